"""The image in the middle: overlay, heat map, tools, read-outs; it can be zoomed and turned."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QGraphicsPixmapItem, QWidget

from app.domain.assessment import Assessment
from app.domain.foreign import ForeignFinding
from app.domain.lesion import Lesion
from app.domain.orientation import Orientation, orient_pixels
from app.domain.presentation import AS_IT_IS, Presentation, WindowLevel
from app.domain.scale import with_spacing
from app.domain.scan import Scan
from app.report import palette
from app.report.overlay import OverlayStyle
from app.report.qimage import scan_to_qimage
from app.ui.foreign_item import ForeignItem
from app.ui.heat_map import HeatMap, draw_legend
from app.ui.loupe import Loupe
from app.ui.overlay_item import OverlayItem
from app.ui.own_keys import claims_key, is_delete
from app.ui.pixel_read_out import PixelReadOut
from app.ui.read_out import draw_hint, draw_read_outs
from app.ui.translation import follow_language, follow_words
from app.ui.view_tool import ViewTool
from app.ui.view_tools import ARROWS, ViewTools
from app.ui.zoom_view import ZoomView
from app.words.scan import scan_text
from app.words.viewer import SCAN
from models.torch_free.prediction import Prediction

_REACH = 9.0
"""Logical pixels that a click may miss a point by."""

_REST_MS = 150
"""The overlay's lines are not antialiased while Assessments follow each other faster."""

_FAST_STEP = 10
"""Pixels of the Scan that an arrow together with Shift moves a tool by."""


