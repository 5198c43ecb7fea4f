"""Projects in the window: made, saved, opened, changed, and closed without losing anything."""

import shutil
import zipfile
from pathlib import Path

import pytest
from e2e_fakes import POINTS, WAIT_MS, window_engine
from e2e_steps import entries, lesions_shown, open_and_wait, wait_done
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu

from app import compose
from app.domain.edit import Reject
from app.domain.storing import ProjectFault, ProjectNotice
from app.store.project import write_project
from app.store.study_store import Changes, StudyStore
from app.ui.settings import Settings
from app.workers.remembering import RememberingEngine

MODELS = "fake 1"


class Running:
    """The program, what it said, and its study database."""

    def __init__(self, qtbot, engine, settings_file, database, project):
        self.engine = engine
        remembering = RememberingEngine(engine, StudyStore(database))
        self.settings = Settings(settings_file)
        self.program = compose.build_program(remembering, self.settings)
        self.studies = compose.keep_studies(self.program, remembering, MODELS, project)
        self.window, self.session = self.program.window, self.program.session
        self.said = []
        self.program.controller.message.connect(self.said.append)
        self._qtbot = qtbot
        self._is_closed = False
        with qtbot.waitSignal(self.studies.ready, timeout=WAIT_MS):
            self.window.show()

    def close(self):
        if self._is_closed:
            return
        self._is_closed = True
        self.window.close()
        self.studies.close()
        self.window.deleteLater()

    @property
    def names(self):
        return [entry.name for entry in entries(self.window)]

    @property
    def codes(self):
        return [message.code for message in self.said]

    def change(self, act, path):
        """Do something and wait until this project is open."""
        act()
        self._qtbot.waitUntil(lambda: self.studies.path == path, timeout=WAIT_MS)

    def wait_said(self, code):
        self._qtbot.waitUntil(lambda: code in self.codes, timeout=WAIT_MS)

    def wait_names(self, *names):
        self._qtbot.waitUntil(lambda: self.names == list(names), timeout=WAIT_MS)


@pytest.fixture
def start(qtbot, settings_file, monkeypatch, tmp_path):
    """Starts the program over the same database, after closing the window before."""
    monkeypatch.setattr(compose, "_operating_points", lambda: POINTS)
    running = []

    def start_one(project=None, database=tmp_path / "data" / "studies.sqlite"):
        while running:
            running.pop().close()
        running.append(Running(qtbot, window_engine(), settings_file, database, project))
        return running[-1]

    yield start_one
    for one in running:
        one.close()


@pytest.fixture
def answer(monkeypatch):
    """Answers the next file dialog with a path, and with one of its filters."""

    def answer_one(path, kind=0):
        def choose(_parent, _title, _folder, filters):
            return str(path), filters.split(";;")[kind]

        monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
        monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)

    return answer_one


def drop(window, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton)
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(9, 9), *how, none))
    QApplication.sendEvent(window, QDropEvent(QPointF(9, 9), *how, none))


def sources_in(path):
    store = StudyStore(path)
    kept = store.open(MODELS)
    store.close()
    return [Path(one.scan_id.source).name for one in kept.scans]


def test_a_worklist_is_saved_as_a_project_and_comes_back_from_it(
    start, answer, qtbot, image_file, tmp_path
):
    run = start()
    open_and_wait(qtbot, run.window, image_file("a.png"))
    entry = run.session.entries()[0]
    path = tmp_path / "study one.busight"
    answer(tmp_path / "study one")
    run.change(run.window.actions_["save_project"].trigger, path)
    assert run.session.entries()[0] is entry, "the worklist goes on as it was"
    run.wait_said(ProjectNotice.SAVED)
    assert run.window.windowTitle() == "a.png - study one - BUSight"
    run.session.set_edits(entry.id, (Reject(entry.assessment.lesions[0].id),))
    run = start(Path(run.settings.project))
    wait_done(qtbot, run.window, 1)
    assert run.studies.path == path
    assert "study one" in run.window.windowTitle()
    assert len(run.session.entries()[0].edits) == 1
    assert run.engine.images == []
    run = start()
    assert run.studies.path is None
    assert run.names == ["a.png"], "the program's own worklist stays as it was"
    assert run.session.entries()[0].edits == ()


