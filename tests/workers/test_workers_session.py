import ntpath
import os

import fake_engines
import numpy as np
import pytest
from worker_steps import POINTS, record

from app.domain.assessment import RiskLabel, assess
from app.domain.edit import Accept
from app.domain.fault import ReadFault
from app.domain.scan import Scan, ScanId
from app.workers.entry import NO_ENTRY, EntryState
from models.torch_free.message import Message

FAULT = Message.of(ReadFault.EMPTY, name="a.png")


def scan_with(brightness):
    """A Scan with one square whose probability in the fake engine is brightness / 255."""
    pixels = np.zeros((100, 120), np.uint8)
    pixels[30:70, 40:80] = brightness
    return Scan(pixels, "a.png", "a.png", "0" * 64)


def add_done(session, brightness=200):
    entry_id = session.add(ScanId("a.png"), "a.png")
    scan = scan_with(brightness)
    prediction = fake_engines.predict(scan.pixels)
    session.set_scan(entry_id, scan)
    assessment = assess(scan, prediction, session.threshold, session.operating_point)
    session.set_done(entry_id, prediction, assessment)
    return entry_id


def test_starts_at_the_defaults(session):
    assert session.threshold == 0.45
    assert session.operating_point is POINTS[0]
    assert session.current == NO_ENTRY
    assert session.current_entry is None
    assert session.entries() == ()


def test_entry_goes_from_waiting_to_done(session):
    added, changed = record(session.entry_added), record(session.entry_changed)
    assessed = record(session.assessment_changed)
    entry_id = add_done(session)
    entry = session.entry(entry_id)
    assert (added, changed, assessed) == ([entry_id], [entry_id] * 2, [entry_id])
    assert entry.state is EntryState.DONE
    assert entry.assessment.risk_label is RiskLabel.SUSPICIOUS


def test_failure_keeps_what_was_there(session):
    entry_id = add_done(session)
    session.set_failed(entry_id, FAULT)
    entry = session.entry(entry_id)
    assert (entry.state, entry.fault) == (EntryState.FAILED, FAULT)
    assert entry.assessment is not None
    session.set_waiting(entry_id)
    assert session.entry(entry_id).fault is None


def test_threshold_reassesses_the_current_entry_at_once_and_others_when_shown(session):
    first, second = add_done(session), add_done(session)
    session.set_current(first)
    assessed = record(session.assessment_changed)
    moved = record(session.threshold_changed)
    session.set_threshold(0.9)
    assert (assessed, moved) == ([first], [0.9])
    assert session.entry(first).assessment.lesions == ()
    assert len(session.entry(second).assessment.lesions) == 1
    assert session.stale() == (second,)
    assert session.fresh_assessment(second) is None

    session.set_current(second)
    assert assessed == [first, second]
    assert session.entry(second).assessment.lesions == ()
    assert session.stale() == ()


def test_same_threshold_is_no_change(session):
    session.set_current(add_done(session))
    assessed, moved = record(session.assessment_changed), record(session.threshold_changed)
    session.set_threshold(session.threshold)
    assert (assessed, moved) == ([], [])


def test_operating_point_changes_the_risk_label(session):
    entry_id = add_done(session)
    session.set_current(entry_id)
    chosen = record(session.operating_point_changed)
    session.set_operating_point("high specificity")
    assert chosen == ["high specificity"]
    assert session.entry(entry_id).assessment.risk_label is RiskLabel.BENIGN


@pytest.mark.parametrize("threshold", [-0.01, 1.01, float("nan")])
def test_threshold_outside_its_range_is_refused(session, threshold):
    with pytest.raises(ValueError, match="between 0 and 1"):
        session.set_threshold(threshold)
    assert session.threshold == 0.45


def test_unknown_operating_point_is_refused(session):
    with pytest.raises(ValueError, match="wild guess"):
        session.set_operating_point("wild guess")
    assert session.operating_point is POINTS[0]


def test_answer_made_for_an_old_threshold_is_reassessed_if_it_is_shown(session):
    shown, hidden = session.add(ScanId("a"), "a"), session.add(ScanId("b"), "b")
    session.set_current(shown)
    scan = scan_with(200)
    prediction = fake_engines.predict(scan.pixels)
    old = assess(scan, prediction, session.threshold, session.operating_point)
    session.set_threshold(0.9)
    for entry_id in (shown, hidden):
        session.set_scan(entry_id, scan)
        session.set_done(entry_id, prediction, old)
    assert session.entry(shown).assessment.threshold == 0.9
    assert session.stale() == (hidden,)
    session.set_assessment(hidden, old)
    assert session.stale() == (hidden,)
    session.set_assessment(hidden, assess(scan, prediction, 0.9, session.operating_point))
    assert session.stale() == ()


def test_removing_the_current_entry_shows_its_neighbor(session):
    first, second, third = (add_done(session) for _ in range(3))
    session.set_current(second)
    shown, removed = record(session.current_changed), record(session.entry_removed)
    session.remove(second)
    session.remove(third)
    session.remove(first)
    assert shown == [third, first, NO_ENTRY]
    assert removed == [second, third, first]
    assert first not in session
    with pytest.raises(KeyError):
        session.entry(first)


