"""The tool that draws a lesion by its corners."""

from PySide6.QtCore import QObject, QPointF, Signal
from PySide6.QtGui import QPainter, QTransform

from app.domain.lesion import Point
from app.ui.lesion_tool import LesionTool, draw_closing, draw_dot, draw_line
from app.words.text import Text

_DOT = 4.0


class LesionPolygon(LesionTool):
    """Each click places a corner; Enter, a double click or a click on the first one closes it."""

    drawn = Signal(object)
    """The corners, a tuple of (x, y) in pixels of the Scan."""

    is_dragged = False

    def __init__(self, how_to: Text, parent: QObject | None = None) -> None:
        super().__init__(how_to, parent)
        self._corners: list[Point] = []
        self._ahead: Point | None = None

    @property
    def corners(self) -> tuple[Point, ...]:
        """Those that are placed."""
        return tuple(self._corners)

    def begin(self, place: Point, reach: float) -> bool:
        """Place a corner, or close."""
        if len(self._corners) > 2 and abs(complex(*place) - complex(*self._corners[0])) <= reach:
            self.finish()
        else:
            self._corners.append(place)
        return True

    def follow(self, place: Point) -> bool:
        """Lead a line from the last corner."""
        self._ahead = place
        return bool(self._corners)

    def finish(self) -> bool:
        """Close it if it has enough corners; the next click is for another one."""
        corners = self.corners
        if len(corners) > 2:
            self._corners.clear()
            self.drawn.emit(corners)
        return bool(corners)

    def take_back(self) -> None:
        """Take the last corner back."""
        if self._corners:
            self._corners.pop()

    def drop(self) -> bool:
        """Forget the corners."""
        had_corners = bool(self._corners)
        self._corners.clear()
        super().drop()
        return had_corners

    def draw(self, painter: QPainter, to_view: QTransform) -> None:
        """Draw the corners, and how they would be closed."""
        if self._corners:
            ahead = () if self._ahead is None else (self._ahead,)
            line = draw_line(painter, to_view, (*self._corners, *ahead))
            draw_closing(painter, line.last(), line.first())
            for x, y in self._corners:
                draw_dot(painter, to_view.map(QPointF(x + 0.5, y + 0.5)), _DOT)
