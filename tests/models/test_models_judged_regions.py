"""Probabilities of the regions at a threshold, and of a whole from its parts."""

import cv2
import numpy as np
import pytest

from models.crops import find_candidates
from models.torch_free.devices import DeviceInUse
from models.torch_free.judged_regions import joined, judge_regions
from models.torch_free.message import Message
from models.torch_free.prediction import Candidate, ClassProbabilities, Prediction

SURE = ClassProbabilities(0.02, 0.18, 0.8)
DOUBTFUL = ClassProbabilities(0.7, 0.05, 0.25)
BENIGN = ClassProbabilities(0.1, 0.85, 0.05)
LIMIT = 0.5


def disc(x: int, height: float, radius: int = 15) -> np.ndarray:
    """A map (100, 200) with one disc that falls to its edge from ``height``."""
    drawn = np.zeros((100, 200), np.float32)
    cv2.circle(drawn, (x, 50), radius, height, cv2.FILLED)
    return cv2.GaussianBlur(drawn, (0, 0), 4)


def predicted(probability: np.ndarray, *probabilities: ClassProbabilities) -> Prediction:
    regions, clear = find_candidates(probability)
    candidates = [
        Candidate(region.bbox, region.mask, one, is_faint=number >= clear)
        for number, (region, one) in enumerate(zip(regions, probabilities, strict=True))
    ]
    device = Message(DeviceInUse.UNKNOWN)
    return Prediction(probability, tuple(candidates), joined(probabilities), "", device, 0.0)


def two(left: float = 0.95, right: float = 0.9) -> np.ndarray:
    return np.maximum(disc(50, left, 18), disc(140, right))


@pytest.mark.parametrize("threshold", [0.25, 0.45, 0.8])
def test_a_region_keeps_its_probabilities_at_every_threshold(threshold: float) -> None:
    lesion, possible = judge_regions(predicted(two(), SURE, DOUBTFUL), threshold, LIMIT)
    assert (lesion.is_accepted, possible.is_accepted) == (True, False)
    assert lesion.class_probabilities == pytest.approx(SURE)
    assert possible.class_probabilities == pytest.approx(DOUBTFUL)
    assert lesion.region.bbox[0] < possible.region.bbox[0]


def test_regions_shrink_as_the_threshold_rises() -> None:
    prediction = predicted(two(), SURE, DOUBTFUL)
    areas = [
        [one.region.area_px for one in judge_regions(prediction, threshold, LIMIT)]
        for threshold in (0.25, 0.45, 0.8)
    ]
    assert areas[0] > areas[1] > areas[2]


def test_one_region_over_everything_is_as_malignant_as_its_worst_part() -> None:
    (whole,) = judge_regions(predicted(two(), BENIGN, DOUBTFUL), 0.0, LIMIT)
    assert whole.is_accepted
    assert whole.region.area_px == 100 * 200
    assert whole.class_probabilities == pytest.approx((0.1, 0.65, 0.25))


def test_a_rejected_candidate_stays_if_no_pixel_reaches_the_threshold() -> None:
    prediction = predicted(two(), SURE, DOUBTFUL)
    (possible,) = judge_regions(prediction, 1.0, LIMIT)
    assert not possible.is_accepted
    assert possible.region.bbox == prediction.candidates[1].bbox
    assert len(possible.region.contour) > 50


def test_a_faint_candidate_is_possible_however_sure_the_classifier_is() -> None:
    prediction = predicted(two(right=0.4), SURE, SURE)
    assert prediction.candidates[1].is_faint
    for threshold in (0.25, 0.45):
        accepted = [one.is_accepted for one in judge_regions(prediction, threshold, LIMIT)]
        assert accepted == [True, False]


def test_a_whole_is_as_malignant_and_as_normal_as_its_extreme_parts() -> None:
    assert joined([SURE]) == pytest.approx(SURE)
    parts = [ClassProbabilities(0.02, 0.96, 0.02), ClassProbabilities(0.75, 0.05, 0.2)]
    assert joined(parts) == pytest.approx((0.02, 0.78, 0.2))
