"""ZIP archives: what is in them, and one member at a time as an open file."""

import shutil
import stat
import struct
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from io import SEEK_END
from pathlib import Path, PurePosixPath, PureWindowsPath
from struct import unpack_from
from threading import RLock
from typing import BinaryIO

from app.domain.fault import ReadFault
from app.files.errors import scan_error
from app.files.status import status_of

ARCHIVE_SUFFIX = ".zip"
_HEADS = (b"PK\x03\x04", b"PK\x05\x06")
"""The second is an empty archive."""

_LARGEST_DIRECTORY = 1 << 22
"""Bytes; some 40,000 members."""
_MOST_MEMBERS = 20_000
_LARGEST_MEMBER = 1 << 32
_LARGEST_TOTAL = 1 << 36
"""Bytes, 4 and 64 GB: one member at a time is unpacked."""
_MOST_GROWTH = 200
"""Ultrasound images shrink to a third, a black one to a thousandth; see _SMALL."""
_SMALL = 1 << 26
"""Bytes that a member may inflate to whatever its ratio."""
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ENCRYPTED = 0x1

_END_BYTES, _LOCATOR_BYTES, _LARGE_END_BYTES = 22, 20, 56
_LONGEST_END = _END_BYTES + _LOCATOR_BYTES + _LARGE_END_BYTES + (1 << 16)
"""With the longest comment. zipfile looks for the end of an archive at the same places."""

_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    OverflowError,
)
"""What zipfile raises for a damaged archive."""


@dataclass
class _Kept:
    """The member that was opened last, in a file that has no name and ends with the program."""

    key: object = None
    member: tuple[BinaryIO, int, int] | None = None
    lock: RLock = field(default_factory=RLock)


_kept = _Kept()


def is_archive(path: Path) -> bool:
    """Whether a regular file begins as a ZIP archive does. Raises OSError."""
    with path.open("rb") as handle:
        return handle.read(4) in _HEADS


def archive_above(path: Path) -> Path | None:
    """The archive that a path leads into, None if it leads into none. Raises OSError."""
    for parent in path.parents:
        try:
            mode = status_of(parent).st_mode
        except OSError:
            continue
        return parent if stat.S_ISREG(mode) and is_archive(parent) else None
    return None


def members(archive: Path, head_bytes: int) -> Iterator[tuple[PurePosixPath, bytes]]:
    """List the files in an archive by their paths in it, each with its first bytes.

    Hidden ones are left out. Raises OSError, or ScanError if the archive is damaged, has a
    password, is compressed in another way than deflate, has members that lead out of it, or would
    grow beyond the limits.
    """
    with _directory(archive) as (file, found):
        for name, info in found.items():
            if any(part.startswith((".", "__MACOSX")) for part in name.parts):
                continue
            try:
                with file.open(info) as member:
                    head = member.read(head_bytes)
            except (*_DAMAGE, OSError):
                head = b""  # other members may be whole
            yield name, head


@contextmanager
def opened_member(archive: Path, name: str) -> Iterator[tuple[BinaryIO, int, int]]:
    """Open a member: it, its size and its checksum. Other threads wait until it is closed.

    It is unpacked once, into a file that has no name and goes with the program, and kept there
    until another member is opened. Raises as ``members``.
    """
    with _kept.lock:
        status = archive.stat()
        key = (str(archive), status.st_size, status.st_mtime_ns, name)
        if _kept.member is None or _kept.key != key:
            if _kept.member is not None:
                _kept.member[0].close()
                _kept.member = None
            _kept.key, _kept.member = key, _unpacked(archive, name)
        _kept.member[0].seek(0)
        yield _kept.member


def _unpacked(archive: Path, name: str) -> tuple[BinaryIO, int, int]:
    with _directory(archive) as (file, found):
        info = found.get(PurePosixPath(name))
        if info is None:
            raise scan_error(ReadFault.NOT_FOUND, Path(name))
        return _copied(file, info, name), info.file_size, info.CRC


