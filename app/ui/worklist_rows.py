"""Which rows the worklist has: the entries of the Session, sorted, filtered and grouped."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import islice

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
from app.ui.worklist_order import HIGHEST_FIRST, Facts, Filter, Order
from app.ui.worklist_sorted import SortedIds
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
        self._worst: dict[int, int] = {}
        self.facts = WorklistFacts(session)
        self._all = self._sorted()
        """All entries in ascending order, also if the rows are in descending order."""
        self._shown: SortedIds | GroupedRows = SortedIds(list(self._all), self.facts)
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
            self._all = self._sorted()
        self._is_reversed = is_reversed
        self._rebuild()

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
        return self._shown.headings if isinstance(self._shown, GroupedRows) else ()

    def heading_rows(self) -> Sequence[int]:
        """The rows of ``headings``."""
        return self._shown.heading_rows if isinstance(self._shown, GroupedRows) else ()

    def heading(self, index: Index) -> Heading | None:
        """The heading in a row, None for an entry's."""
        entry_id = self.entry_id(index)
        return self.headings()[NO_ENTRY - 1 - entry_id] if entry_id < NO_ENTRY else None

    def row_of_group(self, group: int) -> QModelIndex:
        """Index of the heading of a group, invalid if it is not shown."""
        rows = zip(self.headings(), self.heading_rows(), strict=True)
        return self.index(next((row for heading, row in rows if heading.group == group), -1))

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
        if not isinstance(self._shown, GroupedRows):
            return len(self._shown)
        return sum(len(heading.entry_ids) for heading in self._shown.headings)

    def ids(self) -> Sequence[int]:
        """Ids of the entries in the order of the rows."""
        return [each for each in self._shown if each > NO_ENTRY]

    def row_ids(self) -> Sequence[int]:
        """The same with one below NO_ENTRY for each heading, so that there is one for each row."""
        return list(self._shown)

    def row_of(self, entry_id: int) -> QModelIndex:
        """Index of the row that an entry is in, invalid if it is not shown."""
        row = self._shown.row(self.facts.cines.row_entry(entry_id))
        return QModelIndex() if row is None else self.index(row)

    def entry_id(self, index: Index) -> int:
        """Entry of an index, NO_ENTRY for an invalid one, below that for a heading."""
        return self._shown[index.row()] if index.isValid() else NO_ENTRY

    def beside(self, entry_id: int, step: int) -> int:
        """Entry ``step`` rows below, or above if it is negative; NO_ENTRY beyond an end.

        An entry that is not shown counts as standing where it would be sorted in.
        """
        direction = 1 if step > 0 else -1
        row = self._shown.row(self.facts.cines.row_entry(entry_id))
        start = self._row_for(entry_id) - (step < 0) if row is None else row + direction
        rows = range(start, len(self._shown) if step > 0 else -1, direction)
        entries = (self._shown[each] for each in rows if self._shown[each] > NO_ENTRY)
        return next(islice(entries, abs(step) - 1, None), NO_ENTRY)

    def row_beside_current(self, step: int) -> QModelIndex:
        """Row below the current entry, or above it if ``step`` is negative; if none, the nearest.

        To be called while the current entry is not shown.
        """
        row = self._row_for(self._session.current) - (step < 0)
        return self.index(min(max(row, 0), len(self._shown) - 1))

    def _row_for(self, entry_id: int) -> int:
        """Row that an entry would be in, which is not shown; 0 without an entry."""
        row_entry = self.facts.cines.row_entry(entry_id)
        return self._shown.row_for(row_entry) if row_entry in self.facts else 0

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
        self._all.add(entry_id)
        if isinstance(self._shown, GroupedRows):
            self._regroup.start()
        elif self._accepts(facts):
            self._insert(self._shown, entry_id)
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
        before, facts = self.facts[entry_id], self.facts.find(entry)
        if isinstance(self._shown, GroupedRows):
            self._replace(entry_id, facts)
            if facts != before:
                self._regroup.start()
            self._redraw(entry_id)
            return
        row, is_accepted = self._shown.row(entry_id), self._accepts(facts)
        if row is not None and not is_accepted:
            self._take_out(self._shown, row)
        self._replace(entry_id, facts)
        if row is None and is_accepted:
            self._insert(self._shown, entry_id)
        elif row is not None and is_accepted:
            self._move(self._shown, row)
            self._redraw(entry_id)

    def _on_removed(self, entry_id: int) -> None:
        if isinstance(self._shown, GroupedRows):
            self._regroup.start()
        elif (row := self._shown.row(entry_id)) is not None:
            self._take_out(self._shown, row)
        self._all.remove(entry_id)
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
        self._all.remove(entry_id)
        self.facts.put(entry_id, facts)
        self._all.add(entry_id)

    # Rows

    def _accepts(self, facts: Facts) -> bool:
        return self._filter in facts.filters and all(word in facts.text for word in self._wanted)

    def _insert(self, rows: SortedIds, entry_id: int) -> None:
        row = rows.row_for(entry_id)
        with self._changing():
            self.beginInsertRows(_NOWHERE, row, row)
            rows.add(entry_id)
            self.endInsertRows()

    def _take_out(self, rows: SortedIds, row: int) -> None:
        with self._changing():
            self.beginRemoveRows(_NOWHERE, row, row)
            rows.remove(rows[row])
            self.endRemoveRows()

    def _move(self, rows: SortedIds, row: int) -> None:
        """Move a row to where it belongs, now that its key may be another one."""
        target = rows.row_after_change(row)
        if target != row:
            with self._changing():
                # Qt counts the target before the row is taken out.
                self.beginMoveRows(_NOWHERE, row, row, _NOWHERE, target + (target > row))
                rows.move(row, target)
                self.endMoveRows()

    def _sorted(self) -> SortedIds:
        return SortedIds(sorted(self.facts, key=lambda each: self.facts[each].key), self.facts)

    def _rebuild(self) -> None:
        if self.facts.grouping is not Grouping.NONE:
            self._show(self._grouped())
        else:
            rows = SortedIds(self._accepted(), self.facts, is_descending=self._is_descending)
            self._show(rows)

    def _show(self, rows: SortedIds | GroupedRows) -> None:
        self._regroup.stop()
        self._worst.clear()
        with self._changing():
            self.beginResetModel()
            self._shown = rows
            self.endResetModel()

    def _accepted(self) -> list[int]:
        # Like _accepts, but without a call for each of thousands.
        kind, facts = self._filter, self.facts
        shown = [each for each in self._all if kind in facts[each].filters]
        for word in self._wanted:
            shown = [each for each in shown if word in facts[each].text]
        return shown

    @property
    def _is_descending(self) -> bool:
        return self._is_reversed != (self.facts.order in HIGHEST_FIRST)

    def _grouped(self) -> GroupedRows:
        ids, is_descending = self._accepted(), self._is_descending
        if is_descending:
            ids.reverse()
        groups, collapsed = self.facts.groups, self._collapsed
        return GroupedRows(ids, self.facts, groups, collapsed, is_descending=is_descending)

    def _follow_groups(self) -> None:
        """Bring the rows up to date after entries came, went or changed, all in one."""
        self._worst.clear()
        rows = self._grouped()
        groups = [heading.group for heading in self.headings()]
        if rows.ids != self.row_ids() or [heading.group for heading in rows.headings] != groups:
            self.is_following = True
            self._show(rows)
            self.is_following = False
        elif rows.ids:
            self._shown = rows
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
