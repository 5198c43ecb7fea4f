"""Text in the corners of the view: frame, zoom, window and level, scale bar."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.report import palette
from app.words.viewer import SCALE, WINDOW_LEVEL_ZOOM

_INSET = 14
_LONGEST_BAR = 0.22
"""The scale bar takes at most this part of the view's width."""
_SHADE = QColor(10, 12, 15, 170)


def bar_length_mm(longest_mm: float) -> float:
    """Largest of 1, 2 and 5 times a power of ten that is not above ``longest_mm``."""
    power = 1.0
    while power > longest_mm:
        power /= 10
    while power * 10 <= longest_mm:
        power *= 10
    return max(power * step for step in (1, 2, 5) if power * step <= longest_mm)


def draw_zoom(painter: QPainter, area: QRectF, window: float, level: float, zoom: float) -> None:
    """Write window, level and zoom (screen pixels per Scan pixel) at the top right."""
    text = WINDOW_LEVEL_ZOOM(window=f"{window:.0f}", level=f"{level:.0f}", zoom=f"{100 * zoom:.0f}")
    place = _line_place(painter, area, text)
    place.moveRight(area.right() - _INSET)
    _draw_line(painter, place, text)


def draw_frame(painter: QPainter, area: QRectF, text: str) -> None:
    """Write which frame is shown at the top left."""
    _draw_line(painter, _line_place(painter, area, text), text)


def draw_scale_bar(painter: QPainter, area: QRectF, pixels_per_mm: float) -> None:
    """Draw a bar of round length at the bottom left, for the horizontal direction."""
    length_mm = bar_length_mm(area.width() * _LONGEST_BAR / pixels_per_mm)
    length = length_mm * pixels_per_mm
    text = SCALE(length=f"{length_mm:g}")
    width = max(length, painter.fontMetrics().horizontalAdvance(text)) + 24
    place = QRectF(area.left() + _INSET, area.bottom() - _INSET - 42, width, 42)
    _shade(painter, place)
    painter.setPen(QColor(palette.TEXT))
    inside = place.adjusted(12, 6, -12, -8)
    painter.drawText(inside, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, text)
    pen = QPen(QColor(palette.TEXT), 3)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawLine(inside.bottomLeft(), inside.bottomLeft() + QPointF(length, 0))


def draw_region(painter: QPainter, region: QRectF) -> None:
    """Frame the part of the image that was analyzed."""
    pen = QPen(QColor(palette.DIM), 1)
    pen.setDashPattern([6, 6])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(region.translated(0.5, 0.5))  # on whole pixels, to be sharp


def _line_place(painter: QPainter, area: QRectF, text: str) -> QRectF:
    """Place of one line of text at the top left."""
    width = painter.fontMetrics().horizontalAdvance(text) + 20
    return QRectF(area.left() + _INSET, area.top() + _INSET, width, 24)


def _draw_line(painter: QPainter, place: QRectF, text: str) -> None:
    _shade(painter, place)
    painter.setPen(QColor(palette.TEXT))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)


def _shade(painter: QPainter, place: QRectF) -> None:
    """Darken the image under a text, so that it can be read on white tissue too."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_SHADE)
    painter.drawRoundedRect(place, 6, 6)
    painter.setBrush(Qt.BrushStyle.NoBrush)
