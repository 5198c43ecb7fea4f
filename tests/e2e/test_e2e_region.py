"""The part of a machine's screen that is judged, chosen by a person in the whole window."""

from pathlib import Path

import numpy as np
import pytest
from e2e_fakes import WAIT_MS, window_engine
from e2e_steps import entries, open_and_wait, press, session_of, wait_done
from pydicom import Dataset
from pydicom.dataset import FileMetaDataset
from pydicom.uid import ExplicitVRLittleEndian, UltrasoundImageStorage
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from app.domain.header import Header
from app.domain.scanner import scanner_key
from app.ui.main_window import MainWindow
from app.words.message import say
from app.workers.entry import EntryState

SHAPE = (240, 320)
LEFT, RIGHT = (40, 60, 80, 80), (200, 80, 80, 80)
"""Boxes that show something."""
HALF = (160, 0, 160, 240)


def screen_file(folder: Path, name: str, number: int = 0, **elements: object) -> Path:
    """A DICOM image with something at the left and at the right."""
    pixels = np.full(SHAPE, 20, np.uint8)
    for (x, y, width, height), level in ((LEFT, 230), (RIGHT, 130)):
        pixels[y : y + height, x : x + width] = level
    pixels[0, :8] = number
    dataset = Dataset()
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    dataset.file_meta.MediaStorageSOPClassUID = dataset.SOPClassUID = UltrasoundImageStorage
    dataset.file_meta.MediaStorageSOPInstanceUID = dataset.SOPInstanceUID = f"1.2.{number}"
    dataset.Rows, dataset.Columns = SHAPE
    dataset.SamplesPerPixel, dataset.PhotometricInterpretation = 1, "MONOCHROME2"
    dataset.BitsAllocated = dataset.BitsStored = 8
    dataset.HighBit, dataset.PixelRepresentation = 7, 0
    dataset.Manufacturer, dataset.ManufacturerModelName = "Maker", "Model 1"
    for keyword, value in elements.items():
        setattr(dataset, keyword, value)
    dataset.PixelData = pixels.tobytes()
    dataset.save_as(folder / name, enforce_file_format=True)
    return folder / name


def region(*, spatial: int, data: int, left: int = 0, right: int = 319) -> Dataset:
    """A region over the upper part of the image."""
    item = Dataset()
    item.RegionSpatialFormat, item.RegionDataType = spatial, data
    item.RegionLocationMinX0, item.RegionLocationMinY0 = left, 0
    item.RegionLocationMaxX1, item.RegionLocationMaxY1 = right, 199
    return item


def drag(window: MainWindow, start: tuple[int, int], end: tuple[int, int]) -> None:
    view = window.viewer
    begin, stop = (view.mapFromScene(QPointF(*place)) for place in (start, end))
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=begin)
    QTest.mouseMove(view.viewport(), stop)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=stop)


def regions(window: MainWindow) -> list[tuple[int, int, int, int] | None]:
    return [
        None if entry.scan is None else entry.scan.ultrasound_region for entry in entries(window)
    ]


def test_only_what_is_drawn_is_judged(qtbot, window, tmp_path) -> None:
    open_and_wait(qtbot, window, screen_file(tmp_path, "a.dcm"))
    assert len(window.panel.lesions.rows) == 2
    window.actions_["set_region"].trigger()
    assert window.regions.tool.hint
    drag(window, (160, 2), (318, 238))
    wait_done(qtbot, window, 1)
    (box,) = regions(window)
    assert box == pytest.approx((160, 2, 158, 236), abs=2)
    assert not window.actions_["set_region"].isChecked()
    probability = entries(window)[0].prediction.probability
    assert probability[:, :155].max() == 0
    assert probability[100, 240] > 0.4
    window.actions_["whole_image"].trigger()
    wait_done(qtbot, window, 1)
    assert regions(window) == [None]
    assert entries(window)[0].prediction.probability[100, 80] > 0.5


def test_it_is_remembered_for_the_scanner(qtbot, window, tmp_path) -> None:
    first = screen_file(tmp_path, "a.dcm")
    second = screen_file(tmp_path, "b.dcm", 1)
    other = screen_file(tmp_path, "c.dcm", 2, ManufacturerModelName="Model 2")
    open_and_wait(qtbot, window, first, second)
    window.regions._on_drawn(HALF)
    qtbot.waitUntil(lambda: regions(window) == [HALF, HALF], timeout=WAIT_MS)
    window.open_paths([other, screen_file(tmp_path, "d.dcm", 3)])
    wait_done(qtbot, window, 4)
    assert regions(window) == [HALF, HALF, None, HALF]
    key = scanner_key(Header(manufacturer="Maker", model="Model 1"), 320, 240)
    assert window._settings.image_regions == {key: HALF}


