"""Metrics of one image: its Prediction compared with the truth."""

import warnings
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from monai.metrics.hausdorff_distance import compute_hausdorff_distance
from numpy.typing import NDArray
from torch.nn import functional

from models.torch_free.judged_regions import JudgedRegion, judge_regions
from models.torch_free.prediction import (
    CLASSES,
    DEFAULT_THRESHOLD,
    NORMAL,
    ClassProbabilities,
    Prediction,
)
from models.torch_free.regions import Region, find_regions, found_by, union
from models.training.data.image_list import Row
from models.training.measuring.overlap import dice

_CLIP = 1e-4
"""Probabilities are clipped to this distance from 0 and 1 for the cross-entropy."""


@dataclass(frozen=True)
class Limits:
    """The malignancy limit and the acceptance limit of an operating point."""

    malignancy: float
    acceptance: float


@dataclass(frozen=True)
class ImageMetrics:
    """The metrics of one image. What a network does not predict is None or empty.

    ``title`` is the set and the name, ``label`` the class. ``probabilities`` are those of CLASSES.
    ``dice`` is that of the regions accepted at the default operating point and threshold,
    ``outline_dice`` that of the mask before any region is rejected; both are None without a lesion.
    ``hd95_px`` and ``hd95_mm`` are the 95th percentile of the distance between the borders, None
    without an accepted region or pixel size. ``entropy`` is the mean binary cross-entropy of the
    pixels, ``area`` the fraction of the image that is lesion. Of the ``lesions``, ``outlined`` are
    found by one of the ``regions`` of the mask. ``lesion_scores`` are the highest lesion
    probabilities of the regions that find each lesion (0 without such a region), ``false_scores``
    those of the regions that find none, accepted or not. For each operating point, in order,
    ``found`` is the number of lesions found by one of the ``marked`` accepted regions, and
    ``suspicious`` is the risk label.
    """

    title: str
    group: str
    fold: int
    label: int
    probabilities: ClassProbabilities | None = None
    dice: float | None = None
    outline_dice: float | None = None
    hd95_px: float | None = None
    hd95_mm: float | None = None
    entropy: float | None = None
    area: float = 0.0
    lesions: int = 0
    outlined: int = 0
    regions: int | None = None
    lesion_scores: tuple[float, ...] = ()
    false_scores: tuple[float, ...] = ()
    found: tuple[int, ...] = ()
    marked: tuple[int, ...] = ()
    suspicious: tuple[bool, ...] = ()

    @property
    def set(self) -> str:
        """The data set of the image."""
        return self.title.partition("/")[0]


def measure_image(
    row: Row, truth: NDArray[np.bool_], prediction: Prediction, points: Sequence[Limits]
) -> ImageMetrics:
    """Compare a Prediction with the lesions (H, W) of its row, for each operating point.

    The first operating point is the default one. An image without a lesion counts as normal
    regardless of the row's label.
    """
    judged = _clear_regions(prediction)
    accepted = [one.region for one in judged if _lesion_probability(one) >= points[0].acceptance]
    marked = union(accepted, truth.shape)
    outline = prediction.probability >= DEFAULT_THRESHOLD
    has_lesion = bool(truth.any())
    lesions = find_regions(truth)
    scored = [(_lesion_probability(one), found_by(one.region, lesions)) for one in judged]
    by_lesion = [
        [score for score, hit in scored if number in hit] for number in range(len(lesions))
    ]
    lesion_scores = tuple(max(scores, default=0.0) for scores in by_lesion)
    compared = has_lesion and bool(accepted)
    return ImageMetrics(
        title=row.title,
        group=row.group,
        fold=row.fold,
        label=CLASSES.index(row.label) if has_lesion else NORMAL,
        probabilities=prediction.class_probabilities,
        dice=dice(marked, truth) if has_lesion else None,
        outline_dice=dice(outline, truth) if has_lesion else None,
        hd95_px=_hd95(marked, truth) if compared else None,
        hd95_mm=_hd95(marked, truth, row.pixel_mm) if compared and row.pixel_mm else None,
        entropy=_cross_entropy(prediction.probability, truth),
        area=float(truth.mean()),
        lesions=len(lesions),
        outlined=sum(bool(scores) for scores in by_lesion),
        regions=len(scored),
        lesion_scores=lesion_scores,
        false_scores=tuple(score for score, hit in scored if not hit),
        found=tuple(
            sum(bool(scores) and max(scores) >= at.acceptance for scores in by_lesion)
            for at in points
        ),
        marked=tuple(sum(score >= at.acceptance for score, _ in scored) for at in points),
        suspicious=tuple(prediction.malignancy >= at.malignancy for at in points),
    )


def accepted_regions(prediction: Prediction, acceptance_limit: float) -> list[Region]:
    """The regions that are Lesions at the default threshold."""
    judged = judge_regions(prediction, DEFAULT_THRESHOLD, acceptance_limit)
    return [one.region for one in judged if one.is_accepted]


def _clear_regions(prediction: Prediction) -> list[JudgedRegion]:
    """All regions of the mask at the default threshold that have class probabilities."""
    return [one for one in judge_regions(prediction, DEFAULT_THRESHOLD, 0.0) if one.is_accepted]


def _lesion_probability(one: JudgedRegion) -> float:
    return 1 - one.class_probabilities[NORMAL]


def _hd95(
    marked: NDArray[np.bool_],
    truth: NDArray[np.bool_],
    spacing: tuple[float, float] | None = None,
) -> float:
    one, other = (torch.from_numpy(mask)[None, None] for mask in (marked, truth))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)  # MONAI 1.6 warns about its own call
        distance = compute_hausdorff_distance(
            one, other, include_background=True, percentile=95, spacing=spacing
        )
    return float(distance)


def _cross_entropy(probability: NDArray[np.float32], truth: NDArray[np.bool_]) -> float:
    clipped = torch.from_numpy(probability.clip(_CLIP, 1 - _CLIP))
    return float(functional.binary_cross_entropy(clipped, torch.from_numpy(truth).float()))
