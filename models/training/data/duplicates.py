"""Find near-duplicates by content: the same tissue, even if cropped, annotated or mirrored."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from models.training.data.alignment import LIMIT, Features, aligned_correlation, describe, flatten
from models.training.data.progress import progress

SIDE = 192
"""Side in pixels of the squares that are compared."""

_THUMBNAIL = 32
_CANDIDATE = 0.36
"""Pairs whose thumbnails correlate less than this are not aligned: nearly all are chance."""
_WINDOWS = ((0.9, 0.9), (0.8, 0.8), (1.0, 0.9), (0.9, 1.0), (1.0, 0.8), (0.8, 1.0))
_BLACK = 10


@dataclass(frozen=True)
class Pair:
    """Two images, by number, that show the same tissue, with their correlation once aligned."""

    one: int
    other: int
    mirrored: bool
    correlation: float


def square(image: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Crop black borders off a gray image (H, W) and resize it to (SIDE, SIDE)."""
    lit = image > _BLACK
    rows, columns = (np.flatnonzero(lit.mean(axis=axis) > 0.03) for axis in (1, 0))
    if rows.size and columns.size:
        image = image[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    small = cv2.resize(image, (SIDE, SIDE), interpolation=cv2.INTER_AREA)
    return small.astype(np.uint8, copy=False)


def find_duplicates(squares: Sequence[NDArray[np.uint8]]) -> list[Pair]:
    """Find all pairs of near-duplicates among images made by `square`.

    Thumbnails give candidates, and `aligned_correlation` decides. The same images always give the
    same pairs, in the order of their numbers.
    """
    features: dict[int, Features] = {}
    pairs: list[Pair] = []
    for one, other, mirrored in progress(_candidates(squares), "near-duplicates"):
        for number in (one, other):
            if number not in features:
                features[number] = describe(squares[number])
        seen = features[other].mirrored() if mirrored else features[other]
        correlation = aligned_correlation(features[one], seen)
        if correlation >= LIMIT:
            pairs.append(Pair(one, other, mirrored, correlation))
    return pairs


def _candidates(squares: Sequence[NDArray[np.uint8]]) -> list[tuple[int, int, bool]]:
    """Pairs whose thumbnails correlate in some window of one of them, and whether mirrored."""
    half = (SIDE // 2, SIDE // 2)
    textures = [
        cv2.resize(flatten(image), half, interpolation=cv2.INTER_AREA).astype(np.float32)
        for image in squares
    ]
    whole = _thumbnails(textures, 0, 0, 1.0, 1.0)
    correlations = []
    for mirrored in (False, True):
        seen = [texture[:, ::-1].copy() for texture in textures] if mirrored else textures
        best = np.full((len(squares), len(squares)), -1.0, np.float32)
        for window in _windows():
            parts = _thumbnails(seen, *window)
            np.maximum(best, parts @ whole.T, out=best)
        # Either of the two may be a crop of the other.
        correlations.append(np.maximum(best, best.T))
    plain, flipped = correlations
    ones, others = np.nonzero(np.triu(np.maximum(plain, flipped) >= _CANDIDATE, k=1))
    return [
        (int(one), int(other), bool(flipped[one, other] > plain[one, other]))
        for one, other in zip(ones, others, strict=True)
    ]


def _windows() -> Iterator[tuple[float, float, float, float]]:
    """Windows of an image: top, left, height and width as fractions. The first is the whole."""
    yield 0.0, 0.0, 1.0, 1.0
    for height, width in _WINDOWS:
        for top in (0.0, 0.5, 1.0) if height < 1 else (0.0,):
            for left in (0.0, 0.5, 1.0) if width < 1 else (0.0,):
                yield top * (1 - height), left * (1 - width), height, width


def _thumbnails(
    textures: Sequence[NDArray[np.float32]], top: float, left: float, height: float, width: float
) -> NDArray[np.float32]:
    """A window of every texture as a vector of mean 0 and length 1: (N, pixels)."""
    side = SIDE // 2
    rows = slice(round(top * side), round((top + height) * side))
    columns = slice(round(left * side), round((left + width) * side))
    small = np.stack(
        [
            cv2.resize(
                texture[rows, columns], (_THUMBNAIL, _THUMBNAIL), interpolation=cv2.INTER_AREA
            ).ravel()
            for texture in textures
        ]
    ).astype(np.float32)
    small -= small.mean(axis=1, keepdims=True)
    small /= np.linalg.norm(small, axis=1, keepdims=True) + 1e-6
    return small
