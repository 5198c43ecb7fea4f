"""Undo and redo of edits, removals, threshold and operating point."""

import pytest

from app.domain.assessment import assess
from app.domain.edit import Accept, Draw, DrawnRegion, Reject
from app.domain.editing import judged
from app.domain.scan import ScanId
from app.domain.step import EditStep, PointStep, RemoveStep, ThresholdStep
from app.domain.step_name import StepName
from app.ui import history as history_module
from app.ui.history import History
from app.workers.entry import NO_ENTRY
from models.torch_free.message import Message
from models.torch_free.prediction import ClassProbabilities

NAME = Message.of(StepName.ACCEPT, name="1")
DRAWN = Draw("drawn-1", DrawnRegion((2, 3, 8, 8), bytes([255] * 8)))


@pytest.fixture
def history(session, window_actions):
    return History(session, window_actions, window_actions.parent())


@pytest.fixture
def clock(monkeypatch):
    """The time that steps are taken at; a test sets it forward."""
    times = [100.0]
    monkeypatch.setattr(history_module.time, "monotonic", lambda: times[0])
    return times


@pytest.fixture
def add(session, scan, prediction):
    def add_one(name="case.png"):
        entry_id = session.add(ScanId(name), name)
        session.set_scan(entry_id, scan)
        made = assess(scan, prediction, session.threshold, session.operating_point)
        session.set_done(entry_id, prediction, made)
        return entry_id

    return add_one


def names(session):
    return [entry.name for entry in session.entries()]


def test_edits_are_undone_and_done_again_one_by_one(session, history, add):
    entry_id = add()
    accepted, rejected = Accept("20-30"), Reject("100-40")
    history.edit(entry_id, [accepted], NAME)
    history.edit(entry_id, [rejected, DRAWN], NAME)
    assert session.entry(entry_id).edits == (accepted, rejected, DRAWN)
    history.stack.undo()
    assert session.entry(entry_id).edits == (accepted,)
    history.stack.undo()
    assert session.entry(entry_id).edits == ()
    history.stack.redo()
    history.stack.redo()
    assert session.entry(entry_id).edits == (accepted, rejected, DRAWN)


def test_what_is_undone_and_done_again_is_said(history, add, window_actions):
    told = []
    history.note.connect(told.append)
    history.edit(add("a.png"), [Accept("20-30")], NAME)
    history.set_threshold(0.6)
    history.remove([add("b.png")])
    for name in ("undo", "undo", "undo", "redo", "redo", "redo"):
        window_actions[name].trigger()
    assert told == [
        "Undone: Remove b.png",
        "Undone: Threshold 0.60",
        "Undone: Accept possible lesion 1, a.png",
        "Redone: Accept possible lesion 1, a.png",
        "Redone: Threshold 0.60",
        "Redone: Remove b.png",
    ]


def test_what_the_engine_said_meanwhile_is_not_lost(session, history, add):
    entry_id = add()
    answer = ClassProbabilities(0.1, 0.2, 0.7)
    history.edit(entry_id, [DRAWN], NAME)
    history.edit(entry_id, [Reject("20-30")], NAME)
    session.set_edits(entry_id, judged(session.entry(entry_id).edits, DRAWN, answer))
    history.stack.undo()
    (drawn,) = session.entry(entry_id).edits
    assert drawn.class_probabilities == answer
    history.stack.undo()
    assert session.entry(entry_id).edits == ()
    history.stack.redo()
    assert session.entry(entry_id).edits == (drawn,)


def test_undo_goes_on_past_an_edit_that_was_taken_back(session, history, add):
    entry_id = add()
    history.edit(entry_id, [Accept("20-30")], NAME)
    history.edit(entry_id, [DRAWN], NAME)
    history.edit(entry_id, [Reject("100-40")], NAME)
    session.set_edits(entry_id, (Accept("20-30"), Reject("100-40")))  # judging has failed
    for left in ((Accept("20-30"),), (Accept("20-30"),), ()):
        history.stack.undo()
        assert session.entry(entry_id).edits == left


