"""Outlines of others over the image: dotted and without a color of risk."""

from collections.abc import Sequence

import cv2
import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsSimpleTextItem,
    QStyleOptionGraphicsItem,
    QWidget,
)

from app.domain.foreign import ForeignFinding
from app.domain.orientation import Orientation, orient_pixels
from app.report import palette
from app.report.text import showable

_SHADE = QColor(10, 12, 15, 190)
_WIDTH = 1.6
_DOTS = [1.0, 2.0]
_LONGEST_NAME = 40


class _Name(QGraphicsSimpleTextItem):
    """Light words on a dark ground, whatever the image is."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        """Draw them."""
        painter.fillRect(self.boundingRect(), _SHADE)
        super().paint(painter, option, widget)  # type: ignore[arg-type]


class ForeignItem(QGraphicsItem):
    """Draws findings as they are seen: in pixels of the turned and mirrored Scan."""

    def __init__(self) -> None:
        super().__init__()
        self._findings: Sequence[ForeignFinding] = ()
        self._size = (0, 0)
        self._orientation = Orientation()
        self._path = QPainterPath()
        self._names: list[_Name] = []

    @property
    def findings(self) -> Sequence[ForeignFinding]:
        """What is drawn."""
        return self._findings

    def set_findings(self, findings: Sequence[ForeignFinding], size: tuple[int, int]) -> None:
        """Draw the regions of these findings in an image of (rows, columns)."""
        self._findings, self._size = tuple(findings), size
        self._trace()

    def set_orientation(self, orientation: Orientation) -> None:
        """Draw them turned and mirrored, with upright names."""
        self._orientation = orientation
        self._trace()

    def boundingRect(self) -> QRectF:  # noqa: N802 Qt's name
        """Give the area of the outlines."""
        return self._path.boundingRect().adjusted(-2, -2, 2, 2)

    def paint(
        self,
        painter: QPainter,
        _option: QStyleOptionGraphicsItem,
        _widget: QWidget | None = None,
    ) -> None:
        """Draw a dark line below the dots, so that they are seen on any image."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        width = _WIDTH * painter.device().devicePixelRatio()  # the pens are in its pixels
        dots = QPen(QColor(palette.TEXT), width)
        dots.setDashPattern(_DOTS)
        for pen in (QPen(_SHADE, 2 * width), dots):
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.drawPath(self._path)

    def _trace(self) -> None:
        self.prepareGeometryChange()
        self._path = QPainterPath()
        for name in self._names:
            self.scene().removeItem(name)
        self._names = []
        for finding in self._findings:
            if finding.bbox is not None and finding.mask is not None:
                x, y, width, height = finding.bbox
                whole = np.zeros(self._size, np.uint8)
                whole[y : y + height, x : x + width] = finding.mask
                self._add(np.ascontiguousarray(orient_pixels(whole, self._orientation)), finding)
        self.update()

    def _add(self, mask: np.ndarray, finding: ForeignFinding) -> None:
        contours, _ = cv2.findContours(mask, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_SIMPLE)
        area = QRectF()
        for contour in contours:
            path = QPainterPath()
            points = [QPointF(x + 0.5, y + 0.5) for x, y in contour.reshape(-1, 2).tolist()]
            path.moveTo(points[0])
            for point in points[1:]:
                path.lineTo(point)
            path.closeSubpath()
            area |= path.boundingRect()
            self._path.addPath(path)
        name = _Name(showable(finding.name)[:_LONGEST_NAME], self)
        name.setBrush(QColor(palette.TEXT))
        name.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        name.setPos(area.bottomLeft())
        self._names.append(name)
