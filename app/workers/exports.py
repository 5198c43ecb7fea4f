"""Exports reports of analyzed entries, one or all, without the window waiting."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.domain.notice import Notice
from app.workers.entry import Entry
from app.workers.file_lane import FileLane, Urgency
from app.workers.jobs import AssessJob, ReportJob
from app.workers.session import Session
from models.torch_free.message import Code, Message


class ReportExporter(QObject):
    """Writes reports on the file lane; an export of all ends at the first failure."""

    exported = Signal(str)
    """Path of the report, or of the folder of reports, that has been written."""
    export_failed = Signal(object)
    """Message why it ended early or was not started."""
    message = Signal(object)
    """Message how many reports have been written."""

    def __init__(self, session: Session, lane: FileLane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._lane = lane
        self._folder: Path | None = None
        self._jobs: list[ReportJob] = []
        self._written = 0
        self._is_canceled = False

    def export_report(self, entry_id: int, path: Path) -> None:
        """Write the report of one entry over what is at ``path``."""
        entry = self._session.entry(entry_id)
        job = self._job(entry, path, into_folder=False)
        if job is None:
            self.export_failed.emit(Message.of(Notice.NOT_ANALYZED_YET, name=entry.name))
            return
        self._lane.submit(job, Urgency.EXPORT, self._on_written, self.export_failed.emit)

    def export_reports(self, folder: Path) -> None:
        """Write the reports of all entries that have been analyzed into a folder."""
        if self._folder is not None:
            self.export_failed.emit(Message(Notice.EXPORT_RUNNING))
            return
        jobs = (self._job(entry, folder, into_folder=True) for entry in self._session.entries())
        self._jobs = [job for job in jobs if job is not None]
        if not self._jobs:
            self.export_failed.emit(Message(Notice.NOTHING_ANALYZED))
            return
        self._folder, self._written, self._is_canceled = folder, 0, False
        self._write_next()

    def cancel(self) -> None:
        """End an export of all after the report that is being written, with ``export_failed``."""
        self._is_canceled = True

    def _job(self, entry: Entry, path: Path, *, into_folder: bool) -> ReportJob | None:
        if entry.stored_scan is None or entry.stored_prediction is None:
            return None
        criteria = self._session.criteria(entry.id)
        work = AssessJob(entry.stored_scan, entry.stored_prediction, criteria)
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
        elif self._is_canceled:
            self.export_failed.emit(self._counted(Notice.EXPORT_CANCELED))
            self._folder = None
        else:
            self.message.emit(self._counted(Notice.REPORTS_WRITTEN))
            self._write_next()

    def _on_one_failed(self, fault: Message) -> None:
        self._folder = None
        self.export_failed.emit(
            self._counted(Notice.EXPORT_FAILED_LATER, fault=fault) if self._written else fault
        )

    def _counted(self, code: Code, **values: Message) -> Message:
        return Message.of(code, **values, written=self._written, total=len(self._jobs))
