"""The table of Lesions, and of possible ones under them."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from app.domain.assessment import Assessment
from app.domain.lesion import Lesion
from app.domain.operating_point import OperatingPoint
from app.report import palette, text
from app.report.symbols import draw_badge
from app.report.text import TextStyle, probability_text
from app.report.verdict import lesion_words, malignancy_number

_TITLE_HEIGHT = 50.0
_HEAD_HEIGHT = 44.0
_ROW_HEIGHT = 58.0
_LEAST_ROW_HEIGHT = 38.0
_HEAD = TextStyle(22, palette.INK_DIM)


@dataclass(frozen=True)
class _Column:
    """``end`` is the right edge of the column, a part of the table's width; numbers end there."""

    title: str
    end: float
    cell: Callable[[Lesion, OperatingPoint], str]


_COLUMNS = (
    _Column("malignant", 0.46, lambda lesion, point: malignancy_number(lesion.malignancy, point)),
    _Column("benign", 0.57, lambda lesion, _: probability_text(lesion.class_probabilities[1])),
    _Column("normal", 0.68, lambda lesion, _: probability_text(lesion.class_probabilities[0])),
    _Column(f"long {text.TIMES} short axis", 0.86, lambda lesion, _: text.size_text(lesion)),
    _Column("area", 1.0, lambda lesion, _: text.area_text(lesion)),
)


def table_height(regions: int) -> float:
    """Height that the table of so many Lesions and possible ones takes with rows well apart."""
    return _TITLE_HEIGHT + _HEAD_HEIGHT + max(1, regions) * _ROW_HEIGHT


def draw_lesion_table(painter: QPainter, place: QRectF, assessment: Assessment) -> None:
    """Draw a row a Lesion into ``place``, then a quiet row a possible one.

    The rows are closer if there are many. What does not fit even so is counted in a last line.
    """
    regions = assessment.regions
    title = QRectF(place.left(), place.top(), place.width(), _TITLE_HEIGHT - 8)
    text.draw(painter, title, _heading(assessment), TextStyle(30, palette.INK, bold=True))
    if not regions:
        line = title.translated(0, _TITLE_HEIGHT)
        words = "none outlined, none possible"
        text.draw(painter, line, words, TextStyle(24, palette.INK_DIM))
        return
    if regions[0].long_axis_mm is None:
        words = "uncalibrated: the file does not say how large a pixel is"
        text.draw(painter, title, words, TextStyle(23, palette.INK_DIM), text.RIGHT)
    head = QRectF(place.left(), place.top() + _TITLE_HEIGHT, place.width(), _HEAD_HEIGHT)
    for column in _COLUMNS:
        text.draw(painter, _cell(head, column), column.title, _HEAD, text.RIGHT)
    painter.setPen(QPen(QColor(palette.INK_LINE), 2))
    painter.drawLine(head.bottomLeft(), head.bottomRight())

    room = place.bottom() - head.bottom()
    height = max(_LEAST_ROW_HEIGHT, min(_ROW_HEIGHT, room / len(regions)))
    shown = len(regions)
    if height * shown > room:
        shown = max(0, int(room / height) - 1)
    row = QRectF(head.left(), head.bottom(), head.width(), height)
    for lesion in regions[:shown]:
        _draw_row(painter, row, lesion, assessment)
        row.translate(0, height)
    if shown < len(regions):
        words = f"and {len(regions) - shown} more: all are in this file's data"
        text.draw(painter, row, words, TextStyle(23, palette.INK_DIM))


def _heading(assessment: Assessment) -> str:
    lesions, possible = len(assessment.lesions), len(assessment.possible_lesions)
    moved = assessment.has_lesion and not lesions
    at = f" at threshold {assessment.threshold:.2f}" if moved else ""
    return f"Lesions: {lesions}{at}, possible: {possible}"


def _draw_row(painter: QPainter, row: QRectF, lesion: Lesion, assessment: Assessment) -> None:
    centre = QPointF(row.left() + 24, row.center().y())
    radius = min(18.0, row.height() * 0.36)
    ink = palette.lesion_ink(lesion, assessment)
    draw_badge(painter, centre, radius, lesion, assessment, on_paper=True)
    size = 25 if row.height() > 44 else 21
    word = QRectF(row.left() + 64, row.top(), row.width() * 0.3, row.height())
    style = TextStyle(size, ink, bold=not lesion.is_possible)
    text.draw(painter, word, lesion_words(lesion, assessment), style)
    is_quiet = lesion.is_possible or assessment.warnings
    numbers = TextStyle(size, palette.INK_DIM if is_quiet else palette.INK)
    for column in _COLUMNS:
        words = column.cell(lesion, assessment.operating_point)
        text.draw(painter, _cell(row, column), words, numbers, text.RIGHT)
    painter.setPen(QPen(QColor(palette.INK_LINE), 1))
    painter.drawLine(row.bottomLeft(), row.bottomRight())


def _cell(row: QRectF, column: _Column) -> QRectF:
    """Place that ends where the column does; a text as wide as the page's half fits."""
    right = row.left() + row.width() * column.end
    width = row.width() * 0.18
    return QRectF(right - width, row.top(), width, row.height())
