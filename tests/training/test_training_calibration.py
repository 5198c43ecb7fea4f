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
    choose_acceptance_limit,
    choose_operating_points,
    fit_calibration,
)
from models.training.data.rows import Row
from models.training.figures import figures
from models.training.measure import Measured
from models.training.region_set import candidate_label

SIDE = 64


def disc(x: int = 32) -> NDArray[np.float32]:
    drawn = np.zeros((SIDE, SIDE), np.float32)
    cv2.circle(drawn, (x, 32), 12, 1.0, cv2.FILLED)
    return drawn


def held(label: int, logits: list[float], tmp_row: Row) -> Held:
    probability = disc()
    truth = (probability > 0) if label else np.zeros((SIDE, SIDE), bool)
    outlines = Outlines(
        probability, find_candidates(probability), torch.tensor([logits]), torch.zeros(3)
    )
    return Held(replace(tmp_row, label=CLASSES[label]), truth, outlines, [label])


@pytest.fixture
def row(tmp_path: Path) -> Row:
    return Row(tmp_path / "a.png", (), "busi", "a", "benign", group="a", fold=1)


def test_overconfident_logits_are_cooled_down(row: Row) -> None:
    random = np.random.default_rng(0)
    pictures = []
    for _ in range(600):
        logits = random.normal(size=3)
        share = np.exp(logits) / np.exp(logits).sum()
        label = int(random.choice(3, p=share))
        pictures.append(held(label, (4 * logits).tolist(), row))
    calibration = fit_calibration(pictures)
    assert calibration.region_scale == pytest.approx(0.25, rel=0.2)
    assert np.abs(calibration.bias).max() < 0.3


def test_acceptance_limit_parts_normals_from_lesions(row: Row) -> None:
    normals = [held(0, [2.0, 0.0, 0.0], row) for _ in range(5)]
    lesions = [held(1, [-1.0, 2.0, 0.0], row) for _ in range(5)]
    calibration = fit_calibration(normals + lesions)
    limit = choose_acceptance_limit(normals + lesions, calibration)
    accepted = [
        1 - float(calibration.apply(one.outlines.region_logits, torch.zeros(3))[0, 0]) >= limit
        for one in normals + lesions
    ]
    assert accepted == [False] * 5 + [True] * 5


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
