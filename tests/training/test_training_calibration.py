"""Probabilities and limits from held-out pictures."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from training_fakes import disc, outlines_of, row_of

from models.calibration import Question, Questions, lesion_odds, malignant_odds
from models.crops import find_candidates
from models.training.candidates import candidate_label
from models.training.data.rows import DataError
from models.training.evaluate import held_for, of_other_sets
from models.training.freeze import (
    choose_acceptance_limits,
    choose_malignancy_limits,
    fit_calibration,
    freeze,
)
from models.training.held import Held, hold


def held(label: int, logits: list[float], *, picture: float = 0.0, set_: str = "busi") -> Held:
    """A picture of a class with one region; ``picture`` is the UNet's logit against normal."""
    probability = disc()
    truth = (probability > 0) if label else np.zeros(probability.shape, bool)
    outlines = outlines_of(probability, logits, picture=picture)
    return hold(row_of(f"{set_}/a", label), truth, outlines)


def sure_and_normal(sure: int = 60, normal: int = 60) -> list[Held]:
    """Lesions and normals that are told apart well, each surer than the one before."""
    return [held(1 + n % 2, [0.0, 1 + 0.1 * n, 0.0]) for n in range(sure)] + [
        held(0, [0.0, 1 - 0.1 * n, 0.0]) for n in range(normal)
    ]


def test_overconfident_logits_are_cooled_down() -> None:
    random = np.random.default_rng(0)
    pictures = []
    for _ in range(1200):
        logits = random.normal(size=3)
        share = np.exp(logits) / np.exp(logits).sum()
        label = int(random.choice(3, p=share))
        pictures.append(held(label, (4 * logits).tolist()))
    calibration = fit_calibration(pictures)
    assert calibration.region.malignant.region == pytest.approx(0.25, rel=0.2)
    logits = torch.cat([one.region_logits for one in pictures])
    labels = np.array([one.labels[0] for one in pictures])
    asked, nothing = calibration.region, torch.tensor(0.0)
    lesion = asked.lesion.apply(lesion_odds(logits), nothing).numpy()
    if_lesion = asked.malignant.apply(malignant_odds(logits), nothing).numpy()
    is_lesion = labels > 0
    check_calibrated(lesion, is_lesion)
    check_calibrated(if_lesion[is_lesion], labels[is_lesion] == 2)


def check_calibrated(said: NDArray[np.float64], truth: NDArray[np.bool_]) -> None:
    for part in np.array_split(np.argsort(said), 4):
        assert said[part].mean() == pytest.approx(truth[part].mean(), abs=0.08)


def test_malignancy_is_the_geometric_mean_of_malignant_lesion_and_malignant_if_a_lesion() -> None:
    lesion, malignant = (Question(picture=0.0, bias=bias) for bias in (-1.0, 2.0))
    (said,) = Questions(lesion, malignant).apply(torch.zeros(1, 3), torch.zeros(3)).tolist()
    is_lesion, if_lesion = 1 / (1 + np.exp(1)), 1 / (1 + np.exp(-2))
    assert said[2] == pytest.approx(np.sqrt(is_lesion * if_lesion * if_lesion))
    assert said[1] == pytest.approx(is_lesion * (1 - if_lesion))
    assert sum(said) == pytest.approx(1)
    assert 0 < said[0] < 1 - is_lesion


def test_the_picture_has_a_say_and_false_regions_beside_a_lesion_have_none() -> None:
    random = np.random.default_rng(0)
    pictures = []
    for number in range(300):
        label = number % 3
        sure = random.normal(2.0 if label else -2.0, 2.0)
        pictures.append(held(label, [0.0, 0.0, 0.0], picture=sure))
    calibration = fit_calibration(pictures)
    assert calibration.region.lesion.picture == pytest.approx(1.0, rel=0.3)
    assert calibration.picture.lesion.picture == pytest.approx(1.0, rel=0.3)
    beside = [replace(one, labels=[0]) for one in pictures if one.labels != [0]]
    assert fit_calibration(pictures + beside).region == calibration.region


def test_calibration_needs_regions_of_every_class() -> None:
    with pytest.raises(DataError, match="name more folds"):
        fit_calibration([held(label, [0.0, 1.0, 2.0]) for label in (1, 2)])


def test_each_acceptance_limit_keeps_its_promise() -> None:
    random = np.random.default_rng(0)
    pictures = [
        held(1 + n % 2, [0.0, value, 0.0]) for n, value in enumerate(random.normal(2, 2, 200))
    ]
    pictures += [held(0, [0.0, value, 0.0]) for value in random.normal(-2, 2, 200)]
    calibration = fit_calibration(pictures)
    limits = choose_acceptance_limits(pictures, calibration)
    assert list(limits) == sorted(limits)
    scores = np.array([one.lesion_probabilities(calibration)[0] for one in pictures])
    lost = [(scores[:200] < limit).mean() for limit in limits]
    marked = [(scores[200:] >= limit).mean() for limit in limits]
    assert 0 < lost[0] <= 0.02
    assert lost[1] == pytest.approx(marked[1], abs=0.03)
    assert 0 < marked[2] <= 0.05
    assert marked[0] > marked[1] > marked[2]


