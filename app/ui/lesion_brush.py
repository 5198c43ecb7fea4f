"""The tool that brushes a lesion, or erases from it."""

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPen,
    QTransform,
    QWheelEvent,
)

from app.domain.lesion import Point
from app.report import palette
from app.ui.lesion_tool import LesionTool
from app.words.text import Text

_STEP = 1.25
_SMALLEST, _LARGEST = 0.004, 0.2
_FIRST = 0.02
"""Radius of the brush as a part of the longer side of the Scan."""

_STROKE_ALPHA = 110
_RING_BORDER = QColor(0, 0, 0, 190)


class LesionBrush(LesionTool):
    """While it is active, a ring shows the brush, and a drag is a stroke."""

    brushed = Signal(object, float, bool)
    """The middle of the stroke as (x, y) in pixels of the Scan, its radius, whether it erases."""

    def __init__(self, how_to: Text, parent: QObject | None = None) -> None:
        super().__init__(how_to, parent)
        self._line: list[Point] = []
        self._at: Point | None = None
        self._part = _FIRST
        self._is_inverted = False
        self.erases = False

    @property
    def radius(self) -> float:
        """Radius in pixels of the Scan."""
        return self._part * max(self._size)

    def resize(self, steps: float) -> None:
        """Make the brush larger by steps, smaller by negative ones."""
        self._part = min(max(self._part * _STEP**steps, _SMALLEST), _LARGEST)
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 Qt's name
        """Of the view's mouse, take the wheel with Shift, and note Alt before a stroke."""
        if self.is_active and isinstance(event, QMouseEvent) and not self._line:
            self._is_inverted = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if (
            self.is_active
            and isinstance(event, QWheelEvent)
            and event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        ):
            # macOS turns the wheel sideways while Shift is held.
            angle = event.angleDelta()
            self.resize((angle.y() or angle.x()) / 120)
            return True
        return super().eventFilter(watched, event)

    def begin(self, place: Point, _reach: float) -> bool:
        """Begin a stroke."""
        self._at = place
        self._line = [place]
        return True

    def follow(self, place: Point) -> bool:
        """Continue it, or only move the ring."""
        self._at = place
        if self._line:
            self._line.append(place)
        return True

    def end(self, place: Point, _reach: float) -> None:
        """End it."""
        line, self._line = (*self._line, place), []
        self.brushed.emit(line, self.radius, self._is_erasing)

    def drop(self) -> bool:
        """Forget the stroke."""
        had_line, self._line = bool(self._line), []
        return super().drop() or had_line

    def draw(self, painter: QPainter, to_view: QTransform) -> None:
        """Draw the stroke and the ring."""
        if self._at is None:
            return
        # The view is never skewed, so a unit has the same length in all directions.
        unit = to_view.map(QPointF(1, 0)) - to_view.map(QPointF(0, 0))
        radius = self.radius * abs(complex(unit.x(), unit.y()))
        color = QColor(palette.DIM if self._is_erasing else palette.ACCENT)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._line:
            first, *others = (to_view.map(QPointF(x + 0.5, y + 0.5)) for x, y in self._line)
            path = QPainterPath(first)
            for each in others or [first + QPointF(0.01, 0)]:
                path.lineTo(each)
            band = QColor(color)
            band.setAlpha(_STROKE_ALPHA)
            round_cap, round_join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
            solid = Qt.PenStyle.SolidLine
            painter.setPen(QPen(QBrush(band), 2 * radius, solid, round_cap, round_join))
            painter.drawPath(path)
        x, y = self._at
        at = to_view.map(QPointF(x + 0.5, y + 0.5))
        for pen in (QPen(_RING_BORDER, 3), QPen(color, 1.5)):
            painter.setPen(pen)
            painter.drawEllipse(at, radius, radius)

    @property
    def _is_erasing(self) -> bool:
        return self.erases != self._is_inverted
