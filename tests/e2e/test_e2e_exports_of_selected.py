"""Several selected Scans are exported alone; without a selection all are."""

import json

import pytest
from e2e_fakes import WAIT_MS
from e2e_steps import open_and_wait
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMenu

CAPTIONS = {
    "export_pdf": "Export one PDF",
    "export_data": "Export data",
    "export_coco": "Export COCO",
    "export_labelme": "Export labelme",
    "export_yolo": "Export YOLO",
    "export_objects": "Export DICOM objects",
    "export_study": "Export DICOM study",
}


@pytest.fixture
def saving(qtbot, window, tmp_path, monkeypatch):
    """Triggers an action with a folder as the answer to its dialog, waits until it has saved."""
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "all.pdf"), ""))

    def save(name: str) -> None:
        window.actions_[name].trigger()
        qtbot.waitUntil(lambda: "Saved" in window.status_line.message.whole, timeout=WAIT_MS)

    return save


def click_row(window, row: int, held: Qt.KeyboardModifier) -> None:
    view = window.worklist.view
    place = view.visualRect(view.model().index(row, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, held, place)


@pytest.fixture
def three(qtbot, window, image_file):
    open_and_wait(qtbot, window, *(image_file(name) for name in ("a.png", "b.png", "c.png")))


@pytest.fixture
def two_of_three(qtbot, window, three):
    click_row(window, 0, Qt.KeyboardModifier.NoModifier)
    click_row(window, 2, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(window.worklist.selection.entries()) == 2, timeout=WAIT_MS)


def test_one_pdf_of_the_selected(window, two_of_three, saving, tmp_path):
    saving("export_pdf")
    assert (tmp_path / "all.pdf").read_bytes().count(b"/Type /Page\n") == 2


def test_one_pdf_of_all_if_one_is_selected_and_others_are_hidden(window, three, saving, tmp_path):
    window.worklist.bar.field.setText("b.png")
    saving("export_pdf")
    assert (tmp_path / "all.pdf").read_bytes().count(b"/Type /Page\n") == 3


def test_coco_of_the_selected(window, two_of_three, saving, tmp_path):
    saving("export_coco")
    images = json.loads((tmp_path / "coco.json").read_text(encoding="utf-8"))["images"]
    assert [one["file_name"] for one in images] == ["a.png", "c.png"]


def test_coco_of_all_if_one_is_selected(window, three, saving, tmp_path):
    saving("export_coco")
    images = json.loads((tmp_path / "coco.json").read_text(encoding="utf-8"))["images"]
    assert len(images) == 3


@pytest.mark.parametrize("name", CAPTIONS)
def test_the_menu_says_how_many_are_exported(qtbot, window, two_of_three, name):
    assert window.actions_[name].text() == f"{CAPTIONS[name]}: 2 scans"
    click_row(window, 1, Qt.KeyboardModifier.NoModifier)
    qtbot.waitUntil(lambda: window.actions_[name].text() == CAPTIONS[name], timeout=WAIT_MS)


def test_the_menu_of_several_rows_offers_one_pdf(qtbot, window, two_of_three, monkeypatch):
    offered = []

    def note(menu, _place) -> None:
        offered[:] = [action.objectName() for action in menu.actions()]

    monkeypatch.setattr(QMenu, "popup", note)
    view = window.worklist.view
    place = view.visualRect(view.model().index(1, 0)).center()
    view.customContextMenuRequested.emit(place)
    assert "export_pdf" in offered
    click_row(window, 1, Qt.KeyboardModifier.NoModifier)
    qtbot.waitUntil(lambda: len(window.worklist.selection.entries()) == 1, timeout=WAIT_MS)
    view.customContextMenuRequested.emit(place)
    assert offered
    assert "export_pdf" not in offered
