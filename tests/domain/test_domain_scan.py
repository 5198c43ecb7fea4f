"""A Scan, and a Prediction of a part of it laid onto the whole."""

import numpy as np
import pytest

from app.domain.scan import Scan, on_whole
from models.torch_free.prediction import Candidate, Prediction

PIXELS = np.arange(20 * 30, dtype=np.uint8).reshape(20, 30)


def scan(region: tuple[int, int, int, int] | None) -> Scan:
    return Scan(PIXELS.copy(), "/a.dcm", "a.dcm", "0", ultrasound_region=region)


def prediction(height: int, width: int) -> Prediction:
    mask = np.ones((3, 4), np.bool_)
    candidate = Candidate((1, 2, 4, 3), mask, (0.1, 0.2, 0.7))
    return Prediction(
        np.full((height, width), 0.5, np.float32),
        (candidate,),
        (0.1, 0.2, 0.7),
        "m",
        "d",
        1.0,
        ("odd",),
    )


def test_what_is_found_in_the_region_lies_there_in_the_picture() -> None:
    part = scan((5, 6, 10, 8))
    np.testing.assert_array_equal(part.looked_at, PIXELS[6:14, 5:15])
    whole = on_whole(part, prediction(8, 10))
    assert whole.probability.shape == (20, 30)
    assert (whole.probability[6:14, 5:15] == 0.5).all()
    assert whole.probability.sum() == pytest.approx(0.5 * 80)
    assert not whole.probability.flags.writeable
    (candidate,) = whole.candidates
    assert candidate.bbox == (6, 8, 4, 3)
    assert whole.warnings == ("odd",)


def test_without_a_region_all_of_the_picture_is_looked_at() -> None:
    whole, answer = scan(None), prediction(20, 30)
    assert whole.looked_at is whole.pixels
    assert on_whole(whole, answer) is answer
