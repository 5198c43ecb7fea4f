"""The Session: the state of all opened Scans."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from app.domain.assessment import Assessment
from app.domain.edit import Edit
from app.domain.measurement import ManualMeasurement
from app.domain.notice import Notice
from app.domain.presentation import Presentation
from app.domain.review import Review
from app.domain.scan import Scan, ScanId
from app.workers.criteria import Criteria
from app.workers.entry import NO_ENTRY, UNFINISHED, Entry, EntryState
from app.workers.removed import RemovedEntries
from app.workers.round import Round
from app.workers.scan_ids import ScanIds
from app.workers.session_signals import SessionSignals
from app.workers.steps import Steps
from app.workers.stored import Stored, StoredScan, store_prediction, store_scan
from models.torch_free.message import Message
from models.torch_free.operating_point import OperatingPoint
from models.torch_free.prediction import DEFAULT_THRESHOLD, Prediction
from models.torch_free.site_limits import SiteLimits


class Session(SessionSignals):
    """The opened Scans, which one is shown, the threshold and the operating point.

    Lives in the window's thread and is used only there. A new threshold, operating point or edit
    reassesses the current entry at once. Others keep their old Assessment, and ``stale`` lists
    them, until they become current or ``set_assessment`` replaces it.
    """

    def __init__(
        self, operating_points: Sequence[OperatingPoint], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        if not operating_points:
            raise ValueError("a Session needs at least one operating point")
        self._usual_points = self._operating_points = tuple(operating_points)
        self._operating_point = self._operating_points[0]
        self._threshold = DEFAULT_THRESHOLD
        self._entries: dict[int, Entry] = {}
        self._ids = ScanIds()
        self._current = NO_ENTRY
        self._last_id = 0
        self.round = Round(self)
        self.steps = Steps(self)
        self.removed = RemovedEntries(self, self.steps)

    # State

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
        """Look up an entry; KeyError if it was removed."""
        return self._entries[entry_id]

    def entries(self) -> tuple[Entry, ...]:
        """All entries in the order of the worklist."""
        return tuple(self._entries.values())

    def find(self, scan_id: ScanId) -> int:
        """Id of the entry of a Scan from a file, NO_ENTRY if it is not in the worklist."""
        return self._ids.find(scan_id)

    def is_worked_on(self, entry_id: int) -> bool:
        """Whether a person did something to an entry, also if it is undone; False if unknown."""
        entry = self._entries.get(entry_id)
        return entry is not None and (entry.is_worked_on or entry_id in self.steps.scans)

    def criteria(self, entry_id: int) -> Criteria:
        """Give what the Assessment of an entry should be made with."""
        edits = self._entries[entry_id].edits
        return Criteria(self._threshold, self._operating_point, edits)

    def fresh_assessment(self, entry_id: int) -> Assessment | None:
        """Return the Assessment if it was made with the present criteria."""
        assessment = self._entries[entry_id].assessment
        if assessment is None or not self._is_fresh(entry_id, assessment):
            return None
        return assessment

    def stale(self) -> tuple[int, ...]:
        """Ids of entries whose Assessment is missing or was made with other criteria, in order."""
        return tuple(
            entry.id
            for entry in self._entries.values()
            if entry.stored_scan is not None
            and entry.stored_prediction is not None
            and (entry.assessment is None or not self._is_fresh(entry.id, entry.assessment))
        )

    # Changes by the user

    def set_current(self, entry_id: int) -> None:
        """Show this entry, or none for NO_ENTRY; KeyError for an unknown id."""
        if entry_id == self._current:
            return
        if entry_id != NO_ENTRY:
            self._acquire(entry_id)
        before, self._current = self._current, entry_id
        self.current_changed.emit(entry_id)
        self.release(before)

    def release(self, entry_id: int) -> None:
        """Hold only compressed data of an entry, if there are any and it is not shown."""
        if entry_id in self._entries and entry_id != self._current:
            for stored in self._entries[entry_id].stored:
                stored.release()

    def set_threshold(self, threshold: float) -> None:
        """Choose the threshold, 0 to 1, and reassess the current entry."""
        if not 0.0 <= threshold <= 1.0:
            raise ValueError(f"the threshold must be between 0 and 1, not {threshold}")
        if threshold == self._threshold:
            return
        self._threshold = threshold
        self._reassess(self._current)
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
        self._reassess(self._current)
        self.operating_point_changed.emit(name)

    def use_site(self, limits: SiteLimits | None) -> None:
        """Let limits of a site count, or the usual ones, and reassess the current entry."""
        usual = self._usual_points
        self._operating_points = usual if limits is None else tuple(map(limits.of, usual))
        name = self._operating_point.name
        self._operating_point = next(one for one in self._operating_points if one.name == name)
        self._reassess(self._current)
        self.operating_points_changed.emit()

    def set_edits(self, entry_id: int, edits: tuple[Edit, ...]) -> None:
        """Replace the edits of an entry and reassess it if it is the current one."""
        self._entries[entry_id] = replace(self._entries[entry_id], edits=edits)
        if entry_id == self._current:
            self._reassess(entry_id)
        self.edits_changed.emit(entry_id)

    def set_measurements(self, entry_id: int, measurements: tuple[ManualMeasurement, ...]) -> None:
        """Replace what a person measured by hand in an entry."""
        if measurements != self._entries[entry_id].measurements:
            self._entries[entry_id] = replace(self._entries[entry_id], measurements=measurements)
            self.measurements_changed.emit(entry_id)

    def set_presentation(self, entry_id: int, presentation: Presentation) -> None:
        """Show an entry with other gray levels or in another orientation."""
        if presentation != self._entries[entry_id].presentation:
            self._entries[entry_id] = replace(self._entries[entry_id], presentation=presentation)
            self.presentation_changed.emit(entry_id)

    def set_review(self, entry_id: int, review: Review) -> None:
        """Replace what a reader says of an entry."""
        if review != self._entries[entry_id].review:
            self._entries[entry_id] = replace(self._entries[entry_id], review=review)
            self.review_changed.emit(entry_id)

    def remove(self, entry_id: int) -> None:
        """Take an entry off the worklist; its neighbor is shown if it was the current one.

        It can be restored until ``steps`` change and none is about it, or all are cleared.
        """
        if entry_id == self._current:
            ids = list(self._entries)
            place = ids.index(entry_id)
            neighbors = ids[place + 1 : place + 2] or ids[max(place - 1, 0) : place]
            self.set_current(neighbors[0] if neighbors else NO_ENTRY)
        entry = self._entries.pop(entry_id)
        self.removed.put(entry)
        self._ids.discard(entry.scan_id, entry_id)
        self.entry_removed.emit(entry_id)

    def restore(self, entry_ids: Sequence[int]) -> None:
        """Put entries that were removed back to their places in the worklist.

        What was not finished waits again. If a file was opened again meanwhile, that entry keeps
        standing for the file. Nothing happens to those that can't be restored any more.
        """
        entries = self.removed.take(entry_ids)
        # Ids grow in the order in which entries are added, which is that of the worklist.
        everything = {**self._entries, **{entry.id: entry for entry in entries}}
        self._entries = {entry_id: everything[entry_id] for entry_id in sorted(everything)}
        for entry in entries:
            if entry.state in UNFINISHED:
                self._entries[entry.id] = replace(entry, state=EntryState.WAITING)
            self._ids.put_if_free(entry.scan_id, entry.id)
        for entry in entries:
            self.entry_restored.emit(entry.id)
            self._reassess(entry.id)
            self.release(entry.id)

    def clear(self) -> None:
        """Take all entries off the worklist, and forget what could be undone."""
        self.set_current(NO_ENTRY)
        for entry_id in reversed(tuple(self._entries)):
            self.remove(entry_id)
        self.steps.clear()

    # Changes by the controller

    def add(self, scan_id: ScanId, name: str, fault: Message | None = None) -> int:
        """Put a new entry at the end of the worklist and return its id.

        It waits to be read, or has failed if there is a fault.
        """
        self._last_id += 1
        entry_id = self._last_id
        state = EntryState.WAITING if fault is None else EntryState.FAILED
        self._entries[entry_id] = Entry(entry_id, scan_id, name, state=state, fault=fault)
        self._ids.put(scan_id, entry_id)
        self.entry_added.emit(entry_id)
        return entry_id

    def resume(self, entries: Sequence[Entry], removed: Collection[int] = ()) -> tuple[int, ...]:
        """Add entries of an earlier start and return the ids that they have from now on.

        They take the place of entries of the same files, but for those that are worked on.
        ``removed`` are the places in ``entries`` of those that were removed then: steps that are
        resumed after them can bring them back.
        """
        ids = []
        for place, entry in enumerate(entries):
            self._last_id += 1
            ids.append(self._last_id)
            if place in removed:
                self.removed.expect(replace(entry, id=self._last_id))
                continue
            known = self.find(entry.scan_id)
            if known != NO_ENTRY and not self.is_worked_on(known):
                self.remove(known)
            self._entries[self._last_id] = replace(entry, id=self._last_id)
            self._ids.put(entry.scan_id, self._last_id)
            self.entry_added.emit(self._last_id)
        self.resumed.emit(tuple(each for each in ids if each in self._entries))
        return tuple(ids)

    def take_up(self, entry_id: int) -> None:
        """Say that an entry has been brought to hand; it is shown if it is the current one."""
        if entry_id == self._current:
            self._acquire(entry_id)
            self.entry_changed.emit(entry_id)

    def put_away(self, entry_id: int, scan: StoredScan, prediction: Stored[Prediction]) -> None:
        """Hold the same Scan, and Prediction if there is one, in files; not if it is shown."""
        entry = self._entries[entry_id]
        if entry_id != self._current:
            kept = None if entry.stored_prediction is None else prediction
            self._entries[entry_id] = replace(entry, stored_scan=scan, stored_prediction=kept)

    def set_unread(self, entry_id: int, fault: Message | None = None) -> None:
        """Say that its file must be read again; with a fault, that it can't be read.

        One that is in progress is left alone.
        """
        entry = self._entries[entry_id]
        if entry.state in UNFINISHED:
            return
        if not entry.scan_id.source and fault is None:
            fault = Message.of(Notice.PASTE_AGAIN, name=entry.name)
        self._entries[entry_id] = replace(entry, stored_scan=None)
        self._change(entry_id, EntryState.WAITING if fault is None else EntryState.FAILED, fault)

    def set_source(self, entry_id: int, scan_id: ScanId, name: str) -> None:
        """Say where the file of an entry is now; no other entry may stand for it."""
        entry = self._entries[entry_id]
        self._ids.discard(entry.scan_id, entry_id)
        self._ids.put(scan_id, entry_id)
        self._entries[entry_id] = replace(entry, scan_id=scan_id, name=name)
        self.entry_changed.emit(entry_id)

    def set_reading(self, entry_id: int) -> None:
        """Say that its file is being read."""
        self._change(entry_id, EntryState.READING)

    def set_scan(self, entry_id: int, scan: Scan) -> None:
        """Put in what was read: it can be shown and waits to be analyzed.

        If the file is another one than before, what was known of it is dropped.
        """
        entry = self._entries[entry_id]
        if entry.sha256 not in ("", scan.sha256):
            entry = Entry(entry_id, entry.scan_id, entry.name, presentation=entry.presentation)
        entry = replace(entry, stored_scan=store_scan(scan), sha256=scan.sha256)
        self._entries[entry_id] = entry
        self._change(entry_id, EntryState.WAITING)

    def set_waiting(self, entry_id: int) -> None:
        """Say that it waits again, to be analyzed, or to be read if it is not in memory."""
        entry = self._entries[entry_id]
        if entry.needs_its_file:
            self._entries[entry_id] = replace(entry, stored_scan=None)
        self._change(entry_id, EntryState.WAITING)

    def set_analyzing(self, entry_id: int) -> None:
        """Say that the engine works on it."""
        self._change(entry_id, EntryState.ANALYZING)

    def set_done(self, entry_id: int, prediction: Prediction, assessment: Assessment) -> None:
        """Put in the Prediction and an Assessment made from it on another thread.

        If the criteria have changed since, the current entry is reassessed here.
        """
        entry = self._entries[entry_id]
        if entry.stored_scan is None:
            raise ValueError("an entry that was not read can't be done")
        stored = store_prediction(prediction, entry.stored_scan)
        entry = replace(entry, stored_prediction=stored, assessment=assessment)
        self._entries[entry_id] = entry
        if entry_id == self._current and not self._is_fresh(entry_id, assessment):
            self._store(entry_id, self._assess(entry))
        self._change(entry_id, EntryState.DONE)
        self.assessment_changed.emit(entry_id)

    def set_assessment(self, entry_id: int, assessment: Assessment) -> None:
        """Put in a new Assessment of an analyzed entry; dropped if it is not fresh any more."""
        if self._is_fresh(entry_id, assessment):
            self._store(entry_id, assessment)
            self.assessment_changed.emit(entry_id)

    def set_failed(self, entry_id: int, fault: Message) -> None:
        """Say why it could not be read or analyzed."""
        self._change(entry_id, EntryState.FAILED, fault)

    def set_canceled(self, entry_id: int) -> None:
        """Say that the user stopped it before it was done."""
        self._change(entry_id, EntryState.CANCELED)

    def _change(self, entry_id: int, state: EntryState, fault: Message | None = None) -> None:
        self._entries[entry_id] = replace(self._entries[entry_id], state=state, fault=fault)
        self.entry_changed.emit(entry_id)

    def _store(self, entry_id: int, assessment: Assessment | None) -> None:
        self._entries[entry_id] = replace(self._entries[entry_id], assessment=assessment)

    def _is_fresh(self, entry_id: int, assessment: Assessment) -> bool:
        # As Criteria compare, but five times as fast: thousands may be asked about at once.
        made = (assessment.threshold, assessment.operating_point, assessment.edits)
        edits = self._entries[entry_id].edits
        return made == (self._threshold, self._operating_point, edits)

    def _acquire(self, entry_id: int) -> None:
        """Hold the data of an entry in memory, if no file is to be read for that."""
        entry = self._entries[entry_id]
        if entry.is_at_hand:
            for stored in entry.stored:
                stored.acquire()
            self._reassess(entry_id)

    def _assess(self, entry: Entry) -> Assessment | None:
        if entry.scan is None or entry.prediction is None:
            return None
        return self.criteria(entry.id).assess(entry.scan, entry.prediction)

    def _reassess(self, entry_id: int) -> None:
        """Bring the Assessment of an entry up to date, if it is analyzed and at hand."""
        entry = self._entries.get(entry_id)
        if entry is None or self.fresh_assessment(entry_id) is not None:
            return
        assessment = self._assess(entry)
        if assessment is not None:
            self._store(entry_id, assessment)
            self.assessment_changed.emit(entry_id)
