"""Work on files that is done outside of the window's thread. Each job holds all that it needs."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.domain.assessment import Assessment
from app.domain.scan import Scan, ScanId
from app.files.inputs import Input, find_inputs
from app.files.reader import read_scan, scan_of_pixels
from app.workers.criteria import Criteria
from app.workers.stored import Stored, StoredScan
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
        return read_scan(Path(self.scan_id.source), self.scan_id.frame)


@dataclass(frozen=True, eq=False)
class PasteJob:
    """Make a Scan of pasted pixels, (H, W) or (H, W, 3) RGB uint8."""

    pixels: NDArray[np.uint8]
    name: str

    def run(self) -> Scan:
        """Raise ScanError if the image is too small or too large."""
        return scan_of_pixels(self.pixels, self.name)


@dataclass(frozen=True, eq=False)
class AssessJob:
    """Make the Assessment of an analyzed Scan."""

    scan: StoredScan
    prediction: Stored[Prediction]
    criteria: Criteria

    def run(self) -> Assessment:
        """Run the pure function, which needs no pixels."""
        return self.criteria.assess(self.scan.blank, self.prediction.value)
