import numpy as np
import pytest

from app.domain.assessment import assess
from app.domain.orientation import Orientation, orient
from app.domain.scan import Scan
from models.torch_free.devices import DeviceInUse
from models.torch_free.message import Message
from models.torch_free.operating_point import OperatingPoint
from models.torch_free.prediction import Candidate, ClassProbabilities, Prediction

POINT = OperatingPoint("high sensitivity", 0.3, 0.5)


@pytest.fixture
def probability():
    """A shape that no turn and no mirror maps onto itself."""
    probability = np.zeros((60, 90), np.float32)
    probability[10:40, 20:30] = 0.9
    probability[30:40, 30:55] = 0.9
    return probability


def assessed(probability):
    inside = ClassProbabilities(0.05, 0.15, 0.8)
    whole = np.ones(probability.shape, np.bool_)
    candidate = Candidate((0, 0, *probability.shape[::-1]), whole, inside)
    device = Message.of(DeviceInUse.CPU)
    prediction = Prediction(probability, (candidate,), inside, "fake 1", device, 0.1)
    scan = Scan(np.zeros(probability.shape, np.uint8), "a", "a", "0" * 64)
    return assess(scan, prediction, 0.45, POINT)


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("turns", range(4))
def test_a_lesion_lies_where_its_pixels_are_seen(probability, turns, mirrored):
    seen = probability[:, ::-1] if mirrored else probability
    seen = np.ascontiguousarray(np.rot90(seen, -turns))
    moved = orient(assessed(probability), Orientation(turns, mirrored))
    expected = assessed(seen)
    assert moved.shape == seen.shape
    assert (moved.mask == expected.mask).all()
    (lesion,), (like,) = moved.lesions, expected.lesions
    assert lesion.bbox == like.bbox
    assert set(map(tuple, lesion.contour.tolist())) == set(map(tuple, like.contour.tolist()))
    # The axes end on the outline, whichever of equally long ones was found.
    for axis in (lesion.long_axis, lesion.short_axis):
        for end in axis:
            assert np.hypot(*(like.contour - end).T).min() < 1


def test_no_figure_of_a_lesion_changes(probability):
    before = assessed(probability)
    (lesion,), (moved,) = before.lesions, orient(before, Orientation(1, True)).lesions
    for name in ("id", "area_px", "long_axis_px", "circularity", "orientation_deg"):
        assert getattr(moved, name) == getattr(lesion, name)
    assert orient(before, Orientation()) is before


def test_turning_and_mirroring_are_of_what_is_seen(probability):
    shown, seen = Orientation(), probability
    for step in ("turn", "mirror", "turn", "turn", "mirror", "turn", "mirror"):
        if step == "turn":
            shown, seen = shown.turned(), np.rot90(seen, -1)
        else:
            shown, seen = shown.flipped(), seen[:, ::-1]
        moved = orient(assessed(probability), shown)
        assert (moved.mask == (seen > 0.45)).all(), step
    assert Orientation().turned().turned().turned().turned() == Orientation()
    assert Orientation(3).flipped().flipped() == Orientation(3)
