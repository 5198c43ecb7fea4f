"""The entries that are worked on together, from one rest of the worklist to the next."""

from PySide6.QtCore import QObject, Slot

from app.workers.entry import UNFINISHED, Entry, EntryState
from app.workers.session_signals import SessionSignals


class Round(QObject):
    """Entries that were added or unfinished at some time since the last ``end``, in that order."""

    def __init__(self, session: SessionSignals) -> None:
        super().__init__(session)
        self._session = session
        self._ids: dict[int, None] = {}
        session.entry_added.connect(self._on_added)
        session.entry_changed.connect(self._on_changed)
        session.entry_restored.connect(self._on_changed)
        session.entry_removed.connect(self._on_removed)

    def entries(self) -> tuple[Entry, ...]:
        """All of them as they are now."""
        return tuple([self._session.entry(entry_id) for entry_id in self._ids])

    def end(self) -> None:
        """Begin anew, since nothing is left to do."""
        self._ids.clear()

    @Slot(int)
    def _on_added(self, entry_id: int) -> None:
        # An entry of an earlier start may be done or canceled.
        if self._session.entry(entry_id).state in (*UNFINISHED, EntryState.FAILED):
            self._ids[entry_id] = None

    @Slot(int)
    def _on_changed(self, entry_id: int) -> None:
        if self._session.entry(entry_id).state in UNFINISHED:
            self._ids[entry_id] = None

    @Slot(int)
    def _on_removed(self, entry_id: int) -> None:
        self._ids.pop(entry_id, None)
