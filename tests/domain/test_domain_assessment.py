"""What assess() makes of a probability map and of the classifier's candidates."""

import time
from dataclasses import replace

import numpy as np
import pytest

from app.domain.assessment import Assessment, RiskLabel, assess
from app.domain.edit import Accept
from app.domain.scan import Scan
from models.torch_free.image_warning import ImageWarning
from models.torch_free.judged_regions import joined
from models.torch_free.message import Message
from models.torch_free.operating_point import OperatingPoint
from models.torch_free.prediction import (
    DEFAULT_THRESHOLD,
    Candidate,
    ClassProbabilities,
    Prediction,
)
from models.torch_free.regions import find_regions

POINT = OperatingPoint("high sensitivity", limit=0.3, acceptance_limit=0.5)
MALIGNANT = ClassProbabilities(0.05, 0.15, 0.8)
BENIGN = ClassProbabilities(0.1, 0.8, 0.1)
REJECTED = ClassProbabilities(0.9, 0.06, 0.04)
DOUBTFUL = ClassProbabilities(0.55, 0.05, 0.4)
"""Not accepted, but suspicious."""
QUIET = ClassProbabilities(0.97, 0.02, 0.01)
DEVICE = Message(ImageWarning.COLORED)
"""Any Message."""

Box = tuple[int, int, int, int]


def scan(height: int = 100, width: int = 160, spacing: tuple[float, float] | None = None) -> Scan:
    return Scan(np.zeros((height, width), np.uint8), "/a.png", "a.png", "0" * 64, spacing)


def candidate(box: Box, probabilities: ClassProbabilities, *, is_faint: bool = False) -> Candidate:
    return Candidate(box, np.ones((box[3], box[2]), bool), probabilities, is_faint)


def prediction(
    boxes: dict[Box, float],
    *candidates: Candidate,
    shape: tuple[int, int] = (100, 160),
    whole: ClassProbabilities = QUIET,
) -> Prediction:
    """``whole`` is what the image says apart from its candidates."""
    scan_probabilities = joined([whole, *(one.class_probabilities for one in candidates)])
    probability = np.zeros(shape, np.float32)
    for (x, y, width, height), value in boxes.items():
        probability[y : y + height, x : x + width] = value
    return Prediction(probability, candidates, scan_probabilities, "models", DEVICE, 0.1)


WARNED = (ImageWarning.COLORED,)
LEFT, RIGHT = (10, 10, 30, 20), (100, 50, 40, 40)


def test_two_regions_get_two_answers_numbered_by_falling_malignancy() -> None:
    result = assess(
        scan(),
        prediction({LEFT: 0.8, RIGHT: 0.9}, candidate(LEFT, BENIGN), candidate(RIGHT, MALIGNANT)),
        DEFAULT_THRESHOLD,
        POINT,
    )
    assert [(lesion.number, lesion.bbox) for lesion in result.lesions] == [(1, RIGHT), (2, LEFT)]
    for lesion, probabilities in zip(result.lesions, (MALIGNANT, BENIGN), strict=True):
        assert lesion.class_probabilities == pytest.approx(probabilities)
    assert result.malignancy == 0.8
    assert result.risk_label is RiskLabel.SUSPICIOUS
    assert result.mask.sum() == 30 * 20 + 40 * 40


def test_warnings_of_the_prediction_are_kept_at_any_threshold() -> None:
    warned = replace(prediction({LEFT: 0.8}, candidate(LEFT, BENIGN)), warnings=WARNED)
    for threshold in (0.1, 0.9):
        assert assess(scan(), warned, threshold, POINT).warnings == WARNED


def hills() -> Prediction:
    """A steep hill on the left, and a broad one on the right that has a second, lower top."""
    y, x = np.mgrid[:100, :160]
    slopes = [
        height - np.hypot(x - column, y - row) / width
        for row, column, height, width in (
            (40, 40, 0.99, 30),
            (60, 110, 0.9, 70),
            (60, 140, 0.8, 60),
        )
    ]
    probability = np.maximum.reduce(slopes).clip(0).astype(np.float32)
    regions = find_regions(probability >= DEFAULT_THRESHOLD)
    candidates = [
        candidate(region.bbox, probabilities)
        for region, probabilities in zip(regions, (BENIGN, MALIGNANT), strict=True)
    ]
    return replace(prediction({}, *candidates), probability=probability)


