"""What can be taken out of the window: reports, data, and copies on the clipboard."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from app.report.table import table_text
from app.ui.actions import Actions
from app.ui.file_dialogs import ask_folder, ask_pdf, ask_report
from app.ui.overlay_controls import OverlayControls
from app.ui.settings import Settings
from app.ui.status_line import StatusLine
from app.ui.worklist import Worklist
from app.words import window as words
from app.workers.controller import AnalysisController
from app.workers.entry import Entry
from app.workers.session import Session

_DATA: Mapping[str, tuple[str, ...]] = {
    "export_data": ("mask", "probability", "json", "csv"),
    "export_coco": ("coco",),
    "export_labelme": ("labelme",),
    "export_yolo": ("yolo",),
}
"""Actions, and what each writes, as the command line's --write calls it."""

_OF_ONE = ("export", "copy_picture", "copy_report", "copy_table")
_OF_ALL = ("export_all", "export_pdf", *_DATA)


class Exporting(QObject):
    """Asks where to save, gives the order, and says in the status line what was saved."""

    def __init__(
        self,
        session: Session,
        controller: AnalysisController,
        settings: Settings,
        actions: Actions,
        overlay: OverlayControls,
        worklist: Worklist,
        status_line: StatusLine,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._controller = controller
        self._settings = settings
        self._actions = actions
        self._overlay = overlay
        self._worklist = worklist
        self._status_line = status_line
        self._window = window
        orders: dict[str, Callable[[], object]] = {
            "export": self._export,
            "export_all": lambda: self._export_to_folder(words.EXPORT_ALL_TITLE()),
            "export_pdf": self._export_pdf,
            "copy_picture": self._copy_picture,
            "copy_report": self._copy_report,
            "copy_table": self._copy_table,
            **{name: partial(self._export_data, name) for name in _DATA},
        }
        actions.connect_orders(orders)
        controller.exported.connect(status_line.show_message)
        controller.export_failed.connect(status_line.show_message)
        controller.copied.connect(self._on_copied)

    def enable_actions(self) -> None:
        """Enable what there is something to export for."""
        for name in _OF_ONE:
            self._actions[name].setEnabled(self._assessed() is not None)
        self._actions["export"].setEnabled(any(map(self._is_assessed, self._worklist.selected())))
        some = any(entry.assessment is not None for entry in self._session.entries())
        for name in _OF_ALL:
            self._actions[name].setEnabled(some)

    def _assessed(self) -> Entry | None:
        entry = self._session.current_entry
        return entry if entry is not None and entry.assessment is not None else None

    def _is_assessed(self, entry_id: int) -> bool:
        return self._session.entry(entry_id).assessment is not None

    def _export(self) -> None:
        selected = self._worklist.selected()
        if len(selected) > 1:
            ids = list(filter(self._is_assessed, selected))
            self._export_to_folder(self._actions["export"].text(), ids)
            return
        entry = self._assessed()
        if entry is not None:
            path = ask_report(self._window, self._settings.last_folder, entry.name)
            if path is not None:
                self._settings.last_folder = str(path.parent)
                self._controller.export_report(entry.id, path)

    def _export_to_folder(self, title: str, entry_ids: Sequence[int] | None = None) -> None:
        folder = ask_folder(self._window, title, self._settings.last_folder)
        if folder is not None:
            self._settings.last_folder = str(folder)
            self._controller.export_reports(folder, entry_ids)

    def _export_pdf(self) -> None:
        path = ask_pdf(self._window, self._settings.last_folder)
        if path is not None:
            self._settings.last_folder = str(path.parent)
            self._controller.export_pdf(path)

    def _export_data(self, name: str) -> None:
        title = words.EXPORT_DATA_TITLE()
        folder = ask_folder(self._window, title, self._settings.last_folder)
        if folder is not None:
            self._settings.last_folder = str(folder)
            self._controller.export_data(folder, _DATA[name])

    def _copy_picture(self) -> None:
        entry = self._assessed()
        if entry is not None:
            self._controller.copy_picture(entry.id, self._overlay.overlay_style)

    def _copy_report(self) -> None:
        entry = self._assessed()
        if entry is not None:
            self._controller.copy_report(entry.id)

    def _copy_table(self) -> None:
        entry = self._assessed()
        if entry is not None and entry.assessment is not None:
            QGuiApplication.clipboard().setText(table_text(entry.assessment))
            self._status_line.show_text(words.COPIED())

    def _on_copied(self, picture: QImage) -> None:
        QGuiApplication.clipboard().setImage(picture)
        self._status_line.show_text(words.COPIED())
