"""Bars and card of the panel follow the selected Lesion."""

from dataclasses import replace

import pytest

from app.domain.assessment import assess
from app.report import palette


def bar_end(panel, name):
    """Part of a bar that is filled."""
    image = panel.summary.grab().toImage()
    groove = panel.summary.groove(name)
    y = round(groove.center().y())
    empty = palette.LINE
    filled = [
        image.pixelColor(round(x), y).name() != empty
        for x in range(round(groove.left()) + 4, round(groove.right()) - 4)
    ]
    return filled.count(True) / len(filled)


def test_bars_are_those_of_the_selected_lesion(panel, assessment):
    panel.show_assessment(assessment)
    assert panel.summary.bars_of == "Scan"
    assert bar_end(panel, "malignant") == pytest.approx(0.8, abs=0.05)
    panel.lesions.select(assessment.lesions[1].id)
    assert panel.summary.bars_of == "Lesion 2"
    assert bar_end(panel, "benign") == pytest.approx(0.8, abs=0.05)
    assert panel.summary.number == "0.80"  # the head stays that of the Scan
    panel.lesions.select("")
    assert panel.summary.bars_of == "Scan"
    assert bar_end(panel, "malignant") == pytest.approx(0.8, abs=0.05)


def test_a_possible_lesion_is_named_so(panel, scan, with_possible, points):
    panel.show_assessment(assess(scan, with_possible, 0.45, points[0]))
    panel.lesions.step(-1)
    assert panel.summary.bars_of == "Possible a"
    assert bar_end(panel, "normal") == pytest.approx(0.59, abs=0.05)


def test_the_card_has_all_figures_of_the_selected_lesion(panel, assessment):
    panel.show_assessment(assessment)
    assert panel.card.values == ()
    assert not panel.card.isVisible()
    panel.lesions.select(assessment.lesions[0].id)
    assert panel.card.isVisible()
    lesion = assessment.lesions[0]
    assert panel.card.values == (
        f"{lesion.long_axis_mm:.1f} mm",
        f"{lesion.short_axis_mm:.1f} mm",
        "32 mm\u00b2",
        f"{lesion.orientation_deg:.0f}\u00b0",
        f"{lesion.circularity:.2f}",
        "0.95",
    )


def test_the_card_follows_the_threshold_and_goes_with_its_lesion(
    panel, scan, prediction, points, assessment
):
    ramp = prediction.probability.copy()
    ramp[30:40, 20:60] = 0.5
    prediction = replace(prediction, probability=ramp)
    panel.show_assessment(assess(scan, prediction, 0.45, points[0]))
    panel.lesions.step(1)
    before = panel.card.values
    panel.show_assessment(assess(scan, prediction, 0.6, points[0]))
    assert panel.card.values[2] == "24 mm\u00b2"
    assert before[2] == "32 mm\u00b2"
    panel.show_entry(None)
    assert panel.card.values == ()
    assert panel.summary.bars_of == "Scan"


def test_bars_are_not_drawn_again_while_the_slider_moves(
    qtbot, panel, scan, prediction, points, monkeypatch
):
    painted = []
    paint = type(panel.summary).paintEvent

    def count(summary, event):
        painted.append(event)
        paint(summary, event)

    monkeypatch.setattr(type(panel.summary), "paintEvent", count)
    for chosen in (False, True):
        panel.show_assessment(assess(scan, prediction, 0.45, points[0]))
        panel.lesions.select(panel.lesions.rows[0].id if chosen else "")
        qtbot.wait(50)
        painted.clear()
        for threshold in (0.46, 0.47, 0.48):
            panel.show_assessment(assess(scan, prediction, threshold, points[0]))
            qtbot.wait(20)
        assert painted == []
