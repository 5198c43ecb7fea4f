"""The program's QApplication."""

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """A QApplication that takes files which macOS gives to a running program."""

    files_given = Signal(object)
    """List of paths."""

    def event(self, event: QEvent) -> bool:
        """Take a file that was double-clicked, or dropped on the program's icon."""
        if isinstance(event, QFileOpenEvent) and event.url().isLocalFile():
            self.files_given.emit([Path(event.url().toLocalFile())])
            return True
        return super().event(event)
