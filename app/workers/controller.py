"""Drives reading, analysis and export for the window, on threads other than the window's."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal, Slot

from app.domain.scan import Scan
from app.files.errors import shown_name
from app.files.inputs import Input
from app.workers.analysis_lane import AnalysisLane
from app.workers.engine import Engine
from app.workers.exports import ReportExporter
from app.workers.file_lane import FileLane, Urgency
from app.workers.jobs import FindJob, PasteJob, ReadJob
from app.workers.packer import Packer
from app.workers.reassessor import Reassessor
from app.workers.requests import Analysis
from app.workers.session import EntryState, Session


class AnalysisController(QObject):
    """Takes orders from the window and keeps the Session up to date.

    Every method returns at once; what happens is told by the Session's signals and these. Files
    are read and written on one thread, the engine is driven on another, so that an export never
    waits behind a long queue of analyses. Pictures are analysed in the order of the worklist, the
    current one first.
    """

    engine_ready = Signal(str, str)
    """The device in use and why, and how to come by a better one; again when it changes."""
    engine_failed = Signal(str)
    """The networks cannot be loaded; the sentence says what to do. ``retry`` tries again."""
    progress = Signal(int, int, str)
    """Pictures done and to be done since the last ``idle``, and the name of the one at work."""
    idle = Signal()
    """Nothing is left to read, analyse or export."""
    message = Signal(str)
    """One sentence for the status bar."""
    exported = Signal(str)
    """Path of the report, or of the folder of reports, that has been written."""
    export_failed = Signal(str)
    """One sentence that says what to do; the Session is as it was."""

    def __init__(self, session: Session, engine: Engine, parent: QObject | None = None) -> None:
        """Take over the engine: ``shutdown`` closes it."""
        super().__init__(parent)
        self._session = session
        self._files = FileLane(self)
        self._analyses = AnalysisLane(engine, self)
        self._exporter = ReportExporter(session, self._files, self)
        self._to_read: set[int] = set()
        self._reading: int | None = None
        self._to_analyse: set[int] = set()
        self._round: set[int] = set()
        self._is_idle = True
        self._is_shut = False
        self._shows_next = False
        self._packer = Packer(session, self._files, self)
        self._reassessor = Reassessor(session, self._files, self)
        self._connect()

    def _connect(self) -> None:
        self._files.settled.connect(self._step)
        self._analyses.engine_ready.connect(self._on_engine_ready)
        self._analyses.engine_failed.connect(self._on_engine_failed)
        self._analyses.succeeded.connect(self._on_analysed)
        self._analyses.failed.connect(self._on_analysis_failed)
        self._analyses.cancelled.connect(self._on_analysis_cancelled)
        self._exporter.exported.connect(self.exported)
        self._exporter.export_failed.connect(self.export_failed)
        self._exporter.message.connect(self.message)
        self._session.entry_removed.connect(self._on_removed)
        self._packer.message.connect(self.message)
        self._reassessor.message.connect(self.message)

    # Orders from the window

    def start(self) -> None:
        """Start the threads and, in the background, the engine; best after the first paint.

        Nothing after ``shutdown``: a window may be closed as soon as it is drawn.
        """
        if self._is_shut:
            return
        self._files.start()
        self._analyses.start()

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open files and folders; the first new Scan that can be read becomes the current one.

        A path that is in the worklist already is shown instead of opened again.
        """
        self._is_idle = False
        self._files.submit(FindJob(tuple(paths)), Urgency.OPEN, self._on_found, self.message.emit)

    def open_pixels(self, pixels: NDArray[np.uint8], name: str) -> None:
        """Open a pasted picture, (H, W) or (H, W, 3) RGB, an array that nobody else changes."""
        self._is_idle = False
        self._shows_next = True
        entry_id = self._session.add("", name)
        self._round.add(entry_id)
        self._session.set_reading(entry_id)
        self._files.submit(
            PasteJob(pixels, name),
            Urgency.OPEN,
            partial(self._on_read, entry_id),
            partial(self._on_read_failed, entry_id),
        )

    def cancel(self) -> None:
        """Stop the running job and all that wait; their entries become cancelled."""
        self._exporter.cancel()
        self._files.forget()
        self._analyses.cancel()
        self._to_read.clear()
        self._to_analyse.clear()
        self._reading = None
        for entry in self._session.entries():
            if entry.state in (EntryState.WAITING, EntryState.READING, EntryState.ANALYSING):
                self._session.set_cancelled(entry.id)
        self._step()

    def retry(self, entry_id: int) -> None:
        """Read (where that failed) and analyse an entry again; nothing if it is on its way."""
        entry = self._session.entry(entry_id)
        if entry.state not in (EntryState.DONE, EntryState.FAILED, EntryState.CANCELLED):
            return
        if entry.kept_scan is None and not entry.source:
            self.message.emit(f"'{entry.name}' was pasted: paste it again.")
            return
        self._round.add(entry_id)
        (self._to_read if entry.kept_scan is None else self._to_analyse).add(entry_id)
        self._session.set_waiting(entry_id)
        self._step()

    def export_report(self, entry_id: int, path: Path) -> None:
        """Write the report of an analysed entry, over what is at ``path``."""
        self._is_idle = False
        self._exporter.export_report(entry_id, path)
        self._step()

    def export_reports(self, folder: Path) -> None:
        """Write the reports of all analysed entries, ``<stem>.report.png``, over no other file."""
        self._is_idle = False
        self._exporter.export_reports(folder)
        self._step()

    def shutdown(self) -> None:
        """Cancel, end the threads and the engine; the controller is of no use after it.

        A report that is being written is finished, those that wait are not.
        """
        if self._is_shut:
            return
        self._is_shut = True
        self._reassessor.stop()
        self._to_read.clear()
        self._to_analyse.clear()
        self._files.stop()
        self._analyses.stop()

    # Reading

    def _on_found(self, inputs: list[Input]) -> None:
        self._shows_next = True
        known = {Path(entry.source): entry.id for entry in self._session.entries() if entry.source}
        for item in inputs:
            path = item.path.absolute()
            if path in known:
                self._open_again(known[path])
                continue
            entry_id = self._session.add(str(path), shown_name(path))
            if item.error is None:
                self._round.add(entry_id)
                self._to_read.add(entry_id)
            else:
                self._session.set_failed(entry_id, item.error)
                self.message.emit(item.error)

    def _open_again(self, entry_id: int) -> None:
        self._show_first(entry_id)
        if self._session.entry(entry_id).state in (EntryState.FAILED, EntryState.CANCELLED):
            self.retry(entry_id)

    def _show_first(self, entry_id: int) -> None:
        """Show the first of what was opened that can be shown; what can't leaves the view be."""
        if self._shows_next and self._session.entry(entry_id).kept_scan is not None:
            self._shows_next = False
            self._session.set_current(entry_id)

    def _on_read(self, entry_id: int, scan: Scan) -> None:
        self._reading = None if self._reading == entry_id else self._reading
        if entry_id in self._session:
            self._to_analyse.add(entry_id)
            self._session.set_scan(entry_id, scan)
            self._show_first(entry_id)

    def _on_read_failed(self, entry_id: int, sentence: str) -> None:
        self._reading = None if self._reading == entry_id else self._reading
        if entry_id in self._session:
            self._session.set_failed(entry_id, sentence)
            self.message.emit(sentence)

    # Analysis

    @Slot(str, str)
    def _on_engine_ready(self, device_text: str, device_advice: str) -> None:
        self.engine_ready.emit(device_text, device_advice)
        self._step()

    @Slot(str)
    def _on_engine_failed(self, sentence: str) -> None:
        # None of those that wait would fare better, and each would take seconds to find out.
        waiting, self._to_analyse = self._to_analyse, set()
        for entry_id in waiting:
            self._session.set_failed(entry_id, sentence)
        self.engine_failed.emit(sentence)
        self._step()

    @Slot(int, object)
    def _on_analysed(self, entry_id: int, analysis: Analysis) -> None:
        self._session.set_done(entry_id, analysis.prediction, analysis.assessment)
        self._reassessor.wait_for_rest()
        self._step()

    @Slot(int, str)
    def _on_analysis_failed(self, entry_id: int, sentence: str) -> None:
        self._session.set_failed(entry_id, sentence)
        self.message.emit(sentence)
        self._step()

    @Slot(int)
    def _on_analysis_cancelled(self, entry_id: int) -> None:
        self._session.set_cancelled(entry_id)
        self._step()

    # What comes next

    @Slot(int)
    def _on_removed(self, entry_id: int) -> None:
        self._round.discard(entry_id)
        self._to_read.discard(entry_id)
        self._to_analyse.discard(entry_id)
        if self._analyses.running == entry_id:
            self._analyses.cancel()
        self._step()

    @Slot()
    def _step(self) -> None:
        """Start what can be started and tell how far things are."""
        if self._to_read and self._reading is None:
            self._read(self._first(self._to_read))
        if self._to_analyse and self._analyses.is_free:
            self._analyse(self._first(self._to_analyse))
        self._tell_progress()

    def _first(self, ids: set[int]) -> int:
        """Of some entries the current one, else the first of the worklist."""
        if self._session.current in ids:
            return self._session.current
        return next(entry.id for entry in self._session.entries() if entry.id in ids)

    def _read(self, entry_id: int) -> None:
        self._to_read.discard(entry_id)
        self._reading = entry_id
        self._session.set_reading(entry_id)
        self._files.submit(
            ReadJob(Path(self._session.entry(entry_id).source)),
            Urgency.READ,
            partial(self._on_read, entry_id),
            partial(self._on_read_failed, entry_id),
        )

    def _analyse(self, entry_id: int) -> None:
        self._to_analyse.discard(entry_id)
        scan = self._session.entry(entry_id).kept_scan
        if scan is not None:
            self._session.set_analysing(entry_id)
            self._analyses.analyse(
                entry_id, scan, self._session.threshold, self._session.operating_point
            )

    def _tell_progress(self) -> None:
        states = (EntryState.WAITING, EntryState.READING, EntryState.ANALYSING)
        at_work = [
            entry for entry in map(self._session.entry, self._round) if entry.state in states
        ]
        if at_work:
            self._is_idle = False
            name = max(at_work, key=lambda entry: (states.index(entry.state), -entry.id)).name
            self.progress.emit(len(self._round) - len(at_work), len(self._round), name)
        elif not self._is_idle and not self._files.is_busy:
            self._is_idle = True
            self._round.clear()
            self.idle.emit()
