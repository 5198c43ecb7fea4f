"""The loupe: a round window that shows the image around the cursor three times as large."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap, QTransform
from PySide6.QtWidgets import QWidget

from app.report import palette

FACTOR = 3.0
_SIDE = 220
_CROSS = 7.0
_PIXELS_SEEN = 4.0
"""From so many logical pixels for a pixel of the image, they are shown as they are."""


class Loupe(QWidget):
    """Shows the image without the overlay, so that nothing hides the tissue."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._image = QPixmap()
        self._to_view = QTransform()
        self._place = QPointF()
        self.resize(QSize(_SIDE, _SIDE))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_at(self, place: QPoint, image: QPixmap, to_view: QTransform) -> None:
        """Show what lies at a place of the parent; ``to_view`` leads there from image pixels."""
        self._image, self._to_view, self._place = image, to_view, QPointF(place)
        self.move(place - QPoint(_SIDE // 2, _SIDE // 2))
        self.update()
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 Qt's name
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        circle = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        round_ = QPainterPath()
        round_.addEllipse(circle)
        painter.fillPath(round_, QColor(palette.GROUND))
        painter.save()
        painter.setClipPath(round_)
        middle = circle.center()
        around = (
            self._to_view
            * QTransform.fromTranslate(-self._place.x(), -self._place.y())
            * QTransform.fromScale(FACTOR, FACTOR)
            * QTransform.fromTranslate(middle.x(), middle.y())
        )
        smooth = abs(around.determinant()) ** 0.5 < _PIXELS_SEEN
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        painter.setTransform(around, combine=True)
        # Only what is seen: Qt would scale the whole image.
        seen = around.inverted()[0].mapRect(circle).toAlignedRect() & self._image.rect()
        painter.drawPixmap(seen, self._image, seen)
        painter.restore()
        for pen in (QPen(QColor(0, 0, 0, 150), 3), QPen(QColor(palette.TEXT), 1)):
            painter.setPen(pen)
            painter.drawLine(middle - QPointF(_CROSS, 0), middle + QPointF(_CROSS, 0))
            painter.drawLine(middle - QPointF(0, _CROSS), middle + QPointF(0, _CROSS))
        painter.setPen(QPen(QColor(palette.DIM), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(circle)
