"""The pictures of a manifest, letterboxed once and kept in memory."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from tqdm import tqdm

from models.prediction import CLASSES
from models.preprocess import Letterbox
from models.training.data.pictures import read_colour, read_grey, read_mask
from models.training.data.rows import DataError, Row
from models.training.whole import written_whole


@dataclass(frozen=True, eq=False)
class PictureCache:
    """``pictures`` and ``masks`` are (N, size, size) uint8, masks 0/1; ``labels`` (N,) classes."""

    rows: list[Row]
    pictures: NDArray[np.uint8]
    masks: NDArray[np.uint8]
    labels: NDArray[np.int64]


def load_cache(rows: list[Row], size: int, folder: Path) -> PictureCache:
    """Letterbox the pictures and joined masks of rows, or read them from a cache file in folder."""
    names = "\n".join(f"{row.path}|{row.masks}" for row in rows)
    digest = hashlib.sha256(f"{size}\n{names}".encode()).hexdigest()[:16]
    file = folder / f"pictures-{digest}.npz"
    if file.exists():
        stored = np.load(file)
        pictures, masks = stored["pictures"], stored["masks"]
    else:
        pictures = np.zeros((len(rows), size, size), np.uint8)
        masks = np.zeros_like(pictures)
        for index, row in enumerate(tqdm(rows, desc="reading pictures", mininterval=5)):
            grey, mask = read_truth(row)
            box = Letterbox(grey.shape[0], grey.shape[1], size)
            pictures[index] = box.apply(grey)
            masks[index] = box.apply(mask.astype(np.uint8) * 255) > 127
        with written_whole(file) as beside:
            np.savez(beside, pictures=pictures, masks=masks)
    labels = np.array([CLASSES.index(row.label) for row in rows], np.int64)
    return PictureCache(rows, pictures, masks, labels)


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
