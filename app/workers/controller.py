"""Drives reading, analysis and export for the window, on threads other than the window's."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.domain.edit import Outlining
from app.domain.editing import judged, unjudged
from app.domain.notice import Notice
from app.domain.scan import Scan, ScanId
from app.files.inputs import Input
from app.workers.adder import Adder
from app.workers.analysis_lane import AnalysisLane
from app.workers.chosen_regions import ChosenRegions
from app.workers.cines import FrameAdder, neighbors_first, onward
from app.workers.compressor import Compressor
from app.workers.engine import Engine
from app.workers.entry import UNFINISHED, Entry, EntryState
from app.workers.exports import Exporter
from app.workers.file_lane import FileLane, Urgency
from app.workers.first_shown import FirstShown
from app.workers.foreign import ForeignReader
from app.workers.jobs import FindJob, PasteJob, ReadJob
from app.workers.loader import Loader
from app.workers.moved_files import MovedFiles
from app.workers.progress import ProgressReporter
from app.workers.reassessor import Reassessor
from app.workers.requests import Analysis
from app.workers.session import Session
from models.torch_free.message import Message
from models.torch_free.prediction import ClassProbabilities


class AnalysisController(QObject):
    """Takes orders from the window and keeps the Session up to date.

    Every method returns at once; the Session's signals and these report what happens. Files are
    read and written on one thread, the engine is used on another, so that an export never waits
    behind a long queue of analyses. The current Scan is analyzed first, then the other frames of
    its source, the nearest first, then Scans whose rows are in view, then the rest in the order in
    which they were opened. What is to be done next follows from the states in the Session; nothing
    else is remembered here.
    """

    engine_ready = Signal(object, object)
    """Messages: the device in use and why, and how to get a better one or None; when it is new."""
    engine_failed = Signal(object)
    """Message why the networks cannot be loaded. ``retry`` tries again."""
    progress = Signal(object)
    """Progress since the last ``idle``."""
    round_ended = Signal(int, int)
    """Scans analyzed and Scans failed since the last ``idle``, if there were several."""
    paused = Signal(bool)
    """Whether the analysis is paused, if that has changed."""
    idle = Signal()
    """Nothing is left to read, analyze or export."""
    busy_changed = Signal(bool)
    """Whether something is left to read, analyze or export, if that has changed."""
    message = Signal(object)
    """Message for the status bar."""
    exported = Signal(object)
    """Message what has been saved, and where."""
    export_failed = Signal(object)
    """Message why an export ended early or was not started; the Session is as it was."""
    copied = Signal(object)
    """QImage for the clipboard."""
    prepared = Signal(int)
    """Id of an entry that ``prepare`` has brought to hand."""

    def __init__(self, session: Session, engine: Engine, parent: QObject | None = None) -> None:
        """Take over the engine: ``shutdown`` closes it."""
        super().__init__(parent)
        self._session = session
        self._engine = engine
        self._files = FileLane(self)
        self._analyses = AnalysisLane(engine, self)
        self.exporter = Exporter(session, self._files, self)
        """Saves and prints; what it is told to do shows in ``progress`` like all other work."""
        self._progress = ProgressReporter(session, self._files, self)
        self._compressor = Compressor(session, self._files, self)
        self._loader = Loader(session, self._files, self)
        self._reassessor = Reassessor(session, self._files, self)
        self._first = FirstShown(session)
        self._moved = MovedFiles(session, self._files, self.retry, self)
        self._adder = Adder(session, self)
        self._frames = FrameAdder(session, self)
        self.foreign = ForeignReader(self._files, self)
        self.chosen_regions = ChosenRegions(session, lambda: self._soon.start())
        self._is_shut = False
        self._is_paused = False
        self._in_view: tuple[int, ...] = ()
        # Thousands of entries may be removed or tried again in one turn of the event loop.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._step)
        self._connect()

    def _connect(self) -> None:
        self._files.settled.connect(self._step)
        self._analyses.engine_ready.connect(self._on_engine_ready)
        self._analyses.engine_failed.connect(self._on_engine_failed)
        self._analyses.succeeded.connect(self._on_analyzed)
        self._analyses.failed.connect(self._on_analysis_failed)
        self._analyses.canceled.connect(self._on_analysis_canceled)
        self._analyses.judged.connect(self._on_judged)
        self._analyses.judging_failed.connect(self._on_judging_failed)
        self.exporter.exported.connect(self.exported)
        self.exporter.export_failed.connect(self.export_failed)
        self.exporter.message.connect(self.message)
        self.exporter.copied.connect(self.copied)
        self.exporter.ordered.connect(self._progress.expect_idle)
        self.exporter.ordered.connect(self._soon.start)
        self._progress.progress.connect(self.progress)
        self._progress.round_ended.connect(self.round_ended)
        self._progress.idle.connect(lambda: self.pause(is_paused=False))
        self._progress.idle.connect(self.idle)
        self._progress.busy_changed.connect(self.busy_changed)
        self._compressor.message.connect(self.message)
        self._loader.message.connect(self.message)
        self._loader.prepared.connect(self.prepared)
        self._reassessor.message.connect(self.message)
        self._moved.message.connect(self.message)
        self._adder.added.connect(self._soon.start)
        self._adder.known.connect(self._open_again)
        self._adder.message.connect(self.message)
        self._frames.added.connect(self._soon.start)
        self._session.entry_removed.connect(self._on_removed)
        self._session.entry_restored.connect(lambda _entry_id: self._soon.start())
        self._session.edits_changed.connect(self._step)

    # Orders from the window

    def start(self) -> None:
        """Start the threads and, in the background, the engine; best after the first paint.

        Does nothing after ``shutdown``: a window may be closed as soon as it is drawn.
        """
        if not self._is_shut:
            self._files.start()
            self._analyses.start()

    def use_threads(self, number: int | None) -> None:
        """Let the engine use so many threads from the next job on; None for all that are free."""
        self._engine.threads = number

    def use_device(self, name: str) -> None:
        """Let the engine use a device of DEVICE_NAMES from the next job on, and load it now."""
        self._engine.device = name
        self._analyses.reload()

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open files and folders; the first new Scan that can be read becomes the current one.

        A Scan that is in the worklist already is shown instead of opened again.
        """
        self._progress.expect_idle()
        self._files.submit(FindJob(tuple(paths)), Urgency.OPEN, self._on_found, self.message.emit)

    def receive(self, paths: Sequence[Path]) -> None:
        """Add images that came by themselves: what is shown stays."""
        found = self._on_found if self._session.current_entry is None else self._adder.add
        self._files.submit(FindJob(tuple(paths)), Urgency.OPEN, found, self.message.emit)

    def open_pixels(self, pixels: NDArray[np.uint8], name: str) -> None:
        """Open a pasted image, (H, W) or (H, W, 3) RGB, an array that does not change any more."""
        self._progress.expect_idle()
        self._first.expect()
        entry_id = self._session.add(ScanId(""), name)
        self._read(entry_id, PasteJob(pixels, name), Urgency.OPEN)

    def look_at(self, entry_ids: Sequence[int]) -> None:
        """Read and analyze these entries first, after the current one; the user sees their rows."""
        self._in_view = tuple(entry_ids)

    def pause(self, *, is_paused: bool) -> None:
        """Start no analysis until it is resumed; the running one ends, and files are still read.

        A cancel and the end of all work end the pause too.
        """
        if is_paused != self._is_paused:
            self._is_paused = is_paused
            self.paused.emit(is_paused)
            self._step()

    def find_again(self, entry_id: int, path: Path) -> None:
        """Read an entry whose file was moved from here, and others that moved with it."""
        self._moved.find_again(entry_id, path)

    def prepare(self, entry_ids: Sequence[int]) -> None:
        """Bring entries to hand that will be shown soon, so that none is waited for."""
        self._loader.prepare(entry_ids)

    def cancel(self) -> int:
        """Stop the running job and all that wait; return how many entries became canceled."""
        self._adder.finish()
        self._frames.finish()
        entries = self._session.entries()
        unfinished = [entry.id for entry in entries if entry.state in UNFINISHED]
        self.exporter.cancel()
        self._files.forget()
        self._analyses.cancel()
        for entry_id in unfinished:
            self._session.set_canceled(entry_id)
        self.pause(is_paused=False)
        self._step()
        return len(unfinished)

    def retry(self, entry_id: int) -> None:
        """Analyze an entry again, after reading it if that failed; not if it is in progress."""
        entry = self._session.entry(entry_id)
        if entry.state in UNFINISHED:
            return
        if entry.stored_scan is None and not entry.scan_id.source:
            self.message.emit(Message.of(Notice.PASTE_AGAIN, name=entry.name))
            return
        self._session.set_waiting(entry_id)
        self._soon.start()

    def shutdown(self) -> None:
        """Cancel, end the threads and the engine; the controller can't be used any more.

        A report that is being written is finished, those that wait are not.
        """
        if not self._is_shut:
            self._is_shut = True
            self.exporter.cancel()
            self._reassessor.stop()
            self._files.stop()
            self._analyses.stop()

    # Reading

    def _on_found(self, inputs: list[Input]) -> None:
        self._first.expect()
        self._adder.add(inputs)

    def _open_again(self, entry_id: int) -> None:
        self._first.offer(entry_id)
        self._frames.add_frames(self._session.entry(entry_id))
        if self._session.entry(entry_id).state in (EntryState.FAILED, EntryState.CANCELED):
            self.retry(entry_id)

    def _read(self, entry_id: int, job: ReadJob | PasteJob, urgency: Urgency) -> None:
        self._session.set_reading(entry_id)
        self._files.submit(
            job,
            urgency,
            partial(self._on_read, entry_id),
            partial(self._on_read_failed, entry_id),
        )

    def _on_read(self, entry_id: int, scan: Scan) -> None:
        if entry_id in self._session:
            self._session.set_scan(entry_id, self.chosen_regions.applied(scan))
            self._first.offer(entry_id)
            if scan.frame == 0:
                self._frames.add_frames(self._session.entry(entry_id))

    def _on_read_failed(self, entry_id: int, fault: Message) -> None:
        if entry_id in self._session:
            self._session.set_failed(entry_id, fault)
            self.message.emit(fault)

    # Analysis

    @Slot(object, object)
    def _on_engine_ready(self, device: Message, advice: Message | None) -> None:
        self.engine_ready.emit(device, advice)
        self._step()

    @Slot(object)
    def _on_engine_failed(self, fault: Message) -> None:
        # All that wait would fail too, and each would take seconds.
        for entry in self._session.entries():
            if entry.waits_to_be_analyzed:
                self._session.set_failed(entry.id, fault)
        self.engine_failed.emit(fault)
        self._step()

    @Slot(int, object)
    def _on_analyzed(self, entry_id: int, analysis: Analysis) -> None:
        self._session.set_done(entry_id, analysis.prediction, analysis.assessment)
        self._reassessor.wait_for_rest()
        self._step()

    @Slot(int, object)
    def _on_analysis_failed(self, entry_id: int, fault: Message) -> None:
        self._session.set_failed(entry_id, fault)
        self.message.emit(fault)
        self._step()

    @Slot(int)
    def _on_analysis_canceled(self, entry_id: int) -> None:
        self._session.set_canceled(entry_id)
        self._step()

    # Regions that a person drew

    @Slot(int, object, object)
    def _on_judged(self, entry_id: int, edit: Outlining, answer: ClassProbabilities) -> None:
        self._session.set_edits(entry_id, judged(self._session.entry(entry_id).edits, edit, answer))
        self._step()

    @Slot(int, object, object)
    def _on_judging_failed(self, entry_id: int, edit: Outlining, fault: Message) -> None:
        """Take the edit back: it would fail again and again."""
        edits = self._session.entry(entry_id).edits
        self._session.set_edits(entry_id, tuple(one for one in edits if one != edit))
        self.message.emit(fault)
        self._step()

    def _judge_next(self, entries: Sequence[Entry]) -> None:
        for entry in entries:
            edit = unjudged(entry.edits)
            if edit is not None and entry.stored_scan and entry.stored_prediction:
                self._analyses.judge(entry.id, entry.stored_scan, entry.stored_prediction, edit)
                return

    # What comes next

    @Slot(int)
    def _on_removed(self, entry_id: int) -> None:
        if self._analyses.running == entry_id:
            self._analyses.cancel()
        self._soon.start()

    @Slot()
    def _step(self) -> None:
        """Start what can be started, and report progress."""
        if self._is_shut:
            return
        entries = self._in_order(neighbors_first)
        if all(entry.state is not EntryState.READING for entry in entries):
            unread = (entry for entry in self._in_order(onward) if entry.waits_to_be_read)
            to_read = next(unread, None)
            if to_read is not None:
                self._read(to_read.id, ReadJob(to_read.scan_id), Urgency.READ)
        if self._analyses.is_free:
            self._judge_next(entries)
        if self._analyses.is_free and not self._is_paused:
            to_analyze = next((entry for entry in entries if entry.waits_to_be_analyzed), None)
            if to_analyze is not None:
                self._analyze(to_analyze)
        self._progress.report(is_paused=self._is_paused)

    def _in_order(self, frames: Callable[[Session, Entry], Iterable[int]]) -> tuple[Entry, ...]:
        """All entries: the current one and its frames first, then those in view, then all again."""
        first = [each for each in (self._session.current, *self._in_view) if each in self._session]
        current = self._session.current_entry
        if current is not None:
            first[1:1] = frames(self._session, current)
        return (*map(self._session.entry, first), *self._session.entries())

    def _analyze(self, entry: Entry) -> None:
        if entry.stored_scan is not None:
            self._session.set_analyzing(entry.id)
            criteria = self._session.criteria(entry.id)
            self._analyses.analyze(entry.id, entry.stored_scan, criteria)
