"""The reader's own verdict, BI-RADS category and note, by mouse and keyboard."""

import json

import numpy as np
import pytest
from e2e_fakes import POINTS, WAIT_MS, window_engine
from e2e_steps import entries, open_and_wait, press, wait_done
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app import compose
from app.domain.assessment import RiskLabel
from app.domain.edit import DrawnRegion, Redraw
from app.domain.review import NOT_REVIEWED, BiRads, Opinion
from app.domain.step_name import StepName
from app.report.write import DATA_KEY
from app.store.study_store import StudyStore
from app.ui.settings import Settings
from app.workers.entry import EntryState
from app.workers.remembering import RememberingEngine
from models.torch_free.message import Message
from models.torch_free.prediction import ClassProbabilities

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def opened(qtbot, window, image_file):
    """The window with three analyzed Scans, the first one shown."""
    window._settings.reader = "A. Reader"
    open_and_wait(qtbot, window, *(image_file(f"{name}.png") for name in "abc"))
    return window


def review(window):
    return window._session.current_entry.review


def write(window, text):
    press(window, Qt.Key.Key_T)
    assert window.panel.review.note.hasFocus()
    QTest.keyClicks(window.panel.review.note, text)


def test_agreeing_takes_one_key_and_is_signed(opened):
    press(opened, Qt.Key.Key_Y)
    verdict = review(opened).verdict
    assert verdict.opinion is Opinion.AGREE
    assert verdict.risk_label is RiskLabel.SUSPICIOUS
    assert verdict.signature.reader == "A. Reader"
    assert verdict.signature.iso_time.endswith("+00:00")
    assert opened.panel.review.buttons[Opinion.AGREE].isChecked()
    assert "A. Reader" in opened.panel.review.signed.text()
    press(opened, Qt.Key.Key_Y)
    assert review(opened).verdict is None
    assert not opened.panel.review.buttons[Opinion.AGREE].isChecked()


def test_disagreeing_is_a_click_and_replaces_agreeing(qtbot, opened):
    press(opened, Qt.Key.Key_Y)
    buttons = opened.panel.review.buttons
    qtbot.mouseClick(buttons[Opinion.BENIGN], Qt.MouseButton.LeftButton)
    assert (review(opened).verdict.agrees, review(opened).verdict.label) == (False, Opinion.BENIGN)
    assert [each.isChecked() for each in buttons.values()] == [False, False, True, False]


def test_a_verdict_is_reached_and_chosen_by_keys_alone(opened):
    press(opened, Qt.Key.Key_Y, SHIFT)
    assert opened.panel.review.buttons[Opinion.AGREE].hasFocus()
    for _ in range(3):
        press(opened, Qt.Key.Key_Tab)
    press(opened, Qt.Key.Key_Space)
    assert review(opened).verdict.label is Opinion.MALIGNANT
    press(opened, Qt.Key.Key_Tab)
    assert opened.panel.review.bi_rads.hasFocus()
    press(opened, Qt.Key.Key_4)
    press(opened, Qt.Key.Key_B)
    assert review(opened).verdict.bi_rads is BiRads.MODERATE
    assert review(opened).verdict.label is Opinion.MALIGNANT


def test_a_category_is_a_verdict_by_itself_and_the_wheel_does_not_change_it(opened):
    box = opened.panel.review.bi_rads
    press(opened, Qt.Key.Key_Y, SHIFT)
    box.setFocus()
    press(opened, Qt.Key.Key_3)
    assert (review(opened).verdict.opinion, review(opened).verdict.bi_rads) == (
        None,
        BiRads.PROBABLY_BENIGN,
    )
    at = QPointF(box.rect().center())
    turned = QWheelEvent(
        at,
        box.mapToGlobal(at),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, turned)
    assert review(opened).verdict.bi_rads is BiRads.PROBABLY_BENIGN
    box.setCurrentIndex(0)
    box.activated.emit(0)
    assert review(opened).verdict is None


def test_a_note_has_lines_and_is_stored_by_ctrl_enter(opened):
    before = QApplication.focusWidget()
    write(opened, "irregular margin")
    press(opened, Qt.Key.Key_Return)
    QTest.keyClicks(opened.panel.review.note, "u, y and t are letters here")
    press(opened, Qt.Key.Key_Return, CONTROL)
    assert review(opened).note.text == "irregular margin\nu, y and t are letters here"
    assert review(opened).note.signature.reader == "A. Reader"
    assert review(opened).verdict is None
    assert QApplication.focusWidget() is before


def test_a_note_is_stored_when_the_focus_goes_and_a_moment_after_typing(qtbot, opened):
    write(opened, "first")
    opened.worklist.view.setFocus()
    assert review(opened).note.text == "first"
    write(opened, " and second")
    qtbot.waitUntil(lambda: review(opened).note.text == "first and second", timeout=WAIT_MS)


def test_a_note_that_is_being_written_stays_with_its_scan(opened):
    write(opened, "of a")
    opened._session.set_current(entries(opened)[1].id)
    assert [each.review.note and each.review.note.text for each in entries(opened)] == [
        "of a",
        None,
        None,
    ]
    assert opened.panel.review.note.toPlainText() == ""


