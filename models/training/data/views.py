"""Modified views of images, to measure what no data set gives.

Images with marks drawn in or removed show whether the networks rely on calipers. Lesion-free crops
stand for normals at sites that have none.
"""

import math
import zlib
from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import NDArray

from models.training.data.image_list import Row
from models.training.data.images import read_image_and_mask

View = tuple[NDArray[np.uint8], NDArray[np.bool_]]
"""Gray image (H, W) uint8 and lesion mask (H, W) bool."""

SMALLEST_CROP = 0.45
"""The sides of a crop are at least this fraction of the image's shorter side."""
MOST_LENGTHENED = 2.0
"""The longer side of a crop is at most this many times the shorter one, as in images."""
LEAST_SHOWN = 0.6
"""At least this fraction of a crop is not black: it shows tissue."""
_COARSE = 64

BRIGHT = 225
"""Burned-in marks have at least this gray level; tissue rarely has."""
LARGEST_MARK = 0.0008
"""A mark is a stroke of at most this fraction of the image's area: a caliper or a letter."""


def as_it_is(row: Row) -> View:
    """The image and the lesions of a row, unchanged."""
    return read_image_and_mask(row)


def lesion_free(row: Row) -> View | None:
    """The largest crop of an image with a lesion that contains no part of it.

    None for a normal, and if there is no crop that is large enough.
    """
    gray, truth = read_image_and_mask(row)
    box = largest_free_crop(gray, truth) if truth.any() else None
    return (gray[box], truth[box]) if box else None


def largest_free_crop(
    gray: NDArray[np.uint8], truth: NDArray[np.bool_]
) -> tuple[slice, slice] | None:
    """Rows and columns of the largest crop of (H, W) without a pixel of ``truth``, or None.

    All rectangles of a coarse grid are tried, with sums from integral images.
    """
    height, width = gray.shape
    # The mask is dilated by one cell, as lesions have no sharp edge.
    cell = max(height, width) / _COARSE
    side = 2 * math.ceil(cell) + 1
    grown = cv2.dilate(truth.astype(np.uint8), np.ones((side, side), np.uint8))
    rows = np.unique(np.linspace(0, height, 33).astype(int))
    columns = np.unique(np.linspace(0, width, 33).astype(int))
    marked = cv2.integral(grown)[np.ix_(rows, columns)]
    shown = cv2.integral((gray > 0).astype(np.uint8))[np.ix_(rows, columns)]
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


def marks_drawn(row: Row) -> View:
    """The image with calipers at the ends of its lesion's long axis and a line of text.

    In a normal the calipers are at random places. The same row always gets the same marks.
    """
    gray, truth = read_image_and_mask(row)
    random = np.random.default_rng(zlib.crc32(row.title.encode()))
    marked = gray.copy()
    height, width = gray.shape
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
    """Both ends (x, y) of the largest lesion's long axis, or random places without a lesion."""
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


def marks_removed(row: Row) -> View:
    """The image with its marks inpainted (Telea 2004)."""
    gray, truth = read_image_and_mask(row)
    found = find_marks(gray).astype(np.uint8)
    inpainted = cv2.inpaint(gray, found, 3, cv2.INPAINT_TELEA) if found.any() else gray
    return np.asarray(inpainted, np.uint8), truth


def find_marks(gray: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Small bright strokes in (H, W), as of calipers and letters, dilated: (H, W) bool."""
    # A stroke is brighter than its surroundings; a bright layer of tissue is not.
    contrasting = cv2.morphologyEx(gray, cv2.MORPH_TOPHAT, np.ones((9, 9), np.uint8)) >= 90
    bright = ((gray >= BRIGHT) & contrasting).astype(np.uint8)
    _, labels, stats, _ = cv2.connectedComponentsWithStats(bright, connectivity=8)
    areas = stats[:, cv2.CC_STAT_AREA]
    small = (areas >= 3) & (areas <= max(40, LARGEST_MARK * gray.size))
    small[0] = False  # the background
    return cv2.dilate(small[labels].astype(np.uint8), np.ones((5, 5), np.uint8)) > 0


VIEWS: dict[str, Callable[[Row], View | None]] = {
    "plain": as_it_is,
    "lesion-free": lesion_free,
    "marks-drawn": marks_drawn,
    "marks-removed": marks_removed,
}
"""For each view, the function that gives a row's image and lesions, or None without such a view."""
PLAIN, LESION_FREE = "plain", "lesion-free"
MARKS = ("marks-drawn", "marks-removed")
