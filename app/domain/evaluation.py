"""How well results agree with labels: figures of a site, with intervals over its patients.

Sensitivity and specificity are those for malignant against the rest. The definitions are those of
the figures in the model card.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from models.torch_free.bootstrap import Floats, interval, ratio, resample
from models.torch_free.operating_point import Interval
from models.torch_free.prediction import CLASSES, MALIGNANT, NORMAL

_TAIL = 0.025
"""What a 95% interval leaves out at each end."""

_Part = tuple[float, float]


class Measure(StrEnum):
    """What is measured. The values are written to files: keep them."""

    ROC_AUC = "malignant_roc_auc"
    """Area under the ROC curve of the malignancy."""
    SENSITIVITY = "sensitivity"
    SPECIFICITY = "specificity"
    NORMALS_MARKED = "normals_marked"
    """Share of the normals with a lesion."""
    NOTHING_MARKED = "lesion_images_without_lesion"
    """Share of the images with a lesion that were given none."""
    LESIONS_MISSED = "lesions_missed"
    """Share of the outlined lesions that no lesion of the results finds."""
    FALSE_LESIONS = "false_lesions_per_image"
    """Lesions of the results that find no outlined one."""
    DICE = "dice"
    """Mean Dice coefficient of all lesions of an image and the outlined ones."""
    READ_SENSITIVITY = "sensitivity_of_networks_where_read"
    READ_SPECIFICITY = "specificity_of_networks_where_read"
    """Of the images that have a reader's label, like the next two."""
    READER_SENSITIVITY = "sensitivity_of_readers"
    READER_SPECIFICITY = "specificity_of_readers"


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
class Case:
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
    """A figure, its 95% interval, and of how many ``images`` it is."""

    value: float
    interval: Interval
    images: int


def evaluate(cases: Sequence[Case]) -> Mapping[Measure, Figure]:
    """All figures of some images; those that they can't give are left out."""
    counts = resample([case.patient for case in cases])
    found = {Measure.ROC_AUC: _roc_auc(cases, counts)}
    for measure, of_case in _RATIOS.items():
        found[measure] = _ratio(cases, [of_case(case) for case in cases], counts)
    return {measure: figure for measure in Measure if (figure := found[measure]) is not None}


def _ratio(
    cases: Sequence[Case], parts: Sequence[_Part | None], counts: NDArray[np.int64]
) -> Figure | None:
    """Sum of the parts by sum of the wholes."""
    part, whole = (np.array([one[place] if one else 0.0 for one in parts]) for place in (0, 1))
    counting = [case for case, one in zip(cases, parts, strict=True) if one is not None]
    return _figure(ratio(counts @ part, counts @ whole), len(counting), _patients(counting))


def _figure(values: Floats, images: int, patients: int) -> Figure | None:
    """A figure (1 + resamples,), whose first one is its value; None if that is not defined.

    If it is 0 or 1 in all resamples, the bootstrap gives no interval. The exact one of a share is
    taken instead, as if each patient had one image (Clopper and Pearson 1934).
    """
    if np.isnan(values[0]):
        return None
    value, ends = float(values[0]), interval(values)
    if ends == (0.0, 0.0):
        ends = (0.0, 1 - _TAIL ** (1 / patients))
    elif ends == (1.0, 1.0):
        ends = (_TAIL ** (1 / patients), 1.0)
    return Figure(value, ends, images)


def _patients(cases: Iterable[Case]) -> int:
    return len({case.patient for case in cases})


def _roc_auc(cases: Sequence[Case], counts: NDArray[np.int64]) -> Figure | None:
    """Probability that a malignant image has a higher malignancy than another (Mann-Whitney)."""
    malignancies = np.array([case.malignancy for case in cases])
    malignant = np.array([_is_malignant(case) for case in cases])
    scores, ranks = np.unique(malignancies, return_inverse=True)
    values = np.full(len(counts), np.nan)
    for number, row in enumerate(counts):
        ours, others = (
            np.bincount(ranks, row * chosen, len(scores)) for chosen in (malignant, ~malignant)
        )
        pairs = ours.sum() * others.sum()
        if pairs:
            values[number] = ours @ (others.cumsum() - others / 2) / pairs
    both = ([case for case in cases if _is_malignant(case) is one] for one in (True, False))
    return _figure(values, len(cases), min(map(_patients, both)))


def _is_malignant(case: Case) -> bool:
    return case.label == CLASSES[MALIGNANT]


def _is_normal(case: Case) -> bool:
    return case.label == CLASSES[NORMAL]


def _sensitivity(case: Case, suspects: bool | None) -> _Part | None:  # noqa: FBT001 a value
    return (float(suspects), 1.0) if suspects is not None and _is_malignant(case) else None


def _specificity(case: Case, suspects: bool | None) -> _Part | None:  # noqa: FBT001 a value
    return None if suspects is None or _is_malignant(case) else (float(not suspects), 1.0)


def _where_read(case: Case) -> bool | None:
    return None if case.reader_suspects is None else case.is_suspicious


def _marked(case: Case) -> _Part | None:
    return (float(case.lesions > 0), 1.0) if _is_normal(case) else None


def _nothing_marked(case: Case) -> _Part | None:
    return None if _is_normal(case) else (float(case.lesions == 0), 1.0)


def _missed(case: Case) -> _Part | None:
    if case.outlines is None or not case.outlines.lesions:
        return None
    return case.outlines.missed, case.outlines.lesions


def _false_lesions(case: Case) -> _Part | None:
    return None if case.outlines is None else (case.outlines.false_lesions, 1.0)


def _dice(case: Case) -> _Part | None:
    dice = None if case.outlines is None else case.outlines.dice
    return None if dice is None else (dice, 1.0)


_RATIOS: Mapping[Measure, Callable[[Case], _Part | None]] = {
    Measure.SENSITIVITY: lambda case: _sensitivity(case, case.is_suspicious),
    Measure.SPECIFICITY: lambda case: _specificity(case, case.is_suspicious),
    Measure.NORMALS_MARKED: _marked,
    Measure.NOTHING_MARKED: _nothing_marked,
    Measure.LESIONS_MISSED: _missed,
    Measure.FALSE_LESIONS: _false_lesions,
    Measure.DICE: _dice,
    Measure.READ_SENSITIVITY: lambda case: _sensitivity(case, _where_read(case)),
    Measure.READ_SPECIFICITY: lambda case: _specificity(case, _where_read(case)),
    Measure.READER_SENSITIVITY: lambda case: _sensitivity(case, case.reader_suspects),
    Measure.READER_SPECIFICITY: lambda case: _specificity(case, case.reader_suspects),
}
"""Part and whole of each image, whose sums make the figure; None if it does not count."""
