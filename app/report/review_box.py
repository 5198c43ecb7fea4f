"""What a reader said of the Scan, below what the networks said; only if there is something."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from app.domain.review import Review
from app.report import palette, text
from app.report.text import TextStyle
from app.words import review as words

_KEY = TextStyle(23, palette.INK_DIM)
_VALUE = TextStyle(26, palette.INK, bold=True)
_NOTE = TextStyle(24, palette.INK)
_LINE = 36.0
_EDGE = 22.0
_KEY_WIDTH = 150.0
_MOST_LINES = 4
"""Of a note; all of it is in the file's data."""


def review_box_height(review: Review, width: float) -> float:
    """Height that the box takes at ``width``; 0 without a verdict and a note."""
    lines = len(_note_lines(review, width)) + (review.verdict is not None)
    lines += _is_note_signed(review)
    return lines * _LINE + 2 * _EDGE if lines else 0.0


def draw_review_box(painter: QPainter, place: QRectF, review: Review) -> None:
    """Draw verdict and note, each with its reader and its time."""
    painter.setPen(QPen(QColor(palette.INK_LINE), 2))
    painter.setBrush(QColor(palette.PAPER))
    painter.drawRoundedRect(place, 18, 18)
    line = QRectF(place.left() + 2 * _EDGE, place.top() + _EDGE, _room(place.width()), _LINE)
    if review.verdict is not None:
        signed = words.signed_on_page(review.verdict.signature)
        text.draw(painter, line, signed, _KEY, text.RIGHT)
        room = line.adjusted(0, 0, -text.width(signed, _KEY) - _KEY_WIDTH / 4, 0)
        _draw_row(painter, room, words.REPORT_VERDICT(), words.verdict_text(review.verdict), _VALUE)
        line.translate(0, _LINE)
    for number, each in enumerate(_note_lines(review, place.width())):
        _draw_row(painter, line, "" if number else words.NOTE(), each, _NOTE)
        line.translate(0, _LINE)
    if review.note is not None and _is_note_signed(review):
        text.draw(painter, line, words.signed_on_page(review.note.signature), _KEY, text.RIGHT)


def _is_note_signed(review: Review) -> bool:
    """Whether the note is by another reader, or of another time, than the verdict above it."""
    if review.note is None:
        return False
    return review.verdict is None or review.verdict.signature != review.note.signature


def _draw_row(painter: QPainter, line: QRectF, key: str, value: str, style: TextStyle) -> None:
    text.draw(painter, line, key, _KEY)
    text.draw(painter, line.adjusted(_KEY_WIDTH, 0, 0, 0), value, style)


def _note_lines(review: Review, width: float) -> list[str]:
    """The note in lines; the last one ends with an ellipsis if there is no room for all."""
    if review.note is None:
        return []
    lines = [
        line
        for part in review.note.text.splitlines()
        for line in text.wrap(text.showable(part), _NOTE, _room(width) - _KEY_WIDTH)
    ]
    if len(lines) > _MOST_LINES:
        lines[_MOST_LINES - 1 :] = [f"{lines[_MOST_LINES - 1]} \N{HORIZONTAL ELLIPSIS}"]
    return lines


def _room(width: float) -> float:
    return width - 4 * _EDGE
