"""What is not shown is compressed in memory, and the same when it is shown again."""

import gc
import sys
import weakref
from dataclasses import replace

import numpy as np
import pytest

from app.domain.assessment import assess
from app.domain.scan import Scan, ScanId, on_whole
from app.workers import memory
from app.workers.compressor import Compressor
from app.workers.entry import EntryState
from app.workers.file_lane import FileLane
from app.workers.session import Session
from app.workers.stored import store_prediction, store_scan
from models.torch_free.devices import DeviceInUse
from models.torch_free.image_warning import ImageWarning
from models.torch_free.message import Message
from models.torch_free.operating_point import OperatingPoint
from models.torch_free.prediction import Candidate, ClassProbabilities, Prediction
from models.torch_free.preprocess import unfold_map

POINT = OperatingPoint("high sensitivity", limit=0.3, acceptance_limit=0.5)
WAIT_MS = 20_000
SIDE = 64


def scan_of(shape, region=None):
    pixels = np.random.default_rng(0).integers(0, 256, shape, np.uint8)
    return Scan(pixels, "/a/b.png", "b.png", "0" * 64, (0.1, 0.2), region)


def prediction_of(scan):
    """What networks might say: a hill in their square, and a candidate on it."""
    y, x = np.mgrid[:SIDE, :SIDE]
    hill = np.exp(-((x - 30) ** 2 + (y - 34) ** 2) / 300)
    square = np.rint(hill * 65535).astype(np.uint16)
    height, width = scan.looked_at.shape[:2]
    box = (width // 3, height // 3, width // 4, height // 4)
    mask = np.random.default_rng(1).random((box[3], box[2])) > 0.2
    probabilities = ClassProbabilities(0.1, 0.2, 0.7)
    candidate = Candidate(box, mask, probabilities)
    found = Prediction(
        unfold_map(square, height, width),
        (candidate,),
        probabilities,
        "m",
        Message(DeviceInUse.UNKNOWN),
        0.1,
        (ImageWarning.COLORED,),
        square,
    )
    return on_whole(scan, [found])


def assert_same(one, other):
    """Equal in every field, to the last bit of an array."""
    for name, value in vars(one).items():
        if isinstance(value, np.ndarray):
            np.testing.assert_array_equal(value, vars(other)[name], strict=True)
            assert not vars(other)[name].flags.writeable
        elif isinstance(value, tuple) and value and hasattr(value[0], "bbox"):
            for mine, theirs in zip(value, vars(other)[name], strict=True):
                assert_same(mine, theirs)
        else:
            assert value == vars(other)[name]


CASES = [
    ((480, 640), None),
    ((100, 120, 3), None),
    ((333, 210), None),
    ((400, 300), (20, 30, 250, 310)),
    ((32, 32), None),
]


@pytest.mark.parametrize(("shape", "region"), CASES)
def test_scan_prediction_and_assessment_come_back_as_they_were(shape, region):
    scan = scan_of(shape, region)
    prediction = prediction_of(scan)
    before = assess(scan, prediction, 0.37, POINT)
    copies = (replace(scan, pixels=scan.pixels.copy()), replace(prediction))
    stored_scan = store_scan(scan)
    stored = stored_scan, store_prediction(prediction, stored_scan)
    seen = [weakref.ref(scan), weakref.ref(prediction)]
    for one in stored:
        one.compress()
        one.release()
    del scan, prediction
    gc.collect()
    assert [one() for one in seen] == [None, None]
    for one, copy in zip(stored, copies, strict=True):
        assert_same(copy, one.value)
    after = assess(stored[0].value, stored[1].value, 0.37, POINT)
    assert_same(before, after)
    np.testing.assert_array_equal(before.mask, after.mask)


def test_the_same_object_is_given_as_long_as_something_refers_to_it():
    stored = store_scan(scan_of((100, 120)))
    stored.compress()
    stored.release()
    shown = stored.value
    assert stored.value is shown
    stored.acquire()
    again = weakref.ref(shown)
    del shown
    assert stored.value is again()


def test_a_map_that_is_not_made_from_its_square_is_not_compressed():
    scan = scan_of((100, 120))
    stored_scan = store_scan(scan)
    made = prediction_of(scan)
    for odd in (
        replace(made, probability=made.probability * np.float32(0.999)),
        replace(made, square=None),
    ):
        expected = odd.probability.copy()
        stored = store_prediction(odd, stored_scan)
        stored.compress()
        stored.release()
        del odd
        np.testing.assert_array_equal(stored.value.probability, expected)


@pytest.fixture
def session(qapp):
    return Session([POINT])


@pytest.fixture
def lane(session):
    lane = FileLane()
    compressor = Compressor(session, lane)
    lane.start()
    yield lane
    lane.stop()
    del compressor


def open_scans(session, number):
    """Analyzed entries; weak references to what they would hold."""
    seen = []
    for _ in range(number):
        scan = scan_of((100, 120))
        prediction = prediction_of(scan)
        entry_id = session.add(ScanId(""), "a.png")
        session.set_scan(entry_id, scan)
        session.set_done(entry_id, prediction, assess(scan, prediction, 0.45, POINT))
        seen.append((weakref.ref(scan), weakref.ref(prediction)))
    return seen


def in_memory(seen):
    gc.collect()
    return [(scan() is not None, prediction() is not None) for scan, prediction in seen]


def test_only_the_shown_entry_is_uncompressed(qtbot, session, lane):
    seen = open_scans(session, 3)
    first, second, _ = (entry.id for entry in session.entries())
    session.set_current(first)
    expected = [(True, True), (False, False), (False, False)]
    qtbot.waitUntil(lambda: in_memory(seen) == expected, timeout=WAIT_MS)
    malignancy = [entry.assessment.malignancy for entry in session.entries()]
    session.set_current(second)
    shown = session.current_entry.scan
    assert session.current_entry.scan is shown
    assert in_memory(seen)[0] == (False, False)
    assert [entry.assessment.malignancy for entry in session.entries()] == malignancy
    assert all(entry.state is EntryState.DONE for entry in session.entries())


def test_a_new_threshold_reaches_compressed_entries(qtbot, session, lane):
    seen = open_scans(session, 2)
    first, second = (entry.id for entry in session.entries())
    session.set_current(first)
    qtbot.waitUntil(lambda: in_memory(seen)[1] == (False, False), timeout=WAIT_MS)
    session.set_threshold(0.8)
    areas = {}
    for entry_id in (first, second):
        session.set_current(entry_id)
        areas[entry_id] = session.current_entry.assessment.lesions[0].area_px
        assert session.current_entry.assessment.threshold == 0.8
    assert areas[first] == areas[second]


def test_memory_is_returned_if_the_system_can(monkeypatch):
    asked = []
    monkeypatch.setattr(memory.ctypes, "CDLL", lambda _name: asked.append("glibc") or Library())

    class Library:
        @staticmethod
        def malloc_trim(room):
            asked.append(room)

    monkeypatch.setattr(sys, "platform", "linux")
    memory.trim_memory()
    assert asked == ["glibc", 0]
    monkeypatch.setattr(memory.ctypes, "CDLL", lambda _name: object())
    memory.trim_memory()  # musl
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(memory.ctypes, "CDLL", None)
    memory.trim_memory()
