"""Calipers and text as machines burn them in: drawn into batches of images, and removed."""

import math
import string
from functools import cache

import numpy as np
import torch
from PIL import Image, ImageDraw, ImageFont
from torch import Tensor
from torch.nn import functional

from models.training.learning.copying import copied

_STAMPS = 64
_STAMP_SHAPE = (20, 110)
_LONGEST_ARM = 5
_DOTS = 24


def draw_marks(images: Tensor) -> Tensor:
    """Draw one or two pairs of calipers and a line of text into copies of (N, 1, H, W) in 0..1.

    They are at random places and so do not tell where a lesion is. The images have enough real
    calipers, which are on lesions.
    """
    count, _, height, width = images.shape
    ends, drawn = _ends(count, height, width)
    places = [_calipers(ends, drawn), _dotted_lines(ends), _text(count, height, width)]
    number, row, column = torch.cat(places).unbind(1)
    inside = (row >= 0) & (row < height) & (column >= 0) & (column < width)
    number, row, column = number[inside], row[inside], column[inside]
    levels = torch.empty(count).uniform_(0.55, 1)
    marked = images.clone()
    number, row, column, level = (
        copied(part, images.device)
        for part in (number, row, column, levels[number].to(images.dtype))
    )
    marked[number, 0, row, column] = level
    return marked


def paint_out(images: Tensor, marks: Tensor) -> Tensor:
    """Fill ``marks`` (N, 1, H, W), 0..1, of images of the same shape with their surroundings."""
    kept = (marks < 0.25).to(images.dtype)
    filled, shown = images * kept, kept
    for _ in range(2):
        filled, shown = (functional.avg_pool2d(part, 9, 1, 4) for part in (filled, shown))
    return torch.where((kept > 0) | (shown < 0.01), images, filled / shown.clamp(min=0.01))


def _ends(count: int, height: int, width: int) -> tuple[Tensor, Tensor]:
    """Ends (count, 2, 2, 2) of both axes of random ellipses, (row, column), and which are drawn.

    The first axis is always drawn, the second one in half of the images: (count, 2) bool.
    """
    size = torch.tensor([height, width])
    center = torch.rand(count, 1, 1, 2) * size
    lengths = (torch.tensor([0.03, 0.05]) + torch.rand(count, 2) * torch.tensor([0.2, 0.25])) * size
    turn = torch.rand(count) - 0.5
    tall, wide = lengths.unbind(1)
    across = torch.stack([wide * torch.sin(turn), wide * torch.cos(turn)], 1)
    down = torch.stack([tall * torch.cos(turn), -tall * torch.sin(turn)], 1)
    axes = torch.stack([across, down], 1)[:, :, None]  # (count, axis, 1, 2)
    ends = center + torch.tensor([-1.0, 1.0]).view(1, 1, 2, 1) * axes
    ends = torch.minimum(ends.clamp(min=0), size - 1.0)
    drawn = torch.stack([torch.ones(count, dtype=torch.bool), torch.rand(count) < 0.5], 1)
    return ends.long(), drawn


def _calipers(ends: Tensor, drawn: Tensor) -> Tensor:
    """Pixels (M, 3) of crosses at the ends: image, row, column."""
    count = len(ends)
    steps = torch.arange(-_LONGEST_ARM, _LONGEST_ARM + 1)
    still = torch.zeros_like(steps)
    strokes = torch.stack(  # upright and slanted: (4, steps, 2)
        [
            torch.stack([steps, still], 1),
            torch.stack([still, steps], 1),
            torch.stack([steps, steps], 1),
            torch.stack([steps, -steps], 1),
        ]
    )
    kind = torch.randint(3, (count,))
    shown = torch.stack([kind != 1, kind != 1, kind != 0, kind != 0], 1)
    arm = torch.randint(2, _LONGEST_ARM + 1, (count,))
    places = ends[:, :, :, None, None] + strokes  # (count, axis, end, stroke, step, 2)
    chosen = (
        drawn[:, :, None, None, None]
        & shown[:, None, None, :, None]
        & (steps.abs() <= arm[:, None])[:, None, None, None]
    ).expand(places.shape[:-1])
    return _of_images(places, chosen)


def _dotted_lines(ends: Tensor) -> Tensor:
    """Pixels (M, 3) of a dotted line along the first axis, in 40% of the images."""
    along = torch.linspace(0, 1, _DOTS).view(1, _DOTS, 1)
    start, end = ends[:, 0, 0, None], ends[:, 0, 1, None]
    places = (start + along * (end - start)).long()  # (count, _DOTS, 2)
    chosen = (torch.rand(len(ends)) < 0.4)[:, None].expand(places.shape[:-1])
    return _of_images(places, chosen)


def _text(count: int, height: int, width: int) -> Tensor:
    """Pixels (M, 3) of a line of text at a random place, in half of the images."""
    letters = _stamps()[torch.randint(_STAMPS, (count,))]
    letters = letters & (torch.rand(count) < 0.5).view(-1, 1, 1)
    number, row, column = letters.nonzero().unbind(1)
    room = torch.tensor([height, width]) - torch.tensor(_STAMP_SHAPE)
    first = (torch.rand(count, 2) * room.clamp(min=1)).long()
    return torch.stack([number, row + first[number, 0], column + first[number, 1]], 1)


def _of_images(places: Tensor, chosen: Tensor) -> Tensor:
    """Chosen places (count, ..., 2) as (M, 3), the number of the image first."""
    return torch.cat([chosen.nonzero()[:, :1], places[chosen]], 1)


@cache
def _stamps() -> Tensor:
    """Lines of random text, (_STAMPS, *_STAMP_SHAPE) bool."""
    random = np.random.default_rng(0)
    letters = list(string.ascii_letters + string.digits + " .:+")
    height, width = _STAMP_SHAPE
    stamps = []
    for _ in range(_STAMPS):
        text = "".join(random.choice(letters, size=random.integers(3, 14)))
        stamp = Image.new("L", (width, height))
        font = ImageFont.load_default(math.floor(random.uniform(8, 16)))
        ImageDraw.Draw(stamp).text((1, 1), text, fill=255, font=font)
        stamps.append(np.array(stamp) > 100)
    return torch.from_numpy(np.stack(stamps))
