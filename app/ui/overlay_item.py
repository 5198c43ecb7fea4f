"""The overlay in the viewer: the same drawing as in the report, laid over the Scan."""

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from app.domain.assessment import Assessment
from app.domain.orientation import Orientation, orient
from app.report.overlay import OverlayStyle, compose_overlay


class OverlayItem(QGraphicsItem):
    """Draws an Assessment as it is seen: in pixels of the turned and mirrored Scan."""

    def __init__(self) -> None:
        super().__init__()
        self._assessment: Assessment | None = None
        self._oriented: Assessment | None = None
        self._orientation = Orientation()
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
        self._rect = QRectF(0, 0, max(width, height), max(width, height))
        reach = self._rect.width() / 20
        self._rect.adjust(-reach, -reach, reach, reach)

    def set_assessment(self, assessment: Assessment | None) -> None:
        """Draw another Assessment, or nothing."""
        self._assessment = assessment
        self._orient()

    def set_orientation(self, orientation: Orientation) -> None:
        """Draw it turned and mirrored, with upright words."""
        self._orientation = orientation
        self._orient()

    def set_style(self, style: OverlayStyle) -> None:
        """Change how it is drawn."""
        self._style = style
        self.update()

    def lesion_at(self, place: QPointF) -> str:
        """Id of the shown Lesion at a place of the Scan, empty if there is none."""
        x, y = int(place.x() // 1), int(place.y() // 1)
        for lesion in self._assessment.regions if self._assessment else ():
            if lesion.is_possible and not self._style.possible:
                continue
            left, top, width, height = lesion.bbox
            inside = left <= x < left + width and top <= y < top + height
            if inside and lesion.mask[y - top, x - left]:
                return lesion.id
        return ""

    def boundingRect(self) -> QRectF:  # noqa: N802 Qt's name
        """Give an area that contains it in each orientation."""
        return self._rect

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        _widget: QWidget | None = None,
    ) -> None:
        """Draw it."""
        if self._oriented is None:
            return
        # The painter's transform is in logical pixels, so labels scale with the screen as the
        # window's text does.
        scale = option.levelOfDetailFromTransform(painter.worldTransform())
        compose_overlay(painter, self._oriented, replace(self._style, scale=scale))

    def _orient(self) -> None:
        """Turn the Lesions, so that they are drawn with upright words."""
        given = self._assessment
        self._oriented = None if given is None else orient(given, self._orientation)
        self.update()
