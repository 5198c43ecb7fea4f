"""Images of the image list as squares, as a pack holds them."""

from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from models.torch_free.preprocess import Letterbox
from models.training.data.errors import DataError
from models.training.data.image_list import Row
from models.training.data.images import read_gray, read_image_and_mask
from models.training.data.views import find_marks


class Square(NamedTuple):
    """An image letterboxed to a square of S pixels.

    ``image`` (S, S) uint8, ``lesions`` and ``marks`` (S, S) bool; ``inner`` is the height and width
    of the image in the square.
    """

    image: NDArray[np.uint8]
    lesions: NDArray[np.bool_]
    marks: NDArray[np.bool_]
    inner: tuple[int, int]


def square_of_row(row: Row, size: int) -> Square:
    """Read the image and the lesions of a row. Raises DataError if that fails."""
    gray, lesions = read_image_and_mask(row)
    return _square(gray, lesions, size)


def square_without_lesion(path: Path, size: int) -> Square:
    """Read an image that shows no breast lesion. Raises DataError if that fails."""
    gray = read_gray(path)
    if gray is None:
        raise DataError(f"{path} can't be read as an image: remove it from the folder.")
    return _square(gray, np.zeros(gray.shape, np.bool_), size)


def _square(gray: NDArray[np.uint8], lesions: NDArray[np.bool_], size: int) -> Square:
    box = Letterbox(gray.shape[0], gray.shape[1], size)
    return Square(
        box.apply(gray),
        box.apply(lesions.astype(np.uint8) * 255) > 127,
        box.apply(find_marks(gray).astype(np.uint8) * 255) > 0,
        (box.inner_height, box.inner_width),
    )
