"""What the study database keeps of an entry of the worklist."""

import hashlib
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from app.domain.edit import Edit
from app.domain.measurement import ManualMeasurement
from app.domain.position import NOWHERE, Position
from app.domain.presentation import AS_IT_IS, Presentation
from app.domain.pseudonym import position_of, pseudonymous, pseudonymous_header
from app.domain.review import NOT_REVIEWED, Review
from app.domain.scan import Scan, ScanId, without_screen
from app.domain.ultrasound_region import Box, UltrasoundRegion

THUMBNAIL_SIZE = (128, 96)
"""Largest width and height of a thumbnail in pixels."""

_JPEG_QUALITY = 85


@dataclass(frozen=True, eq=False)
class KeptContent:
    """What is kept of a Scan: no pixels, because they are in its file, and no patient.

    ``patient`` and ``study`` are pseudonyms, '' if the file names none; ``position`` is where the
    image belongs in its study. ``is_inside`` says whether a copy of the file is in the database; it
    follows from what else was written.

    ``shape`` is that of the pixels; ``spacing_mm``, ``ultrasound_region``, ``regions``,
    ``pixel_aspect`` and ``frames`` are as in a Scan. ``thumbnail`` is a JPEG, ``analyzed_sha256``
    the hash of what the networks get, which finds the Prediction, ``more_analyzed`` those of more
    parts that are judged by themselves. ``png`` are the pixels of an image that was pasted, b"" of
    others and after reading: ``StudyStore.pasted_png`` gives them.
    """

    sha256: str
    shape: tuple[int, ...]
    spacing_mm: tuple[float, float] | None
    ultrasound_region: Box | None
    frames: int
    thumbnail: bytes
    analyzed_sha256: str
    png: bytes = b""
    patient: str = ""
    study: str = ""
    is_inside: bool = False
    regions: tuple[UltrasoundRegion, ...] = ()
    pixel_aspect: float = 1.0
    position: Position = NOWHERE
    more_analyzed: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class KeptScan:
    """One entry of the worklist. Keys grow in the order of the worklist.

    ``content`` is None if it has not been read yet; written, None leaves what was written before.
    ``is_analyzed`` says whether there is a Prediction; it follows from what else was written.
    """

    key: int
    scan_id: ScanId
    name: str
    is_canceled: bool = False
    edits: tuple[Edit, ...] = ()
    measurements: tuple[ManualMeasurement, ...] = ()
    presentation: Presentation = AS_IT_IS
    review: Review = NOT_REVIEWED
    content: KeptContent | None = None
    is_analyzed: bool = False


def content_of(scan: Scan) -> KeptContent:
    """Find out what is kept of a Scan; takes some milliseconds."""
    header = pseudonymous(scan.header)
    analyzed = tuple(map(pixels_sha256, scan.judged_parts))
    return KeptContent(
        sha256=scan.sha256,
        shape=scan.pixels.shape,
        spacing_mm=scan.spacing_mm,
        ultrasound_region=scan.ultrasound_region,
        frames=scan.frames,
        thumbnail=_thumbnail(without_screen(scan).pixels),
        analyzed_sha256=analyzed[0],
        png=b"" if scan.source else _encoded(".png", scan.pixels),
        patient=header.patient.id if header is not None else "",
        study=header.study_uid if header is not None else "",
        regions=scan.regions,
        pixel_aspect=scan.pixel_aspect,
        position=position_of(header),
        more_analyzed=analyzed[1:],
    )


def blank_scan(kept: KeptScan, content: KeptContent) -> Scan:
    """The Scan with black pixels, which take no memory: enough to make its Assessment."""
    return Scan(
        pixels=black(content.shape),
        source=kept.scan_id.source,
        name=kept.name,
        sha256=content.sha256,
        spacing_mm=content.spacing_mm,
        ultrasound_region=content.ultrasound_region,
        frame=kept.scan_id.frame,
        frames=content.frames,
        header=pseudonymous_header(content.patient, content.study, content.position),
        regions=content.regions,
        pixel_aspect=content.pixel_aspect,
    )


def black(shape: tuple[int, ...]) -> NDArray[np.uint8]:
    """Black pixels that take no memory, read-only."""
    return np.broadcast_to(np.uint8(0), shape)


def with_png(blank: Scan, png: bytes) -> Scan:
    """The Scan of an image that was pasted; ValueError if its pixels are damaged."""
    pixels = cv2.imdecode(np.frombuffer(png, np.uint8), cv2.IMREAD_UNCHANGED) if png else None
    if pixels is None or pixels.shape != blank.pixels.shape:
        raise ValueError("the pixels in the database are damaged")
    return replace(blank, pixels=np.asarray(pixels, np.uint8))


def pixels_sha256(pixels: NDArray[np.uint8]) -> str:
    """Hash of an image (H, W) or (H, W, 3) and of its size, whatever file it is in."""
    digest = hashlib.sha256(repr(pixels.shape).encode())
    digest.update(pixels.tobytes())
    return digest.hexdigest()


def _thumbnail(pixels: NDArray[np.uint8]) -> bytes:
    height, width = pixels.shape[:2]
    scale = max(THUMBNAIL_SIZE[0] / width, THUMBNAIL_SIZE[1] / height)
    if scale < 1:
        size = (max(1, round(width * scale)), max(1, round(height * scale)))
        small = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
        wide, high = THUMBNAIL_SIZE
        left, top = max(0, (size[0] - wide) // 2), max(0, (size[1] - high) // 2)
        pixels = np.asarray(small[top : top + high, left : left + wide], np.uint8)
    return _encoded(".jpg", pixels)


def _encoded(suffix: str, pixels: NDArray[np.uint8]) -> bytes:
    # The channels are written as they come: only an image viewer would take RGB for BGR.
    is_encoded, data = cv2.imencode(suffix, pixels, (cv2.IMWRITE_JPEG_QUALITY, _JPEG_QUALITY))
    return data.tobytes() if is_encoded else b""
