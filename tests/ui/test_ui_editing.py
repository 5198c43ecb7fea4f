"""Lesions are accepted, rejected and drawn by hand."""

import math

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from app.domain.assessment import assess
from app.domain.edit import Accept, Delete, Draw, Redraw, Reject
from app.domain.editing import judged
from app.domain.scan import ScanId
from app.ui.editing import Editing
from app.ui.history import History
from app.ui.lesion_table import LesionTable
from app.ui.measuring import Measuring
from app.ui.viewer import ScanView
from app.words.lesion_table import lesion_tip, not_in_the_table, size_cell
from models.torch_free.prediction import ClassProbabilities


class Bench:
    """The parts that editing joins, over one analyzed Scan."""

    def __init__(self, session, actions, scan, prediction):
        self.session = session
        self.actions = actions
        self.table = LesionTable()
        self.viewer = ScanView()
        self.measuring = Measuring()
        self.viewer.add_tool(self.measuring)
        self.history = History(session, actions, actions.parent())
        self.editing = Editing(
            session,
            self.history,
            actions,
            self.table,
            self.viewer,
            self.measuring,
            actions.parent(),
        )
        session.assessment_changed.connect(self.show)
        session.current_changed.connect(self.show)
        self.entry_id = session.add(ScanId("case.png"), "case.png")
        session.set_scan(self.entry_id, scan)
        made = assess(scan, prediction, session.threshold, session.operating_point)
        session.set_done(self.entry_id, prediction, made)
        session.set_current(self.entry_id)

    def show(self):
        entry = self.session.current_entry
        self.table.show_assessment(entry and entry.assessment)
        self.viewer.show_scan(entry and entry.scan, entry and entry.assessment)

    @property
    def assessment(self):
        return self.session.entry(self.entry_id).assessment

    @property
    def edits(self):
        return self.session.entry(self.entry_id).edits

    def enabled(self):
        return tuple(self.actions[name].isEnabled() for name in ("accept", "reject", "draw"))

    def draw(self, *points):
        """Draw a line through places of the Scan with the mouse."""
        places = [self.viewer.mapFromScene(QPointF(*point)) for point in points]
        view, left = self.viewer.viewport(), Qt.MouseButton.LeftButton
        QTest.mousePress(view, left, pos=places[0])
        for place in places[1:]:
            QTest.mouseMove(view, place)
        QTest.mouseRelease(view, left, pos=places[-1])


@pytest.fixture
def bench(qtbot, session, window_actions, scan, with_possible):
    made = Bench(session, window_actions, scan, with_possible)
    for widget in (made.table, made.viewer):
        qtbot.addWidget(widget)
        widget.resize(640, 480)
        widget.show()
        qtbot.waitExposed(widget)
    made.viewer.fit()
    return made


def circle(x, y, radius, steps=40):
    angles = [2 * math.pi * step / steps for step in range(steps)]
    return [(x + radius * math.cos(one), y + radius * math.sin(one)) for one in angles]


def test_actions_are_enabled_for_the_selected_lesion_alone(bench):
    bench.table.select("")
    assert bench.enabled() == (False, False, True)
    bench.table.selectRow(0)
    assert bench.enabled() == (False, True, True)
    bench.table.selectRow(1)
    assert bench.enabled() == (True, False, True)
    bench.session.remove(bench.entry_id)
    assert bench.actions["draw"].isEnabled() is False


def test_a_possible_lesion_is_accepted_and_stays_selected(bench):
    bench.table.selectRow(1)
    bench.actions["accept"].trigger()
    assert bench.edits == (Accept("100-40"),)
    assert [one.is_possible for one in bench.table.rows] == [False, False]
    assert bench.table.chosen.id == "100-40"
    assert bench.history.stack.undoText() == "Accept possible lesion a"
    bench.history.stack.undo()
    assert [one.is_possible for one in bench.table.rows] == [False, True]


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, None])
def test_a_lesion_is_rejected_by_action_and_by_delete_in_the_table(bench, key):
    bench.table.selectRow(0)
    bench.table.setFocus()
    if key is None:
        bench.actions["reject"].trigger()
    else:
        QTest.keyClick(bench.table, key)
    assert bench.edits == (Reject("20-30"),)
    rejected = next(one for one in bench.table.rows if one.id == "20-30")
    assert rejected.is_rejected
    assert size_cell(rejected).startswith("rejected: ")
    assert "rejected by a person, it does not count" in lesion_tip(rejected)
    assert bench.history.stack.undoText() == "Reject lesion 1"
    assert bench.enabled() == (True, False, True)


def test_delete_in_the_table_does_nothing_to_a_possible_lesion(bench):
    bench.table.selectRow(1)
    QTest.keyClick(bench.table, Qt.Key.Key_Delete)
    assert bench.edits == ()
    assert len(bench.session.entries()) == 1


def test_a_region_over_several_candidates_is_rejected_as_a_whole(bench):
    bench.session.set_threshold(0.0)
    bench.table.selectRow(0)
    bench.actions["reject"].trigger()
    assert bench.edits == (Reject("20-30"), Reject("100-40"))
    assert bench.assessment.lesions == ()
    bench.history.stack.undo()
    assert bench.edits == ()


