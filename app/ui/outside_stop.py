"""Closes the window if the system or a terminal asks the program to end."""

import signal
import socket
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Slot
from PySide6.QtWidgets import QApplication

from app.stopping import STOPS


class OutsideStop(QObject):
    """Closes all windows at SIGTERM, Ctrl-C or Ctrl-Break, as if the user had closed them.

    Python handles a signal only when Python code runs, and Qt waits for events outside of Python.
    So the interpreter writes each signal to a socket that Qt listens to.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader, self._writer = socket.socketpair()
        for end in (self._reader, self._writer):
            end.settimeout(0)
        signal.set_wakeup_fd(self._writer.fileno())
        for stop in STOPS:
            signal.signal(stop, _noted)
        notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        notifier.activated.connect(self._close)

    @Slot()
    def _close(self) -> None:
        self._reader.recv(1)
        QApplication.closeAllWindows()


def _noted(_number: int, _frame: FrameType | None) -> None:
    """Do nothing: the interpreter has already written to the socket."""
