"""The entries that were taken off the worklist and can be brought back."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot

from app.workers.entry import Entry
from app.workers.session_signals import SessionSignals
from app.workers.steps import Steps


class RemovedEntries(QObject):
    """Keeps removed entries as long as a Step is about them."""

    def __init__(self, session: SessionSignals, steps: Steps) -> None:
        super().__init__(session)
        self._session = session
        self._steps = steps
        self._entries: dict[int, Entry] = {}
        steps.changed.connect(self._forget)

    def get(self, entry_id: int) -> Entry | None:
        """Give one, None if it can't be brought back."""
        return self._entries.get(entry_id)

    def entries(self) -> tuple[Entry, ...]:
        """All of them, in no order."""
        return tuple(self._entries.values())

    def put(self, entry: Entry) -> None:
        """Keep one that has been removed."""
        self._entries[entry.id] = entry

    def expect(self, entry: Entry) -> None:
        """Keep one that was removed in an earlier start, whose steps will be resumed."""
        self.put(entry)
        self._steps.expect(entry.id)

    def take(self, entry_ids: Sequence[int]) -> list[Entry]:
        """Give back those that can be brought back; they are kept here no more."""
        return [self._entries.pop(each) for each in entry_ids if each in self._entries]

    @Slot()
    def _forget(self) -> None:
        for entry_id in self._entries.keys() - self._steps.scans:
            del self._entries[entry_id]
            self._session.entry_forgotten.emit(entry_id)
