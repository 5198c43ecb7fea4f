from types import SimpleNamespace

import pytest

from app.domain.assessment import RiskLabel
from app.domain.key_frame import key_frame


def assessment(malignancy=0.1, areas=(), warnings=()):
    """As much of an Assessment as counts; suspicious from 0.5 on."""
    label = RiskLabel.SUSPICIOUS if malignancy >= 0.5 else RiskLabel.BENIGN
    lesions = tuple(SimpleNamespace(area_px=area) for area in areas)
    return SimpleNamespace(
        malignancy=malignancy, risk_label=label, lesions=lesions, warnings=warnings
    )


def test_the_most_malignant_of_suspicious_frames():
    frames = {
        0: assessment(0.2, [900]),
        3: assessment(0.6),
        7: assessment(0.9, [5]),
        8: assessment(0.7),
    }
    assert key_frame(frames) == 7


def test_the_largest_lesion_if_none_is_suspicious():
    frames = {0: assessment(0.4, [10]), 1: assessment(0.1, [8, 30]), 2: assessment(0.2, [29])}
    assert key_frame(frames) == 1


def test_the_first_of_equal_frames_whatever_their_order():
    assert key_frame({5: assessment(0.9), 2: assessment(0.9)}) == 2
    assert key_frame({5: assessment(areas=[7]), 2: assessment(areas=[7])}) == 2


@pytest.mark.parametrize("frames", [{}, {0: assessment(), 1: assessment()}])
def test_none_without_a_lesion(frames):
    assert key_frame(frames) is None


def test_a_frame_with_a_warning_counts_only_if_all_have_one():
    warned = assessment(0.9, [50], warnings=("unlike",))
    assert key_frame({0: warned, 1: assessment(0.1, [3])}) == 1
    assert key_frame({4: warned}) == 4
