"""The image in the middle: zoom at the cursor, drag to pan, overlay, read-outs."""

from dataclasses import replace

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGraphicsPixmapItem,
    QGraphicsScene,
    QGraphicsView,
    QWidget,
)

from app.domain.assessment import Assessment
from app.domain.lesion import Lesion
from app.domain.scan import Scan
from app.report import palette
from app.report.overlay import OverlayStyle
from app.report.qimage import scan_to_qimage
from app.ui.overlay_item import OverlayItem
from app.ui.read_out import draw_frame, draw_region, draw_scale_bar, draw_zoom
from app.ui.window_level import WindowLevel
from app.words.scan import frame_text, scan_text
from app.words.viewer import SCAN

_WHEEL_STEP = 1.2
_KEY_STEP = 1.25
_FIT_MARGIN = 16
"""Logical pixels left free around a fitted image."""
_LARGEST_ZOOM = 64.0
_PAN_PART = 0.12
"""Part of the view that an arrow key moves by."""

_REST_MS = 150
"""The overlay's lines are not antialiased while Assessments follow each other faster."""

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Down: (0, 1),
}


class ScanView(QGraphicsView):
    """Shows one Scan with its overlay; scene coordinates are the Scan's pixels."""

    lesion_clicked = Signal(str)
    """Id of the lesion or possible lesion under a click, empty for none."""
    step_requested = Signal(int)
    """An arrow key with the whole image in view: 1 for the next Scan, -1 for the previous."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scan: Scan | None = None
        self._window_level = WindowLevel()
        self._fitted = True
        self._pressed: QPoint | None = None
        self._dragged = False
        self._image = QGraphicsPixmapItem()
        # Scaling the image costs more than the overlay: the scaled image is cached, so that a new
        # Assessment only copies it.
        self._image.setCacheMode(QGraphicsPixmapItem.CacheMode.DeviceCoordinateCache)
        self._image.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        self._overlay = OverlayItem()
        scene = QGraphicsScene(self)
        scene.addItem(self._image)
        scene.addItem(self._overlay)
        self.setScene(scene)
        self.setBackgroundBrush(QColor(palette.GROUND))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(SCAN())
        self._window_level_timer = QTimer(self, singleShot=True, interval=0)
        self._window_level_timer.timeout.connect(self._draw_image)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(lambda: self._draw_overlay(smooth=True))

    # What is shown

    @property
    def scan(self) -> Scan | None:
        """The shown Scan."""
        return self._scan

    @property
    def assessment(self) -> Assessment | None:
        """The drawn Assessment."""
        return self._overlay.assessment

    @property
    def overlay_style(self) -> OverlayStyle:
        """How the overlay is drawn."""
        return self._overlay.style

    @property
    def overlay_shown(self) -> bool:
        """Whether the overlay is visible now."""
        return self._overlay.isVisible()

    @property
    def window_level(self) -> WindowLevel:
        """How gray levels are mapped."""
        return self._window_level

    @property
    def zoom(self) -> float:
        """Logical screen pixels per Scan pixel."""
        return self.transform().m11()

    def show_scan(self, scan: Scan | None, assessment: Assessment | None) -> None:
        """Show a Scan, fitted if it is a new one, or nothing."""
        if scan is not self._scan:
            self._scan = scan
            self._window_level = WindowLevel()
            self._draw_image()
            if scan is not None:
                image = QRectF(0, 0, scan.width, scan.height)
                self._overlay.set_size(scan.width, scan.height)
                # A margin around the image lets the point under the cursor stay there at any zoom.
                self.setSceneRect(
                    image.adjusted(-scan.width, -scan.height, scan.width, scan.height)
                )
                self.setAccessibleDescription(scan_text(scan))
                self.select_lesion(None)
                self.fit()
        elif assessment is not self.assessment:
            self._draw_overlay(smooth=False)
            self._rest.start()
        self._overlay.set_assessment(assessment)

    def set_overlay_style(self, style: OverlayStyle) -> None:
        """Change how the overlay is drawn; the selected lesion stays."""
        now = self._overlay.style
        self._overlay.set_style(replace(style, selected=now.selected, smooth=now.smooth))

    def set_overlay_shown(self, *, shown: bool) -> None:
        """Show or hide the overlay."""
        self._overlay.setVisible(shown)

    def select_lesion(self, lesion: Lesion | None) -> None:
        """Highlight a lesion and bring it into view."""
        selected = lesion.id if lesion else None
        self._overlay.set_style(replace(self._overlay.style, selected=selected))
        if lesion:
            box = QRectF(*lesion.bbox)
            if not self.mapFromScene(box).boundingRect().intersects(self.viewport().rect()):
                self.centerOn(box.center())

    # Zoom and pan

    def fit(self) -> None:
        """Show the whole image, and keep doing so while the window changes its size."""
        self._fitted = True
        if self._scan is None:
            return
        room = self.viewport().size()
        zoom = min(
            max(room.width() - 2 * _FIT_MARGIN, 1) / self._scan.width,
            max(room.height() - 2 * _FIT_MARGIN, 1) / self._scan.height,
        )
        self._set_zoom(zoom)
        self.centerOn(self._scan.width / 2, self._scan.height / 2)

    def show_actual_size(self) -> None:
        """Show a Scan pixel as one pixel of the screen."""
        self._zoom_to(1.0 / self.devicePixelRatioF(), self.viewport().rect().center())

    def zoom_in(self) -> None:
        """Zoom in one step at the center of the view."""
        self._zoom_to(self.zoom * _KEY_STEP, self.viewport().rect().center())

    def zoom_out(self) -> None:
        """Zoom out one step at the center of the view."""
        self._zoom_to(self.zoom / _KEY_STEP, self.viewport().rect().center())

    def reset_window_level(self) -> None:
        """Show the gray levels as they are."""
        self._window_level = WindowLevel()
        self._draw_image()

    def _zoom_to(self, zoom: float, anchor: QPoint) -> None:
        if self._scan is None:
            return
        self._fitted = False
        before = self.mapToScene(anchor)
        smallest = 32.0 / max(self._scan.width, self._scan.height)
        self._set_zoom(min(max(zoom, smallest), _LARGEST_ZOOM))
        moved = self.mapFromScene(before) - anchor
        self._pan(moved.x(), moved.y())

    def _set_zoom(self, zoom: float) -> None:
        self.resetTransform()
        self.scale(zoom, zoom)
        # From three screen pixels per Scan pixel, the pixels are shown as they are.
        self._image.setTransformationMode(
            Qt.TransformationMode.FastTransformation
            if zoom * self.devicePixelRatioF() >= 3.0
            else Qt.TransformationMode.SmoothTransformation
        )

    def _pan(self, across: int, down: int) -> None:
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() + across)
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + down)

    def _all_in_view(self) -> bool:
        shown = self.mapFromScene(self._image.boundingRect()).boundingRect()
        return self.viewport().rect().adjusted(-1, -1, 1, 1).contains(shown)

    def _draw_image(self) -> None:
        if self._scan is None:
            self._image.setPixmap(QPixmap())
        else:
            shown = self._window_level.apply(self._scan.pixels)
            self._image.setPixmap(QPixmap.fromImage(scan_to_qimage(shown)))
        self.viewport().update()

    def _draw_overlay(self, *, smooth: bool) -> None:
        self._overlay.set_style(replace(self._overlay.style, smooth=smooth))

    def _lesion_at(self, place: QPointF) -> str:
        x, y = int(place.x() // 1), int(place.y() // 1)
        for lesion in self.assessment.regions if self.assessment else ():
            if lesion.is_possible and not self.overlay_style.possible:
                continue
            left, top, width, height = lesion.bbox
            inside = left <= x < left + width and top <= y < top + height
            if inside and lesion.mask[y - top, x - left]:
                return lesion.id
        return ""

    # Qt's events

    def drawForeground(self, painter: QPainter, _rect: QRectF | QRect) -> None:  # noqa: N802
        """Write the read-outs over the image."""
        if self._scan is None:
            return
        painter.save()
        painter.resetTransform()
        area = QRectF(self.viewport().rect())
        shown = self._window_level
        draw_zoom(painter, area, shown.window, shown.level, self.zoom * self.devicePixelRatioF())
        if frame := frame_text(self._scan):
            draw_frame(painter, area, frame)
        if self._scan.ultrasound_region is not None:
            region = self.mapFromScene(QRectF(*self._scan.ultrasound_region)).boundingRect()
            draw_region(painter, QRectF(region))
        if self._scan.spacing_mm is not None:
            draw_scale_bar(painter, area, self.zoom / self._scan.spacing_mm[1])
        painter.restore()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 Qt's name
        """Zoom at the cursor."""
        steps = event.angleDelta().y() / 120
        self._zoom_to(self.zoom * _WHEEL_STEP**steps, event.position().toPoint())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 Qt's name
        """Begin a click or a drag."""
        self._pressed = event.position().toPoint()
        self._dragged = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 Qt's name
        """Continue a drag."""
        if self._pressed is None or self._scan is None:
            return
        moved = event.position().toPoint() - self._pressed
        if not self._dragged and moved.manhattanLength() < QApplication.startDragDistance():
            return
        self._dragged = True
        self._pressed = event.position().toPoint()
        if event.buttons() & Qt.MouseButton.RightButton:
            self._window_level = self._window_level.dragged(moved.x(), moved.y())
            self._window_level_timer.start()
        else:
            self._fitted = False
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self._pan(-moved.x(), -moved.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 Qt's name
        """End a click or a drag."""
        if (
            self._pressed is not None
            and not self._dragged
            and event.button() == Qt.MouseButton.LeftButton
        ):
            self.lesion_clicked.emit(self._lesion_at(self.mapToScene(self._pressed)))
        self._pressed = None
        self.viewport().unsetCursor()

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 Qt's name
        """Show the whole image."""
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 Qt's name
        """Pan, or go to another Scan."""
        arrow = _ARROWS.get(Qt.Key(event.key()))
        if arrow is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif self._all_in_view():
            self.step_requested.emit(sum(arrow))
        else:
            self._fitted = False
            room = self.viewport().size()
            self._pan(
                round(arrow[0] * room.width() * _PAN_PART),
                round(arrow[1] * room.height() * _PAN_PART),
            )

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 Qt's name
        """Fit into the new size."""
        super().resizeEvent(event)
        if self._fitted:
            self.fit()
