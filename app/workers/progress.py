"""How far the work is since the worklist was last at rest."""

import time
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from app.workers.entry import UNFINISHED, EntryState
from app.workers.file_lane import FileLane
from app.workers.pace import Pace
from app.workers.session import Session


@dataclass(frozen=True)
class Progress:
    """``done`` of ``total`` Scans are, ``failed`` of them failed, ``name`` is in progress.

    ``seconds_left`` is None if it can't be said yet, and while the analysis is paused.
    """

    done: int
    total: int
    name: str
    failed: int = 0
    seconds_left: float | None = None
    is_paused: bool = False


class ProgressReporter(QObject):
    """Turns the states of the entries into signals."""

    progress = Signal(object)
    """Progress since the last ``idle``."""
    round_ended = Signal(int, int)
    """Scans analyzed and Scans failed since the last ``idle``, which follows, if none was canceled.

    Not for a single Scan: that is in view.
    """
    idle = Signal()
    """Nothing is left to read, analyze or export."""
    busy_changed = Signal(bool)
    """Whether something is left to read, analyze or export, if that has changed."""

    def __init__(self, session: Session, files: FileLane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._files = files
        self._is_idle = True
        self._pace = Pace()

    def expect_idle(self) -> None:
        """Emit ``idle`` once what was just ordered is done."""
        self._set_idle(is_idle=False)

    def report(self, *, is_paused: bool = False) -> None:
        """Emit ``progress`` or, once, ``idle``."""
        entries = self._session.round.entries()
        unfinished = [entry for entry in entries if entry.state in UNFINISHED]
        if unfinished:
            self._set_idle(is_idle=False)
            # The first of each state. There may be thousands of entries, so no key for each.
            by_state = {entry.state: entry for entry in reversed(unfinished)}
            latest = by_state[max(by_state, key=UNFINISHED.index)]
            done, total = len(entries) - len(unfinished), len(entries)
            failed = sum(entry.state is EntryState.FAILED for entry in entries)
            if is_paused:
                self._pace.restart()
                left = None
            else:
                left = self._pace.seconds_left(time.monotonic(), done, total)
            self.progress.emit(Progress(done, total, latest.name, failed, left, is_paused))
        elif not self._is_idle and not self._files.is_busy:
            self._set_idle(is_idle=True)
            states = [entry.state for entry in entries]
            self._session.round.end()
            self._pace.restart()
            if len(states) > 1 and EntryState.CANCELED not in states:
                failed = states.count(EntryState.FAILED)
                self.round_ended.emit(len(states) - failed, failed)
            self.idle.emit()

    def _set_idle(self, *, is_idle: bool) -> None:
        if is_idle != self._is_idle:
            self._is_idle = is_idle
            self.busy_changed.emit(not is_idle)
