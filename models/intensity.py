"""Normalization of gray levels for the networks."""

import numpy as np
from numpy.typing import NDArray

MEAN, SCALE = 0.25, 0.25
"""The networks take (image - MEAN) / SCALE of an image in 0..1."""


def normalize(gray: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Gray levels 0..255 to -1..3; the black of the letterbox stays the lowest."""
    return (gray.astype(np.float32) / 255.0 - MEAN) / SCALE
