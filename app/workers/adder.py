"""Adds the files that were found to the worklist."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.domain.scan import ScanId
from app.files.errors import shown_name
from app.files.inputs import Input
from app.workers.entry import NO_ENTRY
from app.workers.portions import Portions
from app.workers.session import Session


class Adder(Portions):
    """Adds files, of which there may be thousands, some at a time."""

    known = Signal(int)
    """Id of the entry of a file that is in the worklist already."""
    message = Signal(object)
    """Message why a file cannot be opened."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def add(self, inputs: Iterable[Input]) -> None:
        """Add files after those that are not added yet."""
        self.order(partial(self._add, item) for item in inputs)

    def _add(self, item: Input) -> None:
        scan_id = ScanId(str(item.path.absolute()), item.frame)
        entry_id = self._session.find(scan_id)
        if entry_id != NO_ENTRY:
            self.known.emit(entry_id)
            return
        self._session.add(scan_id, shown_name(item.path), item.error)
        if item.error is not None:
            self.message.emit(item.error)
