"""A Scan in which the engine without networks finds two Lesions at any usual threshold."""

import numpy as np
from numpy.typing import NDArray

WIDTH, HEIGHT = 1024, 768
LESIONS = 2
THRESHOLDS = [round(0.05 + step / 100, 2) for step in range(91)]
"""From 0.05 to 0.95; each gives two Lesions with different outlines."""

_PLACES = ((330, 300, 170, 110), (720, 480, 130, 105))
"""Center x, center y and half axes in pixels, at half of the brightness."""


def two_lesions() -> NDArray[np.uint8]:
    """(768, 1024) uint8: bright spots, because that engine returns brightness as probability.

    Waves make the outlines as uneven as those of a network.
    """
    y, x = np.mgrid[:HEIGHT, :WIDTH].astype(np.float32)
    image = np.zeros((HEIGHT, WIDTH), np.float32)
    for center_x, center_y, half_width, half_height in _PLACES:
        across, down = (x - center_x) / half_width, (y - center_y) / half_height
        angle = np.arctan2(down, across)
        radius = np.hypot(across, down) * (1 + 0.06 * np.sin(9 * angle) + 0.03 * np.sin(31 * angle))
        image = np.maximum(image, 1 / (1 + radius**12))
    return (image * 254).astype(np.uint8)
