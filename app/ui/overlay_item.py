"""The overlay in the viewer: the same drawing as in the report, laid over the Scan."""

from dataclasses import replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from app.domain.assessment import Assessment
from app.report.overlay import OverlayStyle, compose_overlay


class OverlayItem(QGraphicsItem):
    """Draws an Assessment in Scan coordinates."""

    def __init__(self) -> None:
        super().__init__()
        self._assessment: Assessment | None = None
        self._style = OverlayStyle()
        self._rect = QRectF()

    @property
    def assessment(self) -> Assessment | None:
        """What is drawn."""
        return self._assessment

    @property
    def style(self) -> OverlayStyle:
        """How it is drawn; ``scale`` is set with every paint event."""
        return self._style

    def set_size(self, width: int, height: int) -> None:
        """Take the size of the Scan. Lines at its border extend beyond it a little."""
        self.prepareGeometryChange()
        reach = max(width, height) / 20
        self._rect = QRectF(0, 0, width, height).adjusted(-reach, -reach, reach, reach)

    def set_assessment(self, assessment: Assessment | None) -> None:
        """Draw another Assessment, or nothing."""
        self._assessment = assessment
        self.update()

    def set_style(self, style: OverlayStyle) -> None:
        """Change how it is drawn."""
        self._style = style
        self.update()

    def boundingRect(self) -> QRectF:  # noqa: N802 Qt's name
        """Give the area in Scan coordinates."""
        return self._rect

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        _widget: QWidget | None = None,
    ) -> None:
        """Draw it."""
        if self._assessment is None:
            return
        # The painter's transform is in logical pixels, so labels scale with the screen as the
        # window's text does.
        scale = option.levelOfDetailFromTransform(painter.worldTransform())
        compose_overlay(painter, self._assessment, replace(self._style, scale=scale))
