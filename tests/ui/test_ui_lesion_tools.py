"""Lesions are drawn and changed with each tool, by mouse and by key."""

import math
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.assessment import assess
from app.domain.edit import Delete, Draw, Redraw
from app.domain.editing import judged, unjudged
from app.domain.scan import Scan, ScanId
from app.ui.draw_button import DrawButton
from app.ui.editing import Editing
from app.ui.history import History
from app.ui.lesion_table import LesionTable
from app.ui.measuring import Measuring
from app.ui.viewer import ScanView
from app.words import drawing as words
from models.torch_free.prediction import ClassProbabilities

ANSWER = ClassProbabilities(0.2, 0.7, 0.1)
LEFT, RIGHT = "20-30", "100-40"
"""Ids of the lesion and the possible lesion of the Scan."""
NO, ALT, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


class Bench:
    """A window with table and viewer over one analyzed Scan, and what a reader does in it."""

    def __init__(self, session, actions, scan, prediction):
        self.window: QWidget = actions.parent()
        self.session = session
        self.actions = actions
        self.table = LesionTable(self.window)
        self.viewer = ScanView(self.window)
        self.history = History(session, actions, actions.parent())
        measuring = Measuring(self.window)
        self.viewer.add_tool(measuring)
        self.editing = Editing(
            session, self.history, actions, self.table, self.viewer, measuring, self.window
        )
        self.tools = self.editing.tools
        self.notes = []
        self.editing.note.connect(self.notes.append)
        session.assessment_changed.connect(self.show)
        session.current_changed.connect(self.show)
        self.open(scan, prediction)

    def open(self, scan, prediction):
        self.entry_id = self.session.add(ScanId(f"{self.session._last_id}.png"), "case.png")
        self.session.set_scan(self.entry_id, scan)
        criteria = self.session.threshold, self.session.operating_point
        self.session.set_done(self.entry_id, prediction, assess(scan, prediction, *criteria))
        self.session.set_current(self.entry_id)
        self.table.select("")

    def show(self, _id=0):
        entry = self.session.current_entry
        self.table.show_assessment(entry and entry.assessment)
        self.viewer.show_scan(entry and entry.scan, entry and entry.assessment)

    @property
    def edits(self):
        return self.session.entry(self.entry_id).edits

    def judge(self):
        """Answer as the engine does, one region after the other."""
        count = 0
        while edit := unjudged(self.edits):
            self.session.set_edits(self.entry_id, judged(self.edits, edit, ANSWER))
            count += 1
        return count

    def lesion(self, name):
        return next(one for one in self.table.rows if one.id == name)

    def at(self, x, y) -> QPoint:
        return self.viewer.mapFromScene(QPointF(x, y))

    def click(self, *places):
        for place in places:
            QTest.mouseClick(self.viewer.viewport(), Qt.MouseButton.LeftButton, pos=self.at(*place))

    def drag(self, *places, held=NO):
        port, left, none = (
            self.viewer.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.MouseButton.NoButton,
        )
        first, last = self.at(*places[0]), self.at(*places[-1])
        QTest.mousePress(port, left, held, pos=first)
        for place in places[1:]:
            at = QPointF(self.at(*place))
            event = QMouseEvent(QEvent.Type.MouseMove, at, at, none, left, held)
            QApplication.sendEvent(port, event)
        QTest.mouseRelease(port, left, held, pos=last)

    def press(self, *keys, held=NO):
        for key in keys:
            QTest.keyClick(self.viewer, key, held)

    def take(self, name):
        self.actions[name].trigger()
        assert self.tools.chosen == name


@pytest.fixture
def bench(qtbot, session, window_actions, scan, with_possible):
    made = Bench(session, window_actions, scan, with_possible)
    made.window.resize(1100, 480)
    made.viewer.setGeometry(0, 0, 640, 480)
    made.table.setGeometry(640, 0, 460, 480)
    made.window.show()
    qtbot.waitExposed(made.window)
    made.window.activateWindow()
    made.viewer.setFocus()
    made.viewer.fit()
    return made


def steps(bench):
    return bench.history.stack.undoText()


def disk_scan():
    """A dark disk of radius 20 at (110, 60) in gray."""
    rows, columns = np.mgrid[:120, :160]
    inside = np.hypot(columns - 110, rows - 60) <= 20
    return Scan(np.where(inside, 30, 120).astype(np.uint8), "", "disk", "1" * 64)


# Grow


