"""Rows and Outlines for tests of calibration and record."""

from pathlib import Path

import cv2
import numpy as np
import torch
from numpy.typing import NDArray

from models.networks import Outlines, unfold
from models.torch_free.prediction import CLASSES
from models.torch_free.preprocess import FULL
from models.training.data.image_list import Row

SIDE = 64


def disc(x: int = 32, radius: int = 12) -> NDArray[np.float32]:
    """A probability map of one disc, with probability 1 inside."""
    drawn = np.zeros((SIDE, SIDE), np.float32)
    cv2.circle(drawn, (x, 32), radius, 1.0, cv2.FILLED)
    return drawn


def outlines_of(
    map_: NDArray[np.float32], *logits: list[float], lesion_logit: float = 0.0
) -> Outlines:
    """Outlines of a square map with class logits for each candidate.

    ``lesion_logit`` is the UNet's logit for a lesion in the image, against normal.
    """
    square = np.rint(map_ * FULL).astype(np.uint16)
    probability, regions, clear = unfold(square, *map_.shape)
    return Outlines(
        probability,
        regions,
        clear,
        torch.tensor(logits).reshape(-1, 3),
        torch.tensor([-lesion_logit, 0.0, 0.0]),
        square,
    )


def row_of(title: str, label: int, *, fold: int = 1, group: str = "") -> Row:
    """A row of an image without a file."""
    set_, name = title.split("/")
    return Row(Path(name), (), set_, name, CLASSES[label], group=group or title, fold=fold)
