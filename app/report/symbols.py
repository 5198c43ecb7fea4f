"""Signs that say risk by their shape, for people and printers that see no colour."""

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from app.domain.assessment import RiskLabel
from app.report import text


def draw_risk_symbol(painter: QPainter, place: QRectF, label: RiskLabel, color: str) -> None:
    """Draw a risk label's symbol into the square ``place``.

    A triangle with an exclamation mark is suspicious, a ring with a dot benign, an empty ring
    normal.
    """
    side = place.width()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink = QColor(color)
    pen = QPen(ink, side * 0.08)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    centre = place.center()
    if label is RiskLabel.SUSPICIOUS:
        inner = place.adjusted(side * 0.05, side * 0.08, -side * 0.05, -side * 0.08)
        painter.drawPolygon(
            QPolygonF([QPointF(centre.x(), inner.top()), inner.bottomRight(), inner.bottomLeft()])
        )
        stem = QPointF(0, side * 0.12)
        middle = centre + QPointF(0, side * 0.06)
        painter.drawLine(middle - stem, middle + stem)
        painter.drawPoint(middle + QPointF(0, side * 0.27))
    else:
        radius = side * 0.42
        painter.drawEllipse(centre, radius, radius)
        if label is RiskLabel.BENIGN:
            painter.setBrush(ink)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(centre, side * 0.17, side * 0.17)
    painter.restore()


def draw_badge(
    painter: QPainter, centre: QPointF, radius: float, number: int, color: str, *, suspicious: bool
) -> None:
    """Draw a Lesion's number: on a diamond where it is suspicious, otherwise on a disc."""
    path = QPainterPath()
    if suspicious:
        # As wide as sqrt(1.3) discs, so that the number has room between the slanting sides.
        reach = radius * 1.3
        path.moveTo(centre + QPointF(0, -reach))
        for step in range(1, 4):
            angle = step * math.pi / 2
            path.lineTo(centre + QPointF(math.sin(angle), -math.cos(angle)) * reach)
        path.closeSubpath()
    else:
        path.addEllipse(centre, radius, radius)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(0, 0, 0, 170), radius * 0.16)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(QColor(color))
    painter.drawPath(path)
    size = max(1, round(radius * (1.15 if number < 10 else 0.95)))
    place = QRectF(centre.x() - 2 * radius, centre.y() - radius, 4 * radius, 2 * radius)
    text.draw(painter, place, str(number), text.TextStyle(size, "#101318", bold=True), text.CENTRE)
    painter.restore()