def test_what_is_being_written_stays_while_the_scan_changes(opened):
    write(opened, "begun")
    opened._session.set_operating_point("balanced")
    opened._session.entry_changed.emit(opened._session.current)
    assert opened.panel.review.note.toPlainText() == "begun"
    press(opened, Qt.Key.Key_Return, CONTROL)
    assert review(opened).note.text == "begun"


def test_a_note_is_one_step_however_often_it_was_stored(qtbot, opened):
    write(opened, "one")
    qtbot.waitUntil(lambda: review(opened).note is not None, timeout=WAIT_MS)
    QTest.keyClicks(opened.panel.review.note, " two")
    press(opened, Qt.Key.Key_Escape)
    assert review(opened).note.text == "one two"
    assert opened.actions_["undo"].text() == "Undo: Note"
    press(opened, Qt.Key.Key_Z, CONTROL)
    assert review(opened).note is None
    assert opened.panel.review.note.toPlainText() == ""
    press(opened, Qt.Key.Key_Y, CONTROL)
    assert opened.panel.review.note.toPlainText() == "one two"


def test_verdicts_are_undone_by_name_on_the_scan_they_are_about(opened):
    press(opened, Qt.Key.Key_Y)
    first = opened._session.current
    press(opened, Qt.Key.Key_U)
    assert opened._session.current == entries(opened)[1].id
    opened.actions_["say_normal"].trigger()
    assert opened.actions_["undo"].text() == "Undo: Disagree"
    press(opened, Qt.Key.Key_Z, CONTROL)
    assert opened.actions_["undo"].text() == "Undo: Agree"
    assert opened.status_line.message.whole == "Undone: Disagree, b.png"
    press(opened, Qt.Key.Key_Z, CONTROL)
    assert opened.status_line.message.whole == "Undone: Agree, a.png"
    assert opened._session.current == first
    assert review(opened).verdict is None
    assert opened.actions_["redo"].text() == "Redo: Agree"
    press(opened, Qt.Key.Key_Y, CONTROL)
    assert opened.status_line.message.whole == "Redone: Agree, a.png"


def test_the_next_without_a_verdict_comes_around_until_all_have_one(opened):
    opened._session.set_current(entries(opened)[1].id)
    seen = []
    for _ in range(3):
        seen.append(opened._session.current_entry.name)
        press(opened, Qt.Key.Key_Y)
        press(opened, Qt.Key.Key_U)
    assert seen == ["b.png", "c.png", "a.png"]
    assert opened.status_line.message.whole == "Every scan in the list has a verdict."


def test_the_panel_says_if_another_label_is_shown_than_the_reader_agreed_with(opened):
    press(opened, Qt.Key.Key_Y)
    assert opened.panel.review.changed.isHidden()
    opened._session.set_operating_point("high specificity")
    assert opened._session.current_entry.assessment.risk_label is not RiskLabel.SUSPICIOUS
    assert opened.panel.review.changed.isVisible()
    assert (
        opened.panel.review.changed.text()
        == "Agreed with 'Suspicious of malignancy', which was shown then"
    )


def test_what_was_not_analyzed_can_be_judged_but_not_agreed_with(qtbot, window, engine, image_file):
    engine.may_answer.clear()
    window.open_paths([image_file("a.png")])
    qtbot.waitUntil(
        lambda: [each.state for each in entries(window)] == [EntryState.ANALYZING], timeout=WAIT_MS
    )
    window.actions_["cancel"].trigger()
    assert entries(window)[0].state is EntryState.CANCELED
    assert not window.actions_["agree"].isEnabled()
    window.actions_["say_malignant"].trigger()
    assert review(window).verdict.label is Opinion.MALIGNANT


def test_a_file_that_cannot_be_read_gets_no_verdict_and_no_note(qtbot, window, tmp_path):
    bad = tmp_path / "bad.png"
    bad.write_bytes(b"\x89PNG\r\n\x1a\n no")
    window.open_paths([bad])
    qtbot.waitUntil(
        lambda: [each.state for each in entries(window)] == [EntryState.FAILED], timeout=WAIT_MS
    )
    window._session.set_current(entries(window)[0].id)
    panel = window.panel.review
    assert not any(each.isEnabled() for each in panel.buttons.values())
    assert not panel.bi_rads.isEnabled()
    assert not panel.note.isEnabled()
    for name in ("say_malignant", "go_to_verdict", "write_note"):
        window.actions_[name].trigger()
    assert review(window) == NOT_REVIEWED


def test_the_next_without_a_verdict_is_never_a_file_that_cannot_be_read(qtbot, opened, image_file):
    bad = image_file("bad.png")
    bad.write_bytes(b"")
    opened.open_paths([bad])
    qtbot.waitUntil(lambda: len(entries(opened)) == 4, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: entries(opened)[3].state is EntryState.FAILED, timeout=WAIT_MS)
    seen = []
    for _ in range(4):
        press(opened, Qt.Key.Key_U)
        seen.append(opened._session.current_entry.name)
    assert seen == ["b.png", "c.png", "a.png", "b.png"]
    opened.actions_["show_unreviewed"].trigger()
    assert opened.worklist.model.rowCount() == 3


