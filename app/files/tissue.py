"""Where on a machine's screen the tissue is, found by content if the file does not say.

A screen is flat but for frames, rulers and text, which are thin; tissue is speckled all over. What
is left of the screen after everything thin is taken away is the image, if it is one large piece.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from app.domain.ultrasound_region import SMALLEST_PART, Box

_SIDE = 512
"""Pixels of the longer side at which the image is looked at."""

_LEVEL = 4
"""Gray levels from those of the screen up to which it is flat: JPEG makes it a little rough."""

_THIN = 25
"""Pixels at that size: what is thinner, such as a line of text, is no tissue."""

_NEAR = 17
"""Pixels at that size: the margin of tissue lies within half of that."""

_DENSE, _ANY = 0.5, 0.12
"""Part of the pixels around that show something: inside of tissue, and at its dark margin."""

_LEAST_PART, _LARGEST_PART = 0.15, 0.85
"""Part of the image: something smaller is hardly the tissue, something larger not worth a crop."""

_LEAST_FILLED = 0.55
"""A sector fills about 0.6 of the box around it."""

_MOST_BESIDE = 0.15
"""Area of other large pieces, such as a second image, by that of the tissue."""

_LEAST_FLAT = 0.8
"""Part of what is around the tissue that is the flat screen. Deep tissue is dark, but not flat."""

_LEAST_WRITTEN = 0.002
"""Part of what is around the tissue that is frame or text: what is only black is no screen."""

_LEAST_SIDES, _LEAST_STRIP = 2, 0.02
"""Sides of the tissue on which there is screen, by its part of the image's width or height."""

_MARGIN = 0.01
"""Of the longer side, added around: the outermost rows of the tissue are often dark."""


def find_tissue(pixels: NDArray[np.uint8]) -> Box | None:
    """Box around the tissue in an image (H, W) or (H, W, 3), None if it is not certain."""
    height, width = pixels.shape[:2]
    scale = _SIDE / max(height, width)
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    gray = pixels if pixels.ndim == 2 else cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)
    small = cv2.resize(gray, size, interpolation=cv2.INTER_AREA)
    shown = _shown(np.asarray(small, np.uint8))
    if shown is None:
        return None
    dense = cv2.boxFilter(shown, -1, (9, 9)) > _DENSE
    thick = cv2.morphologyEx(
        dense.astype(np.uint8), cv2.MORPH_OPEN, np.ones((_THIN, _THIN), np.uint8)
    )
    count, labels, stats, _ = cv2.connectedComponentsWithStats(thick)
    if count < 2:
        return None
    areas = stats[1:, cv2.CC_STAT_AREA]
    largest = int(areas.argmax()) + 1
    if areas.sum() - areas.max() > _MOST_BESIDE * areas.max():
        return None
    core = labels == largest
    left, top, wide, high = _reach(core, shown)
    part = wide * high / shown.size
    filled = areas.max() / (wide * high)
    if not (_LEAST_PART <= part <= _LARGEST_PART and filled >= _LEAST_FILLED):
        return None
    strips = (
        *(left / size[0], 1 - (left + wide) / size[0]),
        *(top / size[1], 1 - (top + high) / size[1]),
    )
    if sum(strip >= _LEAST_STRIP for strip in strips) < _LEAST_SIDES:
        return None
    around = np.ones(shown.shape, np.bool_)
    around[top : top + high, left : left + wide] = False
    if not _LEAST_WRITTEN <= shown[around].mean() <= 1 - _LEAST_FLAT:
        return None
    margin = _MARGIN * max(height, width)
    x0, y0 = max(0, int(left / scale - margin)), max(0, int(top / scale - margin))
    x1 = min(width, int(np.ceil((left + wide) / scale + margin)))
    y1 = min(height, int(np.ceil((top + high) / scale + margin)))
    box = (x0, y0, x1 - x0, y1 - y0)
    return box if min(box[2:]) >= SMALLEST_PART else None


def _shown(gray: NDArray[np.uint8]) -> NDArray[np.float32] | None:
    """Where something is shown, as 0 and 1; None if there is no flat screen around the middle."""
    levels = np.bincount(gray.ravel(), minlength=256)
    screen = int(levels.argmax())
    near = np.abs(gray.astype(np.int16) - screen) <= _LEVEL
    if near.mean() < 1 - _LARGEST_PART:
        return None
    return (~near).astype(np.float32)


def _reach(core: NDArray[np.bool_], shown: NDArray[np.float32]) -> tuple[int, int, int, int]:
    """Box around the core and what is around it without a gap."""
    some = cv2.boxFilter(shown, -1, (9, 9)) > _ANY
    near = cv2.dilate(core.astype(np.uint8), np.ones((_NEAR, _NEAR), np.uint8)) > 0
    left, top, width, height = cv2.boundingRect((core | (some & near)).astype(np.uint8))
    return left, top, width, height
