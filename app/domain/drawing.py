"""From what a person drew, with a line or with a brush, to the region that is meant by it."""

from collections.abc import Sequence

import cv2
import numpy as np
from cv2.typing import MatLike
from numpy.typing import NDArray

from app.domain.edit import DrawnRegion
from app.domain.lesion import Point
from models.torch_free.regions import MIN_REGION_PIXELS


def enclosed(line: Sequence[Point], width: int, height: int) -> DrawnRegion | None:
    """The region inside a line of (x, y) that is closed from its end to its start.

    ``width`` and ``height`` are those of the Scan; what lies outside of it is left out. If the line
    crosses itself, the largest part counts, with its holes filled. None if that is too small to be
    measured.
    """
    if len(line) < 3:
        return None
    corners = np.clip(np.rint(line), 0, (width - 1, height - 1)).astype(np.int32)
    left, top, wide, high = cv2.boundingRect(corners)
    canvas = np.zeros((high, wide), np.uint8)
    cv2.fillPoly(canvas, [corners], 1, offset=(-left, -top))
    return largest_part(canvas, (left, top))


def stroke(line: Sequence[Point], radius: float, width: int, height: int) -> DrawnRegion | None:
    """What a round brush covers that is led along a line, None if that is too small."""
    canvas = np.zeros((height, width), np.uint8)
    # In sixteenths of a pixel, which is how OpenCV takes parts of pixels.
    points = np.rint(np.asarray(line, np.float64) * 16).astype(np.int32)
    thickness = max(1, round(2 * radius))
    cv2.polylines(canvas, [points], isClosed=False, color=1, thickness=thickness, shift=4)
    for point in (points[0], points[-1]):
        center = (int(point[0]), int(point[1]))
        cv2.circle(canvas, center, round(16 * radius), 1, cv2.FILLED, shift=4)
    return largest_part(canvas)


def added(region: DrawnRegion, stroke: DrawnRegion) -> DrawnRegion | None:
    """The region with a stroke added to it; None if they do not touch."""
    canvas, corner = on_one_canvas(region, stroke)
    count, _ = cv2.connectedComponents((canvas > 0).astype(np.uint8), connectivity=8)
    return largest_part(canvas, corner) if count == 2 else None


def erased(region: DrawnRegion, stroke: DrawnRegion) -> DrawnRegion | None:
    """The largest part of a region without a stroke; None if it is too small to be measured."""
    canvas, corner = on_one_canvas(region, stroke)
    return largest_part((canvas == 1).astype(np.uint8), corner)


def on_one_canvas(
    one: DrawnRegion, other: DrawnRegion, margin: int = 0
) -> tuple[NDArray[np.uint8], tuple[int, int]]:
    """Two regions as uint8, 1 and 2 in bits, with their corner (x, y) and a margin around them."""
    (x0, y0, width0, height0), (x1, y1, width1, height1) = one.bbox, other.bbox
    left, top = min(x0, x1) - margin, min(y0, y1) - margin
    right = max(x0 + width0, x1 + width1) + margin
    bottom = max(y0 + height0, y1 + height1) + margin
    canvas = np.zeros((bottom - top, right - left), np.uint8)
    for bit, each in ((1, one), (2, other)):
        x, y, width, height = each.bbox
        part = canvas[y - top : y - top + height, x - left : x - left + width]
        part[each.mask] |= bit
    return canvas, (left, top)


def largest_part(canvas: MatLike, corner: tuple[int, int] = (0, 0)) -> DrawnRegion | None:
    """The largest connected part of what is marked, without holes; None if it is too small.

    ``canvas`` is uint8, with its first pixel at ``corner`` (x, y) of the Scan.
    """
    contours, _ = cv2.findContours(canvas, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    if not contours:
        return None
    largest = max(contours, key=cv2.contourArea)
    x, y, wide, high = cv2.boundingRect(largest)
    filled = np.zeros((high, wide), np.uint8)
    cv2.drawContours(filled, [largest], 0, 1, cv2.FILLED, offset=(-x, -y))
    if cv2.countNonZero(filled) < MIN_REGION_PIXELS:
        return None
    return DrawnRegion.of((corner[0] + x, corner[1] + y, wide, high), filled.view(np.bool_))
