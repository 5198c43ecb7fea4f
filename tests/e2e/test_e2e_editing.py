"""Lesions are corrected in the real window: by keys, by mouse, with undo."""

import math

from e2e_fakes import WAIT_MS
from e2e_steps import entries, open_and_wait, press, session_of, wait_done
from fake_engine import JUDGED
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def names(window):
    return [lesion.name for lesion in window.panel.lesions.rows]


def test_a_lesion_is_rejected_and_accepted_again_by_keys(qtbot, window, image_file):
    open_and_wait(qtbot, window, image_file())
    title = window.panel.summary.title
    assert (names(window), window.panel.edited.isVisible()) == (["1", "2"], False)
    press(window, Qt.Key.Key_N)
    press(window, Qt.Key.Key_X)
    assert names(window) == ["1", "a"]
    assert window.panel.summary.title == "Benign" != title
    assert "The networks alone: Suspicious of malignancy" in window.panel.edited.text()
    press(window, Qt.Key.Key_Z, CTRL)
    assert (names(window), window.panel.summary.title) == (["1", "2"], title)
    assert not window.panel.edited.isVisible()
    press(window, Qt.Key.Key_Z, CTRL | SHIFT)
    assert names(window) == ["1", "a"]
    assert window.panel.lesions.chosen.is_rejected
    press(window, Qt.Key.Key_A)
    assert (names(window), window.panel.summary.title) == (["1", "2"], title)


def test_the_only_lesion_needs_no_selection(qtbot, window, image_file):
    open_and_wait(qtbot, window, image_file())
    press(window, Qt.Key.Key_X)
    assert names(window) == ["1", "2"]
    press(window, Qt.Key.Key_N)
    press(window, Qt.Key.Key_X)
    window.actions_["possible"].trigger()
    window.panel.lesions.select("")
    assert (names(window), window.panel.lesions.chosen) == (["1"], None)
    press(window, Qt.Key.Key_X)
    assert names(window) == []


def test_delete_rejects_the_selected_lesion_in_table_and_image(qtbot, window, image_file):
    open_and_wait(qtbot, window, image_file())
    window.panel.lesions.selectRow(0)
    window.panel.lesions.setFocus()
    press(window, Qt.Key.Key_Delete)
    assert (names(window), len(entries(window))) == (["1", "a"], 1)
    press(window, Qt.Key.Key_Z, CTRL)
    window.panel.lesions.select("")
    window.viewer.setFocus()
    press(window, Qt.Key.Key_Delete)
    assert (names(window), len(entries(window))) == (["1", "2"], 1)
    press(window, Qt.Key.Key_N)
    for _ in range(2):
        press(window, Qt.Key.Key_Delete)
        assert (names(window), len(entries(window))) == (["1", "a"], 1)
    press(window, Qt.Key.Key_Z, CTRL)
    assert names(window) == ["1", "2"]


def test_a_removed_scan_comes_back_without_a_second_analysis(qtbot, window, engine, image_file):
    open_and_wait(qtbot, window, image_file("a.png"), image_file("b.png"))
    analyzed = len(engine.images)
    window.actions_["remove"].trigger()
    window.actions_["undo"].trigger()
    assert len(entries(window)) == 2
    assert all(entry.assessment is not None for entry in entries(window))
    qtbot.wait(50)
    assert len(engine.images) == analyzed


def test_a_lesion_is_drawn_with_the_mouse_and_judged(qtbot, window, engine, image_file):
    open_and_wait(qtbot, window, image_file())
    before = entries(window)[0].prediction
    press(window, Qt.Key.Key_D)
    angles = [2 * math.pi * step / 30 for step in range(30)]
    places = [
        window.viewer.mapFromScene(QPointF(160 + 20 * math.cos(one), 200 + 20 * math.sin(one)))
        for one in angles
    ]
    view, left = window.viewer.viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(view, left, pos=places[0])
    for place in places[1:]:
        QTest.mouseMove(view, place)
    QTest.mouseRelease(view, left, pos=places[-1])
    qtbot.waitUntil(lambda: len(window.panel.lesions.rows) == 3, timeout=WAIT_MS)
    drawn = next(one for one in window.panel.lesions.rows if one.id == "drawn-1")
    assert drawn.class_probabilities == JUDGED
    assert (len(engine.judged), len(engine.images)) == (1, 1)
    assert entries(window)[0].prediction is before
    session_of(window).set_threshold(0.95)
    assert [one.id for one in window.panel.lesions.rows] == ["drawn-1"]
    window.actions_["undo"].trigger()
    assert window.panel.lesions.rows == ()


def test_a_lesion_is_drawn_by_keys_alone(qtbot, window, engine, image_file):
    open_and_wait(qtbot, window, image_file())
    press(window, Qt.Key.Key_P)
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Left):
        for _ in range(3):
            press(window, key, SHIFT)
        press(window, Qt.Key.Key_Space)
    press(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(window.panel.lesions.rows) == 3, timeout=WAIT_MS)
    assert window.panel.lesions.chosen.id == "drawn-1"
    assert (len(engine.judged), len(engine.images)) == (1, 1)
    assert len(entries(window)) == 1


def test_escape_puts_the_pen_away(qtbot, window, image_file):
    open_and_wait(qtbot, window, image_file())
    press(window, Qt.Key.Key_D)
    assert window.actions_["draw"].isChecked()
    press(window, Qt.Key.Key_Escape)
    assert not window.actions_["draw"].isChecked()


def test_threshold_and_operating_point_are_undone_in_the_controls_too(qtbot, window, image_file):
    open_and_wait(qtbot, window, image_file())
    threshold, chooser = window.panel.threshold, window.panel.operating_points
    threshold.slider.setValue(70)
    qtbot.waitUntil(lambda: session_of(window).threshold == 0.7, timeout=WAIT_MS)
    press(window, Qt.Key.Key_2, CTRL)
    assert chooser.buttons["balanced"].isChecked()
    press(window, Qt.Key.Key_Z, CTRL)
    assert chooser.buttons["high sensitivity"].isChecked()
    press(window, Qt.Key.Key_Z, CTRL)
    assert (session_of(window).threshold, threshold.slider.value()) == (0.45, 45)


def test_a_typed_threshold_is_undone_while_its_field_has_the_focus(qtbot, window, image_file):
    open_and_wait(qtbot, window, image_file())
    field = window.panel.threshold.spin_box
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "0.7")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session_of(window).threshold == 0.7, timeout=WAIT_MS)
    press(window, Qt.Key.Key_Z, CTRL)
    assert session_of(window).threshold == 0.45
    press(window, Qt.Key.Key_Y, CTRL)
    assert session_of(window).threshold == 0.7


def test_edits_stay_when_the_scan_is_analyzed_again(qtbot, window, engine, image_file):
    open_and_wait(qtbot, window, image_file())
    press(window, Qt.Key.Key_N)
    press(window, Qt.Key.Key_X)
    press(window, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: len(engine.images) == 2, timeout=WAIT_MS)
    wait_done(qtbot, window, 1)
    assert names(window) == ["1", "a"]
    press(window, Qt.Key.Key_Z, CTRL)
    assert names(window) == ["1", "2"]
