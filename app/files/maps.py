"""The mask and the probability map as PNG images."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.files.atomic import atomic_write
from app.files.ownership import png_mark
from app.files.png import encode_png

PROBABILITY_ONE = 65535
"""The value of a probability of 1 in a probability file."""


def write_mask(path: Path, mask: NDArray[np.bool_]) -> None:
    """Write a (H, W) bool mask as an 8-bit gray PNG: 255 is lesion, 0 is not.

    Raises OutputError.
    """
    _write(path, np.where(mask, np.uint8(255), np.uint8(0)))


def write_probability(path: Path, probability: NDArray[np.float32]) -> None:
    """Write a (H, W) map of 0..1 as a 16-bit gray PNG: value / 65535, rounded.

    Raises OutputError.
    """
    values = np.rint(np.clip(probability, 0.0, 1.0) * PROBABILITY_ONE)
    _write(path, values.astype(np.uint16))


def _write(path: Path, values: NDArray[np.uint8] | NDArray[np.uint16]) -> None:
    atomic_write(path, encode_png(values, png_mark()))
