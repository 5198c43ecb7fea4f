"""A file becomes a Scan, or one for each frame; the reader is chosen by content."""

import errno
import hashlib
import os
import stat
from collections.abc import Generator, Iterator
from contextlib import closing
from io import BufferedReader
from pathlib import Path

import numpy as np

from app.domain.fault import ReadFault
from app.domain.scan import Scan
from app.files.content import DICOM, HEAD_BYTES, VIDEOS, content_of
from app.files.decoder_output import decoder_output_suppressed
from app.files.errors import ScanError, reading_error, scan_error, shown_name
from app.files.formats import FORMAT_NAMES
from app.files.frames_ahead import FramesAhead
from app.files.image import read_image
from app.files.pixels import Decoded, gray_if_gray
from app.files.video import read_video
from models.torch_free.message import Message

_DAMAGE = (None, errno.EINVAL)
"""Errors of decoders, and of the system if it is asked for an impossible position."""

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
        with _open(path) as handle, decoder_output_suppressed():
            status = os.fstat(handle.fileno())
            kept = _ahead.take(path, status, frame)
            if kept is not None:
                return kept
            with closing(_scans(handle, path, name, frame)) as scans:
                scan = next(scans)
                if frame:  # the first one is shown at once
                    _ahead.keep(path, status, scans)
                return scan
    except OSError as error:
        raise reading_error(path, error) from error
    except MemoryError as error:
        raise scan_error(ReadFault.OUT_OF_MEMORY, path) from error


def file_sha256(path: Path) -> str:
    """Hash a file's bytes as read_scan does, without decoding the image.

    Raises ScanError if the file can't be read.
    """
    try:
        with _open(path) as handle:
            return _digest(handle)
    except OSError as error:
        raise reading_error(path, error) from error


def _open(path: Path) -> BufferedReader:
    """Open a regular file: a pipe or a device would block the program or never end."""
    mode = path.stat().st_mode
    if stat.S_ISDIR(mode):
        raise scan_error(ReadFault.FOLDER, path)
    if not stat.S_ISREG(mode):
        raise scan_error(ReadFault.DEVICE, path)
    return path.open("rb")


def _scans(
    handle: BufferedReader, path: Path, name: str, frame: int
) -> Generator[Scan, None, None]:
    """Decode the frames from this one on, as far as the caller goes."""
    sha256 = ""
    for number, image in enumerate(_decoded(handle, path, name, frame), start=frame):
        sha256 = sha256 or _digest(handle)
        yield Scan(
            pixels=np.ascontiguousarray(gray_if_gray(image.pixels)),
            source=str(path),
            name=name,
            sha256=sha256,
            spacing_mm=image.spacing_mm,
            ultrasound_region=image.ultrasound_region,
            frame=number,
            frames=image.frames,
            header=image.header,
            frame_seconds=image.frame_seconds,
        )


def _decoded(handle: BufferedReader, path: Path, name: str, frame: int) -> Iterator[Decoded]:
    head = handle.read(HEAD_BYTES)
    handle.seek(0)
    if not head:
        raise ScanError(Message.of(ReadFault.EMPTY, name=name))
    content = content_of(head)
    if content is None:
        raise ScanError(Message.of(ReadFault.UNKNOWN_FORMAT, name=name, formats=FORMAT_NAMES))
    try:
        if content in DICOM:
            # Imported here because pydicom takes long to load and the window would wait for it.
            from app.files.dicom import read_dicom

            yield read_dicom(handle, name, frame)
        elif content in VIDEOS:
            yield from read_video(path, name, frame)
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


def _digest(handle: BufferedReader) -> str:
    place = handle.tell()
    handle.seek(0)
    sha256 = hashlib.file_digest(handle, "sha256").hexdigest()
    handle.seek(place)  # a decoder may go on from there
    return sha256