def test_one_click_grows_a_lesion_which_is_judged_and_undone(qtbot, bench, calm):
    bench.open(disk_scan(), calm)
    bench.take("grow")
    bench.click((105, 63))
    qtbot.waitUntil(lambda: bool(bench.edits))
    (grown,) = bench.edits
    assert isinstance(grown, Draw)
    assert grown.region.mask.sum() == pytest.approx(math.pi * 400, rel=0.2)
    assert (bench.tools.chosen, steps(bench)) == ("", "Grow a lesion")
    assert bench.judge() == 1
    assert bench.table.chosen.id == "drawn-1"
    bench.history.stack.undo()
    assert bench.edits == ()


def test_where_nothing_stands_out_the_status_line_says_so(qtbot, bench):
    bench.take("grow")
    bench.click((80, 100))
    qtbot.waitUntil(lambda: bool(bench.notes))
    assert bench.notes == [words.NOTHING_GROWS(keys="D")]
    assert (bench.edits, bench.tools.chosen) == ((), "grow")


def test_a_lesion_does_not_grow_twice_and_a_possible_one_is_replaced(qtbot, bench):
    bench.take("grow")
    bench.click((40, 50))
    assert bench.notes == [words.ALREADY_THERE(name="1")]
    bench.open(disk_scan(), bench.session.current_entry.prediction)
    bench.click((110, 60))
    qtbot.waitUntil(lambda: bool(bench.edits))
    assert [type(one) for one in bench.edits] == [Redraw]
    assert bench.edits[0].lesion_id == RIGHT


def test_an_answer_about_another_scan_or_after_escape_is_dropped(qtbot, bench, calm):
    bench.open(disk_scan(), calm)
    bench.take("grow")
    with qtbot.waitSignal(bench.editing._outlining._grower.grown):
        bench.click((110, 60))
        bench.editing.leave()
    assert bench.edits == ()


# Polygon


@pytest.mark.parametrize("closes", ["enter", "double click", "first corner"])
def test_clicked_corners_are_closed_to_a_lesion(bench, closes):
    bench.take("polygon")
    bench.click((70, 80), (95, 80), (95, 105), (70, 105))
    assert bench.edits == ()
    if closes == "enter":
        bench.press(Qt.Key.Key_Return)
    elif closes == "double click":
        QTest.mouseDClick(bench.viewer.viewport(), Qt.MouseButton.LeftButton, pos=bench.at(70, 105))
    else:
        bench.click((70, 80))
    (drawn,) = bench.edits
    assert isinstance(drawn, Draw)
    assert drawn.region.bbox == pytest.approx((70, 80, 26, 26), abs=1)
    assert (bench.tools.chosen, steps(bench)) == ("", "Draw a lesion")


def test_backspace_takes_a_corner_back_and_escape_cancels_step_by_step(bench):
    bench.take("polygon")
    bench.click((70, 80), (95, 80), (95, 105), (20, 20))
    bench.press(Qt.Key.Key_Backspace)
    assert len(bench.tools.polygon.corners) == 3
    assert bench.editing.leave()
    assert (bench.tools.polygon.corners, bench.tools.chosen) == ((), "polygon")
    assert bench.editing.leave()
    assert bench.tools.chosen == ""
    assert not bench.editing.leave()
    assert bench.edits == ()


def test_two_corners_are_no_lesion_yet(bench):
    bench.take("polygon")
    bench.click((70, 80), (95, 80))
    bench.press(Qt.Key.Key_Return)
    assert (len(bench.tools.polygon.corners), bench.edits) == (2, ())


def test_corners_do_not_stay_for_the_next_scan(bench, calm):
    bench.take("polygon")
    bench.click((70, 80), (95, 80))
    bench.open(disk_scan(), calm)
    assert bench.tools.polygon.corners == ()


# Brush


def test_the_brush_draws_a_new_lesion_and_goes_on_before_it_is_judged(bench):
    bench.take("brush")
    bench.tools.brush.resize(4)
    bench.drag((80, 95), (90, 95))
    bench.drag((90, 95), (90, 105))
    first, second = bench.edits
    assert (type(first), type(second)) == (Draw, Redraw)
    assert first.lesion_id == second.lesion_id == "drawn-1"
    assert second.region.mask.sum() > first.region.mask.sum()
    assert bench.tools.chosen == "brush"
    assert bench.judge() == 1  # what has been brushed over since is not judged
    assert bench.table.chosen.id == "drawn-1"
    assert bench.table.chosen.area_px == second.region.mask.sum()
    bench.history.stack.undo()
    assert bench.judge() == 1
    assert bench.lesion("drawn-1").area_px == first.region.mask.sum()
    bench.history.stack.undo()
    assert bench.edits == ()


