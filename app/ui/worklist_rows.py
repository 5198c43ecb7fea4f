"""Which rows the worklist has: the entries of the Session, sorted, filtered and grouped."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
)

from app.ui.worklist_facts import WorklistFacts
from app.ui.worklist_groups import GroupedRows, Grouping, Heading
from app.ui.worklist_order import HIGHEST_FIRST, Facts, Filter, Key, Order
from app.workers.entry import NO_ENTRY, Entry
from app.workers.session import Session

Index = QModelIndex | QPersistentModelIndex

_NOWHERE = QModelIndex()


class WorklistRows(QAbstractListModel):
    """Which rows there are; follows the Session's signals.

    Sorts and filters by itself: a proxy model would ask Python for every comparison, which takes
    seconds for 10,000 entries. What was found out about each entry is kept for that.

    The frames of a cine are in the row of the first one, until the cine is expanded.
    """

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._is_reversed = False
        self._filter = Filter.ALL
        self._wanted: tuple[str, ...] = ()
        self._collapsed: set[int] = set()
        self._rows: GroupedRows | None = None
        """What is in ``_shown`` while the rows are grouped: then in the order of the rows."""
        self._worst: dict[int, int] = {}
        self.facts = WorklistFacts(session)
        self._sorted = sorted(self.facts, key=self._key)
        """All ids in ascending order of their keys, also if the rows are in descending order."""
        self._shown = list(self._sorted)
        """Those that are shown."""
        self.is_changing = False
        """Whether rows come and go now: then the view's current row is no choice of the user."""
        self.is_following = False
        """Whether they come and go by themselves: then the view should not scroll."""
        self._regroup = QTimer(self, singleShot=True, interval=0)
        self._regroup.timeout.connect(self._follow_groups)
        self._changed_cines: dict[str, bool] = {}
        """Files of cines with changes, and whether frames came or went."""
        self._regather = QTimer(self, singleShot=True, interval=0)
        self._regather.timeout.connect(self._follow_cines)
        session.entry_added.connect(self._on_added)
        session.entry_restored.connect(self._on_added)
        session.entry_changed.connect(self._on_changed)
        session.review_changed.connect(self._on_changed)
        session.entry_removed.connect(self._on_removed)

    # What is shown

    @property
    def order(self) -> Order:
        """What the rows are sorted by."""
        return self.facts.order

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
        """Number of rows that each filter shows; ALL counts all."""
        return self.facts.counts

    def sort_by(self, order: Order, *, is_reversed: bool = False) -> None:
        """Sort the rows, from now on too."""
        if order is not self.facts.order:
            self.facts.sort_by(order)
            self._sorted.sort(key=self._key)
        self._is_reversed = is_reversed
        self._rebuild()

    @property
    def grouping(self) -> Grouping:
        """What the entries of a group share."""
        return self.facts.grouping

    def group_by(self, grouping: Grouping) -> None:
        """Group the rows, from now on too, and show all groups."""
        if grouping is not self.facts.grouping:
            self.facts.group_by(grouping)
            self._collapsed.clear()
            self._rebuild()

    def collapse(self, groups: Iterable[int], *, is_collapsed: bool = True) -> None:
        """Show only the headings of groups, or their entries again."""
        before = set(self._collapsed)
        self._collapsed = before.union(groups) if is_collapsed else before.difference(groups)
        if self._collapsed != before:
            self._rebuild()

    def headings(self) -> Sequence[Heading]:
        """The groups that are shown, from top to bottom; none if the rows are not grouped."""
        return () if self._rows is None else self._rows.headings

    def heading_rows(self) -> Sequence[int]:
        """The rows of ``headings``."""
        return () if self._rows is None else self._rows.heading_rows

    def heading(self, index: Index) -> Heading | None:
        """The heading in a row, None for an entry's."""
        return None if self._rows is None else self._rows.heading(self.entry_id(index))

    def row_of_group(self, group: int) -> QModelIndex:
        """Index of the heading of a group, invalid if it is not shown."""
        row = None if self._rows is None else self._rows.row_of_group(group)
        return QModelIndex() if row is None else self.index(row)

    def expand(self, entry_id: int, *, is_expanded: bool) -> bool:
        """Expand or collapse the cine of an entry; False if nothing changes."""
        cines = self.facts.cines
        if not (cines.is_collapsed if is_expanded else cines.is_expanded)(entry_id):
            return False
        cines.expand(entry_id, is_expanded=is_expanded)
        for each in cines.entries(cines.source(entry_id)):
            self._replace(each, self.facts.find(self._session.entry(each)))
        self.is_following = True
        self._rebuild()
        self.is_following = False
        return True

    def is_expanded(self, entry_id: int) -> bool | None:
        """Whether the cine is expanded that the row of an entry begins; None if it begins none."""
        cines = self.facts.cines
        if not cines.is_expanded(entry_id):
            return False if cines.is_collapsed(entry_id) else None
        frames = cines.entries(cines.source(entry_id))
        first = next((each for each in frames if self._accepts(self.facts[each])), NO_ENTRY)
        return True if first == entry_id else None

    def show_only(self, kind: Filter, text: str = "") -> None:
        """Show entries of one kind with all these words in name or folder, in any case."""
        wanted = tuple(text.casefold().split())
        if (kind, wanted) != (self._filter, self._wanted):
            self._filter, self._wanted = kind, wanted
            self._rebuild()

    @property
    def accepted(self) -> int:
        """Number of rows that filter and search let through, also in collapsed groups."""
        if self._rows is None:
            return len(self._shown)
        return sum(len(heading.entry_ids) for heading in self._rows.headings)

    def ids(self) -> Sequence[int]:
        """Ids of the entries in the order of the rows."""
        if self._rows is not None:
            return [each for each in self._shown if each > NO_ENTRY]
        return self.row_ids()

    def row_ids(self) -> Sequence[int]:
        """The same with one below NO_ENTRY for each heading, so that there is one for each row."""
        return self._shown[::-1] if self._is_descending else self._shown[:]

    def row_of(self, entry_id: int) -> QModelIndex:
        """Index of the row that an entry is in, invalid if it is not shown."""
        entry_id = self.facts.cines.row_entry(entry_id)
        place = self._place(entry_id)
        return self.index(self._row(place)) if self._is_at(place, entry_id) else QModelIndex()

    def entry_id(self, index: Index) -> int:
        """Entry of an index, NO_ENTRY for an invalid one, below that for a heading."""
        return self._shown[self._row(index.row())] if index.isValid() else NO_ENTRY

    def beside(self, entry_id: int, step: int) -> int:
        """Entry ``step`` rows below, or above if it is negative; NO_ENTRY beyond an end.

        An entry that is not shown counts as standing where it would be sorted in.
        """
        entry_id = self.facts.cines.row_entry(entry_id)
        if self._rows is not None:
            known = entry_id in self.facts
            return self._rows.beside(entry_id, self.facts.group(entry_id) if known else -1, step)
        place = self._place(entry_id) if entry_id in self.facts else 0
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

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let headings be reached, but not selected."""
        if index.isValid() and self.entry_id(index) < NO_ENTRY:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index)

    # From the Session

    def _on_added(self, entry_id: int) -> None:
        entry = self._session.entry(entry_id)
        self.facts.cines.put(entry_id, entry.scan_id)
        facts = self.facts.find(entry)
        self.facts.put(entry_id, facts)
        self._sorted.insert(bisect_left(self._sorted, facts.key, key=self._key), entry_id)
        if self._rows is not None:
            self._regroup.start()
        elif self._accepts(facts):
            self._insert(entry_id)
        self._note_cine(entry_id, has_other_frames=True)

    def _on_changed(self, entry_id: int) -> None:
        entry, cines = self._session.entry(entry_id), self.facts.cines
        is_moved = cines.source(entry_id) != entry.scan_id.source
        if is_moved:
            self._note_cine(entry_id, has_other_frames=True)
            cines.put(entry_id, entry.scan_id)
        self._note_cine(entry_id, has_other_frames=is_moved)
        self._update(entry)

    def _update(self, entry: Entry) -> None:
        """Bring the row of an entry up to date, and what is known of it."""
        entry_id = entry.id
        was = self._place(entry_id)
        is_shown = self._is_at(was, entry_id)
        before, facts = self.facts[entry_id], self.facts.find(entry)
        if self._rows is not None:
            self._replace(entry_id, facts)
            if facts != before:
                self._regroup.start()
            self._redraw(entry_id)
            return
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

    def _on_removed(self, entry_id: int) -> None:
        place = self._place(entry_id)
        if self._rows is not None:
            self._regroup.start()
        elif self._is_at(place, entry_id):
            self._take_out(place)
        del self._sorted[bisect_left(self._sorted, self._key(entry_id), key=self._key)]
        self._note_cine(entry_id, has_other_frames=True)
        self.facts.forget(entry_id)

    def _note_cine(self, entry_id: int, *, has_other_frames: bool = False) -> None:
        """Have the rows of a cine follow its frames, once for all that happens to them now."""
        if self.facts.cines.is_cine(entry_id):
            source = self.facts.cines.source(entry_id)
            self._changed_cines[source] = has_other_frames or self._changed_cines.get(source, False)
            self._regather.start()

    def _follow_cines(self) -> None:
        changed, self._changed_cines = self._changed_cines, {}
        for source, has_other_frames in changed.items():
            for entry_id in self.facts.to_update(source, has_other_frames=has_other_frames):
                self._update(self._session.entry(entry_id))

    def _replace(self, entry_id: int, facts: Facts) -> None:
        if facts.key != self._key(entry_id):
            del self._sorted[bisect_left(self._sorted, self._key(entry_id), key=self._key)]
            self._sorted.insert(bisect_left(self._sorted, facts.key, key=self._key), entry_id)
        self.facts.put(entry_id, facts)

    # Rows

    @property
    def _is_descending(self) -> bool:
        return self._rows is None and self._sorts_down

    @property
    def _sorts_down(self) -> bool:
        return self._is_reversed != (self.order in HIGHEST_FIRST)

    def _row(self, place: int) -> int:
        """Row of a place in ``_shown``, or the place of a row."""
        return len(self._shown) - 1 - place if self._is_descending else place

    def _place(self, entry_id: int) -> int:
        """Where in ``_shown`` an entry is or would be."""
        if self._rows is not None:
            return self._rows.rows.get(entry_id, len(self._shown))
        facts = self.facts.get(entry_id)
        return (
            len(self._shown)
            if facts is None
            else bisect_left(self._shown, facts.key, key=self._key)
        )

    def _key(self, entry_id: int) -> Key:
        return self.facts[entry_id].key

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
        self._reset(self._grouped())

    def _reset(self, rows: GroupedRows | None) -> None:
        with self._changing():
            self.beginResetModel()
            self._rows = rows
            self._shown = self._accepted() if rows is None else rows.ids
            self.endResetModel()

    def _accepted(self) -> list[int]:
        # Like _accepts, but without a call for each of thousands.
        kind, facts = self._filter, self.facts
        shown = [each for each in self._sorted if kind in facts[each].filters]
        for word in self._wanted:
            shown = [each for each in shown if word in facts[each].text]
        return shown

    def _grouped(self) -> GroupedRows | None:
        self._regroup.stop()
        self._worst.clear()
        if self.grouping is Grouping.NONE:
            return None
        accepted = self._accepted()
        if self._sorts_down:
            accepted.reverse()
        return GroupedRows(accepted, self.facts, self.facts.groups, self._collapsed)

    def _follow_groups(self) -> None:
        """Bring the rows up to date after entries came, went or changed, all in one."""
        before, rows = self._rows, self._grouped()
        if before is None or rows is None:
            return
        groups = [heading.group for heading in before.headings]
        if rows.ids != before.ids or [heading.group for heading in rows.headings] != groups:
            self.is_following = True
            self._reset(rows)
            self.is_following = False
        elif rows.ids:
            self._rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows.ids) - 1))

    @contextmanager
    def _changing(self) -> Iterator[None]:
        self.is_changing = True
        yield
        self.is_changing = False

    def _redraw(self, entry_id: int) -> None:
        index = self.row_of(entry_id)
        if index.isValid():
            self.dataChanged.emit(index, index)
