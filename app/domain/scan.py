"""A Scan: one image with its calibration and source."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.domain.header import Header
from app.domain.ultrasound_region import Box, Spacing, UltrasoundRegion, judged_boxes
from models.torch_free.judged_regions import joined
from models.torch_free.prediction import Prediction, WholeImage

USUAL_FRAME_SECONDS = 0.1
"""For files that do not say how long a frame is shown, as web browsers do with GIF."""


class ScanId(NamedTuple):
    """Identity of a Scan: the path of its file as a string, and the frame in it, from 0."""

    source: str
    frame: int = 0


@dataclass(frozen=True, eq=False)
class Scan:
    """One image, never changed after it is read.

    ``pixels`` is a read-only uint8 array, (H, W) gray or (H, W, 3) RGB. ``spacing_mm`` is the
    size of a pixel, or None if the file does not give it or gives different ones: then ``regions``
    have them, the parts of the image that the file names, and ``app.domain.scale`` says which one
    counts at a place. Without any size, ``pixel_aspect`` is the height of a pixel by its width.
    ``ultrasound_region`` is the part that shows tissue, if it is known: the rest is the machine's
    screen. ``source`` is the path as a string, '' for pasted pixels, ``name`` the file
    name shown to people, ``sha256`` the hash of the file's bytes, of a large
    file of some of them (``app.files.digest``). A source may hold several
    images: ``frame`` counts from 0 and is below ``frames``, the number of them, and
    ``frame_seconds`` is how long the file says that this one is shown, None if it does not say.
    ``header`` is what a DICOM file says of itself, None for other files.
    """

    pixels: NDArray[np.uint8]
    source: str
    name: str
    sha256: str
    spacing_mm: Spacing | None = None
    ultrasound_region: Box | None = None
    frame: int = 0
    frames: int = 1
    header: Header | None = None
    frame_seconds: float | None = None
    regions: tuple[UltrasoundRegion, ...] = ()
    pixel_aspect: float = 1.0

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
    def has_size(self) -> bool:
        """Whether there is a pixel size, at least in a part of the image."""
        return self.spacing_mm is not None or any(one.spacing_mm for one in self.regions)

    @property
    def display_seconds(self) -> float:
        """How long to show this frame."""
        return self.frame_seconds or USUAL_FRAME_SECONDS

    @property
    def looked_at(self) -> NDArray[np.uint8]:
        """The pixels that count: the ultrasound region, or the whole image."""
        return self.part(self.ultrasound_region)

    @property
    def judged_boxes(self) -> tuple[Box, ...]:
        """Parts that the networks get, each by itself; empty for the whole image at once."""
        return judged_boxes(self.regions, self.ultrasound_region)

    @property
    def judged_parts(self) -> list[NDArray[np.uint8]]:
        """The pixels that the networks get, an image for each call."""
        return [self.part(box) for box in self.judged_boxes or (None,)]

    def part(self, box: Box | None) -> NDArray[np.uint8]:
        """The pixels in a box, all of them for None."""
        if box is None:
            return self.pixels
        x, y, width, height = box
        return self.pixels[y : y + height, x : x + width]

    @property
    def height(self) -> int:
        """Rows."""
        return int(self.pixels.shape[0])

    @property
    def width(self) -> int:
        """Columns."""
        return int(self.pixels.shape[1])


def without_screen(scan: Scan) -> Scan:
    """The Scan with black around its ultrasound region, where machines write names and dates.

    What leaves the program or is kept is made from this one.
    """
    if scan.ultrasound_region is None:
        return scan
    x, y, width, height = scan.ultrasound_region
    pixels = np.zeros_like(scan.pixels)
    pixels[y : y + height, x : x + width] = scan.looked_at
    return replace(scan, pixels=pixels)


def on_whole(scan: Scan, parts: Sequence[Prediction]) -> Prediction:
    """Lay Predictions, one for each of the ``judged_parts``, onto the whole Scan.

    Of several, the Scan is as malignant as its most malignant part, whose logits are those of the
    image as a whole, and as normal as its least normal one.
    """
    boxes = scan.judged_boxes
    if not boxes:
        (prediction,) = parts
        return prediction
    shape = (scan.height, scan.width)
    laid = [_laid(shape, box, part) for box, part in zip(boxes, parts, strict=True)]
    if len(laid) == 1:
        return laid[0]
    probability = np.max([part.probability for part in laid], axis=0)
    probability.flags.writeable = False
    return replace(
        laid[0],
        probability=probability,
        candidates=tuple(candidate for part in laid for candidate in part.candidates),
        class_probabilities=joined(part.class_probabilities for part in laid),
        seconds=sum(part.seconds for part in laid),
        warnings=tuple(dict.fromkeys(one for part in laid for one in part.warnings)),
        square=None,
        whole_image=_whole_image([part.whole_image for part in laid]),
    )


def _laid(shape: tuple[int, int], box: Box, part: Prediction) -> Prediction:
    left, top, _, _ = box
    candidates = []
    for candidate in part.candidates:
        x, y, wide, high = candidate.bbox
        candidates.append(replace(candidate, bbox=(left + x, top + y, wide, high)))
    probability = laid_on(shape, box, part.probability)
    return replace(part, probability=probability, candidates=tuple(candidates))


def _whole_image(parts: Sequence[WholeImage | None]) -> WholeImage | None:
    known = [part for part in parts if part is not None]
    if len(known) < len(parts):
        return None
    worst = max(known, key=lambda part: part.class_probabilities.malignant)
    return WholeImage(worst.logits, joined(part.class_probabilities for part in known))


def laid_on(shape: tuple[int, ...], region: Box, part: NDArray[np.float32]) -> NDArray[np.float32]:
    """A map of this shape, read-only: ``part`` in the region, zero around it."""
    left, top, width, height = region
    whole = np.zeros(shape, np.float32)
    whole[top : top + height, left : left + width] = part
    whole.flags.writeable = False
    return whole
