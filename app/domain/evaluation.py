"""How well results agree with labels: figures of a site, with intervals over its patients.

Sensitivity and specificity are those for malignant against the rest.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.domain.measure import Measure
from models.torch_free.bootstrap import Floats, interval, ratio, resamples
from models.torch_free.operating_point import Interval
from models.torch_free.prediction import CLASSES, MALIGNANT, NORMAL

_TAIL = 0.025
"""What a 95% interval leaves out at each end."""

_Part = tuple[float, float]


@dataclass(frozen=True)
class Outlines:
    """How the lesions of one image's results agree with its outlined ones.

    ``dice`` is None if no lesion is outlined.
    """

    lesions: int
    missed: int
    false_lesions: int
    dice: float | None


@dataclass(frozen=True)
class LabeledResult:
    """One image: its label, one of CLASSES, and what the networks and a reader said of it.

    ``lesions`` is the number of lesions in the results, ``outlines`` None if the true ones are not
    known, ``reader_suspects`` whether a reader called it malignant, None without a reader's label.
    """

    patient: str
    label: str
    malignancy: float
    is_suspicious: bool
    lesions: int
    outlines: Outlines | None = None
    reader_suspects: bool | None = None


@dataclass(frozen=True)
class Figure:
    """A figure, of how many ``images`` it is, and its 95% interval, None if these don't give one.

    The interval is by bootstrap over patients. If a share is 0 or 1, it is the exact one, as if
    each patient had one image (Clopper and Pearson 1934): resampling would give none.
    """

    value: float
    interval: Interval | None
    images: int


def evaluate(results: Sequence[LabeledResult]) -> Mapping[Measure, Figure]:
    """All figures of one or more images; those that they can't give are left out."""
    ratios = [[of_one(one) for one in results] for of_one in _RATIOS.values()]
    parts, wholes = (
        np.array([[one[place] if one else 0.0 for one in row] for row in ratios], float)
        for place in (0, 1)
    )
    rank = _Ranking(results)
    values = np.array(
        [
            [rank.roc_auc(counts), *ratio(parts @ counts, wholes @ counts)]
            for counts in resamples([one.patient for one in results])
        ]
    )
    counting = [list(results)] + [
        [one for one, part in zip(results, row, strict=True) if part] for row in ratios
    ]
    found = {
        measure: _figure(measure, values[:, place], counting[place])
        for place, measure in enumerate((Measure.ROC_AUC, *_RATIOS))
    }
    return {measure: figure for measure in Measure if (figure := found[measure]) is not None}


def _figure(measure: Measure, values: Floats, results: Sequence[LabeledResult]) -> Figure | None:
    """A figure (1 + resamples,), whose first one is its value; None if that is not defined."""
    value = float(values[0])
    if np.isnan(value):
        return None
    ends: Interval | None = interval(values)
    if ends is not None and ends[0] == ends[1]:
        patients = len({one.patient for one in results})
        ends = _exact(value, patients) if measure in _SHARES else None
    return Figure(value, ends, len(results))


def _exact(share: float, patients: int) -> Interval | None:
    if share == 0.0:
        return (0.0, 1 - _TAIL ** (1 / patients))
    return (_TAIL ** (1 / patients), 1.0) if share == 1.0 else None


class _Ranking:
    """The area under the ROC curve of some images, however often each of them counts."""

    def __init__(self, results: Sequence[LabeledResult]) -> None:
        malignancies = [one.malignancy for one in results]
        self._malignant = np.array([_is_malignant(one) for one in results])
        scores, self._ranks = np.unique(malignancies, return_inverse=True)
        self._number = len(scores)

    def roc_auc(self, counts: NDArray[np.int64]) -> float:
        """Probability that a malignant image has a higher malignancy than another (Mann-Whitney).

        NaN without one of both.
        """
        ours, others = (
            np.bincount(self._ranks, counts * chosen, self._number)
            for chosen in (self._malignant, ~self._malignant)
        )
        pairs = ours.sum() * others.sum()
        return float(ours @ (others.cumsum() - others / 2) / pairs) if pairs else np.nan


def _is_malignant(one: LabeledResult) -> bool:
    return one.label == CLASSES[MALIGNANT]


def _is_normal(one: LabeledResult) -> bool:
    return one.label == CLASSES[NORMAL]


def _sensitivity(one: LabeledResult, suspects: bool | None) -> _Part | None:  # noqa: FBT001 a value
    return (float(suspects), 1.0) if suspects is not None and _is_malignant(one) else None


def _specificity(one: LabeledResult, suspects: bool | None) -> _Part | None:  # noqa: FBT001 a value
    return None if suspects is None or _is_malignant(one) else (float(not suspects), 1.0)


def _where_read(one: LabeledResult) -> bool | None:
    return None if one.reader_suspects is None else one.is_suspicious


def _marked(one: LabeledResult) -> _Part | None:
    return (float(one.lesions > 0), 1.0) if _is_normal(one) else None


def _nothing_marked(one: LabeledResult) -> _Part | None:
    return None if _is_normal(one) else (float(one.lesions == 0), 1.0)


def _missed(one: LabeledResult) -> _Part | None:
    if one.outlines is None or not one.outlines.lesions:
        return None
    return one.outlines.missed, one.outlines.lesions


def _false_lesions(one: LabeledResult) -> _Part | None:
    return None if one.outlines is None else (one.outlines.false_lesions, 1.0)


def _dice(one: LabeledResult) -> _Part | None:
    dice = None if one.outlines is None else one.outlines.dice
    return None if dice is None else (dice, 1.0)


_RATIOS: Mapping[Measure, Callable[[LabeledResult], _Part | None]] = {
    Measure.SENSITIVITY: lambda one: _sensitivity(one, one.is_suspicious),
    Measure.SPECIFICITY: lambda one: _specificity(one, one.is_suspicious),
    Measure.NORMALS_MARKED: _marked,
    Measure.NOTHING_MARKED: _nothing_marked,
    Measure.LESIONS_MISSED: _missed,
    Measure.FALSE_LESIONS: _false_lesions,
    Measure.DICE: _dice,
    Measure.READ_SENSITIVITY: lambda one: _sensitivity(one, _where_read(one)),
    Measure.READ_SPECIFICITY: lambda one: _specificity(one, _where_read(one)),
    Measure.READER_SENSITIVITY: lambda one: _sensitivity(one, one.reader_suspects),
    Measure.READER_SPECIFICITY: lambda one: _specificity(one, one.reader_suspects),
}
"""Part and whole of each image, whose sums make the figure; None if it does not count."""

_SHARES = {*_RATIOS} - {Measure.FALSE_LESIONS, Measure.DICE}
