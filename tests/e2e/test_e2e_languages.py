"""A person chooses another language in the menu of an open window."""

import pytest
from e2e_fakes import WAIT_MS
from e2e_steps import open_and_wait
from PIL import Image
from PySide6.QtWidgets import QFileDialog, QMenu

from app.ui.translation import ENGLISH, use_language
from app.words.text import set_translator


@pytest.fixture(autouse=True)
def _english_again(qapp):
    yield
    use_language(qapp, ENGLISH)
    set_translator(None)


def choose(window, name: str) -> None:
    view = window.menuBar().findChild(QMenu, "view")
    menu = next(action.menu() for action in view.actions() if action.menu() is window.languages)
    next(action for action in menu.actions() if action.text() == name).trigger()


def test_everything_speaks_the_chosen_language_at_once(
    qtbot, window, image_file, monkeypatch, tmp_path
):
    open_and_wait(qtbot, window, image_file("a.png"))
    window.panel.review.note.setPlainText("a note")
    selected = window.worklist.selection.entries()
    choose(window, "Deutsch")
    assert window.menuBar().actions()[0].text() == "&Datei"
    assert window.actions_["open"].text() == "\u00d6ffnen"
    assert "Strg" in window.actions_["open"].toolTip()
    assert window.panel.lesions.accessibleName() == "L\u00e4sionen"
    assert window.worklist.bar.field.placeholderText() == "Suchen"
    assert window._settings.language == "de"
    assert window.worklist.selection.entries() == selected
    assert window.panel.review.note.toPlainText() == "a note"
    report = tmp_path / "a.report.png"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(report), ""))
    window.actions_["export"].trigger()
    qtbot.waitUntil(report.is_file, timeout=WAIT_MS)
    with Image.open(report) as image:
        image.load()
        assert image.text["Title"] == "Bericht von BUSight: a.png"
        assert "Nur f\u00fcr Forschungszwecke, kein Medizinprodukt." in image.text["Comment"]
    choose(window, "English")
    assert window.menuBar().actions()[0].text() == "&File"
    assert "Ctrl" in window.actions_["open"].toolTip()


def test_what_programs_read_is_the_same_in_each_language(qtbot, window, image_file, tmp_path):
    open_and_wait(qtbot, window, image_file("a.png"))
    controller, written = window._controller, []
    for name in ("English", "Polski"):
        choose(window, name)
        with qtbot.waitSignal(controller.exported, timeout=WAIT_MS):
            controller.exporter.export_data(tmp_path / name, ("json", "csv"))
        tables = ("results.csv", "results.jsonl")
        written.append([(tmp_path / name / table).read_text() for table in tables])
    assert written[0] == written[1]


def test_the_status_line_says_nothing_in_the_language_before(window):
    window.show_text("words that are no Message")
    choose(window, "Deutsch")
    assert window.status_line.message.whole == ""
