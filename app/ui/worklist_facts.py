"""What the worklist knows of all its entries: their Facts, and which of them share a row."""

from collections import Counter
from collections.abc import Sequence

from app.ui.worklist_cines import Cine, Cines
from app.ui.worklist_groups import Grouping, Groups
from app.ui.worklist_order import Facts, Filter, Key, Order, facts_of, facts_of_cine
from app.workers.entry import Entry
from app.workers.session import Session


class WorklistFacts(dict[int, Facts]):
    """Facts by the ids of entries. ``counts`` is the number of rows that each filter shows."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._firsts: dict[str, int] = {}
        self.order, self.grouping = Order.OPENED, Grouping.NONE
        self.groups, self.cines = Groups(), Cines()
        self.counts: Counter[Filter] = Counter()
        for entry in session.entries():
            self.cines.put(entry.id, entry.scan_id)
        for entry in session.entries():
            self.put(entry.id, self.find(entry))

    def put(self, entry_id: int, facts: Facts) -> None:
        """Know this of an entry from now on."""
        if entry_id in self:
            self.counts.subtract(self[entry_id].filters)
        self.counts.update(facts.filters)
        self[entry_id] = facts

    def forget(self, entry_id: int) -> None:
        """Know nothing of an entry any more."""
        self.counts.subtract(self.pop(entry_id).filters)
        self.cines.remove(entry_id)

    def find(self, entry: Entry) -> Facts:
        """The Facts of an entry as it is now; no filter shows what is in the row of another."""
        cines, facts = self.cines, facts_of(entry, self.order)
        if cines.is_cine(entry.id):
            frames = cines.entries(cines.source(entry.id))
            if cines.row_entry(entry.id) != entry.id:
                facts = facts._replace(filters=frozenset())
            elif not cines.is_expanded(entry.id):
                entries = [self._session.entry(each) for each in frames if each in self._session]
                facts = facts_of_cine(entries, self.order)
            elif frames[0] == entry.id:
                facts = facts._replace(cine=Cine(len(frames), len(frames), is_expanded=True))
        if self.order is Order.OPENED:
            facts = facts._replace(key=self._order_of_opening(entry))
        return facts._replace(group=self.groups.number_of(entry, self.grouping))

    def find_all(self) -> None:
        """Find all Facts again, in another order."""
        for entry_id in tuple(self):
            self[entry_id] = self.find(self._session.entry(entry_id))

    def group_by(self, grouping: Grouping) -> None:
        """Number the groups of another kind."""
        self.grouping, self.groups = grouping, Groups()
        for entry_id in sorted(self):
            group = self.groups.number_of(self._session.entry(entry_id), grouping)
            self[entry_id] = self[entry_id]._replace(group=group)

    def group(self, entry_id: int) -> int:
        """The group of an entry."""
        return self[self.row_entry(entry_id)].group

    def row_entry(self, entry_id: int) -> int:
        """The entry in whose row an entry is: itself, or the first frame of its cine."""
        return self.cines.row_entry(entry_id)

    def in_row(self, entry_id: int) -> Sequence[int]:
        """All entries in the row of an entry: itself, or the frames of its cine."""
        return self.cines.in_row(entry_id)

    def shown(self, entry_id: int) -> int:
        """The entry that the row of an entry shows: itself, or the key frame of its cine."""
        shown = self[self.row_entry(entry_id)].shown
        return shown if shown in self else entry_id

    def is_unreviewed(self, entry_id: int) -> bool:
        """Whether the row of an entry has an image and no verdict."""
        return Filter.UNREVIEWED in self[self.row_entry(entry_id)].filters

    def with_wrong_row(self, source: str) -> Sequence[int]:
        """Frames of a file whose Facts may not fit any more what is in the file's rows."""
        frames = self.cines.entries(source)
        return [
            each
            for each in frames
            if each == frames[0] or bool(self[each].filters) != (self.row_entry(each) == each)
        ]

    def _order_of_opening(self, entry: Entry) -> Key:
        """The frames of a file are beside each other, though some get their entries later."""
        source, frame = entry.scan_id
        first = self._firsts.setdefault(source, entry.id) if source else entry.id
        return (first, frame, entry.id)