def test_the_brush_adds_to_the_selected_lesion_and_to_no_other(bench):
    bench.table.select(LEFT)
    other = bench.lesion(RIGHT)
    bench.take("brush")
    bench.tools.brush.resize(4)
    bench.drag((55, 50), (66, 50))
    (brushed,) = bench.edits
    assert (type(brushed), brushed.lesion_id) == (Redraw, LEFT)
    assert steps(bench) == "Brush lesion 1"
    assert bench.judge() == 1
    assert bench.lesion(LEFT).area_px > 1600
    assert bench.lesion(LEFT).class_probabilities == ANSWER
    same = bench.lesion(RIGHT)
    assert same.class_probabilities == other.class_probabilities
    assert (same.mask == other.mask).all()
    area = bench.lesion(LEFT).area_px
    bench.session.set_threshold(0.95)
    assert bench.lesion(LEFT).area_px == area


def test_a_stroke_apart_from_the_selected_lesion_is_a_new_one(bench):
    bench.table.select(LEFT)
    bench.take("brush")
    bench.tools.brush.resize(4)
    bench.drag((80, 100), (90, 100))
    assert [type(one) for one in bench.edits] == [Draw]


@pytest.mark.parametrize("way", ["alt", "eraser"])
def test_the_eraser_and_alt_take_from_the_selected_lesion(bench, way):
    bench.table.select(LEFT)
    bench.take("brush" if way == "alt" else "erase")
    bench.tools.brush.resize(4)
    bench.drag((60, 30), (60, 70), held=ALT if way == "alt" else NO)
    (erased,) = bench.edits
    assert (type(erased), erased.lesion_id) == (Redraw, LEFT)
    assert steps(bench) == "Erase from lesion 1"
    bench.judge()
    assert 800 < bench.lesion(LEFT).area_px < 1500


def test_what_can_not_be_erased_is_said(bench):
    bench.take("brush")
    bench.drag((60, 30), (60, 70), held=ALT)
    bench.table.select(LEFT)
    bench.take("erase")
    bench.tools.brush.resize(20)
    bench.drag((30, 40), (50, 60))
    assert bench.notes == [words.NOTHING_TO_ERASE(), words.TOO_LITTLE_LEFT(keys="X")]
    assert bench.edits == ()
    bench.table.select("")
    assert bench.tools.chosen == ""


