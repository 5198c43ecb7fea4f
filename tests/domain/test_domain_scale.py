"""A pixel size that a person sets by a known distance."""

import json

import numpy as np
import pytest

from app.domain.assessment import assess
from app.domain.edit import Reject, SetScale
from app.domain.measurement import ManualMeasurement, MeasurementKind
from app.domain.scale import pixel_size, scale_by_hand, with_spacing
from app.domain.scan import Scan
from app.domain.step import ScaleStep
from app.files.records import result_record
from app.store.edit_codec import edit_from_json, edit_to_json
from app.store.step_codec import step_from_json, step_to_json
from models.torch_free.devices import DeviceInUse, DeviceReason
from models.torch_free.message import Message
from models.torch_free.operating_point import OperatingPoint
from models.torch_free.prediction import Candidate, ClassProbabilities, Prediction

POINT = OperatingPoint("high sensitivity", limit=0.3, acceptance_limit=0.5)
DEVICE = Message.of(
    DeviceInUse.GPU, name="card", number_type="fp32", reason=DeviceReason.CUDA_FOUND
)


def scan(spacing=None):
    return Scan(np.zeros((100, 120), np.uint8), "a.png", "a.png", "0" * 64, spacing)


def prediction():
    probability = np.zeros((100, 120), np.float32)
    probability[30:50, 40:80] = 0.9
    judged = ClassProbabilities(0.1, 0.2, 0.7)
    mask = np.ones((20, 40), np.bool_)
    return Prediction(
        probability=probability,
        class_probabilities=judged,
        candidates=(Candidate((40, 30, 40, 20), mask, judged),),
        models="test",
        device=DEVICE,
        seconds=0.1,
    )


def distance(*points):
    return ManualMeasurement(MeasurementKind.DISTANCE, points)


def test_a_known_distance_gives_the_size_of_a_pixel_in_any_direction():
    assert pixel_size(distance((10.0, 10.0), (40.0, 50.0)), 5.0) == pytest.approx(0.1)


def test_a_size_that_no_image_has_is_refused():
    assert pixel_size(distance((0.0, 0.0), (100.0, 0.0)), 0.1) is None
    assert pixel_size(distance((0.0, 0.0), (10.0, 0.0)), 100.0) is None
    assert pixel_size(distance((5.0, 5.0), (5.0, 5.0)), 10.0) is None


def test_the_last_scale_counts_and_can_be_removed():
    assert scale_by_hand([]) is None
    assert scale_by_hand([SetScale("", 0.1), Reject("1-1"), SetScale("", 0.2)]) == 0.2
    assert scale_by_hand([SetScale("", 0.1), SetScale("", None)]) is None


def test_lesions_are_in_mm_and_marked_and_nothing_else_changes():
    plain = assess(scan(), prediction(), 0.45, POINT)
    scaled = assess(scan(), prediction(), 0.45, POINT, (SetScale("", 0.1),))
    (before,), (after,) = plain.lesions, scaled.lesions
    assert before.area_mm2 is None
    assert after.area_mm2 == pytest.approx(before.area_px * 0.01)
    assert after.long_axis_mm == pytest.approx(before.long_axis_px * 0.1)
    assert (scaled.spacing_mm, scaled.is_scaled_by_hand) == ((0.1, 0.1), True)
    assert (plain.spacing_mm, plain.is_scaled_by_hand) == (None, False)
    # It is no change of a Lesion: the networks' own Assessment is the one that is shown.
    assert scaled.networks_risk is None
    assert not after.is_edited


def test_the_size_in_the_file_counts_more():
    scaled = assess(scan((0.2, 0.2)), prediction(), 0.45, POINT, (SetScale("", 0.1),))
    assert (scaled.spacing_mm, scaled.is_scaled_by_hand) == ((0.2, 0.2), False)


def test_results_say_that_it_was_set_by_hand(tmp_path):
    for edits, size, marked in (((), None, None), ((SetScale("", 0.1),), [0.1, 0.1], True)):
        assessment = assess(scan(), prediction(), 0.45, POINT, edits)
        record = result_record(tmp_path, scan(), prediction(), assessment, {})
        assert record["spacing_mm"] == size
        assert record.get("is_scaled_by_hand") is marked


def test_a_scan_takes_the_spacing_that_it_was_measured_with():
    plain = scan()
    assert with_spacing(plain, None) is plain
    assert with_spacing(plain, (0.1, 0.1)).spacing_mm == (0.1, 0.1)


@pytest.mark.parametrize("size", [0.125, None])
def test_it_is_kept_in_the_database(size):
    edit = SetScale("", size)
    assert edit_from_json(edit_to_json(edit)) == edit


@pytest.mark.parametrize("size", [0.125, None])
def test_the_step_is_kept_in_the_database(size):
    step = ScaleStep((3, 4), SetScale("", size))
    assert step_from_json(step_to_json(step)) == step


@pytest.mark.parametrize("wrong", ['"scans": []', '"edit": {"kind": "accept", "lesion_id": "1-1"}'])
def test_a_damaged_step_is_left_out(wrong):
    kept = {"kind": "scale", "scans": [3], "edit": edit_to_json(SetScale("", 0.1))}
    assert step_from_json(json.dumps({**kept, **json.loads(f"{{{wrong}}}")})) is None
