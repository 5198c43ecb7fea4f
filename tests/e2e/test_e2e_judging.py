"""Assessing a Scan in the whole window."""

import pytest
from e2e_steps import lesions_shown, open_and_wait, press, session_of
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from models.torch_free.image_warning import ImageWarning


def test_threshold_redraws_without_the_networks(qtbot, window, engine, image_file):
    open_and_wait(qtbot, window, image_file())
    assert window.panel.threshold.spin_box.value() == pytest.approx(0.45)
    window.panel.threshold.slider.setValue(70)
    qtbot.waitUntil(lambda: lesions_shown(window) == 1)
    assert window.panel.threshold.spin_box.value() == pytest.approx(0.70)
    assert len(window.viewer.assessment.lesions) == 1
    window.panel.threshold.spin_box.setValue(1.0)
    qtbot.waitUntil(lambda: lesions_shown(window) == 0)
    assert window.panel.missing.text() == "nothing outlined at threshold 1.00"
    assert window.panel.threshold.slider.value() == 100
    QTest.mouseDClick(window.panel.threshold.slider, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: lesions_shown(window) == 2)
    press(window, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: session_of(window).threshold == pytest.approx(0.46))
    assert len(engine.images) == 1


def test_the_threshold_does_not_change_the_risk_label(qtbot, window, image_file):
    open_and_wait(qtbot, window, image_file())

    def said():
        summary = window.panel.summary
        bars = [summary.groove(name).toRect() for name in ("malignant", "benign", "normal")]
        drawn = [summary.grab(bar.adjusted(0, -8, 60, 8)).toImage() for bar in bars]
        return summary.number, summary.title, window.panel.operating_points.measured, drawn

    before = said()
    assert before[:2] == ("0.80", "Suspicious of malignancy")
    for value in (0, 100):
        window.panel.threshold.slider.setValue(value)
        qtbot.waitUntil(lambda value=value: session_of(window).threshold == value / 100)
        QApplication.processEvents()
        assert said() == before


def test_what_is_not_accepted_is_possible_and_can_be_hidden(qtbot, window, image_file):
    open_and_wait(qtbot, window, image_file())
    window.panel.operating_points.buttons["balanced"].click()
    assert window.panel.summary.title == "Suspicious, nothing outlined"
    assert window.panel.summary.reason == "limit 0.500, most malignant: possible lesion a"
    assert [lesion.name for lesion in window.panel.lesions.rows] == ["a", "b"]
    qtbot.waitUntil(lambda: window.panel.lesions.isVisible())
    first, second = (lesion.id for lesion in window.panel.lesions.rows)
    for lesion_id in (first, second, first):
        press(window, Qt.Key.Key_N)
        assert window.viewer.overlay_style.selected == lesion_id
    with_them = window.viewer.grab().toImage()
    press(window, Qt.Key.Key_P, Qt.KeyboardModifier.ShiftModifier)
    assert not window.viewer.overlay_style.possible
    assert window.viewer.overlay_style.selected is None
    assert lesions_shown(window) == 0
    assert window.panel.missing.text() == "2 possible lesions hidden"
    assert window.panel.summary.title == "Suspicious, nothing outlined"
    assert window.viewer.grab().toImage() != with_them
    press(window, Qt.Key.Key_P, Qt.KeyboardModifier.ShiftModifier)
    assert lesions_shown(window) == 2


def test_a_warned_scan_is_not_judged(qtbot, window, engine, image_file):
    engine.warnings = (ImageWarning.UNFAMILIAR,)
    open_and_wait(qtbot, window, image_file())
    assert window.panel.summary.title == "Not judged"
    assert window.panel.warnings.isVisible()
    assert window.panel.warnings.first.text() == "Not like the images the networks learned from."
    assert lesions_shown(window) == 2


def test_operating_point_decides_the_risk_label(qtbot, window, image_file):
    open_and_wait(qtbot, window, image_file())
    QTest.mouseClick(
        window.panel.operating_points.buttons["high specificity"], Qt.MouseButton.LeftButton
    )
    assert window.panel.summary.title == "Benign"
    assert "0.74" in window.panel.operating_points.measured
    press(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window.panel.summary.title == "Suspicious of malignancy"


def test_overlay_is_off_while_the_key_is_held(qtbot, window, image_file):
    open_and_wait(qtbot, window, image_file())
    for part in (window.viewer, window.worklist.view, window.panel.threshold.spin_box):
        part.setFocus()
        qtbot.waitUntil(part.hasFocus)
        QTest.keyPress(part, Qt.Key.Key_H)
        assert not window.viewer.overlay_shown
        repeated = QKeyEvent(
            QEvent.Type.KeyRelease, Qt.Key.Key_H, Qt.KeyboardModifier.NoModifier, "h", True
        )
        QApplication.sendEvent(part, repeated)
        assert not window.viewer.overlay_shown
        QTest.keyRelease(part, Qt.Key.Key_H)
        assert window.viewer.overlay_shown
    QTest.keyPress(window.viewer, Qt.Key.Key_H)
    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowDeactivate))
    assert window.viewer.overlay_shown
    window.actions_["overlay"].trigger()
    assert not window.viewer.overlay_shown
    window.viewer.setFocus()
    QTest.keyClick(window.viewer, Qt.Key.Key_H)
    assert not window.viewer.overlay_shown


def test_table_and_image_are_linked_both_ways(qtbot, window, image_file):
    open_and_wait(qtbot, window, image_file())
    window.viewer.setFocus()
    press(window, Qt.Key.Key_N)
    press(window, Qt.Key.Key_N)
    first, second = (lesion.id for lesion in window.panel.lesions.rows)
    assert window.viewer.overlay_style.selected == second
    assert window.panel.lesions.currentIndex().row() == 1
    place = window.viewer.mapFromScene(QPointF(80, 100))
    QTest.mouseClick(window.viewer.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.panel.lesions.currentIndex().row() == 0
    assert window.viewer.overlay_style.selected == first
    empty = window.viewer.mapFromScene(QPointF(160, 10))
    QTest.mouseClick(window.viewer.viewport(), Qt.MouseButton.LeftButton, pos=empty)
    assert window.viewer.overlay_style.selected is None
