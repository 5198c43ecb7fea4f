"""The outline of a Lesion as the points of a graphic (DICOM PS3.3, C.10.5 and C.18.6)."""

import cv2
import numpy as np
from numpy.typing import NDArray

from app.domain.lesion import Lesion
from app.files.annotations import edge_outline

_MOST_POINTS = 0xFFFE // 8
"""Of two numbers of 32 bits each: the length of such a value has 16 bits."""
_TOLERANCE = 0.75
"""Pixels that an outline with more points may be off."""


def closed_polyline(lesion: Lesion) -> NDArray[np.float32]:
    """Points (N, 2) along the edges of the outer pixels, the last one equal to the first.

    An outline with more points than a value can hold has fewer, and is off by less than a pixel.
    """
    corners = points = np.reshape(edge_outline(lesion), (-1, 2)).astype(np.float32)
    tolerance = _TOLERANCE
    while len(points) >= _MOST_POINTS:
        points = cv2.approxPolyDP(corners, tolerance, closed=True)[:, 0].astype(np.float32)
        tolerance *= 2
    return np.vstack([points, points[:1]])
