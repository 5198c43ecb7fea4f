"""DICOM objects about Scans as a job for the file lane."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.domain.notice import Notice
from app.files.atomic import atomic_write
from app.files.inputs import OBJECT_KINDS
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
        scans = [one for one in self.scans if self.makes_studies or _is_dicom(one)]
        if not scans:
            raise NoDicomError(Message(Notice.NO_DICOM_SCANS))
        maker = ObjectMaker(makes_studies=self.makes_studies)
        for number, scan in enumerate(scans):
            if not self.go_on(number):
                raise canceled(number, self.scans)
            self._write(scan, maker)
        written, place = len(scans), str(self.folder)
        left_out = len(self.scans) - written
        if left_out:
            return Message.of(
                Notice.SOME_OBJECTS_SAVED, written=written, place=place, left_out=left_out
            )
        return Message.of(Notice.OBJECTS_SAVED, written=written, place=place)

    def _write(self, scan: Exported, maker: ObjectMaker) -> None:
        report = scan.report()
        for made in maker.make(
            OBJECT_KINDS,
            report.scan,
            report.prediction,
            report.assessment,
            report.review,
            lambda: report,
        ):
            atomic_write(free_path(self.folder, report.scan, made.ending), made.content)


def _is_dicom(scan: Exported) -> bool:
    return scan.work.scan.blank.header is not None
