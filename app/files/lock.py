"""An output folder belongs to one run at a time.

A run makes the file LOCK in it, which says who it is, and holds the system's lock on that file,
which ends with its process. If the file system has no locks (some network disks, FAT), the file
alone counts, and the lock of a process that no longer runs is free.
"""

import errno
import json
import os
import platform
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from uuid import uuid4

from app.domain.fault import Run, WriteFault
from app.files.errors import OutputError, writing_error
from app.files.process_start import process_start
from models.torch_free.message import Message

LOCK = ".busight.lock"

_HELD = (errno.EAGAIN, errno.EACCES, errno.EDEADLK)
"""Errors for a lock that another process holds; all others mean that there are no locks."""

_FAR = 1 << 30
"""The byte that is locked on Windows, where no other process can read a locked byte."""

_LONGEST = 4096
_TRIES = 20
_PAUSE_S = 0.01

# Only some systems have these.
_FLAGS = os.O_RDWR | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


class BusyError(OutputError):
    """Another run has the output folder."""


@dataclass(frozen=True)
class _Holder:
    """A run: its process, when that started (see ``process_start``), and what no other run has."""

    host: str
    pid: int
    start: str
    token: str

    def runs(self) -> bool:
        start = process_start(self.pid)
        return start is not None and (start == self.start or "" in (start, self.start))


_Claim = Callable[[int, Path, _Holder], None]


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Keep other runs out of a folder, which is made if it is missing.

    The lock of a run of this computer that has ended without removing it is taken over; that of
    another computer is respected. Raises BusyError if the folder is another run's and OutputError
    if it can't be written.
    """
    path = folder / LOCK
    pid = os.getpid()
    mine = _Holder(platform.node(), pid, process_start(pid) or "", uuid4().hex)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handle = _acquire(path, mine)
    except OSError as error:
        raise writing_error(folder, error) from error
    try:
        yield
    finally:
        _release(handle, path, mine)


def is_at_work(folder: Path) -> bool:
    """Say whether a run has a folder, as its lock tells; nothing is locked to find out.

    A run of another computer counts as at work as long as its lock is there, also if it was killed.
    """
    holder = _holder_at(folder / LOCK)
    return holder is not None and (holder.host != platform.node() or holder.runs())


def _acquire(path: Path, mine: _Holder) -> int:
    """Give the open file that holds the lock."""
    for _ in range(_TRIES):
        opened = _open(path)
        if opened is None:
            continue  # the other run has just ended
        handle, claim = opened
        try:
            claim(handle, path, mine)
        except BaseException:
            os.close(handle)
            raise
        # The run that had it may have removed the file between the opening and the lock.
        if _holder_at(path) == mine:
            return handle
        os.close(handle)
    raise _busy(path, None)


def _open(path: Path) -> tuple[int, _Claim] | None:
    """Make the file, or open that of another run; the second value says how to get its lock.

    None if the file was there and no longer is.
    """
    try:
        return os.open(path, _FLAGS | os.O_CREAT | os.O_EXCL, 0o666), _take_new
    except FileExistsError:
        if path.is_symlink():
            raise _busy(path, None) from None
    except PermissionError:
        if not _is_being_removed(path):
            raise
        return None
    try:
        return os.open(path, _FLAGS), _take_over
    except FileNotFoundError:
        return None
    except OSError:
        if _is_being_removed(path):
            return None
        raise _busy(path, None) from None


def _is_being_removed(path: Path) -> bool:
    """Wait a little for another process that is just removing its file.

    Windows refuses to open such a file, as if there were no permission.
    """
    if sys.platform != "win32":
        return False
    time.sleep(_PAUSE_S)
    return not path.exists()


def _take_new(handle: int, path: Path, mine: _Holder) -> None:
    if _lock(handle) is False:
        raise _busy(path, None, is_sure=True)
    try:
        _write(handle, mine)
    except OSError:
        # Windows removes no open file. What is left there names nobody, so the next run takes it.
        with suppress(OSError):
            path.unlink()
        raise


def _take_over(handle: int, path: Path, mine: _Holder) -> None:
    has_lock = _lock(handle)
    if has_lock is None:
        _take_over_without_locks(handle, path, mine)
        return
    holder = _holder(handle)
    if not has_lock:
        raise _busy(path, holder, is_sure=True)
    if holder is not None and holder.host != mine.host:
        raise _busy(path, holder)
    _write(handle, mine)


def _take_over_without_locks(handle: int, path: Path, mine: _Holder) -> None:
    """Take the lock of a process that has ended; a second file keeps two runs from it at once."""
    guard = path.with_name(f"{path.name}.taken")
    try:
        os.close(os.open(guard, os.O_WRONLY | os.O_CREAT | os.O_EXCL))
    except FileExistsError:
        raise _busy(path, None) from None
    try:
        holder = _holder(handle)
        if holder is None or holder.host != mine.host or holder.runs():
            raise _busy(path, holder)
        _write(handle, mine)
    finally:
        guard.unlink()


def _release(handle: int, path: Path, mine: _Holder) -> None:
    if sys.platform == "win32":
        os.close(handle)  # Windows removes no open file
    if _holder_at(path) == mine:
        with suppress(OSError):
            path.unlink()
    if sys.platform != "win32":
        os.close(handle)


def _lock(handle: int) -> bool | None:
    """Take the system's lock: False if another process has it, None if there are no locks."""
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(handle, _FAR, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        return False if error.errno in _HELD else None
    return True


def _write(handle: int, holder: _Holder) -> None:
    os.ftruncate(handle, 0)
    os.lseek(handle, 0, os.SEEK_SET)
    words = json.dumps(asdict(holder)).encode()
    if os.write(handle, words) < len(words):  # it writes what there is room for
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def _holder(handle: int) -> _Holder | None:
    """Read who has the lock; None if the file does not say."""
    try:
        os.lseek(handle, 0, os.SEEK_SET)
        holder = _Holder(**json.loads(os.read(handle, _LONGEST)))
    except (OSError, ValueError, TypeError, RecursionError):
        return None
    texts = (holder.host, holder.start, holder.token)
    is_sound = all(isinstance(text, str) for text in texts) and type(holder.pid) is int
    return holder if is_sound and holder.pid > 0 else None


def _holder_at(path: Path) -> _Holder | None:
    try:
        handle = os.open(path, _FLAGS)
    except OSError:
        return None
    try:
        return _holder(handle)
    finally:
        os.close(handle)


def _busy(path: Path, holder: _Holder | None, *, is_sure: bool = False) -> BusyError:
    if holder is None:
        run = Message(Run.UNKNOWN)
    elif holder.host == platform.node():
        run = Message.of(Run.PROCESS, pid=holder.pid)
    else:
        run = Message.of(Run.OTHER_COMPUTER, host=holder.host)
    folder = str(path.parent)
    if is_sure:
        return BusyError(Message.of(WriteFault.IN_USE, folder=folder, run=run))
    return BusyError(Message.of(WriteFault.SEEMS_IN_USE, folder=folder, run=run, lock=str(path)))
