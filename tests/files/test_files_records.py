"""What a line of results.jsonl says about an Assessment."""

from pathlib import PurePosixPath

import numpy as np
import pytest

from app.domain.assessment import assess
from app.domain.scan import Scan
from app.files.records import ResultRecord, result_record
from models.torch_free.devices import DeviceInUse
from models.torch_free.message import Message
from models.torch_free.operating_point import OperatingPoint
from models.torch_free.prediction import Candidate, ClassProbabilities, Prediction

POINT = OperatingPoint("high sensitivity", limit=0.3, acceptance_limit=0.5)
LEFT, RIGHT = (5, 5, 12, 10), (30, 20, 12, 12)


def region(box: tuple[int, int, int, int], normal: float, malignant: float) -> Candidate:
    probabilities = ClassProbabilities(normal, 1 - normal - malignant, malignant)
    return Candidate(box, np.ones((box[3], box[2]), np.bool_), probabilities)


def analyzed(threshold: float, *found: Candidate) -> ResultRecord:
    """The line of a Scan whose candidates are all marked with 0.8."""
    probability = np.zeros((40, 50), np.float32)
    for candidate in found:
        x, y, width, height = candidate.bbox
        probability[y : y + height, x : x + width] = 0.8
    malignancy = max((one.class_probabilities.malignant for one in found), default=0.02)
    probabilities = ClassProbabilities(0.9 - malignancy, 0.1, malignancy)
    device = Message(DeviceInUse.UNKNOWN)
    prediction = Prediction(probability, found, probabilities, "UNet 1", device, 0.25)
    scan = Scan(np.zeros((40, 50), np.uint8), "/in/a.png", "a.png", "aa")
    assessment = assess(scan, prediction, threshold, POINT)
    return result_record(PurePosixPath("a.png"), scan, prediction, assessment, {})


@pytest.mark.parametrize("threshold", [0.0, 0.2, 0.9, 1.0])
def test_the_threshold_moves_sizes_and_never_the_risk_label(threshold: float) -> None:
    found = (region(LEFT, 0.1, 0.6), region(RIGHT, 0.8, 0.1))
    usual, moved = analyzed(0.45, *found), analyzed(threshold, *found)
    for field in ("risk_label", "malignancy", "class_probabilities", "limit", "acceptance_limit"):
        assert moved[field] == usual[field]  # type: ignore[literal-required]
    assert usual["risk_label"] == "suspicious of malignancy"


def test_a_scan_is_suspicious_without_a_lesion() -> None:
    line = analyzed(0.45, region(LEFT, 0.6, 0.35))
    assert (line["risk_label"], line["lesions"]) == ("suspicious of malignancy", [])
    (candidate,) = line["candidates"]
    assert (candidate["id"], candidate["bbox"]) == ("a", list(LEFT))
    assert candidate["lesion_probability"] == pytest.approx(0.4)
