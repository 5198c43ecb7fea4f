"""Opens what a path names: a file, or a file in a ZIP archive, which stands for a folder then."""

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from app.domain.fault import ReadFault
from app.files.archive import archive_above, opened_member
from app.files.errors import scan_error
from app.files.known_files import FileKey
from app.files.status import status_of


@dataclass(frozen=True)
class Source:
    """An open file and its size; ``key`` changes when the file does."""

    handle: BinaryIO
    size: int
    key: FileKey
    is_member: bool = False


@contextmanager
def opened(path: Path) -> Iterator[Source]:
    """Open a regular file, or a member of an archive as ``scans.zip/folder/one.dcm``.

    Raises OSError, or ScanError for a folder, for a pipe or device, which would block the program
    or never end, and for a member that can't be read.
    """
    archive = archive_above(path)
    if archive is not None:
        member = path.relative_to(archive).as_posix()
        with opened_member(archive, member) as (handle, size, checksum):
            yield Source(handle, size, (str(path), size, checksum), is_member=True)
        return
    mode = status_of(path).st_mode
    if stat.S_ISDIR(mode):
        raise scan_error(ReadFault.FOLDER, path)
    if not stat.S_ISREG(mode):
        raise scan_error(ReadFault.DEVICE, path)
    with path.open("rb") as handle:
        status = os.fstat(handle.fileno())
        yield Source(handle, status.st_size, (str(path), status.st_size, status.st_mtime_ns))


def is_there(path: Path) -> bool:
    """Whether a path is there, or the archive that it leads into."""
    try:
        return path.exists() or archive_above(path) is not None
    except OSError:
        return False


def read_bytes(path: Path, largest: int) -> bytes | None:
    """Read all of a file, None if it has more than ``largest`` bytes. Raises as ``opened``."""
    with opened(path) as source:
        return source.handle.read() if source.size <= largest else None
