"""What the worklist knows of all its entries: their Facts, and which of them share a row."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from app.ui.worklist_cines import Cines
from app.ui.worklist_groups import Grouping, Groups
from app.ui.worklist_order import Facts, Filter, Key, Order, facts_of, facts_of_cine
from app.workers.entry import Entry
from app.workers.session import Session


class WorklistFacts(Mapping[int, Facts]):
    """Facts by the ids of entries. ``counts`` is the number of rows that each filter shows."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._facts: dict[int, Facts] = {}
        self._firsts: dict[str, int] = {}
        self.order, self.grouping = Order.OPENED, Grouping.NONE
        self.groups, self.cines = Groups(), Cines()
        self.counts: Counter[Filter] = Counter()
        for entry in session.entries():
            self.cines.put(entry.id, entry.scan_id)
        for entry in session.entries():
            self.put(entry.id, self.find(entry))

    def __getitem__(self, entry_id: int) -> Facts:
        """What is known of an entry."""
        return self._facts[entry_id]

    def __iter__(self) -> Iterator[int]:
        """Go through all entries."""
        return iter(self._facts)

    def __len__(self) -> int:
        """Count the entries."""
        return len(self._facts)

    def put(self, entry_id: int, facts: Facts) -> None:
        """Know this of an entry from now on."""
        if entry_id in self._facts:
            self.counts.subtract(self._facts[entry_id].filters)
        self.counts.update(facts.filters)
        self._facts[entry_id] = facts

    def forget(self, entry_id: int) -> None:
        """Know nothing of an entry any more."""
        self.counts.subtract(self._facts.pop(entry_id).filters)
        self.cines.remove(entry_id)

    def find(self, entry: Entry) -> Facts:
        """The Facts of an entry as it is now; no filter shows what is in the row of another."""
        if self.cines.row_entry(entry.id) != entry.id:
            facts = facts_of(entry, self.order)._replace(filters=frozenset())
        elif self.cines.is_collapsed(entry.id):
            ids = self.cines.in_row(entry.id)
            frames = [self._session.entry(each) for each in ids if each in self._session]
            facts = facts_of_cine(frames, self.order)
        else:
            facts = facts_of(entry, self.order)
        if self.order is Order.OPENED:
            facts = facts._replace(key=self._order_of_opening(entry))
        return facts._replace(group=self.groups.number_of(entry, self.grouping))

    def sort_by(self, order: Order) -> None:
        """Find what another order needs."""
        self.order = order
        for entry_id in self._facts:
            self.put(entry_id, self.find(self._session.entry(entry_id)))

    def group_by(self, grouping: Grouping) -> None:
        """Number the groups of another kind."""
        self.grouping, self.groups = grouping, Groups()
        for entry_id in sorted(self._facts):
            group = self.groups.number_of(self._session.entry(entry_id), grouping)
            self._facts[entry_id] = self._facts[entry_id]._replace(group=group)

    def group(self, entry_id: int) -> int:
        """The group of an entry."""
        return self._facts[self.cines.row_entry(entry_id)].group

    def shown(self, entry_id: int) -> int:
        """The entry that the row of an entry shows: itself, or the key frame of its cine."""
        shown = self._facts[self.cines.row_entry(entry_id)].shown
        return shown if shown in self._facts else entry_id

    def is_unreviewed(self, entry_id: int) -> bool:
        """Whether the row of an entry has an image and no verdict."""
        return Filter.UNREVIEWED in self._facts[self.cines.row_entry(entry_id)].filters

    def to_update(self, source: str, *, has_other_frames: bool) -> Sequence[int]:
        """Frames of a file whose Facts may be outdated after some of the frames changed.

        ``has_other_frames`` says whether frames came or went too.
        """
        frames = self.cines.entries(source)
        if not has_other_frames:
            return frames[:1]
        return [each for each in frames if each == frames[0] or self._is_misplaced(each)]

    def _is_misplaced(self, entry_id: int) -> bool:
        """Whether an entry has a row of its own and should not, or the other way round."""
        has_row = bool(self._facts[entry_id].filters)
        return has_row != (self.cines.row_entry(entry_id) == entry_id)

    def _order_of_opening(self, entry: Entry) -> Key:
        """The frames of a file are beside each other, though some get their entries later."""
        source, frame = entry.scan_id
        first = self._firsts.setdefault(source, entry.id) if source else entry.id
        return (first, frame, entry.id)
