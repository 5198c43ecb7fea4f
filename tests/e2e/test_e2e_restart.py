"""A closed window comes back as it was, and analyzes nothing twice."""

import numpy as np
from e2e_fakes import MODELS, WAIT_MS, window_engine
from e2e_steps import entries, lesions_shown, open_and_wait, session_of, wait_done
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QScrollArea

from app.domain.edit import Draw, DrawnRegion, Reject
from app.domain.lesion import Origin
from app.domain.step_name import StepName
from app.domain.storing import StoreFault, StoreNotice
from app.store.study_store import StudyStore
from app.ui.empty_state import EmptyState
from app.ui.worklist_model import THUMBNAIL_ROLE
from app.workers.entry import EntryState
from models.torch_free.message import Message

REJECT = Message.of(StepName.REJECT, name="1")


def wait_shown(qtbot, window):
    qtbot.waitUntil(lambda: window.middle.currentWidget() is window.viewer, timeout=WAIT_MS)


def names(window):
    return [entry.name for entry in entries(window)]


def test_the_worklist_comes_back_without_reading_or_analyzing_anything(qtbot, start, image_file):
    program, engine = start()
    open_and_wait(qtbot, program.window, image_file("a.png"), image_file("b.png"))
    session = program.session
    session.set_current(entries(program.window)[1].id)
    session.set_threshold(0.6)
    session.set_operating_point("high specificity")
    shown = lesions_shown(program.window)
    assert shown > 0

    program, engine = start()
    window = program.window
    assert names(window) == ["a.png", "b.png"]
    wait_done(qtbot, window, 2)
    wait_shown(qtbot, window)
    assert engine.images == []
    assert program.session.current_entry.name == "b.png"
    assert (program.session.threshold, program.session.operating_point.name) == (
        0.6,
        "high specificity",
    )
    assert window.panel.threshold.slider.value() == 60
    assert lesions_shown(window) == shown
    first = entries(window)[0].id
    assert not session_of(window).entry(first).is_at_hand
    qtbot.waitUntil(lambda: session_of(window).entry(first).assessment is not None)
    assert session_of(window).entry(first).scan is None
    qtbot.waitUntil(lambda: window.worklist._count.text() == "2 of 2", timeout=WAIT_MS)
    index = window.worklist.model.row_of(first)
    qtbot.waitUntil(lambda: isinstance(index.data(THUMBNAIL_ROLE), QPixmap), timeout=WAIT_MS)


def test_an_entry_is_read_when_it_is_shown(qtbot, start, image_file):
    program, _ = start()
    open_and_wait(qtbot, program.window, image_file("a.png"), image_file("b.png"))
    expected = entries(program.window)[1].scan.pixels.copy()
    program, engine = start()
    window = program.window
    wait_done(qtbot, window, 2)
    window.worklist.step(1)
    qtbot.waitUntil(lambda: program.session.current_entry.scan is not None, timeout=WAIT_MS)
    wait_shown(qtbot, window)
    assert (program.session.current_entry.scan.pixels == expected).all()
    assert program.session.current_entry.name == "b.png"
    assert lesions_shown(window) > 0
    assert engine.images == []


def test_edits_measurements_and_order_come_back(qtbot, start, image_file):
    program, _ = start()
    open_and_wait(qtbot, program.window, *(image_file(f"{name}.png") for name in "abc"))
    session, history = program.session, program.window.history
    a, b, c = (entry.id for entry in session.entries())
    lesion = session.entry(b).assessment.lesions[0]
    history.edit(b, [Reject(lesion.id)], REJECT)
    history.remove([c])
    history.remove([a])
    history.stack.undo()
    session.set_current(b)
    wait_shown(qtbot, program.window)
    qtbot.waitUntil(lambda: session.entry(b).assessment.edits != (), timeout=WAIT_MS)
    before = session.entry(b).assessment
    program, _ = start()
    assert names(program.window) == ["a.png", "b.png"]
    entry = entries(program.window)[1]
    assert entry.edits == (Reject(lesion.id),)
    wait_shown(qtbot, program.window)
    after = program.session.current_entry.assessment
    assert after.risk_label is before.risk_label
    assert len(after.lesions) == len(before.lesions)


