"""A Scan in which the engine without networks finds two Lesions at any usual threshold."""

import numpy as np
from numpy.typing import NDArray

WIDTH, HEIGHT = 1024, 768
LESIONS = 2
THRESHOLDS = [round(0.05 + step / 100, 2) for step in range(91)]
"""From 0.05 to 0.95: two Lesions at each, with an outline of its own."""

_PLACES = ((330, 300, 170, 110), (720, 480, 130, 105))
"""Centre x and y and half axes in pixels at half of the brightness."""


def two_lesions() -> NDArray[np.uint8]:
    """(768, 1024): bright hills, for that engine takes brightness for probability.

    Waves make their outlines as uneven as a network's.
    """
    y, x = np.mgrid[:HEIGHT, :WIDTH].astype(np.float32)
    picture = np.zeros((HEIGHT, WIDTH), np.float32)
    for centre_x, centre_y, half_width, half_height in _PLACES:
        across, down = (x - centre_x) / half_width, (y - centre_y) / half_height
        angle = np.arctan2(down, across)
        radius = np.hypot(across, down) * (1 + 0.06 * np.sin(9 * angle) + 0.03 * np.sin(31 * angle))
        picture = np.maximum(picture, 1 / (1 + radius**12))
    return (picture * 254).astype(np.uint8)
