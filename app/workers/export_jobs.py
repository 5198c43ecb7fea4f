"""Exports as jobs for the file lane. Each holds all that it needs."""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from app.domain.assessment import Assessment
from app.domain.notice import Notice
from app.domain.review import NOT_REVIEWED, Review
from app.domain.scan import Scan, ScanId
from app.files.atomic import atomic_write
from app.files.inputs import Input, find_inputs
from app.files.lock import locked
from app.files.output_kinds import OUTPUT_ENDINGS, OUTPUT_KINDS, OutputKind
from app.files.records import failed_record, result_record
from app.files.results import ResultsWriter
from app.files.stems import output_stem
from app.report.letterhead import EVERYTHING, ReportOptions
from app.report.outputs import check_outputs, write_outputs
from app.report.overlay import OverlayStyle
from app.report.page import Report
from app.report.pdf import reports_pdf
from app.report.picture import Picture, render_picture
from app.report.write import render_report, write_report
from app.words.message import WordedError
from app.workers.jobs import AssessJob
from app.workers.unexpected import internal_error
from models.torch_free.message import Message

GoOn = Callable[[int], bool]
"""Is told on the job's thread how many Scans are done, and says whether to go on."""


class CanceledError(WordedError):
    """The user canceled the job."""


@dataclass(frozen=True, eq=False)
class Exported:
    """An analyzed Scan to export. ``assessment`` is None if the present one is not up to date."""

    scan_id: ScanId
    work: AssessJob
    assessment: Assessment | None
    options: ReportOptions = EVERYTHING
    review: Review = NOT_REVIEWED

    def assess(self) -> Assessment:
        """Its Assessment with the present criteria."""
        return self.assessment or self.work.run()

    def report(self) -> Report:
        """Make its Report."""
        return Report(
            scan=self.work.scan.value,
            prediction=self.work.prediction.value,
            assessment=self.assess(),
            created=datetime.now(UTC).astimezone(),
            options=self.options,
            review=self.review,
        )


@dataclass(frozen=True, eq=False)
class ReportJob:
    """Write one report over what is at ``path``, as PNG or PDF by its suffix."""

    path: Path
    scan: Exported

    def run(self) -> Message:
        """Say what was saved. Raises OutputError."""
        write_report(self.path, self.scan.report())
        return Message.of(Notice.SAVED, path=str(self.path))


@dataclass(frozen=True, eq=False)
class ReportsJob:
    """Write reports as PNG into a folder, over no other file."""

    folder: Path
    scans: Sequence[Exported]
    go_on: GoOn

    def run(self) -> Message:
        """Say how many were saved. Raises OutputError or CanceledError."""
        for number, scan in enumerate(self.scans, start=1):
            report = scan.report()
            path = free_path(self.folder, report.scan, OUTPUT_ENDINGS["report"])
            write_report(path, report)
            if not self.go_on(number) and number < len(self.scans):
                raise canceled(number, self.scans)
        if len(self.scans) == 1:
            return Message.of(Notice.SAVED, path=str(path))
        return Message.of(Notice.REPORTS_SAVED, written=len(self.scans), place=str(self.folder))


@dataclass(frozen=True, eq=False)
class PdfJob:
    """Write reports as pages of one PDF, over what is at ``path``."""

    path: Path
    scans: Sequence[Exported]
    go_on: GoOn

    def run(self) -> Message:
        """Say how many were saved. Raises OutputError or CanceledError; then none is."""
        atomic_write(self.path, reports_pdf(self._reports()))
        if len(self.scans) == 1:
            return Message.of(Notice.SAVED, path=str(self.path))
        return Message.of(Notice.REPORTS_SAVED, written=len(self.scans), place=str(self.path))

    def _reports(self) -> Iterator[Report]:
        for number, scan in enumerate(self.scans):
            if not self.go_on(number):
                raise canceled(0, self.scans)
            yield scan.report()