def test_a_removal_that_is_undone_after_it_was_saved_comes_back(qtbot, start, image_file):
    program, _ = start()
    open_and_wait(qtbot, program.window, image_file("a.png"), image_file("b.png"))
    program, engine = start()
    window = program.window
    window.history.remove([entries(window)[0].id])
    qtbot.wait(600)
    window.history.stack.undo()
    program, engine = start()
    assert names(program.window) == ["a.png", "b.png"]
    wait_done(qtbot, program.window, 2)
    assert engine.images == []


def test_a_missing_file_is_shown_as_such_and_can_be_removed(qtbot, start, image_file):
    program, _ = start()
    gone = image_file("gone.png")
    open_and_wait(qtbot, program.window, gone, image_file("there.png"))
    gone.unlink()
    program, engine = start()
    window = program.window
    qtbot.waitUntil(lambda: entries(window)[0].is_missing, timeout=WAIT_MS)
    assert entries(window)[1].state is EntryState.DONE
    window.history.remove([entries(window)[0].id])
    program, engine = start()
    assert names(program.window) == ["there.png"]
    assert engine.images == []


def test_a_missing_file_that_is_found_again_keeps_its_edits(qtbot, start, image_file, tmp_path):
    program, _ = start()
    path = image_file("a.png")
    open_and_wait(qtbot, program.window, path)
    entry = entries(program.window)[0]
    edit = Reject(entry.assessment.lesions[0].id)
    program.window.history.edit(entry.id, [edit], REJECT)
    moved = path.rename(tmp_path / "moved.png")
    program, engine = start()
    window = program.window
    qtbot.waitUntil(lambda: entries(window)[0].is_missing, timeout=WAIT_MS)
    program.controller.find_again(entries(window)[0].id, moved)
    wait_done(qtbot, window, 1)
    assert entries(window)[0].edits == (edit,)
    assert entries(window)[0].name == "moved.png"
    assert engine.images == []


def test_a_changed_file_is_analyzed_again_without_its_edits(qtbot, start, image_file):
    program, _ = start()
    path = image_file("a.png")
    open_and_wait(qtbot, program.window, path)
    entry = entries(program.window)[0]
    program.window.history.edit(entry.id, [Reject(entry.assessment.lesions[0].id)], REJECT)
    start.close()
    path.write_bytes(image_file("b.png").read_bytes())
    program, engine = start()
    qtbot.waitUntil(lambda: len(engine.images) == 1, timeout=WAIT_MS)
    wait_done(qtbot, program.window, 1)
    assert entries(program.window)[0].edits == ()
    assert "has changed" in program.window.status_line.message.whole


def test_the_same_image_is_not_analyzed_again_under_another_path(qtbot, start, image_file):
    program, engine = start()
    path = image_file("a.png")
    open_and_wait(qtbot, program.window, path)
    assert len(engine.images) == 1
    program, engine = start()
    program.window.history.remove([entries(program.window)[0].id])
    program, engine = start()
    assert names(program.window) == []
    copy = path.parent / "moved" / "a.png"
    copy.parent.mkdir()
    path.rename(copy)
    open_and_wait(qtbot, program.window, copy)
    assert engine.images == []
    assert lesions_shown(program.window) > 0


def test_other_networks_analyze_again(qtbot, start, image_file):
    program, _ = start()
    open_and_wait(qtbot, program.window, image_file("a.png"))
    newer = window_engine()
    newer._models = "fake 2"
    program, engine = start(newer, "fake 2")
    wait_done(qtbot, program.window, 1)
    assert len(engine.images) == 1
    assert entries(program.window)[0].prediction.models == "fake 2"


def test_a_pasted_image_comes_back(qtbot, start, image_file):
    program, _ = start()
    open_and_wait(qtbot, program.window, image_file("a.png"))
    pixels = entries(program.window)[0].scan.pixels[:, ::-1].copy()
    program.controller.open_pixels(pixels, "pasted 10.00.00")
    wait_done(qtbot, program.window, 2)
    program, engine = start()
    wait_done(qtbot, program.window, 2)
    pasted = entries(program.window)[1]
    program.session.set_current(pasted.id)
    qtbot.waitUntil(lambda: program.session.entry(pasted.id).scan is not None, timeout=WAIT_MS)
    assert (program.session.current_entry.scan.pixels == pixels).all()
    assert engine.images == []


