"""Ctrl+Z works after the window was closed and opened again."""

import sqlite3
from contextlib import closing

import pytest
from e2e_fakes import WAIT_MS
from e2e_steps import entries, lesions_shown, open_and_wait, press, wait_done
from PySide6.QtCore import Qt

from app.domain.edit import Accept, Reject
from app.domain.review import NOT_REVIEWED, Opinion
from app.domain.step_name import StepName
from app.ui import history as history_module
from app.ui.translation import retranslate
from app.words.text import set_translator
from models.torch_free.message import Message

REJECT = Message.of(StepName.REJECT, name="1")
CTRL = Qt.KeyboardModifier.ControlModifier


def names(window):
    return [entry.name for entry in entries(window)]


def undo(window):
    press(window, Qt.Key.Key_Z, CTRL)


def redo(window):
    press(window, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)


def undone(window):
    return window.actions_["undo"].text()


def stored(path):
    """The numbers of Scans, of their contents and of steps in the database."""
    with closing(sqlite3.connect(path)) as connection:
        queries = ("SELECT key FROM scan", "SELECT key FROM content", "SELECT number FROM step")
        return tuple(len(connection.execute(query).fetchall()) for query in queries)


@pytest.fixture
def database(tmp_path):
    return tmp_path / "data" / "studies.sqlite"


def test_an_edit_a_threshold_and_an_operating_point_are_undone_after_a_restart(
    qtbot, start, image_file
):
    program, _ = start()
    window = program.window
    open_and_wait(qtbot, window, image_file("a.png"), image_file("b.png"))
    lesions = lesions_shown(window)
    window.panel.lesions.selectRow(0)
    window.actions_["reject"].trigger()
    window.panel.threshold.changed.emit(0.6)
    window.actions_["point_3"].trigger()
    program.session.set_current(entries(window)[1].id)

    program, engine = start()
    window, session = program.window, program.session
    wait_done(qtbot, window, 2)
    assert undone(window) == "Undo: Operating point: high specificity"
    undo(window)
    assert session.operating_point.name == "high sensitivity"
    undo(window)
    assert session.threshold == 0.45
    assert window.panel.threshold.slider.value() == 45
    assert undone(window) == "Undo: Reject lesion 1"
    undo(window)
    assert session.current_entry.name == "a.png"
    assert session.current_entry.edits == ()
    qtbot.waitUntil(lambda: lesions_shown(window) == lesions, timeout=WAIT_MS)
    assert not window.actions_["undo"].isEnabled()

    # What was undone is done again, after another restart.
    program, engine = start()
    window, session = program.window, program.session
    assert not window.actions_["undo"].isEnabled()
    for _ in range(3):
        redo(window)
    assert isinstance(entries(window)[0].edits[0], Reject)
    assert (session.threshold, session.operating_point.name) == (0.6, "high specificity")
    assert engine.images == []


def test_removed_scans_come_back_after_a_restart_without_analysis(qtbot, start, image_file):
    program, _ = start()
    open_and_wait(qtbot, program.window, *(image_file(f"{name}.png") for name in "abc"))
    a, b, c = (entry.id for entry in entries(program.window))
    edit = Reject(program.session.entry(b).assessment.lesions[0].id)
    program.window.history.edit(b, [edit], REJECT)
    program.window.history.remove([a, b])
    program.window.history.remove([c])
    for expected in (["c.png"], ["a.png", "b.png", "c.png"]):
        program, engine = start()
        window = program.window
        undo(window)
        assert names(window) == expected
    wait_done(qtbot, window, 3)
    assert engine.images == []
    assert entries(window)[1].edits == (edit,)
    assert program.session.current_entry.name == "a.png"
    undo(window)
    assert entries(window)[1].edits == ()
    assert program.session.current_entry.name == "b.png"
    qtbot.waitUntil(lambda: program.session.current_entry.scan is not None, timeout=WAIT_MS)
    for _ in range(3):
        redo(window)
    assert names(window) == []
    start.close()
    program, engine = start()
    assert names(program.window) == []
    undo(program.window)
    assert names(program.window) == ["c.png"]


