"""Makes the DICOM objects about Scans that are sent to a PACS."""

from collections.abc import Collection, Sequence
from pathlib import Path

from app.domain.notice import Notice
from app.files.atomic import atomic_write
from app.files.inputs import OutputKind
from app.network.stop import Stop
from app.report.objects import ObjectMaker
from app.workers.export_jobs import Exported, free_path
from app.workers.object_jobs import NoDicomError
from models.torch_free.message import Message


def make_results(
    folder: Path, scans: Sequence[Exported], kinds: Collection[OutputKind], stop: Stop
) -> tuple[Path, ...]:
    """Write objects of ``kinds`` about those Scans that are of DICOM files.

    Raises NoDicomError if there are none, OutputError or ScanError, or NetworkError if it is to
    stop.
    """
    maker = ObjectMaker(makes_studies=False)
    paths = []
    for scan in scans:
        stop.check()
        if scan.work.scan.blank.header is None:
            continue
        report = scan.report()
        for made in maker.make(
            kinds,
            report.scan,
            report.prediction,
            report.assessment,
            report.review,
            lambda report=report: report,  # type: ignore[misc] # mypy does not infer its type
        ):
            path = free_path(folder, report.scan, made.ending)
            atomic_write(path, made.content)
            paths.append(path)
    if not paths:
        raise NoDicomError(Message(Notice.NO_DICOM_SCANS))
    return tuple(paths)
