"""The box that says why not to rely on an Assessment; only if there is something to say."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from app.report import palette, text
from app.report.text import TextStyle

_STYLE = TextStyle(26, palette.AMBER_INK, bold=True)
_SIGN_STYLE = TextStyle(34, palette.AMBER_INK, bold=True)
_LINE = 38.0
_EDGE = 24.0
_SIGN = 52.0
_WORDS_LEFT = 112.0
"""Dots from the left of the box to its words."""


def warning_box_height(warnings: Sequence[str], width: float) -> float:
    """Height that the box takes at ``width``; 0 without warnings."""
    lines = _lines(warnings, width)
    return len(lines) * _LINE + 2 * _EDGE if lines else 0.0


def draw_warning_box(painter: QPainter, place: QRectF, warnings: Sequence[str]) -> None:
    """Draw sentences into ``place``, which is as high as ``warning_box_height`` says."""
    painter.setPen(QPen(QColor(palette.AMBER_INK), 3))
    painter.setBrush(QColor(palette.AMBER_TINT))
    painter.drawRoundedRect(place, 18, 18)
    sign = QRectF(place.left() + 34, place.top() + _EDGE - 4, _SIGN, _SIGN * 0.88)
    painter.drawRoundedRect(sign, 10, 10)
    text.draw(painter, sign, "?", _SIGN_STYLE, text.CENTER)
    line = QRectF(place.left() + _WORDS_LEFT, place.top() + _EDGE, _room(place.width()), _LINE)
    for words in _lines(warnings, place.width()):
        text.draw(painter, line, words, _STYLE)
        line.translate(0, _LINE)


def _lines(warnings: Sequence[str], width: float) -> list[str]:
    return [line for words in warnings for line in text.wrap(words, _STYLE, _room(width))]


def _room(width: float) -> float:
    return width - _WORDS_LEFT - _EDGE
