"""Checks for a newer version on a thread of its own."""

import threading
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.updates import update_notice


class UpdateCheck(QObject):
    """Reads the version file that the user names, if any, once.

    Nothing waits for its thread: a network share that does not answer may block it for minutes.
    """

    noticed = Signal(object)
    """Message for the status bar."""

    def start(self, folder: Path) -> None:
        """Check as the file in the program's folder says."""
        threading.Thread(target=self._check, args=(folder,), daemon=True).start()

    def _check(self, folder: Path) -> None:
        notice = update_notice(folder)
        if notice:
            with suppress(RuntimeError):  # the window is gone
                self.noticed.emit(notice)
