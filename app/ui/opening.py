"""Opens what the user chooses, drops or pastes."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QWidget

from app.store.project import is_project
from app.ui.actions import Actions
from app.ui.clipboard import local_paths, pasted_pixels
from app.ui.drop_highlight import DropHighlight
from app.ui.file_dialogs import ask_folder, ask_images
from app.ui.settings import Settings
from app.words import window as words
from app.workers.controller import AnalysisController


class Opening(QObject):
    """Carries out the actions that open something, and takes what is dropped on the window."""

    note = Signal(str)
    """Words for the status line."""
    project_given = Signal(object)
    """Path of a project to be opened."""

    def __init__(
        self,
        controller: AnalysisController,
        settings: Settings,
        actions: Actions,
        highlight: DropHighlight,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._controller = controller
        self._settings = settings
        self._highlight = highlight
        self._window = window
        orders: dict[str, Callable[[], object]] = {
            "open": self._ask_images,
            "open_folder": self._ask_folder,
            "paste": self._paste,
        }
        actions.connect_orders(orders)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open files and folders; the next dialog starts where the first one is.

        A project is opened alone: its worklist takes the place of this one.
        """
        project = next(filter(is_project, paths), None)
        if project is not None:
            self.project_given.emit(project)
        elif paths:
            first = paths[0]
            self._settings.last_folder = str(first if first.is_dir() else first.parent)
            self._controller.open_paths(paths)

    def open_phantom(self, path: Path) -> None:
        """Open a phantom; the next dialog should not start in the program's own folder."""
        self._controller.open_paths([path])

    def _ask_images(self) -> None:
        self.open_paths(ask_images(self._window, self._settings.last_folder))

    def _ask_folder(self) -> None:
        folder = ask_folder(self._window, words.OPEN_FOLDER_TITLE(), self._settings.last_folder)
        if folder is not None:
            self.open_paths([folder])

    def _paste(self) -> None:
        time = f"{datetime.now().astimezone():%H.%M.%S}"
        if not self._open_data(QGuiApplication.clipboard().mimeData(), words.PASTED(time=time)):
            self.note.emit(words.NOTHING_TO_PASTE())

    def _open_data(self, data: QMimeData, name: str) -> bool:
        """Open files, or else an image, which gets this name; False if there is neither."""
        paths = local_paths(data)
        pixels = None if paths else pasted_pixels(data)
        if paths:
            self.open_paths(paths)
        elif pixels is not None:
            self._controller.open_pixels(pixels, name)
        return bool(paths) or pixels is not None

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:  # noqa: N802 Qt's name
        """Accept files and images, and open them when they are dropped."""
        if isinstance(event, QDragEnterEvent):
            if local_paths(event.mimeData()) or event.mimeData().hasImage():
                event.acceptProposedAction()
                self._highlight.open()
            return True
        if event.type() == QEvent.Type.DragLeave:
            self._highlight.hide()
            return True
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self._highlight.hide()
            event.acceptProposedAction()
            self._open_data(event.mimeData(), words.DROPPED())
            return True
        return False
