"""Images with outlines, printing, and the report that is dragged out of the window."""

from pathlib import Path

import cv2
import pytest
from e2e_fakes import WAIT_MS
from e2e_steps import entries, open_and_wait, press, session_of
from PIL import Image
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QEnterEvent, QGuiApplication, QMouseEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from app.domain.fault import WriteFault
from app.files.ownership import is_own_image
from app.ui.report_handle import ReportHandle
from app.words.about import RESEARCH_USE_SENTENCE
from app.words.message import say
from app.words.window import COPIED
from models.torch_free.message import Message

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def said(window) -> str:
    return window.status_line.message.whole


def wait_until_said(qtbot, window, words: str) -> None:
    qtbot.waitUntil(lambda: words in said(window), timeout=WAIT_MS)


def test_an_image_is_saved_with_its_outlines(qtbot, window, image_file, tmp_path, monkeypatch):
    open_and_wait(qtbot, window, image_file("a.png"))
    asked = []

    def answer(_parent, _title, proposed, _kinds):
        asked.append(Path(proposed).name)
        return str(tmp_path / "b"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    press(window, Qt.Key.Key_I, CONTROL | SHIFT)
    wait_until_said(qtbot, window, "Saved")
    assert asked == ["a.outlines.png"]
    saved = cv2.imread(str(tmp_path / "b.png"))
    assert saved.shape[1] >= 1000
    # Something is drawn in color, and the research-use line is below.
    assert (saved.max(axis=2).astype(int) - saved.min(axis=2) > 60).any()
    assert saved.shape[0] / saved.shape[1] > 240 / 320
    assert is_own_image(tmp_path / "b.png")
    with Image.open(tmp_path / "b.png") as image:
        assert image.info["Comment"] == RESEARCH_USE_SENTENCE()


def test_images_of_all_and_of_the_selected_go_into_a_folder(qtbot, window, image_file, folder):
    open_and_wait(qtbot, window, *(image_file(name) for name in ("a.png", "b.png", "c.png")))
    window.actions_["export_pictures"].trigger()
    wait_until_said(qtbot, window, f"Saved 3 images in {folder}")
    assert sorted(path.name for path in folder.iterdir()) == [
        "a.outlines.png",
        "b.outlines.png",
        "c.outlines.png",
    ]
    view = window.worklist.view
    for row, held in ((0, Qt.KeyboardModifier.NoModifier), (2, CONTROL)):
        place = view.visualRect(view.model().index(row, 0)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, held, place)
    QApplication.processEvents()
    assert window.actions_["export_picture"].text() == "Export 2 images"
    window.actions_["export_picture"].trigger()
    wait_until_said(qtbot, window, f"Saved 2 images in {folder}")
    # Nothing is written over.
    assert {path.name for path in folder.glob("*(2)*")} == {
        "a (2).outlines.png",
        "c (2).outlines.png",
    }


def print_to(qtbot, window, path: Path) -> None:
    """Answer the dialog with a file in place of a printer."""
    press(window, Qt.Key.Key_P, CONTROL)

    def is_open() -> bool:
        return any(one.isVisible() for one in window.findChildren(QPrintDialog))

    qtbot.waitUntil(is_open, timeout=WAIT_MS)
    dialog = window.findChildren(QPrintDialog)[-1]
    dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    dialog.printer().setOutputFileName(str(path))
    dialog.accepted.emit(dialog.printer())
    dialog.close()
    window.activateWindow()


def test_the_selected_reports_are_printed(qtbot, window, image_file, tmp_path):
    open_and_wait(qtbot, window, image_file("a.png"), image_file("b.png"))
    print_to(qtbot, window, tmp_path / "one.pdf")
    wait_until_said(qtbot, window, "The report was sent to the printer")
    assert (tmp_path / "one.pdf").read_bytes().count(b"/Type /Page\n") == 1
    window.actions_["select_all"].trigger()
    QApplication.processEvents()
    print_to(qtbot, window, tmp_path / "two.pdf")
    wait_until_said(qtbot, window, "2 reports were sent to the printer")
    assert (tmp_path / "two.pdf").read_bytes().count(b"/Type /Page\n") == 2


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_can_not_be_used_is_reported(qtbot, window, image_file, tmp_path):
    open_and_wait(qtbot, window, image_file("a.png"))
    print_to(qtbot, window, tmp_path / "no folder" / "one.pdf")
    wait_until_said(qtbot, window, say(Message(WriteFault.NOT_PRINTED)))


def move(widget, place: QPoint, buttons: Qt.MouseButton) -> None:
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(place),
        QPointF(widget.mapToGlobal(place)),
        Qt.MouseButton.NoButton,
        buttons,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(widget, event)


@pytest.fixture
def dropped(monkeypatch):
    """What is dragged, dropped at once."""
    files: list[bytes] = []
    names: list[str] = []

    def drop(drag: QDrag, _action) -> Qt.DropAction:
        (url,) = drag.mimeData().urls()
        names.append(Path(url.toLocalFile()).name)
        files.append(Path(url.toLocalFile()).read_bytes())
        return Qt.DropAction.CopyAction

    monkeypatch.setattr(QDrag, "exec", drop)
    return names, files


def test_the_report_is_dragged_out(qtbot, window, image_file, dropped):
    names, files = dropped
    open_and_wait(qtbot, window, image_file("a.png"), image_file("b.png"))
    (handle,) = window.findChildren(ReportHandle)
    for name in ("a", "b"):
        entry = next(one for one in entries(window) if one.name == f"{name}.png")
        session_of(window).set_current(entry.id)
        here = QPointF(3, 3)
        QApplication.sendEvent(handle, QEnterEvent(here, here, QPointF(handle.mapToGlobal(here))))
        QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))

        def dragged(name=name):
            move(handle, QPoint(60, 60), Qt.MouseButton.LeftButton)
            assert names[-1:] == [f"{name}.report.pdf"]

        # It is made while the button is held, and the drag begins as soon as it is ready.
        qtbot.waitUntil(dragged, timeout=WAIT_MS)
        QTest.mouseRelease(handle, Qt.MouseButton.LeftButton)
    assert all(file.startswith(b"%PDF-") for file in files)
    assert "Saved" not in said(window)


def test_a_click_or_the_space_bar_copies_the_file(qtbot, window, image_file, dropped):
    open_and_wait(qtbot, window, image_file("a.png"))
    clipboard = QGuiApplication.clipboard()
    (handle,) = window.findChildren(ReportHandle)
    for press_it in (
        lambda: QTest.mouseClick(handle, Qt.MouseButton.LeftButton),
        lambda: QTest.keyClick(handle, Qt.Key.Key_Space),
    ):
        clipboard.clear()
        press_it()
        qtbot.waitUntil(lambda: said(window) == COPIED(), timeout=WAIT_MS)
        (url,) = clipboard.mimeData().urls()
        assert Path(url.toLocalFile()).name == "a.report.pdf"
        assert Path(url.toLocalFile()).read_bytes().startswith(b"%PDF-")
        window.show_text("")
    move(handle, QPoint(60, 60), Qt.MouseButton.NoButton)
    assert dropped[0] == []


def test_before_an_analysis_nothing_can_be_saved_printed_or_dragged(window):
    names = ("export_picture", "export_pictures", "print")
    assert [name for name in names if window.actions_[name].isEnabled()] == []
    (handle,) = window.findChildren(ReportHandle)
    assert not handle.isEnabled()
