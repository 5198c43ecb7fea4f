"""A drawn region cut in two, and two drawn regions made one."""

import math
from collections.abc import Sequence

import cv2
import numpy as np
from cv2.typing import MatLike
from numpy.typing import NDArray

from app.domain.drawing import largest_part, on_one_canvas
from app.domain.edit import DrawnRegion
from app.domain.lesion import Point

_APART = 1.5
"""Pixels at this distance do not even touch by corners."""


def split(region: DrawnRegion, line: Sequence[Point]) -> tuple[DrawnRegion, DrawnRegion] | None:
    """The two parts of a region on both sides of a line of (x, y), the larger first.

    The pixels under the line go to the nearer part. None if the line does not lead all the way
    across, or if a part is too small to be measured.
    """
    left, top, _, _ = region.bbox
    whole: MatLike = region.mask.astype(np.uint8)
    cut = whole.copy()
    points = np.rint(np.asarray(line, np.float64) - (left, top)).astype(np.int32)
    cv2.polylines(cut, [points], isClosed=False, color=0)
    # The line is connected by corners; a part that is connected by edges does not get through.
    count, labels, stats, _ = cv2.connectedComponentsWithStats(cut, connectivity=4)
    if count < 3:
        return None
    first, second = 1 + np.argsort(-stats[1:, cv2.CC_STAT_AREA])[:2]
    is_nearer = _distance_to(labels == first) <= _distance_to(labels == second)
    parts = [
        largest_part((whole.astype(bool) & side).astype(np.uint8), (left, top))
        for side in (is_nearer, ~is_nearer)
    ]
    one, other = parts
    return None if one is None or other is None else (one, other)


def join(one: DrawnRegion, other: DrawnRegion, width: int, height: int) -> DrawnRegion:
    """Both as one region. If there is a gap, it is bridged where it is narrowest.

    The bridge is half as wide as the gap or the smaller region, and its corners are rounded by a
    morphological closing. ``width`` and ``height`` are those of the Scan.
    """
    canvas, _ = on_one_canvas(one, other)
    gap, ends = _gap(canvas)
    breadth = min(gap, math.sqrt(min(one.mask.sum(), other.mask.sum()))) / 2
    margin = math.ceil(breadth) + 2
    canvas, (left, top) = on_one_canvas(one, other, margin)
    marked = canvas > 0
    if gap >= _APART:
        begin, end = ((x + margin, y + margin) for x, y in ends)
        bridged = marked.astype(np.uint8)
        cv2.line(bridged, begin, end, 1, max(3, round(breadth)))
        # Distances instead of a kernel, which would be slow if it is large.
        reached = _distance_to(bridged > 0) <= breadth
        marked = (bridged > 0) | (_distance_to(~reached) > breadth)
    # The bridge may lead over the border of the image, the lesion does not.
    inside = marked[max(-top, 0) : height - top, max(-left, 0) : width - left]
    joined = largest_part(inside.astype(np.uint8), (max(left, 0), max(top, 0)))
    if joined is None:
        raise ValueError("the regions are not inside the image")
    return joined


def _gap(canvas: NDArray[np.uint8]) -> tuple[float, tuple[tuple[int, int], tuple[int, int]]]:
    """Distance of the two regions of a canvas, and the pixels (x, y) that are nearest."""
    first, second = (canvas & 1) > 0, (canvas & 2) > 0
    distances = np.where(first, _distance_to(second), np.inf)
    y0, x0 = np.unravel_index(distances.argmin(), distances.shape)
    rows, columns = np.nonzero(second)
    nearest = np.hypot(rows - y0, columns - x0).argmin()
    ends = (int(x0), int(y0)), (int(columns[nearest]), int(rows[nearest]))
    return float(distances[y0, x0]), ends


def _distance_to(marked: NDArray[np.bool_]) -> MatLike:
    """How far each pixel is from the nearest marked one, to some percent."""
    return cv2.distanceTransform((~marked).astype(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_5)