def test_clear_empties_the_worklist_and_ids_are_not_used_again(session):
    old = add_done(session)
    add_done(session)
    session.set_current(old)
    shown = record(session.current_changed)
    session.clear()
    assert session.entries() == ()
    assert shown == [NO_ENTRY]
    assert session.add(ScanId("a"), "a") > old


def test_unknown_entry_can_t_be_shown(session):
    with pytest.raises(KeyError):
        session.set_current(99)
    assert session.current == NO_ENTRY


def test_an_entry_is_found_by_source_and_frame(session):
    first = session.add(ScanId("/a/cine.dcm", 0), "cine.dcm")
    second = session.add(ScanId("/a/cine.dcm", 1), "cine.dcm")
    assert session.find(ScanId("/a/cine.dcm", 0)) == first
    assert session.find(ScanId("/a/cine.dcm", 1)) == second
    assert session.find(ScanId("/a/cine.dcm", 2)) == NO_ENTRY
    assert session.entry(second).scan_id == ScanId("/a/cine.dcm", 1)
    session.remove(first)
    assert session.find(ScanId("/a/cine.dcm", 0)) == NO_ENTRY
    assert session.find(ScanId("/a/cine.dcm", 1)) == second


def test_pasted_images_have_no_source_and_are_never_found(session):
    pasted = [session.add(ScanId(""), "Pasted 1"), session.add(ScanId(""), "Pasted 2")]
    assert session.find(ScanId("")) == NO_ENTRY
    session.remove(pasted[0])
    assert [entry.id for entry in session.entries()] == pasted[1:]


def test_windows_finds_a_path_in_another_case(session, monkeypatch):
    monkeypatch.setattr(os.path, "normcase", ntpath.normcase)
    entry_id = session.add(ScanId("C:\\Scans\\A.png"), "A.png")
    assert session.find(ScanId("c:\\scans\\a.PNG")) == entry_id


def test_queues_follow_from_the_states(session):
    entry_id = session.add(ScanId("a.png"), "a.png")

    def queues():
        entry = session.entry(entry_id)
        return entry.waits_to_be_read, entry.waits_to_be_analyzed

    assert queues() == (True, False)
    session.set_reading(entry_id)
    assert queues() == (False, False)
    session.set_scan(entry_id, scan_with(200))
    assert queues() == (False, True)
    session.set_canceled(entry_id)
    assert queues() == (False, False)
    session.set_waiting(entry_id)
    assert queues() == (False, True)


def test_edits_survive_a_new_threshold_and_operating_point(session):
    edits = (Accept("1-1"),)
    shown, hidden = add_done(session), add_done(session)
    session.set_current(shown)
    edited, assessed = record(session.edits_changed), record(session.assessment_changed)
    for entry_id in (shown, hidden):
        session.set_edits(entry_id, edits)
    assert (edited, assessed) == ([shown, hidden], [shown])
    assert session.entry(shown).assessment.edits == edits
    assert session.stale() == (hidden,)
    session.set_threshold(0.9)
    session.set_operating_point("high specificity")
    assert session.entry(shown).assessment.edits == edits
    session.set_current(hidden)
    assert session.entry(hidden).assessment.edits == edits
    assert session.stale() == ()


def test_an_assessment_made_without_the_edits_is_dropped(session):
    entry_id = add_done(session)
    before = session.entry(entry_id).assessment
    session.set_edits(entry_id, (Accept("1-1"),))
    session.set_assessment(entry_id, before)
    assert session.stale() == (entry_id,)


def test_a_removed_entry_comes_back_as_it_was_at_its_place(session):
    first, second, third = (add_done(session) for _ in range(3))
    session.set_edits(second, (Accept("1-1"),))
    session.set_current(second)
    removed = session.entry(second)
    session.remove(second)
    session.set_threshold(0.7)
    restored = record(session.entry_restored)
    session.restore([second])
    assert restored == [second]
    assert [entry.id for entry in session.entries()] == [first, second, third]
    again = session.entry(second)
    assert (again.state, again.edits) == (EntryState.DONE, removed.edits)
    assert again.prediction is removed.prediction
    assert session.fresh_assessment(second) is not None
    assert session.add(ScanId("b.png"), "b.png") not in (first, second, third)


def test_what_was_unfinished_when_it_was_removed_waits_again(session):
    entry_id = session.add(ScanId("a.png"), "a.png")
    session.set_scan(entry_id, scan_with(200))
    session.set_analyzing(entry_id)
    session.remove(entry_id)
    assert session.find(ScanId("a.png")) == NO_ENTRY
    session.restore([entry_id])
    assert session.entry(entry_id).waits_to_be_analyzed
    assert session.find(ScanId("a.png")) == entry_id
    assert [entry.id for entry in session.round.entries()] == [entry_id]
