"""The table of Lesions and possible lesions."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from app.domain.assessment import assess
from app.report import palette
from app.ui.lesion_table import LesionTable
from models.torch_free.image_warning import ImageWarning
from models.torch_free.prediction import ClassProbabilities


@pytest.fixture
def table(qtbot):
    table = LesionTable()
    qtbot.addWidget(table)
    table.resize(320, 200)
    return table


@pytest.fixture
def chosen(table):
    """Names of the rows that were selected one after the other, '' for none."""
    chosen = []

    def add(lesion_id):
        names = {lesion.id: lesion.name for lesion in table.rows}
        chosen.append(names[lesion_id] if lesion_id else "")

    table.lesion_chosen.connect(add)
    return chosen


def cells(table):
    model = table.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def names(table):
    return [row[0] for row in cells(table)]


def inks(table, row):
    """Colors that the words of a row are written in; None is that of all text."""
    model = table.model()
    given = (
        model.index(row, column).data(Qt.ItemDataRole.ForegroundRole)
        for column in range(1, model.columnCount())
    )
    return [color and color.name() for color in given]


def test_table_shows_sizes_in_mm_or_in_pixels(table, scan, prediction, points, assessment):
    table.show_assessment(assessment)
    first, second = cells(table)
    assert first[0] == "1"
    assert first[1].endswith(" mm")
    assert first[2] == "32 mm²"
    assert first[3] == "0.80"
    assert second[3] == "0.10"
    tip = table.model().index(0, 1).data(Qt.ItemDataRole.ToolTipRole)
    assert "size: largest diameter \N{MULTIPLICATION SIGN} largest width across it" in tip
    bare = type(scan)(scan.pixels, "", "a", "")
    table.show_assessment(assess(bare, prediction, 0.45, points[0]))
    assert cells(table)[0][1].endswith(" px")
    assert cells(table)[0][2] == "1\u202f600 px²"


def test_possible_lesions_are_below_and_gray(table, scan, with_possible, points):
    table.show_assessment(assess(scan, with_possible, 0.45, points[0]))
    lesion, possible = cells(table)
    assert (lesion[0], possible[0]) == ("1", "a")
    assert possible[1].startswith("possible, 41%: ")
    assert possible[1].endswith(" mm")
    assert possible[3] == "0.11"
    assert inks(table, 0) == [None, None, palette.RED]
    assert inks(table, 1) == [palette.DIM] * 3
    # The text takes the place of the area too, so that it is not cut.
    assert table.columnSpan(1, 1) == 2
    assert table.columnSpan(0, 1) == 1


def test_no_lesion_is_red_or_green_under_a_warning(table, assessment):
    table.show_assessment(replace(assessment, warnings=(ImageWarning.UNFAMILIAR,)))
    assert inks(table, 0)[-1] == inks(table, 1)[-1] == palette.DIM
    assert names(table) == ["1", "2"]


def test_possible_rows_can_be_hidden(table, scan, with_possible, points):
    table.show_assessment(assess(scan, with_possible, 0.45, points[0]))
    table.show_possible(shown=False)
    assert names(table) == ["1"]
    table.show_assessment(assess(scan, with_possible, 0.46, points[0]))
    assert names(table) == ["1"]
    table.show_possible(shown=True)
    assert names(table) == ["1", "a"]


def test_table_is_as_high_as_its_rows(table, scan, with_possible, points):
    table.show_assessment(assess(scan, with_possible, 0.45, points[0]))
    two = table.height()
    table.show_possible(shown=False)
    assert table.height() < two


def test_steps_go_through_lesions_and_possible_ones(table, chosen, scan, with_possible, points):
    table.show_assessment(assess(scan, with_possible, 0.45, points[0]))
    for step in (1, 1, 1, -1):
        table.step(step)
    assert chosen == ["1", "a", "1", "a"]


def test_table_keeps_the_chosen_row_while_the_threshold_moves(
    table, chosen, scan, prediction, points, assessment
):
    table.show_assessment(assessment)
    table.step(1)
    table.step(1)
    table.step(1)
    table.step(-1)
    assert chosen == ["1", "2", "1", "2"]
    table.show_assessment(assess(scan, prediction, 0.49, points[0]))
    assert table.currentIndex().row() == 1
    table.show_assessment(assess(scan, prediction, 0.7, points[0]))
    assert chosen[-1] == "1"
    table.show_assessment(None)
    assert chosen[-1] == ""


def test_what_is_chosen_stays_so_if_its_row_moves(table, chosen, scan, with_possible, points):
    """The malignant square falls apart into two regions: 'a' goes a row down."""
    split = with_possible.probability.copy()
    split[48:52, 20:60] = 0.5
    split = replace(with_possible, probability=split)
    table.show_assessment(assess(scan, split, 0.45, points[0]))
    table.select(table.rows[1].id)
    table.show_assessment(assess(scan, split, 0.6, points[0]))
    assert names(table) == ["1", "2", "a"]
    assert table.currentIndex().row() == 2
    assert chosen == ["a"]
    table.show_assessment(assess(scan, split, 0.45, points[0]))
    assert names(table) == ["1", "a"]
    assert table.currentIndex().row() == 1
    assert chosen == ["a"]
    table.show_possible(shown=False)
    assert chosen == ["a", "1"]


def test_what_is_chosen_stays_so_if_its_number_changes(table, chosen, scan, prediction, points):
    """The malignant square falls apart into lesions 1 and 2: the benign one becomes 3."""
    split = prediction.probability.copy()
    split[48:52, 20:60] = 0.5
    split[40:80, 100:140] = 0.7
    split = replace(prediction, probability=split)
    table.show_assessment(assess(scan, split, 0.45, points[0]))
    table.select(table.rows[1].id)
    table.show_assessment(assess(scan, split, 0.6, points[0]))
    assert names(table) == ["1", "2", "3"]
    assert table.currentIndex().row() == 2
    table.show_assessment(assess(scan, split, 0.45, points[0]))
    assert table.currentIndex().row() == 1
    assert chosen == ["2"]


def test_tooltip_holds_what_the_row_has_no_room_for(table, scan, with_possible, points):
    table.show_assessment(assess(scan, with_possible, 0.45, points[0]))
    tip = table.model().index(1, 1).data(Qt.ItemDataRole.ToolTipRole)
    assert tip.startswith("Possible lesion a, 32 mm²")
    assert "no lesion 0.59" in tip


def test_no_probability_is_said_to_be_zero(table, scan, prediction, points):
    """The tool tip of a row says '<0.01' as the panel does, never '0.00'."""
    sure = replace(
        prediction.candidates[0], class_probabilities=ClassProbabilities(0.001, 0.003, 0.996)
    )
    shown = replace(prediction, candidates=(sure,), class_probabilities=sure.class_probabilities)
    table.show_assessment(assess(scan, shown, 0.45, points[0]))
    tip = table.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "malignant >0.99, benign <0.01, no lesion <0.01" in tip


def test_the_chosen_row_keeps_the_color_of_its_risk(table, assessment):
    table.show_assessment(assessment)
    table.resize(320, 200)
    table.show()
    for row, color in enumerate((palette.RED, palette.GREEN)):
        table.select(table.rows[row].id)
        cell = table.visualRect(table.model().index(row, 3))
        image = table.viewport().grab(cell).toImage()
        places = ((x, y) for x in range(image.width()) for y in range(image.height()))
        assert color in {image.pixelColor(*place).name() for place in places}
