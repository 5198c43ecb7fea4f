"""The part of the window that speaks to PACS nodes."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.ui.actions import Actions
from app.ui.pacs_get import GetDialog
from app.ui.pacs_send import SendDialog
from app.ui.settings import Settings
from app.ui.translation import follow_language
from app.ui.worklist import Worklist
from app.workers.controller import AnalysisController
from app.workers.session import Session


class Pacs(QObject):
    """Opens the dialogs, and opens the images that have come."""

    def __init__(
        self,
        session: Session,
        controller: AnalysisController,
        settings: Settings,
        actions: Actions,
        worklist: Worklist,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._controller = controller
        self._settings = settings
        self._actions = actions
        self._worklist = worklist
        self._window = window
        self.get_dialog: GetDialog | None = None
        self.send_dialog: SendDialog | None = None
        actions.connect_orders({"pacs_get": self._get, "pacs_send": self._send})
        follow_language(self, self._forget)

    def close(self) -> None:
        """Break off what goes on."""
        for dialog in (self.get_dialog, self.send_dialog):
            if dialog is not None:
                dialog.close()

    def _forget(self) -> None:
        """Make the dialogs again, in another language, when they are opened next."""
        self.close()
        for dialog in (self.get_dialog, self.send_dialog):
            if dialog is not None:
                dialog.deleteLater()
        self.get_dialog = self.send_dialog = None

    def _get(self) -> None:
        if self.get_dialog is None:
            self.get_dialog = GetDialog(self._settings, self._actions, self._window)
            self.get_dialog.retrieved.connect(self._controller.open_paths)
        _show(self.get_dialog)
        self.get_dialog.name.setFocus()

    def _send(self) -> None:
        if self.send_dialog is None:
            self.send_dialog = SendDialog(self._settings, self._actions, self._window)
        exporter = self._controller.exporter
        selected = tuple(one for one in self._worklist.selection.entries() if one in self._session)
        if not self.send_dialog.lane.is_busy:
            self.send_dialog.offer(lambda: exporter.analyzed(selected))
        _show(self.send_dialog)


def _show(dialog: GetDialog | SendDialog) -> None:
    if not dialog.lane.is_busy:
        dialog.show_nodes()
    dialog.show()
    dialog.activateWindow()
