"""Fits the limits of a site to analyzed Scans, as a job for the file lane."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.domain.notice import Notice
from app.files.site_fit import write_fitted_limits
from app.workers.export_jobs import CanceledError, Exported, GoOn
from models.torch_free.manifest import manifest_in_use
from models.torch_free.message import Message
from models.torch_free.site_limits import highest_probability


@dataclass(frozen=True, eq=False)
class SiteJob:
    """Write limits over what is at ``path``. Scans with a warning are left out.

    ``lesion_free`` is the share of the Scans that shows no lesion.
    """

    path: Path
    lesion_free: float
    scans: Sequence[Exported]
    go_on: GoOn

    def run(self) -> Message:
        """Say to how many the limits were fitted.

        Raises SiteFileError, OutputError or CanceledError; then nothing is written.
        """
        highest = []
        for scan in self.scans:
            if not self.go_on(0):
                raise CanceledError(Message(Notice.SITE_FIT_CANCELED))
            prediction = scan.work.prediction.value
            if not prediction.warnings:
                highest.append(highest_probability(prediction))
        write_fitted_limits(self.path, highest, self.lesion_free, manifest_in_use())
        return Message.of(Notice.SITE_FITTED, path=str(self.path), images=len(highest))
