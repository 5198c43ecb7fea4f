"""Images of every kind, read by ``read_scan``."""

import math
from collections.abc import Callable, Sequence
from itertools import chain
from pathlib import Path
from random import Random

from app.domain.scan import Scan
from app.files.errors import ScanError
from app.files.pixels import LARGEST_SIDE, SMALLEST_SIDE
from app.files.reader import read_scan

from ..mutators.bmp import BMP
from ..mutators.cine import CINE
from ..mutators.dataset import DATASET
from ..mutators.dicom import DICOM_BYTES
from ..mutators.gif import GIF
from ..mutators.jpeg import JPEG
from ..mutators.plain import Mutator, mutated
from ..mutators.png import PNG
from ..mutators.tiff import TIFF
from ..mutators.webp import WEBP
from ..seeds import images, videos
from ..seeds.cines import cines
from ..seeds.dicoms import dicoms
from ..seeds.secret import SECRET
from ..target import BrokenPromiseError, Result, Target, check_sentence

SMALLEST_MM, LARGEST_MM = 1e-3, 10.0
"""A pixel of an ultrasound image is larger than a micrometer and smaller than a lesion."""

Seeds = Callable[[], tuple[bytes, ...]]


def scan_target(name: str, seeds: Seeds, aware: Sequence[Mutator], share: float = 1.0) -> Target:
    """A target whose cases are changed images of one kind."""

    def make(rng: Random) -> bytes:
        return mutated(rng, seeds(), aware)

    return Target(f"read_scan {name}", make, attempt, share, seeds, tuple(aware))


def attempt(data: bytes, folder: Path) -> Result:
    """Read an image and the last frame: a valid Scan, or a ScanError without secrets."""
    path = folder / "image"
    path.write_bytes(data)
    try:
        scan = read_scan(path)
        if scan.frames > 1:
            check_scan(read_scan(path, scan.frames - 1))
    except ScanError as error:
        check_sentence(str(error), SECRET)
        return Result(is_accepted=False)
    check_scan(scan)
    return Result(is_accepted=True, pixels=scan.width * scan.height)


def check_scan(scan: Scan) -> None:
    """Check sides, spacing and ultrasound region, on which other code relies, and the repr."""
    if SECRET in repr(scan):
        raise BrokenPromiseError("the repr of a Scan shows the patient")
    sides = (scan.width, scan.height)
    if min(sides) < SMALLEST_SIDE or max(sides) > LARGEST_SIDE:
        raise BrokenPromiseError("the sides of a Scan are out of range")
    for size in chain(scan.spacing_mm or (), *(one.spacing_mm or () for one in scan.regions)):
        if not math.isfinite(size) or not SMALLEST_MM <= size <= LARGEST_MM:
            raise BrokenPromiseError("an impossible pixel size")
    for box in (scan.ultrasound_region, *(one.box for one in scan.regions)):
        if box is None:
            continue
        x, y, width, height = box
        is_inside = min(x, y) >= 0 and x + width <= scan.width and y + height <= scan.height
        if not is_inside or scan.part(box).shape[:2] != (height, width):
            raise BrokenPromiseError("an ultrasound region that does not fit")


SCANS = (
    scan_target("DICOM", dicoms, (*DICOM_BYTES, *CINE, *DATASET * len(DICOM_BYTES)), share=3.0),
    scan_target("DICOM cine", cines, (*CINE * 2, *DICOM_BYTES, *DATASET * 4), share=2.0),
    scan_target("TIFF", images.tiffs, TIFF, share=2.0),
    scan_target("PNG", images.pngs, PNG),
    scan_target("JPEG", images.jpegs, JPEG),
    scan_target("GIF", images.gifs, GIF),
    scan_target("WebP", images.webps, WEBP),
    scan_target("BMP", images.bmps, BMP),
    scan_target("MP4", videos.mp4s, ()),
    scan_target("AVI", videos.avis, WEBP),  # the chunks of RIFF too
)