def test_the_size_of_the_brush_follows_keys_and_wheel(bench):
    assert not bench.actions["brush_larger"].isEnabled()
    bench.take("brush")
    sizes = [bench.tools.brush.radius]
    bench.press(Qt.Key.Key_BracketRight)
    sizes.append(bench.tools.brush.radius)
    zoom = bench.viewer.zoom
    at = QPointF(bench.at(80, 60))
    wheel = QWheelEvent(
        at,
        at,
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        SHIFT,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(bench.viewer.viewport(), wheel)
    sizes.append(bench.tools.brush.radius)
    assert sizes == sorted(set(sizes))
    assert bench.viewer.zoom == zoom
    bench.press(*[Qt.Key.Key_BracketLeft] * 2)
    assert bench.tools.brush.radius == pytest.approx(sizes[0])


# Points


def test_a_dragged_point_takes_its_neighbors_along(bench):
    bench.table.select(LEFT)
    bench.take("points")
    bench.drag((60, 50), (75, 50))
    (moved,) = bench.edits
    assert (type(moved), moved.lesion_id) == (Redraw, LEFT)
    assert steps(bench) == "Move the outline of lesion 1"
    bench.judge()
    x, _, width, _ = bench.lesion(LEFT).bbox
    assert (x, x + width) == pytest.approx((20, 75), abs=2)
    assert 1650 < bench.lesion(LEFT).area_px < 40 * 55
    bench.drag((75, 50), (65, 50))
    assert len(bench.edits) == 2
    bench.history.stack.undo()
    bench.history.stack.undo()
    assert bench.edits == ()


def test_a_click_beside_the_outline_chooses_another_lesion(bench):
    bench.viewer.lesion_clicked.connect(bench.table.select)
    bench.table.select(LEFT)
    bench.take("points")
    bench.click((120, 60))
    assert bench.table.chosen.id == RIGHT
    assert (bench.tools.chosen, bench.edits) == ("points", ())
    bench.drag((140, 60), (148, 60))
    assert bench.edits[0].lesion_id == RIGHT


# Split and join


def test_a_line_splits_the_selected_lesion_in_one_step(bench):
    bench.table.select(LEFT)
    other = bench.lesion(RIGHT)
    bench.take("split")
    bench.drag((10, 45), (70, 45))
    first, second = bench.edits
    assert (type(first), type(second)) == (Redraw, Draw)
    assert (bench.tools.chosen, steps(bench)) == ("", "Split lesion 1")
    assert bench.judge() == 2
    parts = [bench.lesion(LEFT), bench.lesion("drawn-1")]
    assert sum(one.area_px for one in parts) == 1600
    assert bench.lesion(RIGHT).class_probabilities == other.class_probabilities
    bench.history.stack.undo()
    assert bench.edits == ()
    assert bench.lesion(LEFT).area_px == 1600
    bench.history.stack.redo()
    assert len(bench.edits) == 2


def test_a_line_that_ends_inside_splits_nothing_and_says_why(bench):
    bench.table.select(LEFT)
    bench.take("split")
    bench.drag((10, 45), (40, 45))
    assert (bench.notes, bench.edits) == ([words.NOT_ACROSS()], ())
    assert bench.tools.chosen == "split"


def test_the_selected_lesion_is_joined_with_the_clicked_one(bench):
    bench.table.select(LEFT)
    bench.take("join")
    bench.click((80, 110))
    assert bench.notes == [words.NO_OTHER()]
    bench.click((120, 60))
    assert bench.edits == (Redraw(LEFT, bench.edits[0].region), Delete(RIGHT))
    assert steps(bench) == "Join lesions 1 and a"
    assert bench.judge() == 1
    (one,) = bench.table.rows
    assert (one.id, one.bbox[0], one.bbox[2]) == (LEFT, 20, 120)
    bench.history.stack.undo()
    assert {one.id for one in bench.table.rows} == {LEFT, RIGHT}


def test_tools_are_enabled_for_what_they_need(bench):
    new = ("draw", "grow", "polygon", "brush")
    change = ("redraw", "erase", "points", "split", "join")
    assert all(bench.actions[name].isEnabled() for name in new)
    assert not any(bench.actions[name].isEnabled() for name in change)
    bench.table.select(LEFT)
    assert all(bench.actions[name].isEnabled() for name in change)
    bench.session.remove(bench.entry_id)
    assert not any(bench.actions[name].isEnabled() for name in (*new, *change))


def test_other_parts_of_a_candidate_that_fell_apart_stay(bench, scan, with_possible):
    """At a high threshold, the left candidate has two parts."""
    probability = with_possible.probability.copy()
    probability[48:52, 20:60] = 0.6
    bench.open(scan, replace(with_possible, probability=probability))
    bench.session.set_threshold(0.8)
    upper, lower = sorted((one for one in bench.table.rows if not one.is_possible), key=_top)
    bench.table.select(upper.id)
    bench.take("brush")
    bench.tools.brush.resize(4)
    bench.drag((55, 40), (66, 40))
    bench.judge()
    rows = sorted((one for one in bench.table.rows if not one.is_possible), key=_top)
    assert len(rows) == 2
    assert rows[0].area_px > upper.area_px
    assert (rows[1].bbox, rows[1].class_probabilities) == (lower.bbox, lower.class_probabilities)
    bench.history.stack.undo()
    assert bench.edits == ()


def _top(lesion):
    return lesion.bbox[1]


# Keys alone


def test_a_polygon_is_drawn_by_keys(bench):
    bench.take("polygon")
    bench.press(Qt.Key.Key_Down)
    bench.press(*[Qt.Key.Key_Down] * 3, held=SHIFT)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left):
        bench.press(Qt.Key.Key_Space)
        bench.press(key, key, held=SHIFT)
    bench.press(Qt.Key.Key_Space, Qt.Key.Key_Return)
    (drawn,) = bench.edits
    assert drawn.region.bbox == pytest.approx((80, 91, 21, 21), abs=1)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_lesion_is_grown_by_keys(qtbot, bench, calm, key):
    bench.open(disk_scan(), calm)
    bench.take("grow")
    bench.press(key)
    assert (bench.edits, bench.notes) == ((), [])
    bench.press(*[Qt.Key.Key_Right] * 3, held=SHIFT)
    bench.press(key)
    qtbot.waitUntil(lambda: bool(bench.edits))
    assert bench.edits[0].region.mask.sum() == pytest.approx(math.pi * 400, rel=0.2)


