from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton

from app.report.overlay import OverlayStyle
from app.ui.threshold_control import ThresholdControl, ThresholdScale
from app.words.lesion_table import LESIONS
from models.torch_free.prediction import DEFAULT_THRESHOLD


@pytest.fixture
def control(qtbot, window_actions):
    control = ThresholdControl(window_actions)
    qtbot.addWidget(control)
    control.resize(320, 90)
    control.show()
    return control


@pytest.fixture
def emitted(control):
    emitted = []
    control.changed.connect(emitted.append)
    return emitted


def test_slider_emits_once_per_turn_of_the_loop(qtbot, control, emitted):
    for value in (50, 55, 60):
        control.slider.setValue(value)
    qtbot.waitUntil(lambda: bool(emitted))
    assert emitted == [0.60]


def test_slider_follows_a_press_and_a_drag(qtbot, control, emitted):
    slider = control.slider
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() - 1, 10))
    assert slider.value() == 100
    QTest.mouseMove(slider, QPoint(0, 10))
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(0, 10))
    assert slider.value() == 0
    qtbot.waitUntil(lambda: emitted == [0.0])


def test_double_click_resets(qtbot, control, emitted):
    control.slider.setValue(80)
    qtbot.waitUntil(lambda: emitted == [0.8])
    QTest.mouseDClick(control.slider, Qt.MouseButton.LeftButton, pos=QPoint(200, 10))
    qtbot.waitUntil(lambda: emitted == [0.8, DEFAULT_THRESHOLD])
    control.show_threshold(0.7)
    QTest.mouseDClick(control.spin_box.lineEdit(), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: emitted[-1] == DEFAULT_THRESHOLD)


@pytest.mark.parametrize("typed", ["0.37", "0,37"])
def test_spin_box_takes_a_typed_threshold(qtbot, control, emitted, typed):
    control.spin_box.selectAll()
    QTest.keyClicks(control.spin_box, typed)
    QTest.keyClick(control.spin_box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: emitted == [0.37])


def test_showing_a_threshold_emits_nothing(qtbot, control, emitted):
    control.show_threshold(0.2)
    qtbot.wait(30)
    assert emitted == []
    assert control.slider.value() == 20
    assert control.spin_box.value() == pytest.approx(0.2)


def test_overlay_switches_and_opacity(panel, window_actions):
    styles = []
    panel.overlay.changed.connect(styles.append)
    window_actions["fill"].trigger()
    panel.overlay.opacity.setValue(40)
    window_actions["opacity_down"].trigger()
    window_actions["possible"].trigger()
    assert styles[-1] == replace(OverlayStyle(), fill=False, possible=False, opacity=0.35)


def test_tick_and_words_of_the_default_are_apart(qtbot, control):
    control.show_threshold(0.9)
    scale = control.findChild(ThresholdScale)
    drawn = scale.grab().toImage()
    ground = drawn.pixel(drawn.width() - 60, 0)
    middle = round(8 + (scale.width() - 16) * DEFAULT_THRESHOLD)
    inked = [
        any(drawn.pixel(x, y) != ground for x in range(middle - 50, middle + 50))
        for y in range(drawn.height())
    ]
    tick, rest = inked.index(False), inked[inked.index(False) :]
    assert 0 < tick <= 5
    assert rest.index(True) >= 3, "free lines between tick and words"
    assert not inked[-1], "the words are not cut"


def test_no_heading_stands_over_nothing(panel, assessment):
    heading = next(one for one in panel.findChildren(QLabel) if one.text() == LESIONS())
    panel.show_entry(None)
    assert not heading.isVisible()
    panel.show_assessment(assessment)
    assert heading.isVisible()


def test_what_is_beside_the_export_is_never_in_a_line_of_its_own(qtbot, panel):
    handle = QToolButton()
    handle.setText("...")
    panel.add_beside_export(handle)
    export = next(one for one in panel.findChildren(QPushButton) if one.text() == "Export report")
    export_all = next(one for one in panel.findChildren(QToolButton) if one.text() == "Export all")
    for words in ("Export", "A much longer caption than the English one"):
        export.setText(words)
        export_all.setText(words)
        QApplication.processEvents()
        assert handle.geometry().left() > max(
            export.geometry().right(), export_all.geometry().right()
        )
