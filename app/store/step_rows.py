"""The steps that can be undone, in the study database."""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.step import Step
from app.store.step_codec import step_from_json, step_to_json


@dataclass(frozen=True, eq=False)
class KeptSteps:
    """Steps by their numbers. Those above ``last_done`` are undone."""

    steps: Mapping[int, Step]
    last_done: int


@dataclass(frozen=True, eq=False)
class StepChanges:
    """Steps that are new or changed, by their numbers, and the range of all that are left."""

    new: Mapping[int, Step]
    numbers: range
    last_done: int


def read_steps(connection: sqlite3.Connection) -> KeptSteps:
    """Read all steps that can be read, and drop removed Scans that none of them is about."""
    rows = connection.execute("SELECT number, step FROM step ORDER BY number")
    read = {number: step_from_json(text) for number, text in rows}
    steps = {number: step for number, step in read.items() if step is not None}
    named = {key for step in steps.values() for key in step.scans}
    for key in removed_keys(connection) - named:
        connection.execute("DELETE FROM scan WHERE key = ?", (key,))
    row = connection.execute("SELECT value FROM setting WHERE name = ?", (_LAST_DONE,)).fetchone()
    return KeptSteps(steps, int(row[0]) if row else max(steps, default=0))


def removed_keys(connection: sqlite3.Connection) -> frozenset[int]:
    """Keys of the Scans that were taken off the worklist and can be brought back."""
    rows = connection.execute("SELECT key FROM scan WHERE is_removed")
    return frozenset(key for (key,) in rows)


def write_steps(connection: sqlite3.Connection, changes: StepChanges) -> None:
    """Write what has changed."""
    kept = changes.numbers
    connection.execute(
        "DELETE FROM step WHERE number NOT BETWEEN ? AND ?", (kept.start, kept.stop - 1)
    )
    connection.executemany(
        "INSERT OR REPLACE INTO step VALUES (?, ?)",
        [(number, step_to_json(step)) for number, step in changes.new.items()],
    )
    connection.execute(
        "INSERT OR REPLACE INTO setting VALUES (?, ?)", (_LAST_DONE, str(changes.last_done))
    )


_LAST_DONE = "last_done_step"
