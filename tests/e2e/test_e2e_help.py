"""The menu bar, the command palette, and what Help shows for reading."""

import platform
from importlib.metadata import version

import pytest
from e2e_steps import open_and_wait, press
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from app import compose
from app.about import DISTRIBUTIONS, software
from app.ui import documents
from app.ui.documents import figures_and_failures
from app.words.about import NO_MODEL_CARD, RESEARCH_USE_SENTENCE
from app.words.text import set_translator

CONTROL = Qt.KeyboardModifier.ControlModifier


def listed(window):
    rows = range(window.commands.list.count())
    return [window.commands.list.item(row).text() for row in rows]


@pytest.fixture
def commands(window):
    press(window, Qt.Key.Key_K, CONTROL)
    return window.commands


def test_what_a_menu_offers_is_done(qtbot, window, image_file):
    open_and_wait(qtbot, window, image_file("a.png"), image_file("b.png"))
    menu = window.menuBar().findChild(QMenu, "scan")
    next(each for each in menu.actions() if each.text() == "Next scan").trigger()
    assert window.viewer.scan.name == "b.png"


def test_every_action_but_its_own_is_in_the_palette(window, commands):
    words = {action.statusTip() for action in window.actions_}
    assert words - set(listed(window)) == {"Find and run any action"}


def test_an_action_is_found_by_its_words_and_run_by_enter(qtbot, window, image_file):
    open_and_wait(qtbot, window, image_file())
    window.worklist.view.setFocus()
    press(window, Qt.Key.Key_K, CONTROL)
    QTest.keyClicks(window.commands.field, "THRESHOLD raise")
    assert listed(window) == ["Raise the threshold by 0.01"]
    QTest.keyClick(window.commands.field, Qt.Key.Key_Return)
    assert window.panel.threshold.slider.value() == 46
    assert not window.commands.isVisible()
    assert QApplication.focusWidget() is window.worklist.view, "the focus goes back"


def test_the_arrow_keys_choose_and_a_click_runs(qtbot, window, image_file):
    open_and_wait(qtbot, window, image_file("a.png"), image_file("b.png"))
    press(window, Qt.Key.Key_K, CONTROL)
    QTest.keyClicks(window.commands.field, "threshold by")
    field = window.commands.field
    for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Up, Qt.Key.Key_Down):
        QTest.keyClick(field, key)
    assert window.commands.list.currentItem().text() == "Lower the threshold by 0.01"
    assert window.viewer.scan.name == "a.png", "the page keys stay in the list"
    QTest.keyClick(field, Qt.Key.Key_Enter)
    assert window.panel.threshold.slider.value() == 44
    press(window, Qt.Key.Key_K, CONTROL)
    QTest.keyClicks(field, "threshold by")
    row = window.commands.list.visualItemRect(window.commands.list.item(0)).center()
    QTest.mouseClick(window.commands.list.viewport(), Qt.MouseButton.LeftButton, pos=row)
    assert window.panel.threshold.slider.value() == 45
    assert not window.commands.isVisible()


def test_what_can_not_be_done_now_is_listed_last_and_not_run(window, commands):
    QTest.keyClicks(commands.field, "report")
    action = window.actions_["export"]
    assert not action.isEnabled()
    places = listed(window)
    assert places.index(action.statusTip()) > places.index("Open the crash reports")
    QTest.keyClicks(commands.field, " of this scan")
    assert listed(window) == [action.statusTip()]
    QTest.keyClick(commands.field, Qt.Key.Key_Return)
    assert commands.isVisible()
    assert action.statusTip() in listed(window)


def test_words_that_no_action_has(window, commands):
    QTest.keyClicks(commands.field, "brew coffee")
    assert listed(window) == ["No action has these words."]
    QTest.keyClick(commands.field, Qt.Key.Key_Return)
    press(window, Qt.Key.Key_Escape)
    assert not commands.isVisible()


def test_actions_are_found_by_their_translated_words(open_program):
    set_translator(
        lambda context, source, *_: (
            source.replace("threshold", "Schwelle") if context == "Action" else source
        )
    )
    try:
        window = open_program().window
    finally:
        set_translator(None)
    press(window, Qt.Key.Key_K, CONTROL)
    QTest.keyClicks(window.commands.field, "schwelle 0.01")
    assert len(listed(window)) == 2


def test_one_cover_is_open_at_a_time_and_a_click_beside_closes_it(window):
    press(window, Qt.Key.Key_F1)
    window.actions_["about"].trigger()
    assert (window.help.isVisible(), window.reader.isVisible()) == (False, True)
    assert not window.actions_["help"].isChecked()
    inside = window.reader.card.geometry().topLeft() + QPoint(9, 9)
    QTest.mouseClick(window.reader, Qt.MouseButton.LeftButton, pos=inside)
    assert window.reader.isVisible()
    QTest.mouseClick(window.reader, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert not window.reader.isVisible()


def test_about_names_versions_licenses_and_that_it_is_for_research(window):
    window.actions_["about"].trigger()
    text = window.reader.text.toPlainText()
    for wanted in (software(), RESEARCH_USE_SENTENCE(), "Apache-2.0", platform.python_version()):
        assert wanted in text
    for name in DISTRIBUTIONS:
        assert name in text
        assert version(name) in text
    assert "LGPL-3.0" in text
    assert not window.reader.beside.isVisible()
    assert QApplication.activeModalWidget() is None


def test_the_model_card_shows_failures_beside_the_sensitivity(window):
    press(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    figures, failures = window.reader.text, window.reader.beside
    assert failures.isVisible()
    assert failures.toPlainText().startswith("Known failures")
    words = figures.toPlainText()
    assert "Known failures" not in words
    assert RESEARCH_USE_SENTENCE() in words
    assert words.index("sensitivity at high sensitivity") < words.index("The networks")
    top = figures.geometry().top()
    assert failures.geometry().top() == top
    assert failures.geometry().left() > figures.geometry().right()


def test_no_section_of_a_model_card_is_lost():
    card = "# Card\nhead\n## A\na\n## Known failures\nf\n## Operating points\no\n### B\nb\n"
    text, failures = figures_and_failures(card)
    assert text == "head\n## Operating points\no\n### B\nb\n## A\na\n"
    assert failures == "## Known failures\nf\n"
    assert figures_and_failures("only words") == ("only words", "")


def test_a_missing_model_card_is_said(window, tmp_path, monkeypatch):
    monkeypatch.setattr(documents, "weights_folder", lambda: tmp_path)
    window.actions_["model_card"].trigger()
    assert window.reader.text.toPlainText() == NO_MODEL_CARD()


def test_only_addresses_of_the_web_are_opened(window, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda address: opened.append(address))
    window.actions_["about"].trigger()
    for address in ("docs/training.md", "file:///etc/passwd", "https://example.org/"):
        window.reader.text.anchorClicked.emit(QUrl(address))
    assert opened == [QUrl("https://example.org/")]
    assert software() in window.reader.text.toPlainText()


def test_the_log_is_shown(window, tmp_path):
    (tmp_path / "busight.log").write_text("12:00 INFO scan 1: done\n", encoding="utf-8")
    compose.offer_log(window, tmp_path)
    window.actions_["log"].trigger()
    text = window.reader.text.toPlainText()
    assert "12:00 INFO scan 1: done" in text
    assert str(tmp_path) in text
