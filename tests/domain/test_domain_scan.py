"""A Scan, its identity, and a Prediction of a part of it laid onto the whole."""

import numpy as np
import pytest

from app.domain.header import Header, Patient
from app.domain.scan import Scan, ScanId, on_whole
from models.torch_free.image_warning import ImageWarning
from models.torch_free.message import Message
from models.torch_free.prediction import Candidate, ClassProbabilities, Prediction

PIXELS = np.arange(20 * 30, dtype=np.uint8).reshape(20, 30)


def scan(region: tuple[int, int, int, int] | None) -> Scan:
    return Scan(PIXELS.copy(), "/a.dcm", "a.dcm", "0", ultrasound_region=region)


def prediction(height: int, width: int) -> Prediction:
    mask = np.ones((3, 4), np.bool_)
    probabilities = ClassProbabilities(0.1, 0.2, 0.7)
    candidate = Candidate((1, 2, 4, 3), mask, probabilities)
    return Prediction(
        np.full((height, width), 0.5, np.float32),
        (candidate,),
        probabilities,
        "m",
        Message(ImageWarning.COLORED),
        1.0,
        (ImageWarning.COLORED,),
    )


def test_what_is_found_in_the_region_lies_there_in_the_image() -> None:
    part = scan((5, 6, 10, 8))
    np.testing.assert_array_equal(part.looked_at, PIXELS[6:14, 5:15])
    whole = on_whole(part, [prediction(8, 10)])
    assert whole.probability.shape == (20, 30)
    assert (whole.probability[6:14, 5:15] == 0.5).all()
    assert whole.probability.sum() == pytest.approx(0.5 * 80)
    assert not whole.probability.flags.writeable
    (candidate,) = whole.candidates
    assert candidate.bbox == (6, 8, 4, 3)
    assert whole.warnings == (ImageWarning.COLORED,)


def test_without_a_region_all_of_the_image_is_looked_at() -> None:
    whole, answer = scan(None), prediction(20, 30)
    assert whole.looked_at is whole.pixels
    assert on_whole(whole, [answer]) is answer


def test_source_and_frame_identify_a_scan() -> None:
    cine = Scan(PIXELS.copy(), "/a.dcm", "a.dcm", "0", frame=1, frames=3)
    assert cine.id == ScanId("/a.dcm", 1) != ScanId("/a.dcm")
    assert cine.frame_number == 2
    with pytest.raises(ValueError, match="no frame 3"):
        Scan(PIXELS.copy(), "/a.dcm", "a.dcm", "0", frame=3, frames=3)


def test_no_identifying_value_is_shown_by_repr() -> None:
    header = Header("1.2", "1.2.3", "1.2.4", "1.2.5", "US", patient=Patient("ID7", "Doe^Jane"))
    whole = Scan(PIXELS.copy(), "/a.dcm", "a.dcm", "0", header=header)
    for shown in (repr(whole), repr(header), repr(header.patient), f"{header.patient}"):
        assert "ID7" not in shown
        assert "Doe" not in shown
    assert "1.2.3" in repr(header)
