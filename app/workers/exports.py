"""Exports reports of analysed entries, one or all, without the window waiting."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.workers.file_lane import FileLane, Urgency
from app.workers.jobs import AssessJob, ReportJob
from app.workers.session import Entry, Session


class ReportExporter(QObject):
    """Writes reports on the file lane; a batch goes one by one and ends at the first failure."""

    exported = Signal(str)
    """Path of the report, or of the folder of reports, that has been written."""
    export_failed = Signal(str)
    """One sentence that says what to do."""
    message = Signal(str)
    """How far a batch has come."""

    def __init__(self, session: Session, lane: FileLane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._lane = lane
        self._folder: Path | None = None
        self._jobs: list[ReportJob] = []
        self._written = 0
        self._is_cancelled = False

    def export_report(self, entry_id: int, path: Path) -> None:
        """Write the report of one entry over what is at ``path``."""
        entry = self._session.entry(entry_id)
        job = self._job(entry, path, into_folder=False)
        if job is None:
            self.export_failed.emit(
                f"'{entry.name}' has not been analysed yet: export it when it is done."
            )
            return
        self._lane.submit(job, Urgency.EXPORT, self._on_written, self.export_failed.emit)

    def export_reports(self, folder: Path) -> None:
        """Write the reports of all entries that have been analysed into a folder."""
        if self._folder is not None:
            self.export_failed.emit(
                "Reports are being exported already: wait until they are written, or cancel."
            )
            return
        jobs = (self._job(entry, folder, into_folder=True) for entry in self._session.entries())
        self._jobs = [job for job in jobs if job is not None]
        if not self._jobs:
            self.export_failed.emit("No Scan has been analysed yet: export when one is done.")
            return
        self._folder, self._written, self._is_cancelled = folder, 0, False
        self._write_next()

    def cancel(self) -> None:
        """End a batch with the report that is being written; ``export_failed`` will tell."""
        self._is_cancelled = True

    def _job(self, entry: Entry, path: Path, *, into_folder: bool) -> ReportJob | None:
        if entry.kept_scan is None or entry.kept_prediction is None:
            return None
        work = AssessJob(
            entry.kept_scan,
            entry.kept_prediction,
            self._session.threshold,
            self._session.operating_point,
        )
        return ReportJob(path, into_folder, work, self._session.fresh_assessment(entry.id))

    def _write_next(self) -> None:
        job = self._jobs[self._written]
        self._lane.submit(job, Urgency.EXPORT, self._on_one_written, self._on_one_failed)

    def _on_written(self, path: Path) -> None:
        self.exported.emit(str(path))

    def _on_one_written(self, _path: Path) -> None:
        self._written += 1
        if self._written == len(self._jobs):
            self.exported.emit(str(self._folder))
            self._folder = None
        elif self._is_cancelled:
            self.export_failed.emit(f"The export was cancelled: {self._told_count()}.")
            self._folder = None
        else:
            self.message.emit(f"{self._told_count()}.")
            self._write_next()

    def _on_one_failed(self, sentence: str) -> None:
        self._folder = None
        before = f" Before that, {self._told_count()}." if self._written else ""
        self.export_failed.emit(sentence + before)

    def _told_count(self) -> str:
        return f"{self._written} of {len(self._jobs)} reports were written"
