"""Calipers and text as machines burn them in, drawn into batches of pictures."""

import math
import string
from functools import cache

import cv2
import numpy as np
import torch
from torch import Tensor

_STAMPS = 64
_STAMP_SHAPE = (20, 110)


def draw_marks(images: Tensor) -> Tensor:
    """Draw one or two pairs of calipers and a line of text into copies of (N, 1, H, W) in 0..1.

    They are put anywhere, as if something there had been measured: so they tell nothing of where a
    lesion is. Real calipers, of which the pictures hold enough, sit on lesions.
    """
    images = images.clone()
    height, width = images.shape[2:]
    rows = torch.arange(height, device=images.device).view(-1, 1)
    columns = torch.arange(width, device=images.device)
    for picture in images[:, 0]:
        level = float(torch.empty(()).uniform_(0.55, 1))
        ends = _ends(height, width)
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


def _ends(height: int, width: int) -> list[tuple[int, int]]:
    """Two or four places (row, column): the ends of one axis or both of an ellipse anywhere."""
    y, x, tall, wide, turn, second = torch.rand(6).tolist()
    y, x = y * height, x * width
    tall, wide = (0.03 + 0.2 * tall) * height, (0.05 + 0.25 * wide) * width
    cosine, sine = math.cos(turn - 0.5), math.sin(turn - 0.5)
    across, down = (wide * sine, wide * cosine), (tall * cosine, -tall * sine)
    ends = []
    for rows, columns in (across, down)[: 1 + round(second)]:
        for side in (-1, 1):
            row = min(max(int(y + side * rows), 0), height - 1)
            ends.append((row, min(max(int(x + side * columns), 0), width - 1)))
    return ends


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
