"""Opens the database file, moves it aside if it is damaged, and makes daily backups."""

import shutil
import sqlite3
from contextlib import closing, suppress
from datetime import date, datetime
from pathlib import Path

from app.domain.storing import StoreFault, StoreNotice
from app.store.errors import StoreError, is_damage, opening_error
from app.store.schema import NewerError, migrate
from models.torch_free.message import Message

KEPT_BACKUPS = 3

_BUSY_S = 0.5
"""How long another process may hold the file before it counts as in use."""

BESIDE = ("-wal", "-shm", "-journal")
"""What SQLite keeps beside a database, by the end of its name."""


def open_database(path: Path) -> tuple[sqlite3.Connection, Message | None]:
    """Open or make a database, check it, and bring it up to date.

    A damaged or emptied one is moved aside, and the newest sound backup is used; the Message says
    so. Raises StoreError.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            if not _was_emptied(path):
                return connect(path), None
        except sqlite3.DatabaseError as error:
            if not is_damage(error):
                raise
        moved = _set_aside(path)
        recovered = _newest_sound_backup(path, moved)
        if recovered is not None:
            return recovered
        return connect(path), Message.of(StoreNotice.STARTED_ANEW, moved=str(moved))
    except NewerError as error:
        raise StoreError(Message.of(StoreFault.NEWER, path=str(path))) from error
    except (sqlite3.Error, OSError) as error:
        raise opening_error(path, error) from error


def make_backup(connection: sqlite3.Connection, path: Path) -> None:
    """Copy an open database into the folder of backups, unless it was done today.

    The newest KEPT_BACKUPS are kept. Raises sqlite3.Error and OSError.
    """
    target = _backup_of(path, f"{datetime.now().astimezone():%Y-%m-%d}")
    if target.exists():
        return
    target.parent.mkdir(exist_ok=True)
    temporary = target.with_suffix(".tmp")
    temporary.unlink(missing_ok=True)
    with closing(sqlite3.connect(temporary)) as copy:
        connection.backup(copy)
    temporary.replace(target)
    for old in _backups(path)[KEPT_BACKUPS:]:
        old.unlink(missing_ok=True)


def forget_backups(path: Path) -> None:
    """Delete all backups of a database. Raises OSError."""
    for backup in _backups(path):
        backup.unlink(missing_ok=True)


def open_backup(path: Path) -> tuple[sqlite3.Connection, Message] | None:
    """Move a damaged database aside and open its newest sound backup in its place.

    If there is none, the file stays and None is returned. Raises sqlite3.Error and OSError.
    """
    if not _backups(path):
        return None
    moved = _set_aside(path)
    recovered = _newest_sound_backup(path, moved)
    if recovered is None:
        _move(moved, path)
    return recovered


def connect(path: Path) -> sqlite3.Connection:
    """Open or make a database for this process alone, check it, and bring it up to date.

    Raises sqlite3.Error and NewerError.
    """
    # Used by several threads, one at a time.
    connection = sqlite3.connect(
        path, timeout=_BUSY_S, isolation_level=None, check_same_thread=False
    )
    try:
        # One window at a time, and without shared memory, which network disks do not have.
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("BEGIN IMMEDIATE")  # takes the lock
        connection.execute("COMMIT")
        _check(connection)
        migrate(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _was_emptied(path: Path) -> bool:
    """Whether nothing is left of a database that has backups; SQLite would make a new one."""
    return path.is_file() and not path.stat().st_size and bool(_backups(path))


def _check(connection: sqlite3.Connection) -> None:
    (answer,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if answer != "ok":
        damage = sqlite3.DatabaseError(answer)
        damage.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
        raise damage


def _set_aside(path: Path) -> Path:
    now = f"{datetime.now().astimezone():%Y%m%d-%H%M%S}"
    moved = path.with_name(f"{path.stem}.damaged-{now}{path.suffix}")
    _move(path, moved)
    return moved


def _newest_sound_backup(path: Path, moved: Path) -> tuple[sqlite3.Connection, Message] | None:
    for backup in _backups(path):
        shutil.copyfile(backup, path)
        try:
            connection = connect(path)
        except (sqlite3.DatabaseError, NewerError):
            for name in ("", *BESIDE):
                Path(f"{path}{name}").unlink(missing_ok=True)
            continue
        day = backup.stem.removeprefix(f"{path.stem}-")
        return connection, Message.of(StoreNotice.BACKUP_OPENED, moved=str(moved), date=day)
    return None


def _move(path: Path, moved: Path) -> None:
    path.replace(moved)
    for name in BESIDE:
        with suppress(FileNotFoundError):
            Path(f"{path}{name}").replace(f"{moved}{name}")


def _backup_of(path: Path, day: str) -> Path:
    return path.parent / "backups" / f"{path.stem}-{day}{path.suffix}"


def _backups(path: Path) -> list[Path]:
    """The backups of a database, the newest first."""
    found = (path.parent / "backups").glob(f"*{path.suffix}")
    return sorted(
        (one for one in found if one.stem[:-10] == f"{path.stem}-" and _is_day(one.stem[-10:])),
        reverse=True,
    )


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