def test_a_new_analysis_and_a_batch_leave_verdict_and_note(qtbot, opened, tmp_path):
    press(opened, Qt.Key.Key_Y)
    write(opened, "stays")
    press(opened, Qt.Key.Key_Return, CONTROL)
    before = review(opened)
    opened.actions_["retry"].trigger()
    wait_done(qtbot, opened, 3)
    assert review(opened) == before
    opened._session.set_operating_point("balanced")
    opened.open_paths([tmp_path])
    wait_done(qtbot, opened, 3)
    assert review(opened) == before


def test_edits_are_signed(opened):
    lesion = opened._session.current_entry.assessment.lesions[0]
    opened.panel.lesions.select(lesion.id)
    opened.actions_["reject"].trigger()
    (edit,) = opened._session.current_entry.edits
    assert edit.signature.reader == "A. Reader"


def test_verdict_note_and_signatures_come_back_at_the_next_start(
    qtbot, settings_file, monkeypatch, tmp_path, image_file
):
    monkeypatch.setattr(compose, "_operating_points", lambda: POINTS)

    def start():
        store = StudyStore(tmp_path / "data" / "studies.sqlite")
        engine = RememberingEngine(window_engine(), store)
        program = compose.build_program(engine, Settings(settings_file))
        studies = compose.keep_studies(program, engine, "fake 1")
        with qtbot.waitSignal(studies.ready, timeout=WAIT_MS):
            program.window.show()
        program.window.activateWindow()
        return program, studies

    def close():
        program.window.close()
        studies.close()
        program.window.deleteLater()

    program, studies = start()
    program.window._settings.reader = "A. Reader"
    open_and_wait(qtbot, program.window, image_file("a.png"))
    press(program.window, Qt.Key.Key_Y)
    lesion = program.session.current_entry.assessment.lesions[0]
    program.window.panel.lesions.select(lesion.id)
    program.window.actions_["reject"].trigger()
    write(program.window, "not left before the window is closed")
    close()
    kept = program.session.entries()[0]

    program, studies = start()
    try:
        entry = program.session.entries()[0]
        assert entry.review == kept.review
        assert entry.review.note.text == "not left before the window is closed"
        assert entry.edits[0].signature == kept.edits[0].signature
        assert program.window.panel.review.buttons[Opinion.AGREE].isChecked()
        undo = program.window.actions_["undo"]
        assert undo.text() == "Undo: Note"
        for _ in range(3):
            undo.trigger()
        assert program.session.entries()[0].review == NOT_REVIEWED
        assert program.window.actions_["redo"].text() == "Redo: Agree"
    finally:
        close()


def test_reports_and_data_from_the_window_say_it(qtbot, opened, tmp_path):
    opened.actions_["say_benign"].trigger()
    write(opened, "for the export")
    press(opened, Qt.Key.Key_Return, CONTROL)
    first = opened._session.current
    folder, page = tmp_path / "out", tmp_path / "page.png"
    controller = opened._controller
    with qtbot.waitSignal(controller.exported, timeout=WAIT_MS):
        controller.exporter.export_data(folder, ("json", "csv", "coco"))
    with qtbot.waitSignal(controller.exported, timeout=WAIT_MS):
        controller.exporter.export_report(first, page)
    lines = [json.loads(line) for line in (folder / "results.jsonl").read_text().splitlines()]
    assert [line.get("verdict_label") for line in lines] == ["benign", None, None]
    assert lines[0]["note"] == "for the export"
    assert lines[0]["verdict_reader"] == "A. Reader"
    assert "for the export" in (folder / "results.csv").read_text()
    assert json.loads(QImage(str(page)).text(DATA_KEY))["verdict"] == "disagree"


def test_training_files_have_the_outline_of_the_person(qtbot, opened, tmp_path):
    entry = opened._session.current_entry
    first = entry.assessment.lesions[0].id
    square = DrawnRegion.of((5, 6, 30, 20), np.ones((20, 30), np.bool_))
    judged = ClassProbabilities(0.1, 0.1, 0.8)
    opened.history.edit(entry.id, [Redraw(first, square, judged)], Message(StepName.DRAW))
    controller = opened._controller
    with qtbot.waitSignal(controller.exported, timeout=WAIT_MS):
        controller.exporter.export_data(tmp_path / "out", ("coco", "labelme", "yolo"), [entry.id])
    coco = json.loads((tmp_path / "out" / "coco.json").read_text())
    assert [5, 6, 30, 20] in [one["bbox"] for one in coco["annotations"]]
    (labelme,) = (tmp_path / "out").glob("*.labelme.json")
    points = [shape["points"] for shape in json.loads(labelme.read_text())["shapes"]]
    assert [5.5, 6.5] in [point for line in points for point in line]
    (yolo,) = (tmp_path / "out").glob("*.yolo.txt")
    assert f"{5.5 / 320:.6f}"[:6] in yolo.read_text()
