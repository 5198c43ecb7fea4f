"""The whole window as a person uses it."""

import threading
from pathlib import Path

import pytest
from e2e_fakes import NO_WEIGHTS, WAIT_MS
from e2e_steps import entries, lesions_shown, open_and_wait, press, session_of, wait_done
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QDesktopServices,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFileOpenEvent,
    QGuiApplication,
    QImage,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget

from app import compose, updates
from app.crashes import CrashReports
from app.words.about import RESEARCH_USE
from app.words.message import say
from app.workers.entry import EntryState
from app.workers.update_check import UpdateCheck
from models.torch_free.devices import DeviceAdvice


def files(*paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drag_over(window, data):
    event = QDragEnterEvent(
        QPoint(200, 200),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(window, event)
    return event


def drop(window, data):
    event = QDropEvent(
        QPointF(200, 200),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(window, event)


# Opening


def test_an_empty_window_says_what_to_do(window):
    assert window.middle.currentWidget() is window.empty_state
    words = " ".join(label.text() for label in window.empty_state.findChildren(QLabel))
    assert "Drop breast ultrasound images here" in words
    assert not window.actions_["export"].isEnabled()
    shown = [label for label in window.findChildren(QLabel) if label.text() == RESEARCH_USE()]
    assert any(label.isVisible() for label in shown)


def test_phantom_is_one_click_away(qtbot, window):
    QTest.mouseClick(window.empty_state.phantom_buttons[1], Qt.MouseButton.LeftButton)
    wait_done(qtbot, window, 1)
    assert entries(window)[0].name == "phantom_two.png"
    assert window.viewer.scan is entries(window)[0].scan


def test_a_file_double_clicked_on_a_mac_is_analyzed(qtbot, window, qapp, image_file):
    path = image_file("one.png")
    qapp.postEvent(qapp, QFileOpenEvent(QUrl.fromLocalFile(str(path))))
    wait_done(qtbot, window, 1)
    assert window.viewer.scan.name == "one.png"


def test_files_and_folders_are_dropped(qtbot, window, image_file):
    one = image_file("one.png")
    image_file("folder/two.png")
    three = image_file("folder/deep/three.png")
    (three.parent / "notes.txt").write_text("not an image")
    data = files(one, one.parent / "folder")
    assert drag_over(window, data).isAccepted()
    assert window.drop_highlight.isVisible()
    drop(window, data)
    assert not window.drop_highlight.isVisible()
    wait_done(qtbot, window, 3)
    assert sorted(entry.name for entry in entries(window)) == ["one.png", "three.png", "two.png"]
    assert window.viewer.scan.name == "one.png"
    assert window.middle.currentWidget() is window.viewer
    assert lesions_shown(window) == 2


def test_a_dropped_address_that_no_file_can_have_is_said_to_be_missing(qtbot, window):
    data = QMimeData()
    data.setUrls([QUrl("file:///tmp/a%00b.png")])
    drag_over(window, data)
    drop(window, data)
    qtbot.waitUntil(lambda: len(entries(window)) == 1, timeout=WAIT_MS)
    assert entries(window)[0].state is EntryState.FAILED
    assert "is not there: check the name" in window.status_line.message.whole


def test_a_drag_that_leaves_hides_the_highlight(window, tmp_path):
    drag_over(window, files(tmp_path))
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert not window.drop_highlight.isVisible()
    words = QMimeData()
    words.setText("no file")
    assert not drag_over(window, words).isAccepted()
    assert not window.drop_highlight.isVisible()


def test_no_part_of_the_window_accepts_drops_itself(window):
    assert [part for part in window.findChildren(QWidget) if part.acceptDrops()] == []


def test_image_and_files_are_pasted(qtbot, window, image_file):
    image = QImage(64, 48, QImage.Format.Format_RGB888)
    image.fill(Qt.GlobalColor.darkGray)
    QGuiApplication.clipboard().setImage(image)
    press(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    wait_done(qtbot, window, 1)
    assert entries(window)[0].name.startswith("pasted ")
    assert (window.viewer.scan.width, window.viewer.scan.height) == (64, 48)
    QGuiApplication.clipboard().setMimeData(files(image_file()))
    window.actions_["paste"].trigger()
    wait_done(qtbot, window, 2)
    QGuiApplication.clipboard().setText("words")
    window.actions_["paste"].trigger()
    assert "clipboard holds no image" in window.status_line.message.whole


def test_open_dialogs_lead_to_the_worklist(qtbot, window, image_file, monkeypatch):
    path = image_file("folder/one.png")
    answers = iter([([str(path)], ""), ([], "")])
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: next(answers))
    window.actions_["open"].trigger()
    wait_done(qtbot, window, 1)
    window.actions_["open"].trigger()
    image_file("folder/two.png")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(path.parent))
    window.actions_["open_folder"].trigger()
    wait_done(qtbot, window, 2)


def test_a_bad_file_is_reported_and_changes_nothing_else(qtbot, window, image_file):
    open_and_wait(qtbot, window, image_file())
    before = window.viewer.scan
    bad = image_file("bad.png")
    bad.write_bytes(bad.read_bytes()[:60])
    window.open_paths([bad])
    qtbot.waitUntil(lambda: entries(window)[-1].state is EntryState.FAILED, timeout=WAIT_MS)
    sentence = say(entries(window)[-1].fault)
    assert sentence.endswith(".")
    assert window.status_line.message.whole == sentence
    assert window.viewer.scan is before
    assert lesions_shown(window) == 2
    session_of(window).set_current(entries(window)[-1].id)
    assert window.middle.currentWidget() is window.no_image
    assert window.no_image.sentence.text() == sentence
    assert window.panel.summary.title == "Not analyzed"
    assert not window.panel.summary.reason, "it is said once"
    assert not window.panel.missing.isVisible(), "nothing says 'Not analyzed yet'"
    qtbot.waitUntil(lambda: not window.actions_["export"].isEnabled())
    window.actions_["remove"].trigger()
    assert window.viewer.scan is before
    assert window.middle.currentWidget() is window.viewer


# Keys


def test_keys_go_through_the_scans(qtbot, window, image_file):
    open_and_wait(qtbot, window, image_file("a.png"), image_file("b.png"), image_file("c.png"))
    shown = []
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
        press(window, key)
        shown.append(window.viewer.scan.name)
    assert shown == ["b.png", "c.png", "c.png", "b.png"]
    window.viewer.setFocus()
    press(window, Qt.Key.Key_Left)
    assert window.viewer.scan.name == "a.png"
    assert window.windowTitle().startswith("a.png")
    window.worklist.view.setFocus()
    press(window, Qt.Key.Key_Delete)
    assert window.viewer.scan.name == "b.png"


def test_key_page_opens_and_closes_without_a_box(window):
    press(window, Qt.Key.Key_F1)
    assert window.help.isVisible()
    assert QApplication.activeModalWidget() is None
    press(window, Qt.Key.Key_Escape)
    assert not window.help.isVisible()
    window.actions_["help"].trigger()
    QTest.mouseClick(window.help, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert not window.help.isVisible()
    assert not window.actions_["help"].isChecked()


# Going wrong, and stopping


def test_device_in_use_and_why_is_shown(window):
    device = window.status_line.device
    assert device.whole == "Ready, GPU"
    details = f"fake device, fp32 (as chosen)\n{say(DeviceAdvice.INSTALL_DRIVER)}"
    assert device.toolTip() == device.accessibleDescription() == details


def test_engine_failure_is_shown_and_fixed(qtbot, open_program, engine, image_file):
    engine.start_fault = NO_WEIGHTS
    window = open_program().window
    assert window.status_line.message.whole == say(NO_WEIGHTS)
    window.open_paths([image_file()])
    qtbot.waitUntil(
        lambda: bool(entries(window)) and entries(window)[0].state is EntryState.FAILED,
        timeout=WAIT_MS,
    )
    assert window.panel.summary.reason == say(NO_WEIGHTS)
    assert window.viewer.scan is not None
    engine.start_fault = None
    window.actions_["retry"].trigger()
    wait_done(qtbot, window, 1)
    assert lesions_shown(window) == 2


def test_analysis_is_canceled_and_progress_is_hidden(qtbot, window, engine, image_file):
    cancel = window.actions_["cancel"]
    assert not cancel.isEnabled()
    open_and_wait(qtbot, window, image_file("a.png"))
    qtbot.waitUntil(lambda: not cancel.isEnabled(), timeout=WAIT_MS)
    engine.may_answer.clear()
    window.open_paths([image_file("b.png"), image_file("c.png")])
    qtbot.waitUntil(window.status_line.progress.isVisible, timeout=WAIT_MS)
    qtbot.waitUntil(
        lambda: EntryState.ANALYZING in [entry.state for entry in entries(window)],
        timeout=WAIT_MS,
    )
    for _ in range(2):
        press(window, Qt.Key.Key_Escape)
    assert EntryState.CANCELED not in [entry.state for entry in entries(window)]
    press(window, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not window.status_line.progress.isVisible(), timeout=WAIT_MS)
    assert not cancel.isEnabled()
    assert window.status_line.message.whole == (
        "Canceled: 2 scans are not analyzed. Select them and press F5 to analyze them."
    )
    states = [entry.state for entry in entries(window)]
    assert states == [EntryState.DONE, EntryState.CANCELED, EntryState.CANCELED]
    session_of(window).set_current(entries(window)[-1].id)
    assert window.panel.summary.title == "Canceled"
    assert not window.panel.missing.isVisible(), "nothing says 'Not analyzed yet'"


def test_crash_report_is_named_and_its_folder_opened(qtbot, program, window, tmp_path, monkeypatch):
    reports = CrashReports(tmp_path)
    compose.tell_of_crashes(program, reports)
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    window.actions_["crash_reports"].trigger()
    assert "no crash reports" in window.status_line.message.whole
    assert opened == []
    thread = threading.Thread(target=reports.report, args=(ValueError("seven"),))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: "Internal error" in window.status_line.message.whole, timeout=WAIT_MS)
    (report,) = tmp_path.iterdir()
    assert str(report) in window.status_line.message.whole
    assert QApplication.activeModalWidget() is None
    window.actions_["crash_reports"].trigger()
    assert opened == [QUrl.fromLocalFile(str(tmp_path))]


def test_a_newer_version_is_reported_after_the_current_message(
    qtbot, window, tmp_path, monkeypatch
):
    monkeypatch.setattr(updates, "version", lambda: "0.1.0")
    monkeypatch.setattr(window.status_line._fade, "start", lambda: None)
    (tmp_path / "version.txt").write_text("0.2.0\n")
    (tmp_path / updates.UPDATES).write_text(str(tmp_path / "version.txt"))
    check = UpdateCheck(window)
    check.noticed.connect(window.status_line.show_later)
    window.show_text("Something more urgent.")
    with qtbot.waitSignal(check.noticed, timeout=WAIT_MS):
        check.start(tmp_path)
    assert window.status_line.message.whole == "Something more urgent."
    window.status_line._fade.timeout.emit()
    assert window.status_line.message.whole == "BUSight 0.2.0 is available; this is 0.1.0."
    assert QApplication.activeModalWidget() is None


# Exporting


def test_report_is_exported(qtbot, window, image_file, tmp_path, monkeypatch):
    open_and_wait(qtbot, window, image_file())
    asked = []

    def answer(_parent, _title, proposed, _kinds):
        asked.append(Path(proposed).name)
        return str(tmp_path / "filed"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    press(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "Saved" in window.status_line.message.whole, timeout=WAIT_MS)
    assert asked == ["case.report.png"]
    report = tmp_path / "filed.png"
    assert not QImage(str(report)).isNull()
    assert str(report) in window.status_line.message.whole


def test_all_reports_are_exported(qtbot, window, image_file, tmp_path, monkeypatch):
    open_and_wait(qtbot, window, image_file("a.png"), image_file("b.png"))
    folder = tmp_path / "reports"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    window.actions_["export_all"].trigger()
    qtbot.waitUntil(lambda: "Saved" in window.status_line.message.whole, timeout=WAIT_MS)
    assert sorted(path.name for path in folder.iterdir()) == ["a.report.png", "b.report.png"]


def test_failed_export_says_why_and_loses_nothing(qtbot, window, image_file, tmp_path, monkeypatch):
    open_and_wait(qtbot, window, image_file())
    blocked = tmp_path / "a file, no folder"
    blocked.write_text("")
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_: (str(blocked / "report.png"), "")
    )
    window.actions_["export"].trigger()
    qtbot.waitUntil(lambda: bool(window.status_line.message.whole), timeout=WAIT_MS)
    assert window.status_line.message.whole.endswith(".")
    assert "Saved" not in window.status_line.message.whole
    assert lesions_shown(window) == 2


# Starting again


def test_settings_and_layout_survive_a_restart(qtbot, open_program, image_file):
    window = open_program().window
    open_and_wait(qtbot, window, image_file())
    window.resize(1000, 655)
    window._layout.splitter.setSizes([202, 440, 352])
    sizes = window._layout.splitter.sizes()
    window.panel.operating_points.buttons["balanced"].click()
    window.actions_["fill"].trigger()
    window.actions_["possible"].trigger()
    window.panel.overlay.opacity.setValue(55)
    window.panel.threshold.slider.setValue(60)
    qtbot.waitUntil(lambda: session_of(window).threshold == pytest.approx(0.6))
    window.close()
    again = open_program().window
    assert (again.width(), again.height()) == (1000, 655)
    assert again._layout.splitter.sizes() == sizes
    assert session_of(again).operating_point.name == "balanced"
    assert again.panel.operating_points.buttons["balanced"].isChecked()
    assert not again.actions_["fill"].isChecked()
    assert not again.viewer.overlay_style.fill
    assert not again.actions_["possible"].isChecked()
    assert not again.viewer.overlay_style.possible
    assert again.viewer.overlay_style.opacity == pytest.approx(0.55)
    assert again.panel.overlay.opacity.value() == 55
    assert session_of(again).threshold == pytest.approx(0.45), "every start is at the default"
    assert again._settings.last_folder
