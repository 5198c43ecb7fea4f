"""Drives reading, analysis and export for the window, on threads other than the window's."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal, Slot

from app.domain.notice import Notice
from app.domain.scan import Scan, ScanId
from app.files.errors import shown_name
from app.files.inputs import Input
from app.workers.analysis_lane import AnalysisLane
from app.workers.compressor import Compressor
from app.workers.engine import Engine
from app.workers.entry import NO_ENTRY, UNFINISHED, Entry, EntryState
from app.workers.exports import ReportExporter
from app.workers.file_lane import FileLane, Urgency
from app.workers.jobs import FindJob, PasteJob, ReadJob
from app.workers.progress import ProgressReporter
from app.workers.reassessor import Reassessor
from app.workers.requests import Analysis
from app.workers.session import Session
from models.torch_free.message import Message


class AnalysisController(QObject):
    """Takes orders from the window and keeps the Session up to date.

    Every method returns at once; the Session's signals and these report what happens. Files are
    read and written on one thread, the engine is used on another, so that an export never waits
    behind a long queue of analyses. Scans are analyzed in the order of the worklist, the current
    one first. What is to be done next follows from the states in the Session; nothing else is
    remembered here.
    """

    engine_ready = Signal(object, object)
    """Messages: the device in use and why, and how to get a better one or None; when it is new."""
    engine_failed = Signal(object)
    """Message why the networks cannot be loaded. ``retry`` tries again."""
    progress = Signal(int, int, str)
    """Scans done and to be done since the last ``idle``, and the name of the one in progress."""
    idle = Signal()
    """Nothing is left to read, analyze or export."""
    message = Signal(object)
    """Message for the status bar."""
    exported = Signal(str)
    """Path of the report, or of the folder of reports, that has been written."""
    export_failed = Signal(object)
    """Message why no report was written; the Session is as it was."""

    def __init__(self, session: Session, engine: Engine, parent: QObject | None = None) -> None:
        """Take over the engine: ``shutdown`` closes it."""
        super().__init__(parent)
        self._session = session
        self._files = FileLane(self)
        self._analyses = AnalysisLane(engine, self)
        self._exporter = ReportExporter(session, self._files, self)
        self._progress = ProgressReporter(session, self._files, self)
        self._compressor = Compressor(session, self._files, self)
        self._reassessor = Reassessor(session, self._files, self)
        self._is_shut = False
        self._connect()

    def _connect(self) -> None:
        self._files.settled.connect(self._step)
        self._analyses.engine_ready.connect(self._on_engine_ready)
        self._analyses.engine_failed.connect(self._on_engine_failed)
        self._analyses.succeeded.connect(self._on_analyzed)
        self._analyses.failed.connect(self._on_analysis_failed)
        self._analyses.canceled.connect(self._on_analysis_canceled)
        self._exporter.exported.connect(self.exported)
        self._exporter.export_failed.connect(self.export_failed)
        self._exporter.message.connect(self.message)
        self._progress.progress.connect(self.progress)
        self._progress.idle.connect(self.idle)
        self._compressor.message.connect(self.message)
        self._reassessor.message.connect(self.message)
        self._session.entry_removed.connect(self._on_removed)

    # Orders from the window

    def start(self) -> None:
        """Start the threads and, in the background, the engine; best after the first paint.

        Does nothing after ``shutdown``: a window may be closed as soon as it is drawn.
        """
        if not self._is_shut:
            self._files.start()
            self._analyses.start()

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open files and folders; the first new Scan that can be read becomes the current one.

        A Scan that is in the worklist already is shown instead of opened again.
        """
        self._progress.expect_idle()
        self._files.submit(FindJob(tuple(paths)), Urgency.OPEN, self._on_found, self.message.emit)

    def open_pixels(self, pixels: NDArray[np.uint8], name: str) -> None:
        """Open a pasted image, (H, W) or (H, W, 3) RGB, an array that does not change any more."""
        self._progress.expect_idle()
        self._session.show_next()
        entry_id = self._session.add(ScanId(""), name)
        self._read(entry_id, PasteJob(pixels, name), Urgency.OPEN)

    def cancel(self) -> None:
        """Stop the running job and all that wait; their entries become canceled."""
        self._exporter.cancel()
        self._files.forget()
        self._analyses.cancel()
        for entry in self._session.entries():
            if entry.state in UNFINISHED:
                self._session.set_canceled(entry.id)
        self._step()

    def retry(self, entry_id: int) -> None:
        """Analyze an entry again, after reading it if that failed; not if it is in progress."""
        entry = self._session.entry(entry_id)
        if entry.state in UNFINISHED:
            return
        if entry.stored_scan is None and not entry.scan_id.source:
            self.message.emit(Message.of(Notice.PASTE_AGAIN, name=entry.name))
            return
        self._session.set_waiting(entry_id)
        self._step()

    def export_report(self, entry_id: int, path: Path) -> None:
        """Write the report of an analyzed entry, over what is at ``path``."""
        self._progress.expect_idle()
        self._exporter.export_report(entry_id, path)
        self._step()

    def export_reports(self, folder: Path) -> None:
        """Write the reports of all analyzed entries, ``<stem>.report.png``, over no other file."""
        self._progress.expect_idle()
        self._exporter.export_reports(folder)
        self._step()

    def shutdown(self) -> None:
        """Cancel, end the threads and the engine; the controller can't be used any more.

        A report that is being written is finished, those that wait are not.
        """
        if not self._is_shut:
            self._is_shut = True
            self._reassessor.stop()
            self._files.stop()
            self._analyses.stop()

    # Reading

    def _on_found(self, inputs: list[Input]) -> None:
        self._session.show_next()
        for item in inputs:
            scan_id = ScanId(str(item.path.absolute()), item.frame)
            known = self._session.find(scan_id)
            if known != NO_ENTRY:
                self._open_again(known)
                continue
            self._session.add(scan_id, shown_name(item.path), item.error)
            if item.error is not None:
                self.message.emit(item.error)

    def _open_again(self, entry_id: int) -> None:
        self._session.show_if_next(entry_id)
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
            self._session.set_scan(entry_id, scan)
            self._session.show_if_next(entry_id)

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

    # What comes next

    @Slot(int)
    def _on_removed(self, entry_id: int) -> None:
        if self._analyses.running == entry_id:
            self._analyses.cancel()
        self._step()

    @Slot()
    def _step(self) -> None:
        """Start what can be started, and report progress."""
        if self._is_shut:
            return
        entries = self._current_first()
        if all(entry.state is not EntryState.READING for entry in entries):
            to_read = next((entry for entry in entries if entry.waits_to_be_read), None)
            if to_read is not None:
                self._read(to_read.id, ReadJob(to_read.scan_id), Urgency.READ)
        if self._analyses.is_free:
            to_analyze = next((entry for entry in entries if entry.waits_to_be_analyzed), None)
            if to_analyze is not None:
                self._analyze(to_analyze)
        self._progress.report()

    def _current_first(self) -> tuple[Entry, ...]:
        current = self._session.current_entry
        return (*([current] if current else []), *self._session.entries())

    def _analyze(self, entry: Entry) -> None:
        if entry.stored_scan is not None:
            self._session.set_analyzing(entry.id)
            criteria = self._session.criteria(entry.id)
            self._analyses.analyze(entry.id, entry.stored_scan, criteria)
