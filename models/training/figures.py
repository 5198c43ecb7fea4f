"""The figures of a set of measured pictures, with bootstrap intervals."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.metrics import brier_score_loss, roc_auc_score

from models.prediction import MALIGNANT
from models.training.measure import Measured

_RESAMPLES = 1000

Figure = Callable[[Sequence[Measured]], float]


def figures(measured: Sequence[Measured], points: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """All figures of some pictures; those that they can't give are left out.

    ``points`` are the operating points of the weights' manifest. Every figure has ``value`` and
    ``interval``, 95% by bootstrap over groups (patients or near-duplicates).
    """
    wanted: dict[str, Figure] = {
        "dice": lambda ones: _mean([one.dice for one in ones]),
        "outline_dice": lambda ones: _mean([one.outline_dice for one in ones]),
        "pixel_cross_entropy": lambda ones: _mean([one.entropy for one in ones]),
        "lesions_found": lambda ones: _mean([one.found for one in ones if one.label]),
        "normals_marked": lambda ones: _mean([one.marked for one in ones if not one.label]),
        "three_class_accuracy": lambda ones: _mean(
            [int(np.argmax(one.probabilities)) == one.label for one in ones]
        ),
        "malignant_roc_auc": lambda ones: _of_both_kinds(roc_auc_score, ones),
        "malignant_brier": lambda ones: _of_both_kinds(brier_score_loss, ones),
    }
    for point in points:
        wanted[f"sensitivity at {point['name']}"] = partial(_sensitivity, limit=point["limit"])
        wanted[f"specificity at {point['name']}"] = partial(_specificity, limit=point["limit"])
    found = {"pictures": len(measured)}
    return found | {
        name: {"value": round(value, 4), "interval": _interval(measured, figure)}
        for name, figure in wanted.items()
        if not np.isnan(value := figure(measured))
    }


def malignancy(measured: Sequence[Measured]) -> NDArray[np.float64]:
    """Malignancy probabilities (N,)."""
    return np.array([one.probabilities[MALIGNANT] for one in measured])


def is_malignant(measured: Sequence[Measured]) -> NDArray[np.bool_]:
    """Which pictures are malignant (N,)."""
    return np.array([one.label == MALIGNANT for one in measured])


def _sensitivity(ones: Sequence[Measured], limit: float) -> float:
    return _mean([_suspicious(one, limit) for one in ones if one.label == MALIGNANT])


def _specificity(ones: Sequence[Measured], limit: float) -> float:
    return _mean([not _suspicious(one, limit) for one in ones if one.label != MALIGNANT])


def _suspicious(one: Measured, limit: float) -> bool:
    """Whether the risk label is suspicious: a Lesion at or over the limit."""
    return one.marked and one.probabilities[MALIGNANT] >= limit


def _mean(values: Sequence[float | None]) -> float:
    known = [value for value in values if value is not None]
    return float(np.mean(known)) if known else float("nan")


def _of_both_kinds(score: Callable[..., float], ones: Sequence[Measured]) -> float:
    truth = is_malignant(ones)
    if truth.all() or not truth.any():
        return float("nan")
    return float(score(truth, malignancy(ones)))


def _interval(measured: Sequence[Measured], figure: Figure) -> list[float]:
    random = np.random.default_rng(1)
    groups: dict[str, list[Measured]] = {}
    for one in measured:
        groups.setdefault(one.group, []).append(one)
    members = list(groups.values())
    values = []
    for _ in range(_RESAMPLES):
        drawn = random.integers(len(members), size=len(members))
        values.append(figure([one for index in drawn for one in members[index]]))
    low, high = np.nanpercentile(values, [2.5, 97.5])
    return [round(float(low), 4), round(float(high), 4)]