def test_a_new_project_is_empty_and_the_one_before_keeps_all(
    start, answer, qtbot, image_file, tmp_path
):
    run = start()
    open_and_wait(qtbot, run.window, image_file("a.png"))
    run.session.set_threshold(0.61)  # not saved yet
    new = tmp_path / "new.busight"
    answer(new)
    run.change(run.window.actions_["new_project"].trigger, new)
    assert run.names == []
    assert run.window.windowTitle() == "new - BUSight"
    assert not run.window.actions_["undo"].isEnabled()
    open_and_wait(qtbot, run.window, image_file("b.png"))
    assert lesions_shown(run.window) > 0
    run.change(run.window.actions_["close_project"].trigger, None)
    run.wait_names("a.png")
    assert run.session.threshold == 0.61
    assert not run.window.actions_["close_project"].isEnabled()
    assert len(run.engine.images) == 2
    run.close()
    assert sources_in(new) == ["b.png"]


def test_a_project_is_opened_by_the_menu_by_a_drop_and_from_the_recent_ones(
    start, answer, qtbot, image_file, tmp_path
):
    run = start()
    one, two = tmp_path / "one.busight", tmp_path / "two.busight"
    open_and_wait(qtbot, run.window, image_file("a.png"))
    answer(one)
    run.change(run.window.actions_["save_project"].trigger, one)
    answer(two)
    run.change(run.window.actions_["new_project"].trigger, two)
    run.wait_names()
    answer(one)
    run.change(run.window.actions_["open_project"].trigger, one)
    run.wait_names("a.png")

    run.change(lambda: drop(run.window, two, image_file("b.png")), two)
    run.wait_names()

    recent = run.window.findChild(QMenu, "recent_projects")
    assert [each.text().split()[0] for each in recent.actions()] == ["two", "one"]
    run.change(recent.actions()[1].trigger, one)
    run.wait_names("a.png")
    assert run.codes.count(ProjectNotice.IS_OPEN) == 0
    run.window.open_paths([one])
    run.wait_said(ProjectNotice.IS_OPEN)


def test_the_program_starts_with_a_project(start, qtbot, image_file, tmp_path):
    path = tmp_path / "p.busight"
    write_project(path)
    run = start(path)
    assert run.studies.path == path
    open_and_wait(qtbot, run.window, image_file("a.png"))
    run = start(path)
    assert run.names == ["a.png"]


@pytest.mark.parametrize("problem", ["missing", "in use", "junk", "newer"])
def test_what_can_not_be_opened_is_told_and_all_stays_as_it_was(
    start, qtbot, image_file, tmp_path, problem
):
    path = tmp_path / "p.busight"
    other = None
    if problem == "junk":
        path.write_bytes(b"junk")
    elif problem != "missing":
        write_project(path)
    if problem == "newer":
        import sqlite3

        connection = sqlite3.connect(path)
        connection.execute("PRAGMA user_version = 999")
        connection.close()
    if problem == "in use":
        other = StudyStore(path)
        other.open(MODELS)
    fault = {
        "missing": ProjectFault.MISSING,
        "in use": ProjectFault.IN_USE,
        "junk": ProjectFault.UNREADABLE,
        "newer": ProjectFault.NEWER,
    }[problem]
    run = start(path)
    run.wait_said(fault)
    assert run.studies.path is None
    assert run.settings.project == ""
    open_and_wait(qtbot, run.window, image_file("a.png"))
    before = run.session.entries()
    run.said.clear()
    run.window.open_paths([path])
    run.wait_said(fault)
    assert run.session.entries() == before
    assert run.studies.path is None
    if other is not None:
        other.close()
        run.change(lambda: run.window.open_paths([path]), path)


