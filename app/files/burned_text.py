"""Text that a machine has burned into an image, found by how it is drawn; nothing is read.

Letters are thin strokes of one level with edges of one pixel, beside each other on a line. Speckle
is as thin and as bright, but its edges are soft, its level varies, and it is not on lines.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from app.domain.ultrasound_region import Box

_PASSES = ((9, 28), (9, 56), (21, 56))
"""Width of the widest stroke in pixels, and levels between it and what is around it. In dim speckle
letters are told apart only by the second, and large or bold ones have wide strokes."""

_LOWEST, _HIGHEST = 5, 64
"""Pixels that a letter is high."""

_SHARPEST = 0.6
"""Part of its contrast by which a letter's edge rises within one pixel; speckle has less."""

_LONGEST_RUN = 0.6
"""Mean length of a letter's pixels beside each other, by its height: layers of tissue have more."""

_FEWEST = 3
"""Letters of the shortest text that is found."""

_MARGIN = 3


@dataclass(frozen=True)
class _Stroke:
    left: int
    top: int
    right: int
    bottom: int
    letters: float
    """How many letters it is: small ones touch each other."""

    @property
    def height(self) -> int:
        return self.bottom - self.top


def find_text(gray: NDArray[np.uint8]) -> list[Box]:
    """Boxes around lines of text in an image (H, W) of 0..255, from the top down.

    Texts of three letters and more are found; what only looks like text is found too. Bright and
    dark letters, 5 to 64 pixels high.
    """
    boxes: list[Box] = []
    for widest, contrast in _PASSES:
        for shape in (cv2.MORPH_TOPHAT, cv2.MORPH_BLACKHAT):
            strokes = _strokes(gray, shape, widest, contrast)
            boxes += [_padded(line, gray.shape) for line in _lines(strokes)]
    return sorted(_without_inner(boxes), key=lambda box: (box[1], box[0]))


def _without_inner(boxes: Iterable[Box]) -> list[Box]:
    """Leave out what lies within another box."""
    kept: list[Box] = []
    for box in sorted(set(boxes), key=lambda box: box[2] * box[3], reverse=True):
        if not any(_is_within(box, other) for other in kept):
            kept.append(box)
    return kept


def _is_within(box: Box, other: Box) -> bool:
    return all(
        other[axis] <= box[axis] and box[axis] + box[axis + 2] <= other[axis] + other[axis + 2]
        for axis in (0, 1)
    )


def _around(boxes: Sequence[Box]) -> Box:
    left, top = (min(box[axis] for box in boxes) for axis in (0, 1))
    right, bottom = (max(box[axis] + box[axis + 2] for box in boxes) for axis in (0, 1))
    return left, top, right - left, bottom - top


def _strokes(gray: NDArray[np.uint8], shape: int, widest: int, contrast: int) -> list[_Stroke]:
    kernel = cv2.getStructuringElement(cv2.MORPH_RECT, (widest, widest))
    hat = cv2.morphologyEx(gray, shape, kernel)
    drawn = (hat >= contrast).astype(np.uint8)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(drawn, connectivity=8)
    # How steep the steepest edge beside each pixel is, against how high the stroke stands out.
    edge = cv2.morphologyEx(gray, cv2.MORPH_GRADIENT, np.ones((2, 2), np.uint8))
    edge = cv2.dilate(edge, np.ones((2, 2), np.uint8), anchor=(0, 0))
    rows, columns = np.nonzero(drawn)
    numbers = labels[rows, columns]
    begins = (columns == 0) | (drawn[rows, columns - 1] == 0)
    areas = np.bincount(numbers, minlength=count)
    runs = np.bincount(numbers[begins], minlength=count)
    is_rim = (cv2.erode(drawn, np.ones((3, 3), np.uint8)) == 0)[rows, columns]
    rims = np.bincount(numbers[is_rim], minlength=count)
    steepness = np.minimum(edge[rows, columns] / hat[rows, columns], 1.0)
    steep = np.bincount(numbers[is_rim], steepness[is_rim], count)
    found = []
    for number in range(1, count):
        left, top, width, height, area = (int(value) for value in stats[number])
        if not (_LOWEST <= height <= _HIGHEST and area >= height):
            continue
        if areas[number] > _LONGEST_RUN * height * runs[number]:
            continue
        across = runs[number] / height
        letters = min(1.2 * width / height, across / 1.5) if width > 1.5 * height else 1.0
        if letters >= 1 and steep[number] >= _SHARPEST * rims[number]:
            found.append(_Stroke(left, top, left + width, top + height, letters))
    return found


def _lines(strokes: Sequence[_Stroke]) -> list[Box]:
    """Boxes around strokes that stand beside each other like the letters of a text."""
    waiting = sorted(strokes, key=lambda stroke: stroke.left)
    lines: list[list[_Stroke]] = []
    for stroke in waiting:
        line = next((line for line in lines if _follows(stroke, line[-1])), None)
        if line is None:
            lines.append([stroke])
        else:
            line.append(stroke)
    return [
        _around([(s.left, s.top, s.right - s.left, s.height) for s in line])
        for line in lines
        if sum(stroke.letters for stroke in line) >= _FEWEST
    ]


def _follows(stroke: _Stroke, last: _Stroke) -> bool:
    low, high = sorted((stroke.height, last.height))
    shared = min(stroke.bottom, last.bottom) - max(stroke.top, last.top)
    is_on_line = min(abs(stroke.bottom - last.bottom), abs(stroke.top - last.top)) <= 1 + high / 8
    is_near = stroke.left - last.right <= high
    return high <= 2 * low and shared >= 0.6 * low and is_on_line and is_near


def _padded(box: Box, shape: Sequence[int]) -> Box:
    left, top, width, height = box
    first_row, first_column = max(0, top - _MARGIN), max(0, left - _MARGIN)
    last_row = min(shape[0], top + height + _MARGIN)
    last_column = min(shape[1], left + width + _MARGIN)
    return first_column, first_row, last_column - first_column, last_row - first_row
