"""DICOM objects about Scans as a job for the file lane."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.domain.notice import Notice
from app.files.atomic import atomic_write
from app.files.output_kinds import OBJECT_KINDS, OutputKind
from app.report.objects import ObjectMaker
from app.words.message import WordedError
from app.workers.export_jobs import Exported, GoOn, canceled, free_path
from models.torch_free.message import Message


class NoDicomError(WordedError):
    """There is no Scan to which a DICOM object could refer."""


@dataclass(frozen=True, eq=False)
class ObjectsJob:
    """Write all kinds of DICOM objects about Scans into a folder, over no other file.

    Scans of other files are left out, or, if ``makes_studies``, a study is made around each.
    """

    folder: Path
    scans: Sequence[Exported]
    makes_studies: bool
    go_on: GoOn

    def run(self) -> Message:
        """Say how many were saved. Raises a WordedError."""
        scans = [one for one in self.scans if self.makes_studies or is_dicom(one)]
        if not scans:
            raise NoDicomError(Message(Notice.NO_DICOM_SCANS))
        maker = ObjectMaker(makes_studies=self.makes_studies)
        for number, scan in enumerate(scans):
            if not self.go_on(number):
                raise canceled(number, self.scans)
            write_objects(self.folder, scan, OBJECT_KINDS, maker)
        written, place = len(scans), str(self.folder)
        left_out = len(self.scans) - written
        if left_out:
            return Message.of(
                Notice.SOME_OBJECTS_SAVED, written=written, place=place, left_out=left_out
            )
        return Message.of(Notice.OBJECTS_SAVED, written=written, place=place)


def write_objects(
    folder: Path, scan: Exported, kinds: Collection[OutputKind], maker: ObjectMaker
) -> list[Path]:
    """Write the objects of ``kinds`` about a Scan, over no other file. Raises as ``make`` does."""
    report = scan.report()
    paths = []
    for made in maker.make(
        kinds, report.scan, report.prediction, report.assessment, report.review, lambda: report
    ):
        path = free_path(folder, report.scan, made.ending)
        atomic_write(path, made.content)
        paths.append(path)
    return paths


def is_dicom(scan: Exported) -> bool:
    """Whether DICOM objects about it have a file to refer to."""
    return scan.work.scan.blank.header is not None
