"""Symbols that show risk by their shape, for people and printers without color."""

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from app.domain.assessment import Assessment, RiskLabel
from app.domain.lesion import Lesion
from app.report import palette, text

_BADGE_INK = "#101318"


def draw_risk_symbol(painter: QPainter, place: QRectF, assessment: Assessment, color: str) -> None:
    """Draw the symbol of a Scan's risk label into the square ``place``.

    A triangle with an exclamation mark means suspicious, a ring with a dot benign, an empty ring
    no lesion outlined, an empty square not judged.
    """
    side = place.width()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink = QColor(color)
    pen = QPen(ink, side * 0.08)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    center = place.center()
    label = assessment.risk_label
    if assessment.warnings:
        edge = side * 0.1
        painter.drawRoundedRect(place.adjusted(edge, edge, -edge, -edge), side * 0.2, side * 0.2)
    elif label is RiskLabel.SUSPICIOUS:
        inner = place.adjusted(side * 0.05, side * 0.08, -side * 0.05, -side * 0.08)
        painter.drawPolygon(
            QPolygonF([QPointF(center.x(), inner.top()), inner.bottomRight(), inner.bottomLeft()])
        )
        stem = QPointF(0, side * 0.12)
        middle = center + QPointF(0, side * 0.06)
        painter.drawLine(middle - stem, middle + stem)
        painter.drawPoint(middle + QPointF(0, side * 0.27))
    else:
        radius = side * 0.42
        painter.drawEllipse(center, radius, radius)
        if label is RiskLabel.BENIGN:
            painter.setBrush(ink)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(center, side * 0.17, side * 0.17)
    painter.restore()


def draw_badge(
    painter: QPainter,
    center: QPointF,
    radius: float,
    lesion: Lesion,
    assessment: Assessment,
    *,
    on_paper: bool = False,
) -> None:
    """Draw the name of a Lesion in its color.

    A suspicious Lesion has a diamond and any other a disc. A possible one has a dashed ring, over a
    shade unless it is ``on_paper``. With a warning nothing is suspicious.
    """
    color = QColor(palette.lesion_color(lesion, assessment))
    border = QPen(QColor(0, 0, 0, 170), radius * 0.16)
    border.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    ink = _BADGE_INK
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if lesion.is_possible:
        ink = palette.lesion_ink(lesion, assessment) if on_paper else color.name()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 0 if on_paper else 130))
        painter.drawEllipse(center, radius, radius)
        border = QPen(QColor(ink), radius * 0.16)
        border.setDashPattern([2.5, 2])
        painter.setBrush(Qt.BrushStyle.NoBrush)
    else:
        painter.setBrush(color)
    painter.setPen(border)
    suspicious = assessment.is_suspicious(lesion) and not assessment.warnings
    if suspicious and not lesion.is_possible:
        painter.drawPath(_diamond(center, radius))
    else:
        painter.drawEllipse(center, radius, radius)
    size = max(1, round(radius * (1.15 if len(lesion.name) < 2 else 0.95)))
    place = QRectF(center.x() - 2 * radius, center.y() - radius, 4 * radius, 2 * radius)
    text.draw(painter, place, lesion.name, text.TextStyle(size, ink, bold=True), text.CENTER)
    painter.restore()


def _diamond(center: QPointF, radius: float) -> QPainterPath:
    """A diamond that is 1.3 times as wide as the disc: the name needs room between its sides."""
    reach = radius * 1.3
    path = QPainterPath()
    path.moveTo(center + QPointF(0, -reach))
    for step in range(1, 4):
        angle = step * math.pi / 2
        path.lineTo(center + QPointF(math.sin(angle), -math.cos(angle)) * reach)
    path.closeSubpath()
    return path
