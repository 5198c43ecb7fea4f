"""Shows the first of the Scans that are opened."""

from app.workers.session import Session


class FirstShown:
    """Makes one entry current each time something is opened."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._waits = False

    def expect(self) -> None:
        """Show the next entry that is offered and can be shown."""
        self._waits = True

    def offer(self, entry_id: int) -> None:
        """Show this entry if it has been read and is the first one since ``expect``."""
        if self._waits and self._session.entry(entry_id).stored_scan is not None:
            self._waits = False
            self._session.set_current(entry_id)