class ScanView(ZoomView):
    """Shows one Scan with its overlay; scene coordinates are the Scan's pixels."""

    lesion_clicked = Signal(str)
    """Id of the lesion or possible lesion under a click, empty for none."""
    step_requested = Signal(int)
    """An arrow up or down with the whole image in view: 1 for the next Scan, -1 for the one before.
    """
    frame_step_requested = Signal(int)
    """The same for an arrow to the right or left, and frames."""
    window_level_changed = Signal(object)
    """The WindowLevel that the user dragged to."""
    menu_requested = Signal(QPoint)
    """A click of the right button or the menu key, at this place of the screen."""
    delete_requested = Signal()
    """The Delete key was pressed, and no tool wanted it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scan: Scan | None = None
        self._prediction: Prediction | None = None
        self._presentation = AS_IT_IS
        self._pressed: QPoint | None = None
        self._dragged = False
        self._cursor: QPoint | None = None
        self._tools = ViewTools()
        self._image = QGraphicsPixmapItem()
        # Scaling the image costs more than the overlay: the scaled image is cached, so that a new
        # Assessment only copies it.
        self._image.setCacheMode(QGraphicsPixmapItem.CacheMode.DeviceCoordinateCache)
        self._image.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        self._heat_map = HeatMap()
        self._overlay = OverlayItem()
        self._foreign = ForeignItem()
        for item in (self._image, self._heat_map, self._overlay, self._foreign):
            self.scene().addItem(item)
        self._pixel = PixelReadOut(self.viewport())
        self._loupe = Loupe(self.viewport())
        self.viewport().setMouseTracking(True)
        self.setBackgroundBrush(QColor(palette.GROUND))
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        follow_words(self.setAccessibleName, SCAN)
        follow_language(self, self._say_again)
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
    def presentation(self) -> Presentation:
        """Gray levels and orientation as shown."""
        return self._presentation

    @property
    def window_level(self) -> WindowLevel:
        """How gray levels are mapped."""
        return self._presentation.window_level

    def show_scan(self, scan: Scan | None, assessment: Assessment | None) -> None:
        """Show a Scan, fitted unless it is another frame of the shown one, or nothing."""
        if scan is not self._scan:
            is_same_cine = _is_same_cine(scan, self._scan)
            self._scan = scan
            if is_same_cine:
                self._draw_image()
            else:
                self._presentation = AS_IT_IS
                self.set_orientation(Orientation())
            self.show_prediction(None)
            if scan is not None:
                self._overlay.set_size(scan.width, scan.height)
                if not is_same_cine:
                    self.set_image_size(scan.width, scan.height)
                self._describe()
                self.select_lesion(None)
        elif assessment is not self.assessment:
            self._draw_overlay(smooth=False)
            self._rest.start()
        self._overlay.set_assessment(assessment)

    def _say_again(self) -> None:
        self._describe()
        self.viewport().update()

    def _describe(self) -> None:
        if self._scan is not None:
            self.setAccessibleDescription(scan_text(self._scan))

    def show_prediction(self, prediction: Prediction | None) -> None:
        """Take the Prediction of the shown Scan, for the heat map and the probabilities."""
        self._prediction = prediction
        self._heat_map.set_probability(None if prediction is None else prediction.probability)
        self._follow_cursor()

    def present(self, presentation: Presentation) -> None:
        """Show the Scan with these gray levels and in this orientation."""
        before, self._presentation = self._presentation, presentation
        if presentation.orientation != before.orientation:
            self.set_orientation(presentation.orientation)
        elif presentation != before:
            self._draw_image()

    def set_orientation(self, orientation: Orientation) -> None:
        """Turn and mirror image, overlay and tools."""
        super().set_orientation(orientation)
        self._overlay.set_orientation(orientation)
        self._heat_map.set_orientation(orientation)
        self._foreign.set_orientation(orientation)
        self._draw_image()

    def set_heat_map_shown(self, *, shown: bool) -> None:
        """Show or hide the probability map in colors."""
        self._heat_map.set_shown(shown=shown)
        self.viewport().update()

    def show_foreign(self, findings: Sequence[ForeignFinding], size: tuple[int, int]) -> None:
        """Draw what others found in a Scan of (rows, columns)."""
        self._foreign.set_findings(findings, size)

    def set_overlay_style(self, style: OverlayStyle) -> None:
        """Change how the overlay is drawn; the selected lesion stays."""
        now = self._overlay.style
        self._overlay.set_style(replace(style, selected=now.selected, smooth=now.smooth))

    def set_overlay_shown(self, *, shown: bool) -> None:
        """Show or hide the overlay."""
        self._overlay.setVisible(shown)
        self._foreign.setVisible(shown)

    def select_lesion(self, lesion: Lesion | None) -> None:
        """Highlight a lesion and bring it into view."""
        selected = lesion.id if lesion else None
        self._overlay.set_style(replace(self._overlay.style, selected=selected))
        if lesion:
            box = QRectF(*lesion.bbox)
            if not self.mapFromScene(box).boundingRect().intersects(self.viewport().rect()):
                self.centerOn(box.center())

    # Tools

    def add_tool(self, tool: ViewTool) -> None:
        """Ask this tool before others what it does with mouse and keys."""
        self._tools.add(tool)

    def update_tools(self) -> None:
        """Paint the tools again, because one of them has changed."""
        self.viewport().update()
        self._set_cursor()

    def set_loupe_shown(self, *, shown: bool) -> None:
        """Show or hide the loupe at the cursor, or in the middle if the cursor is elsewhere."""
        if shown and self._scan is not None:
            at = self._cursor or self.viewport().rect().center()
            to_view = self._image.sceneTransform() * self.viewportTransform()
            self._loupe.show_at(at, self._image.pixmap(), to_view)
        else:
            self._loupe.hide()

    def _draw_image(self) -> None:
        if self._scan is None:
            self._image.setPixmap(QPixmap())
        else:
            shown = self.window_level.apply(self._scan.pixels)
            shown = orient_pixels(shown, self._presentation.orientation)
            self._image.setPixmap(QPixmap.fromImage(scan_to_qimage(shown)))
        self.viewport().update()

    def _draw_overlay(self, *, smooth: bool) -> None:
        self._overlay.set_style(replace(self._overlay.style, smooth=smooth))

    def _set_zoom(self, zoom: float) -> None:
        super()._set_zoom(zoom)
        # From three screen pixels per Scan pixel, the pixels are shown as they are.
        self._image.setTransformationMode(
            Qt.TransformationMode.FastTransformation
            if zoom * self.devicePixelRatioF() >= 3.0
            else Qt.TransformationMode.SmoothTransformation
        )
        self._follow_cursor()

    def _follow_cursor(self) -> None:
        """Show what is under the cursor."""
        if self._cursor is None:
            self._pixel.hide()
        else:
            place = self.mapToScene(self._cursor)
            self._pixel.show_pixel(self._scan, self._prediction, place)
        if self._loupe.isVisible():
            self.set_loupe_shown(shown=True)

    def _set_cursor(self) -> None:
        if self._tools.is_active:
            self.viewport().setCursor(Qt.CursorShape.CrossCursor)
        else:
            self.viewport().unsetCursor()

    # Qt's events

    def drawForeground(self, painter: QPainter, _rect: QRectF | QRect) -> None:  # noqa: N802
        """Draw tools and read-outs over the image."""
        if self._scan is None:
            return
        painter.save()
        painter.resetTransform()
        area, to_view = QRectF(self.viewport().rect()), self.viewportTransform()
        zoom = self.zoom * self.devicePixelRatioF()
        scan, by_hand = self._scan, False
        if self.assessment is not None:
            scan = with_spacing(scan, self.assessment.spacing_mm)
            by_hand = self.assessment.is_scaled_by_hand
        draw_read_outs(painter, area, scan, self._presentation, to_view, zoom, by_hand=by_hand)
        if self._heat_map.is_seen and self.assessment is not None:
            draw_legend(painter, area, self.assessment.threshold)
        self._tools.paint(painter, area, to_view, scan)
        if self._tools.hint:
            draw_hint(painter, area, self._tools.hint)
        painter.restore()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 Qt's name
        """Begin a click or a drag, by the first tool that wants it."""
        self._pressed = event.position().toPoint()
        self._dragged = False
        if event.button() == Qt.MouseButton.LeftButton and self._scan is not None:
            self._tools.press(self.mapToScene(self._pressed), _REACH / self.zoom)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 Qt's name
        """Continue a drag, or show what is under the cursor."""
        if self._scan is None:
            return
        self._cursor = event.position().toPoint()
        self._follow_cursor()
        if self._tools.move(self.mapToScene(self._cursor)):
            self.viewport().update()
        if self._pressed is None or self._tools.is_working:
            return
        moved = self._cursor - self._pressed
        if not self._dragged and moved.manhattanLength() < QApplication.startDragDistance():
            return
        self._dragged = True
        self._pressed = self._cursor
        if event.buttons() & Qt.MouseButton.RightButton:
            shown = self.window_level.dragged(moved.x(), moved.y())
            self._presentation = replace(self._presentation, window_level=shown)
            self._window_level_timer.start()
            self.window_level_changed.emit(shown)
        else:
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self.pan(-moved.x(), -moved.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 Qt's name
        """End a click or a drag."""
        pressed, self._pressed = self._pressed, None
        place = self.mapToScene(event.position().toPoint())
        was_taken = self._tools.release(place, _REACH / self.zoom)
        if pressed is not None and not self._dragged and not was_taken:
            if event.button() == Qt.MouseButton.LeftButton:
                self.lesion_clicked.emit(self._overlay.lesion_at(self.mapToScene(pressed)))
            elif event.button() == Qt.MouseButton.RightButton:
                if lesion := self._overlay.lesion_at(self.mapToScene(pressed)):
                    self.lesion_clicked.emit(lesion)  # the menu is about this one
                self.menu_requested.emit(self.viewport().mapToGlobal(pressed))
        self._set_cursor()

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 Qt's name
        """Show the whole image, unless a tool takes it."""
        if not self._tools.double_click():
            self.fit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 Qt's name
        """Ask for a menu by key; the mouse asks when its button is released without a drag."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.menu_requested.emit(event.globalPos())

    def scrollContentsBy(self, across: int, down: int) -> None:  # noqa: N802 Qt's name
        """Read out another pixel: the image moves under the cursor."""
        super().scrollContentsBy(across, down)
        self._follow_cursor()

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 Qt's name
        """Hide the read-out when the cursor leaves."""
        if event.type() == QEvent.Type.Leave:
            self._cursor = None
            self._follow_cursor()
        return super().viewportEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keep the Delete key, and keys that a tool wants, from the window's shortcuts."""
        return claims_key(event, self._wants) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 Qt's name
        """Use a tool, pan, or go to another Scan."""
        key = Qt.Key(event.key())
        arrow = ARROWS.get(key)
        if tool := self._tools.for_key(event):
            is_fast = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            step = self.pixel_step(*(arrow or (0, 0))) * (_FAST_STEP if is_fast else 1)
            tool.press_key(key, step, self.seen())
        elif is_delete(event):
            self.delete_requested.emit()
        elif event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or arrow is None:
            super().keyPressEvent(event)
        elif self.all_in_view():
            across, down = arrow
            (self.frame_step_requested if across else self.step_requested).emit(across + down)
        else:
            self.pan_step(*arrow)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 Qt's name
        """Keep the read-out in its corner."""
        super().resizeEvent(event)
        self._pixel.settle()

    def _wants(self, event: QKeyEvent) -> bool:
        return is_delete(event) or self._tools.for_key(event) is not None


def _is_same_cine(scan: Scan | None, other: Scan | None) -> bool:
    """Whether both are frames of one source, of one size."""
    if scan is None or other is None or not scan.source:
        return False
    return scan.source == other.source and scan.pixels.shape[:2] == other.pixels.shape[:2]
