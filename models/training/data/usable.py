"""Which rows have an image and masks that can be read."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from models.training.data.duplicates import square
from models.training.data.errors import DataError
from models.training.data.image_list import Problem, Row
from models.training.data.images import read_gray, read_mask
from models.training.data.progress import progress


def usable_rows(
    rows: Sequence[Row],
) -> tuple[list[Row], list[NDArray[np.uint8]], list[Problem]]:
    """The rows whose image and masks can be read, their squares for `find_duplicates`, the rest."""
    kept: list[Row] = []
    squares: list[NDArray[np.uint8]] = []
    problems: list[Problem] = []
    for row in progress(rows, "images"):
        image = read_gray(row.path)
        reason = "it can't be read as an image" if image is None else _mask_problem(row, image)
        if image is None or reason:
            problems.append(Problem(row.path, reason))
        else:
            kept.append(row)
            squares.append(square(image))
    return kept, squares, problems


def _mask_problem(row: Row, image: NDArray[np.uint8]) -> str:
    """Why the row's masks can't be used, or an empty string."""
    try:
        mask = read_mask(row, (image.shape[0], image.shape[1]))
    except DataError as error:
        return str(error)
    return "its mask is empty" if row.masks and not mask.any() else ""
