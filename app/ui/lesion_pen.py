"""Tools that draw a line: around a lesion, or across one to split it."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPainter, QTransform

from app.domain.lesion import Point
from app.ui.lesion_tool import LesionTool, draw_closing, draw_line
from app.words.text import Text


class LesionPen(LesionTool):
    """While it is active, every press begins a line, which ends with the release.

    If the line ``is_closed``, how it leads back to where it began is shown.
    """

    drawn = Signal(object)
    """The line, a tuple of (x, y) in pixels of the Scan, after the button was released."""

    def __init__(self, how_to: Text, parent: QObject | None = None, *, is_closed: bool) -> None:
        super().__init__(how_to, parent)
        self._line: list[Point] = []
        self._is_closed = is_closed

    def begin(self, place: Point, _reach: float) -> bool:
        """Begin a line."""
        self._line = [place]
        return True

    def follow(self, place: Point) -> bool:
        """Continue it."""
        if self._line:
            self._line.append(place)
        return bool(self._line)

    def end(self, place: Point, _reach: float) -> None:
        """End it."""
        line, self._line = (*self._line, place), []
        self.drawn.emit(line)

    def drop(self) -> bool:
        """Forget the line."""
        had_line, self._line = bool(self._line), []
        return super().drop() or had_line

    def draw(self, painter: QPainter, to_view: QTransform) -> None:
        """Draw the line so far."""
        if len(self._line) > 1:
            line = draw_line(painter, to_view, self._line)
            if self._is_closed:
                draw_closing(painter, line.last(), line.first())
