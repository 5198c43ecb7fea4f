"""Probabilities, limits and figures from held-out pictures."""

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from models.crops import find_candidates
from models.networks import Outlines
from models.prediction import CLASSES
from models.training.calibrate import (
    Held,
    accept_from_half,
    choose_acceptance_limit,
    choose_operating_points,
    fit_calibration,
)
from models.training.data.rows import DataError, Row
from models.training.figures import figures
from models.training.measure import Measured
from models.training.region_set import candidate_label

SIDE = 64


def disc(x: int = 32) -> NDArray[np.float32]:
    drawn = np.zeros((SIDE, SIDE), np.float32)
    cv2.circle(drawn, (x, 32), 12, 1.0, cv2.FILLED)
    return drawn


def held(label: int, logits: list[float], tmp_row: Row, *, picture: float = 0.0) -> Held:
    """A picture of a class with one region; ``picture`` is the UNet's logit against normal."""
    probability = disc()
    truth = (probability > 0) if label else np.zeros((SIDE, SIDE), bool)
    outlines = Outlines(
        probability,
        find_candidates(probability),
        torch.tensor([logits]),
        torch.tensor([-picture, 0.0, 0.0]),
        np.zeros((1, 2), np.float32),
    )
    return Held(replace(tmp_row, label=CLASSES[label]), truth, outlines, [label])


@pytest.fixture
def row(tmp_path: Path) -> Row:
    return Row(tmp_path / "a.png", (), "busi", "a", "benign", group="a", fold=1)


def test_overconfident_logits_are_cooled_down(row: Row) -> None:
    random = np.random.default_rng(0)
    pictures = []
    for _ in range(1200):
        logits = random.normal(size=3)
        share = np.exp(logits) / np.exp(logits).sum()
        label = int(random.choice(3, p=share))
        pictures.append(held(label, (4 * logits).tolist(), row))
    calibration = fit_calibration(pictures)
    assert calibration.malignant.region == pytest.approx(0.25, rel=0.2)
    said = torch.cat(
        [calibration.apply(one.outlines.region_logits, torch.zeros(3)) for one in pictures]
    ).numpy()
    labels = np.array([one.labels[0] for one in pictures])
    for number in range(3):
        for part in np.array_split(np.argsort(said[:, number]), 4):
            seen = (labels[part] == number).mean()
            assert said[part, number].mean() == pytest.approx(seen, abs=0.08)


def test_the_picture_has_a_say_and_false_regions_beside_a_lesion_have_none(row: Row) -> None:
    random = np.random.default_rng(0)
    pictures = []
    for number in range(300):
        label = number % 3
        sure = random.normal(2.0 if label else -2.0, 2.0)
        pictures.append(held(label, [0.0, 0.0, 0.0], row, picture=sure))
    calibration = fit_calibration(pictures)
    assert calibration.lesion.picture == pytest.approx(1.0, rel=0.3)
    beside = [replace(one, labels=[0]) for one in pictures if one.labels != [0]]
    assert fit_calibration(pictures + beside) == calibration


def test_calibration_needs_regions_of_every_class(row: Row) -> None:
    with pytest.raises(DataError, match="name more folds"):
        fit_calibration([held(label, [0.0, 1.0, 2.0], row) for label in (1, 2)])


def test_acceptance_limit_parts_normals_from_lesions(row: Row) -> None:
    normals = [held(0, [2.0, 0.0, 0.0], row) for _ in range(6)]
    lesions = [held(1 + n % 2, [-1.0, 2.0, 0.0], row) for n in range(6)]
    calibration = fit_calibration(normals + lesions)
    limit = choose_acceptance_limit(normals + lesions, calibration)
    calibration = accept_from_half(calibration, limit)
    normal = [
        calibration.apply(one.outlines.region_logits, torch.zeros(3))[0, 0].item()
        for one in normals + lesions
    ]
    assert [probability > 0.5 for probability in normal] == [True] * 6 + [False] * 6


def test_acceptance_limit_is_as_high_as_the_lesions_allow(row: Row) -> None:
    sure = [held(1 + n % 2, [0.0, 3.0, 0.0], row) for n in range(300)]
    faint = [held(1, [0.0, 0.0, 0.0], row)]
    normals = [held(0, [0.0, value, 0.0], row) for value in (-2.0, 1.0, 2.0)]
    calibration = fit_calibration(sure + faint + normals)
    limit = choose_acceptance_limit(sure + faint + normals, calibration)
    lesion = [
        1 - calibration.apply(one.outlines.region_logits, torch.zeros(3))[0, 0].item()
        for one in (sure[0], faint[0], normals[2])
    ]
    assert lesion[1] < limit <= lesion[0]
    assert limit > lesion[0] - 0.02


def measured(label: int, malignancy: float, group: str) -> Measured:
    return Measured(
        set="busi",
        group=group,
        label=label,
        probabilities=(0.0, 1 - malignancy, malignancy),
        dice=0.8 if label else None,
        outline_dice=0.8 if label else None,
        marked=bool(label),
        found=bool(label),
        entropy=0.1,
    )


def test_operating_points_keep_what_they_promise() -> None:
    random = np.random.default_rng(0)
    pictures = [
        measured(label, float(random.beta(2 + 4 * (label == 2), 6 - 4 * (label == 2))), str(number))
        for number, label in enumerate([1] * 300 + [2] * 200)
    ]
    points = choose_operating_points(pictures)
    found = figures(pictures, points)
    assert [point["name"] for point in points] == [
        "high sensitivity",
        "balanced",
        "high specificity",
    ]
    assert points[0]["limit"] <= points[1]["limit"] <= points[2]["limit"]
    assert found["sensitivity at high sensitivity"]["value"] >= 0.95
    assert found["specificity at high specificity"]["value"] >= 0.95


def test_intervals_hold_the_value_and_normals_never_count_into_dice() -> None:
    pictures = [measured(n % 3, 0.9 if n % 3 == 2 else 0.2, str(n // 2)) for n in range(60)]
    found = figures(pictures, [])
    assert found["dice"]["value"] == pytest.approx(0.8)
    assert found["normals_marked"]["value"] == 0
    low, high = found["three_class_accuracy"]["interval"]
    assert low < found["three_class_accuracy"]["value"] < high
    assert found["malignant_roc_auc"]["value"] == 1


def test_candidates_are_lesions_only_where_they_cover_one() -> None:
    truth = disc() > 0
    (same,) = find_candidates(disc())
    (beside,) = find_candidates(disc(x=44))
    assert candidate_label(same, truth, 2) == 2
    assert candidate_label(beside, truth, 2) is None  # touches it: nobody can say
    assert candidate_label(beside, np.zeros_like(truth), 2) == 0
