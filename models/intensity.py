"""How the networks see gray levels."""

import numpy as np
from numpy.typing import NDArray

MEAN, SCALE = 0.25, 0.25
"""The networks see (picture - MEAN) / SCALE of a picture in 0..1."""


def normalise(grey: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Grey levels 0..255 to about -1..3, the black of the letterbox staying the lowest."""
    return (grey.astype(np.float32) / 255.0 - MEAN) / SCALE
