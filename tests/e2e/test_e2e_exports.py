"""What is taken out of the window by menu and keys."""

import json
from pathlib import Path

import pytest
from dicom_sources import write_image
from e2e_fakes import WAIT_MS
from e2e_steps import open_and_wait, press, session_of
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from app.words.about import RESEARCH_USE_SENTENCE

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def said(window) -> str:
    return window.status_line.message.whole


def wait_until_saved(qtbot, window) -> None:
    qtbot.waitUntil(lambda: "Saved" in said(window), timeout=WAIT_MS)


def test_the_progress_of_an_export_names_the_keys_that_cancel_it(window):
    window._controller.exporter.progressed.emit(1, 3)
    expected = "Exporting: 1 of 3 scans are saved. Ctrl+. cancels."
    assert window.status_line.message.whole == expected


def test_the_suffix_decides_between_png_and_pdf(qtbot, window, image_file, tmp_path, monkeypatch):
    open_and_wait(qtbot, window, image_file())
    kinds = []
    for name, kind, written in (
        ("one.pdf", 0, "one.pdf"),
        ("two.PNG", 1, "two.PNG"),
        ("three", 0, "three.png"),
        ("four", 1, "four.pdf"),
    ):

        def answer(_parent, _title, _proposed, filters, name=name, kind=kind):
            kinds[:] = filters.split(";;")
            return str(tmp_path / name), kinds[kind]

        monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
        window.actions_["export"].trigger()
        qtbot.waitUntil(lambda written=written: written in said(window), timeout=WAIT_MS)
        is_pdf = (tmp_path / written).read_bytes().startswith(b"%PDF-")
        assert is_pdf == written.endswith("pdf")
    assert ["*.png" in kinds[0], "*.pdf" in kinds[1]] == [True, True]


def test_export_of_all_says_how_many_were_saved(qtbot, window, image_file, folder):
    open_and_wait(qtbot, window, image_file("a.png"), image_file("b.png"))
    window.actions_["export_all"].trigger()
    wait_until_saved(qtbot, window)
    assert said(window) == f"Saved 2 reports in {folder}"


def test_all_reports_as_one_pdf(qtbot, window, image_file, tmp_path, monkeypatch):
    open_and_wait(qtbot, window, image_file("a.png"), image_file("b.png"))
    asked = []

    def answer(_parent, _title, proposed, _kinds):
        asked.append(Path(proposed).name)
        return str(tmp_path / "all"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    press(window, Qt.Key.Key_P, CONTROL | SHIFT)
    wait_until_saved(qtbot, window)
    assert asked == ["reports.pdf"]
    assert said(window) == f"Saved 2 reports in {tmp_path / 'all.pdf'}"
    assert (tmp_path / "all.pdf").read_bytes().count(b"/Type /Page\n") == 2


@pytest.mark.parametrize(
    ("action", "names"),
    [
        (
            "export_data",
            ["a.mask.png", "a.probability.png", "results.csv", "results.jsonl"],
        ),
        ("export_coco", ["coco.json"]),
        ("export_labelme", ["a.labelme.json"]),
        ("export_yolo", ["a.yolo.txt", "data.yaml"]),
        (
            "export_study",
            [f"a.{name}.dcm" for name in ("encapsulated-pdf", "gsps", "sc", "seg", "sr", "us")],
        ),
    ],
)
def test_data_go_into_a_folder(qtbot, window, image_file, folder, action, names):
    open_and_wait(qtbot, window, image_file("a.png"))
    window.actions_[action].trigger()
    wait_until_saved(qtbot, window)
    assert sorted(path.name for path in folder.iterdir()) == names
    assert str(folder) in said(window)
    if action == "export_coco":
        lesions = session_of(window).current_entry.assessment.lesions
        assert len(json.loads((folder / names[0]).read_text())["annotations"]) == len(lesions)


def test_dicom_objects_refer_to_the_dicom_images_alone(qtbot, window, image_file, folder, tmp_path):
    open_and_wait(qtbot, window, write_image(tmp_path / "d.dcm"), image_file("a.png"))
    window.actions_["export_objects"].trigger()
    wait_until_saved(qtbot, window)
    assert sorted(path.name for path in folder.iterdir()) == [
        f"d.{name}.dcm" for name in ("encapsulated-pdf", "gsps", "sc", "seg", "sr")
    ]
    assert "left out, because they are not DICOM files: 1" in said(window)


def test_image_report_and_table_go_to_the_clipboard(qtbot, window, image_file):
    open_and_wait(qtbot, window, image_file())
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    press(window, Qt.Key.Key_C, CONTROL)
    qtbot.waitUntil(lambda: not clipboard.image().isNull(), timeout=WAIT_MS)
    picture = clipboard.image()
    assert picture.width() >= 1000
    window.actions_["copy_report"].trigger()
    qtbot.waitUntil(lambda: clipboard.image() != picture, timeout=WAIT_MS)
    press(window, Qt.Key.Key_C, CONTROL | SHIFT)
    assert said(window) == "Copied to the clipboard"
    head, *rows, last = clipboard.text().split("\n")
    assessment = session_of(window).current_entry.assessment
    assert [row.split("\t")[0] for row in rows] == [one.name for one in assessment.regions]
    assert {row.count("\t") for row in rows} == {head.count("\t")} == {6}
    assert last == RESEARCH_USE_SENTENCE()


def test_before_an_analysis_there_is_nothing_to_export(window):
    names = [
        *("export", "export_all", "export_pdf", "export_data", "export_coco", "export_labelme"),
        *("export_yolo", "export_objects", "export_study"),
        *("copy_picture", "copy_table", "copy_report"),
    ]
    assert [name for name in names if window.actions_[name].isEnabled()] == []
