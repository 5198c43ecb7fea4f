"""How the worklist is grouped: which entries belong together, and the rows that this gives."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from enum import IntEnum, StrEnum
from typing import Any, NamedTuple

from app.report.text import showable
from app.ui.wording import found
from app.ui.worklist_order import Facts, folder_of, natural
from app.words import worklist as words
from app.words.number import malignancy_number
from app.workers.entry import NO_ENTRY, Entry


class Grouping(StrEnum):
    """What the entries of a group share."""

    NONE = "none"
    STUDY = "study"
    SERIES = "series"
    PATIENT = "patient"
    FOLDER = "folder"


class _Kind(IntEnum):
    """Kinds of groups in their order in the list."""

    STUDY = 0
    SERIES = 1
    PATIENT = 2
    FOLDER = 3
    UNKNOWN = 4


class Group(NamedTuple):
    """What the entries of a group share. ``key`` is a pseudonym, or the path of a folder."""

    kind: _Kind
    key: str


def group_of(entry: Entry, grouping: Grouping) -> Group:
    """Tell to which group an entry belongs. Without a header, folders are studies and series."""
    header = None if entry.stored_scan is None else entry.stored_scan.blank.header
    if grouping is Grouping.STUDY and header is not None and header.study_uid:
        return Group(_Kind.STUDY, header.study_uid)
    if grouping is Grouping.SERIES and header is not None and header.series_uid:
        return Group(_Kind.SERIES, header.series_uid)
    if grouping is Grouping.PATIENT:
        if header is not None and header.patient.id:
            return Group(_Kind.PATIENT, header.patient.id)
        return Group(_Kind.UNKNOWN, "")
    return Group(_Kind.FOLDER, folder_of(entry))


class Groups:
    """All groups that were seen, by number. Patients, studies and series get numbers for names.

    The numbers stay what they are while entries come, go and are filtered.
    """

    def __init__(self) -> None:
        self._all: list[Group] = []
        self._numbers: dict[Group, int] = {}
        self._seen: Counter[_Kind] = Counter()
        self._places: list[int] = []
        """Which of its kind each is, from 1."""
        self._orders: list[tuple[Any, ...]] = []

    def number_of(self, entry: Entry, grouping: Grouping) -> int:
        """Number of the group of an entry; 0 without grouping."""
        if grouping is Grouping.NONE:
            return 0
        group = group_of(entry, grouping)
        number = self._numbers.get(group)
        if number is None:
            number = self._numbers[group] = len(self._all)
            self._seen[group.kind] += 1
            self._places.append(self._seen[group.kind])
            self._all.append(group)
            name = natural(group.key) if group.kind is _Kind.FOLDER else ()
            self._orders.append((group.kind, name, number))
        return number

    def order(self, number: int) -> tuple[Any, ...]:
        """What to sort a group by."""
        return self._orders[number]

    def name(self, number: int) -> str:
        """What a group is called."""
        kind, key = self._all[number]
        if kind is _Kind.STUDY:
            return words.STUDY(number=self._places[number])
        if kind is _Kind.SERIES:
            return words.SERIES(number=self._places[number])
        if kind is _Kind.PATIENT:
            return words.PATIENT(number=self._places[number])
        if kind is _Kind.UNKNOWN:
            return words.NO_PATIENT()
        # Not a Path, which is slower; the last part may be empty at the root.
        return showable(key.rstrip("/\\").replace("\\", "/").rpartition("/")[2] or key) or (
            words.NO_FOLDER()
        )

    def details(self, number: int) -> str:
        """The folder of a group, '' if that is not what its entries share."""
        group = self._all[number]
        return showable(group.key) if group.kind is _Kind.FOLDER else ""


class Heading(NamedTuple):
    """The row over the entries of a group."""

    group: int
    entry_ids: Sequence[int]
    is_collapsed: bool


def spoken_heading(name: str, heading: Heading, worst: Entry | None) -> str:
    """All of a heading for a screen reader."""
    count = words.SCANS(len(heading.entry_ids))
    assessment = None if worst is None else found(worst)
    state = words.COLLAPSED() if heading.is_collapsed else words.EXPANDED()
    if assessment is None:
        return words.SPOKEN_GROUP(name=name, count=count, state=state)
    highest = malignancy_number(assessment.malignancy, assessment.operating_point)
    return words.SPOKEN_GROUP_FOUND(name=name, count=count, malignancy=highest, state=state)


class GroupedRows:
    """Ids by row: those of entries, and below NO_ENTRY those of headings."""

    def __init__(
        self,
        entry_ids: Sequence[int],
        facts: Mapping[int, Facts],
        groups: Groups,
        collapsed: Collection[int],
        *,
        is_descending: bool,
    ) -> None:
        """``entry_ids`` are sorted; of the groups in ``collapsed`` only the heading is shown."""
        self._facts = facts
        self._groups = groups
        self._is_descending = is_descending
        members: defaultdict[int, list[int]] = defaultdict(list)
        for entry_id in entry_ids:
            members[facts[entry_id].group].append(entry_id)
        self.headings = [
            Heading(group, members[group], group in collapsed)
            for group in sorted(members, key=groups.order)
        ]
        self.ids: list[int] = []
        self.heading_rows: list[int] = []
        for place, heading in enumerate(self.headings):
            self.heading_rows.append(len(self.ids))
            self.ids.append(NO_ENTRY - 1 - place)
            if not heading.is_collapsed:
                self.ids.extend(heading.entry_ids)
        self._rows = dict(zip(self.ids, range(len(self.ids)), strict=True))

    def __len__(self) -> int:
        """Count the rows."""
        return len(self.ids)

    def __iter__(self) -> Iterator[int]:
        """Go through the rows from top to bottom."""
        return iter(self.ids)

    def __getitem__(self, row: int) -> int:
        """The id in a row."""
        return self.ids[row]

    def row(self, entry_id: int) -> int | None:
        """Row of an entry, None if it has none."""
        return self._rows.get(entry_id)

    def row_for(self, entry_id: int) -> int:
        """Row that an entry would get, which has none; below its heading if that is collapsed."""
        key, group = self._facts[entry_id].key, self._facts[entry_id].group
        for heading, row in zip(self.headings, self.heading_rows, strict=True):
            if heading.group == group:
                others = () if heading.is_collapsed else heading.entry_ids
                keys = [self._facts[each].key for each in others if each in self._facts]
                return row + 1 + sum((each < key) != self._is_descending for each in keys)
            if self._groups.order(heading.group) > self._groups.order(group):
                return row
        return len(self.ids)
