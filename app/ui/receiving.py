"""Receives images that scanners and PACS nodes send to the window, if the settings say so."""

from pathlib import Path

from PySide6.QtCore import QObject

from app.ui.settings import Settings
from app.workers.controller import AnalysisController
from app.workers.receiving import Receiving


class WindowReceiver(QObject):
    """Follows the settings: who may send, and where to listen."""

    def __init__(self, controller: AnalysisController, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._asked: object = None
        self._receiving = Receiving(self)
        self._receiving.arrived.connect(lambda path: controller.receive((Path(path),)))
        self._receiving.failed.connect(controller.message)

    def apply(self) -> None:
        """Open or close the receiver as the settings say. Only nodes in the list may send."""
        settings, local = self._settings, self._settings.local
        titles = tuple(sorted({node.ae_title for node in settings.nodes if not node.is_web}))
        asked = None
        if settings.receives and titles:
            asked = (local.ae_title, local.port, local.host, titles, settings.retrieved_folder)
        if asked == self._asked:
            return
        self._asked = asked
        if asked is None:
            self._receiving.stop()
        else:
            self._receiving.open(*asked)

    def close(self) -> None:
        """Receive no more."""
        self._receiving.close()
