"""The regions that the classifier learns from, cut out of the training pictures."""

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from tqdm import tqdm

from models.crops import crop, find_candidates, region_features
from models.prediction import CLASSES
from models.preprocess import Letterbox, to_grey
from models.regions import Region, find_regions, iou
from models.training.cache import read_usable
from models.training.data.pictures import read_mask
from models.training.data.rows import Row
from models.training.evaluation import square_probabilities
from models.unet import UNet

NORMAL = CLASSES.index("normal")
LESION_COVER = 0.3
"""A candidate counts as the lesion from this intersection over union with the marked truth on."""
GROUND_COVER = 0.05
"""Up to this intersection over union a candidate is lesion-free; between the two it is unclear."""


NORMAL_PARTS = 8
"""Normal pictures are rare: each gives up to this many parts, one with a lesion only one."""
SMALLEST_PART = 64

Grey = NDArray[np.uint8]
Map = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class RegionSet:
    """``crops`` (N, 2, S, S) uint8, ``features`` (N, F), ``labels`` (N,) class indices.

    ``rows`` (N,) says which picture each region comes from.
    """

    crops: NDArray[np.uint8]
    features: NDArray[np.float32]
    labels: NDArray[np.int64]
    rows: NDArray[np.int64]


def candidate_label(region: Region, truth: NDArray[np.bool_], label: int) -> int | None:
    """Class of a candidate in a picture of class ``label`` whose lesions are ``truth`` (H, W).

    The picture's class where it covers a lesion, normal where it covers none, else None.
    """
    x, y, width, height = region.bbox
    inside = truth[y : y + height, x : x + width]
    if not inside.any():
        return NORMAL
    cover = max((iou(region, lesion) for lesion in find_regions(truth)), default=0.0)
    if cover >= LESION_COVER:
        return label
    return NORMAL if cover <= GROUND_COVER else None


def collect_regions(
    rows: list[Row], unet: UNet, device: torch.device, *, size: int, context: float, seed: int
) -> RegionSet:
    """Cut out the UNet's candidates, the true lesions and lesion-free ground of every picture.

    The UNet has seen these pictures and so seldom errs on them. To show the classifier what it
    will meet, the UNet's candidates in lesion-free parts of all pictures come along, which it
    takes for whole pictures, and true lesions with a drawn probability map.
    """
    random = np.random.default_rng(seed)
    crops, features, labels, origins = [], [], [], []

    def add(grey: Grey, found: Iterable[tuple[Region, Map, int]], index: int) -> None:
        for region, map_, class_ in found:
            crops.append(crop(grey, map_, region, size=size, context=context))
            features.append(region_features(map_, region))
            labels.append(class_)
            origins.append(index)

    for index, row in enumerate(tqdm(rows, desc="cutting regions", mininterval=5)):
        grey = read_usable(row)
        truth = read_mask(row, (grey.shape[0], grey.shape[1]))
        label = CLASSES.index(row.label)
        probability = unet_probability(unet, grey, device)[0]
        add(grey, _regions(probability, truth, label, random), index)
        for part in _ground_parts(truth, NORMAL_PARTS if label == NORMAL else 1, random):
            ground = np.ascontiguousarray(grey[part])
            map_ = unet_probability(unet, ground, device)[0]
            add(ground, ((region, map_, NORMAL) for region in find_candidates(map_)), index)
    return RegionSet(
        np.stack(crops),
        np.stack(features),
        np.array(labels, np.int64),
        np.array(origins, np.int64),
    )


def unet_probability(
    unet: UNet, pixels: NDArray[np.uint8], device: torch.device
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Probability map (H, W) at the picture's size and the class probabilities (3,)."""
    grey = to_grey(pixels)
    box = Letterbox(grey.shape[0], grey.shape[1], unet.config.size)
    maps, classes = square_probabilities(unet, box.apply(grey)[None], device)
    return box.undo(maps[0]), classes[0]


def _regions(
    probability: NDArray[np.float32],
    truth: NDArray[np.bool_],
    label: int,
    random: np.random.Generator,
) -> Iterator[tuple[Region, NDArray[np.float32], int]]:
    for region in find_candidates(probability):
        class_ = candidate_label(region, truth, label)
        if class_ is not None:
            yield region, probability, class_
    for lesion in find_regions(truth):
        drawn = _drawn_map(lesion, truth.shape, random)
        yield from ((region, drawn, label) for region in find_candidates(drawn)[:1])


def _ground_parts(
    truth: NDArray[np.bool_], count: int, random: np.random.Generator
) -> Iterator[tuple[slice, slice]]:
    """Up to ``count`` rectangles of (H, W) without lesion, at least 0.4 of each side."""
    height, width = truth.shape
    for _ in range(12 * count):
        rows, columns = (int(random.uniform(0.4, 0.9) * side) for side in (height, width))
        top, left = int(random.integers(height - rows)), int(random.integers(width - columns))
        part = slice(top, top + rows), slice(left, left + columns)
        if min(rows, columns) >= SMALLEST_PART and not truth[part].any():
            yield part
            count -= 1
        if count == 0:
            return


def _drawn_map(
    region: Region, shape: tuple[int, ...], random: np.random.Generator
) -> NDArray[np.float32]:
    """A map (H, W) as the UNet might give for a region: soft, wavy, more or less sure."""
    x, y, width, height = region.bbox
    solid = np.zeros(shape, np.float32)
    solid[y : y + height, x : x + width] = region.mask
    side = math.sqrt(region.area_px)
    softness = random.uniform(0.03, 0.15) * side + 0.5
    coarse = random.normal(size=(8, 8)).astype(np.float32)
    waves = cv2.resize(coarse, shape[::-1], interpolation=cv2.INTER_CUBIC)
    soft = cv2.GaussianBlur(solid, (0, 0), softness) + 0.12 * waves * (solid > 0)
    highest = 1 - random.uniform(0, 0.6) ** 2
    return np.clip(soft * highest, 0, 1).astype(np.float32)
