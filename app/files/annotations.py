"""What becomes an annotation for training networks: its class and its outline.

Coordinates are those of the image's plane: (0, 0) is the upper left corner of the upper left
pixel, whose center is (0.5, 0.5). docs/results.md says for readers what is in which file.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from app.domain.lesion import Lesion
from models.torch_free.regions import Region
from models.torch_free.regions import outline as trace

CATEGORIES = ("benign", "malignant")
"""Classes of Lesions, by number."""

_TOLERANCE = 0.5
"""Pixels that an outline through centers may be off, so that people can drag its points."""

Corner = tuple[int, int]


def category_of(malignancy: float, limit: float) -> int:
    """Place in CATEGORIES: a Lesion at or above the malignancy limit counts as malignant."""
    return int(malignancy >= limit)


def edge_outline(lesion: Lesion) -> list[int]:
    """Corners [x, y, x, y, ...] of the border along the edges of the pixels, clockwise.

    It encloses exactly the pixels of the Lesion, and any hole. Where pixels touch by a corner
    only, it goes through that corner twice.
    """
    left, top = lesion.bbox[:2]
    ways = _ways(lesion.mask)
    start = place = min(ways, key=lambda corner: (corner[1], corner[0]))
    step = (1, 0)
    outline: list[int] = []
    while place != start or not outline:
        steps = ways[place]
        x, y = step
        # To the left if there is a choice: that leads on to the pixel that touches by its corner.
        turned = (y, -x) if (y, -x) in steps else steps[0]
        if turned != step or not outline:
            outline += [left + place[0], top + place[1]]
        step = turned
        place = (place[0] + step[0], place[1] + step[1])
    return outline


def filled(corners: NDArray[np.int_]) -> Region | None:
    """The pixels that the corners (N, 2) of an ``edge_outline`` enclose; None if it encloses none.

    The corners must lie in an image.
    """
    (left, top), (right, bottom) = corners.min(0), corners.max(0)
    crossed = np.zeros((bottom - top, right - left + 1), np.bool_)
    for (x, y), (next_x, next_y) in zip(corners, np.roll(corners, -1, axis=0), strict=True):
        if x == next_x:
            crossed[min(y, next_y) - top : max(y, next_y) - top, x - left] ^= True
    # A pixel is inside if an odd number of edges is to the left of it.
    mask = np.logical_xor.accumulate(crossed, axis=1)[:, :-1]
    if not mask.any():
        return None
    return trace((int(left), int(top), mask.shape[1], mask.shape[0]), np.ascontiguousarray(mask))


def _ways(mask: NDArray[np.bool_]) -> dict[Corner, list[Corner]]:
    """Steps along the border from each of its corners, with the region on the right."""
    padded = np.pad(mask, 1)
    inside = padded[1:-1, 1:-1]
    ways: dict[Corner, list[Corner]] = {}
    for outside, (from_x, from_y), step in (
        (padded[:-2, 1:-1], (0, 0), (1, 0)),
        (padded[1:-1, 2:], (1, 0), (0, 1)),
        (padded[2:, 1:-1], (1, 1), (-1, 0)),
        (padded[1:-1, :-2], (0, 1), (0, -1)),
    ):
        rows, columns = np.nonzero(inside & ~outside)
        for x, y in zip((columns + from_x).tolist(), (rows + from_y).tolist(), strict=True):
            ways.setdefault((x, y), []).append(step)
    return ways


def center_outline(lesion: Lesion) -> NDArray[np.float64]:
    """Points (N, 2) of the border through the centers of its pixels, at least three.

    For programs that fill a polygon with the pixels of its border, as labelme and YOLO do.
    """
    points = cv2.approxPolyDP(lesion.contour, _TOLERANCE, closed=True)[:, 0]
    if len(points) < 3:
        points = np.resize(lesion.contour, (max(3, len(lesion.contour)), 2))
    return np.asarray(points + 0.5, np.float64)
