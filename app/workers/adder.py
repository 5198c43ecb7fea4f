"""Adds the files that were found to the worklist."""

from collections import deque
from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.domain.scan import ScanId
from app.files.errors import shown_name
from app.files.inputs import Input
from app.workers.entry import NO_ENTRY
from app.workers.session import Session

_AT_ONCE = 100


class Adder(QObject):
    """Adds some files at a time, so that thousands do not keep the window from drawing."""

    added = Signal()
    """There are new entries."""
    known = Signal(int)
    """Id of the entry of a file that is in the worklist already."""
    message = Signal(object)
    """Message why a file cannot be opened."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._waiting: deque[Input] = deque()
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._add_some)

    def add(self, inputs: Iterable[Input]) -> None:
        """Add files after those that are not added yet."""
        self._waiting += inputs
        if not self._timer.isActive():
            self._add_some()

    def finish(self) -> None:
        """Add all that wait."""
        while self._waiting:
            self._add_some()

    @Slot()
    def _add_some(self) -> None:
        for _ in range(min(_AT_ONCE, len(self._waiting))):
            self._add(self._waiting.popleft())
        if self._waiting:
            self._timer.start()
        self.added.emit()

    def _add(self, item: Input) -> None:
        scan_id = ScanId(str(item.path.absolute()), item.frame)
        entry_id = self._session.find(scan_id)
        if entry_id != NO_ENTRY:
            self.known.emit(entry_id)
            return
        self._session.add(scan_id, shown_name(item.path), item.error)
        if item.error is not None:
            self.message.emit(item.error)
