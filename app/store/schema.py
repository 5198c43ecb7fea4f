"""The tables of the study database, and how an older database becomes one of this version."""

import sqlite3

MIGRATIONS = (
    """
    CREATE TABLE prediction (
        analyzed_sha256 TEXT NOT NULL,
        models TEXT NOT NULL,
        head TEXT NOT NULL,
        arrays BLOB NOT NULL,
        made_on TEXT NOT NULL DEFAULT CURRENT_DATE,
        PRIMARY KEY (analyzed_sha256, models)
    );
    CREATE TABLE scan (
        key INTEGER PRIMARY KEY,
        source BLOB NOT NULL,
        frame INTEGER NOT NULL,
        name TEXT NOT NULL,
        is_canceled INTEGER NOT NULL,
        is_removed INTEGER NOT NULL DEFAULT 0,
        edits TEXT NOT NULL,
        measurements TEXT NOT NULL,
        presentation TEXT NOT NULL
    );
    CREATE TABLE content (
        key INTEGER PRIMARY KEY REFERENCES scan (key) ON DELETE CASCADE,
        sha256 TEXT NOT NULL,
        facts TEXT NOT NULL,
        thumbnail BLOB NOT NULL,
        analyzed_sha256 TEXT NOT NULL,
        png BLOB NOT NULL
    );
    CREATE INDEX content_by_analyzed ON content (analyzed_sha256);
    CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL);
    """,
    """
    CREATE TABLE source_file (sha256 TEXT PRIMARY KEY, bytes BLOB NOT NULL);
    """,
    """
    ALTER TABLE scan ADD COLUMN review TEXT NOT NULL DEFAULT '{}';
    """,
    """
    CREATE TABLE step (number INTEGER PRIMARY KEY, step TEXT NOT NULL);
    """,
)
"""Each leads from one ``user_version`` to the next. One that was released is never changed."""


class NewerError(Exception):
    """The database was written by a later version."""


def migrate(connection: sqlite3.Connection) -> None:
    """Bring a database up to date, all at once or not at all. Raises NewerError."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version > len(MIGRATIONS):
        raise NewerError
    if version < len(MIGRATIONS):
        statements = "".join(MIGRATIONS[version:])
        connection.executescript(
            f"BEGIN IMMEDIATE; {statements} PRAGMA user_version = {len(MIGRATIONS)}; COMMIT;"
        )