def test_a_change_is_refused_while_the_one_before_can_not_be_saved(
    start, qtbot, image_file, tmp_path, monkeypatch
):
    from app.store.errors import saving_error

    run = start()
    path = tmp_path / "p.busight"
    write_project(path)
    open_and_wait(qtbot, run.window, image_file("a.png"))
    save = StudyStore.save

    def fail(store, _changes):
        raise saving_error(store.path, OSError("no such disk"))

    monkeypatch.setattr(StudyStore, "save", fail)
    run.session.set_threshold(0.7)
    run.window.open_paths([path])
    qtbot.waitUntil(lambda: len(run.said) == 1, timeout=WAIT_MS)
    qtbot.wait(50)
    assert run.studies.path is None
    assert run.names == ["a.png"]
    monkeypatch.setattr(StudyStore, "save", save)
    run.change(lambda: run.window.open_paths([path]), path)
    run = start()
    assert run.session.threshold == 0.7


def test_a_worklist_that_is_kept_nowhere_is_saved_as_a_project(
    start, answer, qtbot, image_file, tmp_path
):
    database = tmp_path / "data" / "studies.sqlite"
    other = StudyStore(database)
    other.open(MODELS)
    run = start()
    open_and_wait(qtbot, run.window, image_file("a.png"))
    empty, path = tmp_path / "empty.busight", tmp_path / "saved.busight"
    write_project(empty)
    run.window.open_paths([empty])
    run.wait_said(ProjectFault.NOTHING_KEPT)
    assert run.names == ["a.png"]
    answer(path)
    run.change(run.window.actions_["save_project"].trigger, path)
    run.change(lambda: run.window.open_paths([empty]), empty)
    run.close()
    assert sources_in(path) == ["a.png"]
    other.close()


def test_a_project_with_its_images_inside_needs_no_other_file(
    start, answer, qtbot, image_file, tmp_path
):
    run = start()
    first, later = image_file("a.png"), image_file("later.png")
    gone = image_file("gone.png")
    open_and_wait(qtbot, run.window, first, gone)
    expected = entries(run.window)[0].scan.pixels.copy()
    gone.unlink()
    path = tmp_path / "inside.busight"
    answer(path, kind=1)
    run.change(run.window.actions_["save_project"].trigger, path)
    run.wait_said(ProjectNotice.FILES_OUTSIDE)
    run.said.clear()
    run.window.open_paths([later])
    wait_done(qtbot, run.window, 3)
    run.wait_said(ProjectNotice.FILES_OUTSIDE)
    assert dict(run.said[-1].values) == {"name": "inside", "inside": 2, "outside": 1}
    run.close()

    copy = tmp_path / "colleague" / "inside.busight"
    copy.parent.mkdir()
    shutil.copyfile(path, copy)
    first.unlink()
    later.unlink()
    run = start(copy, tmp_path / "colleague" / "studies.sqlite")
    qtbot.waitUntil(lambda: entries(run.window)[1].is_missing, timeout=WAIT_MS)
    a, _, b = entries(run.window)
    run.session.set_current(b.id)
    qtbot.waitUntil(lambda: run.session.current_entry.scan is not None, timeout=WAIT_MS)
    run.session.set_current(a.id)
    qtbot.waitUntil(lambda: run.session.current_entry.scan is not None, timeout=WAIT_MS)
    assert (run.session.current_entry.scan.pixels == expected).all()
    assert not run.session.entry(b.id).is_missing
    run.program.controller.retry(b.id)
    wait_done(qtbot, run.window, 2)
    assert run.engine.images == []


