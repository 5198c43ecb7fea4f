"""Fit calibration and limits to out-of-fold images. See docs/adr/0012."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from torch import Tensor

from models.calibration import Calibration, Question, Questions, lesion_odds, malignant_odds
from models.torch_free.bootstrap import Floats
from models.torch_free.prediction import CLASSES, MALIGNANT, NORMAL
from models.training.data.errors import DataError
from models.training.measuring.calibration_images import CalibrationImage
from models.training.measuring.image_metrics import Limits

POINTS = ("high sensitivity", "balanced", "high specificity")
"""Names of the operating points. The first one is the default."""

HIGH_SENSITIVITY = 0.97
HIGH_SPECIFICITY = 0.95
MOST_LESIONS_LOST = 0.01
"""At 'high sensitivity', at most this share of lesions is outlined but not accepted, as a mean over
the data sets."""
MOST_NORMALS_MARKED = 0.05
"""At 'high specificity', at most this share of normals has an accepted region."""

FEWEST_NORMALS = 20
"""Of fewer normals, a share says little: then limits follow from lesion-free crops alone, if there
are any."""

_LIMITS = np.linspace(0, 1, 1001).round(3)
_INVERSE_REGULARIZATION = 100.0
"""Weak regularization, which keeps coefficients finite if a few images are separated perfectly."""


@dataclass(frozen=True)
class Frozen:
    """A calibration and the limits of POINTS, fitted to some images."""

    calibration: Calibration
    limits: tuple[Limits, ...]


def freeze(given: Sequence[CalibrationImage]) -> Frozen:
    """Fit everything that is fitted after training. Raises DataError if a class has no region.

    Lesion-free crops count for lesion probability and acceptance, but not for malignancy limits.
    """
    calibration = fit_calibration(given)
    whole = [one for one in given if not one.is_crop]
    malignancy = np.array([one.malignancy(calibration) for one in whole])
    truth = np.array([one.label == MALIGNANT for one in whole])
    pairs = zip(
        choose_malignancy_limits(malignancy, truth),
        choose_acceptance_limits(given, calibration),
        strict=True,
    )
    return Frozen(calibration, tuple(Limits(*pair) for pair in pairs))


def fit_calibration(given: Sequence[CalibrationImage]) -> Calibration:
    """Fit the questions about regions and about whole images. All images have the same weight.

    Lesion-free crops count as normals. False regions in images with a lesion are not used: they are
    many, easily distinguished from a lesion, and unlike those of a normal breast, where a false
    region does most harm. Whether a region is a lesion does not depend on the image as a whole
    (docs/adr/0036). Raises DataError if a class has no region.
    """
    used = [(one, [n for n, is_ in enumerate(one.labels) if is_ == one.label]) for one in given]
    regions = torch.cat([one.region_logits[kept] for one, kept in used])
    around = torch.cat([one.picture_logits.expand(len(kept), 3) for one, kept in used])
    outlines = torch.cat([one.outline_odds[kept] for one, kept in used])
    labels = np.array([one.label for one, kept in used for _ in kept])
    votes = np.array([1 / len(kept) for _, kept in used for _ in kept])
    if set(labels) != set(range(len(CLASSES))):
        raise DataError("these folds have no region for one of the classes: add predictions.")
    images = torch.stack([one.picture_logits for one in given])
    picture_labels = np.array([one.label for one in given])
    every = np.ones(len(given))
    lesion, in_picture = labels != NORMAL, picture_labels != NORMAL
    return Calibration(
        region=Questions(
            _fit_question(lesion, votes, region=lesion_odds(regions), outline=outlines),
            _fit_question(
                labels[lesion] == MALIGNANT,
                votes[lesion],
                picture=malignant_odds(around[lesion]),
                region=malignant_odds(regions[lesion]),
            ),
        ),
        picture=Questions(
            _fit_question(in_picture, every, picture=lesion_odds(images)),
            _fit_question(
                picture_labels[in_picture] == MALIGNANT,
                every[in_picture],
                picture=malignant_odds(images[in_picture]),
            ),
        ),
    )


def _fit_question(answers: NDArray[np.bool_], votes: Floats, **odds: Tensor) -> Question:
    """Fit to log odds (N,), by the name of their term."""
    model = LogisticRegression(C=_INVERSE_REGULARIZATION)
    model.fit(torch.stack(list(odds.values()), 1).numpy(), answers, sample_weight=votes)
    terms = {"picture": 0.0, **dict(zip(odds, model.coef_[0].tolist(), strict=True))}
    return Question(bias=float(model.intercept_[0]), **terms)


def choose_acceptance_limits(
    given: Sequence[CalibrationImage], calibration: Calibration
) -> tuple[float, float, float]:
    """Acceptance limits of POINTS.

    They are the highest limit that loses at most MOST_LESIONS_LOST, the limit at which the shares
    of lesions lost and of normals marked are equal, and the lowest limit that marks at most
    MOST_NORMALS_MARKED.
    """
    return _choose(
        _lost_by_limit(given, calibration),
        _marked_by_limit(given, calibration),
        (MOST_LESIONS_LOST, MOST_NORMALS_MARKED),
    )


def choose_malignancy_limits(
    malignancy: Floats, truth: NDArray[np.bool_]
) -> tuple[float, float, float]:
    """Malignancy limits of POINTS, from the malignancy (N,) and the true answers (N,).

    They are the highest limit with a sensitivity of HIGH_SENSITIVITY, the limit at which
    sensitivity and specificity are equal, and the lowest with a specificity of HIGH_SPECIFICITY.
    """
    return _choose(
        _share_below(malignancy[truth]),
        _expected_share_from(malignancy[~truth]),
        (1 - HIGH_SENSITIVITY, 1 - HIGH_SPECIFICITY),
    )


def _choose(missed: Floats, false: Floats, most: tuple[float, float]) -> tuple[float, float, float]:
    """Limits of POINTS, from the shares of misses and of false positives at each of _LIMITS.

    They are the highest limit at which misses are at most ``most[0]``, the first at which there are
    as many misses as false positives, and the lowest at which false positives are at most
    ``most[1]``. Misses increase with the limit.
    """
    sensitive = int(np.flatnonzero(missed <= most[0])[-1])  # at limit 0 there are no misses
    balanced = int(np.argmax(np.append(missed >= false, True)))
    specific = int(np.argmax(np.append(false <= most[1], True)))
    # Good networks reach both goals at the balanced limit.
    chosen = (min(sensitive, balanced), balanced, max(specific, balanced))
    low, middle, high = (float(_LIMITS[min(index, len(_LIMITS) - 1)]) for index in chosen)
    return low, middle, high


def _lost_by_limit(given: Sequence[CalibrationImage], calibration: Calibration) -> Floats:
    """Share of lesions that each of _LIMITS loses, as a mean over the data sets (LIMITS,)."""
    by_set: dict[str, list[float]] = {}
    for one in given:
        lesion = one.lesion_probabilities(calibration)
        best = [max(lesion[number] for number in hit) for hit in one.outlined]
        never_outlined = [1.0] * (one.lesions - len(best))
        by_set.setdefault(one.set, []).extend(best + never_outlined)
    return _mean(_share_below(best) for best in by_set.values() if best)


def _marked_by_limit(given: Sequence[CalibrationImage], calibration: Calibration) -> Floats:
    """Share marked at each of _LIMITS: the larger of that of normals and that of crops (LIMITS,).

    That of crops is the mean over the data sets.
    """
    normals: list[float] = []
    crops: dict[str, list[float]] = {}
    for one in given:
        if one.label == NORMAL:
            highest = max(one.lesion_probabilities(calibration), default=0.0)
            (crops.setdefault(one.set, []) if one.is_crop else normals).append(highest)
    shares = [_mean(_expected_share_from(scores) for scores in crops.values())] if crops else []
    if len(normals) >= FEWEST_NORMALS or not crops:
        shares.append(_expected_share_from(normals))
    return np.asarray(np.max(shares, axis=0))


def _share_below(scores: Sequence[float] | Floats) -> Floats:
    """Share of the scores below each of _LIMITS (LIMITS,)."""
    return np.asarray((np.array(scores)[:, None] < _LIMITS).mean(0))


def _expected_share_from(scores: Sequence[float] | Floats) -> Floats:
    """Expected share of new images with a score of at least each of _LIMITS (LIMITS,).

    As normals are few, one more such image than there are is assumed (conformal risk control,
    Angelopoulos et al. 2022, arXiv:2208.02814).
    """
    reached = np.array(scores)[:, None] >= _LIMITS
    return np.asarray((reached.sum(0) + 1) / (len(reached) + 1))


def _mean(shares: Iterable[Floats]) -> Floats:
    return np.asarray(np.mean(list(shares), axis=0))
