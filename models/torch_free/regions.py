"""Connected regions of a mask, which the classifier judges and which become Lesions.

The rules:

1. Pixels that share an edge or a corner are connected (8-connected).
2. Holes are filled: background that a region separates from the rest of the image, even if its
   pixels touch by corners only. Marked pixels inside a hole become part of the region around it.
3. A region that then has fewer pixels than ``smallest_region(height, width)`` is noise and is
   dropped.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

import cv2
import numpy as np
from cv2.typing import MatLike
from numpy.typing import NDArray

ScalarT = TypeVar("ScalarT", bound=np.generic)

MIN_REGION_PIXELS = 30
"""A region of fewer pixels is too small to be measured, however small the image is."""

MIN_REGION_FRACTION = 0.0005
"""A region that is a smaller part of the image is noise: about 20 x 20 pixels of 1024 x 768."""

HIT_IOU = 0.1
"""A region finds a lesion from this intersection over union on. The value is low on purpose, as
Dice measures the quality of the outline. A region that finds no lesion is false."""

_MANY_RUNS = 6
"""With more runs of marked pixels per row on average, the mask is noise, and it is faster to erase
small components first than to trace them."""


@dataclass(frozen=True, eq=False)
class Region:
    """One cleaned region of a mask.

    ``bbox`` is (x, y, width, height) in pixels, ``mask`` a read-only bool array of shape (height,
    width) without holes, ``contour`` every pixel of its outer border in order, a read-only (N, 2)
    int32 array of (x, y) in the image. ``area_px`` counts the pixels of ``mask``.
    """

    bbox: tuple[int, int, int, int]
    mask: NDArray[np.bool_]
    contour: NDArray[np.int32]
    area_px: int


class Marked(Protocol):
    """Anything that marks pixels in a box of an image, as Region and Candidate do."""

    @property
    def bbox(self) -> tuple[int, int, int, int]:
        """(x, y, width, height) in pixels."""

    @property
    def mask(self) -> NDArray[np.bool_]:
        """(height, width) bool."""


def values_inside(map_: NDArray[ScalarT], region: Marked) -> NDArray[ScalarT]:
    """Values (N,) of a map or mask (H, W) at the pixels of a region."""
    x, y, width, height = region.bbox
    return map_[y : y + height, x : x + width][region.mask]


def smallest_region(height: int, width: int) -> float:
    """Fewest pixels that a region must have in an image of this size."""
    return max(MIN_REGION_PIXELS, MIN_REGION_FRACTION * height * width)


def find_regions(mask: NDArray[np.bool_]) -> list[Region]:
    """Find the regions of an (H, W) bool mask, from top to bottom."""
    smallest = smallest_region(*mask.shape)
    marked: MatLike = np.ascontiguousarray(mask, np.bool_).view(np.uint8)
    if np.count_nonzero(marked[:, 1:] > marked[:, :-1]) > _MANY_RUNS * len(marked):
        marked = _without_small_components(marked, smallest)
    # Only the outermost borders: one for each region, without holes and anything in them.
    contours, _ = cv2.findContours(marked, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    regions = []
    for contour in contours:
        x, y, width, height = cv2.boundingRect(contour)
        if width * height < smallest:
            continue
        filled = np.zeros((height, width), np.uint8)
        cv2.drawContours(filled, [contour], 0, 1, cv2.FILLED, offset=(-x, -y))
        area = cv2.countNonZero(filled)
        if area >= smallest:
            regions.append(_region((x, y, width, height), filled, contour, area))
    return sorted(regions, key=lambda region: (region.bbox[1], region.bbox[0]))


def outline(bbox: tuple[int, int, int, int], mask: NDArray[np.bool_]) -> Region:
    """Trace a region that find_regions gave from its ``bbox`` and ``mask`` alone."""
    filled: MatLike = mask.view(np.uint8)
    contours, _ = cv2.findContours(
        filled, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE, offset=bbox[:2]
    )
    return _region(bbox, filled, contours[0], cv2.countNonZero(filled))


def _region(
    bbox: tuple[int, int, int, int], filled: MatLike, contour: MatLike, area: int
) -> Region:
    border = contour.reshape(-1, 2).astype(np.int32)
    border.flags.writeable = filled.flags.writeable = False
    return Region(bbox, filled.view(np.bool_), border, area)


def _without_small_components(marked: MatLike, smallest: float) -> MatLike:
    """Erase components whose box is too small for a region, with or without holes."""
    _, labels, stats, _ = cv2.connectedComponentsWithStats(marked, connectivity=8)
    # Label 0 is the background.
    boxes = stats[1:, cv2.CC_STAT_WIDTH] * stats[1:, cv2.CC_STAT_HEIGHT]
    kept = np.zeros_like(marked)
    for label in np.flatnonzero(boxes >= smallest) + 1:
        x, y, width, height = stats[label, :4]
        box = np.s_[y : y + height, x : x + width]
        kept[box][labels[box] == label] = 1
    return kept


def union(regions: Iterable[Marked], shape: tuple[int, ...]) -> NDArray[np.bool_]:
    """The mask (H, W) of some regions."""
    mask = np.zeros(shape, np.bool_)
    for region in regions:
        x, y, width, height = region.bbox
        mask[y : y + height, x : x + width] |= region.mask
    return mask


def iou(one: Marked, other: Marked) -> float:
    """Intersection over union of two marked parts of one image, 0..1."""
    shared = _shared(one, other)
    return shared / (np.count_nonzero(one.mask) + np.count_nonzero(other.mask) - shared)


def found_by(region: Marked, lesions: Sequence[Marked]) -> list[int]:
    """Numbers of the lesions that a region finds."""
    return [number for number, lesion in enumerate(lesions) if iou(region, lesion) >= HIT_IOU]


def touch(one: Marked, other: Marked) -> bool:
    """Whether two marked parts of one image share a pixel."""
    return _shared(one, other) > 0


def _shared(one: Marked, other: Marked) -> int:
    """Count the pixels that two marked parts of one image share."""
    x0, y0, width0, height0 = one.bbox
    x1, y1, width1, height1 = other.bbox
    left, right = max(x0, x1), min(x0 + width0, x1 + width1)
    top, bottom = max(y0, y1), min(y0 + height0, y1 + height1)
    if left >= right or top >= bottom:
        return 0
    ours = one.mask[top - y0 : bottom - y0, left - x0 : right - x0]
    theirs = other.mask[top - y1 : bottom - y1, left - x1 : right - x1]
    return int(np.count_nonzero(ours & theirs))
