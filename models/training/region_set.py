"""The regions that the classifier learns from, cut out of the training pictures."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from tqdm import tqdm

from models.crops import FAINT_LEVEL, crop, region_features
from models.judgement import DEFAULT_THRESHOLD
from models.prediction import CLASSES, NORMAL
from models.preprocess import Letterbox
from models.regions import Region, find_regions, iou
from models.training.cache import read_truth
from models.training.data.rows import Row
from models.training.evaluation import square_probabilities
from models.unet import UNet

LESION_COVER = 0.3
"""A candidate counts as the lesion from this intersection over union with the marked truth on."""
GROUND_COVER = 0.05
"""Up to this intersection over union a candidate is lesion-free; between the two it is unclear."""
LEVELS = (DEFAULT_THRESHOLD, FAINT_LEVEL, 0.7)
"""The map is cut at these thresholds: at work a region can be larger or smaller than it should."""
SAME_REGION_IOU = 0.85
MOST_REGIONS = 12


@dataclass(frozen=True, eq=False)
class RegionSet:
    """``crops`` (N, 2, S, S) uint8, ``features`` (N, F), ``labels`` (N,) class indices."""

    crops: NDArray[np.uint8]
    features: NDArray[np.float32]
    labels: NDArray[np.int64]


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
    rows: list[Row],
    unets: Sequence[tuple[UNet, frozenset[int]]],
    device: torch.device,
    *,
    size: int,
    context: float,
    seed: int,
) -> RegionSet:
    """Cut out the UNets' candidates, the true lesions and lesion-free ground of every picture.

    Each UNet comes with the folds that it has not seen, and a picture is outlined by those to
    which it is new: so the classifier learns from the errors that it will meet. A picture that
    every UNet knows is outlined by all of them. True lesions and lesion-free ground come with a
    drawn probability map as well.
    """
    random = np.random.default_rng(seed)
    crops, features, labels = [], [], []
    for row in tqdm(rows, desc="cutting regions", mininterval=5):
        grey, truth = read_truth(row)
        new = [unet for unet, folds in unets if row.fold in folds]
        probability = _unet_probability(new or [unet for unet, _ in unets], grey, device)
        label = CLASSES.index(row.label)
        for region, map_, class_ in _regions(probability, truth, label, random):
            crops.append(crop(grey, map_, region, size=size, context=context))
            features.append(region_features(map_, region))
            labels.append(class_)
    return RegionSet(np.stack(crops), np.stack(features), np.array(labels, np.int64))


def _unet_probability(
    unets: Sequence[UNet], grey: NDArray[np.uint8], device: torch.device
) -> NDArray[np.float32]:
    """Mean probability map (H, W) of a picture (H, W), at its size."""
    box = Letterbox(grey.shape[0], grey.shape[1], unets[0].config.size)
    square = box.apply(grey)[None]
    maps = [square_probabilities(unet, square, device)[0][0] for unet in unets]
    return box.undo(np.mean(maps, axis=0))


def cut_regions(probability: NDArray[np.float32]) -> list[Region]:
    """Regions of an (H, W) probability map at all LEVELS, each kind once, the largest first."""
    kept: list[Region] = []
    for level in LEVELS:
        for region in find_regions(probability >= level):
            if all(iou(region, other) < SAME_REGION_IOU for other in kept):
                kept.append(region)
    return sorted(kept, key=lambda region: -region.area_px)[:MOST_REGIONS]


def _regions(
    probability: NDArray[np.float32],
    truth: NDArray[np.bool_],
    label: int,
    random: np.random.Generator,
) -> Iterator[tuple[Region, NDArray[np.float32], int]]:
    for region in cut_regions(probability):
        class_ = candidate_label(region, truth, label)
        if class_ is not None:
            yield region, probability, class_
    for lesion in find_regions(truth):
        drawn = _drawn_map(lesion, truth.shape, random)
        yield from ((region, drawn, label) for region in cut_regions(drawn)[:1])
    for _ in range(4 if label == NORMAL else 1):
        ground = _ellipse(truth, random)
        if ground is not None:
            drawn = _drawn_map(ground, truth.shape, random)
            yield from ((region, drawn, NORMAL) for region in cut_regions(drawn)[:1])


def _ellipse(truth: NDArray[np.bool_], random: np.random.Generator) -> Region | None:
    """A lesion-sized ellipse on ground without lesion, or None where there is no room."""
    height, width = truth.shape
    for _ in range(8):
        long = random.uniform(0.05, 0.3) * width
        axes = (int(long), int(long * random.uniform(0.4, 1)))
        centre = (int(random.uniform(0.1, 0.9) * width), int(random.uniform(0.1, 0.8) * height))
        drawn = np.zeros(truth.shape, np.uint8)
        cv2.ellipse(drawn, centre, axes, random.uniform(-30, 30), 0, 360, 1, cv2.FILLED)
        if not (drawn.astype(bool) & truth).any():
            return next(iter(find_regions(drawn.astype(bool))), None)
    return None


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
