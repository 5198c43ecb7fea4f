"""The worklist as a Qt model: what is shown of each row."""

from typing import Any

from PySide6.QtCore import QObject, Qt

from app.domain.scan import Scan
from app.report.text import showable
from app.ui.cine_wording import spoken_cine
from app.ui.thumbnails import Thumbnails
from app.ui.wording import name_of, spoken
from app.ui.worklist_groups import Heading, spoken_heading
from app.ui.worklist_order import Cine
from app.ui.worklist_rows import Index, WorklistRows
from app.words.message import say
from app.words.scan import frame_text
from app.words.worklist import FRAMES, SCANS
from app.workers.entry import Entry
from app.workers.session import Session

ENTRY_ROLE = Qt.ItemDataRole.UserRole
THUMBNAIL_ROLE = Qt.ItemDataRole.UserRole + 1
HEADING_ROLE = Qt.ItemDataRole.UserRole + 2
"""Heading of a row that stands over a group."""
WORST_ROLE = Qt.ItemDataRole.UserRole + 3
"""Entry with the highest malignancy of the group of a heading, None if none has any."""
CINE_ROLE = Qt.ItemDataRole.UserRole + 4
"""Cine that a row stands for, None for any other row."""
EXPANDED_ROLE = Qt.ItemDataRole.UserRole + 5
"""Whether the cine that a row begins is expanded, None for any other row."""


class WorklistModel(WorklistRows):
    """The rows with what is shown of them."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._spoken: dict[int, str] = {}
        self._thumbnails = Thumbnails(self._scan_of, self)
        self._thumbnails.made.connect(self._redraw)
        session.assessment_changed.connect(self._on_assessed)
        session.entry_removed.connect(self._forget)

    def say_again(self) -> None:
        """Say all rows in another language."""
        self._spoken.clear()
        last = self.index(len(self._shown) - 1)
        if last.isValid():
            self.dataChanged.emit(self.index(0), last)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give what is shown of a row."""
        heading = self.heading(index)
        if heading is not None:
            return self._heading_data(heading, role)
        entry_id = self.entry_id(index)
        if entry_id not in self._session:
            return None
        entry, cine = self._session.entry(self.facts.shown(entry_id)), self.facts[entry_id].cine
        if role == ENTRY_ROLE:
            return entry
        if role == CINE_ROLE:
            return cine
        if role == EXPANDED_ROLE:
            return self.is_expanded(entry_id)
        if role == THUMBNAIL_ROLE:
            return None if entry.stored_scan is None else self._thumbnails.get(entry.id)
        if role == Qt.ItemDataRole.DisplayRole:
            return name_of(entry) if cine is None else showable(entry.name)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(entry) if cine is None else spoken_cine(cine, entry)
        if role == Qt.ItemDataRole.ToolTipRole:
            return _details(entry, cine)
        return None

    def _heading_data(self, heading: Heading, role: int) -> Any:
        name = self.facts.groups.name(heading.group)
        if role == HEADING_ROLE:
            return heading
        if role == WORST_ROLE:
            return self._worst_of(heading)
        if role == Qt.ItemDataRole.DisplayRole:
            return name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken_heading(name, heading, self._worst_of(heading))
        if role == Qt.ItemDataRole.ToolTipRole:
            lines = (
                self.facts.groups.details(heading.group) or name,
                SCANS(len(heading.entry_ids)),
            )
            return "\n".join(lines)
        return None

    def _worst_of(self, heading: Heading) -> Entry | None:
        """The entry with the highest malignancy; found once for each group that is in view."""
        entry_id = self._worst.get(heading.group)
        if entry_id is None:
            try:
                found = [self.facts[each].malignancy for each in heading.entry_ids]
            except KeyError:  # one has just been removed, and the rows follow at once
                return None
            entry_id = heading.entry_ids[found.index(max(found))]
            self._worst[heading.group] = entry_id
        if entry_id not in self.facts or self.facts[entry_id].malignancy < 0:
            return None
        worst = self.facts[entry_id].worst  # a frame of the row, which may have just been removed
        return self._session.entry(worst) if worst in self._session else None

    def _on_assessed(self, entry_id: int) -> None:
        # While the slider moves, the words mostly stay the same, and drawing a row costs as much
        # as drawing the overlay.
        self._note_cine(entry_id)  # another frame may be the key frame now
        words = spoken(self._session.entry(entry_id))
        if self._spoken.get(entry_id) != words:
            self._spoken[entry_id] = words
            self._on_changed(entry_id)

    def _forget(self, entry_id: int) -> None:
        self._spoken.pop(entry_id, None)
        self._thumbnails.forget(entry_id)

    def _scan_of(self, entry_id: int) -> Scan | None:
        return self._session.entry(entry_id).preview if entry_id in self._session else None


def _details(entry: Entry, cine: Cine | None) -> str:
    """Path, frame or number of frames, and what is wrong, in lines."""
    lines = [showable(entry.scan_id.source or entry.name)]
    if cine is not None:
        lines.append(FRAMES(cine.frames))
    elif entry.scan is not None and (frame := frame_text(entry.scan)):
        lines.append(frame)
    if entry.fault is not None:
        lines.append(showable(say(entry.fault)))
    elif entry.assessment is not None:
        lines += map(say, entry.assessment.warnings)
    return "\n".join(lines)
