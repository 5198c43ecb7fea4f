"""The window with the real networks, brought into states that are worth a screenshot."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from app.compose import build_program
from app.ui.settings import Settings
from app.ui.settings_dialog import SettingsDialog
from app.ui.system_look import SystemLook
from app.ui.translation import use_language
from app.workers.engine_process import EngineProcess
from app.workers.entry import EntryState

WidgetT = TypeVar("WidgetT", bound=QWidget)

SIZE = (1280, 800)
PATIENCE_S = 60
REST_MS = 600
"""Until all that follows from a step is painted."""

ENDED = (EntryState.DONE, EntryState.FAILED)


class Stage:
    """The window and what a person does in it."""

    def __init__(self, home: Path) -> None:
        self.settings = Settings(home / "window.ini")
        self.settings.reader = "A. Reader"
        self.settings.data_folder = Path.home().anchor / Path("data", "BUSight")  # only shown
        self._look = SystemLook(self.settings)
        program = build_program(EngineProcess("cpu"), self.settings)
        self.window, self.session = program.window, program.session
        self.controller = program.controller
        self.window.resize(*SIZE)
        self.window.show()
        self.window.activateWindow()

    def wait(self, is_so: Callable[[], bool]) -> None:
        """Wait for something; TimeoutError if it does not come."""
        deadline = time.monotonic() + PATIENCE_S
        while not is_so():
            if time.monotonic() > deadline:
                raise TimeoutError
            QTest.qWait(100)
        self.rest()

    def rest(self) -> None:
        """Let everything be painted."""
        QTest.qWait(REST_MS)

    def open(self, *paths: Path) -> None:
        """Open files and folders and wait until all of them are analyzed."""
        before = len(self.session.entries())
        self.window.open_paths(paths)
        self.wait(lambda: len(self.session.entries()) > before)
        self.wait(lambda: all(entry.state in ENDED for entry in self.session.entries()))

    def choose(self, name: str, lesion: int = 0) -> None:
        """Show the Scan of this name, with a lesion selected if its number is given."""
        ids = (one.id for one in self.session.entries() if one.name == name)
        self.session.set_current(next(ids))
        self.rest()
        if lesion:
            table = self.window.panel.lesions
            table.select(table.rows[lesion - 1].id)

    def do(self, *names: str) -> None:
        """Trigger actions."""
        for name in names:
            self.window.actions_[name].trigger()
        self.rest()

    def press(self, key: Qt.Key) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key)
        self.rest()

    def click(self, *points: tuple[float, float]) -> None:
        """Click at pixels of the Scan."""
        view = self.window.viewer
        for point in points:
            place = view.mapFromScene(QPointF(*point))
            QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def drag(self, *points: tuple[float, float], is_released: bool = True) -> None:
        """Drag along pixels of the Scan."""
        view = self.window.viewer
        first, *_, last = places = [view.mapFromScene(QPointF(*point)) for point in points]
        QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=first)
        for place in places:
            QTest.mouseMove(view.viewport(), place)
        if is_released:
            QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=last)
        self.rest()

    def child(self, kind: type[WidgetT]) -> WidgetT:
        """Give the window's last child of a kind, as soon as there is one."""
        self.wait(lambda: bool(self.window.findChildren(kind)))
        return self.window.findChildren(kind)[-1]

    def speak(self, language: str) -> None:
        """Change the language."""
        application = QApplication.instance()
        if application is not None:
            use_language(application, language)
        self.rest()

    def light(self, theme: str) -> None:
        """Change the theme."""
        self.settings.theme = theme
        self._look.apply()
        for dialog in self.window.findChildren(SettingsDialog):
            dialog.show_values()
        self.rest()

    def scroll_up(self) -> None:
        """Show the beginning of the assessment."""
        self.window.panel.findChildren(QScrollArea)[0].verticalScrollBar().setValue(0)
        self.rest()

    def quiet(self) -> None:
        """Drop what the status line says."""
        self.window.show_text("")
