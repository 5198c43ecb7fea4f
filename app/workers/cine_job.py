"""Saves the analyzed frames of a cine as a video."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.domain.assessment import Assessment
from app.domain.notice import Notice
from app.domain.scan import Scan
from app.files.video_writer import write_video
from app.report.cine import cine_pictures
from app.report.overlay import OverlayStyle
from app.workers.export_jobs import CanceledError, Exported, GoOn
from models.torch_free.message import Message


@dataclass(frozen=True, eq=False)
class CineJob:
    """Write frames as a video, over what is at ``path``; ``style`` is that of the window."""

    path: Path
    scans: Sequence[Exported]
    style: OverlayStyle
    go_on: GoOn

    def run(self) -> Message:
        """Say what was saved. Raises ScanError, OutputError or CanceledError; then nothing is."""
        first = self.scans[0].work.scan.value
        pictures = cine_pictures(self._frames(), self.style)
        write_video(self.path, pictures, first.display_seconds)
        if len(self.scans) == first.frames:
            return Message.of(Notice.SAVED, path=str(self.path))
        return Message.of(
            Notice.CINE_SAVED, path=str(self.path), written=len(self.scans), total=first.frames
        )

    def _frames(self) -> Iterator[tuple[Scan, Assessment]]:
        for number, scan in enumerate(self.scans):
            if not self.go_on(number):
                canceled = Message.of(Notice.EXPORT_CANCELED, written=0, total=len(self.scans))
                raise CanceledError(canceled)
            yield scan.work.scan.value, scan.assess()
