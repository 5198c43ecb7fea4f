"""Steps and questions that the window's tests share."""

from pathlib import Path

from e2e_fakes import WAIT_MS
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.main_window import MainWindow
from app.workers.entry import Entry, EntryState
from app.workers.session import Session


def session_of(window: MainWindow) -> Session:
    return window._session


def entries(window: MainWindow) -> tuple[Entry, ...]:
    return session_of(window).entries()


def wait_done(qtbot: QtBot, window: MainWindow, number: int) -> None:
    def done() -> None:
        assert [entry.state for entry in entries(window)].count(EntryState.DONE) == number

    qtbot.waitUntil(done, timeout=WAIT_MS)


def open_and_wait(qtbot: QtBot, window: MainWindow, *paths: Path) -> None:
    window.open_paths(paths)
    wait_done(qtbot, window, len(paths))


def lesions_shown(window: MainWindow) -> int:
    return len(window.panel.lesions.rows)


def press(
    window: MainWindow,
    key: Qt.Key,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, key, modifiers)
