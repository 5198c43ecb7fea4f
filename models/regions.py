"""Connected regions of a mask: what the classifier judges and what becomes a Lesion.

The rules, in this order:

1. Pixels that touch by an edge or a corner belong together (8-connected).
2. A region with fewer marked pixels than ``smallest_region(height, width)`` is a speck and is
   dropped.
3. Holes are filled: ground that the region walls off from the rest of the picture, where a wall
   may be closed by corners alone.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from cv2.typing import MatLike
from numpy.typing import NDArray

MIN_REGION_PIXELS = 30
"""Under this many pixels a region is too small to be measured, however small the picture."""

MIN_REGION_FRACTION = 0.0005
"""Under this part of the picture a region is a speck: some 20 x 20 pixels of 1024 x 768."""


@dataclass(frozen=True, eq=False)
class Region:
    """One cleaned region of a mask.

    ``bbox`` is (x, y, width, height) in pixels, ``mask`` a read-only bool array of shape (height,
    width) without holes, ``contour`` every pixel of its outer border in order, a read-only (N, 2)
    int32 array of (x, y) in the picture. ``area_px`` counts the pixels of ``mask``.
    """

    bbox: tuple[int, int, int, int]
    mask: NDArray[np.bool_]
    contour: NDArray[np.int32]
    area_px: int


def smallest_region(height: int, width: int) -> float:
    """Fewest pixels that a region must have in a picture of this size."""
    return max(MIN_REGION_PIXELS, MIN_REGION_FRACTION * height * width)


def find_regions(mask: NDArray[np.bool_]) -> list[Region]:
    """Find the regions of an (H, W) bool mask, from top to bottom.

    Labels the picture once; after that only the boxes of what is kept are looked at, so that a
    map with thousands of specks costs little more than a clean one.
    """
    marked = np.ascontiguousarray(mask, np.bool_).view(np.uint8)
    _, labels, stats, _ = cv2.connectedComponentsWithStats(marked, connectivity=8)
    areas = stats[1:, cv2.CC_STAT_AREA]  # label 0 is the ground
    kept = np.flatnonzero(areas >= smallest_region(*mask.shape)) + 1
    return [_clean(labels, int(label), stats[label]) for label in kept]


def _clean(labels: MatLike, label: int, stats: MatLike) -> Region:
    x, y, width, height = (int(value) for value in stats[:4])
    marked = (labels[y : y + height, x : x + width] == label).view(np.uint8)
    contours, _ = cv2.findContours(marked, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE, offset=(x, y))
    filled = np.zeros_like(marked)
    cv2.drawContours(filled, contours, -1, 1, cv2.FILLED, offset=(-x, -y))
    contour = contours[0].reshape(-1, 2).astype(np.int32)
    region = filled.view(np.bool_)
    contour.flags.writeable = False
    region.flags.writeable = False
    return Region((x, y, width, height), region, contour, int(np.count_nonzero(region)))
