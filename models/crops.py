"""Candidate regions of a probability map, and what the classifier sees of each."""

import cv2
import numpy as np
from numpy.typing import NDArray

from models.regions import Region, find_regions, iou

LEVELS = (0.2, 0.45, 0.7)
"""Probabilities at which the map is cut into candidates: about the default threshold, well under
it and well over it, so that a Lesion at any threshold finds a candidate like it."""

SAME_REGION_IOU = 0.85
MOST_CANDIDATES = 12
FEATURES = 6


def find_candidates(probability: NDArray[np.float32]) -> list[Region]:
    """Regions of an (H, W) probability map at all LEVELS, each kind once, the largest first.

    Of regions that are nearly the same at two levels the one nearer to 0.45 is kept.
    """
    kept: list[Region] = []
    for level in sorted(LEVELS, key=lambda level: abs(level - 0.45)):
        for region in find_regions(probability >= level):
            if all(iou(region, other) < SAME_REGION_IOU for other in kept):
                kept.append(region)
    return sorted(kept, key=lambda region: -region.area_px)[:MOST_CANDIDATES]


def crop(
    grey: NDArray[np.uint8],
    probability: NDArray[np.float32],
    region: Region,
    *,
    size: int,
    context: float,
) -> NDArray[np.uint8]:
    """A square about a region, (2, size, size) uint8: picture and 255 * probability.

    The square's side is ``context`` times the longer side of the region's box; what lies outside
    of the picture is zero. Nothing but the square is ever copied, however large the picture.
    """
    x, y, width, height = region.bbox
    side = context * max(width, height)
    scale = size / side
    # Centre of the box to centre of the crop; pixel centres are at whole numbers.
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
    for layer in (grey, probability):
        part = layer[top:bottom, left:right]
        if part.dtype != np.uint8:
            part = np.rint(part * 255).astype(np.uint8)
        if scale < 1:  # warpAffine does not average: smooth first, against aliasing
            part = np.asarray(cv2.GaussianBlur(part, (0, 0), 0.4 / scale), np.uint8)
        layers.append(cv2.warpAffine(part, matrix, (size, size), flags=cv2.INTER_LINEAR))
    return np.asarray(np.stack(layers), np.uint8)


def region_features(probability: NDArray[np.float32], region: Region) -> NDArray[np.float32]:
    """What a crop does not show of a region, (FEATURES,) float32, each about -1..1.

    Size against the picture, width over height, highest and mean probability, depth of its
    centre, and how much of its box it fills.
    """
    x, y, width, height = region.bbox
    picture_height, picture_width = probability.shape
    inside = probability[y : y + height, x : x + width][region.mask]
    return np.array(
        [
            np.log10(region.area_px / (picture_height * picture_width)) / 2 + 1,
            np.clip(np.log2(width / height), -2, 2) / 2,
            inside.max() * 2 - 1,
            inside.mean() * 2 - 1,
            2 * (y + height / 2) / picture_height - 1,
            2 * region.area_px / (width * height) - 1,
        ],
        np.float32,
    )
