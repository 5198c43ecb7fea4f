"""What can be taken out of the window: reports, data, and copies on the clipboard."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from itertools import chain

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from app.report.table import table_text
from app.ui.actions import Actions, shown_keys
from app.ui.file_dialogs import ask_folder, ask_pdf, ask_picture, ask_report, ask_video
from app.ui.overlay_controls import OverlayControls
from app.ui.settings import Settings
from app.ui.status_line import StatusLine
from app.ui.worklist import Worklist
from app.words import window as words
from app.workers.cines import frames_of
from app.workers.controller import AnalysisController
from app.workers.entry import Entry
from app.workers.session import Session

DATA_EXPORTS: Mapping[str, tuple[str, ...]] = {
    "export_data": ("mask", "probability", "json", "csv"),
    "export_coco": ("coco",),
    "export_labelme": ("labelme",),
    "export_yolo": ("yolo",),
}
"""Actions, and what each writes, as the command line's --write calls it."""

_OF_SELECTED = ("export", "export_picture")
_OF_ONE = ("copy_picture", "copy_report", "copy_table")
_OF_ALL = ("export_all", "export_pictures")
_OF_SEVERAL = ("export_pdf", "export_objects", "export_study", *DATA_EXPORTS)
"""Of the selected Scans if they are several, else of all."""


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
            "export_cine": self._export_cine,
            "export_picture": self._export_picture,
            "export_pictures": self._export_pictures,
            "copy_picture": self._copy_picture,
            "copy_report": self._copy_report,
            "copy_table": self._copy_table,
            "export_objects": partial(self._export_objects, makes_studies=False),
            "export_study": partial(self._export_objects, makes_studies=True),
            **{name: partial(self._export_data, name) for name in DATA_EXPORTS},
        }
        actions.connect_orders(orders)
        controller.exporter.progressed.connect(self._on_progressed)
        controller.exported.connect(status_line.show_message)
        controller.export_failed.connect(status_line.show_message)
        controller.copied.connect(self._on_copied)

    def enable_actions(self) -> None:
        """Enable what there is something to export for."""
        for name in _OF_ONE:
            self._actions[name].setEnabled(self._assessed() is not None)
        some_selected = any(map(self._is_assessed, self._worklist.selection.entries()))
        for name in _OF_SELECTED:
            self._actions[name].setEnabled(some_selected)
        some = any(entry.assessment is not None for entry in self._session.entries())
        for name in _OF_ALL:
            self._actions[name].setEnabled(some)
        selected = self._selected()
        for name in _OF_SEVERAL:
            self._actions[name].setEnabled(some if selected is None else bool(selected))
        self._actions["export_cine"].setEnabled(any(map(self._is_assessed, self._frames())))

    def _assessed(self) -> Entry | None:
        entry = self._session.current_entry
        return entry if entry is not None and entry.assessment is not None else None

    def _selected(self, *, has_frames: bool = False) -> list[int] | None:
        """Ids of the selected entries if they are several, None for all.

        With ``has_frames`` these are all frames of a cine that has one row.
        """
        selected = self._worklist.selection.entries()
        if len(selected) < 2:
            return None
        if has_frames:
            selected = tuple(chain.from_iterable(self._worklist.selection.frames()))
        return list(filter(self._is_assessed, selected))

    def _is_assessed(self, entry_id: int) -> bool:
        return self._session.entry(entry_id).assessment is not None

    def _export(self) -> None:
        selected = self._worklist.selection.entries()
        if len(selected) > 1:
            ids = list(filter(self._is_assessed, selected))
            self._export_to_folder(self._actions["export"].text(), ids)
            return
        entry = self._assessed()
        if entry is not None:
            path = ask_report(self._window, self._settings.last_folder, entry.name)
            if path is not None:
                self._settings.last_folder = str(path.parent)
                self._controller.exporter.export_report(entry.id, path)

    def _export_to_folder(self, title: str, entry_ids: Sequence[int] | None = None) -> None:
        folder = ask_folder(self._window, title, self._settings.last_folder)
        if folder is not None:
            self._settings.last_folder = str(folder)
            self._controller.exporter.export_reports(folder, entry_ids)

    def _export_pdf(self) -> None:
        path = ask_pdf(self._window, self._settings.last_folder)
        if path is not None:
            self._settings.last_folder = str(path.parent)
            self._controller.exporter.export_pdf(path, self._selected())

    def _export_picture(self) -> None:
        selected = self._worklist.selection.entries()
        if len(selected) > 1:
            self._export_pictures(list(filter(self._is_assessed, selected)))
            return
        entry = self._assessed()
        if entry is not None:
            path = ask_picture(self._window, self._settings.last_folder, entry.name)
            if path is not None:
                self._settings.last_folder = str(path.parent)
                style = self._overlay.overlay_style
                self._controller.exporter.export_picture(entry.id, path, style)

    def _export_pictures(self, entry_ids: Sequence[int] | None = None) -> None:
        title = words.EXPORT_PICTURES_TITLE()
        folder = ask_folder(self._window, title, self._settings.last_folder)
        if folder is not None:
            self._settings.last_folder = str(folder)
            style = self._overlay.overlay_style
            self._controller.exporter.export_pictures(folder, style, entry_ids)

    def _export_cine(self) -> None:
        entry = self._session.current_entry
        if entry is None:
            return
        path = ask_video(self._window, self._settings.last_folder, entry.name)
        if path is not None:
            self._settings.last_folder = str(path.parent)
            style = self._overlay.overlay_style
            self._controller.exporter.export_cine(path, self._frames(), style)

    def _frames(self) -> list[int]:
        """Ids of the frames of the shown cine, empty if it is none."""
        entry = self._session.current_entry
        frames = () if entry is None else frames_of(self._session, entry)
        return [each for each in frames if each in self._session]

    def _export_data(self, name: str) -> None:
        title = words.EXPORT_DATA_TITLE()
        folder = ask_folder(self._window, title, self._settings.last_folder)
        if folder is not None:
            self._settings.last_folder = str(folder)
            selected = self._selected(has_frames=True)
            self._controller.exporter.export_data(folder, DATA_EXPORTS[name], selected)

    def _export_objects(self, *, makes_studies: bool) -> None:
        folder = ask_folder(self._window, words.EXPORT_OBJECTS_TITLE(), self._settings.last_folder)
        if folder is not None:
            self._settings.last_folder = str(folder)
            self._controller.exporter.export_objects(
                folder, self._selected(), makes_studies=makes_studies
            )

    def _copy_picture(self) -> None:
        entry = self._assessed()
        if entry is not None:
            self._controller.exporter.copy_picture(entry.id, self._overlay.overlay_style)

    def _copy_report(self) -> None:
        entry = self._assessed()
        if entry is not None:
            self._controller.exporter.copy_report(entry.id)

    def _copy_table(self) -> None:
        entry = self._assessed()
        if entry is not None and entry.assessment is not None:
            QGuiApplication.clipboard().setText(table_text(entry.assessment))
            self._status_line.show_text(words.COPIED())

    def _on_progressed(self, written: int, total: int) -> None:
        keys = shown_keys(self._actions["cancel"])
        text = words.EXPORT_PROGRESS(written=written, total=total, keys=keys)
        self._status_line.show_text(text)

    def _on_copied(self, picture: QImage) -> None:
        QGuiApplication.clipboard().setImage(picture)
        self._status_line.show_text(words.COPIED())