def test_the_scan_of_an_edit_is_shown_when_it_is_undone(session, history, add):
    first, second = add("a"), add("b")
    session.set_current(first)
    history.edit(first, [Accept("20-30")], NAME)
    session.set_current(second)
    history.stack.undo()
    assert session.current == first
    session.set_current(second)
    history.stack.redo()
    assert session.current == first


def test_removed_scans_come_back_at_their_places_without_analysis(session, history, add):
    ids = [add(name) for name in "abcd"]
    session.set_current(ids[1])
    before = session.entry(ids[1])
    history.remove([ids[1], ids[2]])
    assert (names(session), session.current) == (["a", "d"], ids[3])
    history.stack.undo()
    assert (names(session), session.current) == (["a", "b", "c", "d"], ids[1])
    again = session.entry(ids[1])
    assert (again.state, again.prediction) == (before.state, before.prediction)
    history.stack.redo()
    assert names(session) == ["a", "d"]
    history.stack.undo()
    assert names(session) == ["a", "b", "c", "d"]


def test_the_last_scan_can_be_removed_and_comes_back(session, history, add):
    entry_id = add()
    session.set_current(entry_id)
    history.remove([entry_id])
    assert session.current == NO_ENTRY
    history.stack.undo()
    assert session.current == entry_id


def test_edits_before_a_removal_can_be_undone_after_it_was_undone(session, history, add):
    entry_id = add()
    history.edit(entry_id, [Accept("20-30")], NAME)
    history.remove([entry_id])
    history.stack.undo()
    assert session.entry(entry_id).edits == (Accept("20-30"),)
    history.stack.undo()
    assert session.entry(entry_id).edits == ()


def test_steps_about_a_scan_that_is_gone_do_nothing(session, history, add):
    entry_id = add()
    history.edit(entry_id, [Accept("20-30")], NAME)
    session.clear()
    history.stack.undo()
    history.stack.redo()
    assert session.entries() == ()


def test_a_drag_of_the_threshold_is_one_step(session, history, clock, window_actions):
    for threshold in (0.5, 0.55, 0.6):
        clock[0] += 0.3
        history.set_threshold(threshold)
    assert history.stack.count() == 1
    assert window_actions["undo"].text() == "Undo: Threshold 0.60"
    clock[0] += 5
    history.set_threshold(0.7)
    assert history.stack.count() == 2
    history.stack.undo()
    assert session.threshold == 0.6
    history.stack.undo()
    assert session.threshold == 0.45
    history.stack.redo()
    assert session.threshold == 0.6


def test_a_drag_that_ends_where_it_began_is_no_step(session, history, clock, window_actions):
    history.set_threshold(0.5)
    history.set_threshold(0.45)
    assert session.threshold == 0.45
    assert not window_actions["undo"].isEnabled()
    history.set_threshold(0.45)
    assert history.stack.count() == 0


def test_the_operating_point_is_undone(session, history, points):
    history.set_operating_point(points[1].name)
    history.set_operating_point(points[1].name)
    assert history.stack.count() == 1
    history.stack.undo()
    assert session.operating_point is points[0]
    history.stack.redo()
    assert session.operating_point is points[1]


def test_the_actions_name_what_they_do_and_are_enabled_only_then(
    session, history, add, window_actions
):
    undo, redo = window_actions["undo"], window_actions["redo"]
    assert (undo.isEnabled(), redo.isEnabled()) == (False, False)
    assert undo.text() == "Undo"
    history.remove([add("a.png")])
    assert (undo.isEnabled(), undo.text()) == (True, "Undo: Remove a.png")
    undo.trigger()
    assert (undo.isEnabled(), undo.text()) == (False, "Undo")
    assert (redo.isEnabled(), redo.text()) == (True, "Redo: Remove a.png")
    redo.trigger()
    assert session.entries() == ()
    undo.trigger()
    history.remove([entry.id for entry in session.entries()] + [add("b.png")])
    assert undo.text() == "Undo: Remove 2 scans"
    assert redo.text() == "Redo"


