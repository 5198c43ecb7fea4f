"""Packs what is out of view, on the file thread, and gives memory back to the system."""

from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.workers.file_lane import FileLane, Urgency
from app.workers.kept import Kept
from app.workers.memory import give_back
from app.workers.session import EntryState, Session

REST_MS = 500
"""How long nothing must have been let go before memory is given back, which takes a moment."""


@dataclass(frozen=True, eq=False)
class PackJob:
    """Get what is kept of an entry ready to be let go."""

    kept: tuple[Kept[Any], ...]

    def run(self) -> None:
        """Raise nothing."""
        for one in self.kept:
            one.pack()


class Packer(QObject):
    """Packs every entry as soon as something new of it is there; the Session holds the shown one.

    So that a folder of thousands is never in memory at once, an entry is packed before the next
    file is read.
    """

    message = Signal(str)
    """One sentence about what went wrong."""

    def __init__(self, session: Session, lane: FileLane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._lane = lane
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._rest.timeout.connect(give_back)
        session.entry_changed.connect(self._on_changed)
        session.entry_removed.connect(self._wait_for_rest)
        session.current_changed.connect(self._wait_for_rest)

    @Slot(int)
    def _on_changed(self, entry_id: int) -> None:
        entry = self._session.entry(entry_id)
        if entry.state in (EntryState.WAITING, EntryState.DONE) and not all(
            one.is_packed for one in entry.kept
        ):
            job = PackJob(entry.kept)
            self._lane.submit(
                job, Urgency.PACK, partial(self._on_packed, entry_id), self.message.emit
            )

    def _on_packed(self, entry_id: int, _done: None) -> None:
        self._session.let_go(entry_id)
        self._rest.start()

    @Slot(int)
    def _wait_for_rest(self, _entry_id: int) -> None:
        self._rest.start()
