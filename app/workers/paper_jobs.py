"""Images with their outlines as files, and reports on paper, as jobs for the file lane."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.domain.notice import Notice
from app.files.output_kinds import PICTURE_ENDING
from app.report.overlay import OverlayStyle
from app.report.page import Report
from app.report.picture import render_picture, write_picture
from app.report.printing import Pages, print_reports
from app.workers.export_jobs import Exported, GoOn, canceled, free_path
from models.torch_free.message import Message


@dataclass(frozen=True, eq=False)
class SavePictureJob:
    """Write one Scan with what is drawn over it, over what is at ``path``.

    ``style`` is that of the window.
    """

    path: Path
    scan: Exported
    style: OverlayStyle

    def run(self) -> Message:
        """Say what was saved. Raises OutputError."""
        _write(self.path, self.scan, self.style)
        return Message.of(Notice.SAVED, path=str(self.path))


@dataclass(frozen=True, eq=False)
class SavePicturesJob:
    """Write Scans with what is drawn over them into a folder, over no other file."""

    folder: Path
    scans: Sequence[Exported]
    style: OverlayStyle
    go_on: GoOn

    def run(self) -> Message:
        """Say how many were saved. Raises OutputError or CanceledError."""
        for number, scan in enumerate(self.scans, start=1):
            path = free_path(self.folder, scan.work.scan.blank, PICTURE_ENDING)
            _write(path, scan, self.style)
            if not self.go_on(number) and number < len(self.scans):
                raise canceled(number, self.scans)
        if len(self.scans) == 1:
            return Message.of(Notice.SAVED, path=str(path))
        return Message.of(Notice.PICTURES_SAVED, written=len(self.scans), place=str(self.folder))


@dataclass(frozen=True, eq=False)
class PrintJob:
    """Print reports, a page for each. The device is used on the lane's thread only."""

    device: Pages
    scans: Sequence[Exported]
    go_on: GoOn

    def run(self) -> Message:
        """Say how many were printed. Raises OutputError or CanceledError."""
        print_reports(self.device, self._reports())
        if len(self.scans) == 1:
            return Message(Notice.PRINTED)
        return Message.of(Notice.REPORTS_PRINTED, number=len(self.scans))

    def _reports(self) -> Iterator[Report]:
        for number, scan in enumerate(self.scans):
            if not self.go_on(number):
                raise canceled(number, self.scans)
            yield scan.report()


def _write(path: Path, scan: Exported, style: OverlayStyle) -> None:
    write_picture(path, render_picture(scan.work.scan.value, scan.assess(), style))