def test_it_is_remembered_after_a_restart(qtbot, open_program, tmp_path) -> None:
    window = open_program().window
    open_and_wait(qtbot, window, screen_file(tmp_path, "a.dcm"))
    window.regions._on_drawn(HALF)
    wait_done(qtbot, window, 1)
    again = open_program().window
    again.open_paths([screen_file(tmp_path, "b.dcm", 1)])
    wait_done(qtbot, again, 1)
    assert regions(again) == [HALF]


def test_a_file_that_names_no_scanner_keeps_its_own(qtbot, window, image_file) -> None:
    open_and_wait(qtbot, window, image_file("a.png"), image_file("b.png"))
    window.regions._on_drawn(HALF)
    wait_done(qtbot, window, 2)
    assert regions(window) == [HALF, None]
    assert window._settings.image_regions == {}


def test_a_region_in_the_file_is_not_changed(qtbot, window, tmp_path) -> None:
    named = [region(spatial=1, data=1)]
    path = screen_file(tmp_path, "a.dcm", SequenceOfUltrasoundRegions=named)
    open_and_wait(qtbot, window, path)
    assert regions(window) == [(0, 0, 320, 200)]
    assert not window.actions_["set_region"].isEnabled()
    assert not window.actions_["whole_image"].isEnabled()


def test_each_half_of_a_dual_image_is_judged_alone(qtbot, start, tmp_path) -> None:
    """Also after a restart, without asking the networks again."""
    halves = [
        region(spatial=1, data=1, left=left, right=right) for left, right in ((0, 149), (160, 319))
    ]
    path = screen_file(tmp_path, "a.dcm", SequenceOfUltrasoundRegions=halves)
    engine = window_engine()
    window = start(engine)[0].window
    open_and_wait(qtbot, window, path)
    assert [image.shape for image in engine.images] == [(200, 150), (200, 160)]
    assert regions(window) == [(0, 0, 320, 200)]
    probability = entries(window)[0].prediction.probability
    assert probability[100, 80] > 0.5
    assert probability[100, 155] == 0
    other = window_engine()
    again = start(other)[0].window
    wait_done(qtbot, again, 1)
    qtbot.waitUntil(lambda: entries(again)[0].prediction is not None, timeout=WAIT_MS)
    np.testing.assert_array_equal(entries(again)[0].prediction.probability, probability)
    assert other.images == []


def test_it_is_drawn_by_key_too(qtbot, window, tmp_path) -> None:
    open_and_wait(qtbot, window, screen_file(tmp_path, "a.dcm"))
    window.actions_["set_region"].trigger()
    press(window, Qt.Key.Key_Space)
    press(window, Qt.Key.Key_Space)
    for _ in range(60):
        press(window, Qt.Key.Key_Right)
        press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: regions(window)[0] is not None, timeout=WAIT_MS)
    left, top, width, height = regions(window)[0]
    assert (left, top) == pytest.approx((160, 120), abs=3)
    assert min(width, height) >= 32


def test_escape_and_a_click_change_nothing(qtbot, window, tmp_path) -> None:
    open_and_wait(qtbot, window, screen_file(tmp_path, "a.dcm"))
    window.actions_["set_region"].trigger()
    drag(window, (50, 50), (52, 52))
    assert window.actions_["set_region"].isChecked()
    window.actions_["leave"].trigger()
    assert not window.actions_["set_region"].isChecked()
    assert regions(window) == [None]
    assert session_of(window).entries()[0].state is EntryState.DONE


@pytest.mark.parametrize("other", ["measure_distance", "draw"])
def test_only_one_tool_is_active(qtbot, window, tmp_path, other) -> None:
    open_and_wait(qtbot, window, screen_file(tmp_path, "a.dcm"))
    window.actions_[other].trigger()
    window.actions_["set_region"].trigger()
    assert window.regions.tool.is_active
    assert not window.actions_[other].isChecked()
    window.actions_[other].trigger()
    assert window.actions_[other].isChecked()
    assert not window.actions_["set_region"].isChecked()
    assert not window.regions.tool.is_active


def test_a_spectrum_alone_is_shown_but_not_judged(qtbot, window, tmp_path) -> None:
    spectrum = [region(spatial=3, data=3)]
    path = screen_file(tmp_path, "a.dcm", SequenceOfUltrasoundRegions=spectrum)
    window.open_paths([path])
    qtbot.waitUntil(
        lambda: [entry.state for entry in entries(window)] == [EntryState.FAILED],
        timeout=WAIT_MS,
    )
    (entry,) = entries(window)
    assert entry.scan is not None
    assert entry.prediction is None
    assert entry.fault is not None
    assert "Doppler" in say(entry.fault)
