"""Draws a measurement by hand: lines with a dark border, and its value, always upright."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF, QTransform

from app.domain.measurement import (
    ManualMeasurement,
    MeasurementKind,
    ellipse_outline,
    points_needed,
)
from app.domain.scale import size_for
from app.domain.scan import Scan
from app.domain.ultrasound_region import Spacing
from app.report import palette, text
from app.words.measurement import measurement_text

_BORDER = QColor(0, 0, 0, 190)
_SHADE = QColor(8, 10, 13, 190)
_LINE_WIDTH, _BORDER_WIDTH = 1.6, 4.0
_HANDLE, _ACTIVE_HANDLE = 3.5, 6.0
_LABEL = text.TextStyle(13, palette.TEXT)
_LABEL_HEIGHT, _LABEL_PADDING, _GAP = 20.0, 6.0, 12.0
NOT_SELECTED = -1


def is_complete(one: ManualMeasurement) -> bool:
    """Whether it has all points that a value needs."""
    return len(one.points) >= (points_needed(one.kind) or 3)


def paint_measurement(
    painter: QPainter,
    area: QRectF,
    one: ManualMeasurement,
    to_view: QTransform,
    scan: Scan,
    taken: list[QRectF],
    *,
    selected: int = NOT_SELECTED,
) -> None:
    """Draw it; ``selected`` is the point that keys move. One without a value has only lines.

    ``area`` is the view, in whose pixels it is drawn; ``to_view`` leads there from the Scan. Its
    value does not cover what is ``taken`` if there is another place; that place is taken then.
    """
    points = [to_view.map(QPointF(*point)) for point in one.points]
    size = size_for(scan, one.points)
    color = QColor(palette.ACCENT if selected != NOT_SELECTED else palette.TEXT)
    for pen in (QPen(_BORDER, _BORDER_WIDTH), QPen(color, _LINE_WIDTH)):
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.BevelJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        _draw_lines(painter, one, points, to_view, (size.spacing_mm, scan.pixel_aspect))
    painter.setPen(QPen(_BORDER, 1))
    painter.setBrush(color)
    for place, point in enumerate(points):
        radius = _ACTIVE_HANDLE if place == selected else _HANDLE
        painter.drawEllipse(point, radius, radius)
    if is_complete(one):
        words = measurement_text(one, size, scan.pixel_aspect)
        box = _place(area, points, text.width(words, _LABEL) + 2 * _LABEL_PADDING, taken)
        taken.append(box)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_SHADE)
        painter.drawRoundedRect(box, 4, 4)
        text.draw(painter, box, words, _LABEL, text.CENTER)


def box_of(one: ManualMeasurement, to_view: QTransform) -> QRectF:
    """Box around its points in the view."""
    return QPolygonF([to_view.map(QPointF(*point)) for point in one.points]).boundingRect()


def _draw_lines(
    painter: QPainter,
    one: ManualMeasurement,
    points: list[QPointF],
    to_view: QTransform,
    pixel: tuple[Spacing | None, float],
) -> None:
    if one.kind is MeasurementKind.ELLIPSE and is_complete(one):
        outline = ellipse_outline(one, *pixel)
        painter.drawPolygon(QPolygonF([to_view.map(QPointF(x, y)) for x, y in outline.tolist()]))
    elif one.kind is MeasurementKind.POLYGON and is_complete(one):
        painter.drawPolygon(QPolygonF(points))
    else:
        painter.drawPolyline(QPolygonF(points))


def _place(area: QRectF, points: list[QPointF], width: float, taken: list[QRectF]) -> QRectF:
    """Place of a value right of the points, left of them, below or above: the first free one."""
    right, left = max(points, key=QPointF.x), min(points, key=QPointF.x)
    low, high = max(points, key=QPointF.y), min(points, key=QPointF.y)
    across, down = _GAP + width / 2, _GAP + _LABEL_HEIGHT / 2
    places = []
    # Above and below, words that are wider than the line stay in the view.
    leftmost, rightmost = area.left() + width / 2, area.right() - width / 2
    for middle in (
        QPointF(right.x() + across, right.y()),
        QPointF(left.x() - across, left.y()),
        QPointF(max(min(low.x(), rightmost), leftmost), low.y() + down),
        QPointF(max(min(high.x(), rightmost), leftmost), high.y() - down),
    ):
        place = QRectF(0, 0, width, _LABEL_HEIGHT)
        place.moveCenter(middle)
        places.append(place)
    inside = [place for place in places if area.contains(place)] or places
    return next((each for each in inside if not any(map(each.intersects, taken))), inside[0])
