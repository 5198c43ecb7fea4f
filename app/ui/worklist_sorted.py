"""The rows of the worklist without headings."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping

from app.ui.worklist_order import Facts, Key


class SortedIds:
    """Ids of entries by row, sorted by the keys of their Facts.

    Kept in ascending order also if the rows are in descending order, because bisection needs it.
    """

    def __init__(
        self, ascending: list[int], facts: Mapping[int, Facts], *, is_descending: bool = False
    ) -> None:
        self._ids = ascending
        self._facts = facts
        self._is_descending = is_descending

    def __len__(self) -> int:
        """Count the rows."""
        return len(self._ids)

    def __iter__(self) -> Iterator[int]:
        """Go through the rows from top to bottom."""
        return reversed(self._ids) if self._is_descending else iter(self._ids)

    def __getitem__(self, row: int) -> int:
        """The id in a row."""
        return self._ids[self._turned(row)]

    def row(self, entry_id: int) -> int | None:
        """Row of an entry, None if it has none."""
        place = self._place(entry_id) if entry_id in self._facts else len(self._ids)
        if place == len(self._ids) or self._ids[place] != entry_id:
            return None
        return self._turned(place)

    def row_for(self, entry_id: int) -> int:
        """Row that an entry would get, which has none."""
        place = self._place(entry_id)
        return len(self._ids) - place if self._is_descending else place

    def row_after_change(self, row: int) -> int:
        """Row that the entry in a row belongs in, if its key alone may be another one now."""
        was, key = self._turned(row), self._key(self[row])
        place = bisect_left(self._ids, key, hi=was, key=self._key)
        if place == was:
            place = bisect_left(self._ids, key, lo=was + 1, key=self._key) - 1
        return self._turned(place)

    def add(self, entry_id: int) -> None:
        """Give an entry a row."""
        self._ids.insert(self._place(entry_id), entry_id)

    def remove(self, entry_id: int) -> None:
        """Take the row of an entry out, whose key is still the same."""
        del self._ids[self._place(entry_id)]

    def move(self, row: int, target: int) -> None:
        """Move a row."""
        self._ids.insert(self._turned(target), self._ids.pop(self._turned(row)))

    def _turned(self, row: int) -> int:
        """Place of a row in ``_ids``, or row of a place."""
        return len(self._ids) - 1 - row if self._is_descending else row

    def _place(self, entry_id: int) -> int:
        return bisect_left(self._ids, self._key(entry_id), key=self._key)

    def _key(self, entry_id: int) -> Key:
        return self._facts[entry_id].key
