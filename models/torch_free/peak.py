"""The peak of a region of the probability map, which identifies it. Needs NumPy alone."""

import numpy as np
from numpy.typing import NDArray


def peak_of(
    probability: NDArray[np.float32], bbox: tuple[int, int, int, int], mask: NDArray[np.bool_]
) -> tuple[int, int]:
    """The first pixel (x, y), row by row, of those with the region's highest probability."""
    x, y, width, height = bbox
    inside = np.where(mask, probability[y : y + height, x : x + width], -1.0)
    row, column = divmod(int(inside.argmax()), width)
    return x + column, y + row
