"""From the line that a person drew to the region that it encloses."""

from collections.abc import Sequence

import cv2
import numpy as np

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
    contours, _ = cv2.findContours(canvas, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    largest = max(contours, key=cv2.contourArea)
    x, y, wide, high = cv2.boundingRect(largest)
    filled = np.zeros((high, wide), np.uint8)
    cv2.drawContours(filled, [largest], 0, 1, cv2.FILLED, offset=(-x, -y))
    if cv2.countNonZero(filled) < MIN_REGION_PIXELS:
        return None
    return DrawnRegion.of((left + x, top + y, wide, high), filled.view(np.bool_))
