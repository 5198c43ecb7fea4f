"""Calibration and limits are fitted to out-of-fold images."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from training_fakes import disc, outlines_of, row_of

from models.calibration import Question, Questions, lesion_odds, malignant_odds
from models.crops import find_candidates
from models.training.data.errors import DataError
from models.training.measuring.calibration_images import CalibrationImage, calibration_image
from models.training.measuring.candidates import candidate_label
from models.training.measuring.freeze import (
    choose_acceptance_limits,
    choose_malignancy_limits,
    fit_calibration,
    freeze,
)
from models.training.measuring.out_of_fold import other_folds, other_sets


def image_of(
    label: int, logits: list[float], *, lesion_logit: float = 0.0, set_: str = "busi"
) -> CalibrationImage:
    """An image of a class with one region; ``lesion_logit`` is the UNet's, against normal."""
    probability = disc()
    truth = (probability > 0) if label else np.zeros(probability.shape, bool)
    outlines = outlines_of(probability, logits, lesion_logit=lesion_logit)
    return calibration_image(row_of(f"{set_}/a", label), truth, outlines)


def lesions_and_normals(lesions: int = 60, normal: int = 60) -> list[CalibrationImage]:
    """Lesions and normals that differ clearly, each more than the one before."""
    return [image_of(1 + n % 2, [0.0, 1 + 0.1 * n, 0.0]) for n in range(lesions)] + [
        image_of(0, [0.0, 1 - 0.1 * n, 0.0]) for n in range(normal)
    ]


def test_calibration_corrects_overconfident_logits() -> None:
    random = np.random.default_rng(0)
    images = []
    for _ in range(1200):
        logits = random.normal(size=3)
        share = np.exp(logits) / np.exp(logits).sum()
        label = int(random.choice(3, p=share))
        images.append(image_of(label, (4 * logits).tolist()))
    calibration = fit_calibration(images)
    assert calibration.region.malignant.region == pytest.approx(0.25, rel=0.2)
    logits = torch.cat([one.region_logits for one in images])
    labels = np.array([one.labels[0] for one in images])
    asked, nothing = calibration.region, torch.tensor(0.0)
    outlines = torch.cat([one.outline_odds for one in images])
    lesion = asked.lesion.apply(lesion_odds(logits), nothing, outlines).numpy()
    if_lesion = asked.malignant.apply(malignant_odds(logits), nothing).numpy()
    is_lesion = labels > 0
    check_calibrated(lesion, is_lesion)
    check_calibrated(if_lesion[is_lesion], labels[is_lesion] == 2)


def check_calibrated(predicted: NDArray[np.float64], truth: NDArray[np.bool_]) -> None:
    for part in np.array_split(np.argsort(predicted), 4):
        assert predicted[part].mean() == pytest.approx(truth[part].mean(), abs=0.08)


def test_malignancy_is_the_geometric_mean_of_malignant_lesion_and_malignant_if_a_lesion() -> None:
    lesion, malignant = (Question(picture=0.0, bias=bias) for bias in (-1.0, 2.0))
    (probabilities,) = (
        Questions(lesion, malignant).apply(torch.zeros(1, 3), torch.zeros(3)).tolist()
    )
    is_lesion, if_lesion = 1 / (1 + np.exp(1)), 1 / (1 + np.exp(-2))
    assert probabilities[2] == pytest.approx(np.sqrt(is_lesion * if_lesion * if_lesion))
    assert probabilities[1] == pytest.approx(is_lesion * (1 - if_lesion))
    assert sum(probabilities) == pytest.approx(1)
    assert 0 < probabilities[0] < 1 - is_lesion


def test_image_logits_say_nothing_about_a_region() -> None:
    random = np.random.default_rng(0)
    images = []
    for number in range(300):
        label = number % 3
        sure = random.normal(2.0 if label else -2.0, 2.0)
        images.append(image_of(label, [0.0, 0.0, 0.0], lesion_logit=sure))
    calibration = fit_calibration(images)
    assert calibration.picture.lesion.picture == pytest.approx(1.0, rel=0.3)
    other = replace(images[0], picture_logits=-images[0].picture_logits)
    assert other.lesion_probabilities(calibration) == images[0].lesion_probabilities(calibration)
    assert other.malignancy(calibration) != images[0].malignancy(calibration)


def test_false_regions_of_images_with_a_lesion_do_not_count() -> None:
    images = lesions_and_normals()
    beside = [replace(one, labels=[0]) for one in images if one.labels != [0]]
    assert fit_calibration(images + beside).region == fit_calibration(images).region


def test_a_region_with_a_higher_probability_is_more_likely_a_lesion() -> None:
    random = np.random.default_rng(0)
    images = []
    for number in range(300):
        label = number % 3
        probability = disc() * np.clip(random.normal(0.8 if label else 0.6, 0.08), 0.5, 0.99)
        outlines = outlines_of(probability.astype(np.float32), [0.0, 0.0, 0.0])
        truth = disc() > 0 if label else np.zeros(probability.shape, bool)
        images.append(calibration_image(row_of("busi/a", label), truth, outlines))
    calibration = fit_calibration(images)
    images.sort(key=lambda one: float(one.outline_odds[0]))
    found = np.array([one.lesion_probabilities(calibration)[0] for one in images])
    lesion = np.array([one.label > 0 for one in images])
    assert np.all(np.diff(found) >= 0)
    assert found[lesion].mean() > found[~lesion].mean() + 0.3


def test_calibration_needs_regions_of_every_class() -> None:
    with pytest.raises(DataError, match="add predictions"):
        fit_calibration([image_of(label, [0.0, 1.0, 2.0]) for label in (1, 2)])


