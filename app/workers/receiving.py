"""A storage receiver that is open while the window is, on threads of its own."""

from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from models.torch_free.message import Message

if TYPE_CHECKING:
    from app.network.receiver import Receiver


class Receiving(QObject):
    """Opens and closes the receiver, and tells of each image that has come."""

    arrived = Signal(object)
    """Path of an image that can be opened."""
    failed = Signal(object)
    """Message of why nothing can be received."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        # Loading pynetdicom takes half a second, and closing waits for what goes on.
        self._lane = ThreadPoolExecutor(1, "busight-receiver")
        self._receiver: Receiver | None = None

    def open(self, aet: str, port: int, host: str, allowed: tuple[str, ...], folder: Path) -> None:
        """Receive from these AE titles into a folder, instead of what was asked for before."""
        self._lane.submit(self._open, aet, port, host, allowed, folder)

    def stop(self) -> None:
        """Receive no more."""
        self._lane.submit(self._close)

    def close(self) -> None:
        """Receive no more, ever."""
        with suppress(RuntimeError):  # closed already
            self.stop()
        self._lane.shutdown(wait=False)

    def _open(self, aet: str, port: int, host: str, allowed: tuple[str, ...], folder: Path) -> None:
        # Here, because it loads pynetdicom.
        from app.network.receiver import ReceiverError, ReceiverSettings, open_standing

        self._close()
        try:
            self._receiver = open_standing(
                ReceiverSettings(aet, port, host, allowed), partial(self._keep, folder)
            )
        except ReceiverError as error:
            self._tell_failed(error.message)

    def _close(self) -> None:
        if self._receiver is not None:
            from app.network.receiver import close_standing

            close_standing(self._receiver)
            self._receiver = None

    def _keep(self, folder: Path, uid: str, data: bytes, _sender: str) -> None:
        from app.network.arriving import keep_arrived

        path = keep_arrived(folder, uid, data)
        if path is not None:
            with suppress(RuntimeError):  # the window has gone meanwhile
                self.arrived.emit(path)

    def _tell_failed(self, message: Message) -> None:
        with suppress(RuntimeError):
            self.failed.emit(message)
