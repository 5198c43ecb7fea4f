"""From a Scan's pixels to what the networks take, and back."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

SMALLEST_SIDE, LARGEST_SIDE = 32, 8192
"""Pixels that each side of an image may have."""

FULL = np.iinfo(np.uint16).max
"""Maps are rounded to 16 bits as soon as they are made. So the maps that are stored for measuring
give exactly the candidates that the program shows."""


def to_gray(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """(H, W) or (H, W, 3) RGB uint8 to (H, W) uint8."""
    if pixels.ndim == 2:
        return pixels
    return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), np.uint8)


@dataclass(frozen=True)
class Letterbox:
    """How an image of (height, width) lies in a square of ``size`` pixels, aspect ratio kept.

    The image fills ``inner_height`` rows from ``top`` and ``inner_width`` columns from ``left``.
    """

    height: int
    width: int
    size: int

    @property
    def inner_height(self) -> int:
        """Rows of the square that the image fills."""
        return max(1, round(self.height * self.size / max(self.height, self.width)))

    @property
    def inner_width(self) -> int:
        """Columns of the square that the image fills."""
        return max(1, round(self.width * self.size / max(self.height, self.width)))

    @property
    def top(self) -> int:
        """First row of the image in the square."""
        return (self.size - self.inner_height) // 2

    @property
    def left(self) -> int:
        """First column of the image in the square."""
        return (self.size - self.inner_width) // 2

    @property
    def rows(self) -> slice:
        """Rows of the square that hold the image."""
        return slice(self.top, self.top + self.inner_height)

    @property
    def columns(self) -> slice:
        """Columns of the square that hold the image."""
        return slice(self.left, self.left + self.inner_width)

    def apply(self, image: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """(height, width) uint8 to (size, size), zero around the image."""
        shrinks = max(self.height, self.width) > self.size
        inner = cv2.resize(
            image,
            (self.inner_width, self.inner_height),
            interpolation=cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR,
        )
        square = np.zeros((self.size, self.size), np.uint8)
        square[self.rows, self.columns] = inner
        return square

    def undo(self, square: NDArray[np.float32]) -> NDArray[np.float32]:
        """(size, size) float32 to (height, width), bilinear."""
        inner = square[self.rows, self.columns]
        return np.asarray(
            cv2.resize(inner, (self.width, self.height), interpolation=cv2.INTER_LINEAR), np.float32
        )


def unfold_map(square: NDArray[np.uint16], height: int, width: int) -> NDArray[np.float32]:
    """A stored map (S, S) to the probabilities (height, width) of an image, read-only."""
    box = Letterbox(height, width, len(square))
    probability = box.undo(square.astype(np.float32) / np.float32(FULL))
    probability.flags.writeable = False
    return probability
