"""Looks for a newer version away from the window's thread."""

import threading
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.updates import update_notice


class UpdateLook(QObject):
    """One look at the version file that the user names, if any.

    On a thread of its own that nobody waits for: a share that is gone may hold it for minutes.
    """

    noticed = Signal(str)
    """One sentence for the status bar."""

    def start(self, folder: Path) -> None:
        """Look at what the program's folder says."""
        threading.Thread(target=self._look, args=(folder,), daemon=True).start()

    def _look(self, folder: Path) -> None:
        sentence = update_notice(folder)
        if sentence:
            with suppress(RuntimeError):  # the window is gone
                self.noticed.emit(sentence)
