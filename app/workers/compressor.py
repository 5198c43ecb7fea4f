"""Compresses what is not shown, on the file thread, and returns memory to the system."""

from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.workers.entry import EntryState
from app.workers.file_lane import FileLane, Urgency
from app.workers.memory import trim_memory
from app.workers.session import Session
from app.workers.stored import Stored

REST_MS = 500
"""How long after the last release memory is returned to the system, which takes a moment."""


@dataclass(frozen=True, eq=False)
class CompressJob:
    """Compress what is stored of an entry."""

    stored: tuple[Stored[Any], ...]

    def run(self) -> None:
        """Raise nothing."""
        for one in self.stored:
            one.compress()


class Compressor(QObject):
    """Compresses every entry when it has something new; the Session holds the one that is shown.

    An entry is compressed before the next file is read, so that a folder of thousands is never
    uncompressed in memory at once.
    """

    message = Signal(object)
    """Message about what went wrong."""

    def __init__(self, session: Session, lane: FileLane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._lane = lane
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._rest.timeout.connect(trim_memory)
        session.entry_changed.connect(self._on_changed)
        session.entry_removed.connect(self._wait_for_rest)
        session.current_changed.connect(self._wait_for_rest)

    @Slot(int)
    def _on_changed(self, entry_id: int) -> None:
        entry = self._session.entry(entry_id)
        if entry.state in (EntryState.WAITING, EntryState.DONE) and not all(
            one.is_compressed for one in entry.stored
        ):
            self._lane.submit(
                CompressJob(entry.stored),
                Urgency.COMPRESS,
                partial(self._on_compressed, entry_id),
                self.message.emit,
            )

    def _on_compressed(self, entry_id: int, _done: None) -> None:
        self._session.release(entry_id)
        self._rest.start()

    @Slot(int)
    def _wait_for_rest(self, _entry_id: int) -> None:
        self._rest.start()
