"""Errors of the study database."""

import errno
import sqlite3
from pathlib import Path

from app.domain.storing import ProjectFault, StoreFault
from app.words.message import WordedError
from models.torch_free.message import Message


class StoreError(WordedError):
    """The study database can't be opened or saved."""


def is_damage(error: sqlite3.Error) -> bool:
    """Whether the file is no sound database."""
    return _code(error) in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def opening_error(path: Path, error: sqlite3.Error | OSError) -> StoreError:
    """Say why a database can't be opened."""
    if isinstance(error, sqlite3.Error) and _code(error) == sqlite3.SQLITE_BUSY:
        return StoreError(Message(StoreFault.IN_USE))
    return StoreError(Message.of(StoreFault.NOT_OPENED, path=str(path), error=_words(error)))


def saving_error(path: Path, error: sqlite3.Error | OSError) -> StoreError:
    """Say why a database can't be read or written."""
    if isinstance(error, sqlite3.Error) and _code(error) == sqlite3.SQLITE_FULL:
        return StoreError(Message.of(StoreFault.DISK_FULL, path=str(path)))
    return StoreError(Message.of(StoreFault.NOT_SAVED, path=str(path), error=_words(error)))


def project_error(path: Path, error: sqlite3.Error | OSError) -> StoreError:
    """Say why a project can't be opened."""
    faults = {
        sqlite3.SQLITE_BUSY: ProjectFault.IN_USE,
        sqlite3.SQLITE_READONLY: ProjectFault.READ_ONLY,
        # It can't make the file that SQLite needs beside it.
        sqlite3.SQLITE_CANTOPEN: ProjectFault.READ_ONLY,
        sqlite3.SQLITE_FULL: ProjectFault.DISK_FULL,
    }
    if isinstance(error, sqlite3.Error):
        fault = faults.get(_code(error))
    else:
        is_closed = error.errno in (errno.EACCES, errno.EPERM, errno.EROFS)
        fault = ProjectFault.READ_ONLY if is_closed else None
    if fault is not None:
        return StoreError(Message.of(fault, path=str(path)))
    return StoreError(Message.of(ProjectFault.NOT_OPENED, path=str(path), error=_words(error)))


def project_writing_error(path: Path, error: sqlite3.Error | OSError) -> StoreError:
    """Say why a new project can't be written."""
    is_busy = isinstance(error, sqlite3.Error) and _code(error) == sqlite3.SQLITE_BUSY
    is_full = (
        error.errno == errno.ENOSPC
        if isinstance(error, OSError)
        else _code(error) == sqlite3.SQLITE_FULL
    )
    if is_busy or is_full:
        fault = ProjectFault.IN_USE if is_busy else ProjectFault.DISK_FULL
        return StoreError(Message.of(fault, path=str(path)))
    return StoreError(Message.of(ProjectFault.NOT_WRITTEN, path=str(path), error=_words(error)))


def _code(error: sqlite3.Error) -> int:
    """The primary result code; 0 for errors of the Python module itself."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


def _words(error: sqlite3.Error | OSError) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)
