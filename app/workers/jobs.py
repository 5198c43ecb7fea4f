"""Work on files that is done outside of the window's thread. Each job holds all that it needs."""

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.domain.assessment import Assessment
from app.domain.scan import Scan, ScanId
from app.files.inputs import Input, find_inputs
from app.files.pixels import check_size, gray_if_gray
from app.files.reader import read_scan
from app.report.page import Report
from app.report.write import write_report
from app.workers.criteria import Criteria
from app.workers.stored import Stored
from models.torch_free.prediction import Prediction


@dataclass(frozen=True)
class FindJob:
    """List the images at the paths that a user named."""

    paths: tuple[Path, ...]

    def run(self) -> list[Input]:
        """Raise nothing: each Input says what is wrong with its path."""
        return find_inputs(self.paths)


@dataclass(frozen=True)
class ReadJob:
    """Read a Scan from its file."""

    scan_id: ScanId

    def run(self) -> Scan:
        """Raise ScanError."""
        return read_scan(Path(self.scan_id.source))


@dataclass(frozen=True, eq=False)
class PasteJob:
    """Make a Scan of pasted pixels, (H, W) or (H, W, 3) RGB uint8.

    There is no file, so its hash is that of the pixels, row by row.
    """

    pixels: NDArray[np.uint8]
    name: str

    def run(self) -> Scan:
        """Raise ScanError if the image is too small or too large."""
        height, width = self.pixels.shape[:2]
        check_size(width, height, self.name)
        pixels = np.ascontiguousarray(gray_if_gray(self.pixels))
        sha256 = hashlib.sha256(pixels.data).hexdigest()
        return Scan(pixels=pixels, source="", name=self.name, sha256=sha256)


@dataclass(frozen=True, eq=False)
class AssessJob:
    """Make the Assessment of an analyzed Scan."""

    scan: Stored[Scan]
    prediction: Stored[Prediction]
    criteria: Criteria

    def run(self) -> Assessment:
        """Run the pure function."""
        return self.criteria.assess(self.scan.value, self.prediction.value)


@dataclass(frozen=True, eq=False)
class ReportJob:
    """Write the report of an analyzed Scan to ``path``, or into the folder ``path``.

    ``assessment`` is None if the present one was made with other criteria.
    """

    path: Path
    into_folder: bool
    work: AssessJob
    assessment: Assessment | None

    def run(self) -> Path:
        """Return the path written. Raises OutputError."""
        scan = self.work.scan.value
        path = _free_path(self.path, scan.name) if self.into_folder else self.path
        report = Report(
            scan=scan,
            prediction=self.work.prediction.value,
            assessment=self.assessment or self.work.run(),
            created=datetime.now(UTC).astimezone(),
        )
        write_report(path, report)
        return path


def _free_path(folder: Path, name: str) -> Path:
    """Name a report after its Scan, with a number if there is a file of that name already.

    The user chose only the folder, so an older report is never replaced.
    """
    stem = Path(name).stem
    path, number = folder / f"{stem}.report.png", 1
    while path.exists():
        number += 1
        path = folder / f"{stem} ({number}).report.png"
    return path