def test_what_waits_goes_on_and_what_was_canceled_stays_canceled(qtbot, start, image_file):
    engine = window_engine()
    engine.may_answer.clear()
    program, _ = start(engine)
    window = program.window
    window.open_paths([image_file("a.png")])
    qtbot.waitUntil(lambda: len(entries(window)) == 1 and entries(window)[0].scan is not None)
    program.controller.cancel()
    window.open_paths([image_file("b.png")])
    qtbot.waitUntil(lambda: len(entries(window)) == 2, timeout=WAIT_MS)
    program, engine = start()
    wait_done(qtbot, program.window, 1)
    assert [entry.state for entry in entries(program.window)] == [
        EntryState.CANCELED,
        EntryState.DONE,
    ]
    assert len(engine.images) == 1


def test_files_that_are_opened_with_the_program_come_after_the_kept_ones(qtbot, start, image_file):
    program, _ = start()
    a, b = image_file("a.png"), image_file("b.png")
    open_and_wait(qtbot, program.window, a)
    program, _ = start()
    open_and_wait(qtbot, program.window, a, b)
    assert names(program.window) == ["a.png", "b.png"]


def test_reports_of_all_come_back_without_showing_any(qtbot, start, image_file, tmp_path):
    program, _ = start()
    open_and_wait(qtbot, program.window, image_file("a.png"), image_file("b.png"))
    program, _ = start()
    wait_done(qtbot, program.window, 2)
    folder = tmp_path / "reports"
    with qtbot.waitSignal(program.controller.exported, timeout=WAIT_MS):
        program.controller.exporter.export_reports(folder)
    assert len(list(folder.iterdir())) == 2


def test_a_window_without_a_database_says_so_and_works(qtbot, start, image_file, tmp_path):
    first = StudyStore(tmp_path / "data" / "studies.sqlite")
    first.open(MODELS)
    said = []
    program, _ = start()
    program.controller.message.connect(said.append)
    assert "Another BUSight window" in program.window.status_line.message.whole
    open_and_wait(qtbot, program.window, image_file("a.png"))
    assert lesions_shown(program.window) > 0
    first.close()
    program, _ = start()
    assert names(program.window) == []


def test_a_database_that_another_window_had_is_opened_once_that_is_closed(
    qtbot, start, image_file, tmp_path, monkeypatch
):
    from app.workers import persistence

    monkeypatch.setattr(persistence, "RETRY_MS", 50)
    program, _ = start()
    open_and_wait(qtbot, program.window, image_file("a.png"))
    program.session.set_threshold(0.6)
    start.close()
    first = StudyStore(tmp_path / "data" / "studies.sqlite")
    first.open(MODELS)
    program, _ = start()
    window, said = program.window, []
    program.controller.message.connect(said.append)
    open_and_wait(qtbot, window, image_file("b.png"))
    window.history.remove([entries(window)[0].id])
    open_and_wait(qtbot, window, image_file("c.png"))
    program.session.set_threshold(0.5)
    qtbot.wait(300)
    assert said == []  # it was told before, once
    first.close()
    qtbot.waitUntil(lambda: len(said) == 1, timeout=WAIT_MS)
    assert said[0].code is StoreNotice.OPENED_LATE
    wait_done(qtbot, window, 2)
    assert (names(window), program.session.threshold) == (["c.png", "a.png"], 0.5)
    assert program.session.current_entry.name == "c.png"
    program, engine = start()
    assert sorted(names(program.window)) == ["a.png", "c.png"]
    assert program.session.threshold == 0.5
    program.window.history.stack.undo()
    assert sorted(names(program.window)) == ["a.png", "b.png", "c.png"]
    wait_done(qtbot, program.window, 3)
    assert engine.images == []


def test_a_failed_save_is_told_once_and_made_up_for(
    qtbot, start, image_file, monkeypatch, tmp_path
):
    from app.store import study_store
    from app.store.errors import saving_error
    from app.workers import persistence

    monkeypatch.setattr(persistence, "RETRY_MS", 50)
    program, _ = start()
    said, save = [], study_store.StudyStore.save
    program.controller.message.connect(said.append)

    def fail(store, changes):
        raise saving_error(tmp_path, OSError("no such disk"))

    monkeypatch.setattr(study_store.StudyStore, "save", fail)
    open_and_wait(qtbot, program.window, image_file("a.png"))
    qtbot.waitUntil(lambda: len(said) == 1, timeout=WAIT_MS)
    assert said[0].code is StoreFault.NOT_SAVED
    qtbot.wait(300)
    assert len(said) == 1
    monkeypatch.setattr(study_store.StudyStore, "save", save)
    qtbot.wait(500)
    monkeypatch.setattr(study_store.StudyStore, "save", fail)  # what follows does not count
    program, _ = start()
    assert names(program.window) == ["a.png"]


