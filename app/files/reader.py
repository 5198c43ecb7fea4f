"""A file becomes a Scan; the reader is chosen by content."""

import errno
import hashlib
import stat
from io import BufferedReader
from pathlib import Path

import numpy as np

from app.domain.scan import Scan
from app.files.content import HEAD_BYTES, Content, content_of
from app.files.errors import ScanError, reading_error, shown_name
from app.files.formats import format_names
from app.files.picture import read_picture
from app.files.pixels import Decoded, grey_if_grey
from app.files.quiet import quiet

_DAMAGE = (None, errno.EINVAL)
"""Errors of decoders, and of the system when it is asked to go to a place that can't be."""


def read_scan(path: Path) -> Scan:
    """Read a picture (PNG, JPEG, BMP, TIFF, GIF, WebP or DICOM) whatever its name says.

    Of several frames or pages the first is read and the others are counted. Colour whose three
    channels are equal becomes grey. Only DICOM carries a spacing and an ultrasound region: the
    dots per inch of other pictures speak of paper, not of tissue. Raises ScanError with one
    sentence and nothing else, whatever the file holds.
    """
    name = shown_name(path)
    try:
        with _open(path) as handle, quiet():
            picture = _decode(handle, name)
            return Scan(
                pixels=np.ascontiguousarray(grey_if_grey(picture.pixels)),
                source=str(path),
                name=name,
                sha256=_digest(handle),
                spacing_mm=picture.spacing_mm,
                ultrasound_region=picture.ultrasound_region,
                frames=picture.frames,
            )
    except OSError as error:
        raise reading_error(path, error) from error
    except MemoryError as error:
        raise ScanError(
            f"'{name}' needs more memory than is free: close other programs and open it again."
        ) from error


def file_sha256(path: Path) -> str:
    """Hash a file's bytes as read_scan does, without decoding the picture.

    Raises ScanError where the file can't be read.
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
        raise ScanError(f"'{shown_name(path)}' is a folder: open the pictures in it.")
    if not stat.S_ISREG(mode):
        raise ScanError(f"'{shown_name(path)}' is a device or pipe: open a picture file instead.")
    return path.open("rb")


def _decode(handle: BufferedReader, name: str) -> Decoded:
    head = handle.read(HEAD_BYTES)
    handle.seek(0)
    if not head:
        raise ScanError(f"'{name}' is empty: copy it again from where it came.")
    content = content_of(head)
    if content is None:
        raise ScanError(
            f"'{name}' is not a picture that BUSight reads: open a {format_names('or')} file."
        )
    try:
        if content in (Content.DICOM, Content.BARE_DICOM):
            # Here, because pydicom takes as long to load as NumPy and the window would wait for it.
            from app.files.dicom import read_dicom

            return read_dicom(handle, name)
        return read_picture(handle, content, name)
    except (ScanError, MemoryError):
        raise
    except Exception as error:  # Decoders raise anything on a damaged file.
        if isinstance(error, OSError) and error.errno not in _DAMAGE:
            raise
    # Not chained to the cause, whose text may quote the file.
    what = "DICOM file" if content in (Content.DICOM, Content.BARE_DICOM) else f"{content} picture"
    raise ScanError(f"'{name}' is a damaged or cut off {what}: copy it again from where it came.")


def _digest(handle: BufferedReader) -> str:
    handle.seek(0)
    return hashlib.file_digest(handle, "sha256").hexdigest()
