"""Probabilities and limits from held-out pictures; docs/adr/0007 and 0009 say why so."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_curve
from torch import Tensor

from models.calibration import Calibration, Question, lesion_odds, malignant_odds
from models.prediction import CLASSES, MALIGNANT, NORMAL
from models.training.data.rows import DataError
from models.training.held import Held

MOST_DICE_LOST = 0.01
HIGH_SENSITIVITY = 0.95
HIGH_SPECIFICITY = 0.95
POINTS = ("high sensitivity", "balanced", "high specificity")
"""Names of the operating points, the default first."""

_LIMITS = np.linspace(0.01, 0.99, 99).round(2)
_HARDLY_SHRUNK = 100.0
"""Enough shrinkage to keep weights finite where a few pictures are told apart without error."""


@dataclass(frozen=True)
class Frozen:
    """A calibration and the limits of POINTS on the malignancy, fitted to some pictures."""

    calibration: Calibration
    limits: tuple[float, float, float]


def freeze(held: Sequence[Held]) -> Frozen:
    """Fit all that is fitted after training. Raises DataError where a class has no region.

    Lesion-free crops help to tell lesions from none; the operating points are of whole pictures.
    """
    calibration = fit_calibration(held)
    calibration = accept_from_half(calibration, choose_acceptance_limit(held, calibration))
    whole = [one for one in held if not one.is_crop]
    malignancy = np.array([one.malignancy(calibration) for one in whole])
    truth = np.array([one.label == MALIGNANT for one in whole])
    return Frozen(calibration, choose_operating_limits(malignancy, truth))


def fit_calibration(held: Sequence[Held]) -> Calibration:
    """Fit both questions to the lesions and to the regions in normals; each picture has one vote.

    Lesion-free crops count as normals.

    False regions beside a lesion are left out: they are many, easily told from a lesion, and say
    little about a normal breast, where a false region costs most. Raises DataError where lesions,
    normals or one of the classes have no region.
    """
    asked = [(one, [n for n, is_ in enumerate(one.labels) if is_ == one.label]) for one in held]
    regions = torch.cat([one.region_logits[kept] for one, kept in asked])
    pictures = torch.cat([one.picture_logits.expand(len(kept), 3) for one, kept in asked])
    labels = np.array([one.label for one, kept in asked for _ in kept])
    votes = np.array([1 / len(kept) for _, kept in asked for _ in kept])
    if set(labels) != set(range(len(CLASSES))):
        raise DataError("these folds have no region of one of the classes: name more folds.")
    lesion = labels != NORMAL
    return Calibration(
        _fit_question(lesion_odds(regions), lesion_odds(pictures), lesion, votes),
        _fit_question(
            malignant_odds(regions[lesion]),
            malignant_odds(pictures[lesion]),
            labels[lesion] == MALIGNANT,
            votes[lesion],
        ),
    )


def _fit_question(
    region_odds: Tensor,
    picture_odds: Tensor,
    answers: NDArray[np.bool_],
    votes: NDArray[np.float64],
) -> Question:
    model = LogisticRegression(C=_HARDLY_SHRUNK)
    model.fit(torch.stack([region_odds, picture_odds], 1).numpy(), answers, sample_weight=votes)
    region, picture = model.coef_[0].tolist()
    return Question(region, picture, float(model.intercept_[0]))


def choose_acceptance_limit(held: Sequence[Held], calibration: Calibration) -> float:
    """The highest lesion probability to ask of a Lesion that costs the lesions hardly any Dice.

    At most MOST_DICE_LOST of what the lowest limit gives. Normals have no say: there are too few
    of them to set a limit by, and with the highest limit fewest are marked.
    """
    dice = np.mean(
        [_dice_by_limit(one, calibration) for one in held if one.lesion_px], axis=0
    )  # (LIMITS,)
    allowed = np.flatnonzero(dice >= dice[0] - MOST_DICE_LOST)
    return float(_LIMITS[allowed[-1]])


def _dice_by_limit(one: Held, calibration: Calibration) -> NDArray[np.float64]:
    """Dice of the regions that each of _LIMITS accepts (LIMITS,)."""
    lesion = 1 - calibration.apply(one.region_logits, one.picture_logits)[:, NORMAL].numpy()
    overlap, total = np.zeros(len(_LIMITS)), np.full(len(_LIMITS), float(one.lesion_px))
    for part in one.parts:
        is_accepted = lesion[part.candidate] >= _LIMITS
        overlap += is_accepted * part.overlap_px
        total += is_accepted * part.area_px
    return np.asarray(2 * overlap / total)


def accept_from_half(calibration: Calibration, limit: float) -> Calibration:
    """Change the odds of 'lesion' by one factor, so that a probability of ``limit`` becomes 0.5.

    So a Scan is more probably normal than not just when it has no Lesion. It is what calibration
    for another share of normals does (Saerens et al. 2002, doi:10.1162/089976602753284446).
    """
    bias = calibration.lesion.bias - math.log(limit / (1 - limit))
    return replace(calibration, lesion=replace(calibration.lesion, bias=bias))


def choose_operating_limits(
    malignancy: NDArray[np.float64], truth: NDArray[np.bool_]
) -> tuple[float, float, float]:
    """Limits of POINTS on the malignancy (N,) of pictures that are malignant where ``truth``.

    The highest limit with a sensitivity of 0.95, that of the highest Youden index, and the lowest
    with a specificity of 0.95; each half-way to the next measured value, so that no picture sits
    on it.
    """
    false_rates, true_rates, limits = roc_curve(truth, malignancy, drop_intermediate=False)
    balanced = int(np.argmax(true_rates - false_rates))
    sensitive = int(np.argmax(true_rates >= HIGH_SENSITIVITY))
    specific = int(np.flatnonzero(1 - false_rates >= HIGH_SPECIFICITY)[-1])

    def between(index: int) -> float:
        following = limits[index + 1] if index + 1 < len(limits) else 0.0
        return round(float(limits[index] + following) / 2, 4)

    # Limits fall with the index; a good network reaches both aims at the balanced one.
    return (
        between(max(sensitive, balanced)),
        between(balanced),
        between(min(specific, balanced)),
    )
