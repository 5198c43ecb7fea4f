"""The field for a note is as high as whole lines of its text."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from app.ui.note_field import NoteField
from app.ui.theme import apply_theme


@pytest.fixture
def area(qtbot):
    """A page that scrolls, with a field in the middle."""
    area, page = QScrollArea(), QWidget()
    area.setWidgetResizable(True)
    qtbot.addWidget(area)
    column = QVBoxLayout(page)
    for height in (200, 300):
        column.addWidget(above := QWidget())
        above.setFixedHeight(height)
    column.insertWidget(1, NoteField())
    area.setWidget(page)
    area.resize(320, 290)
    area.show()
    area.activateWindow()
    qtbot.waitExposed(area)
    return area


@pytest.fixture
def field(area):
    return area.findChild(NoteField)


@pytest.mark.parametrize("font_px", [12, 13, 24])
def test_the_field_grows_with_its_text_up_to_six_lines(qapp, qtbot, field, font_px):
    heights = []
    try:
        apply_theme(qapp, font_px=font_px)
        for number in range(9):
            field.setPlainText("\n".join(["a line"] * number))
            qtbot.wait(10)
            heights.append(field.height())
            assert (field.verticalScrollBar().maximum() == 0) == (number <= 6)
        spacing = field.fontMetrics().lineSpacing()
    finally:
        apply_theme(qapp)
    line = heights[4] - heights[3]
    assert line >= spacing
    assert heights[0] == heights[1] == heights[2] == heights[3] - line
    assert heights[6] == heights[7] == heights[8] == heights[2] + 4 * line


def test_a_long_line_is_broken_into_whole_lines(qtbot, field):
    field.setPlainText("what the reader saw " * 5)
    qtbot.wait(10)
    assert field.verticalScrollBar().maximum() == 0
    assert field.document().size().height() > 2


def test_the_line_that_is_written_is_seen(qtbot, area, field):
    field.begin()
    qtbot.waitUntil(field.hasFocus)
    for _ in range(5):
        QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: area.verticalScrollBar().value() > 0)
    cursor = field.cursorRect().bottomLeft()
    assert area.rect().contains(field.viewport().mapTo(area, cursor))
