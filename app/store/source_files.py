"""Copies of the images' files in a project, so that it can be passed on without them."""

import os
import sqlite3
from collections.abc import Sequence
from typing import NamedTuple

LARGEST_BYTES = 500_000_000
"""A larger file is not copied: SQLite holds up to 1 GB, and all of it in memory."""


class Outside(NamedTuple):
    """A file that is not in the database: its hash, and the paths where it may be."""

    sha256: str
    sources: tuple[str, ...]


def files_outside(connection: sqlite3.Connection) -> tuple[Outside, ...]:
    """List the files of the worklist's entries that are not in the database."""
    paths: dict[str, list[str]] = {}
    for sha256, source in connection.execute(
        "SELECT DISTINCT sha256, source FROM content JOIN scan USING (key) WHERE NOT is_removed"
        " AND length(source) > 0 AND sha256 NOT IN (SELECT sha256 FROM source_file)"
    ):
        paths.setdefault(sha256, []).append(os.fsdecode(source))
    return tuple(Outside(sha256, tuple(sources)) for sha256, sources in paths.items())


def keep_files(connection: sqlite3.Connection, files: Sequence[tuple[str, bytes]]) -> None:
    """Write files by their hashes."""
    connection.executemany("INSERT OR IGNORE INTO source_file VALUES (?, ?)", files)


def kept_file(connection: sqlite3.Connection, sha256: str) -> bytes | None:
    """Read a file."""
    query = "SELECT bytes FROM source_file WHERE sha256 = ?"
    row = connection.execute(query, (sha256,)).fetchone()
    return None if row is None else bytes(row[0])


def number_of_files(connection: sqlite3.Connection) -> int:
    """Count the files in the database."""
    return int(connection.execute("SELECT count(*) FROM source_file").fetchone()[0])


def forget_files(connection: sqlite3.Connection) -> None:
    """Delete all of them and give their room back; outside of a transaction."""
    if number_of_files(connection):
        connection.execute("DELETE FROM source_file")
        connection.execute("VACUUM")


def forget_unused_files(connection: sqlite3.Connection) -> None:
    """Delete those of no entry."""
    connection.execute("DELETE FROM source_file WHERE sha256 NOT IN (SELECT sha256 FROM content)")
