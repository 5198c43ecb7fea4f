"""The part of the File menu about projects."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from app.report.text import showable
from app.ui.actions import Actions
from app.ui.file_dialogs import ask_new_project, ask_project, ask_save_project
from app.ui.settings import Settings
from app.ui.translation import follow_language, follow_words
from app.words import project as words

MOST_RECENT = 8
"""So many projects are in the menu of recent ones."""


class ProjectMenu(QObject):
    """Asks for projects, remembers them, and says which one is open."""

    open_wanted = Signal(object)
    """Path of a project to be opened."""
    new_wanted = Signal(object)
    """Path of an empty project to be made and opened."""
    save_wanted = Signal(object, bool)
    """Path of a project to be written from the worklist, and whether with the images' files."""
    close_wanted = Signal()
    """The program's own worklist is to be opened."""
    shown = Signal()
    """``name`` may be another."""

    def __init__(
        self, bar: QMenuBar, actions: Actions, settings: Settings, window: QWidget
    ) -> None:
        super().__init__(window)
        self._actions = actions
        self._settings = settings
        self._window = window
        self.name = ""
        """Of the open project, '' if it is the program's own worklist."""
        self._recent = QMenu(window)
        follow_words(self._recent.setTitle, words.RECENT)
        follow_language(self, self._fill_recent)
        self._recent.setObjectName("recent_projects")
        orders: dict[str, Callable[[], object]] = {
            "new_project": self._ask_new,
            "open_project": self._ask_open,
            "save_project": self._ask_save,
            "close_project": self.close_wanted.emit,
        }
        actions.connect_orders(orders)
        file_menu = bar.findChild(QMenu, "file")
        if isinstance(file_menu, QMenu):
            file_menu.insertSeparator(actions["new_project"])
            file_menu.insertMenu(actions["save_project"], self._recent)
        actions["close_project"].setEnabled(False)
        self._fill_recent()

    def show_project(self, path: Path | None) -> None:
        """Say that this project is open, None for the program's own worklist."""
        self.name = showable(path.stem) if path is not None else ""
        self._settings.project = str(path or "")
        if path is not None:
            others = [each for each in self._settings.recent_projects if each != str(path)]
            self._settings.recent_projects = [str(path), *others][:MOST_RECENT]
        self._actions["close_project"].setEnabled(path is not None)
        self._fill_recent()
        self.shown.emit()

    def _fill_recent(self) -> None:
        self._recent.clear()
        for each in self._settings.recent_projects:
            path = Path(each)
            # An & would underline the letter that follows it.
            text = words.IN_FOLDER(name=showable(path.stem), folder=showable(str(path.parent)))
            action = self._recent.addAction(text.replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, path=path: self.open_wanted.emit(path))
        self._recent.setEnabled(not self._recent.isEmpty())

    def _ask_new(self) -> None:
        path = ask_new_project(self._window, self._settings.last_folder)
        if path is not None:
            self._settings.last_folder = str(path.parent)
            self.new_wanted.emit(path)

    def _ask_open(self) -> None:
        path = ask_project(self._window, self._settings.last_folder)
        if path is not None:
            self._settings.last_folder = str(path.parent)
            self.open_wanted.emit(path)

    def _ask_save(self) -> None:
        chosen = ask_save_project(self._window, self._settings.last_folder, self.name)
        if chosen is not None:
            path, with_files = chosen
            self._settings.last_folder = str(path.parent)
            self.save_wanted.emit(path, with_files)
