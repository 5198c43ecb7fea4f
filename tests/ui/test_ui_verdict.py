"""What the panel says about a Scan as a whole."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.assessment import assess
from app.report import palette
from app.ui.operating_point_chooser import OperatingPointChooser
from app.words.message import say
from models.torch_free.image_warning import ImageWarning
from models.torch_free.operating_point import OperatingPoint, Site
from models.torch_free.prediction import ClassProbabilities

RISK_COLORS = {palette.RED, palette.GREEN, palette.AMBER}


def show(panel, scan, prediction, threshold, point):
    panel.show_assessment(assess(scan, prediction, threshold, point))
    QApplication.processEvents()


def colors(widget):
    """All colors on a widget."""
    image = widget.grab().toImage()
    return {
        image.pixel(x, y) & 0xFFFFFF for x in range(image.width()) for y in range(image.height())
    }


def named(colors_):
    return {f"#{color:06x}" for color in colors_}


def tinted(colors_):
    """Those that are redder or greener than the other way round; amber is both."""
    spread = (((color >> 16) & 255, (color >> 8) & 255, color & 255) for color in colors_)
    return [(r, g, b) for r, g, b in spread if abs(r - g) > 60 and not r > g > b + 30]


def said(panel):
    """Everything that must not follow the threshold."""
    summary = panel.summary
    bars = summary.grab().copy(0, 84, summary.width(), summary.height() - 84).toImage()
    return summary.number, summary.title, panel.operating_points.measured, bars


def missing(panel):
    return panel.missing.text() if panel.missing.isVisible() else ""


def test_panel_says_how_worrying_and_how_sure(panel, assessment):
    panel.show_assessment(assessment)
    assert panel.summary.number == "0.80"
    assert panel.summary.title == "Suspicious of malignancy"
    assert panel.summary.reason == "limit 0.300, most malignant: lesion 1"
    for words in ("0.80", "limit 0.300", "Suspicious of malignancy"):
        assert words in panel.summary.accessibleName()
    assert "suspicious if P(malignant) is at least 0.300" in panel.summary.toolTip()


def test_suspicious_without_an_accepted_region_is_red_all_the_same(
    panel, scan, only_possible, points
):
    show(panel, scan, only_possible, 0.45, points[0])
    assert panel.summary.title == "Suspicious, nothing outlined"
    assert panel.summary.reason == "limit 0.300, most malignant: possible lesion a"
    assert palette.RED in named(colors(panel.summary))


def test_the_image_as_a_whole_may_be_more_malignant_than_its_lesions(
    panel, scan, prediction, points
):
    whole = replace(prediction, class_probabilities=ClassProbabilities(0.03, 0.07, 0.9))
    show(panel, scan, whole, 0.45, points[0])
    assert panel.summary.number == "0.90"
    assert panel.lesions.rows[0].malignancy == 0.8
    assert panel.summary.reason == "limit 0.300, most malignant: lesion 1"
    assert "or of the image as a whole, if that is higher" in panel.summary.toolTip()


def test_the_image_as_a_whole_may_decide(panel, scan, calm, points):
    whole = replace(calm, class_probabilities=ClassProbabilities(0.2, 0.2, 0.6))
    show(panel, scan, whole, 0.45, points[0])
    assert panel.summary.title == "Suspicious, nothing outlined"
    assert panel.summary.reason == "limit 0.300, the image as a whole decides"
    assert "No region reaches the limit" in panel.summary.toolTip()


def test_calm_is_gray_and_never_said_to_be_normal(panel, scan, calm, points):
    show(panel, scan, calm, 0.45, points[0])
    assert panel.summary.title == "No lesion outlined"
    assert missing(panel) == "none outlined, none possible"
    head = panel.summary.grab().copy(0, 0, panel.summary.width(), 80)
    image = head.toImage()
    seen = {image.pixelColor(x, y).name() for x in range(head.width()) for y in range(80)}
    assert palette.DIM in seen
    assert not seen & RISK_COLORS


@pytest.mark.parametrize("threshold", [0.0, 1.0])
@pytest.mark.parametrize("which", ["prediction", "with_possible", "only_possible", "calm"])
def test_the_threshold_does_not_change_the_risk_label(
    panel, scan, points, request, which, threshold
):
    prediction = request.getfixturevalue(which)
    show(panel, scan, prediction, 0.45, points[0])
    before = said(panel)
    assert before[2]
    show(panel, scan, prediction, threshold, points[0])
    assert said(panel) == before


def test_a_warned_scan_is_not_judged(panel, scan, prediction, points):
    show(panel, scan, replace(prediction, warnings=(ImageWarning.UNFAMILIAR,)), 0.45, points[0])
    assert panel.summary.title == "Not judged"
    assert panel.summary.number == "0.80"
    assert panel.summary.reason == "limit 0.300, for reference only"
    seen = colors(panel.summary)
    assert {palette.AMBER, palette.DIM} <= named(seen)
    assert not tinted(seen)
    assert not tinted(colors(panel.lesions))
    show(panel, scan, prediction, 0.45, points[0])
    assert {palette.RED, palette.GREEN, palette.DIM} <= named(colors(panel.summary))
    assert tinted(colors(panel.lesions))


def test_the_warning_is_at_the_top_in_amber(panel, assessment):
    panel.show_assessment(
        replace(assessment, warnings=(ImageWarning.UNFAMILIAR, ImageWarning.TWO_VIEWS))
    )
    note = panel.warnings
    assert note.isVisible()
    first = say(ImageWarning.UNFAMILIAR)
    assert note.first.text() == "Not like the images the networks learned from."
    assert f"{note.first.text()} {note.rest.text()}" == f"{first}\n{say(ImageWarning.TWO_VIEWS)}"
    assert note.first.font().weight() == QFont.Weight.DemiBold
    assert palette.AMBER in named(colors(note.first))
    assert note.geometry().bottom() < panel.summary.geometry().top()
    panel.show_assessment(assessment)
    assert not note.isVisible()


def test_a_warning_goes_with_its_entry(panel, assessment):
    panel.show_assessment(replace(assessment, warnings=(ImageWarning.TWO_VIEWS,)))
    assert panel.warnings.first.text() == "Two views in one image."
    assert panel.warnings.rest.text() == "Open each view as a separate image."
    panel.show_entry(None)
    assert not panel.warnings.isVisible()


@pytest.mark.parametrize("warnings", [(), (ImageWarning.TWO_VIEWS,)])
@pytest.mark.parametrize("which", ["prediction", "only_possible"])
def test_headline_is_not_cut(panel, scan, points, request, which, warnings):
    """The widest letters still fit: right of the headline stays free."""
    panel.summary.setFont(QFont("DejaVu Sans"))
    panel.resize(350, 700)
    prediction = replace(request.getfixturevalue(which), warnings=warnings)
    show(panel, scan, prediction, 0.45, points[0])
    wide = panel.summary.grab().toImage()
    right = range(wide.width() - 3, wide.width())
    assert all(wide.pixelColor(x, y).red() < 200 for x in right for y in range(80)), (
        "the headline runs into the border"
    )


@pytest.mark.parametrize("limit", [0.053, 0.3, 0.9])
def test_the_limit_is_ticked_at_its_place(panel, scan, calm, limit):
    """Under the bar's end and over it: the tick is higher than the bar."""
    show(panel, scan, calm, 0.45, OperatingPoint("high sensitivity", limit, 0.5))
    bar = panel.summary.groove("malignant")
    image = panel.summary.grab().toImage()
    y = round(bar.bottom()) + 3
    ticked = [
        x
        for x in range(image.width())
        if image.pixelColor(x, y).lightness() > 120 and bar.left() - 2 <= x <= bar.right() + 2
    ]
    assert ticked
    assert abs(sum(ticked) / len(ticked) + 0.5 - (bar.left() + limit * bar.width())) <= 1