def test_what_is_saved_and_not_shown_is_not_held_in_memory(qtbot, start, image_file):
    program, engine = start()
    window, session = program.window, program.session
    open_and_wait(qtbot, window, *(image_file(f"{name}.png") for name in "abc"))
    first, second, third = (entry.id for entry in session.entries())
    assert session.current == first
    for other in (second, third):
        qtbot.waitUntil(lambda each=other: session.entry(each).is_coming, timeout=WAIT_MS)
    assert session.entry(first).is_at_hand
    session.set_threshold(0.6)
    qtbot.waitUntil(lambda: session.stale() == (), timeout=WAIT_MS)
    before = session.entry(third).assessment
    window.worklist.step(1)
    window.worklist.step(1)
    qtbot.waitUntil(lambda: session.entry(third).scan is not None, timeout=WAIT_MS)
    assert window.middle.currentWidget() is window.viewer
    assert len(session.entry(third).assessment.lesions) == len(before.lesions)
    assert lesions_shown(window) > 0
    qtbot.waitUntil(lambda: session.entry(first).is_coming, timeout=WAIT_MS)
    assert len(engine.images) == 3


def test_an_edit_that_was_not_judged_yet_is_judged_after_the_restart(qtbot, start, image_file):
    program, engine = start()
    window, session = program.window, program.session
    open_and_wait(qtbot, window, image_file("a.png"))
    engine.may_answer.clear()
    entry = session.entries()[0]
    region = DrawnRegion.of((200, 10, 30, 20), np.ones((20, 30), np.bool_))
    session.set_edits(entry.id, (Draw("drawn-1", region),))
    program, engine = start()
    qtbot.waitUntil(lambda: len(engine.judged) == 1, timeout=WAIT_MS)
    qtbot.waitUntil(
        lambda: entries(program.window)[0].edits[0].class_probabilities is not None,
        timeout=WAIT_MS,
    )


def test_a_lesion_that_was_split_comes_back_in_two(qtbot, start, image_file):
    program, engine = start()
    window = program.window
    open_and_wait(qtbot, window, image_file("a.png"))
    window.panel.lesions.selectRow(0)
    before = window.panel.lesions.chosen
    window.editing.tools.split.drawn.emit([(30.0, 90.0), (130.0, 90.0)])
    qtbot.waitUntil(lambda: lesions_shown(window) == 3, timeout=WAIT_MS)
    assert len(engine.judged) == 2
    program, engine = start()
    window = program.window
    wait_shown(qtbot, window)
    qtbot.waitUntil(lambda: lesions_shown(window) == 3, timeout=WAIT_MS)
    assert (engine.images, engine.judged) == ([], [])
    parts = [one for one in window.panel.lesions.rows if one.origin is Origin.PERSON]
    assert sum(one.area_px for one in parts) == before.area_px
    assert before.id in {one.id for one in parts}


def test_analyze_again_reads_the_file_again(qtbot, start, image_file):
    program, _ = start()
    path = image_file("a.png")
    open_and_wait(qtbot, program.window, path, image_file("b.png"))
    program.session.set_current(entries(program.window)[1].id)
    program, engine = start()
    window, first = program.window, entries(program.window)[0].id
    wait_done(qtbot, window, 2)
    path.unlink()
    program.controller.retry(first)
    qtbot.waitUntil(lambda: program.session.entry(first).is_missing, timeout=WAIT_MS)
    path.write_bytes(image_file("c.png").read_bytes())
    program.controller.retry(first)
    wait_done(qtbot, window, 2)
    assert len(engine.images) == 1


def test_the_start_page_does_not_flash_before_the_worklist(qtbot, start, image_file, monkeypatch):
    program, _ = start()
    assert program.window.empty_state.try_it.isVisible()
    open_and_wait(qtbot, program.window, image_file("a.png"))
    seen = []
    original = EmptyState.wait_for

    def look(page, ready):
        original(page, ready)
        page.window().first_painted.connect(lambda: seen.append(page.try_it.isVisible()))

    monkeypatch.setattr(EmptyState, "wait_for", look)
    program, _ = start()
    assert seen == [False]
    wait_shown(qtbot, program.window)
    program.window.actions_["remove"].trigger()
    assert program.window.middle.currentWidget() is program.window.empty_state
    assert program.window.empty_state.findChild(QScrollArea).isVisible()