def test_a_pasted_image_that_was_removed_comes_back_after_a_restart(qtbot, start, image_file):
    program, _ = start()
    open_and_wait(qtbot, program.window, image_file("a.png"))
    pixels = entries(program.window)[0].scan.pixels[:, ::-1].copy()
    program.controller.open_pixels(pixels, "pasted 10.00.00")
    wait_done(qtbot, program.window, 2)
    program.window.history.remove([entries(program.window)[1].id])
    program, engine = start()
    assert names(program.window) == ["a.png"]
    undo(program.window)
    wait_done(qtbot, program.window, 2)
    program.session.set_current(entries(program.window)[1].id)
    qtbot.waitUntil(lambda: program.session.current_entry.scan is not None, timeout=WAIT_MS)
    assert (program.session.current_entry.scan.pixels == pixels).all()
    assert engine.images == []


def test_what_was_never_analyzed_is_analyzed_after_it_came_back(qtbot, start, image_file):
    program, engine = start()
    window = program.window
    engine.may_answer.clear()
    window.open_paths([image_file("a.png")])
    qtbot.waitUntil(lambda: len(entries(window)) == 1, timeout=WAIT_MS)
    window.history.remove([entries(window)[0].id])
    engine.may_answer.set()
    program, engine = start()
    assert names(program.window) == []
    undo(program.window)
    wait_done(qtbot, program.window, 1)


def test_a_removed_scan_is_deleted_once_its_step_falls_off(
    qtbot, start, image_file, monkeypatch, database
):
    monkeypatch.setattr(history_module, "MOST_STEPS", 2)
    program, _ = start()
    open_and_wait(qtbot, program.window, image_file("secret.png"), image_file("b.png"))
    program.window.history.remove([entries(program.window)[0].id])
    program, _ = start()
    assert names(program.window) == ["b.png"]
    entry = entries(program.window)[0]
    program.window.history.edit(entry.id, [Accept("20-30")], REJECT)
    start.close()
    assert stored(database) == (2, 2, 2)
    program, _ = start()
    entry = entries(program.window)[0]
    program.window.history.edit(entry.id, [Accept("20-31")], REJECT)
    start.close()
    assert stored(database) == (1, 1, 2)
    program, _ = start()
    undo(program.window)
    undo(program.window)
    assert not program.window.actions_["undo"].isEnabled()
    assert entries(program.window)[0].edits == ()


def test_what_follows_an_undo_takes_the_place_of_what_was_undone(qtbot, start, image_file):
    program, _ = start()
    open_and_wait(qtbot, program.window, image_file("a.png"))
    program.window.panel.threshold.changed.emit(0.6)
    program.window.actions_["point_3"].trigger()
    program, _ = start()
    undo(program.window)
    program.window.actions_["point_2"].trigger()
    program, _ = start()
    window = program.window
    assert not window.actions_["redo"].isEnabled()
    assert undone(window) == "Undo: Operating point: balanced"
    undo(window)
    assert program.session.operating_point.name == "high sensitivity"
    undo(window)
    assert program.session.threshold == 0.45


def test_a_verdict_and_a_note_are_undone_after_a_restart(qtbot, start, image_file):
    program, _ = start()
    window = program.window
    open_and_wait(qtbot, window, image_file("a.png"), image_file("b.png"))
    window.actions_["say_benign"].trigger()
    entry = program.session.current_entry
    noted = entry.review.with_note("Was biopsied.", window.history.sign())
    window.history.review(entry.id, noted, Message(StepName.NOTE))
    program.session.set_current(entries(window)[1].id)

    program, _ = start()
    window = program.window
    assert undone(window) == "Undo: Note"
    undo(window)
    review = entries(window)[0].review
    assert (review.verdict.opinion, review.note) == (Opinion.BENIGN, None)
    assert program.session.current_entry.name == "a.png"
    assert undone(window) == "Undo: Disagree"
    undo(window)
    assert entries(window)[0].review == NOT_REVIEWED
    redo(window)
    redo(window)
    assert entries(window)[0].review == noted


def test_steps_are_named_in_the_language_of_the_window(qtbot, start):
    """Not in the one that they were done in."""
    program, _ = start()
    program.window.panel.threshold.changed.emit(0.6)
    program, _ = start()
    set_translator(lambda _context, source, _comment, _number: f"<{source}>")
    try:
        retranslate()
        assert undone(program.window) == "<Undo: <Threshold 0.60>>"
    finally:
        set_translator(None)
        retranslate()