def test_the_malignant_bar_is_as_long_as_its_number(panel, scan, only_possible, points):
    show(panel, scan, only_possible, 0.45, points[0])
    bar = panel.summary.groove("malignant")
    image = panel.summary.grab().toImage()
    red = [
        x
        for x in range(image.width())
        if image.pixelColor(x, round(bar.center().y())).name() == palette.RED
    ]
    assert max(red) == pytest.approx(bar.left() + 0.35 * bar.width(), abs=2)


def test_the_number_is_not_rounded_across_the_limit(panel, scan, calm):
    near = replace(calm, class_probabilities=ClassProbabilities(0.9, 0.0456, 0.0544))
    show(panel, scan, near, 0.45, OperatingPoint("high sensitivity", 0.053, 0.5))
    assert panel.summary.number == "0.054"
    assert panel.summary.title == "Suspicious, nothing outlined"


def test_operating_point_shows_what_was_measured(panel, points):
    chosen = []
    panel.operating_points.chosen.connect(chosen.append)
    QTest.mouseClick(panel.operating_points.buttons["high specificity"], Qt.MouseButton.LeftButton)
    assert chosen == ["high specificity"]
    panel.operating_points.show_chosen("high specificity")
    assert "0.74" in panel.operating_points.measured
    assert "0.95" in panel.operating_points.measured
    panel.operating_points.show_chosen("high sensitivity")
    known, new = panel.operating_points.measured.splitlines()
    assert known == "known sites: sensitivity 0.95, specificity 0.72"
    assert new == "a new site: sensitivity 0.86, specificity 0.66 (left-out sets)"


