"""Probabilities and limits from held-out pictures; docs/adr/0012 says why so."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from torch import Tensor

from models.calibration import Calibration, Question, Questions, lesion_odds, malignant_odds
from models.torch_free.prediction import CLASSES, MALIGNANT, NORMAL
from models.training.data.rows import DataError
from models.training.held import Held
from models.training.measure import Limits

POINTS = ("high sensitivity", "balanced", "high specificity")
"""Names of the operating points, the default first."""

HIGH_SENSITIVITY = 0.97
HIGH_SPECIFICITY = 0.95
MOST_LESIONS_LOST = 0.02
"""At 'high sensitivity' at most this share of a set's lesions is outlined and not accepted, in the
mean over the sets."""
MOST_NORMALS_MARKED = 0.05
"""At 'high specificity' at most this share of the normals has an accepted region."""

_FEWEST_NORMALS = 20
"""Fewer pictures of normal breasts than these say nothing beside the lesion-free crops."""
_LIMITS = np.linspace(0, 1, 1001).round(3)
_HARDLY_SHRUNK = 100.0
"""Enough shrinkage to keep weights finite where a few pictures are told apart without error."""

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Frozen:
    """A calibration and the limits of POINTS, fitted to some pictures."""

    calibration: Calibration
    limits: tuple[Limits, ...]


def freeze(held: Sequence[Held]) -> Frozen:
    """Fit all that is fitted after training. Raises DataError if a class has no region.

    Lesion-free crops help to tell lesions from none; the malignancy limits are of whole pictures.
    """
    calibration = fit_calibration(held)
    whole = [one for one in held if not one.is_crop]
    malignancy = np.array([one.malignancy(calibration) for one in whole])
    truth = np.array([one.label == MALIGNANT for one in whole])
    pairs = zip(
        choose_malignancy_limits(malignancy, truth),
        choose_acceptance_limits(held, calibration),
        strict=True,
    )
    return Frozen(calibration, tuple(Limits(*pair) for pair in pairs))


def fit_calibration(held: Sequence[Held]) -> Calibration:
    """Fit what is asked of regions and of whole pictures; each picture has one vote.

    Lesion-free crops count as normals. False regions beside a lesion are left out: they are many,
    easily told from a lesion, and say little about a normal breast, where a false region costs
    most. Raises DataError if lesions, normals or one of the classes have no region.
    """
    asked = [(one, [n for n, is_ in enumerate(one.labels) if is_ == one.label]) for one in held]
    regions = torch.cat([one.region_logits[kept] for one, kept in asked])
    around = torch.cat([one.picture_logits.expand(len(kept), 3) for one, kept in asked])
    labels = np.array([one.label for one, kept in asked for _ in kept])
    votes = np.array([1 / len(kept) for _, kept in asked for _ in kept])
    if set(labels) != set(range(len(CLASSES))):
        raise DataError("these folds have no region of one of the classes: name more folds.")
    pictures = torch.stack([one.picture_logits for one in held])
    picture_labels = np.array([one.label for one in held])
    return Calibration(
        region=_fit_questions(labels, votes, around, regions),
        picture=_fit_questions(picture_labels, np.ones(len(held)), pictures),
    )


def _fit_questions(
    labels: NDArray[np.int64], votes: Floats, pictures: Tensor, regions: Tensor | None = None
) -> Questions:
    """Fit on picture logits (N, 3), joined with those of regions (N, 3) if there are any."""
    lesion = labels != NORMAL
    logits = [pictures] if regions is None else [pictures, regions]
    return Questions(
        _fit_question([lesion_odds(part) for part in logits], lesion, votes),
        _fit_question(
            [malignant_odds(part[lesion]) for part in logits],
            labels[lesion] == MALIGNANT,
            votes[lesion],
        ),
    )


def _fit_question(odds: Sequence[Tensor], answers: NDArray[np.bool_], votes: Floats) -> Question:
    model = LogisticRegression(C=_HARDLY_SHRUNK)
    model.fit(torch.stack(list(odds), 1).numpy(), answers, sample_weight=votes)
    picture, *region = model.coef_[0].tolist()
    return Question(picture, float(model.intercept_[0]), *region)


def choose_acceptance_limits(
    held: Sequence[Held], calibration: Calibration
) -> tuple[float, float, float]:
    """Limits of POINTS on the lesion probability of a region.

    The highest that loses at most MOST_LESIONS_LOST, that at which the share of the lesions lost
    and of the normals marked are alike, and the lowest that marks at most MOST_NORMALS_MARKED.
    """
    return _choose(
        _lost_by_limit(held, calibration),
        _marked_by_limit(held, calibration),
        (MOST_LESIONS_LOST, MOST_NORMALS_MARKED),
    )


def choose_malignancy_limits(
    malignancy: Floats, truth: NDArray[np.bool_]
) -> tuple[float, float, float]:
    """Limits of POINTS on the malignancy (N,) of pictures that are malignant where ``truth``.

    The highest with a sensitivity of HIGH_SENSITIVITY, that at which sensitivity and specificity
    are alike, and the lowest with a specificity of HIGH_SPECIFICITY.
    """
    return _choose(
        _share_below(malignancy[truth]),
        _expected_share_from(malignancy[~truth]),
        (1 - HIGH_SENSITIVITY, 1 - HIGH_SPECIFICITY),
    )


def _choose(missed: Floats, false: Floats, most: tuple[float, float]) -> tuple[float, float, float]:
    """Limits of POINTS by what each of _LIMITS misses, which rises, and calls falsely (LIMITS,).

    The highest of _LIMITS at which at most the first of ``most`` is missed, the first at which no
    less is missed than called falsely, and the lowest at which at most the second of ``most`` is
    called falsely.
    """
    sensitive = int(np.flatnonzero(missed <= most[0])[-1])  # at limit 0 nothing is missed
    balanced = int(np.argmax(np.append(missed >= false, True)))
    specific = int(np.argmax(np.append(false <= most[1], True)))
    # Good networks reach both aims at the balanced one.
    chosen = (min(sensitive, balanced), balanced, max(specific, balanced))
    low, middle, high = (float(_LIMITS[min(index, len(_LIMITS) - 1)]) for index in chosen)
    return low, middle, high


def _lost_by_limit(held: Sequence[Held], calibration: Calibration) -> Floats:
    """Mean over the sets of the share of their lesions that each of _LIMITS loses (LIMITS,)."""
    by_set: dict[str, list[float]] = {}
    for one in held:
        lesion = one.lesion_probabilities(calibration)
        best = [max(lesion[number] for number in hit) for hit in one.outlined]
        never_outlined = [1.0] * (one.lesions - len(best))
        by_set.setdefault(one.set, []).extend(best + never_outlined)
    return _mean(_share_below(best) for best in by_set.values() if best)


def _marked_by_limit(held: Sequence[Held], calibration: Calibration) -> Floats:
    """The larger share marked at each of _LIMITS: of the normals, or of the crops (LIMITS,).

    That of the crops is the mean over the sets.
    """
    normals: list[float] = []
    crops: dict[str, list[float]] = {}
    for one in held:
        if one.label == NORMAL:
            highest = max(one.lesion_probabilities(calibration), default=0.0)
            (crops.setdefault(one.set, []) if one.is_crop else normals).append(highest)
    shares = [_mean(_expected_share_from(scores) for scores in crops.values())] if crops else []
    if len(normals) >= _FEWEST_NORMALS or not crops:
        shares.append(_expected_share_from(normals))
    return np.asarray(np.max(shares, axis=0))


def _share_below(scores: Sequence[float] | Floats) -> Floats:
    """Share of the scores below each of _LIMITS (LIMITS,)."""
    return np.asarray((np.array(scores)[:, None] < _LIMITS).mean(0))


def _expected_share_from(scores: Sequence[float] | Floats) -> Floats:
    """Expected share of new pictures whose score is at least each of _LIMITS (LIMITS,).

    Normals are few, so one more such picture is assumed than was seen (conformal risk control,
    Angelopoulos et al. 2022, arXiv:2208.02814).
    """
    reached = np.array(scores)[:, None] >= _LIMITS
    return np.asarray((reached.sum(0) + 1) / (len(reached) + 1))


def _mean(shares: Iterable[Floats]) -> Floats:
    return np.asarray(np.mean(list(shares), axis=0))
