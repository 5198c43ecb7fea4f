"""A project: a study database in a file that the user names, to keep and to pass on."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath
from uuid import uuid4

from app.domain.storing import ProjectFault
from app.files.source import is_there
from app.store.database import BESIDE, connect, forget_backups, open_backup
from app.store.errors import StoreError, is_damage, project_error, project_writing_error
from app.store.schema import NewerError, migrate
from app.store.source_files import forget_files
from models.torch_free.message import Message

SUFFIX = ".busight"
"""How the file name of a project ends."""

FOLDER = "folder"
"""The setting that says in which folder the project was when it was last open."""
FILES_INSIDE = "files_inside"
"""The setting that says whether the images are kept in the project too, '1' if so."""

_MAGIC = b"SQLite format 3\0"
_APPLICATION_ID = 0x42555369
""""BUSi", which tells a project from the databases of other programs."""
_ID_PLACE = slice(68, 72)
"""Where SQLite writes it in a file (https://www.sqlite.org/fileformat.html, 1.3)."""


def is_project(path: Path) -> bool:
    """Tell a project by its name."""
    return path.suffix.lower() == SUFFIX


def open_project(path: Path) -> tuple[sqlite3.Connection, Message | None]:
    """Open a project, check it, and bring it up to date.

    If it is damaged, its newest sound backup is used and the Message says so. Raises StoreError;
    then the file is as it was.
    """
    try:
        if not path.is_file():
            raise StoreError(Message.of(ProjectFault.MISSING, path=str(path)))
        if _has_our_id(path):
            try:
                return connect(path), None
            except sqlite3.DatabaseError as error:
                if not is_damage(error):
                    raise
        recovered = open_backup(path)
    except NewerError as error:
        raise StoreError(Message.of(ProjectFault.NEWER, path=str(path))) from error
    except (sqlite3.Error, OSError) as error:
        raise project_error(path, error) from error
    if recovered is None:
        raise StoreError(Message.of(ProjectFault.UNREADABLE, path=str(path)))
    return recovered


def write_project(path: Path, fill: Callable[[sqlite3.Connection], None] = migrate) -> None:
    """Write a new project, over an older one that no window has open, or change nothing.

    ``fill`` gets an empty database; without it the project is empty. Raises StoreError.
    """
    temporary = path.with_name(f".busight-{uuid4().hex}.tmp")
    try:
        try:
            _check_is_free(path)
            with closing(sqlite3.connect(temporary, isolation_level=None)) as connection:
                fill(connection)
                connection.execute(f"PRAGMA application_id = {_APPLICATION_ID}")
                # One file, with nothing beside it.
                connection.execute("PRAGMA journal_mode = DELETE")
            for ending in BESIDE:  # of an older file: SQLite would take it for a part of this one
                Path(f"{path}{ending}").unlink(missing_ok=True)
            forget_backups(path)  # also of an older file: they would pass for copies of this one
            temporary.replace(path)
        finally:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)
    except (sqlite3.Error, OSError) as error:
        raise project_writing_error(path, error) from error


def copy_project(connection: sqlite3.Connection, path: Path, *, with_files: bool) -> None:
    """Write all that a database holds as a project; ``with_files`` as FILES_INSIDE says.

    Raises StoreError; then nothing has changed.
    """

    def fill(copy: sqlite3.Connection) -> None:
        connection.backup(copy)
        if not with_files:
            forget_files(copy)
        settings = ((FOLDER, str(path.parent)), (FILES_INSIDE, "1" if with_files else "0"))
        copy.executemany("INSERT OR REPLACE INTO setting VALUES (?, ?)", settings)

    write_project(path, fill)


def relocate(connection: sqlite3.Connection, folder: Path) -> None:
    """Name the images that lie beside a project where both are now; in a transaction.

    An image that was in the folder of the project, or below, is looked for at the same place
    relative to where the project is now.
    """
    query = "SELECT value FROM setting WHERE name = ?"
    row = connection.execute(query, (FOLDER,)).fetchone()
    if row is not None and row[0] != str(folder):
        sources = connection.execute("SELECT key, source FROM scan").fetchall()
        for key, source in sources:
            beside = _beside(os.fsdecode(source), row[0], folder)
            if beside is not None and is_there(beside):
                connection.execute(
                    "UPDATE scan SET source = ? WHERE key = ?", (os.fsencode(beside), key)
                )
    connection.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (FOLDER, str(folder)))


def _beside(source: str, old: str, folder: Path) -> Path | None:
    """Where a source would be if it had moved with the project; either may be of any system."""
    flavor: type[PurePath] = PureWindowsPath if PureWindowsPath(old).drive else PurePosixPath
    try:
        return folder.joinpath(*flavor(source).relative_to(flavor(old)).parts)
    except ValueError:
        return None


def _has_our_id(path: Path) -> bool:
    # For writing too: SQLite would say something else of a file that can only be read.
    with path.open("r+b") as file:
        head = file.read(_ID_PLACE.stop)
    return head.startswith(_MAGIC) and head[_ID_PLACE] == _APPLICATION_ID.to_bytes(4)


def _check_is_free(path: Path) -> None:
    """Raise sqlite3.Error if a window has the file open: it would go on writing to nowhere."""
    if not path.is_file() or not _has_our_id(path):
        return
    with closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as connection:
        try:
            connection.execute("BEGIN IMMEDIATE")
        except sqlite3.DatabaseError as error:
            if not is_damage(error):
                raise
