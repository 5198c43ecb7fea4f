"""Files that grow by whole pieces: each is added completely or not at all."""

import os
from io import FileIO
from pathlib import Path

from app.files.ownership import check_no_link


def open_to_append(path: Path) -> FileIO:
    """Open a file, or make it; what is written goes to its end and to the system at once.

    Raises OutputError if a link is in its place, and the system's errors.
    """
    check_no_link(path)
    return FileIO(path, "ab", opener=_open_no_link)


def append(handle: FileIO, data: bytes) -> None:
    """Add ``data``, or nothing: what a full disk or Ctrl-C cut off is removed again.

    Raises the system's errors.
    """
    size = handle.seek(0, os.SEEK_END)
    try:
        rest = memoryview(data)
        while rest:
            rest = rest[handle.write(rest) :]
    except BaseException:
        handle.truncate(size)
        raise


def _open_no_link(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NOFOLLOW", 0), 0o666)
