"""Probabilities and limits from held-out pictures."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from training_fakes import disc, outlines_of, row_of

from models.crops import find_candidates
from models.training.data.rows import DataError
from models.training.evaluate import held_for
from models.training.freeze import (
    accept_from_half,
    choose_acceptance_limit,
    choose_operating_limits,
    fit_calibration,
    freeze,
)
from models.training.held import Held, hold
from models.training.region_set import candidate_label


def held(label: int, logits: list[float], *, picture: float = 0.0) -> Held:
    """A picture of a class with one region; ``picture`` is the UNet's logit against normal."""
    probability = disc()
    truth = (probability > 0) if label else np.zeros(probability.shape, bool)
    return hold(row_of("busi/a", label), truth, outlines_of(probability, logits, picture=picture))


def test_overconfident_logits_are_cooled_down() -> None:
    random = np.random.default_rng(0)
    pictures = []
    for _ in range(1200):
        logits = random.normal(size=3)
        share = np.exp(logits) / np.exp(logits).sum()
        label = int(random.choice(3, p=share))
        pictures.append(held(label, (4 * logits).tolist()))
    calibration = fit_calibration(pictures)
    assert calibration.malignant.region == pytest.approx(0.25, rel=0.2)
    said = torch.cat(
        [calibration.apply(one.region_logits, torch.zeros(3)) for one in pictures]
    ).numpy()
    labels = np.array([one.labels[0] for one in pictures])
    for number in range(3):
        for part in np.array_split(np.argsort(said[:, number]), 4):
            seen = (labels[part] == number).mean()
            assert said[part, number].mean() == pytest.approx(seen, abs=0.08)


def test_the_picture_has_a_say_and_false_regions_beside_a_lesion_have_none() -> None:
    random = np.random.default_rng(0)
    pictures = []
    for number in range(300):
        label = number % 3
        sure = random.normal(2.0 if label else -2.0, 2.0)
        pictures.append(held(label, [0.0, 0.0, 0.0], picture=sure))
    calibration = fit_calibration(pictures)
    assert calibration.lesion.picture == pytest.approx(1.0, rel=0.3)
    beside = [replace(one, labels=[0]) for one in pictures if one.labels != [0]]
    assert fit_calibration(pictures + beside) == calibration


def test_calibration_needs_regions_of_every_class() -> None:
    with pytest.raises(DataError, match="name more folds"):
        fit_calibration([held(label, [0.0, 1.0, 2.0]) for label in (1, 2)])


def test_acceptance_limit_parts_normals_from_lesions() -> None:
    normals = [held(0, [2.0, 0.0, 0.0]) for _ in range(6)]
    lesions = [held(1 + n % 2, [-1.0, 2.0, 0.0]) for n in range(6)]
    calibration = fit_calibration(normals + lesions)
    limit = choose_acceptance_limit(normals + lesions, calibration)
    calibration = accept_from_half(calibration, limit)
    normal = [
        calibration.apply(one.region_logits, torch.zeros(3))[0, 0].item()
        for one in normals + lesions
    ]
    assert [probability > 0.5 for probability in normal] == [True] * 6 + [False] * 6


def test_acceptance_limit_is_as_high_as_the_lesions_allow() -> None:
    sure = [held(1 + n % 2, [0.0, 3.0, 0.0]) for n in range(300)]
    faint = [held(1, [0.0, 0.0, 0.0])]
    normals = [held(0, [0.0, value, 0.0]) for value in (-2.0, 1.0, 2.0)]
    calibration = fit_calibration(sure + faint + normals)
    limit = choose_acceptance_limit(sure + faint + normals, calibration)
    lesion = [
        1 - calibration.apply(one.region_logits, torch.zeros(3))[0, 0].item()
        for one in (sure[0], faint[0], normals[2])
    ]
    assert lesion[1] < limit <= lesion[0]
    assert limit > lesion[0] - 0.02


def test_a_region_adds_its_overlap_and_area() -> None:
    probability = disc()
    truth = disc(x=40) > 0
    one = hold(row_of("busi/a", 1), truth, outlines_of(probability, [0.0, 3.0, 0.0]))
    (part,) = one.parts
    marked = probability >= 0.45
    assert (part.area_px, part.overlap_px) == (marked.sum(), (marked & truth).sum())
    assert one.lesion_px == truth.sum()


def test_without_an_accepted_region_nothing_is_suspicious() -> None:
    sure = [held(1 + n % 2, [-3.0, 2.0 - 4 * (n % 2), 0.0]) for n in range(40)]
    normals = [held(0, [3.0, 0.0, 0.0]) for _ in range(40)]
    calibration = freeze(sure + normals).calibration
    assert [one.malignancy(calibration) for one in normals] == [0.0] * 40
    assert all(one.malignancy(calibration) > 0 for one in sure)


def test_operating_points_keep_what_they_promise() -> None:
    random = np.random.default_rng(0)
    truth = np.arange(500) >= 300
    malignancy = random.beta(2 + 4 * truth, 6 - 4 * truth)
    sensitive, balanced, specific = choose_operating_limits(malignancy, truth)
    assert sensitive <= balanced <= specific
    assert (malignancy[truth] >= sensitive).mean() >= 0.95
    assert (malignancy[~truth] < specific).mean() >= 0.95
    assert not set(malignancy) & {sensitive, balanced, specific}


def test_limits_for_a_fold_are_frozen_on_the_others() -> None:
    folds = {fold: [held(1, [0.0, 1.0, float(fold)])] for fold in range(3)}
    assert held_for(1, folds) == folds[0] + folds[2]
    assert held_for(1, {1: folds[1]}) == folds[1]


def test_candidates_are_lesions_only_where_they_cover_one() -> None:
    truth = disc() > 0
    (same,) = find_candidates(disc())
    (beside,) = find_candidates(disc(x=44))
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
        found = fit_calibration(pictures).apply(crops[0].region_logits, crops[0].picture_logits)
        return float(found[0, 0])

    assert normal(pictures + crops) > normal(pictures) + 0.2
    joined = freeze(pictures + crops)
    called = np.array([one.malignancy(joined.calibration) for one in pictures])
    truth = np.array([one.label == 2 for one in pictures])
    assert joined.limits == choose_operating_limits(called, truth)
