"""Fits acceptance limits to the images of the worklist, and lets them count."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.notice import Notice
from app.ui.actions import Actions
from app.ui.file_dialogs import ask_save_site_limits
from app.ui.settings import Settings
from app.ui.site_dialog import SiteDialog
from app.workers.entry import Entry
from app.workers.exports import Exporter
from app.workers.session import Session
from models.torch_free.message import Message


class SiteFitting(QObject):
    """Opens the dialog, asks for a file, and gives the order."""

    fitted = Signal()
    """The settings have other limits."""

    def __init__(
        self,
        session: Session,
        exporter: Exporter,
        settings: Settings,
        actions: Actions,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._exporter = exporter
        self._settings = settings
        self._action = actions["fit_site"]
        self._window = window
        actions.connect_orders({"fit_site": self._begin})
        exporter.exported.connect(self._on_exported)

    def enable_actions(self) -> None:
        """Enable it if an image is analyzed."""
        self._action.setEnabled(any(map(_is_usable, self._session.entries())))

    def _begin(self) -> None:
        usable = [entry.id for entry in self._session.entries() if _is_usable(entry)]
        dialog = SiteDialog(len(usable), self._window)
        dialog.accepted.connect(lambda: self._fit(usable, dialog.lesion_free))
        dialog.open()

    def _fit(self, entry_ids: list[int], lesion_free: float) -> None:
        path = ask_save_site_limits(self._window, self._settings.last_folder)
        if path is not None:
            self._settings.last_folder = str(path.parent)
            present = [entry_id for entry_id in entry_ids if entry_id in self._session]
            self._exporter.fit_site(path, lesion_free, present)

    def _on_exported(self, saved: Message) -> None:
        if saved.code is Notice.SITE_FITTED:
            self._settings.site_limits = Path(str(dict(saved.values)["path"]))
            self.fitted.emit()


def _is_usable(entry: Entry) -> bool:
    """Whether it is an analyzed image without a warning; of a cine, only the first frame counts."""
    is_first = entry.scan_id.frame == 0
    return is_first and entry.assessment is not None and not entry.assessment.warnings
