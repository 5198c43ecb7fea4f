"""What the networks say of every picture of a fold, beside what is true."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from tqdm import tqdm

from models.judgement import accepted_regions, scan_probabilities
from models.prediction import CLASSES, Prediction
from models.training.data.rows import Row
from models.training.evaluation import dice

THRESHOLD = 0.45
_SUREST = 1e-4
"""Probabilities are kept this far from 0 and 1 in the cross-entropy, as from 16-bit maps."""


@dataclass(frozen=True)
class Measured:
    """One picture, compared with the truth.

    ``dice`` is that of the accepted regions at the default threshold and ``outline_dice`` that of
    the mask before any region is thrown out; both None for normals.
    ``marked`` says whether any region was accepted, ``found`` whether one touches the truth,
    ``entropy`` is the mean binary cross-entropy of the pixels.
    """

    set: str
    group: str
    label: int
    probabilities: tuple[float, float, float]
    dice: float | None
    outline_dice: float | None
    marked: bool
    found: bool
    entropy: float


def measure(row: Row, truth: NDArray[np.bool_], prediction: Prediction) -> Measured:
    """Compare a Prediction with the truth (H, W) of its row."""
    accepted = accepted_regions(prediction, THRESHOLD)
    marked = np.zeros(truth.shape, np.bool_)
    for region, _ in accepted:
        x, y, width, height = region.bbox
        marked[y : y + height, x : x + width] |= region.mask
    has_lesion = bool(truth.any())
    sure = np.clip(prediction.probability, _SUREST, 1 - _SUREST)
    return Measured(
        set=row.set,
        group=row.group,
        label=CLASSES.index(row.label),
        probabilities=scan_probabilities(prediction, accepted),
        dice=dice(marked, truth) if has_lesion else None,
        outline_dice=dice(prediction.probability >= THRESHOLD, truth) if has_lesion else None,
        marked=bool(accepted),
        found=bool((marked & truth).any()),
        entropy=float(-np.log(np.where(truth, sure, 1 - sure)).mean()),
    )


def rows_of_fold(rows: Iterable[Row], fold: int) -> list[Row]:
    """The rows of a fold that may be used."""
    return [row for row in rows if row.fold == fold and not row.excluded]


def progress(rows: Sequence[Row], what: str) -> Iterable[Row]:
    """Walk over rows with a progress bar."""
    bar: Iterable[Row] = tqdm(rows, desc=what, mininterval=5)
    return bar
