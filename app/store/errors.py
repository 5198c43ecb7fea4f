"""Errors of the study database."""

import sqlite3
from pathlib import Path

from app.domain.storing import StoreFault
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


def _code(error: sqlite3.Error) -> int:
    """The primary result code; 0 for errors of the Python module itself."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


def _words(error: sqlite3.Error | OSError) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)
