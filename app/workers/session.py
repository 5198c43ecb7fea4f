"""The Session: the window's only mutable state, and the signals that tell of every change."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from app.domain.assessment import Assessment, assess
from app.domain.operating_point import OperatingPoint
from app.domain.scan import Scan
from app.workers.kept import Kept, keep_prediction, keep_scan
from models.torch_free.prediction import DEFAULT_THRESHOLD, Prediction

NO_ENTRY = -1
"""What ``Session.current`` and ``current_changed`` say when no entry is shown."""


class EntryState(StrEnum):
    """How far an entry of the worklist has come."""

    WAITING = "waiting"
    READING = "reading"
    ANALYSING = "analysing"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, eq=False)
class Entry:
    """One line of the worklist as it was when asked for; ask the Session again after a signal.

    ``kept_scan`` is None until the file has been read, ``kept_prediction`` and ``assessment``
    until it has been analysed. ``message`` is the sentence to show with a failed entry, otherwise
    empty. A failure keeps what was there before it.
    """

    id: int
    source: str
    name: str
    kept_scan: Kept[Scan] | None = None
    kept_prediction: Kept[Prediction] | None = None
    assessment: Assessment | None = None
    state: EntryState = EntryState.WAITING
    message: str = ""

    @property
    def scan(self) -> Scan | None:
        """What was read; some milliseconds if it is packed."""
        return None if self.kept_scan is None else self.kept_scan.whole

    @property
    def prediction(self) -> Prediction | None:
        """What the networks said; some milliseconds if it is packed."""
        return None if self.kept_prediction is None else self.kept_prediction.whole

    @property
    def kept(self) -> tuple[Kept[Scan] | Kept[Prediction], ...]:
        """What is whole or packed."""
        return tuple(one for one in (self.kept_scan, self.kept_prediction) if one is not None)


class Session(QObject):
    """The opened Scans, which one is shown, the threshold and the operating point.

    Lives in the window's thread and is used from nowhere else. A new threshold or operating
    point reassesses the current entry at once. The others keep their old Assessment, which
    ``stale`` names, until they become current or somebody hands in a new one.
    """

    entry_added = Signal(int)
    """Id of a new entry, at the end of the worklist."""
    entry_changed = Signal(int)
    """Id of an entry whose scan, prediction, state or message is new."""
    entry_removed = Signal(int)
    """Id of an entry that is gone: ``entry`` no longer knows it, it is no longer current."""
    current_changed = Signal(int)
    """Id of the entry that is now shown, NO_ENTRY for none. Its Assessment is up to date."""
    assessment_changed = Signal(int)
    """Id of an entry with a new Assessment, current or not."""
    threshold_changed = Signal(float)
    """The new threshold; the current entry has been reassessed."""
    operating_point_changed = Signal(str)
    """Name of the new operating point; the current entry has been reassessed."""

    def __init__(
        self, operating_points: Sequence[OperatingPoint], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        if not operating_points:
            raise ValueError("a Session needs at least one operating point")
        self._operating_points = tuple(operating_points)
        self._operating_point = self._operating_points[0]
        self._threshold = DEFAULT_THRESHOLD
        self._entries: dict[int, Entry] = {}
        self._current = NO_ENTRY
        self._last_id = 0

    # What is there

    @property
    def operating_points(self) -> tuple[OperatingPoint, ...]:
        """All that can be chosen, the default first."""
        return self._operating_points

    @property
    def operating_point(self) -> OperatingPoint:
        """The chosen one."""
        return self._operating_point

    @property
    def threshold(self) -> float:
        """Probability at which a pixel counts as lesion, 0 to 1."""
        return self._threshold

    @property
    def current(self) -> int:
        """Id of the shown entry or NO_ENTRY."""
        return self._current

    @property
    def current_entry(self) -> Entry | None:
        """The shown entry."""
        return self._entries.get(self._current)

    def __contains__(self, entry_id: int) -> bool:
        return entry_id in self._entries

    def entry(self, entry_id: int) -> Entry:
        """Look up an entry; KeyError where it was removed."""
        return self._entries[entry_id]

    def entries(self) -> tuple[Entry, ...]:
        """All entries in the order of the worklist."""
        return tuple(self._entries.values())

    def fresh_assessment(self, entry_id: int) -> Assessment | None:
        """Return the Assessment if it holds for the present threshold and operating point."""
        assessment = self._entries[entry_id].assessment
        if assessment is None or not self._is_fresh(assessment):
            return None
        return assessment

    def stale(self) -> tuple[int, ...]:
        """Ids whose Assessment is for another threshold or operating point, in order."""
        return tuple(
            entry.id
            for entry in self._entries.values()
            if entry.assessment is not None and not self._is_fresh(entry.assessment)
        )

    # What the user changes

    def set_current(self, entry_id: int) -> None:
        """Show this entry, or none for NO_ENTRY; KeyError for an unknown id."""
        if entry_id == self._current:
            return
        if entry_id != NO_ENTRY:
            for kept in self._entries[entry_id].kept:
                kept.hold()
            self._reassess(self._entries[entry_id])
        before, self._current = self._current, entry_id
        self.current_changed.emit(entry_id)
        self.let_go(before)

    def let_go(self, entry_id: int) -> None:
        """Keep an entry packed, if it has been packed and is not shown."""
        if entry_id in self._entries and entry_id != self._current:
            for kept in self._entries[entry_id].kept:
                kept.let_go()

    def set_threshold(self, threshold: float) -> None:
        """Choose the threshold, 0 to 1, and reassess the current entry."""
        if not 0.0 <= threshold <= 1.0:
            raise ValueError(f"the threshold lies between 0 and 1, not at {threshold}")
        if threshold == self._threshold:
            return
        self._threshold = threshold
        self._reassess_current()
        self.threshold_changed.emit(threshold)

    def set_operating_point(self, name: str) -> None:
        """Choose an operating point by its name and reassess the current entry.

        Raises ValueError for a name that is not among ``operating_points``.
        """
        found = next((point for point in self._operating_points if point.name == name), None)
        if found is None:
            raise ValueError(f"there is no operating point {name!r}")
        if found is self._operating_point:
            return
        self._operating_point = found
        self._reassess_current()
        self.operating_point_changed.emit(name)

    def remove(self, entry_id: int) -> None:
        """Take an entry off the worklist; its neighbour is shown if it was the current one."""
        if entry_id == self._current:
            ids = list(self._entries)
            place = ids.index(entry_id)
            neighbours = ids[place + 1 : place + 2] or ids[max(place - 1, 0) : place]
            self.set_current(neighbours[0] if neighbours else NO_ENTRY)
        del self._entries[entry_id]
        self.entry_removed.emit(entry_id)

    def clear(self) -> None:
        """Take all entries off the worklist."""
        self.set_current(NO_ENTRY)
        for entry_id in reversed(tuple(self._entries)):
            self.remove(entry_id)

    # What the controller puts in

    def add(self, source: str, name: str) -> int:
        """Put a new entry, waiting to be read, at the end of the worklist and return its id."""
        self._last_id += 1
        self._entries[self._last_id] = Entry(self._last_id, source, name)
        self.entry_added.emit(self._last_id)
        return self._last_id

    def set_reading(self, entry_id: int) -> None:
        """Say that its file is being read."""
        self._change(entry_id, EntryState.READING)

    def set_scan(self, entry_id: int, scan: Scan) -> None:
        """Put in what was read: it can be shown and waits to be analysed."""
        self._entries[entry_id] = replace(self._entries[entry_id], kept_scan=keep_scan(scan))
        self._change(entry_id, EntryState.WAITING)

    def set_waiting(self, entry_id: int) -> None:
        """Say that it waits to be read or analysed, again."""
        self._change(entry_id, EntryState.WAITING)

    def set_analysing(self, entry_id: int) -> None:
        """Say that the engine works on it."""
        self._change(entry_id, EntryState.ANALYSING)

    def set_done(self, entry_id: int, prediction: Prediction, assessment: Assessment) -> None:
        """Put in the networks' answer and an Assessment made from it on another thread.

        Where the threshold has moved since, the current entry is reassessed here.
        """
        entry = self._entries[entry_id]
        if entry.kept_scan is None:
            raise ValueError("what was not read can't be done")
        kept = keep_prediction(prediction, entry.kept_scan)
        self._entries[entry_id] = replace(entry, kept_prediction=kept, assessment=assessment)
        if entry_id == self._current and not self._is_fresh(assessment):
            self._store(entry_id, self._assess(self._entries[entry_id]))
        self._change(entry_id, EntryState.DONE)
        self.assessment_changed.emit(entry_id)

    def set_assessment(self, entry_id: int, assessment: Assessment) -> None:
        """Put in a new Assessment of an analysed entry; dropped where it is no longer fresh."""
        if self._is_fresh(assessment):
            self._store(entry_id, assessment)
            self.assessment_changed.emit(entry_id)

    def set_failed(self, entry_id: int, sentence: str) -> None:
        """Say why it could not be read or analysed, in a sentence that says what to do."""
        self._change(entry_id, EntryState.FAILED, sentence)

    def set_cancelled(self, entry_id: int) -> None:
        """Say that the user stopped it before it was done."""
        self._change(entry_id, EntryState.CANCELLED)

    def _change(self, entry_id: int, state: EntryState, message: str = "") -> None:
        self._entries[entry_id] = replace(self._entries[entry_id], state=state, message=message)
        self.entry_changed.emit(entry_id)

    def _store(self, entry_id: int, assessment: Assessment | None) -> None:
        self._entries[entry_id] = replace(self._entries[entry_id], assessment=assessment)

    def _is_fresh(self, assessment: Assessment) -> bool:
        return (
            assessment.threshold == self._threshold
            and assessment.operating_point == self._operating_point
        )

    def _assess(self, entry: Entry) -> Assessment | None:
        if entry.scan is None or entry.prediction is None:
            return None
        return assess(entry.scan, entry.prediction, self._threshold, self._operating_point)

    def _reassess(self, entry: Entry) -> None:
        if entry.assessment is not None and not self._is_fresh(entry.assessment):
            self._store(entry.id, self._assess(entry))
            self.assessment_changed.emit(entry.id)

    def _reassess_current(self) -> None:
        entry = self.current_entry
        if entry is not None:
            self._reassess(entry)