def test_a_lesion_keeps_its_id_when_the_threshold_moves() -> None:
    def ids(threshold: float) -> set[str]:
        return {one.id for one in assess(scan(), hills(), threshold, POINT).lesions}

    usual = ids(0.45)
    assert len(usual) == 2
    assert ids(0.5) == usual
    # Higher up the broad one falls apart: its higher top keeps the id, the other gets a new one.
    apart = ids(0.7)
    assert len(apart) == 3
    assert usual < apart
    assert ids(0.72) == apart
    # Lower down all is one region, which keeps the id of the highest top.
    assert len(ids(0.01)) == 1
    assert ids(0.01) < usual


def test_a_lesion_keeps_its_id_when_its_number_or_its_acceptance_changes() -> None:
    fake = prediction({LEFT: 0.8, RIGHT: 0.9}, candidate(LEFT, BENIGN), candidate(RIGHT, DOUBTFUL))
    strict = assess(scan(), fake, 0.45, POINT)
    lenient = assess(scan(), fake, 0.45, OperatingPoint("lenient", 0.3, acceptance_limit=0.1))
    assert {(one.name, one.bbox) for one in strict.regions} == {("1", LEFT), ("a", RIGHT)}
    assert {(one.name, one.bbox) for one in lenient.regions} == {("2", LEFT), ("1", RIGHT)}
    assert {(one.id, one.bbox) for one in strict.regions} == {
        (one.id, one.bbox) for one in lenient.regions
    }


def test_a_possible_lesion_without_a_region_keeps_its_id() -> None:
    fake = prediction({LEFT: 0.8}, candidate(LEFT, REJECTED))
    ids = {assess(scan(), fake, threshold, POINT).regions[0].id for threshold in (0.45, 0.9)}
    assert len(ids) == 1


def test_edits_are_part_of_the_assessment_at_any_threshold() -> None:
    edits = (Accept("1-1"), Accept("2-2"))
    fake = prediction({LEFT: 0.8}, candidate(LEFT, BENIGN))
    assert assess(scan(), fake, 0.45, POINT).edits == ()
    for threshold in (0.1, 0.9):
        assert assess(scan(), fake, threshold, POINT, edits).edits == edits


def test_equally_malignant_lesions_are_numbered_by_size() -> None:
    both = candidate((0, 0, 160, 100), MALIGNANT)
    result = assess(scan(), prediction({LEFT: 0.8, RIGHT: 0.8}, both), 0.45, POINT)
    assert [lesion.bbox for lesion in result.lesions] == [RIGHT, LEFT]


def test_a_candidate_that_is_not_accepted_is_a_possible_lesion_and_leaves_the_mask() -> None:
    result = assess(
        scan(),
        prediction({LEFT: 0.8, RIGHT: 0.9}, candidate(LEFT, BENIGN), candidate(RIGHT, REJECTED)),
        0.45,
        POINT,
    )
    assert [lesion.bbox for lesion in result.lesions] == [LEFT]
    (possible,) = result.possible_lesions
    assert (possible.name, possible.bbox, possible.is_possible) == ("a", RIGHT, True)
    assert possible.lesion_probability == pytest.approx(0.1)
    assert not result.mask[50:90, 100:140].any()
    assert result.risk_label is RiskLabel.BENIGN


def test_a_possible_lesion_is_shown_at_any_threshold() -> None:
    fake = prediction({LEFT: 0.8}, candidate(LEFT, REJECTED))
    for threshold in (0.2, 0.45, 0.8, 0.9, 1.0):
        (possible,) = assess(scan(), fake, threshold, POINT).possible_lesions
        assert possible.bbox == LEFT


def test_a_faint_candidate_is_only_possible_however_likely() -> None:
    faint = candidate(LEFT, MALIGNANT, is_faint=True)
    result = assess(scan(), prediction({LEFT: 0.3}, faint), 0.45, POINT)
    assert result.lesions == ()
    assert [one.bbox for one in result.possible_lesions] == [LEFT]
    assert not result.has_lesion
    assert result.risk_label is RiskLabel.SUSPICIOUS


def test_a_region_without_a_candidate_is_neither() -> None:
    result = assess(scan(), prediction({LEFT: 0.8}), 0.45, POINT)
    assert result.regions == ()
    assert result.risk_label is RiskLabel.NORMAL


def test_boxes_that_overlap_without_a_shared_pixel_do_not_match() -> None:
    corner = np.zeros((20, 30), bool)
    corner[0, 0] = True
    away = Candidate((39, 29, 30, 20), ~corner, MALIGNANT)  # touches LEFT with its cut corner only
    assert assess(scan(), prediction({LEFT: 0.8}, away), 0.45, POINT).lesions == ()


