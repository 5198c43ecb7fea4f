"""A view of one image that is zoomed, panned, turned and mirrored."""

import math
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent, QTransform, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QWidget

from app.domain.orientation import Orientation

_WHEEL_STEP = 1.2
_KEY_STEP = 1.25
_FIT_MARGIN = 16
"""Logical pixels left free around a fitted image."""
_LARGEST_ZOOM = 64.0
_SMALLEST_SIDE = 32.0
"""Logical pixels that the longer side of the image takes at least."""
_PAN_PART = 0.12
"""Part of the view that an arrow key moves by."""


@dataclass(frozen=True)
class Look:
    """What a view shows of an image, so that a view of another image can show the same.

    ``zoom`` is in that of the whole image; ``x`` and ``y`` are the place of the view's middle, in
    parts of the image's width and height.
    """

    zoom: float
    x: float
    y: float


class ZoomView(QGraphicsView):
    """Scene coordinates are pixels of the image as it is; no image has the size (0, 0).

    Items of the scene are drawn in pixels of the image as it is seen, turned and mirrored: Qt does
    not cache what it has to turn, and words stay upright.
    """

    looked = Signal()
    """The user has zoomed or panned."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zoom = 1.0
        self._fitted = True
        self._size = QSize(0, 0)
        self._orientation = Orientation()
        self.setScene(QGraphicsScene(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def zoom(self) -> float:
        """Logical screen pixels per image pixel."""
        return self._zoom

    @property
    def look(self) -> Look | None:
        """What is in view now, for another view; None for the whole image."""
        if self._fitted or self._size.isEmpty():
            return None
        middle = self.mapToScene(self.viewport().rect().center())
        return Look(
            self._zoom / self._fitting(),
            middle.x() / self._size.width(),
            middle.y() / self._size.height(),
        )

    def look_at(self, look: Look | None) -> None:
        """Show what another view shows; ``looked`` is not emitted."""
        if look is None or self._size.isEmpty():
            self._fit()
            return
        self._fitted = False
        self._set_zoom(look.zoom * self._fitting())
        self.centerOn(look.x * self._size.width(), look.y * self._size.height())

    def fit(self) -> None:
        """Show the whole image, and keep doing so while the window changes its size."""
        self._fit()
        self.looked.emit()

    def _fit(self) -> None:
        self._fitted = True
        if not self._size.isEmpty():
            self._set_zoom(self._fitting())
            self.centerOn(self._size.width() / 2, self._size.height() / 2)

    def _fitting(self) -> float:
        """The zoom at which the whole image is in view."""
        room = self.viewport().size()
        if self._orientation.swaps_sides:
            room.transpose()
        return min(
            max(room.width() - 2 * _FIT_MARGIN, 1) / self._size.width(),
            max(room.height() - 2 * _FIT_MARGIN, 1) / self._size.height(),
        )

    def show_actual_size(self) -> None:
        """Show a pixel of the image as one pixel of the screen."""
        self.zoom_to(1.0 / self.devicePixelRatioF(), self.viewport().rect().center())

    def zoom_in(self) -> None:
        """Zoom in one step at the center of the view."""
        self.zoom_to(self._zoom * _KEY_STEP, self.viewport().rect().center())

    def zoom_out(self) -> None:
        """Zoom out one step at the center of the view."""
        self.zoom_to(self._zoom / _KEY_STEP, self.viewport().rect().center())

    def zoom_to(self, zoom: float, anchor: QPoint) -> None:
        """Zoom so that the image stays where it is at a place of the view."""
        if self._size.isEmpty():
            return
        before = self.mapToScene(anchor)
        smallest = _SMALLEST_SIDE / max(self._size.width(), self._size.height())
        self._set_zoom(min(max(zoom, smallest), _LARGEST_ZOOM))
        moved = self.mapFromScene(before) - anchor
        self.pan(moved.x(), moved.y())

    def pan(self, across: int, down: int) -> None:
        """Move the view over the image, in logical pixels."""
        self._fitted = False
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() + across)
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + down)
        self.looked.emit()

    def pan_step(self, across: int, down: int) -> None:
        """Move the view as an arrow key does; each is -1, 0 or 1."""
        room = self.viewport().size()
        self.pan(round(across * room.width() * _PAN_PART), round(down * room.height() * _PAN_PART))

    def pixel_step(self, across: int, down: int) -> QPointF:
        """One pixel of the image in the direction that an arrow points to on the screen."""
        back = self.transform().inverted()[0]
        return (back.map(QPointF(across, down)) - back.map(QPointF(0, 0))) * self._zoom

    def set_image_size(self, width: int, height: int) -> None:
        """Take the size of a new image and fit it."""
        self._size = QSize(width, height)
        # A margin around the image lets the point under the cursor stay there at any zoom.
        self.setSceneRect(QRectF(-width, -height, 3 * width, 3 * height))
        self._fit()

    def set_orientation(self, orientation: Orientation) -> None:
        """Turn and mirror; the middle of the view stays, or the fitted image is fitted again."""
        middle = self.mapToScene(self.viewport().rect().center())
        self._orientation = orientation
        seen = _to_seen(orientation, self._size.width(), self._size.height())
        for item in self.scene().items():
            item.setTransform(seen.inverted()[0])
        self._set_zoom(self._zoom)
        if self._fitted:
            self._fit()
        else:
            self.centerOn(middle)

    def seen(self) -> QRectF:
        """What of the image is in view, in its pixels."""
        view = self.mapToScene(self.viewport().rect()).boundingRect()
        return view & QRectF(0, 0, self._size.width(), self._size.height())

    def all_in_view(self) -> bool:
        """Whether the whole image is in view."""
        image = QRect(0, 0, self._size.width(), self._size.height())
        shown = self.mapFromScene(QRectF(image)).boundingRect()
        return self.viewport().rect().adjusted(-1, -1, 1, 1).contains(shown)

    def _set_zoom(self, zoom: float) -> None:
        self._zoom = zoom
        across = -zoom if self._orientation.mirrored else zoom
        turned = QTransform().rotate(90 * self._orientation.quarter_turns)
        self.setTransform(turned.scale(across, zoom))

    # Qt's events

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 Qt's name
        """Zoom at the cursor."""
        steps = event.angleDelta().y() / 120
        self.zoom_to(self._zoom * math.pow(_WHEEL_STEP, steps), event.position().toPoint())
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 Qt's name
        """Fit into the new size."""
        super().resizeEvent(event)
        if self._fitted:
            self._fit()


def _to_seen(orientation: Orientation, width: int, height: int) -> QTransform:
    """From pixels of an image of this size to those of the turned and mirrored image."""
    moved = QTransform()
    if orientation.mirrored:
        moved *= QTransform(-1, 0, 0, 1, width, 0)
    for _ in range(orientation.quarter_turns):
        moved *= QTransform(0, 1, -1, 0, height, 0)
        width, height = height, width
    return moved