def test_tooltips_hold_the_figures_of_both_kinds_of_sites(panel, points):
    tip = panel.operating_points.buttons["high sensitivity"].toolTip()
    assert "malignancy is at least 0.300" in tip
    assert "lesion probability is at least 0.500" in tip
    assert "where the probability map stays below 0.45 is only a possible lesion" in tip
    known, left_out = tip[tip.index("Known sites") :].split("A new site")
    for figures in ("2\u202f551", "0.95", "0.72", "lesions lost 0.03", "normals marked 0.12"):
        assert figures in known
    for figures in ("1\u202f234", "0.86", "0.66", "lesions lost 0.05", "normals marked 0.19"):
        assert figures in left_out
    assert "in brackets" not in tip
    tip = panel.operating_points.buttons["balanced"].toolTip()
    assert "A new site (left-out sets): not measured" in tip


def test_a_tooltip_says_what_its_brackets_are(qtbot, points, window_actions):
    known, left_out = (
        replace(measured, sensitivity_interval=ends, specificity_interval=ends)
        for measured, ends in ((points[0].known, (0.7, 0.97)), (points[0].left_out, (0.6, 0.9)))
    )
    point = replace(points[0], known=known, left_out=left_out)
    chooser = OperatingPointChooser([point], window_actions)
    qtbot.addWidget(chooser)
    tip = chooser.buttons["high sensitivity"].toolTip()
    known, left_out = tip[tip.index("Known sites") :].split("A new site")
    assert "sensitivity 0.95 [0.70, 0.97]" in known
    assert "in brackets: 95% intervals" in known
    assert "specificity 0.66 [0.60, 0.90]" in left_out
    assert "means of the sets; in brackets: the lowest and the highest set" in left_out
    assert "95%" not in left_out


def test_the_site_of_a_limit_is_named_and_its_rates_are_not_claimed(qtbot, points, window_actions):
    site = Site("north", 1080, 0.125)
    there = replace(points[0], acceptance_limit=0.021, site=site)
    chooser = OperatingPointChooser([there], window_actions)
    qtbot.addWidget(chooser)
    chooser.show_chosen("high sensitivity")
    assert chooser.measured.splitlines()[-1] == "lesions accepted by the limits of north"
    tip = chooser.buttons["high sensitivity"].toolTip()
    assert "lesion probability is at least 0.021" in tip
    assert "fitted to 1\u202f080 images of north, 0.12 of which show no lesion" in tip
    assert "sensitivity 0.950, specificity 0.720" in tip
    assert "lesions lost" not in tip


def test_a_point_that_was_not_measured_says_so(qtbot, window_actions):
    chooser = OperatingPointChooser([OperatingPoint("some", 0.5, 0.5)], window_actions)
    qtbot.addWidget(chooser)
    chooser.show_chosen("some")
    assert chooser.measured == "not measured"
    assert chooser.buttons["some"].toolTip().count("not measured") == 2


def test_panel_says_what_is_not_in_the_table(panel, scan, prediction, with_possible, points):
    show(panel, scan, prediction, 0.45, points[0])
    assert missing(panel) == ""
    show(panel, scan, prediction, 1.0, points[0])
    assert missing(panel) == "nothing outlined at threshold 1.00"
    assert panel.lesions.isHidden()
    show(panel, scan, with_possible, 1.0, points[0])
    assert missing(panel) == "nothing outlined at threshold 1.00"
    assert len(panel.lesions.rows) == 1


def test_possible_lesions_that_are_hidden_are_counted(
    panel, scan, with_possible, only_possible, points, window_actions
):
    show(panel, scan, only_possible, 0.45, points[0])
    assert missing(panel) == ""
    assert len(panel.lesions.rows) == 2
    window_actions["possible"].trigger()
    assert panel.lesions.isHidden()
    assert missing(panel) == "2 possible lesions hidden"
    show(panel, scan, with_possible, 0.45, points[0])
    assert len(panel.lesions.rows) == 1
    assert missing(panel) == "1 possible lesion hidden"
    window_actions["possible"].trigger()
    assert len(panel.lesions.rows) == 2
    assert missing(panel) == ""


class LayoutCount(QObject):
    """Counts the layouts that widgets ask for."""

    count = 0

    def eventFilter(self, watched, event):  # noqa: N802 Qt's name
        self.count += event.type() == QEvent.Type.LayoutRequest and watched.isWidgetType()
        return False


@pytest.fixture
def layouts(qapp):
    counter = LayoutCount()
    qapp.installEventFilter(counter)
    yield counter
    qapp.removeEventFilter(counter)


def test_moving_the_threshold_causes_no_new_layout(
    qtbot, layouts, panel, scan, with_possible, points
):
    show(panel, scan, with_possible, 0.45, points[0])
    qtbot.wait(20)
    layouts.count = 0
    for threshold in (0.2, 0.3, 0.49):
        show(panel, scan, with_possible, threshold, points[0])
        qtbot.wait(5)
    assert layouts.count == 0
    show(panel, scan, with_possible, 1.0, points[0])
    assert layouts.count > 0
