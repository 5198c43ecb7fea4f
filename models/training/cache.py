"""The pictures and lesions of rows."""

import numpy as np
from numpy.typing import NDArray

from models.training.data.pictures import read_colour, read_grey, read_mask
from models.training.data.rows import DataError, Row


def read_truth(row: Row) -> tuple[NDArray[np.uint8], NDArray[np.bool_]]:
    """A row's picture (H, W) uint8 and its joined lesion mask (H, W) bool.

    Raises DataError where one of them can't be read any more.
    """
    grey = _readable(row, read_grey(row.path))
    return grey, read_mask(row, (grey.shape[0], grey.shape[1]))


def read_pixels(row: Row) -> NDArray[np.uint8]:
    """A row's picture in its colours, (H, W, 3) RGB uint8.

    Raises DataError where it can't be read any more.
    """
    return _readable(row, read_colour(row.path))


def _readable(row: Row, picture: NDArray[np.uint8] | None) -> NDArray[np.uint8]:
    if picture is None:
        raise DataError(f"{row.path} can't be read: run prepare again.")
    return picture
