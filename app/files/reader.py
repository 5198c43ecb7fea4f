"""A file becomes a Scan; the reader is chosen by content."""

import errno
import hashlib
import stat
from io import BufferedReader
from pathlib import Path

import numpy as np

from app.domain.fault import ReadFault
from app.domain.scan import Scan
from app.files.content import HEAD_BYTES, Content, content_of
from app.files.decoder_output import decoder_output_suppressed
from app.files.errors import ScanError, reading_error, scan_error, shown_name
from app.files.formats import FORMAT_NAMES
from app.files.image import read_image
from app.files.pixels import Decoded, gray_if_gray
from models.torch_free.message import Message

_DAMAGE = (None, errno.EINVAL)
"""Errors of decoders, and of the system if it is asked for an impossible position."""

_DICOM = (Content.DICOM, Content.BARE_DICOM)


def read_scan(path: Path) -> Scan:
    """Read an image (PNG, JPEG, BMP, TIFF, GIF, WebP or DICOM) whatever its name says.

    Of several frames or pages the first is read and the others are counted. Color whose three
    channels are equal becomes gray. Only DICOM gives a spacing, an ultrasound region and a header:
    the dots per inch of other images are about paper, not tissue. Raises ScanError and nothing
    else, whatever the file holds.
    """
    name = shown_name(path)
    try:
        with _open(path) as handle, decoder_output_suppressed():
            image = _decode(handle, name)
            return Scan(
                pixels=np.ascontiguousarray(gray_if_gray(image.pixels)),
                source=str(path),
                name=name,
                sha256=_digest(handle),
                spacing_mm=image.spacing_mm,
                ultrasound_region=image.ultrasound_region,
                frames=image.frames,
                header=image.header,
            )
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


def _decode(handle: BufferedReader, name: str) -> Decoded:
    head = handle.read(HEAD_BYTES)
    handle.seek(0)
    if not head:
        raise ScanError(Message.of(ReadFault.EMPTY, name=name))
    content = content_of(head)
    if content is None:
        raise ScanError(Message.of(ReadFault.UNKNOWN_FORMAT, name=name, formats=FORMAT_NAMES))
    try:
        if content in _DICOM:
            # Imported here because pydicom takes long to load and the window would wait for it.
            from app.files.dicom import read_dicom

            return read_dicom(handle, name)
        return read_image(handle, content, name)
    except (ScanError, MemoryError):
        raise
    except Exception as error:  # Decoders raise anything on a damaged file.
        if isinstance(error, OSError) and error.errno not in _DAMAGE:
            raise
    # Not chained to the cause, whose text may quote the file.
    raise ScanError(
        Message.of(ReadFault.DAMAGED_DICOM, name=name)
        if content in _DICOM
        else Message.of(ReadFault.DAMAGED_IMAGE, name=name, format=content.value)
    )


def _digest(handle: BufferedReader) -> str:
    handle.seek(0)
    return hashlib.file_digest(handle, "sha256").hexdigest()
