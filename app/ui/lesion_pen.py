"""The tool that draws the outline of a lesion: press, draw around it, release."""

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF, QTransform

from app.domain.lesion import Point
from app.domain.scan import Scan
from app.report import palette
from app.words.editing import DRAW_HOW_TO

_BORDER = QColor(0, 0, 0, 190)
_LINE_WIDTH, _BORDER_WIDTH = 2.0, 4.5


class LesionPen(QObject):
    """A ViewTool. While it is active, every press of the mouse begins a line."""

    drawn = Signal(object)
    """The line, a tuple of (x, y) in pixels of the Scan, after the button was released."""
    changed = Signal()
    """It is active now, or not any more, or looks different."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_active = False
        self._line: list[Point] = []

    @property
    def is_active(self) -> bool:
        """Whether a press draws."""
        return self._is_active

    @property
    def hint(self) -> str:
        """What to do, while it is active."""
        return DRAW_HOW_TO() if self._is_active else ""

    def set_active(self, *, active: bool) -> None:
        """Take it up, or put it away with what is drawn so far."""
        if active != self._is_active:
            self._is_active = active
            self._line = []
            self.changed.emit()

    def press(self, place: QPointF, _reach: float) -> bool:
        """Begin a line."""
        if self._is_active:
            self._line = [_point(place)]
        return self._is_active

    def move(self, place: QPointF) -> bool:
        """Continue it."""
        if self._line:
            self._line.append(_point(place))
        return bool(self._line)

    def release(self, place: QPointF, _reach: float) -> None:
        """End it."""
        if self._line:
            line, self._line = (*self._line, _point(place)), []
            self.drawn.emit(line)
            self.changed.emit()

    def double_click(self) -> bool:
        """Keep the image where it is while the tool is active."""
        return self._is_active

    def wants(self, _key: Qt.Key) -> bool:
        """Take no key: Esc goes through the window."""
        return False

    def press_key(self, key: Qt.Key, step: QPointF, seen: QRectF) -> None:
        """Take no key."""

    def paint(self, painter: QPainter, _area: QRectF, to_view: QTransform, _scan: Scan) -> None:
        """Paint the line so far, and how it would be closed."""
        if len(self._line) < 2:
            return
        line = QPolygonF([to_view.map(QPointF(x + 0.5, y + 0.5)) for x, y in self._line])
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for color, width in ((_BORDER, _BORDER_WIDTH), (QColor(palette.ACCENT), _LINE_WIDTH)):
            painter.setPen(QPen(color, width))
            painter.drawPolyline(line)
        dashed = QPen(QColor(palette.ACCENT), 1)
        dashed.setDashPattern([4, 4])
        painter.setPen(dashed)
        painter.drawLine(line.last(), line.first())


def _point(place: QPointF) -> Point:
    """The center of the top left pixel is (0, 0) in points, its corner in the view."""
    return place.x() - 0.5, place.y() - 0.5
