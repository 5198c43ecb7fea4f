"""The worklist as a Qt model: one row for each entry of the Session that is shown, sorted."""

import os
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.domain.scan import Scan
from app.report.text import showable
from app.ui.thumbnails import Thumbnails
from app.ui.wording import spoken
from app.ui.worklist_order import (
    HIGHEST_FIRST,
    Facts,
    Filter,
    Key,
    Order,
    facts_of,
    folder_of,
    key_of,
)
from app.words.message import say
from app.words.scan import frame_text
from app.workers.entry import NO_ENTRY, Entry
from app.workers.session import Session

Index = QModelIndex | QPersistentModelIndex

ENTRY_ROLE = Qt.ItemDataRole.UserRole
THUMBNAIL_ROLE = Qt.ItemDataRole.UserRole + 1
GROUP_ROLE = Qt.ItemDataRole.UserRole + 2
"""Name of the folder over the first row of each, while the rows are sorted by folder."""

_NOWHERE = QModelIndex()


class WorklistModel(QAbstractListModel):
    """Rows of the worklist; follows the Session's signals.

    Sorts and filters by itself: a proxy model would ask Python for every comparison, which takes
    seconds for 10,000 entries. What was found out about each entry is kept for that.
    """

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._order, self._is_reversed = Order.OPENED, False
        self._filter = Filter.ALL
        self._wanted: tuple[str, ...] = ()
        self._facts = {entry.id: facts_of(entry, self._order) for entry in session.entries()}
        self._sorted = list(self._facts)
        """All ids in ascending order of their keys, also if the rows are in descending order."""
        self._shown = list(self._sorted)
        """Those that are shown."""
        self._counts: Counter[Filter] = Counter()
        for facts in self._facts.values():
            self._counts.update(facts.filters)
        self._spoken: dict[int, str] = {}
        self._thumbnails = Thumbnails(self._scan_of, self)
        self._thumbnails.made.connect(self._redraw)
        self.is_changing = False
        """Whether rows come and go now: then the view's current row is no choice of the user."""
        session.entry_added.connect(self._on_added)
        session.entry_restored.connect(self._on_added)
        session.entry_changed.connect(self._on_changed)
        session.assessment_changed.connect(self._on_assessed)
        session.entry_removed.connect(self._on_removed)

    # What is shown

    @property
    def order(self) -> Order:
        """What the rows are sorted by."""
        return self._order

    @property
    def is_reversed(self) -> bool:
        """Whether they are in the other direction than usual for this order."""
        return self._is_reversed

    @property
    def filter(self) -> Filter:
        """Which kind of entries is shown."""
        return self._filter

    @property
    def is_filtered(self) -> bool:
        """Whether a filter or a search may hide entries."""
        return self._filter is not Filter.ALL or bool(self._wanted)

    @property
    def counts(self) -> Mapping[Filter, int]:
        """Number of entries that each filter shows; ALL counts all."""
        return self._counts

    def sort_by(self, order: Order, *, is_reversed: bool = False) -> None:
        """Sort the rows, from now on too."""
        if order is not self._order:
            self._order = order
            for entry_id, facts in self._facts.items():
                key = key_of(self._session.entry(entry_id), order)
                self._facts[entry_id] = facts._replace(key=key)
            self._sorted.sort(key=self._key)
        self._is_reversed = is_reversed
        self._rebuild()

    def show_only(self, kind: Filter, text: str = "") -> None:
        """Show entries of one kind with all these words in name or folder, in any case."""
        wanted = tuple(text.casefold().split())
        if (kind, wanted) != (self._filter, self._wanted):
            self._filter, self._wanted = kind, wanted
            self._rebuild()

    def ids(self) -> Sequence[int]:
        """Ids of the entries in the order of the rows."""
        return self._shown[::-1] if self._is_descending else self._shown[:]

    def row_of(self, entry_id: int) -> QModelIndex:
        """Index of an entry, invalid if it is not shown."""
        place = self._place(entry_id)
        return self.index(self._row(place)) if self._is_at(place, entry_id) else QModelIndex()

    def entry_id(self, index: Index) -> int:
        """Entry of an index, NO_ENTRY for an invalid one."""
        return self._shown[self._row(index.row())] if index.isValid() else NO_ENTRY

    def group_starts(self) -> list[int]:
        """Rows that begin a new folder, if the rows are sorted by folder."""
        if self._order is not Order.FOLDER:
            return []
        folders = [self._facts[entry_id].key[0] for entry_id in self.ids()]
        before = [None, *folders[:-1]]
        return [
            row for row, pair in enumerate(zip(folders, before, strict=True)) if pair[0] != pair[1]
        ]

    def beside(self, entry_id: int, step: int) -> int:
        """Entry ``step`` rows below, or above if it is negative; NO_ENTRY beyond an end.

        An entry that is not shown counts as standing where it would be sorted in.
        """
        place = self._place(entry_id) if entry_id in self._facts else 0
        if self._is_at(place, entry_id):
            row = self._row(place) + step
        else:
            below = len(self._shown) - place if self._is_descending else place
            row = below + step - (step > 0)
        return self.entry_id(self.index(row)) if 0 <= row < len(self._shown) else NO_ENTRY

    # Qt's methods

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 Qt's name
        """Count the rows."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give what is shown of a row."""
        entry_id = self.entry_id(index)
        if entry_id not in self._session:
            return None
        entry = self._session.entry(entry_id)
        if role == ENTRY_ROLE:
            return entry
        if role == THUMBNAIL_ROLE:
            return None if entry.stored_scan is None else self._thumbnails.get(entry_id)
        if role == GROUP_ROLE:
            return self._group(index.row(), entry)
        if role == Qt.ItemDataRole.DisplayRole:
            return showable(entry.name)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(entry)
        if role == Qt.ItemDataRole.ToolTipRole:
            return _details(entry)
        return None

    def _group(self, row: int, entry: Entry) -> str:
        if self._order is not Order.FOLDER:
            return ""
        keys = [self._key(self.entry_id(self.index(each))) for each in (row - 1, row) if each >= 0]
        is_first = row == 0 or keys[0][0] != keys[1][0]
        folder = folder_of(entry)
        return showable(os.path.basename(folder) or folder) if is_first else ""  # noqa: PTH119

    # From the Session

    def _on_added(self, entry_id: int) -> None:
        facts = facts_of(self._session.entry(entry_id), self._order)
        self._facts[entry_id] = facts
        self._counts.update(facts.filters)
        self._sorted.insert(bisect_left(self._sorted, facts.key, key=self._key), entry_id)
        if self._accepts(facts):
            self._insert(entry_id)

    def _on_changed(self, entry_id: int) -> None:
        was = self._place(entry_id)
        is_shown = self._is_at(was, entry_id)
        facts = facts_of(self._session.entry(entry_id), self._order)
        self._counts.subtract(self._facts[entry_id].filters)
        self._counts.update(facts.filters)
        is_accepted = self._accepts(facts)
        if is_shown and not is_accepted:
            self._take_out(was)
        self._replace(entry_id, facts)
        if not is_accepted:
            return
        if not is_shown:
            self._insert(entry_id)
            return
        self._move(was, facts.key)
        self._redraw(entry_id)

    def _on_assessed(self, entry_id: int) -> None:
        # While the slider moves, the words mostly stay the same, and drawing a row costs as much
        # as drawing the overlay.
        words = spoken(self._session.entry(entry_id))
        if self._spoken.get(entry_id) != words:
            self._spoken[entry_id] = words
            self._on_changed(entry_id)

    def _on_removed(self, entry_id: int) -> None:
        place = self._place(entry_id)
        if self._is_at(place, entry_id):
            self._take_out(place)
        del self._sorted[bisect_left(self._sorted, self._key(entry_id), key=self._key)]
        self._counts.subtract(self._facts.pop(entry_id).filters)
        self._spoken.pop(entry_id, None)
        self._thumbnails.forget(entry_id)

    def _replace(self, entry_id: int, facts: Facts) -> None:
        if facts.key != self._key(entry_id):
            del self._sorted[bisect_left(self._sorted, self._key(entry_id), key=self._key)]
            self._sorted.insert(bisect_left(self._sorted, facts.key, key=self._key), entry_id)
        self._facts[entry_id] = facts

    # Rows

    @property
    def _is_descending(self) -> bool:
        return self._is_reversed != (self._order in HIGHEST_FIRST)

    def _row(self, place: int) -> int:
        """Row of a place in ``_shown``, or the place of a row."""
        return len(self._shown) - 1 - place if self._is_descending else place

    def _place(self, entry_id: int) -> int:
        """Where in ``_shown`` an entry is or would be."""
        facts = self._facts.get(entry_id)
        return (
            len(self._shown)
            if facts is None
            else bisect_left(self._shown, facts.key, key=self._key)
        )

    def _key(self, entry_id: int) -> Key:
        return self._facts[entry_id].key

    def _is_at(self, place: int, entry_id: int) -> bool:
        return place < len(self._shown) and self._shown[place] == entry_id

    def _accepts(self, facts: Facts) -> bool:
        return self._filter in facts.filters and all(word in facts.text for word in self._wanted)

    def _insert(self, entry_id: int) -> None:
        place = self._place(entry_id)
        row = len(self._shown) - place if self._is_descending else place
        with self._changing():
            self.beginInsertRows(_NOWHERE, row, row)
            self._shown.insert(place, entry_id)
            self.endInsertRows()

    def _take_out(self, place: int) -> None:
        row = self._row(place)
        with self._changing():
            self.beginRemoveRows(_NOWHERE, row, row)
            del self._shown[place]
            self.endRemoveRows()

    def _move(self, was: int, key: Key) -> None:
        """Move what is at a place to where a new key belongs."""
        entry_id = self._shown[was]
        place = bisect_left(self._shown, key, hi=was, key=self._key)
        if place == was:
            place = bisect_left(self._shown, key, lo=was + 1, key=self._key) - 1
        if place == was:
            return
        row, target = self._row(was), self._row(place)
        with self._changing():
            # Qt counts the target before the row is taken out.
            self.beginMoveRows(_NOWHERE, row, row, _NOWHERE, target + (target > row))
            del self._shown[was]
            self._shown.insert(place, entry_id)
            self.endMoveRows()

    def _rebuild(self) -> None:
        with self._changing():
            self.beginResetModel()
            # Like _accepts, but without a call for each of thousands.
            kind, facts = self._filter, self._facts
            shown = [each for each in self._sorted if kind in facts[each].filters]
            for word in self._wanted:
                shown = [each for each in shown if word in facts[each].text]
            self._shown = shown
            self.endResetModel()

    @contextmanager
    def _changing(self) -> Iterator[None]:
        self.is_changing = True
        yield
        self.is_changing = False

    def _redraw(self, entry_id: int) -> None:
        index = self.row_of(entry_id)
        if index.isValid():
            self.dataChanged.emit(index, index)

    def _scan_of(self, entry_id: int) -> Scan | None:
        return self._session.entry(entry_id).preview if entry_id in self._session else None


def _details(entry: Entry) -> str:
    """Path, frame, and what is wrong, in lines."""
    lines = [showable(entry.scan_id.source or entry.name)]
    if entry.scan is not None and (frame := frame_text(entry.scan)):
        lines.append(frame)
    if entry.fault is not None:
        lines.append(showable(say(entry.fault)))
    elif entry.assessment is not None:
        lines += map(say, entry.assessment.warnings)
    return "\n".join(lines)