def test_a_region_over_several_candidates_is_as_malignant_as_the_worst_of_them() -> None:
    fake = prediction({LEFT: 0.8, RIGHT: 0.8}, candidate(LEFT, BENIGN), candidate(RIGHT, MALIGNANT))
    (whole,) = assess(scan(), fake, 0.0, POINT).lesions
    assert whole.class_probabilities == pytest.approx((0.05, 0.15, 0.8))


def verdict(result: Assessment) -> tuple[object, ...]:
    return (
        result.risk_label,
        result.has_lesion,
        result.image_decides,
        result.class_probabilities,
        result.malignancy,
        result.warnings,
    )


@pytest.mark.parametrize(
    "fake",
    [
        prediction({LEFT: 0.8, RIGHT: 0.9}, candidate(LEFT, BENIGN), candidate(RIGHT, MALIGNANT)),
        prediction({LEFT: 0.8}, candidate(LEFT, BENIGN)),
        prediction({LEFT: 0.8}, candidate(LEFT, DOUBTFUL)),
        prediction({LEFT: 0.8}, candidate(LEFT, REJECTED)),
        prediction({}, whole=ClassProbabilities(0.3, 0.3, 0.4)),
        prediction({}),
    ],
    ids=["malignant", "benign", "doubtful", "rejected", "image", "empty"],
)
def test_the_threshold_moves_outlines_and_never_the_verdict(fake: Prediction) -> None:
    usual = assess(scan(), fake, 0.45, POINT)
    for threshold in (0.0, 0.1, 0.85, 1.0):
        assert verdict(assess(scan(), fake, threshold, POINT)) == verdict(usual)


def test_a_scan_is_suspicious_without_an_outline() -> None:
    result = assess(scan(), prediction({LEFT: 0.8}, candidate(LEFT, DOUBTFUL)), 0.45, POINT)
    assert result.risk_label is RiskLabel.SUSPICIOUS
    assert (result.lesions, result.has_lesion, result.image_decides) == ((), False, False)
    assert result.deciding_region is result.possible_lesions[0]


def test_the_image_as_a_whole_can_decide() -> None:
    fake = prediction({LEFT: 0.8}, candidate(LEFT, BENIGN), whole=ClassProbabilities(0.2, 0.4, 0.4))
    result = assess(scan(), fake, 0.45, POINT)
    assert result.risk_label is RiskLabel.SUSPICIOUS
    assert result.image_decides
    assert result.deciding_region is None


def test_the_most_malignant_region_decides() -> None:
    fake = prediction({LEFT: 0.8, RIGHT: 0.9}, candidate(LEFT, DOUBTFUL), candidate(RIGHT, BENIGN))
    result = assess(scan(), fake, 0.45, POINT)
    assert result.deciding_region is not None
    assert result.deciding_region.name == "a"


@pytest.mark.parametrize(
    ("limit", "label"),
    [(0.8, RiskLabel.SUSPICIOUS), (0.8001, RiskLabel.BENIGN)],
)
def test_the_limit_itself_is_suspicious(limit: float, label: RiskLabel) -> None:
    point = OperatingPoint("p", limit=limit, acceptance_limit=0.5)
    result = assess(scan(), prediction({LEFT: 0.8}, candidate(LEFT, MALIGNANT)), 0.45, point)
    assert result.risk_label is label
    assert result.operating_point is point


def test_the_acceptance_limit_itself_is_accepted() -> None:
    fake = prediction({LEFT: 0.8}, candidate(LEFT, ClassProbabilities(0.5, 0.3, 0.2)))
    result = assess(scan(), fake, 0.45, POINT)
    assert len(result.lesions) == 1
    above = OperatingPoint("p", limit=0.3, acceptance_limit=0.5001)
    result = assess(scan(), fake, 0.45, above)
    assert (len(result.lesions), len(result.possible_lesions)) == (0, 1)


def test_a_pixel_at_the_threshold_counts() -> None:
    fake = prediction({LEFT: np.float32(0.45)}, candidate(LEFT, BENIGN))
    assert len(assess(scan(), fake, 0.45, POINT).lesions) == 1
    assert len(assess(scan(), fake, 0.46, POINT).lesions) == 0


def test_threshold_zero_takes_the_whole_image_and_one_only_what_is_certain() -> None:
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
        fake = Prediction(probability, (judge,), BENIGN, "", DEVICE, 0.0)
        big = scan(768, 1024)
        times = []
        for _ in range(5):
            start = time.process_time()
            assess(big, fake, 0.45, POINT)
            times.append(time.process_time() - start)
        return min(times)

    assert seconds(noise) < 20 * seconds(clean)
