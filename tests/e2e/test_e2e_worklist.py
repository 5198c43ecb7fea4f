"""The worklist and its actions in the real window."""

import pytest
from e2e_fakes import WAIT_MS
from e2e_steps import entries, open_and_wait, press, session_of, wait_done
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from app.workers.entry import EntryState

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def three(qtbot, window, image_file):
    open_and_wait(qtbot, window, *(image_file(f"{name}.png") for name in "abc"))
    qtbot.waitUntil(window.worklist.bar.isVisible)
    return [entry.id for entry in entries(window)]


def text_of(window, name):
    return window.actions_[name].text()


def test_the_selection_is_exported_removed_and_brought_back(
    qtbot, window, three, tmp_path, monkeypatch
):
    window.worklist.view.setFocus()
    press(window, Qt.Key.Key_Down, SHIFT)
    qtbot.waitUntil(lambda: text_of(window, "export") == "Export 2 reports")
    assert "Export 2 reports" in [each.text() for each in window.findChildren(QPushButton)]
    assert text_of(window, "remove") == "Remove 2 scans"
    assert text_of(window, "retry") == "Analyze 2 scans again"
    folder = tmp_path / "out"
    folder.mkdir()
    asked = []
    monkeypatch.setattr(
        QFileDialog,
        "getExistingDirectory",
        lambda _parent, title, _folder: asked.append(title) or str(folder),
    )
    window.actions_["export"].trigger()
    status = window.status_line.message
    qtbot.waitUntil(lambda: status.whole == f"Saved 2 reports in {folder}", timeout=WAIT_MS)
    assert asked == ["Export 2 reports"]
    assert sorted(path.name for path in folder.iterdir()) == ["a.report.png", "b.report.png"]
    press(window, Qt.Key.Key_Delete)
    assert status.whole == "Removed: 2 scans. Ctrl+Z brings them back."
    assert [entry.name for entry in entries(window)] == ["c.png"]
    assert session_of(window).current == three[2]
    qtbot.waitUntil(lambda: text_of(window, "remove") == "Remove")
    window.actions_["undo"].trigger()
    assert status.whole == "Undone: Remove 2 scans"
    assert [entry.name for entry in entries(window)] == ["a.png", "b.png", "c.png"]
    assert window.worklist.model.rowCount() == 3


def test_all_are_removed_at_once(qtbot, window, three):
    press(window, Qt.Key.Key_A, CONTROL)
    press(window, Qt.Key.Key_Delete)
    assert entries(window) == ()
    assert window.middle.currentWidget() is window.empty_state
    qtbot.waitUntil(lambda: not window.worklist.bar.isVisible())
    assert not window.actions_["search"].isEnabled()


def test_the_next_row_is_shown_after_a_removal_in_a_sorted_list(qtbot, window, three):
    bar = window.worklist.bar
    bar._reverse.trigger()
    session_of(window).set_current(three[1])
    window.worklist.view.setFocus()
    press(window, Qt.Key.Key_Delete)
    assert session_of(window).current == three[0], "the row below, which was opened before"
    assert window.status_line.message.whole == "Removed: b.png. Ctrl+Z brings it back."


def test_the_delete_key_removes_no_scan_outside_of_the_list(window, three):
    panel = window.panel
    for place in (window.viewer, panel.lesions, panel.overlay.opacity, panel.threshold.slider):
        place.setFocus()
        for _ in range(3):
            press(window, Qt.Key.Key_Delete)
    assert [entry.id for entry in entries(window)] == three
    window.actions_["remove"].trigger()
    assert len(entries(window)) == 2


def test_the_selection_is_analyzed_again(qtbot, window, engine, three):
    press(window, Qt.Key.Key_A, CONTROL)
    window.actions_["retry"].trigger()
    qtbot.waitUntil(lambda: len(engine.images) == 6, timeout=WAIT_MS)
    wait_done(qtbot, window, 3)


def test_failed_scans_are_counted_and_shown(qtbot, window, image_file):
    bad = image_file("bad.png")
    bad.write_bytes(b"")
    window.open_paths([image_file("a.png"), bad, image_file("c.png")])
    status = window.status_line.message
    expected = "2 analyzed, 1 failed: Ctrl+Shift+F shows the failed."
    qtbot.waitUntil(lambda: status.whole == expected, timeout=WAIT_MS)
    press(window, Qt.Key.Key_F, CONTROL | SHIFT)
    assert window.worklist.model.rowCount() == 1
    press(window, Qt.Key.Key_A, CONTROL | SHIFT)
    assert window.worklist.model.rowCount() == 3


def test_search_by_keys_alone(window, three):
    window.viewer.setFocus()
    press(window, Qt.Key.Key_F, CONTROL)
    QTest.keyClicks(QApplication.focusWidget(), "b.p")
    assert window.worklist.model.rowCount() == 1
    press(window, Qt.Key.Key_PageDown)
    assert session_of(window).current == three[1]
    press(window, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is window.viewer
    assert window.worklist.model.rowCount() == 3


def test_pause_is_seen_and_ends_by_the_same_key(qtbot, window, engine, image_file):
    assert not window.actions_["pause"].isEnabled()
    engine.may_answer.clear()
    window.open_paths([image_file(f"{name}.png") for name in "abc"])
    qtbot.waitUntil(
        lambda: EntryState.ANALYZING in [entry.state for entry in entries(window)],
        timeout=WAIT_MS,
    )
    qtbot.waitUntil(window.actions_["pause"].isEnabled)
    press(window, Qt.Key.Key_F5, SHIFT)
    engine.may_answer.set()
    wait_done(qtbot, window, 1)
    line = window.status_line
    qtbot.waitUntil(lambda: line._left.text() == "paused")
    assert line._counted.text() == "1 of 3"
    assert text_of(window, "pause") == line._pause.accessibleName() == "Resume analysis"
    press(window, Qt.Key.Key_F5, SHIFT)
    wait_done(qtbot, window, 3)
    qtbot.waitUntil(lambda: not line._pause.isVisible())
    assert text_of(window, "pause") == "Pause analysis"
    qtbot.waitUntil(lambda: not window.actions_["pause"].isEnabled())


def test_a_missing_file_is_shown_as_such_and_found_again(
    qtbot, window, image_file, tmp_path, monkeypatch
):
    path = image_file("a.png")
    window._controller.open_paths([path])
    path.unlink()
    qtbot.waitUntil(
        lambda: [entry.state for entry in entries(window)] == [EntryState.FAILED], timeout=WAIT_MS
    )
    session_of(window).set_current(entries(window)[0].id)
    index = window.worklist.model.index(0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "a.png, file not found"
    qtbot.waitUntil(window.actions_["find_file"].isEnabled)
    moved = image_file("elsewhere/a.png")
    asked = []
    monkeypatch.setattr(
        QFileDialog, "getOpenFileName", lambda *words: asked.append(words[1:]) or (str(moved), "")
    )
    window.actions_["find_file"].trigger()
    wait_done(qtbot, window, 1)
    assert asked == [("Find a.png", str(tmp_path))]
    assert entries(window)[0].scan_id.source == str(moved)
    qtbot.waitUntil(lambda: not window.actions_["find_file"].isEnabled())
