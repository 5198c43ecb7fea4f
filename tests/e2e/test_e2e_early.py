"""What the reader does before the study database has been read is kept."""

from threading import Event, Timer

import pytest
from e2e_fakes import MODELS, POINTS, WAIT_MS, window_engine
from e2e_steps import entries, open_and_wait, session_of
from PySide6.QtCore import QTimer

from app import compose
from app.domain.edit import Accept, Reject
from app.domain.review import Opinion
from app.domain.step_name import StepName
from app.store import study_store
from app.store.project import write_project
from app.store.study_store import StudyStore
from app.ui.settings import Settings
from app.workers import persistence
from app.workers.entry import EntryState
from app.workers.remembering import RememberingEngine
from models.torch_free.message import Message

REJECT = Message.of(StepName.REJECT, name="1")
ACCEPT = Message.of(StepName.ACCEPT, name="2")


@pytest.fixture
def may_read(monkeypatch):
    """Databases are read only while it is set."""
    event, read = Event(), StudyStore.open
    event.paths = []

    def read_later(store, models):
        event.paths.append(store.path)
        assert event.wait(WAIT_MS / 1000)
        return read(store, models)

    monkeypatch.setattr(StudyStore, "open", read_later)
    return event


@pytest.fixture
def early(qtbot, may_read, settings_file, tmp_path, monkeypatch):
    """Starts the program, whose database has not been read; with a function that closes it."""
    monkeypatch.setattr(compose, "_operating_points", lambda: POINTS)
    running = []

    def start_one(project=None):
        may_read.clear()
        engine = RememberingEngine(window_engine(), StudyStore(tmp_path / "studies.sqlite"))
        program = compose.build_program(engine, Settings(settings_file))
        studies = compose.keep_studies(program, engine, MODELS, project)
        window = program.window
        with qtbot.waitSignal(window.first_painted, timeout=WAIT_MS):
            window.show()

        def close():
            running.remove(close)
            window.close()
            later = Timer(0.1, may_read.set)
            later.start()
            studies.close()
            later.join()
            window.deleteLater()

        running.append(close)
        return window, studies, close

    yield start_one
    for close in tuple(running):
        close()


@pytest.fixture
def kept(qtbot, early, may_read):
    """Starts the program again and gives names and opinions of what is in the worklist."""

    def look(project=None):
        window, studies, close = early(project)
        wait_ready(qtbot, studies, may_read)
        found = [
            (entry.name, entry.review.verdict and entry.review.verdict.opinion)
            for entry in entries(window)
        ]
        close()
        return found

    return look


def say_benign(window):
    window.actions_["say_benign"].trigger()


def reject_and_say_benign(qtbot, window, path):
    """Open an image before the database is read, reject a region and give a verdict."""
    open_and_wait(qtbot, window, path)
    window.history.edit(entries(window)[0].id, [Reject("1-2")], REJECT)
    say_benign(window)


def wait_ready(qtbot, studies, may_read):
    with qtbot.waitSignal(studies.ready, timeout=WAIT_MS):
        may_read.set()


@pytest.mark.parametrize("is_read", [False, True])
def test_a_verdict_is_kept_if_the_window_is_closed_soon(
    qtbot, early, kept, may_read, image_file, is_read
):
    window, _, close = early()
    open_and_wait(qtbot, window, image_file("a.png"))
    say_benign(window)
    if is_read:
        may_read.set()  # what was read is not handed on without an event loop
    close()
    assert len(may_read.paths) == 1
    assert kept() == [("a.png", Opinion.BENIGN)]
    window, _, close = early()
    open_and_wait(qtbot, window, image_file("b.png"))
    close()
    assert kept() == [("a.png", Opinion.BENIGN), ("b.png", None)]


def test_it_is_kept_in_the_project_that_the_program_was_started_with(
    qtbot, early, kept, may_read, image_file, tmp_path
):
    project = tmp_path / "mine.busight"
    write_project(project)
    window, _, close = early(project)
    open_and_wait(qtbot, window, image_file("a.png"))
    say_benign(window)
    close()
    assert may_read.paths == [project]
    window, studies, close = early(project)
    wait_ready(qtbot, studies, may_read)
    (entry,) = entries(window)
    assert (entry.state, entry.review.verdict.opinion) == (EntryState.DONE, Opinion.BENIGN)
    close()
    assert kept() == []


