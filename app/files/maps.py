"""The mask and the probability map as PNG images."""

from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from app.files.atomic import atomic_write
from app.files.ownership import mark

PROBABILITY_ONE = 65535
"""The value of a probability of 1 in a probability file."""


def write_mask(path: Path, mask: NDArray[np.bool_]) -> None:
    """Write a (H, W) bool mask as an 8-bit gray PNG: 255 is lesion, 0 is not.

    Raises OutputError.
    """
    atomic_write(path, _png(np.where(mask, np.uint8(255), np.uint8(0))))


def write_probability(path: Path, probability: NDArray[np.float32]) -> None:
    """Write a (H, W) map of 0..1 as a 16-bit gray PNG: value / 65535, rounded.

    Raises OutputError.
    """
    values = np.rint(np.clip(probability, 0.0, 1.0) * PROBABILITY_ONE)
    atomic_write(path, _png(values.astype(np.uint16)))


def _png(pixels: NDArray[Any]) -> bytes:
    buffer = BytesIO()
    # Level 6 takes twice the time on probability maps and saves only a twentieth of the bytes.
    Image.fromarray(pixels).save(buffer, "PNG", compress_level=2, pnginfo=mark())
    return buffer.getvalue()
