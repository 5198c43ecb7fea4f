"""The table of Lesions, with the possible ones below."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from app.domain.assessment import Assessment
from app.domain.lesion import Lesion
from app.report import palette, text
from app.report.symbols import draw_badge
from app.report.text import TextStyle
from app.words import report as words
from app.words.about import RESEARCH_USE_SENTENCE
from app.words.number import area_text, malignancy_number, probability_text, size_text
from app.words.verdict import class_caption, lesion_description, no_region_text
from models.torch_free.operating_point import OperatingPoint

_TITLE_HEIGHT = 50.0
_HEAD_HEIGHT = 44.0
_ROW_HEIGHT = 58.0
_LEAST_ROW_HEIGHT = 38.0
_HEAD = TextStyle(22, palette.INK_DIM)


@dataclass(frozen=True)
class _Column:
    """``end`` is the right edge of the column as a part of the table's width; numbers end there."""

    title: Callable[[], str]
    end: float
    cell: Callable[[Lesion, OperatingPoint], str]


_COLUMNS = (
    _Column(
        partial(class_caption, "malignant"),
        0.46,
        lambda lesion, point: malignancy_number(lesion.malignancy, point),
    ),
    _Column(
        partial(class_caption, "benign"),
        0.57,
        lambda lesion, _: probability_text(lesion.class_probabilities.benign),
    ),
    _Column(
        partial(class_caption, "normal"),
        0.68,
        lambda lesion, _: probability_text(lesion.class_probabilities.normal),
    ),
    _Column(words.BOTH_AXES, 0.86, lambda lesion, _: size_text(lesion)),
    _Column(words.AREA, 1.0, lambda lesion, _: area_text(lesion)),
)


def table_text(assessment: Assessment) -> str:
    """Give the table as lines of cells separated by tabs, and the research-use line below."""
    point = assessment.operating_point
    rows = [["", "", *(column.title() for column in _COLUMNS)]]
    for lesion in assessment.regions:
        cells = [column.cell(lesion, point) for column in _COLUMNS]
        rows.append([lesion.name, lesion_description(lesion, assessment), *cells])
    lines = ["\t".join(row) for row in rows] if assessment.regions else [no_region_text()]
    if assessment.regions and assessment.is_scaled_by_hand:
        lines.append(words.SCALED_BY_HAND())
    return "\n".join((*lines, RESEARCH_USE_SENTENCE()))


def table_height(regions: int) -> float:
    """Height of a table of so many Lesions and possible ones with rows of full height."""
    return _TITLE_HEIGHT + _HEAD_HEIGHT + max(1, regions) * _ROW_HEIGHT


def draw_lesion_table(painter: QPainter, place: QRectF, assessment: Assessment) -> None:
    """Draw one row per Lesion into ``place``, then a gray row per possible one.

    The rows are lower if there are many. A last line counts those that still do not fit.
    """
    regions = assessment.regions
    title = QRectF(place.left(), place.top(), place.width(), _TITLE_HEIGHT - 8)
    text.draw(
        painter, title, words.table_heading(assessment), TextStyle(30, palette.INK, bold=True)
    )
    if not regions:
        line = title.translated(0, _TITLE_HEIGHT)
        text.draw(painter, line, no_region_text(), TextStyle(24, palette.INK_DIM))
        return
    in_px = [one for one in regions if one.long_axis_mm is None]
    if in_px:
        reason = words.NO_SPACING if len(in_px) == len(regions) else words.NOT_IN_ONE_REGION
        text.draw(painter, title, reason(), TextStyle(23, palette.INK_DIM), text.RIGHT)
    elif assessment.is_scaled_by_hand:
        text.draw(
            painter, title, words.SCALED_BY_HAND(), TextStyle(23, palette.INK_DIM), text.RIGHT
        )
    head = QRectF(place.left(), place.top() + _TITLE_HEIGHT, place.width(), _HEAD_HEIGHT)
    for column in _COLUMNS:
        text.draw(painter, _cell(head, column), column.title(), _HEAD, text.RIGHT)
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
        rest = words.rows_left_out(len(regions) - shown)
        text.draw(painter, row, rest, TextStyle(23, palette.INK_DIM))


def _draw_row(painter: QPainter, row: QRectF, lesion: Lesion, assessment: Assessment) -> None:
    center = QPointF(row.left() + 24, row.center().y())
    radius = min(18.0, row.height() * 0.36)
    ink = palette.lesion_ink(lesion, assessment)
    draw_badge(painter, center, radius, lesion, assessment, on_paper=True)
    size = 25 if row.height() > 44 else 21
    left = QRectF(row.left() + 64, row.top(), row.width() * 0.3, row.height())
    style = TextStyle(size, ink, bold=not lesion.is_possible)
    text.draw(painter, left, lesion_description(lesion, assessment), style)
    is_quiet = lesion.is_possible or assessment.warnings
    numbers = TextStyle(size, palette.INK_DIM if is_quiet else palette.INK)
    for column in _COLUMNS:
        cell = column.cell(lesion, assessment.operating_point)
        text.draw(painter, _cell(row, column), cell, numbers, text.RIGHT)
    painter.setPen(QPen(QColor(palette.INK_LINE), 1))
    painter.drawLine(row.bottomLeft(), row.bottomRight())


def _cell(row: QRectF, column: _Column) -> QRectF:
    """Place of a cell, which ends at the right edge of its column."""
    right = row.left() + row.width() * column.end
    width = row.width() * 0.18
    return QRectF(right - width, row.top(), width, row.height())
