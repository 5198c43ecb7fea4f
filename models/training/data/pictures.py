"""Find, read and check picture files, whatever script their names are in."""

from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from models.training.data.rows import DataError, Row

SUFFIXES = (".png", ".jpg", ".jpeg", ".bmp")


def list_pictures(folder: Path) -> dict[str, Path]:
    """Pictures of a folder by stem, in the order of their names.

    Raises DataError where the folder can't be listed.
    """
    try:
        files = sorted(folder.iterdir())
    except OSError as error:
        raise DataError(f"{folder} can't be listed: name the folder of the download.") from error
    return {file.stem: file for file in files if file.suffix.lower() in SUFFIXES}


def read_grey(path: Path) -> NDArray[np.uint8] | None:
    """Read a picture as (H, W) uint8, or None where it is none or can't be read."""
    return _read(path, cv2.IMREAD_GRAYSCALE)


def read_colour(path: Path) -> NDArray[np.uint8] | None:
    """Read a picture as (H, W, 3) RGB uint8, or None where it is none or can't be read."""
    picture = _read(path, cv2.IMREAD_COLOR)
    return None if picture is None else np.ascontiguousarray(picture[..., ::-1])


def _read(path: Path, how: int) -> NDArray[np.uint8] | None:
    try:
        # cv2.imread fails on names outside the code page on Windows; imdecode knows no names.
        encoded = np.fromfile(path, dtype=np.uint8)
        picture = cv2.imdecode(encoded, how) if encoded.size else None
    except (OSError, cv2.error):
        return None
    return None if picture is None else picture.astype(np.uint8, copy=False)


def read_mask(row: Row, shape: tuple[int, int]) -> NDArray[np.bool_]:
    """Join the masks of a row: (H, W) bool, True in a lesion, all False for a normal.

    ``shape`` is the picture's (H, W). Raises DataError where a mask can't be read or has another
    size.
    """
    joined = np.zeros(shape, dtype=bool)
    for path in row.masks:
        mask = read_grey(path)
        if mask is None:
            raise DataError(f"its mask {path.name} can't be read as a picture")
        if mask.shape != shape:
            raise DataError(
                f"its mask {path.name} is {mask.shape[1]}x{mask.shape[0]} pixels, "
                f"the picture {shape[1]}x{shape[0]}"
            )
        joined |= mask > 127
    return joined


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
