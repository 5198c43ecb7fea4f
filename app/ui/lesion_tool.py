"""What all tools have in common that draw lesions: mouse, keys and a cross-hair."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF, QTransform

from app.domain.lesion import Point
from app.domain.scan import Scan
from app.report import palette
from app.words.text import Text

_BORDER = QColor(0, 0, 0, 190)
_LINE_WIDTH, _BORDER_WIDTH = 2.0, 4.5
_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_KEYS = (*_ARROWS, *_ENTER, Qt.Key.Key_Space, Qt.Key.Key_Backspace)
_KEY_REACH = 0.03
"""What a place that is chosen by key may miss a point by, as a part of the shorter side in view."""
_ARM, _GAP = 14.0, 4.0
"""Half a cross-hair and its free middle, in logical pixels."""


class LesionTool(QObject):
    """A ViewTool without an effect. Its subclasses say what to do between press and release.

    While it is active, arrows move a cross-hair. Space presses and releases there; if the tool
    ``is_dragged``, it only presses, and releases the next time. Esc goes through the window.
    Places are points: the center of the top left pixel is (0, 0).
    """

    changed = Signal()
    """It is active now, or not any more, or looks different."""
    pointed = Signal(QPointF)
    """The cross-hair is at this place of the view's scene."""

    is_dragged = True

    def __init__(self, how_to: Text, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.how_to = how_to
        self._is_active = False
        self._size = (1, 1)
        self._crosshair: QPointF | None = None
        self._is_down = False

    @property
    def is_active(self) -> bool:
        """Whether a press draws."""
        return self._is_active

    @property
    def hint(self) -> str:
        """What to do, while it is active."""
        return self.how_to() if self._is_active else ""

    def set_active(self, *, active: bool) -> None:
        """Take it up, or put it away with what is drawn so far."""
        if active != self._is_active:
            self._is_active = active
            self._crosshair = None
            self.drop()
            self.changed.emit()

    def set_size(self, width: int, height: int) -> None:
        """Take the size of the Scan."""
        self._size = (width, height)

    # What a tool does

    def begin(self, _place: Point, _reach: float) -> bool:
        """Press the button here, or not; a click may miss by ``reach``."""
        return True

    def follow(self, _place: Point) -> bool:
        """Move here, pressed or not; True if it looks different now."""
        return False

    def end(self, _place: Point, _reach: float) -> None:
        """Release the button here."""

    def finish(self) -> bool:
        """Finish what takes several clicks; False if there is no such thing."""
        return False

    def take_back(self) -> None:
        """Take the last click back."""

    def drop(self) -> bool:
        """Forget what is not finished; False if there is nothing."""
        was_down, self._is_down = self._is_down, False
        return was_down

    def draw(self, painter: QPainter, to_view: QTransform) -> None:
        """Draw what is not finished, in pixels of the view."""

    # ViewTool

    def press(self, place: QPointF, reach: float) -> bool:
        """Begin, if it is active."""
        if not self._is_active:
            return False
        self._crosshair = None
        self._is_down = self.begin(_point(place), reach)
        self.changed.emit()
        return self._is_down

    def move(self, place: QPointF) -> bool:
        """Follow the mouse, unless the cross-hair is in use."""
        return self._is_active and self._crosshair is None and self.follow(_point(place))

    def release(self, place: QPointF, reach: float) -> None:
        """End what was begun, unless it was dropped meanwhile."""
        if self._is_down:
            self._is_down = False
            self.end(_point(place), reach)
            self.changed.emit()

    def double_click(self) -> bool:
        """Finish; keep the image where it is while the tool is active."""
        if self._is_active:
            self.finish()
            self.changed.emit()
        return self._is_active

    def wants(self, key: Qt.Key) -> bool:
        """Arrows, Space, Enter and Backspace."""
        return self._is_active and key in _KEYS

    def press_key(self, key: Qt.Key, step: QPointF, seen: QRectF) -> None:
        """Move or use the cross-hair, which appears first in the middle of what is in view."""
        at = seen.center() if self._crosshair is None else self._crosshair
        if key == Qt.Key.Key_Backspace:
            self.take_back()
        elif key in _ARROWS:
            width, height = self._size
            x, y = (at + step).toTuple()
            self._point_at(QPointF(min(max(x, 0.5), width - 0.5), min(max(y, 0.5), height - 0.5)))
        elif not (key in _ENTER and self.finish()):
            if self._crosshair is None:
                self._point_at(at)
            else:
                self._use(at, _KEY_REACH * min(seen.width(), seen.height()))
        self.changed.emit()

    def paint(self, painter: QPainter, _area: QRectF, to_view: QTransform, _scan: Scan) -> None:
        """Paint what is not finished, and the cross-hair."""
        if self._is_active:
            self.draw(painter, to_view)
            if self._crosshair is not None:
                _draw_crosshair(painter, to_view.map(self._crosshair))

    def _point_at(self, at: QPointF) -> None:
        self._crosshair = at
        self.follow(_point(at))
        self.pointed.emit(at)

    def _use(self, at: QPointF, reach: float) -> None:
        if not self._is_down:
            self._is_down = self.begin(_point(at), reach)
            if self.is_dragged:
                return
        self.release(at, reach)


def draw_line(painter: QPainter, to_view: QTransform, line: Sequence[Point]) -> QPolygonF:
    """Draw through places of the Scan, and give the line in pixels of the view."""
    shown = QPolygonF([to_view.map(QPointF(x + 0.5, y + 0.5)) for x, y in line])
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for color, width in ((_BORDER, _BORDER_WIDTH), (QColor(palette.ACCENT), _LINE_WIDTH)):
        painter.setPen(QPen(color, width))
        painter.drawPolyline(shown)
    return shown


def draw_closing(painter: QPainter, begin: QPointF, end: QPointF) -> None:
    """Draw how a line would be closed."""
    dashed = QPen(QColor(palette.ACCENT), 1)
    dashed.setDashPattern([4, 4])
    painter.setPen(dashed)
    painter.drawLine(begin, end)


def draw_dot(painter: QPainter, at: QPointF, radius: float) -> None:
    """Draw a corner or a handle."""
    painter.setPen(QPen(_BORDER, 1))
    painter.setBrush(QColor(palette.ACCENT))
    painter.drawEllipse(at, radius, radius)


def _draw_crosshair(painter: QPainter, at: QPointF) -> None:
    for color, width in ((_BORDER, _BORDER_WIDTH), (QColor(palette.TEXT), _LINE_WIDTH)):
        painter.setPen(QPen(color, width))
        for across, down in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            away = QPointF(across, down)
            painter.drawLine(at + away * _GAP, at + away * _ARM)


def _point(place: QPointF) -> Point:
    """The center of the top left pixel is (0, 0) in points, its corner in the view."""
    return place.x() - 0.5, place.y() - 0.5
