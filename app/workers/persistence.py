"""Keeps the worklist in the study database, from one start of the window to the next."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from weakref import WeakValueDictionary

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance, Slot

from app.domain.step import PointStep, ThresholdStep
from app.domain.storing import StoreNotice
from app.store.errors import StoreError
from app.store.kept import KeptScan
from app.store.study_store import Changes, StudyStore
from app.workers.compressor import REST_MS
from app.workers.entry import NO_ENTRY, Entry, EntryState
from app.workers.file_lane import FileLane, Urgency
from app.workers.memory import trim_memory
from app.workers.resuming import in_files, kept_scan
from app.workers.session import Session
from app.workers.step_keeping import StepKeeper
from app.workers.store_jobs import CloseJob, Opened, OpenJob, SaveJob, TidyJob
from app.workers.stored import StoredScan
from models.torch_free.message import Message

SAVE_MS = 300
"""How long changes are collected before they are saved together."""
RETRY_MS = 5000
"""How long after a failure they are saved again, or the database is opened again."""

_AT_ONCE = 100
"""So many entries are resumed in a turn of the event loop, which takes some 10 ms."""

_AT_REST = (EntryState.WAITING, EntryState.DONE)

_THRESHOLD, _POINT, _CURRENT = "threshold", "operating_point", "current"


@dataclass(frozen=True, eq=False)
class _Batch:
    """What is being saved, and which entries it is about."""

    entry_ids: frozenset[int]
    changes: Changes
    contents: dict[int, StoredScan]


class Persistence(QObject):
    """Resumes the worklist of the last start, then saves every change a moment after it is made.

    The database is used on a thread of its own. If it can't be opened or saved, it is tried again;
    the window goes on meanwhile.
    """

    message = Signal(object)
    """Message about the database."""
    ready = Signal()
    """The worklist of the last start is there, or it can't be had now. Once only."""
    saved = Signal()
    """Something new is in the database."""

    def __init__(
        self, session: Session, store: StudyStore, models: str, parent: QObject | None = None
    ) -> None:
        """``models`` are those of the Predictions that count."""
        super().__init__(parent)
        self._session = session
        self._store = store
        self._models = models
        self._steps = StepKeeper(session.steps)
        self._lane = FileLane(self)
        self._keys: dict[int, int] = {}
        """The keys in the database by the ids of entries, also of removed ones."""
        self._saved_scans: WeakValueDictionary[int, StoredScan] = WeakValueDictionary()
        """The Scans by the keys of the entries that they have been saved for."""
        self._in_memory: dict[int, KeptScan] = {}
        """What was saved of entries whose pixels and maps the Session still holds, by their ids."""
        self._last_key = 0
        self._new: set[int] = set()
        self._opened: Opened | None = None
        self._resumed = 0
        """How many of the entries in ``_opened`` have been resumed."""
        self._is_resuming = False
        self._is_open = False
        self._is_late = False
        """Whether the database could not be opened at first."""
        self._is_saved = True
        self._in_work: _Batch | None = None
        self._last_fault: Message | None = None
        self._finish: tuple[Callable[[], None], Callable[[], None]] | None = None
        """What to call once all is saved, or can't be."""
        self._timer = QTimer(self, singleShot=True, interval=SAVE_MS)
        self._timer.timeout.connect(self._save)
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._resume_some)
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self._open)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(trim_memory)

    def start(self) -> None:
        """Open the database; ``ready`` follows."""
        self._lane.start()
        self._open()

    @property
    def is_open(self) -> bool:
        """Whether the worklist of the database is there and every change is saved."""
        return self._is_open

    @property
    def is_opening(self) -> bool:
        """Whether the worklist of the database is on its way."""
        return self._opened is not None

    def adopt(self, opened: Opened) -> None:
        """Take a database that has been opened, in place of ``start``; ``ready`` follows."""
        self._lane.start()
        self._on_opened(opened)

    def finish(self, done: Callable[[], None], failed: Callable[[], None]) -> None:
        """Call ``done`` once nothing is left to be saved, with the Session as it was saved.

        If saving fails, ``message`` says why, ``failed`` is called, and it goes on as before.
        """
        self._finish = (done, failed)
        self._save_now()

    def leave(self) -> None:
        """Follow the Session no more and close the database, after ``finish``; waits for neither.

        ``close`` may still be called, which waits.
        """
        self._is_open = False
        self._timer.stop()
        self._rest.stop()
        for signal, slot in self._connections():
            signal.disconnect(slot)
        self._lane.submit(CloseJob(self._store), Urgency.OPEN, self._on_closed, self.message.emit)

    def open_before_close(self) -> None:
        """Wait until the database is open, or can't be, if it is being opened."""
        self._lane.settle()

    def close(self) -> None:
        """Save what is not saved yet and close the database; waits for both."""
        self._lane.stop()
        if self._opened is not None:
            self._resume(self._opened, len(self._opened.entries))
            self._resume_rest(self._opened)
        self._timer.stop()
        self._next.stop()
        self._again.stop()
        if self._is_open:
            self._take_back()
            batch = self._take_batch()
            # There is nobody left to tell, and the next start is told if it fails too.
            with suppress(StoreError):
                SaveJob(self._store, batch.changes, batch.contents).run()
            self._is_open = False
        self._store.close()

    # Opening

    @Slot()
    def _open(self) -> None:
        job = OpenJob(self._store, self._models)
        self._lane.submit(job, Urgency.OPEN, self._on_opened, self._on_not_opened)

    def _on_opened(self, opened: Opened) -> None:
        self._opened = opened
        self._last_key = max((key for key, _ in opened.entries), default=0)
        for entry in (*self._session.entries(), *self._session.removed.entries()):
            self._on_changed(entry.id)
        self._connect()
        self._resume_some()

    @Slot()
    def _resume_some(self) -> None:
        """Resume some entries after the other, so that the window never waits for thousands."""
        if self._opened is None:
            return
        self._resume(self._opened, _AT_ONCE)
        if self._resumed < len(self._opened.entries):
            self._next.start()
        else:
            self._end_opening(self._opened)

    def _resume(self, opened: Opened, number: int) -> None:
        """Resume so many entries more, or those that are left."""
        next_ones = opened.entries[self._resumed : self._resumed + number]
        self._resumed += len(next_ones)
        some = [each for each in next_ones if not self._give_to_newer(opened, *each)]
        self._is_resuming = True
        aside = {place for place, (key, _) in enumerate(some) if key in opened.aside}
        ids = self._session.resume([entry for _, entry in some], aside)
        self._is_resuming = False
        for entry_id, (key, entry) in zip(ids, some, strict=True):
            self._keys[entry_id] = key
            if entry.stored_scan is not None:
                self._saved_scans[key] = entry.stored_scan

    def _give_to_newer(self, opened: Opened, key: int, entry: Entry) -> bool:
        """Let a newer entry of the same file have the key, if only that one is worked on."""
        newer = self._session.find(entry.scan_id)
        if entry.is_worked_on or key in opened.aside or not self._session.is_worked_on(newer):
            return False
        if self._keys[newer] <= opened.entries[-1][0]:  # it has been resumed itself
            return False
        self._keys[newer] = key
        return True

    def _resume_rest(self, opened: Opened) -> None:
        """Resume what belongs to the entries, once all of them are there."""
        self._opened = None
        self._is_open = True
        if (opened.entries or opened.steps.steps) and not self._is_late:
            self._restore_settings(opened.settings)
        self._steps.resume(opened.steps, self._keys)

    def _end_opening(self, opened: Opened) -> None:
        self._resume_rest(opened)
        if not self._is_saved:
            self._soon()
        QTimer.singleShot(0, self._tidy)  # it may take long: not if the program is closing
        if opened.notice is not None:
            self.message.emit(opened.notice)
        elif self._is_late:
            self.message.emit(Message(StoreNotice.OPENED_LATE))
        if not self._is_late:
            self.ready.emit()

    @Slot()
    def _tidy(self) -> None:
        job = TidyJob(self._store)
        self._lane.submit(job, Urgency.BACKGROUND, _nothing, self.message.emit)

    def _on_not_opened(self, fault: Message) -> None:
        if fault != self._last_fault:
            self._last_fault = fault
            self.message.emit(fault)
        if not self._is_late:
            self._is_late = True
            self.ready.emit()
        self._again.start(RETRY_MS)

    def _restore_settings(self, settings: Mapping[str, str]) -> None:
        early = {type(step) for step in self._session.steps.steps.values()}
        if ThresholdStep not in early:
            with suppress(KeyError, ValueError):
                self._session.set_threshold(float(settings[_THRESHOLD]))
        if PointStep not in early:
            with suppress(KeyError, ValueError):  # other weights have other operating points
                self._session.set_operating_point(settings[_POINT])
        ids = {key: entry_id for entry_id, key in self._keys.items()}
        with suppress(KeyError, ValueError):
            self._session.set_current(ids[int(settings[_CURRENT])])

    def _connect(self) -> None:
        for signal, slot in self._connections():
            signal.connect(slot)

    def _connections(self) -> list[tuple[SignalInstance, Callable[..., None]]]:
        changed = (
            self._session.entry_added,
            self._session.entry_changed,
            self._session.edits_changed,
            self._session.measurements_changed,
            self._session.presentation_changed,
            self._session.review_changed,
            self._session.entry_removed,
            self._session.entry_restored,
            self._session.entry_forgotten,
        )
        others = (
            self._session.current_changed,
            self._session.threshold_changed,
            self._session.operating_point_changed,
            self._session.steps.changed,
        )
        return [
            *((signal, self._on_changed) for signal in changed),
            *((signal, self._soon) for signal in others),
        ]

    # What is new

    @Slot(int)
    def _on_changed(self, entry_id: int) -> None:
        if self._is_resuming:
            return
        if entry_id not in self._keys:
            self._last_key += 1
            self._keys[entry_id] = self._last_key
        self._new.add(entry_id)
        self._soon()

    @Slot()
    def _soon(self) -> None:
        self._is_saved = False
        if self._is_open and not self._timer.isActive() and self._in_work is None:
            self._timer.start(SAVE_MS)

    # Saving

    @Slot()
    def _save(self) -> None:
        self._in_work = self._take_batch()
        job = SaveJob(self._store, self._in_work.changes, self._in_work.contents)
        self._lane.submit(job, Urgency.OPEN, self._on_saved, self._on_failed)

    def _take_batch(self) -> _Batch:
        """Gather all that is new; then nothing is new any more."""
        entry_ids, self._new = frozenset(self._new), set()
        self._is_saved = True
        entries = [self._session.entry(each) for each in entry_ids if each in self._session]
        aside = [one for each in entry_ids if (one := self._session.removed.get(each)) is not None]
        entries += aside
        gone = entry_ids.difference(entry.id for entry in entries)
        changes = Changes(
            scans=tuple(kept_scan(entry, self._keys[entry.id]) for entry in entries),
            aside=tuple(self._keys[entry.id] for entry in aside),
            removed=tuple(self._keys[each] for each in gone),
            settings={
                _THRESHOLD: str(self._session.threshold),
                _POINT: self._session.operating_point.name,
                _CURRENT: str(self._keys.get(self._session.current, NO_ENTRY)),
            },
            steps=self._steps.changes(self._keys),
        )
        contents = {
            self._keys[entry.id]: entry.stored_scan
            for entry in entries
            if entry.stored_scan is not None
            and entry.stored_scan is not self._saved_scans.get(self._keys[entry.id])
        }
        return _Batch(entry_ids, changes, contents)

    def _on_saved(self, saved: tuple[KeptScan, ...]) -> None:
        batch, self._in_work = self._in_work, None
        self._last_fault = None
        if batch is not None:
            self._saved_scans.update(batch.contents)
            ids = {self._keys[entry_id]: entry_id for entry_id in batch.entry_ids}
            self._in_memory.update({ids[scan.key]: scan for scan in saved})
            self._steps.mark_saved()
        self._put_away()
        if not self._is_saved:
            self._soon()
        self.saved.emit()
        self._save_now()

    def _save_now(self) -> None:
        """Get on with ``finish``, if it was called."""
        if self._finish is None or self._in_work is not None:
            return
        if self._is_saved:
            done, _ = self._finish
            self._finish = None
            done()
        else:
            self._timer.stop()
            self._save()

    def _put_away(self) -> None:
        """Have the Session drop what is in files now, of entries that are not in use."""
        for entry_id, kept in tuple(self._in_memory.items()):
            if self._session.removed.get(entry_id) is not None:
                continue
            if entry_id not in self._session or kept.content is None:
                del self._in_memory[entry_id]
                continue
            entry = self._session.entry(entry_id)
            if entry.stored_scan is not self._saved_scans.get(kept.key):
                del self._in_memory[entry_id]  # read again since, and saved again soon
            elif entry.state in _AT_REST and entry_id != self._session.current:
                scan, prediction = in_files(kept, kept.content, self._store, self._models)
                self._session.put_away(entry_id, scan, prediction)
                self._saved_scans[kept.key] = scan
                del self._in_memory[entry_id]
                self._rest.start()

    def _on_failed(self, fault: Message) -> None:
        self._take_back()
        if fault != self._last_fault:
            self._last_fault = fault
            self.message.emit(fault)
        self._timer.start(RETRY_MS)
        if self._finish is not None:
            _, failed = self._finish
            self._finish = None
            failed()

    def _on_closed(self, _done: None) -> None:
        self._lane.stop()

    def _take_back(self) -> None:
        """Count as new again what could not be saved."""
        batch, self._in_work = self._in_work, None
        if batch is not None:
            self._new |= batch.entry_ids
            self._is_saved = False


def _nothing(_done: None) -> None:
    """Do nothing when a job is done that nobody waits for."""