def test_images_inside_are_analyzed_by_other_networks(start, answer, qtbot, image_file, tmp_path):
    run = start()
    image = image_file("a.png")
    open_and_wait(qtbot, run.window, image)
    path = tmp_path / "inside.busight"
    answer(path, kind=1)
    run.change(run.window.actions_["save_project"].trigger, path)
    run.wait_said(ProjectNotice.FILES_INSIDE)
    run.close()
    image.unlink()
    store = StudyStore(path)
    store.open(MODELS)
    with store._writing() as connection:
        connection.execute("DELETE FROM prediction")
    store.close()
    run = start(path)
    wait_done(qtbot, run.window, 1)
    assert len(run.engine.images) == 1


def test_pictures_beside_a_copied_project_are_found(start, answer, qtbot, image_file, tmp_path):
    run = start()
    path = tmp_path / "p.busight"
    image = image_file("a.png")
    open_and_wait(qtbot, run.window, image)
    answer(path)
    run.change(run.window.actions_["save_project"].trigger, path)
    run.close()
    copy = tmp_path / "copy"
    below = copy / image.relative_to(tmp_path)
    below.parent.mkdir(parents=True)
    image.rename(below)
    shutil.copyfile(path, copy / "p.busight")
    run = start(copy / "p.busight")
    assert entries(run.window)[0].scan_id.source == str(below)
    qtbot.waitUntil(lambda: run.session.current_entry.scan is not None, timeout=WAIT_MS)
    assert run.engine.images == []


def test_a_full_disk_while_saving_as_is_told_and_all_stays(
    start, answer, qtbot, image_file, tmp_path, monkeypatch
):
    from app.store import project

    run = start()
    open_and_wait(qtbot, run.window, image_file("a.png"))

    def fail(_copy):
        raise OSError(28, "no space")

    monkeypatch.setattr(project, "forget_files", fail)
    answer(tmp_path / "p.busight")
    run.window.actions_["save_project"].trigger()
    run.wait_said(ProjectFault.DISK_FULL)
    assert run.studies.path is None
    assert not list(tmp_path.glob("*.busight"))
    run.session.set_threshold(0.7)
    run = start()
    assert run.session.threshold == 0.7
    assert run.names == ["a.png"]


def test_closing_at_once_after_opening_loses_nothing(start, qtbot, image_file, tmp_path):
    path = tmp_path / "p.busight"
    write_project(path)
    store = StudyStore(path)
    store.open(MODELS)
    store.save(Changes(settings={"threshold": "0.5"}))
    store.close()
    run = start()
    open_and_wait(qtbot, run.window, image_file("a.png"))
    run.session.set_threshold(0.8)
    run.window.open_paths([path])
    run = start()
    assert run.names == ["a.png"]
    assert run.session.threshold == 0.8


def test_an_archive_is_dropped_and_its_images_go_into_the_project(
    start, answer, qtbot, image_file, tmp_path
):
    """What is in a ZIP archive is known by its place there, after a restart too."""
    archive = tmp_path / "study.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as file:
        for name in ("a.png", "b.png"):
            file.write(image_file(name), f"PAT0/{name}")
    run = start()
    drop(run.window, archive)
    wait_done(qtbot, run.window, 2)
    assert run.names == ["a.png", "b.png"]
    sources = [Path(entry.scan_id.source) for entry in run.session.entries()]
    assert sources == [archive / "PAT0" / "a.png", archive / "PAT0" / "b.png"]
    pixels = run.session.current_entry.scan.pixels.copy()
    run = start()
    run.wait_names("a.png", "b.png")
    wait_shown(qtbot, run)
    assert run.engine.images == []
    path = tmp_path / "inside.busight"
    answer(path, kind=1)
    run.change(run.window.actions_["save_project"].trigger, path)
    run.wait_said(ProjectNotice.FILES_INSIDE)
    archive.unlink()
    run = start(path)
    wait_shown(qtbot, run)
    assert (run.session.current_entry.scan.pixels == pixels).all()


def wait_shown(qtbot, run):
    """Wait for the pixels of the first entry."""
    run.session.set_current(run.session.entries()[0].id)
    qtbot.waitUntil(lambda: run.session.current_entry.scan is not None, timeout=WAIT_MS)
