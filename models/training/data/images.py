"""Find and read image files, including those with names that are not ASCII."""

from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from models.training.data.errors import DataError
from models.training.data.image_list import Row

SUFFIXES = (".png", ".jpg", ".jpeg", ".bmp")


def list_images(folder: Path) -> dict[str, Path]:
    """The images of a folder by stem, in the order of their names.

    Raises DataError if the folder can't be listed.
    """
    try:
        files = sorted(folder.iterdir())
    except OSError as error:
        raise DataError(f"{folder} can't be listed: name the folder of the download.") from error
    return {file.stem: file for file in files if file.suffix.lower() in SUFFIXES}


def read_gray(path: Path) -> NDArray[np.uint8] | None:
    """Read an image as (H, W) uint8, or return None if that fails."""
    return _read(path, cv2.IMREAD_GRAYSCALE)


def read_color(path: Path) -> NDArray[np.uint8] | None:
    """Read an image as (H, W, 3) RGB uint8, or return None if that fails."""
    image = _read(path, cv2.IMREAD_COLOR)
    return None if image is None else np.ascontiguousarray(image[..., ::-1])


def _read(path: Path, flags: int) -> NDArray[np.uint8] | None:
    try:
        # On Windows, cv2.imread fails on names outside the code page; imdecode needs no name.
        encoded = np.fromfile(path, dtype=np.uint8)
        image = cv2.imdecode(encoded, flags) if encoded.size else None
    except (OSError, cv2.error):
        return None
    return None if image is None else image.astype(np.uint8, copy=False)


def read_mask(row: Row, shape: tuple[int, int]) -> NDArray[np.bool_]:
    """Join the masks of a row: (H, W) bool, True in a lesion, all False for a normal.

    ``shape`` is (H, W) of the image. Raises DataError if a mask can't be read or has a different
    size.
    """
    joined = np.zeros(shape, dtype=bool)
    for path in row.masks:
        mask = read_gray(path)
        if mask is None:
            raise DataError(f"its mask {path.name} can't be read as an image")
        if mask.shape != shape:
            raise DataError(
                f"its mask {path.name} is {mask.shape[1]}x{mask.shape[0]} pixels, "
                f"the image {shape[1]}x{shape[0]}"
            )
        joined |= mask > 127
    return joined


def read_image_and_mask(row: Row) -> tuple[NDArray[np.uint8], NDArray[np.bool_]]:
    """A row's image (H, W) uint8 and its joined lesion mask (H, W) bool.

    Raises DataError if one of them can no longer be read.
    """
    gray = _readable(row, read_gray(row.path))
    return gray, read_mask(row, (gray.shape[0], gray.shape[1]))


def read_rgb(row: Row) -> NDArray[np.uint8]:
    """A row's image in color, (H, W, 3) RGB uint8.

    Raises DataError if it can no longer be read.
    """
    return _readable(row, read_color(row.path))


def _readable(row: Row, image: NDArray[np.uint8] | None) -> NDArray[np.uint8]:
    if image is None:
        raise DataError(f"{row.path} can't be read: run prepare again.")
    return image
