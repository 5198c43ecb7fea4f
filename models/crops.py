"""Candidate regions of a probability map, and the classifier's input for each."""

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from models.torch_free.prediction import DEFAULT_THRESHOLD, FAINT_LEVEL
from models.torch_free.regions import Region, find_regions, touch, values_inside

MOST_CANDIDATES = 12
FEATURES = 6


def find_candidates(probability: NDArray[np.float32]) -> tuple[list[Region], int]:
    """Candidate regions of an (H, W) probability map, and how many of them are not faint.

    First the regions at the default threshold, then the faint ones, each by decreasing size.
    """
    clear = _largest_first(find_regions(probability >= DEFAULT_THRESHOLD))
    low = find_regions(probability >= FAINT_LEVEL)
    faint = _largest_first([one for one in low if not any(touch(one, other) for other in clear)])
    return [*clear, *faint][:MOST_CANDIDATES], min(len(clear), MOST_CANDIDATES)


def _largest_first(regions: list[Region]) -> list[Region]:
    return sorted(regions, key=lambda region: -region.area_px)


Box = tuple[float, float, float, float]


def reduced(
    gray: NDArray[np.uint8],
    probability: NDArray[np.float32],
    boxes: Sequence[Box],
    longest: int,
) -> tuple[NDArray[np.uint8], NDArray[np.float32], list[Box]]:
    """Reduce an image, its map and boxes in it, so that no side is over ``longest``.

    If that is 0, they stay as they are.
    """
    height, width = gray.shape
    factor = longest / max(height, width)
    if not 0 < factor < 1:
        return gray, probability, list(boxes)
    size = (max(1, round(width * factor)), max(1, round(height * factor)))
    layers = [cv2.resize(part, size, interpolation=cv2.INTER_AREA) for part in (gray, probability)]
    smaller = [(x * factor, y * factor, w * factor, h * factor) for x, y, w, h in boxes]
    return np.asarray(layers[0], np.uint8), np.asarray(layers[1], np.float32), smaller


def crop(
    gray: NDArray[np.uint8],
    probability: NDArray[np.float32],
    box: Box,
    *,
    size: int,
    context: float,
) -> NDArray[np.uint8]:
    """Cut out a square around a box (x, y, width, height): (2, size, size) uint8.

    The layers are the image and 255 * probability. The square's side is ``context`` times the
    longer side of the box; pixels outside of the image are zero. Only the square is copied, however
    large the image is.
    """
    x, y, width, height = box
    side = context * max(width, height)
    scale = size / side
    # Center of the box to center of the crop; pixel centers are at whole numbers.
    matrix = np.array(
        [
            [scale, 0, (size - 1) / 2 - scale * (x + (width - 1) / 2)],
            [0, scale, (size - 1) / 2 - scale * (y + (height - 1) / 2)],
        ]
    )
    left, top = max(0, int(x + width / 2 - side)), max(0, int(y + height / 2 - side))
    right, bottom = int(x + width / 2 + side) + 1, int(y + height / 2 + side) + 1
    matrix[:, 2] += scale * np.array([left, top])
    layers = []
    for layer in (gray, probability):
        part = layer[top:bottom, left:right]
        if part.dtype != np.uint8:
            part = np.rint(part * 255).astype(np.uint8)
        if scale < 1:  # warpAffine does not average: smooth first to avoid aliasing
            part = np.asarray(cv2.GaussianBlur(part, (0, 0), 0.4 / scale), np.uint8)
        layers.append(cv2.warpAffine(part, matrix, (size, size), flags=cv2.INTER_LINEAR))
    return np.asarray(np.stack(layers), np.uint8)


def region_features(probability: NDArray[np.float32], region: Region) -> NDArray[np.float32]:
    """What a crop does not show of a region, (FEATURES,) float32, each about -1..1.

    Share of the image, width over height, highest and mean probability, depth of its center, and
    how much of its box it fills.
    """
    _, y, width, height = region.bbox
    image_height, image_width = probability.shape
    inside = values_inside(probability, region)
    return np.array(
        [
            np.log10(region.area_px / (image_height * image_width)) / 2 + 1,
            np.clip(np.log2(width / height), -2, 2) / 2,
            inside.max() * 2 - 1,
            inside.mean() * 2 - 1,
            2 * (y + height / 2) / image_height - 1,
            2 * region.area_px / (width * height) - 1,
        ],
        np.float32,
    )
