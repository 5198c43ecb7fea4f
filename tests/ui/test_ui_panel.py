from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest

from app.domain.assessment import DEFAULT_THRESHOLD, OperatingPoint, assess
from app.report import palette
from app.report.overlay import OverlayStyle
from app.ui.assessment_panel import AssessmentPanel
from app.ui.lesion_table import LesionTable
from app.ui.threshold_control import ThresholdControl


@pytest.fixture
def panel(qtbot, session, window_actions):
    panel = AssessmentPanel(session, window_actions, OverlayStyle())
    qtbot.addWidget(panel)
    panel.resize(364, 700)
    panel.show()
    return panel


@pytest.fixture
def control(qtbot):
    control = ThresholdControl()
    qtbot.addWidget(control)
    control.resize(320, 90)
    control.show()
    return control


@pytest.fixture
def told(control):
    told = []
    control.changed.connect(told.append)
    return told


def test_panel_says_how_worrying_and_how_sure(panel, assessment):
    panel.show_assessment(assessment)
    assert panel.summary.title == "Suspicious of malignancy"
    assert panel.summary.reason == "Lesion 1 decides, malignancy 0.80 (calibrated)"
    assert "0.80" in panel.summary.accessibleName()


def test_panel_says_first_why_not_to_rely_on_it(panel, assessment):
    panel.show_assessment(replace(assessment, warnings=("It looks coloured.", "Is it a breast?")))
    assert panel.warnings.isVisible()
    assert panel.warnings.words.text() == "It looks coloured.\n\nIs it a breast?"
    assert panel.warnings.geometry().bottom() < panel.summary.geometry().top()
    panel.show_assessment(assessment)
    assert not panel.warnings.isVisible()


@pytest.mark.parametrize(
    ("limit", "warnings", "colour"),
    [
        (0.95, (), palette.GREEN),
        (0.95, ("Is it a breast?",), palette.DIM),
        (0.1, (), palette.RED),
        (0.1, ("Is it a breast?",), palette.RED),
    ],
)
def test_no_green_where_a_warning_takes_calm_words_back(
    panel, scan, prediction, limit, warnings, colour
):
    point = OperatingPoint("high sensitivity", limit, 0.95, 0.6, 100)
    panel.show_assessment(replace(assess(scan, prediction, 0.45, point), warnings=warnings))
    headline = panel.summary.grab(QRect(0, 0, panel.summary.width(), 28)).toImage()
    seen = {
        headline.pixelColor(x, y).name()
        for x in range(headline.width())
        for y in range(headline.height())
    }
    assert seen & {palette.GREEN, palette.RED, palette.DIM} == {colour}


def test_a_warning_goes_with_its_entry(panel, assessment):
    panel.show_assessment(replace(assessment, warnings=("It looks coloured.",)))
    panel.show_entry(None)
    assert not panel.warnings.isVisible()


def test_headline_is_not_cut(panel, assessment):
    """The widest letters still fit: what is left of the headline's end stays free of dots."""
    from PySide6.QtGui import QFont

    panel.summary.setFont(QFont("DejaVu Sans"))
    panel.resize(350, 700)
    panel.show_assessment(assessment)
    wide = panel.summary.grab().toImage()
    right = range(wide.width() - 3, wide.width())
    assert all(wide.pixelColor(x, y).red() < 200 for x in right for y in range(28)), (
        "the headline runs into the border"
    )


def test_panel_says_that_nothing_was_found(panel, scan, prediction, points):
    panel.show_assessment(assess(scan, prediction, 1.0, points[0]))
    assert panel.summary.title == "Normal"
    assert panel.lesions.isHidden()
    assert "No lesion at threshold 1.00" in [
        label.text() for label in panel.findChildren(type(panel._none))
    ]


def test_operating_point_shows_what_was_measured(panel, session, points):
    chosen = []
    panel.operating_points.chosen.connect(chosen.append)
    QTest.mouseClick(panel.operating_points.buttons["high specificity"], Qt.MouseButton.LeftButton)
    assert chosen == ["high specificity"]
    panel.operating_points.show_chosen("high specificity")
    assert "0.74" in panel.operating_points.measured
    assert "0.95" in panel.operating_points.measured
    assert "2,551" in panel.operating_points.measured


def test_slider_tells_once_a_turn_of_the_loop(qtbot, control, told):
    for value in (50, 55, 60):
        control.slider.setValue(value)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [0.60]


def test_slider_follows_a_press_and_a_drag(qtbot, control, told):
    slider = control.slider
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() - 1, 10))
    assert slider.value() == 100
    QTest.mouseMove(slider, QPoint(0, 10))
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(0, 10))
    assert slider.value() == 0
    qtbot.waitUntil(lambda: told == [0.0])


def test_double_click_resets(qtbot, control, told):
    control.slider.setValue(80)
    qtbot.waitUntil(lambda: told == [0.8])
    QTest.mouseDClick(control.slider, Qt.MouseButton.LeftButton, pos=QPoint(200, 10))
    qtbot.waitUntil(lambda: told == [0.8, DEFAULT_THRESHOLD])
    control.show_threshold(0.7)
    QTest.mouseDClick(control.spin_box.lineEdit(), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: told[-1] == DEFAULT_THRESHOLD)


def test_spin_box_takes_a_typed_threshold(qtbot, control, told):
    control.spin_box.selectAll()
    QTest.keyClicks(control.spin_box, "0.37")
    QTest.keyClick(control.spin_box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: told == [0.37])


def test_showing_a_threshold_tells_nobody(qtbot, control, told):
    control.show_threshold(0.2)
    qtbot.wait(30)
    assert told == []
    assert control.slider.value() == 20
    assert control.spin_box.value() == pytest.approx(0.2)


def test_overlay_switches_and_opacity(panel, window_actions):
    styles = []
    panel.overlay.changed.connect(styles.append)
    window_actions["fill"].trigger()
    panel.overlay.opacity.setValue(40)
    window_actions["opacity_down"].trigger()
    assert styles[-1] == replace(OverlayStyle(), fill=False, opacity=0.35)


def cells(table):
    model = table.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_table_shows_sizes_in_mm_or_in_pixels(qtbot, scan, prediction, points, assessment):
    table = LesionTable()
    qtbot.addWidget(table)
    table.show_assessment(assessment)
    first, second = cells(table)
    assert first[0] == "1"
    assert first[1].endswith(" mm")
    assert first[2] == "32.0 mm²"
    assert first[3] == "0.80"
    assert second[3] == "0.10"
    bare = type(scan)(scan.pixels, "", "a", "")
    table.show_assessment(assess(bare, prediction, 0.45, points[0]))
    assert cells(table)[0][1].endswith(" px")
    assert cells(table)[0][2] == "1,600 px"


def test_table_keeps_the_chosen_row_while_the_threshold_moves(
    qtbot, scan, prediction, points, assessment
):
    table = LesionTable()
    qtbot.addWidget(table)
    table.show_assessment(assessment)
    chosen = []
    table.lesion_chosen.connect(chosen.append)
    table.step(1)
    table.step(1)
    table.step(1)
    table.step(-1)
    assert chosen == [1, 2, 1, 2]
    table.show_assessment(assess(scan, prediction, 0.49, points[0]))
    assert table.currentIndex().row() == 1
    table.show_assessment(assess(scan, prediction, 0.7, points[0]))
    assert chosen[-1] == 1
    table.show_assessment(None)
    assert chosen[-1] == 0
