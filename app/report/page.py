"""The page a person files: one A4 drawing for PNG, PDF and print."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.about import APP_NAME, RESEARCH_USE
from app.domain.assessment import Assessment, RiskLabel
from app.domain.scan import Scan
from app.report import palette, text
from app.report.details import DETAILS_HEIGHT, draw_details
from app.report.pictures import draw_pictures, pictures_height
from app.report.symbols import draw_risk_symbol
from app.report.table import draw_lesion_table, table_height
from app.report.text import TextStyle
from app.report.warning_box import draw_warning_box, warning_box_height
from models.prediction import CLASSES, Prediction

PAGE_WIDTH, PAGE_HEIGHT = 1654, 2339
"""A4 upright, in dots."""

PAGE_DPI = 200

_MARGIN = 112.0
_GAP = 52.0
_RISK_HEIGHT = 256.0
_FOOTER_HEIGHT = 60.0
_LEAST_PICTURES = 620.0
"""The pictures keep at least this height, however long the table is."""


@dataclass(frozen=True, eq=False)
class Report:
    """A Scan and its Assessment made ready for a person. ``created`` has a time zone."""

    scan: Scan
    prediction: Prediction
    assessment: Assessment
    created: datetime

    def __post_init__(self) -> None:
        if self.created.tzinfo is None:
            raise ValueError("the date of a Report takes a time zone")


def paint_report(painter: QPainter, report: Report) -> None:
    """Draw the page. The painter's unit is a dot of PAGE_WIDTH x PAGE_HEIGHT."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.fillRect(QRectF(0, 0, PAGE_WIDTH, PAGE_HEIGHT), QColor(palette.PAPER))
    left, width = _MARGIN, PAGE_WIDTH - 2 * _MARGIN
    top = _draw_header(painter, QRectF(left, 92, width, 92), report) + 44
    warnings = report.assessment.warnings
    if warnings:
        box = QRectF(left, top, width, warning_box_height(warnings, width))
        draw_warning_box(painter, box, warnings)
        top = box.bottom() + 28
    top = _draw_risk(painter, QRectF(left, top, width, _RISK_HEIGHT), report.assessment) + _GAP

    footer = PAGE_HEIGHT - 72 - _FOOTER_HEIGHT
    details = QRectF(left, footer - DETAILS_HEIGHT, width, DETAILS_HEIGHT)
    bottom = details.top() - _GAP
    wanted = table_height(len(report.assessment.lesions))
    room = QRectF(left, top, width, max(_LEAST_PICTURES, bottom - top - _GAP - wanted))
    draw_pictures(painter, room, report.scan, report.assessment)
    top += pictures_height(report.scan, room) + _GAP
    table = QRectF(left, top, width, bottom - top)
    draw_lesion_table(painter, table, report.assessment)
    draw_details(painter, details, report.scan, report.prediction, report.assessment)
    _draw_footer(painter, QRectF(left, footer, width, _FOOTER_HEIGHT))
    painter.restore()


def _draw_header(painter: QPainter, place: QRectF, report: Report) -> float:
    """Draw the head of the page and give the height at which it ends."""
    half = place.height() / 2
    upper = QRectF(place.left(), place.top(), place.width(), half + 6)
    lower = QRectF(place.left(), place.top() + half + 10, place.width(), half - 8)
    text.draw(painter, upper, APP_NAME, TextStyle(44, palette.INK, bold=True))
    dim = TextStyle(25, palette.INK_DIM)
    date = text.date_text(report.created)
    text.draw(painter, lower, date, dim, text.RIGHT)
    name = lower.adjusted(0, 0, -text.width(date, dim) - 48, 0)
    text.draw(painter, name, report.scan.name, TextStyle(25, palette.INK))
    words = TextStyle(24, palette.INK, bold=True)
    wide = text.width(RESEARCH_USE, words) + 44
    pill = QRectF(place.right() - wide, place.top(), wide, 44)
    painter.setPen(QPen(QColor(palette.INK), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(pill, 22, 22)
    text.draw(painter, pill, RESEARCH_USE, words, text.CENTRE)
    return place.bottom()


def _draw_risk(painter: QPainter, place: QRectF, assessment: Assessment) -> float:
    """Draw the judgement: symbol, word, number, why, and the three classes as bars."""
    label = assessment.risk_label
    ink = palette.risk_ink(assessment)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(palette.risk_tint(assessment)))
    painter.drawRoundedRect(place, 18, 18)
    draw_risk_symbol(
        painter, QRectF(place.left() + 44, place.center().y() - 58, 116, 116), label, ink
    )

    bars = QRectF(place.right() - 44 - 360, place.top() + 54, 360, place.height() - 108)
    left = place.left() + 204
    words = QRectF(left, place.top() + 50, bars.left() - 44 - left, 62)
    text.draw(painter, words, _title(label), TextStyle(48, ink, bold=True))
    number = text.probability_text(assessment.malignancy)
    line = QRectF(words.left(), words.bottom() + 6, words.width(), 40)
    text.draw(painter, line, f"Probability of malignancy {number}", TextStyle(30, palette.INK))
    line = line.translated(0, 44)
    text.draw(painter, line, _reason(assessment), TextStyle(23, palette.INK_DIM))
    _draw_bars(painter, bars, assessment, ink)
    return place.bottom()


def _title(label: RiskLabel) -> str:
    return label.value[0].upper() + label.value[1:]


def _reason(assessment: Assessment) -> str:
    """Say in one line why the label is what it is."""
    if not assessment.lesions:
        return f"No lesion found at threshold {assessment.threshold:.2f}"
    point = assessment.operating_point
    side = "at or above" if assessment.risk_label is RiskLabel.SUSPICIOUS else "below"
    return f"Lesion 1 is {side} the limit {point.limit:.3f} ({point.name})"


def _draw_bars(painter: QPainter, place: QRectF, assessment: Assessment, ink: str) -> None:
    row = place.height() / len(CLASSES)
    style = TextStyle(23, palette.INK)
    rows = zip(CLASSES, assessment.class_probabilities, strict=True)
    for index, (name, probability) in enumerate(reversed(list(rows))):
        line = QRectF(place.left(), place.top() + index * row, place.width(), row)
        text.draw(painter, line, name, style)
        text.draw(painter, line, text.probability_text(probability), style, text.RIGHT)
        track = QRectF(line.left() + 140, line.center().y() - 7, line.width() - 140 - 72, 14)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(22, 26, 32, 26))
        painter.drawRoundedRect(track, 7, 7)
        filled = QRectF(track.topLeft(), track.bottomRight())
        filled.setWidth(max(track.height(), track.width() * probability))
        # The colour of risk for malignant alone: the other two bars say nothing of it.
        painter.setBrush(QColor(ink if name == "malignant" else palette.INK_DIM))
        painter.drawRoundedRect(filled, 7, 7)


def _draw_footer(painter: QPainter, place: QRectF) -> None:
    painter.setPen(QPen(QColor(palette.INK_LINE), 2))
    painter.drawLine(place.topLeft(), place.topRight())
    line = QRectF(place.left(), place.top() + 16, place.width(), 30)
    text.draw(painter, line, f"{RESEARCH_USE}.", TextStyle(20, palette.INK, bold=True))
    text.draw(
        painter,
        line,
        "Made by a computer from one picture; it can be wrong.",
        TextStyle(20, palette.INK_DIM),
        text.RIGHT,
    )
