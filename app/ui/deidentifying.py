"""The de-identified export: which files, what of their pixels stays, and where the copies go."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.dicom.known_scanners import KnownScanners
from app.ui.actions import Actions
from app.ui.deidentify_dialog import DeidentifyDialog
from app.ui.file_dialogs import ask_folder
from app.ui.settings import Settings
from app.ui.worklist import Worklist
from app.words import deidentifying as words
from app.workers.entry import Entry
from app.workers.exports import Exporter
from app.workers.session import Session


class Deidentifying(QObject):
    """Opens the dialog for the selected files if they are several, else for all."""

    def __init__(
        self,
        session: Session,
        exporter: Exporter,
        worklist: Worklist,
        settings: Settings,
        actions: Actions,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._exporter = exporter
        self._worklist = worklist
        self._settings = settings
        self._action = actions["export_deidentified"]
        self._window = window
        actions.connect_orders({"export_deidentified": self._begin})

    def enable_actions(self) -> None:
        """Enable it if there are files: only they tell whether they are DICOM."""
        self._action.setEnabled(any(entry.scan_id.source for entry in self._entries()))

    def _entries(self) -> Sequence[Entry]:
        selected = self._worklist.selection.entries()
        if len(selected) > 1:
            return [self._session.entry(entry_id) for entry_id in selected]
        return self._session.entries()

    def _paths(self) -> list[Path]:
        sources = dict.fromkeys(entry.scan_id.source for entry in self._entries())
        return [Path(source) for source in sources if source]

    def _begin(self) -> None:
        paths = self._paths()
        current = self._session.current_entry
        first = Path(current.scan_id.source) if current is not None else paths[0]
        self._exporter.find_dicom(
            paths, lambda found: self._open(found, first, len(paths) - len(found))
        )

    def _open(self, paths: Sequence[Path], first: Path, left_out: int) -> None:
        known = KnownScanners(self._settings.folder)
        dialog = DeidentifyDialog(paths, first, left_out, self._exporter, known, self._window)
        dialog.accepted.connect(lambda: self._export(dialog, known))
        dialog.open()

    def _export(self, dialog: DeidentifyDialog, known: KnownScanners) -> None:
        folder = ask_folder(self._window, words.FOLDER_TITLE(), self._settings.last_folder)
        if folder is not None:
            self._settings.last_folder = str(folder)
            self._exporter.export_copies(folder, dialog.files(), known)
