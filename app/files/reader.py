"""A file becomes a Scan, or one for each frame; the reader is chosen by content."""

import errno
import hashlib
import shutil
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from numpy.typing import NDArray

from app.domain.fault import ReadFault
from app.domain.scan import Scan
from app.domain.ultrasound_region import Box
from app.files.content import DICOM, VIDEOS, content_of
from app.files.decoder_output import decoder_output_suppressed
from app.files.dicom_kind import KIND_BYTES, KIND_FAULTS, kind_of
from app.files.digest import digest
from app.files.errors import ScanError, reading_error, scan_error, shown_name
from app.files.formats import FORMAT_NAMES
from app.files.frames_ahead import FramesAhead
from app.files.image import read_image
from app.files.known_files import KnownFile, KnownFiles
from app.files.pixels import Decoded, check_size, gray_if_gray
from app.files.source import Source, opened
from app.files.tissue import find_tissue
from app.files.video import read_video
from models.torch_free.message import Message

_DAMAGE = (None, errno.EINVAL)
"""Errors of decoders, and of the system if it is asked for an impossible position."""

_known = KnownFiles()
_ahead = FramesAhead()
"""Used only while the decoders' output is suppressed, which one thread does at a time."""


def read_scan(path: Path, frame: int = 0) -> Scan:
    """Read an image (PNG, JPEG, BMP, TIFF, GIF, WebP, DICOM) or a frame of a video (MP4, MOV, AVI).

    The format follows from the content, whatever the name says. Of several frames or pages one is
    read, counted from 0, and all are counted. Color whose three channels are equal becomes gray.
    Only DICOM gives a spacing, an ultrasound region and a header: the dots per inch of other
    images are about paper, not tissue. Raises ScanError and nothing else, whatever the file holds.
    """
    name = shown_name(path)
    try:
        with opened(path) as source, decoder_output_suppressed():
            kept = _ahead.take(source.key, frame)
            if kept is not None:
                return kept
            with closing(_scans(source, path, name, frame)) as scans:
                scan = next(scans)
                if frame:  # the first one is shown at once
                    _ahead.keep(source.key, scans)
                return scan
    except OSError as error:
        raise reading_error(path, error) from error
    except MemoryError as error:
        raise scan_error(ReadFault.OUT_OF_MEMORY, path) from error


def scan_of_pixels(pixels: NDArray[np.uint8], name: str) -> Scan:
    """Make a Scan of pixels without a file, (H, W) or (H, W, 3) RGB; they become read-only.

    Its hash is that of the pixels, row by row. Raises ScanError if they are too few or too many.
    """
    height, width = pixels.shape[:2]
    check_size(width, height, name)
    pixels = np.ascontiguousarray(gray_if_gray(pixels))
    sha256 = hashlib.sha256(pixels.data).hexdigest()
    return Scan(pixels, "", name, sha256, ultrasound_region=find_tissue(pixels))


def file_sha256(path: Path) -> str:
    """Hash a file's bytes as read_scan does, without decoding the image.

    Raises ScanError if the file can't be read.
    """
    try:
        with opened(path) as source:
            return digest(source.handle, source.size, _known.of(source.key))
    except OSError as error:
        raise reading_error(path, error) from error


def _scans(source: Source, path: Path, name: str, frame: int) -> Generator[Scan, None, None]:
    """Decode the frames from this one on, as far as the caller goes."""
    known = _known.of(source.key)
    for number, image in enumerate(_decoded(source, path, name, frame, known), start=frame):
        pixels = np.ascontiguousarray(gray_if_gray(image.pixels))
        yield Scan(
            pixels=pixels,
            source=str(path),
            name=name,
            sha256=digest(source.handle, source.size, known),
            spacing_mm=image.spacing_mm,
            ultrasound_region=image.ultrasound_region or _tissue(pixels, known),
            frame=number,
            frames=image.frames,
            header=image.header,
            frame_seconds=image.frame_seconds,
            regions=image.regions,
            pixel_aspect=image.pixel_aspect,
        )


def _tissue(pixels: NDArray[np.uint8], known: KnownFile) -> Box | None:
    """Where the tissue is found if the file does not say."""
    if pixels.shape not in known.tissue:
        known.tissue[pixels.shape] = find_tissue(pixels)
    return known.tissue[pixels.shape]


def _decoded(
    source: Source, path: Path, name: str, frame: int, known: KnownFile
) -> Iterator[Decoded]:
    handle = source.handle
    head = handle.read(KIND_BYTES)
    handle.seek(0)
    if not head:
        raise ScanError(Message.of(ReadFault.EMPTY, name=name))
    content = content_of(head)
    if content is None:
        raise ScanError(Message.of(ReadFault.UNKNOWN_FORMAT, name=name, formats=FORMAT_NAMES))
    if content in DICOM and (kind := kind_of(head)) in KIND_FAULTS:
        raise ScanError(Message.of(KIND_FAULTS[kind], name=name))
    try:
        if content in DICOM:
            # Imported here because pydicom takes long to load and the window would wait for it.
            from app.files.dicom import read_dicom

            yield read_dicom(handle, name, frame, known)
        elif content in VIDEOS:
            with _named(path, source) as video:
                yield from read_video(video, name, frame)
        else:
            yield from read_image(handle, content, name, frame)
    except (ScanError, MemoryError):
        raise
    except Exception as error:  # Decoders raise anything on a damaged file.
        if isinstance(error, OSError) and error.errno not in _DAMAGE:
            raise
    else:
        return
    # Not chained to the cause, whose text may quote the file.
    raise ScanError(
        Message.of(ReadFault.DAMAGED_DICOM, name=name)
        if content in DICOM
        else Message.of(ReadFault.DAMAGED_IMAGE, name=name, format=content.value)
    )


@contextmanager
def _named(path: Path, source: Source) -> Iterator[Path]:
    """Give the path of a file that a decoder opens itself; a member of an archive has none."""
    if not source.is_member:
        yield path
        return
    with TemporaryDirectory(prefix="busight-", ignore_cleanup_errors=True) as folder:
        copy = Path(folder) / "video"
        with copy.open("wb") as handle:
            shutil.copyfileobj(source.handle, handle)
        yield copy
