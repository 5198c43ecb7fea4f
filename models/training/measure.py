"""One picture beside what is true of it."""

import warnings
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
import torch
from monai.metrics.hausdorff_distance import compute_hausdorff_distance
from numpy.typing import NDArray
from torch.nn import functional
from tqdm import tqdm

from models.torch_free.judgement import JudgedRegion, judge_regions
from models.torch_free.prediction import (
    CLASSES,
    DEFAULT_THRESHOLD,
    NORMAL,
    ClassProbabilities,
    Prediction,
)
from models.torch_free.regions import Region, find_regions, iou, union
from models.training.data.rows import Row
from models.training.evaluation import dice

Item = TypeVar("Item")

HIT_IOU = 0.1
"""A region has found a lesion from this intersection over union on. It is low on purpose: whether
the outline fits is asked by Dice. A region that has found none is false."""

_SUREST = 1e-4
"""Probabilities are kept this far from 0 and 1 in the cross-entropy: maps have 16 bits."""


@dataclass(frozen=True)
class Limits:
    """Those of an operating point: on the malignancy, and on the lesion probability of a region."""

    malignancy: float
    acceptance: float


@dataclass(frozen=True)
class Measured:
    """One picture, compared with the truth. What a model does not say is None or empty.

    ``title`` is the set and the name, ``label`` the class. ``probabilities`` are those of CLASSES.
    ``dice`` is that of the regions accepted at the default operating point and threshold,
    ``outline_dice`` that of the mask before any region is rejected; both None without a lesion.
    ``hd95_px`` and ``hd95_mm`` are the 95th percentile of the distance between the borders, None
    without an accepted region or pixel size. ``entropy`` is the mean binary cross-entropy of the
    pixels, ``area`` the part of the picture that is lesion. Of ``lesions``, ``outlined`` are hit by
    one of the ``regions`` of the mask. ``lesion_scores`` are the highest lesion probabilities of
    the regions that hit each lesion (0 without), ``false_scores`` those of the regions that hit
    none, accepted or not. At each operating point, in their order, ``found`` are the lesions hit
    by one of the ``marked`` accepted regions, and ``suspicious`` is the risk label.
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
        """The set that the picture is from."""
        return self.title.partition("/")[0]


def measure(
    row: Row, truth: NDArray[np.bool_], prediction: Prediction, points: Sequence[Limits]
) -> Measured:
    """Compare a Prediction with the lesions (H, W) of its row at operating points.

    The first point is the default one. A picture that shows no lesion counts as normal, whatever
    the row says.
    """
    judged = _clear_regions(prediction)
    accepted = [one.region for one in judged if _lesion_probability(one) >= points[0].acceptance]
    marked = union(accepted, truth.shape)
    outline = prediction.probability >= DEFAULT_THRESHOLD
    has_lesion = bool(truth.any())
    lesions = find_regions(truth)
    scored = [(_lesion_probability(one), hit_by(one.region, lesions)) for one in judged]
    by_lesion = [
        [score for score, hit in scored if number in hit] for number in range(len(lesions))
    ]
    lesion_scores = tuple(max(scores, default=0.0) for scores in by_lesion)
    compared = has_lesion and bool(accepted)
    return Measured(
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
    """Regions that are Lesions at the default threshold."""
    judged = judge_regions(prediction, DEFAULT_THRESHOLD, acceptance_limit)
    return [one.region for one in judged if one.is_accepted]


def hit_by(region: Region, lesions: Sequence[Region]) -> list[int]:
    """Numbers of the lesions that a region has found."""
    return [number for number, lesion in enumerate(lesions) if iou(region, lesion) >= HIT_IOU]


def _clear_regions(prediction: Prediction) -> list[JudgedRegion]:
    """All regions of the mask at the default threshold that were judged."""
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
        warnings.simplefilter("ignore", FutureWarning)  # MONAI 1.6 warns of its own call
        distance = compute_hausdorff_distance(
            one, other, include_background=True, percentile=95, spacing=spacing
        )
    return float(distance)


def _cross_entropy(probability: NDArray[np.float32], truth: NDArray[np.bool_]) -> float:
    sure = torch.from_numpy(probability.clip(_SUREST, 1 - _SUREST))
    return float(functional.binary_cross_entropy(sure, torch.from_numpy(truth).float()))


def rows_of_fold(rows: Iterable[Row], fold: int) -> list[Row]:
    """The rows of a fold that may be used."""
    return [row for row in rows if row.fold == fold and not row.excluded]


def progress(items: Sequence[Item], what: str) -> Iterable[Item]:
    """Walk over items with a progress bar."""
    bar: Iterable[Item] = tqdm(items, desc=what, mininterval=5)
    return bar
