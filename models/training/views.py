"""Other views of the pictures of a manifest, to ask the networks of what no set gives.

Drawn marks and painted-out marks show whether the networks read the calipers of the person who
marked the lesion; lesion-free crops stand for normal breasts of sites that have none.
"""

import math
import zlib
from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import NDArray

from models.training.data.pictures import read_truth
from models.training.data.rows import Row

Picture = tuple[NDArray[np.uint8], NDArray[np.bool_]]
"""Grey (H, W) uint8 and the lesions (H, W) bool."""

SMALLEST_CROP = 0.45
"""Sides of a crop are at least this part of the picture's shorter side."""
MOST_LENGTHENED = 2.0
"""A crop is at most this many times longer than wide, as pictures are."""
LEAST_SHOWN = 0.6
"""At least this part of a crop shows an echo; the rest is the black around the picture."""
_COARSE = 64

BRIGHT = 225
"""Burned-in marks have grey levels from here on; an echo seldom has."""
LARGEST_MARK = 0.0008
"""A mark is one stroke of at most this part of the picture's area: a caliper or a letter."""


def as_it_is(row: Row) -> Picture:
    """The picture and the truth of a row."""
    return read_truth(row)


def lesion_free(row: Row) -> Picture | None:
    """The largest reasonable crop of a picture with a lesion that shows nothing of it.

    None for a normal, and where the lesion leaves no room.
    """
    grey, truth = read_truth(row)
    box = largest_free_crop(grey, truth) if truth.any() else None
    return (grey[box], truth[box]) if box else None


def largest_free_crop(
    grey: NDArray[np.uint8], truth: NDArray[np.bool_]
) -> tuple[slice, slice] | None:
    """Rows and columns of the largest crop of (H, W) without a pixel of ``truth``, or None.

    All rectangles of a coarse grid are tried, their sums taken from integral images.
    """
    height, width = grey.shape
    # Grown by a cell: lesions have no sharp edge, and their shadow tells of them.
    cell = max(height, width) / _COARSE
    side = 2 * math.ceil(cell) + 1
    grown = cv2.dilate(truth.astype(np.uint8), np.ones((side, side), np.uint8))
    rows = np.unique(np.linspace(0, height, 33).astype(int))
    columns = np.unique(np.linspace(0, width, 33).astype(int))
    marked = cv2.integral(grown)[np.ix_(rows, columns)]
    shown = cv2.integral((grey > 0).astype(np.uint8))[np.ix_(rows, columns)]
    top, bottom = np.triu_indices(len(rows), 1)
    left, right = np.triu_indices(len(columns), 1)
    tall = (rows[bottom] - rows[top])[:, None]
    wide = (columns[right] - columns[left])[None]

    def inside(sums: NDArray[np.int32]) -> NDArray[np.int64]:
        rows_between = sums[bottom].astype(np.int64) - sums[top]
        return rows_between[:, right] - rows_between[:, left]

    fits = (
        (inside(marked) == 0)
        & (inside(shown) >= LEAST_SHOWN * tall * wide)
        & (np.minimum(tall, wide) >= SMALLEST_CROP * min(height, width))
        & (np.maximum(tall, wide) <= MOST_LENGTHENED * np.minimum(tall, wide))
    )
    areas = np.where(fits, tall * wide, 0)
    best = int(areas.argmax())
    if not areas.flat[best]:
        return None
    vertical, horizontal = np.unravel_index(best, areas.shape)
    return (
        slice(int(rows[top[vertical]]), int(rows[bottom[vertical]])),
        slice(int(columns[left[horizontal]]), int(columns[right[horizontal]])),
    )


def marks_drawn(row: Row) -> Picture:
    """The picture with calipers at the ends of its lesion's long axis and a line of text.

    A normal gets the calipers anywhere. The same row always gets the same marks.
    """
    grey, truth = read_truth(row)
    random = np.random.default_rng(zlib.crc32(row.title.encode()))
    marked = grey.copy()
    height, width = grey.shape
    size = max(5, round(min(height, width) / 45))
    level = int(random.integers(200, 256))
    kind = int(random.choice([cv2.MARKER_CROSS, cv2.MARKER_TILTED_CROSS]))
    for x, y in _long_axis(truth, random):
        cv2.drawMarker(marked, (x, y), level, kind, size)
    text = f"D1 {random.uniform(0.4, 3):.2f} cm"
    place = (int(random.uniform(0.03, 0.6) * width), int(random.uniform(0.9, 0.97) * height))
    cv2.putText(marked, text, place, cv2.FONT_HERSHEY_SIMPLEX, size / 25, level, 1, cv2.LINE_AA)
    return marked, truth


def _long_axis(truth: NDArray[np.bool_], random: np.random.Generator) -> list[tuple[int, int]]:
    """Both ends (x, y) of the largest lesion's long axis, or two places where there is none."""
    height, width = truth.shape
    contours, _ = cv2.findContours(
        truth.astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE
    )
    if contours:
        hull = cv2.convexHull(max(contours, key=cv2.contourArea)).reshape(-1, 2)
        apart = np.linalg.norm(hull[:, None] - hull[None], axis=2)
        ends = hull[list(np.unravel_index(int(apart.argmax()), apart.shape))]
    else:
        ends = (random.uniform(0.2, 0.8, (2, 2)) * [width, height]).astype(int)
    return [(int(x), int(y)) for x, y in ends]


def marks_removed(row: Row) -> Picture:
    """The picture with its strokes painted out (Telea 2004)."""
    grey, truth = read_truth(row)
    found = strokes(grey).astype(np.uint8)
    painted = cv2.inpaint(grey, found, 3, cv2.INPAINT_TELEA) if found.any() else grey
    return np.asarray(painted, np.uint8), truth


def strokes(grey: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Small bright strokes of (H, W), calipers and letters, with a border: (H, W) bool."""
    # A stroke stands out against what is around it; a bright layer of tissue does not.
    stands_out = cv2.morphologyEx(grey, cv2.MORPH_TOPHAT, np.ones((9, 9), np.uint8)) >= 90
    bright = ((grey >= BRIGHT) & stands_out).astype(np.uint8)
    _, labels, stats, _ = cv2.connectedComponentsWithStats(bright, connectivity=8)
    areas = stats[:, cv2.CC_STAT_AREA]
    small = (areas >= 3) & (areas <= max(40, LARGEST_MARK * grey.size))
    small[0] = False  # the ground
    return cv2.dilate(small[labels].astype(np.uint8), np.ones((5, 5), np.uint8)) > 0


VIEWS: dict[str, Callable[[Row], Picture | None]] = {
    "plain": as_it_is,
    "lesion-free": lesion_free,
    "marks-drawn": marks_drawn,
    "marks-removed": marks_removed,
}
"""By name, what gives a row's picture and lesions in that view; None leaves the row out."""
PLAIN, LESION_FREE = "plain", "lesion-free"
MARKS = ("marks-drawn", "marks-removed")