@dataclass(frozen=True, eq=False)
class DataJob:
    """Write data into a folder as the command line does; ``kinds`` are names of its --write.

    A folder that was written before is continued, and files that BUSight did not write are kept.
    """

    folder: Path
    kinds: Collection[str]
    scans: Sequence[Exported]
    go_on: GoOn

    def run(self) -> Message:
        """Say how many were saved. Raises OutputError, BusyError or CanceledError."""
        files = [kind for kind in OUTPUT_KINDS if kind in self.kinds]
        with locked(self.folder):
            results = ResultsWriter(self.folder, jsonl="json" in self.kinds, summaries=self.kinds)
            inputs = _inputs(self.scans, self.folder, results.files)
            with results:
                for number, (scan, entry) in enumerate(zip(self.scans, inputs, strict=True)):
                    if not self.go_on(number):
                        raise canceled(number, self.scans)
                    self._write(results, scan, entry, files)
            results.verify([entry.result_key for entry in inputs], files)
        return Message.of(Notice.DATA_SAVED, written=len(self.scans), place=str(self.folder))

    def _write(
        self, results: ResultsWriter, scan: Exported, entry: Input, files: Sequence[OutputKind]
    ) -> None:
        """Write the files of a Scan and add its line, which says so if they can't be written."""
        report = scan.report()
        found = (report.scan, report.prediction, report.assessment)
        outputs = {kind: entry.output(kind) for kind in files}
        record = result_record(entry.relative, *found, outputs, scan.review)
        check_outputs(self.folder, outputs)
        try:
            write_outputs(self.folder, outputs, *found)
        except Exception as error:
            results.add(
                failed_record(
                    entry.relative,
                    error.message if isinstance(error, WordedError) else internal_error(error),
                    frame=entry.frame,
                    threshold=report.assessment.threshold,
                    operating_point=report.assessment.operating_point,
                )
            )
            raise
        results.add(record)


@dataclass(frozen=True, eq=False)
class PictureJob:
    """Draw the Scan with what is drawn over it; ``style`` is that of the window."""

    scan: Exported
    style: OverlayStyle

    def run(self) -> Picture:
        """Return the picture."""
        return render_picture(self.scan.work.scan.value, self.scan.assess(), self.style)


@dataclass(frozen=True, eq=False)
class PageJob:
    """Draw the page of a report."""

    scan: Exported

    def run(self) -> Picture:
        """Return the page."""
        return render_report(self.scan.report())


def canceled(written: int, scans: Sequence[Exported]) -> CanceledError:
    """Say how many were written until then."""
    return CanceledError(Message.of(Notice.EXPORT_CANCELED, written=written, total=len(scans)))


def free_path(folder: Path, scan: Scan, ending: str) -> Path:
    """Name a file after its Scan, with a number if there is a file of that name already.

    The user chose only the folder, so an older file is never replaced.
    """
    stem = output_stem(scan.name)
    if scan.frame:
        stem += f".frame-{scan.frame_number}"
    path, number = folder / f"{stem}{ending}", 1
    while path.exists():
        number += 1
        path = folder / f"{stem} ({number}){ending}"
    return path


def _inputs(scans: Sequence[Exported], folder: Path, earlier: Collection[str]) -> list[Input]:
    """Name each Scan as the command line would if it were given their files one by one."""
    # What was pasted has no file; its number tells two of one name apart.
    paths = [
        Path(scan.scan_id.source) if scan.scan_id.source else Path(str(number), _name(scan))
        for number, scan in enumerate(scans, start=1)
    ]
    named = {
        entry.path: entry
        for entry in find_inputs(list(dict.fromkeys(paths)), output=folder, earlier=earlier)
    }
    return [
        replace(named[path], frame=scan.scan_id.frame)
        for path, scan in zip(paths, scans, strict=True)
    ]


def _name(scan: Exported) -> str:
    return scan.work.scan.blank.name
