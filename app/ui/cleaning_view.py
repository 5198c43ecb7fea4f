"""An image with dark over what a de-identified copy leaves out; boxes are drawn and switched."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.cleaning import Cleaning
from app.domain.ultrasound_region import Box
from app.report.palette import ACCENT
from app.report.qimage import scan_to_qimage
from app.ui.theme import scaled
from app.words import deidentifying as words

_REMOVED = QColor(0, 0, 0, 200)
_LEAST_SIDE = 4
"""Image pixels: a click is no box."""


class CleaningView(QWidget):
    """Shows one image. A drag draws a box, a click chooses the one under it."""

    drawn = Signal(tuple)
    """Box in pixels of the image."""
    clicked = Signal(QPoint)
    """Place in the image that was clicked."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(words.IMAGE())
        self.setMinimumSize(360, 270)  # words around it need the room, if they are large
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._image = QImage()
        self._cleaning = Cleaning()
        self._found: tuple[Box, ...] = ()
        self._chosen: Box | None = None
        self._begin: QPointF | None = None
        self._end = QPointF()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Enough to read small text."""
        return QSize(scaled(640), scaled(480))

    def show_image(self, pixels: NDArray[np.uint8] | None) -> None:
        """Show another image, None for no image."""
        self._image = QImage() if pixels is None else scan_to_qimage(pixels)
        self._begin = None
        self.update()

    def show_cleaning(self, cleaning: Cleaning, found: tuple[Box, ...], chosen: Box | None) -> None:
        """Show what is left out, and which box is chosen."""
        self._cleaning, self._found, self._chosen = cleaning, found, chosen
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Paint the image, what covers it, and the boxes."""
        if self._image.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        place = self._place()
        painter.drawImage(place, self._image)
        painter.translate(place.topLeft())
        scale = place.width() / self._image.width()
        painter.scale(scale, scale)
        painter.save()
        painter.setClipRegion(self._covered())
        painter.fillRect(self._image.rect(), _REMOVED)
        painter.restore()
        pen = QPen(QColor(ACCENT), 1.5)
        pen.setCosmetic(True)
        for box in (*self._found, *self._cleaning.blacked):
            stays = box in self._found and self._cleaning.is_allowed(box)
            pen.setStyle(Qt.PenStyle.DotLine if stays else Qt.PenStyle.SolidLine)
            pen.setWidthF(3.0 if box == self._chosen else 1.5)
            painter.setPen(pen)
            painter.drawRect(QRectF(*box))
        if self._begin is not None:
            painter.drawRect(QRectF(self._begin, self._end).normalized())

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Begin a box."""
        if event.button() is Qt.MouseButton.LeftButton and not self._image.isNull():
            self._begin = self._end = self._in_image(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Draw it."""
        if self._begin is not None:
            self._end = self._in_image(event.position())
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """End it; a short one is a click."""
        if self._begin is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        box = QRectF(self._begin, self._end).normalized().toAlignedRect()
        box &= QRect(QPoint(), self._image.size())
        self._begin = None
        self.update()
        if min(box.width(), box.height()) >= _LEAST_SIDE:
            self.drawn.emit((box.x(), box.y(), box.width(), box.height()))
        else:
            self.clicked.emit(self._end.toPoint())

    def _covered(self) -> QRegion:
        """What is left out, without overlaps."""
        covered = QRegion(QRect(QPoint(), self._image.size()))
        for box in self._cleaning.tissue:
            covered -= QRegion(*box)
        for box in self._cleaning.black_boxes(self._found):
            covered += QRegion(*box)
        return covered

    def _place(self) -> QRectF:
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRectF(
            QPointF((self.width() - size.width()) / 2, (self.height() - size.height()) / 2),
            size.toSizeF(),
        )

    def _in_image(self, position: QPointF) -> QPointF:
        place = self._place()
        scale = self._image.width() / max(place.width(), 1.0)
        return (position - place.topLeft()) * scale
