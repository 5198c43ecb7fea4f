"""The pixel size set by a known distance, in the whole window."""

import cv2
import numpy as np
import pytest
from e2e_fakes import WAIT_MS
from e2e_steps import entries, open_and_wait, press, session_of, wait_done
from PySide6.QtCore import QLocale, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from app.ui.scale_dialog import ScaleDialog
from app.words import scale as words
from app.words.lesion_table import SCALED_BY_HAND

SHIFT = Qt.KeyboardModifier.ShiftModifier


def click(window, x, y):
    view = window.viewer
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view.mapFromScene(QPointF(x, y))
    )


def dialog_of(qtbot, window) -> ScaleDialog:
    qtbot.waitUntil(lambda: bool(window.findChildren(ScaleDialog)), timeout=WAIT_MS)
    return window.findChildren(ScaleDialog)[-1]


def set_scale(qtbot, window, mm, *, frames=True):
    """Draw a horizontal distance of about 100 px and say how long it is."""
    press(window, Qt.Key.Key_K, SHIFT)
    click(window, 50, 200)
    click(window, 150, 200)
    dialog = dialog_of(qtbot, window)
    dialog.length.setValue(mm)
    dialog.frames.setChecked(frames)
    dialog.accept()
    QApplication.processEvents()


def current(window):
    return session_of(window).current_entry


def test_the_length_has_a_point_in_every_language_and_may_be_typed_with_a_comma(
    qtbot, window, image_file
):
    QLocale.setDefault(QLocale(QLocale.Language.German))
    try:
        open_and_wait(qtbot, window, image_file("a.png"))
        press(window, Qt.Key.Key_K, SHIFT)
        click(window, 50, 200)
        click(window, 150, 200)
        length = dialog_of(qtbot, window).length
        assert length.text() == "10.0"
        length.selectAll()
        QTest.keyClicks(length, "7,5")
        assert length.value() == 7.5
    finally:
        QLocale.setDefault(QLocale.system())


def test_sizes_are_in_mm_from_then_on_and_marked(qtbot, window, image_file):
    open_and_wait(qtbot, window, image_file("a.png"))
    window.panel.lesions.select(window.panel.lesions.rows[0].id)
    assert "px" in window.panel.card.values[0]
    set_scale(qtbot, window, 20)
    assert current(window).assessment.spacing_mm[0] == pytest.approx(0.2, rel=0.02)
    assert window.panel.card.values[0].endswith(" mm")
    labels = window.panel.card.findChildren(QLabel)
    assert SCALED_BY_HAND() in [each.text() for each in labels if not each.isHidden()]
    assert "Set scale" in window.actions_["undo"].text()
    window.actions_["undo"].trigger()
    assert current(window).assessment.spacing_mm is None
    assert "px" in window.panel.card.values[0]
    window.actions_["redo"].trigger()
    assert current(window).assessment.is_scaled_by_hand
    window.actions_["remove_scale"].trigger()
    assert current(window).assessment.spacing_mm is None
    assert not window.actions_["remove_scale"].isEnabled()


def test_the_selected_distance_is_the_known_one(qtbot, window, image_file):
    open_and_wait(qtbot, window, image_file("a.png"))
    press(window, Qt.Key.Key_C)
    for x, y in ((20, 20), (120, 20), (20, 200), (60, 200)):
        click(window, x, y)
    press(window, Qt.Key.Key_Escape)
    press(window, Qt.Key.Key_K)
    press(window, Qt.Key.Key_K, SHIFT)
    dialog = dialog_of(qtbot, window)
    dialog.length.setValue(10)
    dialog.accept()
    assert current(window).assessment.spacing_mm[0] == pytest.approx(0.1, rel=0.02)


def test_a_length_that_can_not_be_is_not_taken(qtbot, window, image_file):
    open_and_wait(qtbot, window, image_file("a.png"))
    press(window, Qt.Key.Key_K, SHIFT)
    click(window, 50, 200)
    click(window, 150, 200)
    dialog = dialog_of(qtbot, window)
    dialog.length.setValue(500)
    assert not dialog.accept_button.isEnabled()
    dialog.reject()
    assert current(window).edits == ()


def test_leaving_the_tool_asks_for_nothing(qtbot, window, image_file):
    open_and_wait(qtbot, window, image_file("a.png"))
    press(window, Qt.Key.Key_K, SHIFT)
    press(window, Qt.Key.Key_Escape)
    press(window, Qt.Key.Key_C)
    click(window, 50, 200)
    click(window, 150, 200)
    QApplication.processEvents()
    assert window.findChildren(ScaleDialog) == []


@pytest.mark.parametrize("frames", [True, False])
def test_other_frames_get_it_on_request(qtbot, window, tmp_path, frames):
    rng = np.random.default_rng(0)
    pages = [np.full((240, 320), 20, np.uint8) for _ in range(3)]
    for page in pages:
        page[60:140, 40:120] = 230
        page[0] = rng.integers(0, 20, 320)
    path = tmp_path / "cine.tif"
    cv2.imwritemulti(str(path), pages)
    window.open_paths([path])
    wait_done(qtbot, window, 3)
    session_of(window).set_current(entries(window)[1].id)
    set_scale(qtbot, window, 20, frames=frames)

    def scaled():
        return [
            entry.assessment is not None and entry.assessment.is_scaled_by_hand
            for entry in entries(window)
        ]

    qtbot.waitUntil(lambda: scaled() == [frames, True, frames], timeout=WAIT_MS)
    # One step for all of them.
    window.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: scaled() == [False] * 3, timeout=WAIT_MS)


def test_without_an_analysis_there_is_nothing_to_scale(window):
    assert not window.actions_["set_scale"].isEnabled()
    assert not window.actions_["remove_scale"].isEnabled()


def test_the_size_in_the_file_is_not_changed(qtbot, window, image_file, monkeypatch):
    open_and_wait(qtbot, window, image_file("a.png"))
    entry = current(window)
    # As of a DICOM file.
    object.__setattr__(entry.scan, "spacing_mm", (0.1, 0.1))
    press(window, Qt.Key.Key_K, SHIFT)
    assert window.status_line.message.whole == words.IN_THE_FILE()
    assert window.viewing.measuring.kind is None