def _copied(file: zipfile.ZipFile, info: zipfile.ZipInfo, name: str) -> BinaryIO:
    handle = tempfile.TemporaryFile(prefix="busight-")  # noqa: SIM115 it is kept
    try:
        # zipfile gives no more than the size that was checked.
        with file.open(info) as member:
            shutil.copyfileobj(member, handle, 1 << 20)
    except BaseException as error:
        handle.close()
        if isinstance(error, _DAMAGE):
            raise scan_error(ReadFault.ARCHIVE_DAMAGED, Path(name)) from error
        raise
    return handle


@contextmanager
def _directory(
    archive: Path,
) -> Iterator[tuple[zipfile.ZipFile, dict[PurePosixPath, zipfile.ZipInfo]]]:
    try:
        if _directory_size(archive) > _LARGEST_DIRECTORY:
            raise scan_error(ReadFault.ARCHIVE_TOO_LARGE, archive)
        file = zipfile.ZipFile(archive)
    except _DAMAGE as error:
        raise scan_error(ReadFault.ARCHIVE_DAMAGED, archive) from error
    with file:
        files = [info for info in file.infolist() if not info.filename.endswith("/")]
        yield file, _checked(archive, files)


def _directory_size(archive: Path) -> int:
    """Bytes of the list of members, which is read as a whole; 0 if the end of it is damaged."""
    with archive.open("rb") as handle:
        size = handle.seek(0, SEEK_END)
        handle.seek(max(0, size - _LONGEST_END))
        end = handle.read()
    place = len(end) - _END_BYTES
    if not (end[max(0, place) :].startswith(b"PK\5\6") and end.endswith(b"\0\0")):
        place = end.rfind(b"PK\5\6")
    if place < 0 or place + _END_BYTES > len(end):
        return 0
    (length,) = unpack_from("<L", end, place + 12)
    large = place - _LOCATOR_BYTES - _LARGE_END_BYTES
    if large >= 0 and end[place - _LOCATOR_BYTES :].startswith(b"PK\6\7"):
        (length,) = unpack_from("<Q", end, large + 40)
    return int(length)


def _checked(archive: Path, infos: list[zipfile.ZipInfo]) -> dict[PurePosixPath, zipfile.ZipInfo]:
    """The members by path, if all of them may be unpacked."""
    is_within_limits = (
        len(infos) <= _MOST_MEMBERS
        and sum(info.file_size for info in infos) <= _LARGEST_TOTAL
        # Members that overlap are the trick of the largest bombs.
        and sum(info.compress_size for info in infos) <= archive.stat().st_size
        and all(_is_within_limits(info) for info in infos)
    )
    if not is_within_limits:
        raise scan_error(ReadFault.ARCHIVE_TOO_LARGE, archive)
    if any(info.flag_bits & _ENCRYPTED for info in infos):
        raise scan_error(ReadFault.ARCHIVE_LOCKED, archive)
    if any(info.compress_type not in _METHODS for info in infos):
        raise scan_error(ReadFault.ARCHIVE_METHOD, archive)
    paths = [PurePosixPath(info.filename.replace("\\", "/")) for info in infos]
    if any(leads_out(path) for path in paths):
        raise scan_error(ReadFault.ARCHIVE_LEADS_OUT, archive)
    return dict(zip(paths, infos, strict=True))


def _is_within_limits(info: zipfile.ZipInfo) -> bool:
    return info.file_size <= _LARGEST_MEMBER and (
        info.file_size <= _SMALL or info.file_size <= _MOST_GROWTH * info.compress_size
    )


def leads_out(path: PurePosixPath) -> bool:
    """Whether a relative path could lead out of its folder, on any system."""
    elsewhere = PureWindowsPath(path)
    return bool(
        not path.parts
        or path.is_absolute()
        or elsewhere.anchor
        or ".." in path.parts
        or ".." in elsewhere.parts
    )
