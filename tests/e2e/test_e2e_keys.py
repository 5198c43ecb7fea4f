"""The window's shortcuts work whichever control has the focus; a field keeps what it needs."""

import pytest
from e2e_steps import entries, open_and_wait, press, session_of
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


def focusable(window):
    return {
        "worklist": window.worklist.view,
        "image": window.viewer,
        "operating point": window.panel.operating_points.buttons["high sensitivity"],
        "threshold": window.panel.threshold.spin_box,
        "slider": window.panel.threshold.slider,
        "table": window.panel.lesions,
        "opacity": window.panel.overlay.opacity,
    }


@pytest.fixture
def triggered(qtbot, window, image_file, monkeypatch):
    """Names of the actions that ran, in a window with two Scans."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))
    open_and_wait(qtbot, window, image_file("a.png"), image_file("b.png"))
    names = []
    for action in window.actions_:
        action.triggered.connect(lambda _=False, action=action: names.append(action.objectName()))
    return names


@pytest.mark.parametrize(
    "place",
    ["worklist", "image", "operating point", "threshold", "slider", "table", "opacity"],
)
def test_shortcuts_work_from_every_control(window, triggered, place):
    keys = (
        (Qt.Key.Key_E, CONTROL, "export"),
        (Qt.Key.Key_E, CONTROL | SHIFT, "export_all"),
        (Qt.Key.Key_O, CONTROL, "open"),
        (Qt.Key.Key_D, CONTROL, "threshold_reset"),
        (Qt.Key.Key_N, NONE, "next_lesion"),
        (Qt.Key.Key_F, NONE, "fit"),
        (Qt.Key.Key_W, NONE, "reset_window"),
        (Qt.Key.Key_P, SHIFT, "possible"),
        (Qt.Key.Key_Plus, NONE, "zoom_in"),
        (Qt.Key.Key_Left, CONTROL, "opacity_down"),
        (Qt.Key.Key_Up, CONTROL, "threshold_up"),
        (Qt.Key.Key_PageDown, NONE, "next_scan"),
    )
    for key, modifiers, _name in keys:
        focusable(window)[place].setFocus()
        press(window, key, modifiers)
    assert triggered == [name for _key, _modifiers, name in keys]


def test_the_threshold_box_keeps_the_keys_that_a_number_needs(qtbot, window, triggered):
    box = window.panel.threshold.spin_box
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, "0.61")
    QTest.keyClick(box, Qt.Key.Key_Backspace)
    QTest.keyClicks(box, "2")
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Delete, Qt.Key.Key_A):
        QTest.keyClick(box, key, CONTROL if key == Qt.Key.Key_A else NONE)
    QTest.keyClicks(box, "0.62\r")
    qtbot.waitUntil(lambda: session_of(window).threshold == pytest.approx(0.62))
    assert triggered == []
    assert len(entries(window)) == 2


def test_any_letter_can_be_typed_into_a_field(window, triggered):
    """Also H, which elsewhere hides the overlay while it is held."""
    press(window, Qt.Key.Key_K, CONTROL)
    field = window.commands.field
    assert field.hasFocus()
    QTest.keyClicks(field, "hide THE fNow 10+-?")
    assert field.text() == "hide THE fNow 10+-?"
    QTest.keyClick(field, Qt.Key.Key_A, CONTROL)
    QTest.keyClick(field, Qt.Key.Key_Delete)
    assert field.text() == ""
    assert triggered == ["palette"]
    assert window.viewer.overlay_shown
