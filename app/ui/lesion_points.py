"""The tool that drags the outline of the selected lesion."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QPointF, Signal
from PySide6.QtGui import QPainter, QTransform

from app.domain.dragging import dragged, handles
from app.domain.lesion import Point
from app.ui.lesion_tool import LesionTool, draw_dot, draw_line
from app.words.text import Text

_HANDLE = 4.5


class LesionPoints(LesionTool):
    """While it is active, any point of the outline can be dragged; its neighbors follow.

    A press elsewhere is not taken, so that another lesion can be clicked.
    """

    drawn = Signal(object)
    """The new outline, a tuple of (x, y) in pixels of the Scan."""

    def __init__(self, how_to: Text, parent: QObject | None = None) -> None:
        super().__init__(how_to, parent)
        self._outline: NDArray[np.int32] | None = None
        self._index = 0
        self._start: Point | None = None
        self._moved = (0.0, 0.0)

    def show_outline(self, outline: NDArray[np.int32] | None) -> None:
        """Take the outline (N, 2) of the selected Lesion, None if none is selected.

        The same one again does not end a drag.
        """
        before, self._outline = self._outline, outline
        is_same = outline is before
        if outline is not None and before is not None:
            is_same = np.array_equal(outline, before)
        if not is_same:
            self.drop()
            self.changed.emit()

    def begin(self, place: Point, reach: float) -> bool:
        """Take the point of the outline that is nearest, if one is near."""
        if self._outline is None:
            return False
        distances = np.linalg.norm(self._outline - np.asarray(place), axis=1)
        self._index = int(distances.argmin())
        is_near = bool(distances[self._index] <= reach)
        self._start = place if is_near else None
        self._moved = (0.0, 0.0)
        return is_near

    def follow(self, place: Point) -> bool:
        """Drag it."""
        if self._start is not None:
            self._moved = (place[0] - self._start[0], place[1] - self._start[1])
        return self._start is not None

    def end(self, place: Point, _reach: float) -> None:
        """Let go of it."""
        self.follow(place)
        line = self._shape()
        self._start = None
        if line is not None and self._moved != (0.0, 0.0):
            self.drawn.emit(line)

    def drop(self) -> bool:
        """Put it back."""
        was_dragged, self._start = self._start is not None, None
        return super().drop() or was_dragged

    def draw(self, painter: QPainter, to_view: QTransform) -> None:
        """Draw the handles, and the outline as it is dragged."""
        line = self._shape()
        if self._outline is None or line is None:
            return
        if self._start is not None:
            draw_line(painter, to_view, (*line, line[0]))
        for index in handles(self._outline):
            x, y = line[index]
            draw_dot(painter, to_view.map(QPointF(x + 0.5, y + 0.5)), _HANDLE)

    def _shape(self) -> tuple[Point, ...] | None:
        """The outline as it is now."""
        if self._outline is None:
            return None
        if self._start is None:
            return tuple(map(tuple, self._outline.tolist()))
        return tuple(map(tuple, dragged(self._outline, self._index, self._moved).tolist()))
