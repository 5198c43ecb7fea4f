"""A Scan: one image with its calibration and source."""

from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.domain.header import Header
from models.torch_free.prediction import Prediction

USUAL_FRAME_SECONDS = 0.1
"""For files that do not say how long a frame is shown, as web browsers do with GIF."""

Box = tuple[int, int, int, int]
"""x, y, width and height in pixels."""


class ScanId(NamedTuple):
    """Identity of a Scan: the path of its file as a string, and the frame in it, from 0."""

    source: str
    frame: int = 0


@dataclass(frozen=True, eq=False)
class Scan:
    """One image, never changed after it is read.

    ``pixels`` is a read-only uint8 array, (H, W) gray or (H, W, 3) RGB. ``spacing_mm`` is the
    size of a pixel in mm as (row, column), DICOM's order, or None if the file does not give it.
    ``ultrasound_region`` is the part that shows tissue, if the file names one: the rest is the
    machine's screen. ``source`` is the path as a string, '' for pasted pixels, ``name`` the file
    name shown to people, ``sha256`` the hash of the file's bytes. A source may hold several
    images: ``frame`` counts from 0 and is below ``frames``, the number of them, and
    ``frame_seconds`` is how long the file says that this one is shown, None if it does not say.
    ``header`` is what a DICOM file says of itself, None for other files.
    """

    pixels: NDArray[np.uint8]
    source: str
    name: str
    sha256: str
    spacing_mm: tuple[float, float] | None = None
    ultrasound_region: Box | None = None
    frame: int = 0
    frames: int = 1
    header: Header | None = None
    frame_seconds: float | None = None

    def __post_init__(self) -> None:
        shape = self.pixels.shape
        if self.pixels.dtype != np.uint8 or len(shape) not in (2, 3) or shape[2:] not in ((), (3,)):
            raise ValueError(
                f"a Scan takes (H, W) or (H, W, 3) uint8, not {shape} {self.pixels.dtype}"
            )
        if not 0 <= self.frame < self.frames:
            raise ValueError(f"there is no frame {self.frame} among {self.frames}")
        self.pixels.flags.writeable = False

    @property
    def id(self) -> ScanId:
        """What identifies it."""
        return ScanId(self.source, self.frame)

    @property
    def frame_number(self) -> int:
        """The frame as people and DICOM count it, from 1."""
        return self.frame + 1

    @property
    def display_seconds(self) -> float:
        """How long to show this frame."""
        return self.frame_seconds or USUAL_FRAME_SECONDS

    @property
    def looked_at(self) -> NDArray[np.uint8]:
        """The pixels that the networks get: the ultrasound region, or the whole image."""
        if self.ultrasound_region is None:
            return self.pixels
        x, y, width, height = self.ultrasound_region
        return self.pixels[y : y + height, x : x + width]

    @property
    def height(self) -> int:
        """Rows."""
        return int(self.pixels.shape[0])

    @property
    def width(self) -> int:
        """Columns."""
        return int(self.pixels.shape[1])


def on_whole(scan: Scan, prediction: Prediction) -> Prediction:
    """Lay a Prediction of what was ``looked_at`` onto the whole Scan."""
    if scan.ultrasound_region is None:
        return prediction
    left, top, _, _ = scan.ultrasound_region
    shape = (scan.height, scan.width)
    probability = laid_on(shape, scan.ultrasound_region, prediction.probability)
    candidates = []
    for candidate in prediction.candidates:
        x, y, wide, high = candidate.bbox
        candidates.append(replace(candidate, bbox=(left + x, top + y, wide, high)))
    return replace(prediction, probability=probability, candidates=tuple(candidates))


def laid_on(shape: tuple[int, ...], region: Box, part: NDArray[np.float32]) -> NDArray[np.float32]:
    """A map of this shape, read-only: ``part`` in the region, zero around it."""
    left, top, width, height = region
    whole = np.zeros(shape, np.float32)
    whole[top : top + height, left : left + width] = part
    whole.flags.writeable = False
    return whole
