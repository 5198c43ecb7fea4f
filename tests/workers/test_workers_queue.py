"""The queue: what comes first, pause, pace, what is said at its end, and moved files."""

import shutil

import fake_engines
import pytest
from worker_steps import WAIT_MS, open_and_wait, record, states, write_image

from app.workers.entry import EntryState
from app.workers.pace import Pace


@pytest.fixture
def analyzed(session):
    """Names of the entries in the order in which they are analyzed."""
    names = []

    def note(entry_id):
        entry = session.entry(entry_id)
        if entry.state is EntryState.ANALYZING:
            names.append(entry.name)

    session.entry_changed.connect(note)
    return names


def test_current_then_visible_then_the_rest(qtbot, controller, session, tmp_path, analyzed):
    slow = write_image(tmp_path / "0.png", fake_engines.SLOW)
    rest = [write_image(tmp_path / f"{number}.png") for number in range(1, 7)]
    controller.open_paths([slow, *rest])
    qtbot.waitUntil(
        lambda: analyzed == ["0.png"] and all(entry.scan for entry in session.entries()),
        timeout=WAIT_MS,
    )
    ids = [entry.id for entry in session.entries()]
    controller.look_at([ids[5], ids[2], 999])
    with qtbot.waitSignal(controller.idle, timeout=WAIT_MS):
        session.set_current(ids[4])
    assert analyzed == [f"{number}.png" for number in (0, 4, 5, 2, 1, 3, 6)]


def test_files_in_view_are_read_first(qtbot, controller, session, tmp_path):
    read = []
    session.entry_changed.connect(
        lambda entry_id: (
            session.entry(entry_id).state is EntryState.READING
            and read.append(session.entry(entry_id).name)
        )
    )
    session.entry_added.connect(
        lambda entry_id: session.entry(entry_id).name == "5.png" and controller.look_at([entry_id])
    )
    open_and_wait(
        qtbot, controller, *[write_image(tmp_path / f"{number}.png") for number in range(7)]
    )
    assert read[0] == "5.png"
    assert len(set(read)) == 7


def test_pause_and_resume(qtbot, controller, session, tmp_path):
    slow = write_image(tmp_path / "0.png", fake_engines.SLOW)
    rest = [write_image(tmp_path / f"{number}.png") for number in range(1, 4)]
    paused, progress = record(controller.paused), record(controller.progress)
    controller.open_paths([slow, *rest])
    qtbot.waitUntil(lambda: states(session)[:1] == [EntryState.ANALYZING], timeout=WAIT_MS)
    controller.pause(is_paused=True)
    qtbot.waitUntil(
        lambda: states(session) == [EntryState.DONE] + [EntryState.WAITING] * 3, timeout=WAIT_MS
    )
    qtbot.waitUntil(lambda: all(entry.scan for entry in session.entries()), timeout=WAIT_MS)
    assert progress[-1].is_paused
    assert progress[-1].seconds_left is None
    with qtbot.waitSignal(controller.idle, timeout=WAIT_MS):
        controller.pause(is_paused=False)
    assert states(session) == [EntryState.DONE] * 4
    assert paused == [True, False]


def test_a_cancel_ends_the_pause(qtbot, controller, session, tmp_path):
    controller.pause(is_paused=True)
    paused = record(controller.paused)
    controller.open_paths([write_image(tmp_path / f"{number}.png") for number in range(2)])
    qtbot.waitUntil(
        lambda: len(states(session)) == 2 and all(entry.scan for entry in session.entries()),
        timeout=WAIT_MS,
    )
    with qtbot.waitSignal(controller.idle, timeout=WAIT_MS):
        controller.cancel()
    assert paused == [False]
    open_and_wait(qtbot, controller, write_image(tmp_path / "later.png"))
    assert states(session)[-1] is EntryState.DONE


def test_the_end_of_a_round_is_summed_up(qtbot, controller, session, tmp_path):
    ended, progress = record(controller.round_ended), record(controller.progress)
    bad = tmp_path / "bad.png"
    bad.write_bytes(b"")
    good = [write_image(tmp_path / f"{number}.png") for number in range(3)]
    open_and_wait(qtbot, controller, bad, *good, tmp_path / "not there.png")
    assert ended == [(3, 2)]
    assert progress[-1].failed == 2
    open_and_wait(qtbot, controller, write_image(tmp_path / "alone.png"))
    assert ended == [(3, 2)], "one image is in view, nothing has to be said of it"


def test_a_canceled_round_is_not_summed_up(qtbot, controller, session, tmp_path):
    ended = record(controller.round_ended)
    controller.open_paths(
        [write_image(tmp_path / f"{number}.png", fake_engines.SLOW) for number in range(2)]
    )
    qtbot.waitUntil(lambda: EntryState.ANALYZING in states(session), timeout=WAIT_MS)
    with qtbot.waitSignal(controller.idle, timeout=WAIT_MS):
        controller.cancel()
    assert ended == []


def test_the_pace_tells_the_time_left():
    pace = Pace()
    assert pace.seconds_left(0.0, 0, 10) is None
    assert pace.seconds_left(2.0, 1, 10) is None
    assert pace.seconds_left(4.0, 2, 10) is None
    assert pace.seconds_left(6.0, 3, 10) == 14.0
    assert pace.seconds_left(7.0, 3, 10) == 14.0, "it does not jump while nothing is finished"
    for number in range(4, 40):
        left = pace.seconds_left(6.0 + number, number, 50)
    assert left == pytest.approx(11.0), "only the latest count"
    pace.restart()
    assert pace.seconds_left(100.0, 40, 50) is None


def test_a_missing_file_and_those_that_moved_with_it_are_found_again(
    qtbot, controller, session, tmp_path
):
    old, new = tmp_path / "old", tmp_path / "new"
    old.mkdir()
    paths = [write_image(old / f"{number}.png") for number in range(3)]
    open_and_wait(qtbot, controller, *paths)
    session.clear()
    shutil.move(old, new)
    (new / "2.png").unlink()
    open_and_wait(qtbot, controller, *paths)
    assert [entry.is_missing for entry in session.entries()] == [True] * 3
    first, second, third = session.entries()
    with qtbot.waitSignal(controller.idle, timeout=WAIT_MS):
        controller.find_again(second.id, new / "1.png")
    assert states(session) == [EntryState.DONE, EntryState.DONE, EntryState.FAILED]
    assert session.entry(second.id).scan_id.source == str(new / "1.png")
    assert session.entry(first.id).scan_id.source == str(new / "0.png")
    assert session.entry(third.id).scan_id == third.scan_id
    assert session.find(second.scan_id) != second.id
    # A file that is in the worklist already is shown, not opened twice.
    controller.find_again(third.id, new / "0.png")
    assert session.current == first.id
    assert session.entry(third.id).is_missing
