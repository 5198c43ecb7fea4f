"""What assess() makes of a probability map and of the classifier's candidates."""

import time
from dataclasses import replace

import numpy as np
import pytest

from app.domain.assessment import DEFAULT_THRESHOLD, OperatingPoint, RiskLabel, assess
from app.domain.scan import Scan
from models.prediction import Candidate, ClassProbabilities, Prediction

POINT = OperatingPoint("high sensitivity", 0.3, 0.97, 0.8, 100)
MALIGNANT = (0.05, 0.15, 0.8)
BENIGN = (0.1, 0.8, 0.1)
REJECTED = (0.9, 0.06, 0.04)

Box = tuple[int, int, int, int]


def scan(height: int = 100, width: int = 160, spacing: tuple[float, float] | None = None) -> Scan:
    return Scan(np.zeros((height, width), np.uint8), "/a.png", "a.png", "0" * 64, spacing)


def candidate(box: Box, probabilities: ClassProbabilities) -> Candidate:
    return Candidate(box, np.ones((box[3], box[2]), bool), probabilities)


def prediction(
    boxes: dict[Box, float], *candidates: Candidate, shape: tuple[int, int] = (100, 160)
) -> Prediction:
    probability = np.zeros(shape, np.float32)
    for (x, y, width, height), value in boxes.items():
        probability[y : y + height, x : x + width] = value
    return Prediction(probability, candidates, 0.5, "models", "CPU", 0.1)


LEFT, RIGHT = (10, 10, 30, 20), (100, 50, 40, 40)


def test_two_regions_get_two_answers_numbered_by_falling_malignancy() -> None:
    result = assess(
        scan(),
        prediction({LEFT: 0.8, RIGHT: 0.9}, candidate(LEFT, BENIGN), candidate(RIGHT, MALIGNANT)),
        DEFAULT_THRESHOLD,
        POINT,
    )
    assert [(x.id, x.bbox, x.class_probabilities) for x in result.lesions] == [
        (1, RIGHT, MALIGNANT),
        (2, LEFT, BENIGN),
    ]
    assert result.class_probabilities == MALIGNANT
    assert result.risk_label is RiskLabel.SUSPICIOUS
    assert result.mask.sum() == 30 * 20 + 40 * 40


def test_warnings_of_the_prediction_are_kept_at_any_threshold() -> None:
    warned = replace(prediction({LEFT: 0.8}, candidate(LEFT, BENIGN)), warnings=("Is it one?",))
    for threshold in (0.1, 0.9):
        assert assess(scan(), warned, threshold, POINT).warnings == ("Is it one?",)


def test_equally_malignant_lesions_are_numbered_by_size() -> None:
    both = candidate((0, 0, 160, 100), MALIGNANT)
    result = assess(scan(), prediction({LEFT: 0.8, RIGHT: 0.8}, both), 0.45, POINT)
    assert [lesion.bbox for lesion in result.lesions] == [RIGHT, LEFT]


def test_a_rejected_candidate_is_no_lesion_and_leaves_the_mask() -> None:
    result = assess(
        scan(),
        prediction({LEFT: 0.8, RIGHT: 0.9}, candidate(LEFT, BENIGN), candidate(RIGHT, REJECTED)),
        0.45,
        POINT,
    )
    assert [lesion.bbox for lesion in result.lesions] == [LEFT]
    assert not result.mask[50:90, 100:140].any()
    assert result.class_probabilities == BENIGN
    assert result.risk_label is RiskLabel.BENIGN


def test_a_region_without_a_candidate_is_no_lesion() -> None:
    result = assess(scan(), prediction({LEFT: 0.8}, candidate(RIGHT, MALIGNANT)), 0.45, POINT)
    assert result.lesions == ()
    assert result.risk_label is RiskLabel.NORMAL
    assert result.class_probabilities == (1.0, 0.0, 0.0)


def test_boxes_that_overlap_without_a_shared_pixel_do_not_match() -> None:
    corner = np.zeros((20, 30), bool)
    corner[0, 0] = True
    away = Candidate((39, 29, 30, 20), ~corner, MALIGNANT)  # touches LEFT with its cut corner only
    assert assess(scan(), prediction({LEFT: 0.8}, away), 0.45, POINT).lesions == ()


