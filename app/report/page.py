"""The report page: one A4 drawing for PNG, PDF and print."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.about import APP_NAME
from app.domain.assessment import Assessment
from app.domain.review import NOT_REVIEWED, Review
from app.domain.scale import with_spacing
from app.domain.scan import Scan, without_screen
from app.report import palette, text
from app.report.details import details_height, draw_details
from app.report.images import draw_images, images_height
from app.report.letterhead import EVERYTHING, ReportOptions, draw_letterhead
from app.report.review_box import draw_review_box, review_box_height
from app.report.risk_box import draw_risk_box, risk_height
from app.report.table import draw_lesion_table, table_height
from app.report.text import TextStyle
from app.report.warning_box import draw_warning_box, warning_box_height
from app.words import report as words
from app.words.about import RESEARCH_USE, RESEARCH_USE_SENTENCE
from app.words.editing import networks_risk_text
from app.words.message import say
from app.words.scan import scan_text
from models.torch_free.prediction import Prediction

PAGE_WIDTH, PAGE_HEIGHT = 1654, 2339
"""A4 upright, in dots."""

PAGE_DPI = 200

_MARGIN = 112.0
_GAP = 52.0
_FOOTER_HEIGHT = 60.0
_LEAST_IMAGES = 576.0
"""The images keep at least this height, however long the table is, less that of a verdict."""


@dataclass(frozen=True, eq=False)
class Report:
    """A Scan and its Assessment, ready for a person to read. ``created`` has a time zone."""

    scan: Scan
    prediction: Prediction
    assessment: Assessment
    created: datetime
    options: ReportOptions = EVERYTHING
    review: Review = NOT_REVIEWED

    def __post_init__(self) -> None:
        if self.created.tzinfo is None:
            raise ValueError("the date of a Report needs a time zone")


def paint_report(painter: QPainter, report: Report) -> None:
    """Draw the page. The painter's unit is a dot of PAGE_WIDTH x PAGE_HEIGHT."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.fillRect(QRectF(0, 0, PAGE_WIDTH, PAGE_HEIGHT), QColor(palette.PAPER))
    left, width = _MARGIN, PAGE_WIDTH - 2 * _MARGIN
    letterhead = draw_letterhead(painter, QRectF(left, 72, width, 92), report.options)
    top = _draw_header(painter, QRectF(left, 92 + letterhead, width, 92), report) + 44
    warnings = [say(warning) for warning in report.assessment.warnings]
    if warnings:
        box = QRectF(left, top, width, warning_box_height(warnings, width))
        draw_warning_box(painter, box, warnings)
        top = box.bottom() + 28
    risk = QRectF(left, top, width, risk_height(report.assessment))
    draw_risk_box(painter, risk, report.assessment)
    top = risk.bottom()
    height_of_review = review_box_height(report.review, width)
    if height_of_review:
        box = QRectF(left, top + 28, width, height_of_review)
        draw_review_box(painter, box, report.review)
        top = box.bottom()
    top += _GAP

    footer = PAGE_HEIGHT - 72 - _FOOTER_HEIGHT
    options = report.options
    height = details_height(report.assessment) if options.has_details else 0.0
    details = QRectF(left, footer - height, width, height)
    bottom = details.top() - _GAP
    wanted = table_height(len(report.assessment.regions)) if options.has_table else 0.0
    least = _LEAST_IMAGES - height_of_review - letterhead
    room = QRectF(left, top, width, max(least, bottom - top - _GAP - wanted))
    scan = with_spacing(without_screen(report.scan), report.assessment.spacing_mm)
    draw_images(painter, room, scan, report.assessment)
    has_regions = bool(report.assessment.regions)
    top += images_height(report.scan, room, has_regions=has_regions) + _GAP
    table = QRectF(left, top, width, bottom - top)
    if options.has_table:
        draw_lesion_table(painter, table, report.assessment)
    if options.has_details:
        draw_details(painter, details, scan, report.prediction, report.assessment)
    said = networks_risk_text(report.assessment)
    _draw_footer(painter, QRectF(left, footer, width, _FOOTER_HEIGHT), said)
    painter.restore()


def _draw_header(painter: QPainter, place: QRectF, report: Report) -> float:
    """Draw the top of the page and return the height at which it ends."""
    half = place.height() / 2
    upper = QRectF(place.left(), place.top(), place.width(), half + 6)
    lower = QRectF(place.left(), place.top() + half + 10, place.width(), half - 8)
    text.draw(painter, upper, APP_NAME, TextStyle(44, palette.INK, bold=True))
    dim = TextStyle(25, palette.INK_DIM)
    date = words.date_text(report.created)
    text.draw(painter, lower, date, dim, text.RIGHT)
    name = lower.adjusted(0, 0, -text.width(date, dim) - 48, 0)
    text.draw(painter, name, scan_text(report.scan), TextStyle(25, palette.INK))
    research_use = RESEARCH_USE()
    style = TextStyle(24, palette.INK, bold=True)
    wide = text.width(research_use, style) + 44
    pill = QRectF(place.right() - wide, place.top(), wide, 44)
    painter.setPen(QPen(QColor(palette.INK), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(pill, 22, 22)
    text.draw(painter, pill, research_use, style, text.CENTER)
    return place.bottom()


def _draw_footer(painter: QPainter, place: QRectF, said: str) -> None:
    """Draw the end of the page; ``said`` is what the networks alone said, if a person edited."""
    painter.setPen(QPen(QColor(palette.INK_LINE), 2))
    painter.drawLine(place.topLeft(), place.topRight())
    line = QRectF(place.left(), place.top() + 16, place.width(), 30)
    text.draw(painter, line, RESEARCH_USE_SENTENCE(), TextStyle(20, palette.INK, bold=True))
    made_by = words.EDITED_BY_A_PERSON() if said else words.MADE_BY_COMPUTER()
    style = TextStyle(20, palette.INK_DIM)
    text.draw(painter, line, made_by, style, text.RIGHT)
    if said:
        below = line.translated(0, line.height())
        text.draw(painter, below, words.NETWORKS_ALONE(said=said), style, text.RIGHT)
