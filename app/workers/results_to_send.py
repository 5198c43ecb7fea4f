"""Makes the DICOM objects about Scans that are sent to a PACS."""

from collections.abc import Collection, Sequence
from pathlib import Path

from app.domain.notice import Notice
from app.files.output_kinds import OutputKind
from app.network.stop import Stop
from app.report.objects import ObjectMaker
from app.workers.export_jobs import Exported
from app.workers.object_jobs import NoDicomError, is_dicom, write_objects
from models.torch_free.message import Message


def make_results(
    folder: Path, scans: Sequence[Exported], kinds: Collection[OutputKind], stop: Stop
) -> tuple[Path, ...]:
    """Write objects of ``kinds`` about those Scans that are of DICOM files.

    Raises NoDicomError if there are none, OutputError or ScanError, or NetworkError if it is to
    stop.
    """
    maker = ObjectMaker(makes_studies=False)
    paths: list[Path] = []
    for scan in scans:
        stop.check()
        if is_dicom(scan):
            paths += write_objects(folder, scan, kinds, maker)
    if not paths:
        raise NoDicomError(Message(Notice.NO_DICOM_SCANS))
    return tuple(paths)
