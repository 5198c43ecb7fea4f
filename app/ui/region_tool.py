"""The tool that draws the part of the image that is judged: a rectangle, by mouse or by key."""

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QTransform

from app.domain.lesion import Point
from app.domain.ultrasound_region import Box
from app.report import palette
from app.ui.lesion_tool import LesionTool
from app.words.region import HOW_TO


class RegionTool(LesionTool):
    """While it is active, a drag from corner to corner says what is judged."""

    drawn = Signal(object)
    """The Box (x, y, width, height) in pixels of the Scan."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(HOW_TO, parent)
        self._begin: Point | None = None
        self._end: Point | None = None

    def begin(self, place: Point, _reach: float) -> bool:
        """Set a corner."""
        self._begin = self._end = place
        return True

    def follow(self, place: Point) -> bool:
        """Lead the opposite corner."""
        if self._begin is None:
            return False
        self._end = place
        return True

    def end(self, place: Point, _reach: float) -> None:
        """Set the opposite corner."""
        self._end = place
        box = self._box()
        self.drop()
        if box is not None:
            self.drawn.emit(box)

    def drop(self) -> bool:
        """Forget the corners."""
        had, self._begin, self._end = self._begin is not None, None, None
        return super().drop() or had

    def draw(self, painter: QPainter, to_view: QTransform) -> None:
        """Draw the rectangle."""
        box = self._box()
        if box is not None:
            painter.setPen(QPen(QColor(palette.ACCENT), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(to_view.mapRect(QRectF(*box)))

    def _box(self) -> Box | None:
        """The rectangle on whole pixels and inside the image; points are centers of pixels."""
        if self._begin is None or self._end is None:
            return None
        across, down = zip(self._begin, self._end, strict=True)
        left, right = _on_pixels(across, self._size[0])
        top, bottom = _on_pixels(down, self._size[1])
        return left, top, right - left, bottom - top


def _on_pixels(ends: tuple[float, ...], most: int) -> list[int]:
    """Edges of pixels next to two places, from 0 to ``most``, the lower one first."""
    return sorted(min(max(round(place + 0.5), 0), most) for place in ends)