def test_a_region_takes_the_candidate_most_like_it() -> None:
    inner, outer = (20, 14, 12, 10), (5, 5, 100, 80)
    candidates = (candidate(outer, MALIGNANT), candidate((11, 10, 29, 20), BENIGN))
    result = assess(scan(), prediction({LEFT: 0.8, inner: 0.95}, *candidates), 0.45, POINT)
    assert result.lesions[0].class_probabilities == BENIGN


def test_without_lesions_the_most_lesion_like_rejected_candidate_speaks() -> None:
    likelier = (0.7, 0.2, 0.1)
    result = assess(
        scan(),
        prediction({}, candidate(LEFT, REJECTED), candidate(RIGHT, likelier)),
        0.45,
        POINT,
    )
    assert result.class_probabilities == likelier
    assert result.risk_label is RiskLabel.NORMAL


def test_an_accepted_candidate_does_not_speak_for_a_scan_without_lesions() -> None:
    result = assess(scan(), prediction({LEFT: 0.8}, candidate(LEFT, MALIGNANT)), 0.99, POINT)
    assert result.class_probabilities == (1.0, 0.0, 0.0)


@pytest.mark.parametrize(
    ("limit", "label"),
    [(0.8, RiskLabel.SUSPICIOUS), (0.8001, RiskLabel.BENIGN)],
)
def test_the_limit_itself_is_suspicious(limit: float, label: RiskLabel) -> None:
    point = OperatingPoint("p", limit, 0.9, 0.9, 10)
    result = assess(scan(), prediction({LEFT: 0.8}, candidate(LEFT, MALIGNANT)), 0.45, point)
    assert result.risk_label is label
    assert result.operating_point is point


def test_the_acceptance_limit_itself_is_accepted() -> None:
    result = assess(scan(), prediction({LEFT: 0.8}, candidate(LEFT, (0.5, 0.3, 0.2))), 0.45, POINT)
    assert len(result.lesions) == 1


def test_a_pixel_at_the_threshold_counts() -> None:
    fake = prediction({LEFT: np.float32(0.45)}, candidate(LEFT, BENIGN))
    assert len(assess(scan(), fake, 0.45, POINT).lesions) == 1
    assert len(assess(scan(), fake, 0.46, POINT).lesions) == 0


def test_threshold_zero_takes_the_whole_picture_and_one_only_what_is_certain() -> None:
    fake = prediction({LEFT: 1.0, RIGHT: 0.99}, candidate(LEFT, BENIGN))
    (whole,) = assess(scan(), fake, 0.0, POINT).lesions
    assert whole.bbox == (0, 0, 160, 100)
    (certain,) = assess(scan(), fake, 1.0, POINT).lesions
    assert certain.bbox == LEFT


def test_spacing_reaches_the_lesions() -> None:
    result = assess(
        scan(spacing=(0.1, 0.2)), prediction({LEFT: 0.8}, candidate(LEFT, BENIGN)), 0.45, POINT
    )
    assert result.lesions[0].area_mm2 == pytest.approx(600 * 0.02)


def test_a_map_of_another_size_is_refused() -> None:
    with pytest.raises(ValueError, match="Scan's size"):
        assess(scan(), prediction({}, shape=(50, 50)), 0.45, POINT)


def test_noise_of_thousands_of_specks_costs_no_more_than_a_few_clean_maps() -> None:
    rng = np.random.default_rng(1)
    noise = (rng.random((768, 1024)) < 0.05).astype(np.float32)
    clean = np.zeros_like(noise)
    clean[200:400, 300:600] = 1.0
    judge = candidate((300, 200, 300, 200), BENIGN)

    def seconds(probability: np.ndarray) -> float:
        fake = Prediction(probability, (judge,), 0.5, "", "", 0.0)
        big = scan(768, 1024)
        times = []
        for _ in range(5):
            start = time.process_time()
            assess(big, fake, 0.45, POINT)
            times.append(time.process_time() - start)
        return min(times)

    assert seconds(noise) < 20 * seconds(clean)
