"""Reads what others found in a Scan, on the file lane."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject

from app.domain.foreign import ForeignFinding
from app.domain.scan import Scan
from app.workers.file_lane import FileLane, Urgency
from models.torch_free.message import Message

Findings = tuple[ForeignFinding, ...]


@dataclass(frozen=True)
class ForeignJob:
    """Read files of others for an image of (rows, columns). Raises ScanError."""

    paths: Sequence[Path]
    sop_instance_uid: str
    size: tuple[int, int]

    def run(self) -> Findings:
        """Give the findings in all frames."""
        from app.dicom.foreign import read_foreign  # here, because it loads pydicom

        return read_foreign(self.paths, self.sop_instance_uid, self.size)


class ForeignReader(QObject):
    """Reads for the window without making it wait."""

    def __init__(self, lane: FileLane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane

    def read(
        self,
        paths: Sequence[Path],
        scan: Scan,
        done: Callable[[Findings], None],
        failed: Callable[[Message], None],
    ) -> None:
        """Read what these files say of a Scan of a DICOM file, and of its other frames."""
        uid = "" if scan.header is None else scan.header.sop_instance_uid
        job = ForeignJob(tuple(paths), uid, (scan.height, scan.width))
        self._lane.submit(job, Urgency.SHOW, done, failed)
