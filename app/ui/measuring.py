"""The tool that measures by hand: places points, drags them, moves them by key, deletes them."""

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QTransform

from app.domain.lesion import Point
from app.domain.measurement import ManualMeasurement, MeasurementKind, points_needed
from app.domain.scan import Scan
from app.ui.measurement_painter import NOT_SELECTED, box_of, is_complete, paint_measurement
from app.words.measurement import HOW_TO, SELECTED

Measurements = tuple[ManualMeasurement, ...]

_DELETE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
_STARTS = {
    MeasurementKind.DISTANCE: ((-1, 0), (1, 0)),
    MeasurementKind.ANGLE: ((1, -1), (-1, 0), (1, 0)),
    MeasurementKind.ELLIPSE: ((-1, 0), (1, 0), (0, 0.5)),
    MeasurementKind.POLYGON: ((-1, -1), (1, -1), (1, 1), (-1, 1)),
}
"""Points of a measurement that is made by key, around the middle of the view."""
_START_PART = 0.15
"""Part of the view between its middle and such a point."""


class Measuring(QObject):
    """A ViewTool; it is active while a kind of measurement is chosen.

    Points of finished measurements can be dragged at any time.
    """

    changed = Signal(object)
    """The measurements, after the user has added, changed or deleted one."""
    kind_changed = Signal()
    """Another kind is chosen, or none."""
    repaint = Signal()
    """It looks different now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._measurements: Measurements = ()
        self._kind: MeasurementKind | None = None
        self._draft: tuple[Point, ...] = ()
        self._cursor: Point | None = None
        self._selected: tuple[int, int] | None = None
        self._pressed: Point | None = None
        self._size = (0, 0)

    @property
    def kind(self) -> MeasurementKind | None:
        """What is measured with the next click, None for nothing."""
        return self._kind

    @property
    def measurements(self) -> Measurements:
        """Those that are finished."""
        return self._measurements

    @property
    def caliper(self) -> ManualMeasurement | None:
        """The selected distance, else the last one."""
        distances = [one for one in self._measurements if one.kind is MeasurementKind.DISTANCE]
        if self._selected is not None and self._measurements[self._selected[0]] in distances:
            return self._measurements[self._selected[0]]
        return distances[-1] if distances else None

    @property
    def is_active(self) -> bool:
        """Whether a kind is chosen."""
        return self._kind is not None

    @property
    def hint(self) -> str:
        """What to do, while a kind is chosen or a point is selected."""
        if self._selected is not None:
            return SELECTED()
        return HOW_TO[self._kind]() if self._kind else ""

    def show_measurements(self, measurements: Measurements, size: tuple[int, int]) -> None:
        """Show those of a Scan of this width and height."""
        if measurements != self._measurements or size != self._size:
            self._measurements, self._size = measurements, size
            self._selected = self._pressed = None
            self._draft = ()
            self.repaint.emit()

    def choose(self, kind: MeasurementKind | None) -> None:
        """Measure this with the next clicks."""
        self._kind, self._draft, self._selected = kind, (), None
        self.kind_changed.emit()
        self.repaint.emit()

    def select_next(self) -> None:
        """Select the next point of all measurements, for the keys."""
        points = [
            (place, point)
            for place, one in enumerate(self._measurements)
            for point in range(len(one.points))
        ]
        if points:
            last = points.index(self._selected) if self._selected in points else -1
            self._selected = points[(last + 1) % len(points)]
            self.repaint.emit()

    def leave(self) -> bool:
        """Drop unfinished points, else the selection, else the kind; False if there was nothing."""
        if self._draft:
            self._draft = ()
        elif self._selected is not None:
            self._selected = None
        elif self._kind is not None:
            self.choose(None)
        else:
            return False
        self.repaint.emit()
        return True

    # ViewTool

    def press(self, place: QPointF, reach: float) -> bool:
        """Take a point to drag, or add one."""
        point = self._inside(place)
        if self._closes(point, reach):
            self._finish()
            return True
        if not self._draft:
            self._selected = self._point_at(place, reach)
            self.repaint.emit()
            if self._selected is not None:
                self._pressed = point
                return True
        if self._kind is None:
            return False
        self._pressed = point
        self._add(point)
        return True

    def move(self, place: QPointF) -> bool:
        """Drag a point, or lead a line to the cursor."""
        self._cursor = self._inside(place)
        if self._pressed is not None and self._selected is not None:
            which, point = self._selected
            moved = self._measurements[which].with_point(point, self._cursor)
            self._measurements = self._replaced(which, moved)
            return True
        return bool(self._draft)

    def release(self, place: QPointF, reach: float) -> None:
        """Let go of a point; a line that was dragged ends here."""
        pressed, self._pressed = self._pressed, None
        point = self._inside(place)
        if self._selected is not None and pressed is not None:
            if pressed != point:
                self.changed.emit(self._measurements)
        elif self._draft and pressed is not None and _apart(pressed, point) > reach:
            self._add(point)

    def double_click(self) -> bool:
        """Finish a polygon: its last corner was placed by the first of the two clicks."""
        if self._kind is None:
            return False
        self._finish()
        return True

    def wants(self, key: Qt.Key) -> bool:
        """Escape, Enter, and for a selected point Delete and the arrows."""
        if key == Qt.Key.Key_Escape:
            return self._kind is not None or self._selected is not None
        if key in _ENTER:
            return self._kind is not None
        return self._selected is not None and key in (*_DELETE, *_ARROWS)

    def press_key(self, key: Qt.Key, step: QPointF, seen: QRectF) -> None:
        """Leave, finish or begin, delete, or move the selected point by a pixel."""
        if key == Qt.Key.Key_Escape:
            self.leave()
        elif key in _ENTER:
            self._enter(seen)
        elif self._selected is not None:
            which, point = self._selected
            if key in _DELETE:
                self._selected = None
                self._set((*self._measurements[:which], *self._measurements[which + 1 :]))
            else:
                moved = QPointF(*self._measurements[which].points[point]) + step
                one = self._measurements[which].with_point(point, self._inside(moved))
                self._set(self._replaced(which, one))

    def paint(self, painter: QPainter, area: QRectF, to_view: QTransform, scan: Scan) -> None:
        """Draw all measurements and the unfinished one."""
        taken = [box_of(one, to_view) for one in self._measurements]
        for place, one in enumerate(self._measurements):
            selected = NOT_SELECTED
            if self._selected is not None and self._selected[0] == place:
                selected = self._selected[1]
            paint_measurement(painter, area, one, to_view, scan, taken, selected=selected)
        if self._draft and self._kind is not None:
            ahead = self._draft if self._cursor is None else (*self._draft, self._cursor)
            draft = ManualMeasurement(self._kind, ahead)
            paint_measurement(painter, area, draft, to_view, scan, taken)

    def _enter(self, seen: QRectF) -> None:
        """Finish a polygon, or begin a measurement in the middle of what is in view."""
        if self._draft or self._kind is None:
            self._finish()
            return
        reach = _START_PART * min(seen.width(), seen.height())
        middle = seen.center()
        points = [middle + QPointF(x, y) * reach for x, y in _STARTS[self._kind]]
        self._draft = tuple(map(self._inside, points))
        self._finish()
        self._selected = (len(self._measurements) - 1, 0)

    def _add(self, point: Point) -> None:
        self._draft = (*self._draft, point)
        if self._kind is not None and len(self._draft) == points_needed(self._kind):
            self._finish()
        self.repaint.emit()

    def _finish(self) -> None:
        """Keep the unfinished one if it has all its points."""
        if self._kind is not None:
            one = ManualMeasurement(self._kind, self._draft)
            if is_complete(one):
                self._draft = ()
                self._set((*self._measurements, one))

    def _set(self, measurements: Measurements) -> None:
        self._measurements = measurements
        self.changed.emit(measurements)
        self.repaint.emit()

    def _replaced(self, which: int, one: ManualMeasurement) -> Measurements:
        return (*self._measurements[:which], one, *self._measurements[which + 1 :])

    def _closes(self, point: Point, reach: float) -> bool:
        """Whether a click is on the first corner of a polygon that has enough of them."""
        polygon = self._kind is MeasurementKind.POLYGON and len(self._draft) >= 3
        return polygon and _apart(point, self._draft[0]) <= reach

    def _point_at(self, place: QPointF, reach: float) -> tuple[int, int] | None:
        """Number of a measurement and of the nearest of its points; None if none is near."""
        found = [
            (_apart((place.x(), place.y()), point), (which, number))
            for which, one in enumerate(self._measurements)
            for number, point in enumerate(one.points)
        ]
        distance, nearest = min(found, default=(reach, None))
        return nearest if distance < reach else None

    def _inside(self, place: QPointF) -> Point:
        width, height = self._size
        return min(max(place.x(), 0.0), width), min(max(place.y(), 0.0), height)


def _apart(first: Point, second: Point) -> float:
    return float(abs(complex(*first) - complex(*second)))
