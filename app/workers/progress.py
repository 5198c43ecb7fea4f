"""How far the work is since the worklist was last at rest."""

from PySide6.QtCore import QObject, Signal

from app.workers.entry import UNFINISHED
from app.workers.file_lane import FileLane
from app.workers.session import Session


class ProgressReporter(QObject):
    """Turns the states of the entries into signals."""

    progress = Signal(int, int, str)
    """Scans done and to be done since the last ``idle``, and the name of the one in progress."""
    idle = Signal()
    """Nothing is left to read, analyze or export."""

    def __init__(self, session: Session, files: FileLane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._files = files
        self._is_idle = True

    def expect_idle(self) -> None:
        """Emit ``idle`` once what was just ordered is done."""
        self._is_idle = False

    def report(self) -> None:
        """Emit ``progress`` or, once, ``idle``."""
        entries = self._session.round
        unfinished = [entry for entry in entries if entry.state in UNFINISHED]
        if unfinished:
            self._is_idle = False
            # The first of each state. There may be thousands of entries, so no key for each.
            by_state = {entry.state: entry for entry in reversed(unfinished)}
            latest = by_state[max(by_state, key=UNFINISHED.index)]
            self.progress.emit(len(entries) - len(unfinished), len(entries), latest.name)
        elif not self._is_idle and not self._files.is_busy:
            self._is_idle = True
            self._session.end_round()
            self.idle.emit()
