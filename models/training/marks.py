"""Calipers and text as machines burn them in, drawn into batches of pictures."""

import string
from functools import cache

import cv2
import numpy as np
import torch
from torch import Tensor

_STAMPS = 64
_STAMP_SHAPE = (20, 110)


def draw_marks(images: Tensor, masks: Tensor) -> Tensor:
    """Draw one or two pairs of calipers and a line of text into copies of (N, 1, H, W) in 0..1.

    Calipers sit on the border of the lesion of ``masks`` (N, 1, H, W) as often as anywhere else,
    and pictures of normal breasts get them too.
    """
    images = images.clone()
    height, width = images.shape[2:]
    rows = torch.arange(height, device=images.device).view(-1, 1)
    columns = torch.arange(width, device=images.device)
    for picture, mask in zip(images[:, 0], masks[:, 0], strict=True):
        level = float(torch.empty(()).uniform_(0.55, 1))
        ends = _ends(mask)
        length, kind = int(torch.randint(2, 6, ())), int(torch.randint(3, ()))
        for y, x in ends:
            down, across = (rows - y).abs(), (columns - x).abs()
            near = (down <= length) & (across <= length)
            upright = (down == 0) | (across == 0)
            slanted = down == across
            shape = (upright, slanted, upright | slanted)[kind]
            picture[near & shape] = level
        if torch.rand(()) < 0.4:
            _dot_line(picture, ends[0], ends[1], level)
        if torch.rand(()) < 0.5:
            _stamp_text(picture, level)
    return images


def _ends(mask: Tensor) -> list[tuple[int, int]]:
    """Two or four places (row, column): extremes of the lesion, or anywhere."""
    height, width = mask.shape
    count = 2 * int(torch.randint(1, 3, ()))
    lesion = mask.nonzero()
    if len(lesion) and torch.rand(()) < 0.5:
        by_row, by_column = lesion[:, 0], lesion[:, 1]
        extremes = (by_column.argmin(), by_column.argmax(), by_row.argmin(), by_row.argmax())
        places = lesion[torch.stack(extremes)]
    else:
        places = torch.stack([torch.randint(height, (4,)), torch.randint(width, (4,))], 1)
    return [(int(row), int(column)) for row, column in places[:count]]


def _dot_line(picture: Tensor, start: tuple[int, int], end: tuple[int, int], level: float) -> None:
    along = torch.linspace(0, 1, 24)
    rows = (start[0] + along * (end[0] - start[0])).long()
    columns = (start[1] + along * (end[1] - start[1])).long()
    picture[rows, columns] = level


def _stamp_text(picture: Tensor, level: float) -> None:
    height, width = picture.shape
    stamp = _stamps()[int(torch.randint(_STAMPS, ()))].to(picture.device)
    top = int(torch.randint(max(1, height - stamp.shape[0]), ()))
    left = int(torch.randint(max(1, width - stamp.shape[1]), ()))
    part = picture[top : top + stamp.shape[0], left : left + stamp.shape[1]]
    part[stamp[: part.shape[0], : part.shape[1]]] = level


@cache
def _stamps() -> Tensor:
    """Lines of random text, (_STAMPS, *_STAMP_SHAPE) bool."""
    random = np.random.default_rng(0)
    letters = list(string.ascii_letters + string.digits + " .:+")
    stamps = np.zeros((_STAMPS, *_STAMP_SHAPE), np.uint8)
    for stamp in stamps:
        text = "".join(random.choice(letters, size=random.integers(3, 14)))
        size = random.uniform(0.25, 0.5)
        cv2.putText(stamp, text, (1, 15), cv2.FONT_HERSHEY_SIMPLEX, size, 255, 1)
    return torch.from_numpy(stamps > 100)
