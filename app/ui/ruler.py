"""Rulers along the left and the lower edge of the image or a region, in mm or in pixels."""

import math
from functools import lru_cache

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.report import palette, text

Rect = tuple[float, float, float, float]
"""x, y, width and height in pixels of the view."""

_CLOSEST = 6.0
"""Least distance of two ticks in pixels of the screen."""
_TICK, _LONG_TICK = 4.0, 8.0
_EVERY = 10
"""Every tenth tick is long and has a number."""
_INSET = 6.0
_BORDER = QColor(0, 0, 0, 150)
_SHADE = QColor(10, 12, 15, 225)
"""Under numbers: they are often at the place of those that the machine wrote into the image."""
_PADDING, _HEIGHT = 3.0, 15.0
_SMALL = text.TextStyle(11, palette.TEXT)


def ruler_step(pixels_per_unit: float) -> float:
    """Distance of two ticks in the ruler's unit: the least power of ten that can be told apart."""
    return float(10.0 ** math.ceil(math.log10(_CLOSEST / pixels_per_unit)))


def draw_rulers(
    painter: QPainter, area: QRectF, image: QRectF, across: float, down: float, unit: str
) -> None:
    """Draw both at the image's edge or, where that is out of view, at the view's.

    ``image`` is the place in the view of what is measured, which may be a region of the image.
    ``across`` and ``down`` are screen pixels for a unit, which ``unit`` names.
    """
    ticks, numbers = _laid_out(area.getRect(), image.getRect(), across, down, unit)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    for pen in (QPen(_BORDER, 3), QPen(QColor(palette.TEXT), 1)):
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLines(ticks)
    painter.setFont(_SMALL.font())
    for box, words in numbers:
        painter.fillRect(box, _SHADE)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
    painter.restore()


@lru_cache(maxsize=4)
def _laid_out(
    view: Rect, image_rect: Rect, across: float, down: float, unit_words: str
) -> tuple[list[QLineF], list[tuple[QRectF, str]]]:
    """Ticks and numbers. They change with zoom and place, not with the threshold."""
    area, image = QRectF(*view), QRectF(*image_rect)
    left = max(image.left(), area.left() + _INSET)
    bottom = min(image.bottom(), area.bottom() - _INSET)
    beside, above = left + _LONG_TICK + 1, bottom - _LONG_TICK - _HEIGHT - 1
    unit = _box(unit_words)
    unit.moveTopLeft(QPointF(beside, above))
    ticks, numbers = [], []
    step = ruler_step(across)
    for place, tick in _ticks(image.left(), image.right(), step * across, left, area.right()):
        length = _TICK if tick % _EVERY else _LONG_TICK
        ticks.append(QLineF(place, bottom, place, bottom - length))
        if tick and tick % _EVERY == 0:
            words = f"{tick * step:g}"
            box = _box(words)
            box.moveTopLeft(QPointF(place - box.width() / 2, above))
            numbers.append((box, words))
    step = ruler_step(down)
    for place, tick in _ticks(image.top(), image.bottom(), step * down, area.top(), bottom):
        length = _TICK if tick % _EVERY else _LONG_TICK
        ticks.append(QLineF(left, place, left + length, place))
        if tick and tick % _EVERY == 0:
            words = f"{tick * step:g}"
            box = _box(words)
            box.moveTopLeft(QPointF(beside, place - box.height() / 2))
            numbers.append((box, words))
    numbers = [one for one in numbers if not one[0].intersects(unit)]
    return ticks, [(unit, unit_words), *numbers]


def _box(words: str) -> QRectF:
    """Room for words and a margin, wherever it is."""
    return QRectF(0, 0, text.width(words, _SMALL) + 2 * _PADDING, _HEIGHT)


def _ticks(
    start: float, end: float, step: float, first_seen: float, last_seen: float
) -> list[tuple[float, int]]:
    """Places and numbers of the ticks from ``start`` to ``end`` that are in view."""
    first = max(0, math.ceil((first_seen - start) / step))
    last = math.floor((min(end, last_seen) - start) / step)
    return [(start + tick * step, tick) for tick in range(first, last + 1)]