@pytest.mark.parametrize("is_there", [False, True])
def test_it_is_kept_in_the_own_database_if_the_project_can_not_be_opened(
    qtbot, early, kept, image_file, tmp_path, monkeypatch, is_there
):
    def fill_memory(_path):
        raise MemoryError

    if is_there:
        monkeypatch.setattr(study_store, "open_project", fill_memory)
    window, _, close = early(tmp_path / "missing.busight")
    open_and_wait(qtbot, window, image_file("a.png"))
    say_benign(window)
    close()
    assert kept() == [("a.png", Opinion.BENIGN)]


@pytest.mark.parametrize("closes_soon", [False, True])
def test_what_is_done_to_a_scan_of_the_last_start_counts(
    qtbot, early, kept, may_read, image_file, closes_soon
):
    path = image_file("a.png")
    window, _, close = early()
    open_and_wait(qtbot, window, path)
    close()
    window, studies, close = early()
    reject_and_say_benign(qtbot, window, path)
    if not closes_soon:
        wait_ready(qtbot, studies, may_read)
        (entry,) = entries(window)
        assert (entry.edits, entry.review.verdict.opinion) == ((Reject("1-2"),), Opinion.BENIGN)
        window.actions_["undo"].trigger()
        assert entries(window)[0].review.verdict is None
        window.actions_["redo"].trigger()
    close()
    assert kept() == [("a.png", Opinion.BENIGN)]


@pytest.mark.parametrize("closes_soon", [False, True])
def test_what_was_done_to_it_in_the_last_start_stays_beside_that(
    qtbot, early, kept, may_read, image_file, closes_soon
):
    path = image_file("a.png")
    window, _, close = early()
    open_and_wait(qtbot, window, path)
    window.history.edit(entries(window)[0].id, [Accept("2-2")], ACCEPT)
    window.actions_["say_malignant"].trigger()
    close()
    window, studies, close = early()
    reject_and_say_benign(qtbot, window, path)
    if not closes_soon:
        wait_ready(qtbot, studies, may_read)
        for done, last in ((1, 1), (0, 1), (0, 0)):
            assert [entry.edits for entry in entries(window)] == [
                (Reject("1-2"),) * done,
                (Accept("2-2"),) * last,
            ]
            window.actions_["undo"].trigger()  # the verdict
            window.actions_["undo"].trigger()
        assert not window.actions_["undo"].isEnabled()
        for _ in range(4):
            window.actions_["redo"].trigger()
    close()
    assert kept() == [("a.png", Opinion.MALIGNANT), ("a.png", Opinion.BENIGN)]


def test_what_is_done_to_it_can_be_undone_after_something_was_done_meanwhile(
    qtbot, early, may_read, image_file, monkeypatch
):
    monkeypatch.setattr(persistence, "_AT_ONCE", 1)
    paths = [image_file(name) for name in ("a.png", "b.png")]
    window, _, close = early()
    open_and_wait(qtbot, window, *paths)
    close()
    window, studies, _ = early()
    session = session_of(window)
    open_and_wait(qtbot, window, paths[0])
    say_benign(window)

    def do_more():
        session.resumed.disconnect(do_more)
        QTimer.singleShot(0, lambda: window.history.set_threshold(0.7))

    session.resumed.connect(do_more)
    wait_ready(qtbot, studies, may_read)
    assert window.history.stack.count() == 2
    assert entries(window)[0].review.verdict.opinion == Opinion.BENIGN
    window.actions_["undo"].trigger()
    window.actions_["undo"].trigger()
    assert [entry.review.verdict for entry in entries(window)] == [None, None]


@pytest.mark.parametrize("has_threshold", [False, True])
def test_an_early_threshold_or_operating_point_counts(
    qtbot, early, may_read, image_file, has_threshold
):
    window, _, close = early()
    open_and_wait(qtbot, window, image_file("a.png"))
    window.history.set_threshold(0.6)
    window.history.set_operating_point("balanced")
    close()
    window, studies, _ = early()
    if has_threshold:
        window.history.set_threshold(0.7)
    else:
        window.history.set_operating_point("high specificity")
    wait_ready(qtbot, studies, may_read)
    session = session_of(window)
    chosen = (session.threshold, session.operating_point.name)
    assert chosen == ((0.7, "balanced") if has_threshold else (0.6, "high specificity"))
