"""What the window's tests do and ask again and again."""

from e2e_fakes import WAIT_MS
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.workers.session import EntryState


def session_of(window):
    return window._session


def entries(window):
    return session_of(window).entries()


def wait_done(qtbot, window, number):
    def done():
        assert [entry.state for entry in entries(window)].count(EntryState.DONE) == number

    qtbot.waitUntil(done, timeout=WAIT_MS)


def open_and_wait(qtbot, window, *paths):
    window.open_paths(paths)
    wait_done(qtbot, window, len(paths))


def lesions_shown(window):
    return len(window.panel.lesions.rows)


def press(window, key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget() or window, key, modifiers)