def test_every_set_has_the_same_say_in_what_is_lost() -> None:
    hard = [held(1, [0.0, -1.0 + 0.1 * n, 0.0], set_="breast") for n in range(20)]
    pictures = [*sure_and_normal(400), *hard]
    calibration = fit_calibration(pictures)
    limit = choose_acceptance_limits(pictures, calibration)[0]
    scores = [one.lesion_probabilities(calibration)[0] for one in hard]
    assert sum(score < limit for score in scores) == 0  # one in 20 would be 2.5% in the mean


def test_a_lesion_that_no_region_hits_is_not_lost_by_acceptance() -> None:
    pictures = sure_and_normal()
    missed = replace(pictures[0], outlined=[], lesions=1)
    calibration = fit_calibration(pictures)
    assert (
        choose_acceptance_limits([*pictures, *[missed] * 300], calibration)[0]
        >= (choose_acceptance_limits(pictures, calibration)[0])
    )


def test_lesions_are_outlined_by_the_regions_that_hit_them() -> None:
    two = np.maximum(disc(16), disc(48, radius=10))
    outlines = outlines_of(two, [0.0, 3.0, 0.0], [0.0, 1.0, 0.0])
    one = hold(row_of("busi/a", 1), disc(48) > 0.5, outlines)
    assert (one.outlined, one.lesions) == ([[1]], 1)
    assert hold(row_of("busi/a", 1), disc(32, radius=4) > 0.5, outlines).outlined == []


def test_the_picture_alone_can_be_suspicious() -> None:
    pictures = [*sure_and_normal(), *[held(2, [0.0, 0.0, 3.0], picture=2.0)] * 10]
    calibration = freeze(pictures).calibration
    empty = replace(pictures[-1], region_logits=torch.zeros(0, 3), labels=[], outlined=[], clear=0)
    quiet = replace(empty, picture_logits=torch.tensor([5.0, 0.0, 0.0]))
    assert empty.malignancy(calibration) > quiet.malignancy(calibration) > 0


def test_operating_points_keep_what_they_promise() -> None:
    random = np.random.default_rng(0)
    truth = np.arange(500) >= 300
    malignancy = random.beta(2 + 4 * truth, 6 - 4 * truth)
    sensitive, balanced, specific = choose_malignancy_limits(malignancy, truth)
    assert sensitive <= balanced <= specific
    assert (malignancy[truth] >= sensitive).mean() >= 0.97
    assert (malignancy[~truth] < specific).mean() >= 0.95
    found, spared = (malignancy[truth] >= balanced).mean(), (malignancy[~truth] < balanced).mean()
    assert found == pytest.approx(spared, abs=0.02)


def test_limits_for_a_fold_are_frozen_on_the_others() -> None:
    folds = {fold: [held(1, [0.0, 1.0, float(fold)])] for fold in range(3)}
    assert held_for(1, folds) == folds[0] + folds[2]
    assert held_for(1, {1: folds[1]}) == folds[1]


def test_candidates_are_lesions_only_where_they_cover_one() -> None:
    truth = disc() > 0
    (same,), _ = find_candidates(disc())
    (beside,), _ = find_candidates(disc(x=44))
    assert candidate_label(same, truth, 2) == 2
    assert candidate_label(beside, truth, 2) is None  # touches it: nobody can say
    assert candidate_label(beside, np.zeros_like(truth), 2) == 0


def test_lesion_free_crops_tell_what_is_no_lesion_but_set_no_operating_point() -> None:
    random = np.random.default_rng(0)
    pictures = []
    for number in range(300):
        label = number % 3
        logits = [random.normal(0.0 if label else 1.0), 0.0, random.normal(2.0 * (label == 2))]
        pictures.append(held(label, logits))
    crops = [replace(held(0, [0.5, 0.0, 3.0]), is_crop=True) for _ in range(200)]

    def normal(pictures: list[Held]) -> float:
        calibration = fit_calibration(pictures)
        return calibration.regions(crops[0].region_logits, crops[0].picture_logits)[0][0]

    assert normal(pictures + crops) > normal(pictures) + 0.2
    joined = freeze(pictures + crops)
    called = np.array([one.malignancy(joined.calibration) for one in pictures])
    truth = np.array([one.label == 2 for one in pictures])
    chosen = tuple(limits.malignancy for limits in joined.limits)
    assert chosen == choose_malignancy_limits(called, truth)


def test_limits_for_a_set_left_out_come_from_known_pictures_of_the_others() -> None:
    known = [held(1, [0.0, 1.0, 0.0], set_=name) for name in ("breast", "busi", "busbra")]
    left_out = [held(1, [0.0, 1.0, 0.0], set_="busi")]
    assert of_other_sets(known, left_out) == [known[0], known[2]]