# Steps of an earlier start, and those that fall off


def resume(session, steps, last_done):
    session.steps.resume(dict(enumerate(steps, start=1)), last_done)


def test_resumed_steps_are_undone_and_done_again(session, history, add, window_actions, points):
    entry_id = add()
    session.set_threshold(0.6)
    session.set_edits(entry_id, (Accept("20-30"),))
    steps = [
        ThresholdStep((), 0.45, 0.6),
        EditStep((entry_id,), (Accept("20-30"),), NAME),
        PointStep((), points[0].name, points[1].name),
    ]
    resume(session, steps, 2)
    assert window_actions["undo"].text() == "Undo: Accept possible lesion 1"
    assert window_actions["redo"].text() == "Redo: Operating point: balanced"
    assert (session.threshold, session.operating_point) == (0.6, points[0])
    assert session.entry(entry_id).edits == (Accept("20-30"),)
    history.stack.undo()
    assert session.entry(entry_id).edits == ()
    history.stack.undo()
    assert session.threshold == 0.45
    assert not window_actions["undo"].isEnabled()
    for _ in steps:
        history.stack.redo()
    assert (session.threshold, session.operating_point) == (0.6, points[1])
    assert session.entry(entry_id).edits == (Accept("20-30"),)


def test_what_was_done_before_the_steps_are_resumed_comes_after_them(session, history, points):
    session.set_threshold(0.6)
    history.set_operating_point(points[1].name)
    resume(session, [ThresholdStep((), 0.45, 0.6), ThresholdStep((), 0.6, 0.7)], 1)
    assert history.stack.count() == 2
    assert list(session.steps.steps) == [1, 2]
    history.stack.undo()
    assert session.operating_point is points[0]
    history.stack.undo()
    assert session.threshold == 0.45


def test_a_drag_of_the_threshold_is_not_joined_to_one_of_an_earlier_start(session, history, clock):
    session.set_threshold(0.6)
    resume(session, [ThresholdStep((), 0.45, 0.5), ThresholdStep((), 0.5, 0.6)], 2)
    assert history.stack.count() == 2
    history.set_threshold(0.7)
    assert history.stack.count() == 3
    history.stack.undo()
    assert session.threshold == 0.6


def test_steps_about_other_weights_and_lost_scans_do_nothing(session, history, points):
    steps = [
        PointStep((), "of other weights", points[0].name),
        EditStep((NO_ENTRY,), (Accept("20-30"),), NAME),
        RemoveStep((NO_ENTRY,), "a.png", 0),
    ]
    resume(session, steps, 3)
    for move in (history.stack.undo, history.stack.redo):
        for _ in steps:
            move()
    assert session.operating_point is points[0]
    assert session.entries() == ()


def test_a_removed_scan_is_let_go_when_its_step_falls_off(session, history, add):
    history.stack.setUndoLimit(2)
    entry_id, other = add("a.png"), add("b.png")
    forgotten = []
    session.entry_forgotten.connect(forgotten.append)
    history.remove([entry_id])
    history.edit(other, [Accept("20-30")], NAME)
    assert session.removed.get(entry_id) is not None
    history.edit(other, [Reject("20-30")], NAME)
    assert session.removed.get(entry_id) is None
    assert forgotten == [entry_id]
    assert list(session.steps.steps) == [2, 3]
    assert session.steps.last_done == 3


def test_clearing_the_worklist_forgets_all_steps(session, history, add, window_actions):
    history.remove([add("a.png")])
    history.edit(add("b.png"), [Accept("20-30")], NAME)
    session.clear()
    assert (history.stack.count(), session.removed.entries()) == (0, ())
    assert not window_actions["undo"].isEnabled()
    history.set_threshold(0.6)
    assert list(session.steps.steps.values()) == [ThresholdStep((), 0.45, 0.6)]
