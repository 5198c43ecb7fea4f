"""What is done with files away from the window's thread. Each job carries all that it needs."""

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.domain.assessment import Assessment, assess
from app.domain.operating_point import OperatingPoint
from app.domain.scan import Scan
from app.files.inputs import Input, find_inputs
from app.files.pixels import check_size, grey_if_grey
from app.files.reader import read_scan
from app.report.page import Report
from app.report.write import write_report
from app.workers.kept import Kept
from models.torch_free.prediction import Prediction


@dataclass(frozen=True)
class FindJob:
    """List the pictures at the paths that a user named."""

    paths: tuple[Path, ...]

    def run(self) -> list[Input]:
        """Raise nothing: what is wrong with a path is told in its Input."""
        return find_inputs(self.paths)


@dataclass(frozen=True)
class ReadJob:
    """Read a file."""

    path: Path

    def run(self) -> Scan:
        """Raise ScanError."""
        return read_scan(self.path)


@dataclass(frozen=True, eq=False)
class PasteJob:
    """Make a Scan of pasted pixels, (H, W) or (H, W, 3) RGB uint8.

    Its hash is of the pixels, row by row, for there is no file.
    """

    pixels: NDArray[np.uint8]
    name: str

    def run(self) -> Scan:
        """Raise ScanError where the picture is too small or too large."""
        height, width = self.pixels.shape[:2]
        check_size(width, height, self.name)
        pixels = np.ascontiguousarray(grey_if_grey(self.pixels))
        sha256 = hashlib.sha256(pixels.data).hexdigest()
        return Scan(pixels=pixels, source="", name=self.name, sha256=sha256)


@dataclass(frozen=True, eq=False)
class AssessJob:
    """Make the Assessment of an analysed Scan."""

    scan: Kept[Scan]
    prediction: Kept[Prediction]
    threshold: float
    operating_point: OperatingPoint

    def run(self) -> Assessment:
        """Run the pure function."""
        return assess(self.scan.whole, self.prediction.whole, self.threshold, self.operating_point)


@dataclass(frozen=True, eq=False)
class ReportJob:
    """Write the report of an analysed Scan to ``path``, or into the folder ``path``.

    ``assessment`` is None where the one at hand is for another threshold or operating point.
    """

    path: Path
    into_folder: bool
    work: AssessJob
    assessment: Assessment | None

    def run(self) -> Path:
        """Return the path written; raise OutputError."""
        scan = self.work.scan.whole
        path = _free_path(self.path, scan.name) if self.into_folder else self.path
        report = Report(
            scan=scan,
            prediction=self.work.prediction.whole,
            assessment=self.assessment or self.work.run(),
            created=datetime.now(UTC).astimezone(),
        )
        write_report(path, report)
        return path


def _free_path(folder: Path, name: str) -> Path:
    """Name a report after its Scan, with a number where a file of that name is there already.

    In a folder nobody was asked whether an older report may go.
    """
    stem = Path(name).stem
    path, number = folder / f"{stem}.report.png", 1
    while path.exists():
        number += 1
        path = folder / f"{stem} ({number}).report.png"
    return path
