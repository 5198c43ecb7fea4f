"""The box with a Scan's risk: its malignancy against the limit, and the class probabilities."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.domain.assessment import Assessment
from app.report import palette, text
from app.report.symbols import draw_risk_symbol
from app.report.text import TextStyle
from app.words import verdict
from app.words.number import malignancy_number, probability_text
from app.words.operating_point import similar_images
from models.torch_free.prediction import CLASSES

_HEIGHT = 256.0
_SIMILAR_HEIGHT = 44.0

_EDGE = 44.0
_SYMBOL = 60.0
_BARS_WIDTH = 470.0
_NAME_WIDTH = 140.0
_NUMBER_WIDTH = 78.0
_TICK = 15.0
"""How far the tick of the limit reaches above and below the middle of its bar."""

_BAR_INKS = {
    "malignant": palette.RED_INK,
    "benign": palette.GREEN_INK,
    "normal": palette.INK_DIM,
}
_DIM = TextStyle(23, palette.INK_DIM)
_CLASS = TextStyle(23, palette.INK)
_LIMIT = TextStyle(19, palette.INK)


def risk_height(assessment: Assessment) -> float:
    """Height of the box."""
    return _HEIGHT + (_SIMILAR_HEIGHT if similar_images(assessment) else 0.0)


def draw_risk_box(painter: QPainter, place: QRectF, assessment: Assessment) -> None:
    """Draw the risk of the Scan into ``place``, which is ``risk_height`` high."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(palette.risk_tint(assessment)))
    painter.drawRoundedRect(place, 18, 18)
    ink = palette.risk_ink(assessment)
    bars = QRectF(place.right() - _EDGE - _BARS_WIDTH, place.top() + 62, _BARS_WIDTH, 162)
    left = place.left() + _EDGE
    upper = QRectF(left, place.top() + 38, bars.left() - _EDGE - left, 88)

    number = malignancy_number(assessment.malignancy, assessment.operating_point)
    large = TextStyle(82, ink, bold=True)
    text.draw(painter, upper, number, large)
    beside = upper.adjusted(text.width(number, large) + 32, 6, 0, -44)
    text.draw(painter, beside, verdict.malignancy_caption(), _DIM)
    words = verdict.limit_and_decider(assessment)
    text.draw(painter, beside.translated(0, 40), words, TextStyle(26, palette.INK))

    symbol = QRectF(left, upper.bottom() + 26, _SYMBOL, _SYMBOL)
    draw_risk_symbol(painter, symbol, assessment, ink)
    headline = QRectF(upper.left() + _SYMBOL + 26, symbol.top(), upper.width(), _SYMBOL)
    headline.setRight(upper.right())
    text.draw(painter, headline, verdict.headline(assessment), TextStyle(42, ink, bold=True))
    _draw_bars(painter, bars, assessment)
    similar = QRectF(left, place.top() + _HEIGHT - 18, place.width() - 2 * _EDGE, 34)
    text.draw(painter, similar, similar_images(assessment), _DIM)


def _draw_bars(painter: QPainter, place: QRectF, assessment: Assessment) -> None:
    """Draw a bar for each class, the malignant one first, with a tick at the limit."""
    point = assessment.operating_point
    row = place.height() / len(CLASSES)
    rows = zip(CLASSES, assessment.class_probabilities, strict=True)
    for index, (name, probability) in enumerate(reversed(list(rows))):
        line = QRectF(place.left(), place.top() + index * row, place.width(), row)
        track = line.adjusted(_NAME_WIDTH, row / 2 - 7, -_NUMBER_WIDTH, 7 - row / 2)
        number = probability_text(probability)
        text.draw(painter, line, verdict.class_caption(name), _CLASS)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(22, 26, 32, 26))
        painter.drawRoundedRect(track, 7, 7)
        # Cut off, not rounded: a round end would reach past a low limit.
        painter.save()
        painter.setClipRect(
            QRectF(track.topLeft(), QSizeF(track.width() * probability, track.height()))
        )
        painter.setBrush(QColor(palette.INK_DIM if assessment.warnings else _BAR_INKS[name]))
        painter.drawRoundedRect(track, 7, 7)
        painter.restore()
        if name == "malignant":
            number = malignancy_number(probability, point)
            _draw_limit(painter, track, point.limit)
        style = _DIM if assessment.warnings else _CLASS
        text.draw(painter, line, number, style, text.RIGHT)


def _draw_limit(painter: QPainter, track: QRectF, limit: float) -> None:
    """Draw the tick of the limit, and its number above the bar."""
    at = QPointF(track.left() + track.width() * limit, track.center().y())
    pen = QPen(QColor(palette.INK), 3)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawLine(at - QPointF(0, _TICK), at + QPointF(0, _TICK))
    words = verdict.limit_text(limit)
    wide = text.width(words, _LIMIT) + 2
    # Above the tick, but no further right than the bar.
    left = min(at.x() - 3, track.right() - wide)
    place = QRectF(left, at.y() - _TICK - 26, wide, 24)
    text.draw(painter, place, words, _LIMIT)
