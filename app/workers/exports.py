"""Exports analyzed entries, some or all, without the window waiting."""

from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from threading import Event
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from app.dicom.known_scanners import KnownScanners
from app.dicom.preview import Preview
from app.domain.cleaning import Cleaning
from app.domain.notice import Notice
from app.report.letterhead import EVERYTHING
from app.report.overlay import OverlayStyle
from app.report.printing import Pages
from app.workers.cine_job import CineJob
from app.workers.cines import key_frames
from app.workers.deidentify_jobs import CopiesJob, DicomFilesJob, PreviewJob
from app.workers.entry import Entry
from app.workers.export_jobs import (
    DataJob,
    Exported,
    GoOn,
    PageJob,
    PdfJob,
    PictureJob,
    ReportJob,
    ReportsJob,
)
from app.workers.file_lane import FileLane, Urgency
from app.workers.jobs import AssessJob
from app.workers.object_jobs import ObjectsJob
from app.workers.paper_jobs import PrintJob, SavePictureJob, SavePicturesJob
from app.workers.session import Session
from app.workers.site_job import SiteJob
from models.torch_free.message import Message


class _Job(Protocol):
    def run(self) -> Message: ...


class Exporter(QObject):
    """Writes on the file lane. One export of several entries at a time; it ends at a failure.

    ``entry_ids`` are the entries to export, None for all; those not analyzed are left out. Of all,
    a cine takes part with its key frame only, except in data, which are of all frames.
    """

    exported = Signal(object)
    """Message what has been saved, and where."""
    export_failed = Signal(object)
    """Message why it ended early or was not started."""
    message = Signal(object)
    """Message how many have been written."""
    copied = Signal(object)
    """QImage for the clipboard."""
    ordered = Signal()
    """Something is to be saved or printed."""
    drafted = Signal(object)
    """Path of a report that ``draft_report`` has written."""
    progressed = Signal(int, int)
    """Scans that an export of several has saved so far, and all that it will save."""
    _progressed = Signal(int)

    def __init__(self, session: Session, lane: FileLane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._lane = lane
        self.report_options = EVERYTHING
        self._is_running = False
        self._keeps_parts = False
        self._written = self._total = 0
        self._canceled = Event()
        self._progressed.connect(self._on_progressed)

    def export_report(self, entry_id: int, path: Path) -> None:
        """Write the report of one entry over what is at ``path``, as PNG or PDF by its suffix."""
        scan = self._analyzed(entry_id)
        if scan is not None:
            self._submit(ReportJob(path, scan), self.exported.emit, self.export_failed.emit)

    def export_reports(self, folder: Path, entry_ids: Sequence[int] | None = None) -> None:
        """Write reports as PNG into a folder, over no other file."""
        self._start(entry_ids, lambda scans, go_on: ReportsJob(folder, scans, go_on))

    def export_pdf(self, path: Path, entry_ids: Sequence[int] | None = None) -> None:
        """Write reports as pages of one PDF over what is at ``path``."""
        self._start(entry_ids, lambda scans, go_on: PdfJob(path, scans, go_on), keeps_parts=False)

    def export_data(
        self, folder: Path, kinds: Collection[str], entry_ids: Sequence[int] | None = None
    ) -> None:
        """Write data into a folder; ``kinds`` are names of the command line's --write."""
        if entry_ids is None:
            entry_ids = [entry.id for entry in self._session.entries()]
        self._start(entry_ids, lambda scans, go_on: DataJob(folder, kinds, scans, go_on))

    def export_objects(
        self, folder: Path, entry_ids: Sequence[int] | None = None, *, makes_studies: bool
    ) -> None:
        """Write DICOM objects about entries into a folder, over no other file.

        ``makes_studies`` says whether to make a study around an image that is not a DICOM file,
        instead of leaving it out.
        """
        self._start(entry_ids, lambda scans, go_on: ObjectsJob(folder, scans, makes_studies, go_on))

    def find_dicom(self, paths: Sequence[Path], found: Callable[[tuple[Path, ...]], None]) -> None:
        """Call ``found`` with the DICOM files among ``paths``, or say that there are none."""
        job = DicomFilesJob(paths)
        self._lane.submit(job, Urgency.SHOW, found, self.export_failed.emit)

    def preview_copy(
        self,
        path: Path,
        known: KnownScanners,
        done: Callable[[Preview], None],
        failed: Callable[[Message], None],
    ) -> None:
        """See how a file would be cleaned; then call one of the two functions."""
        self._lane.submit(PreviewJob(path, known), Urgency.SHOW, done, failed)

    def export_copies(
        self, folder: Path, files: Sequence[tuple[Path, Cleaning | None]], known: KnownScanners
    ) -> None:
        """Copy DICOM files without identity into a folder, each with what stays of its pixels."""
        if self._is_running:
            self.export_failed.emit(Message(Notice.EXPORT_RUNNING))
            return
        self._is_running, self._keeps_parts = True, True
        self._written, self._total = 0, len(files)
        self._canceled.clear()
        job = CopiesJob(folder, files, known, self._go_on)
        self._submit(job, self._on_done, self._on_failed)

    def export_cine(self, path: Path, entry_ids: Sequence[int], style: OverlayStyle) -> None:
        """Write frames as a video over what is at ``path``, MP4 or AVI by its suffix."""
        self._start(
            entry_ids,
            lambda scans, go_on: CineJob(path, scans, style, go_on),
            keeps_parts=False,
        )

    def export_picture(self, entry_id: int, path: Path, style: OverlayStyle) -> None:
        """Write one entry with its overlay as PNG over what is at ``path``."""
        scan = self._analyzed(entry_id)
        if scan is not None:
            job = SavePictureJob(path, scan, style)
            self._submit(job, self.exported.emit, self.export_failed.emit)

    def export_pictures(
        self, folder: Path, style: OverlayStyle, entry_ids: Sequence[int] | None = None
    ) -> None:
        """Write entries with their overlay as PNG into a folder, over no other file."""
        self._start(entry_ids, lambda scans, go_on: SavePicturesJob(folder, scans, style, go_on))

    def fit_site(self, path: Path, lesion_free: float, entry_ids: Sequence[int]) -> None:
        """Fit the limits of a site to entries, and write them over what is at ``path``.

        ``lesion_free`` is the share of the entries that shows no lesion.
        """
        self._start(
            entry_ids,
            lambda scans, go_on: SiteJob(path, lesion_free, scans, go_on),
            keeps_parts=False,
        )

    def print_reports(self, device: Pages, entry_ids: Sequence[int]) -> None:
        """Print reports, a page for each, on a device that nobody else uses from then on."""
        self._start(entry_ids, lambda scans, go_on: PrintJob(device, scans, go_on))

    def draft_report(self, entry_id: int, path: Path) -> None:
        """Write the report of one entry as ``export_report`` does, but emit only ``drafted``."""
        scan = self._exported(self._session.entry(entry_id))
        if scan is not None:
            self._lane.submit(
                ReportJob(path, scan),
                Urgency.SHOW,
                lambda _saved: self.drafted.emit(path),
                self.export_failed.emit,
            )

    def copy_report(self, entry_id: int) -> None:
        """Draw the report of one entry for the clipboard."""
        scan = self._analyzed(entry_id)
        if scan is not None:
            self._lane.submit(
                PageJob(scan), Urgency.EXPORT, self.copied.emit, self.export_failed.emit
            )

    def copy_picture(self, entry_id: int, style: OverlayStyle) -> None:
        """Draw one entry with its overlay for the clipboard."""
        scan = self._analyzed(entry_id)
        if scan is not None:
            self._lane.submit(
                PictureJob(scan, style), Urgency.EXPORT, self.copied.emit, self.export_failed.emit
            )

    def analyzed(self, entry_ids: Sequence[int]) -> list[Exported]:
        """Those of the entries that are analyzed, for who exports them elsewhere."""
        entries = (self._session.entry(one) for one in entry_ids if one in self._session)
        return [scan for entry in entries if (scan := self._exported(entry)) is not None]

    def cancel(self) -> None:
        """End an export of several after what is being written, with ``export_failed``."""
        self._canceled.set()

    def _analyzed(self, entry_id: int) -> Exported | None:
        entry = self._session.entry(entry_id)
        scan = self._exported(entry)
        if scan is None:
            self.export_failed.emit(Message.of(Notice.NOT_ANALYZED_YET, name=entry.name))
        return scan

    def _exported(self, entry: Entry) -> Exported | None:
        if entry.stored_scan is None or entry.stored_prediction is None:
            return None
        work = AssessJob(
            entry.stored_scan, entry.stored_prediction, self._session.criteria(entry.id)
        )
        return Exported(
            entry.scan_id,
            work,
            self._session.fresh_assessment(entry.id),
            self.report_options,
            entry.review,
        )

    def _start(
        self,
        entry_ids: Sequence[int] | None,
        job_of: Callable[[Sequence[Exported], GoOn], _Job],
        *,
        keeps_parts: bool = True,
    ) -> None:
        if self._is_running:
            self.export_failed.emit(Message(Notice.EXPORT_RUNNING))
            return
        if entry_ids is None:
            entries = key_frames(self._session.entries())
        else:
            entries = map(self._session.entry, entry_ids)
        scans = [scan for entry in entries if (scan := self._exported(entry)) is not None]
        if not scans:
            self.export_failed.emit(Message(Notice.NOTHING_ANALYZED))
            return
        self._is_running, self._keeps_parts = True, keeps_parts
        self._written, self._total = 0, len(scans)
        self._canceled.clear()
        self._submit(job_of(scans, self._go_on), self._on_done, self._on_failed)

    def _submit(
        self, job: _Job, done: Callable[[Message], None], failed: Callable[[Message], None]
    ) -> None:
        self.ordered.emit()
        self._lane.submit(job, Urgency.EXPORT, done, failed)

    def _go_on(self, written: int) -> bool:
        """Report progress; called on the lane's thread."""
        self._progressed.emit(written)
        return not self._canceled.is_set()

    @Slot(int)
    def _on_progressed(self, written: int) -> None:
        self._written = written
        if 0 < written < self._total:
            self.progressed.emit(written, self._total)

    def _on_done(self, saved: Message) -> None:
        self._is_running = False
        self.exported.emit(saved)

    def _on_failed(self, fault: Message) -> None:
        self._is_running = False
        if self._keeps_parts and self._written and fault.code is not Notice.EXPORT_CANCELED:
            fault = Message.of(
                Notice.EXPORT_FAILED_LATER, fault=fault, written=self._written, total=self._total
            )
        self.export_failed.emit(fault)