def test_acceptance_limits_reach_their_goals() -> None:
    random = np.random.default_rng(0)
    images = [
        image_of(1 + n % 2, [0.0, value, 0.0]) for n, value in enumerate(random.normal(2, 2, 200))
    ]
    images += [image_of(0, [0.0, value, 0.0]) for value in random.normal(-2, 2, 200)]
    calibration = fit_calibration(images)
    limits = choose_acceptance_limits(images, calibration)
    assert list(limits) == sorted(limits)
    scores = np.array([one.lesion_probabilities(calibration)[0] for one in images])
    lost = [(scores[:200] < limit).mean() for limit in limits]
    marked = [(scores[200:] >= limit).mean() for limit in limits]
    assert 0 < lost[0] <= 0.01
    assert lost[1] == pytest.approx(marked[1], abs=0.03)
    assert 0 < marked[2] <= 0.05
    assert marked[0] > marked[1] > marked[2]


def test_all_data_sets_have_the_same_weight_in_lesions_lost() -> None:
    hard = [image_of(1, [0.0, -1.0 + 0.1 * n, 0.0], set_="breast") for n in range(20)]
    images = [*lesions_and_normals(400), *hard]
    calibration = fit_calibration(images)
    limit = choose_acceptance_limits(images, calibration)[0]
    scores = [one.lesion_probabilities(calibration)[0] for one in hard]
    assert sum(score < limit for score in scores) == 0  # one in 20 would be 2.5% in the mean


def test_a_lesion_that_no_region_finds_is_not_lost_by_acceptance() -> None:
    images = lesions_and_normals()
    missed = replace(images[0], outlined=[], lesions=1)
    calibration = fit_calibration(images)
    assert (
        choose_acceptance_limits([*images, *[missed] * 300], calibration)[0]
        >= (choose_acceptance_limits(images, calibration)[0])
    )


def test_lesions_are_outlined_by_the_regions_that_find_them() -> None:
    two = np.maximum(disc(16), disc(48, radius=10))
    outlines = outlines_of(two, [0.0, 3.0, 0.0], [0.0, 1.0, 0.0])
    one = calibration_image(row_of("busi/a", 1), disc(48) > 0.5, outlines)
    assert (one.outlined, one.lesions) == ([[1]], 1)
    assert calibration_image(row_of("busi/a", 1), disc(32, radius=4) > 0.5, outlines).outlined == []


def test_an_image_without_regions_can_be_suspicious() -> None:
    images = [*lesions_and_normals(), *[image_of(2, [0.0, 0.0, 3.0], lesion_logit=2.0)] * 10]
    calibration = freeze(images).calibration
    empty = replace(images[-1], region_logits=torch.zeros(0, 3), labels=[], outlined=[], clear=0)
    quiet = replace(empty, picture_logits=torch.tensor([5.0, 0.0, 0.0]))
    assert empty.malignancy(calibration) > quiet.malignancy(calibration) > 0


def test_malignancy_limits_reach_their_goals() -> None:
    random = np.random.default_rng(0)
    truth = np.arange(500) >= 300
    malignancy = random.beta(2 + 4 * truth, 6 - 4 * truth)
    sensitive, balanced, specific = choose_malignancy_limits(malignancy, truth)
    assert sensitive <= balanced <= specific
    assert (malignancy[truth] >= sensitive).mean() >= 0.97
    assert (malignancy[~truth] < specific).mean() >= 0.95
    sensitivity, specificity = (
        (malignancy[truth] >= balanced).mean(),
        (malignancy[~truth] < balanced).mean(),
    )
    assert sensitivity == pytest.approx(specificity, abs=0.02)


def test_limits_for_a_fold_are_fitted_to_the_others() -> None:
    folds = {fold: [image_of(1, [0.0, 1.0, float(fold)])] for fold in range(3)}
    assert other_folds(1, folds) == folds[0] + folds[2]
    assert other_folds(1, {1: folds[1]}) == folds[1]


def test_candidates_are_lesions_only_if_they_cover_one() -> None:
    truth = disc() > 0
    (same,), _ = find_candidates(disc())
    (beside,), _ = find_candidates(disc(x=44))
    assert candidate_label(same, truth, 2) == 2
    assert candidate_label(beside, truth, 2) is None  # it only touches the lesion
    assert candidate_label(beside, np.zeros_like(truth), 2) == 0
    (piece,), _ = find_candidates(disc(radius=4))
    assert candidate_label(piece, disc(radius=30) > 0, 2) is None


def test_lesion_free_crops_count_for_calibration_but_not_for_malignancy_limits() -> None:
    random = np.random.default_rng(0)
    images = []
    for number in range(300):
        label = number % 3
        logits = [random.normal(0.0 if label else 1.0), 0.0, random.normal(2.0 * (label == 2))]
        images.append(image_of(label, logits))
    crops = [replace(image_of(0, [0.5, 0.0, 3.0]), is_crop=True) for _ in range(200)]

    def normal(images: list[CalibrationImage]) -> float:
        calibration = fit_calibration(images)
        return 1 - crops[0].lesion_probabilities(calibration)[0]

    assert normal(images + crops) > normal(images) + 0.2
    joined = freeze(images + crops)
    called = np.array([one.malignancy(joined.calibration) for one in images])
    truth = np.array([one.label == 2 for one in images])
    chosen = tuple(limits.malignancy for limits in joined.limits)
    assert chosen == choose_malignancy_limits(called, truth)


def test_limits_for_a_left_out_set_are_fitted_to_known_images_of_the_others() -> None:
    known = [image_of(1, [0.0, 1.0, 0.0], set_=name) for name in ("breast", "busi", "busbra")]
    left_out = [image_of(1, [0.0, 1.0, 0.0], set_="busi")]
    assert other_sets(known, left_out) == [known[0], known[2]]
