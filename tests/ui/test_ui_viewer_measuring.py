"""Distances, angles and areas by hand: by mouse and by key, in the viewer and in the Session."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.measurement import ManualMeasurement, MeasurementKind
from app.domain.scan import ScanId
from app.domain.ultrasound_region import NoSize, PixelSize
from app.ui.actions import Actions
from app.ui.history import History
from app.ui.viewer import ScanView
from app.ui.viewing import Viewing
from app.words.measurement import HOW_TO, SELECTED, measurement_text
from app.workers.session import Session

DISTANCE = ManualMeasurement(MeasurementKind.DISTANCE, ((20.0, 20.0), (60.0, 20.0)))
KEYS = {
    "measure_distance": Qt.Key.Key_C,
    "measure_ellipse": Qt.Key.Key_L,
}


class Bench:
    """A window with a viewer over a Session, and what a reader does in it."""

    def __init__(self, session: Session, points) -> None:
        self.window = QWidget()
        self.window.resize(400, 300)
        self.session = session
        self.view = ScanView(self.window)
        self.view.resize(400, 300)
        self.actions = Actions(self.window, points)
        history = History(session, self.actions, self.window)
        self.viewing = Viewing(session, history, self.view, self.actions, self.window)
        session.current_changed.connect(self.show)

    def show(self, _id: int = 0) -> None:
        entry = self.session.current_entry
        self.view.show_scan(entry.scan, entry.assessment)
        self.viewing.show_entry(entry)

    @property
    def measured(self) -> tuple[ManualMeasurement, ...]:
        return self.session.current_entry.measurements

    def at(self, x: float, y: float) -> QPoint:
        return self.view.mapFromScene(QPointF(x, y))

    def click(self, *places: tuple[float, float]) -> None:
        for place in places:
            QTest.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, pos=self.at(*place))

    def drag(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        port, left = self.view.viewport(), Qt.MouseButton.LeftButton
        QTest.mousePress(port, left, pos=self.at(*start))
        place = self.at(*end)
        move = QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(place),
            QPointF(port.mapToGlobal(place)),
            Qt.MouseButton.NoButton,
            left,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(port, move)
        QTest.mouseRelease(port, left, pos=place)

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.view, key)

    def hint(self) -> str:
        return self.view._tools.hint


@pytest.fixture
def bench(qtbot, session, scan, prediction, assessment, points):
    entry = session.add(ScanId("case.png"), "case.png")
    session.set_scan(entry, scan)
    session.set_done(entry, prediction, assessment)
    bench = Bench(session, points)
    qtbot.addWidget(bench.window)
    session.set_current(entry)
    bench.window.show()
    qtbot.waitExposed(bench.window)
    bench.window.activateWindow()
    bench.view.setFocus()
    return bench


def near(one, points, by=0.6):
    """Whether the points are where they were clicked, to a pixel of the screen."""
    assert len(one.points) == len(points)
    for placed, wished in zip(one.points, points, strict=True):
        assert placed == pytest.approx(wished, abs=by)


def test_two_clicks_measure_a_distance_and_more_follow(bench):
    bench.actions["measure_distance"].trigger()
    assert bench.actions["measure_distance"].isChecked()
    assert bench.view.viewport().cursor().shape() is Qt.CursorShape.CrossCursor
    bench.click((10, 20), (70, 20))
    bench.click((10, 90), (10, 110))
    first, second = bench.measured
    near(first, ((10, 20), (70, 20)))
    near(second, ((10, 90), (10, 110)))
    size = PixelSize(bench.view.scan.spacing_mm)
    assert measurement_text(first, size).endswith(" mm")
    assert float(measurement_text(first, size).split()[0]) == pytest.approx(12, abs=0.2)


def test_a_drag_measures_a_distance_too(bench):
    bench.actions["measure_distance"].trigger()
    bench.drag((10, 20), (70, 100))
    (one,) = bench.measured
    near(one, ((10, 20), (70, 100)))


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("measure_angle", MeasurementKind.ANGLE),
        ("measure_ellipse", MeasurementKind.ELLIPSE),
    ],
)
def test_three_clicks_measure_an_angle_or_an_ellipse(bench, name, kind):
    points = ((10, 90), (40, 20), (80, 100))
    bench.actions[name].trigger()
    bench.click(*points)
    (one,) = bench.measured
    assert one.kind is kind
    near(one, points)


def test_a_polygon_ends_with_a_double_click_enter_or_its_first_corner(bench):
    corners = ((10, 10), (60, 15), (50, 90))
    bench.actions["measure_polygon"].trigger()
    bench.click(*corners)
    assert bench.measured == ()
    QTest.mouseDClick(bench.view.viewport(), Qt.MouseButton.LeftButton, pos=bench.at(50, 90))
    bench.click((110, 90), (150, 92), (140, 115))
    bench.press(Qt.Key.Key_Return)
    bench.click((110, 10), (150, 12), (140, 25), (110, 10))
    assert len(bench.measured) == 3
    near(bench.measured[0], corners)
    assert [len(one.points) for one in bench.measured] == [3, 3, 3]


def test_a_point_can_be_dragged_and_nothing_else_moves(bench):
    bench.session.set_measurements(bench.session.current, (DISTANCE,))
    clicked = []
    bench.view.lesion_clicked.connect(clicked.append)
    before = bench.view.mapToScene(QPoint(0, 0))
    bench.drag((60, 20), (90, 100))
    (one,) = bench.measured
    near(one, ((20, 20), (90, 100)))
    assert one.points[0] == (20, 20)
    assert clicked == []
    assert bench.view.mapToScene(QPoint(0, 0)) == before


def test_a_point_stays_inside_the_image(bench, scan):
    bench.session.set_measurements(bench.session.current, (DISTANCE,))
    bench.drag((60, 20), (scan.width + 2, -2))
    assert bench.measured[0].points[1] == (scan.width, 0)


def test_without_a_tool_a_click_still_chooses_a_lesion(bench):
    bench.session.set_measurements(bench.session.current, (DISTANCE,))
    clicked = []
    bench.view.lesion_clicked.connect(clicked.append)
    bench.click((40, 50))
    assert clicked == [bench.view.assessment.lesions[0].id]


def test_escape_leaves_step_by_step(bench):
    bench.actions["measure_distance"].trigger()
    bench.click((10, 20))
    assert bench.viewing.leave()
    bench.click((30, 90))  # begins anew
    assert bench.measured == ()
    bench.press(Qt.Key.Key_Escape)
    assert bench.actions["measure_distance"].isChecked()
    bench.press(Qt.Key.Key_Escape)
    assert not bench.actions["measure_distance"].isChecked()
    assert bench.view.viewport().cursor().shape() is not Qt.CursorShape.CrossCursor
    assert not bench.viewing.leave()


def test_only_one_tool_is_active_and_its_key_leaves_it(bench):
    bench.press(Qt.Key.Key_C)
    assert bench.hint() == HOW_TO[MeasurementKind.DISTANCE]()
    bench.press(Qt.Key.Key_L)
    checked = [name for name in KEYS if bench.actions[name].isChecked()]
    assert checked == ["measure_ellipse"]
    bench.press(Qt.Key.Key_L)
    assert bench.hint() == ""


def test_all_of_it_by_key(bench):
    bench.press(Qt.Key.Key_C, Qt.Key.Key_Return)
    (one,) = bench.measured
    seen = bench.view.seen()
    assert all(seen.contains(QPointF(*point)) for point in one.points)
    assert bench.hint() == SELECTED()
    bench.press(*[Qt.Key.Key_Left] * 5, Qt.Key.Key_Up)
    moved = bench.measured[0]
    assert moved.points[0] == pytest.approx((one.points[0][0] - 5, one.points[0][1] - 1))
    assert moved.points[1] == one.points[1]
    bench.press(Qt.Key.Key_K, Qt.Key.Key_Down)
    assert bench.measured[0].points[1] == pytest.approx((one.points[1][0], one.points[1][1] + 1))
    bench.press(Qt.Key.Key_Delete)
    assert bench.measured == ()


def test_an_arrow_moves_a_point_where_it_points_in_a_turned_view(bench):
    bench.session.set_measurements(bench.session.current, (DISTANCE,))
    for name in ("rotate", "mirror"):
        bench.actions[name].trigger()
    before = bench.at(*DISTANCE.points[0])
    bench.press(Qt.Key.Key_K, *[Qt.Key.Key_Right] * 10)
    after = bench.at(*bench.measured[0].points[0])
    assert after.x() - before.x() == pytest.approx(10 * bench.view.zoom, abs=1.5)
    assert after.y() == pytest.approx(before.y(), abs=1)


def test_measurements_stay_with_their_scan(bench, scan):
    first = bench.session.current
    bench.session.set_measurements(first, (DISTANCE,))
    other = bench.session.add(ScanId("other.png"), "other.png")
    bench.session.set_scan(other, replace(scan, pixels=scan.pixels.copy()))
    bench.session.set_current(other)
    assert bench.viewing.measuring.measurements == ()
    bench.session.set_current(first)
    assert bench.viewing.measuring.measurements == (DISTANCE,)


def test_what_someone_else_sets_is_shown(bench):
    """As undo will."""
    bench.session.set_measurements(bench.session.current, (DISTANCE,))
    before = bench.view.grab().toImage()
    bench.session.set_measurements(bench.session.current, ())
    assert bench.view.grab().toImage() != before


def test_values_say_what_they_are(bench):
    angle = ManualMeasurement(MeasurementKind.ANGLE, ((10, 0), (0, 0), (0, 10)))
    corners = ((0.0, 0.0), (100.0, 0.0), (100.0, 100.0), (0.0, 100.0))
    area = ManualMeasurement(MeasurementKind.POLYGON, corners)
    size, none = PixelSize((0.1, 0.2)), PixelSize(None, NoSize.NOT_GIVEN)
    assert measurement_text(DISTANCE, size) == "8.0 mm"
    assert measurement_text(DISTANCE, none) == "40 px (no pixel size)"
    assert measurement_text(angle, size) == "90\u00b0"
    assert measurement_text(angle, none) == "90\u00b0"
    assert measurement_text(area, size) == "200 mm\u00b2"
    assert measurement_text(area, none) == "10\u202f000 px\u00b2 (no pixel size)"


def test_a_value_at_the_right_border_is_written_left_of_its_points(bench, monkeypatch):
    from app.report import text

    places = []
    draw = text.draw

    def note(painter, place, words, *rest):
        places.append((place, words))
        draw(painter, place, words, *rest)

    monkeypatch.setattr(text, "draw", note)
    width = bench.view.scan.width
    one = ManualMeasurement(MeasurementKind.DISTANCE, ((width - 40, 20), (width, 20)))
    bench.session.set_measurements(bench.session.current, (one,))
    bench.view.grab()
    written = [place for place, words in places if words == "8.0 mm"]
    assert written
    assert all(bench.view.viewport().rect().contains(place.toRect()) for place in written)


def test_values_do_not_cover_each_other(bench, monkeypatch):
    from app.report import text

    places = []
    monkeypatch.setattr(
        text, "draw", lambda _painter, place, words, *_rest: places.append((place, words))
    )
    near = tuple(
        ManualMeasurement(MeasurementKind.DISTANCE, ((20, 50 + 2 * row), (60, 50 + 2 * row)))
        for row in range(2)
    )
    bench.session.set_measurements(bench.session.current, near)
    bench.view.set_overlay_shown(shown=False)
    places.clear()
    bench.view.grab()
    first, second = [place for place, words in places if words == "8.0 mm"][:2]
    assert not first.intersects(second)


def test_session_tells_of_new_measurements_once(qtbot, bench):
    changed = []
    bench.session.measurements_changed.connect(changed.append)
    entry = bench.session.current
    bench.session.set_measurements(entry, (DISTANCE,))
    bench.session.set_measurements(entry, (DISTANCE,))
    assert changed == [entry]