def test_a_lesion_is_drawn_and_is_one_once_it_was_judged(bench):
    bench.actions["draw"].trigger()
    assert bench.editing.tools.pen.hint
    bench.draw(*circle(80, 100, 12))
    (drawn,) = bench.edits
    assert isinstance(drawn, Draw)
    assert bench.assessment.unjudged[0].area_px == pytest.approx(math.pi * 144, rel=0.1)
    assert "judging the outline" in not_in_the_table(bench.assessment, possible_shown=True)
    assert (bench.actions["draw"].isChecked(), bench.editing.tools.pen.hint) == (False, "")
    answer = ClassProbabilities(0.2, 0.7, 0.1)
    bench.session.set_edits(bench.entry_id, judged(bench.edits, drawn, answer))
    lesion = next(one for one in bench.table.rows if one.id == "drawn-1")
    assert bench.table.chosen is lesion
    assert lesion.class_probabilities == answer
    assert "drawn by a person" in lesion_tip(lesion)
    x, y, width, height = lesion.bbox
    assert (x + width / 2, y + height / 2) == pytest.approx((80, 100), abs=1.5)


def test_a_drawn_lesion_is_first_rejected_and_then_deleted(bench):
    bench.actions["draw"].trigger()
    bench.draw(*circle(80, 100, 12))
    answer = ClassProbabilities(0.2, 0.7, 0.1)
    bench.session.set_edits(bench.entry_id, judged(bench.edits, bench.edits[0], answer))
    bench.table.select("drawn-1")
    bench.actions["reject"].trigger()
    assert bench.table.chosen.is_rejected
    bench.actions["reject"].trigger()
    assert bench.edits[1:] == (Reject("drawn-1"), Delete("drawn-1"))
    assert "drawn-1" not in {one.id for one in bench.table.rows}
    for _ in range(3):
        bench.history.stack.undo()
    assert bench.edits == ()


def test_an_outline_that_is_too_small_is_refused_with_a_reason(qtbot, bench):
    bench.actions["draw"].trigger()
    with qtbot.waitSignal(bench.editing.note) as noted:
        bench.draw((80, 100), (82, 101), (81, 102))
    assert noted.args == ["The outline is too small to be measured."]
    assert bench.edits == ()
    assert bench.actions["draw"].isChecked()


def test_the_pen_is_put_away_by_escape_and_by_another_tool(bench):
    from app.domain.measurement import MeasurementKind

    assert not bench.editing.leave()
    bench.actions["draw"].trigger()
    assert bench.editing.leave()
    bench.draw(*circle(80, 100, 12))
    assert bench.edits == ()
    bench.actions["draw"].trigger()
    bench.measuring.choose(MeasurementKind.DISTANCE)
    assert not bench.actions["draw"].isChecked()
    bench.actions["draw"].trigger()
    assert bench.measuring.kind is None


def test_a_right_click_selects_the_lesion_that_its_menu_is_about(qtbot, bench):
    place = bench.viewer.mapFromScene(QPointF(120, 60))
    with qtbot.waitSignals([bench.viewer.lesion_clicked, bench.viewer.menu_requested]):
        QTest.mouseClick(bench.viewer.viewport(), Qt.MouseButton.RightButton, pos=place)
    assert isinstance(place, QPoint)


def test_a_lesion_is_redrawn_and_keeps_its_id(bench):
    bench.table.selectRow(0)
    bench.actions["redraw"].trigger()
    bench.draw(*circle(40, 50, 12))
    (redrawn,) = bench.edits
    assert isinstance(redrawn, Redraw)
    assert bench.history.stack.undoText() == "Redraw lesion 1"
    answer = ClassProbabilities(0.2, 0.7, 0.1)
    bench.session.set_edits(bench.entry_id, judged(bench.edits, redrawn, answer))
    assert bench.table.chosen.id == "20-30"
    assert bench.table.chosen.class_probabilities == answer
    assert bench.table.chosen.area_px < 30 * 30
    assert [one.bbox for one in bench.assessment.replaced] == [(20, 30, 40, 40)]
    bench.history.stack.undo()
    assert bench.assessment.replaced == ()


def test_a_region_over_several_candidates_is_redrawn_as_one(bench):
    bench.session.set_threshold(0.0)
    bench.table.selectRow(0)
    bench.actions["redraw"].trigger()
    bench.draw(*circle(80, 60, 30))
    redrawn, deleted = bench.edits
    assert (deleted, redrawn.lesion_id) == (Delete("100-40"), "20-30")
    bench.session.set_edits(
        bench.entry_id, judged(bench.edits, redrawn, ClassProbabilities(0.2, 0.7, 0.1))
    )
    assert [one.id for one in bench.table.rows] == ["20-30"]
    bench.history.stack.undo()
    assert bench.edits == ()


def test_the_pen_is_for_one_thing_at_a_time(bench):
    bench.table.select("")
    assert not bench.actions["redraw"].isEnabled()
    bench.table.selectRow(0)
    bench.actions["draw"].trigger()
    bench.actions["redraw"].trigger()
    assert [bench.actions[name].isChecked() for name in ("draw", "redraw")] == [False, True]
    bench.table.select("")
    assert not bench.actions["redraw"].isChecked()
    assert bench.editing.tools.pen.hint == ""