def test_brush_points_split_and_join_by_keys(bench):
    bench.table.select(LEFT)
    fast, slow = {"held": SHIFT}, {}
    bench.take("brush")
    bench.press(Qt.Key.Key_Left, *[Qt.Key.Key_Left] * 1, **slow)
    bench.press(*[Qt.Key.Key_Left] * 2, **fast)
    bench.press(Qt.Key.Key_Space)
    bench.press(*[Qt.Key.Key_Right], **fast)
    bench.press(Qt.Key.Key_Space)
    assert [type(one) for one in bench.edits] == [Redraw]
    bench.judge()
    bench.take("split")
    bench.press(Qt.Key.Key_Up)
    bench.press(*[Qt.Key.Key_Up] * 4, *[Qt.Key.Key_Left] * 4, **fast)
    bench.press(Qt.Key.Key_Space)
    bench.press(*[Qt.Key.Key_Down] * 8, **fast)
    bench.press(Qt.Key.Key_Space)
    assert len(bench.edits) == 3
    bench.judge()
    bench.table.select(LEFT)
    bench.take("join")
    bench.press(Qt.Key.Key_Right)
    bench.press(*[Qt.Key.Key_Right] * 4, **fast)
    bench.press(Qt.Key.Key_Return)
    assert isinstance(bench.edits[-1], Delete)
    bench.judge()
    bench.take("points")
    before = len(bench.edits)
    x, y, _, height = bench.lesion(LEFT).bbox
    for arrow, steps_ in (
        (Qt.Key.Key_Left, 80 - x),
        (Qt.Key.Key_Up, 60 - y - height // 2),
        (Qt.Key.Key_Down, y + height // 2 - 60),
    ):
        bench.press(*[arrow] * max(0, steps_))
    bench.press(Qt.Key.Key_Space)
    bench.press(*[Qt.Key.Key_Left], **fast)
    bench.press(Qt.Key.Key_Space)
    assert len(bench.edits) == before + 1


def test_the_crosshair_stays_in_the_image_and_in_view(bench):
    bench.take("polygon")
    bench.viewer.zoom_to(20, bench.at(0, 0))
    bench.press(*[Qt.Key.Key_Right] * 30, held=SHIFT)
    bench.press(Qt.Key.Key_Space)
    ((x, _),) = bench.tools.polygon.corners
    assert x == 159
    assert bench.viewer.seen().right() >= 159


def test_arrows_are_for_the_tool_only_while_it_is_active(bench):
    stepped = []
    bench.viewer.step_requested.connect(stepped.append)
    bench.take("grow")
    bench.press(Qt.Key.Key_Down)
    assert stepped == []
    bench.editing.leave()
    bench.press(Qt.Key.Key_Down)
    assert stepped == [1]


# The button


def test_the_button_offers_all_tools_and_shows_the_one_in_use(qtbot, bench):
    button = DrawButton(bench.actions)
    qtbot.addWidget(button)
    offered = [action.objectName() for action in button.menu().actions()]
    assert offered == list(bench.actions.groups["drawing"])
    assert button.isEnabled()
    idle = button.icon().pixmap(18, 18).toImage()
    bench.take("brush")
    assert button.isChecked()
    assert button.icon().pixmap(18, 18).toImage() != idle
    assert button.accessibleName() == words.TOOLS_IN_USE(tool="Brush")
    bench.editing.leave()
    assert (button.isChecked(), button.accessibleName()) == (False, words.TOOLS_TIP())
    bench.session.remove(bench.entry_id)
    assert not button.isEnabled()


def test_an_answer_of_the_engine_does_not_end_a_drag(bench):
    bench.table.select(LEFT)
    bench.take("points")
    bench.drag((60, 50), (75, 50))
    port, left = bench.viewer.viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(port, left, pos=bench.at(20.5, 50))
    QTest.mouseMove(port, bench.at(15, 50))
    bench.judge()
    QTest.mouseMove(port, bench.at(10, 50))
    QTest.mouseRelease(port, left, pos=bench.at(10, 50))
    assert len(bench.edits) == 2
    bench.judge()
    assert bench.lesion(LEFT).bbox[0] == pytest.approx(10, abs=2)
