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

from models.judgement import accepted_regions, match_regions, scan_probabilities
from models.prediction import CLASSES, MALIGNANT, NORMAL, ClassProbabilities, Prediction
from models.regions import Region, find_regions, iou
from models.training.data.rows import Row
from models.training.evaluation import dice

Item = TypeVar("Item")

THRESHOLD = 0.45
HIT_IOU = 0.1
"""A region has found a lesion from this intersection over union on. It is low on purpose: whether
the outline fits is asked by Dice. A region that has found none is false."""

_SUREST = 1e-4
"""Probabilities are kept this far from 0 and 1 in the cross-entropy: maps have 16 bits."""


@dataclass(frozen=True)
class Measured:
    """One picture, compared with the truth. What a model does not say is None or empty.

    ``title`` is the set and the name, ``label`` the class. ``probabilities`` are those of CLASSES.
    ``dice`` is that of the accepted regions at the default threshold, ``outline_dice`` that of the
    mask before any region is thrown out; both None without a lesion. ``hd95_px`` and ``hd95_mm``
    are the 95th percentile of the distance between the borders, None without accepted region or
    pixel size. ``entropy`` is the mean binary cross-entropy of the pixels, ``area`` the part of
    the picture that is lesion. Of ``lesions`` ``found`` were hit by one of the ``marked`` accepted
    regions. ``lesion_scores`` are the highest lesion probabilities of the regions that hit each
    lesion (0 without), ``false_scores`` those of the regions that hit none, accepted or not.
    ``suspicious`` is the risk label at each operating point, in their order.
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
    found: int = 0
    marked: int | None = None
    lesion_scores: tuple[float, ...] = ()
    false_scores: tuple[float, ...] = ()
    suspicious: tuple[bool, ...] = ()

    @property
    def set(self) -> str:
        """The set that the picture is from."""
        return self.title.partition("/")[0]


def measure(
    row: Row, truth: NDArray[np.bool_], prediction: Prediction, limits: Sequence[float]
) -> Measured:
    """Compare a Prediction with the lesions (H, W) of its row.

    ``limits`` are those of the operating points on the malignancy. A picture that shows no lesion
    counts as normal, whatever the row says.
    """
    accepted = accepted_regions(prediction, THRESHOLD)
    probabilities = scan_probabilities(prediction, accepted)
    marked = union([region for region, _ in accepted], truth.shape)
    has_lesion = bool(truth.any())
    lesion_scores, false_scores = _scores(truth, prediction)
    compared = has_lesion and bool(accepted)
    return Measured(
        title=row.title,
        group=row.group,
        fold=row.fold,
        label=CLASSES.index(row.label) if has_lesion else NORMAL,
        probabilities=probabilities,
        dice=dice(marked, truth) if has_lesion else None,
        outline_dice=dice(prediction.probability >= THRESHOLD, truth) if has_lesion else None,
        hd95_px=_hd95(marked, truth) if compared else None,
        hd95_mm=_hd95(marked, truth, row.pixel_mm) if compared and row.pixel_mm else None,
        entropy=_cross_entropy(prediction.probability, truth),
        area=float(truth.mean()),
        lesions=len(lesion_scores),
        found=sum(score >= prediction.acceptance_limit for score in lesion_scores),
        marked=len(accepted),
        lesion_scores=lesion_scores,
        false_scores=false_scores,
        # Without a Lesion a picture is never called suspicious, whatever the limit.
        suspicious=tuple(bool(accepted) and probabilities[MALIGNANT] >= at for at in limits),
    )


def union(regions: Iterable[Region], shape: tuple[int, ...]) -> NDArray[np.bool_]:
    """The mask (H, W) of some regions."""
    mask = np.zeros(shape, np.bool_)
    for region in regions:
        x, y, width, height = region.bbox
        mask[y : y + height, x : x + width] |= region.mask
    return mask


def _scores(
    truth: NDArray[np.bool_], prediction: Prediction
) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Lesion probabilities of what hits each lesion, and of what hits none."""
    lesions = find_regions(truth)
    best, false = [0.0] * len(lesions), []
    for region, number in match_regions(prediction.probability, prediction.candidates, THRESHOLD):
        score = prediction.candidates[number].lesion_probability
        hit = [n for n, lesion in enumerate(lesions) if iou(region, lesion) >= HIT_IOU]
        for n in hit:
            best[n] = max(best[n], score)
        if not hit:
            false.append(score)
    return tuple(best), tuple(false)


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
