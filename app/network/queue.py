"""A queue of received objects on disk that survives the end of the program at any point.

Objects go from received to analyzed to done, or to failed. Each step is the rename of a complete
file or folder and one commit after it; what lies between the two is put right at the next start.
docs/adr/0023 has the reasons.
"""

import hashlib
import shutil
import sqlite3
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any
from uuid import uuid4

from app.domain.fault import WriteFault
from app.domain.receiving import ReceiveFault
from app.files.errors import OutputError, output_error, writing_error
from app.network.durable import rename_durably, sync_file, sync_folder, write_durably
from app.words.message import WordedError
from models.torch_free.message import Message

_LONGEST_WAIT_S = 300.0
_OWNER_ONLY = 0o700

_SCHEMA = """
CREATE TABLE IF NOT EXISTS objects (
    number INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    sender TEXT NOT NULL,
    state TEXT NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0,
    not_before REAL NOT NULL DEFAULT 0,
    code TEXT NOT NULL DEFAULT ''
);
CREATE INDEX IF NOT EXISTS turns ON objects (state, not_before, tries, number);
"""


class State(StrEnum):
    """How far an object is. Of those that are done, only this is kept."""

    RECEIVED = "received"
    ANALYZED = "analyzed"
    DONE = "done"
    FAILED = "failed"


class QueueError(WordedError):
    """The queue can't be opened."""


@dataclass(frozen=True)
class QueuedObject:
    """An object of the queue. Neither ``number``, from 1, nor ``sender`` says who the patient is.

    ``tries`` is how often the next step was tried.
    """

    number: int
    key: str
    sender: str
    tries: int


def wait_s(tries: int) -> float:
    """Seconds until the next try of what has failed ``tries`` times: 2, 4, 8, ... to 300."""
    return min(2.0 ** min(tries, 10), _LONGEST_WAIT_S)


class Queue:
    """The queue in a folder, which no other process may have open.

    Any thread may call its methods. Those that write raise OutputError.
    """

    def __init__(self, folder: Path) -> None:
        """Open or make the queue, and put right what the last end has left. Raises QueueError."""
        self._folder = folder
        self._received, self._results = folder / "received", folder / "results"
        self._incoming = folder / "incoming"
        self._lock = threading.Lock()
        try:
            shutil.rmtree(self._incoming, ignore_errors=True)
            for each in (self._received, self._results, self._incoming):
                each.mkdir(_OWNER_ONLY, parents=True, exist_ok=True)
            self._database = _open(folder / "queue.sqlite")
            self._put_right()
        except (sqlite3.Error, OSError) as error:
            words = getattr(error, "strerror", None) or str(error)
            raise QueueError(
                Message.of(ReceiveFault.QUEUE, path=str(folder), error=words)
            ) from error

    def close(self) -> None:
        """Close it. No other call may be running."""
        self._database.close()

    def add(self, uid: str, data: bytes, sender: str) -> bool:
        """Keep an object, a complete DICOM file; False if one with its UID came before.

        One that has failed is tried again. Raises OutputError; then nothing of it is kept.
        """
        key = hashlib.sha256(uid.encode()).hexdigest()[:32]
        if self.state(key) not in (None, State.FAILED):
            return False
        incoming = self._incoming / uuid4().hex
        try:
            write_durably(incoming, data)
            return self._take(key, incoming, sender)
        except (sqlite3.Error, OSError) as error:
            raise _error(self.file(key), error) from error
        finally:
            with suppress(OSError):
                incoming.unlink(missing_ok=True)

    def file(self, key: str) -> Path:
        """Where an object is until it is done."""
        return self._received / f"{key}.dcm"

    def is_lost(self, key: str) -> bool:
        """Whether the file of an object was removed by someone else."""
        try:
            self.file(key).stat()
        except OSError as error:  # after any other one, it may be there again
            return isinstance(error, FileNotFoundError)
        return False

    def results(self, key: str) -> list[Path]:
        """The results of an object that are still to be sent.

        Raises FileNotFoundError if their folder was removed by someone else.
        """
        return sorted((self._results / key).iterdir())

    def state(self, key: str) -> State | None:
        """How far an object is; None if it never came."""
        rows = self._read("SELECT state FROM objects WHERE key = ?", (key,))
        return State(rows[0][0]) if rows else None

    def counts(self) -> dict[State, int]:
        """How many objects are in each state."""
        rows = self._read("SELECT state, count(*) FROM objects GROUP BY state")
        return {State(state): number for state, number in rows}

    def next(self, state: State, now: float) -> QueuedObject | None:
        """The object in this state whose turn it is; None if there is none, or all are put off.

        Those that were never put off come first, of these the ones with the fewest tries. So one
        that fails, or ends the program, does not keep the others waiting.
        """
        rows = self._read(
            "SELECT number, key, sender, tries FROM objects "
            "WHERE state = ? AND not_before <= ? ORDER BY not_before, tries, number LIMIT 1",
            (state, now),
        )
        return QueuedObject(*rows[0]) if rows else None

    def begin(self, item: QueuedObject) -> None:
        """Count a try before it, in case that the program ends in it."""
        self._set(item, tries=item.tries + 1)

    def put_off(self, item: QueuedObject, until: float, *, counted: bool = True) -> None:
        """Try an object again later; ``counted`` is whether this was a try."""
        self._set(item, tries=item.tries + counted, not_before=until)

    def keep_results(self, item: QueuedObject, write: Callable[[Path], object]) -> int:
        """Let ``write`` put files into a folder: they become the results of an object.

        Return how many there are; without any, the object is done. Raises OutputError, and what
        ``write`` raises.
        """
        temporary, target = self._incoming / uuid4().hex, self._results / item.key
        try:
            temporary.mkdir()
            write(temporary)
            written = list(temporary.iterdir())
            if not written:
                self.finish(item)
                return 0
            for path in written:
                sync_file(path)
            sync_folder(temporary)
            # A try whose commit has failed may have left some, of which nothing was sent.
            shutil.rmtree(target, ignore_errors=True)
            rename_durably(temporary, target)
        except OSError as error:
            raise _error(target, error) from error
        finally:
            shutil.rmtree(temporary, ignore_errors=True)
        self._set(item, state=State.ANALYZED, tries=0, not_before=0.0)
        return len(written)

    def analyze_again(self, item: QueuedObject) -> None:
        """Have results made once more that were removed by someone else."""
        self._set(item, state=State.RECEIVED, tries=0, not_before=0.0)

    def finish(self, item: QueuedObject) -> None:
        """Let go of an object whose results are all sent, or that has none."""
        self._set(item, state=State.DONE)
        self._remove_files(item.key)

    def fail(self, item: QueuedObject, code: str) -> None:
        """Give an object up, with the code of the reason. Its files stay."""
        self._set(item, state=State.FAILED, code=code)

    def _take(self, key: str, incoming: Path, sender: str) -> bool:
        with self._lock:
            # It may have come on two associations at once.
            known = self._database.execute(
                "SELECT 1 FROM objects WHERE key = ? AND state != ?", (key, State.FAILED)
            ).fetchone()
            if known is not None:
                return False
            rename_durably(incoming, self.file(key))
            # Results that are there stay the same objects.
            state = State.ANALYZED if (self._results / key).exists() else State.RECEIVED
            self._database.execute(
                "INSERT INTO objects (key, sender, state) VALUES (?, ?, ?) ON CONFLICT (key) "
                "DO UPDATE SET state = excluded.state, tries = 0, not_before = 0, code = ''",
                (key, sender, state),
            )
        return True

    def _read(self, query: str, values: tuple[str | float, ...] = ()) -> list[tuple[Any, ...]]:
        try:
            with self._lock:
                return self._database.execute(query, values).fetchall()
        except sqlite3.Error as error:
            raise _error(self._folder, error) from error

    def _set(self, item: QueuedObject, **values: str | float) -> None:
        columns = ", ".join(f"{name} = ?" for name in values)
        try:
            with self._lock:
                self._database.execute(
                    f"UPDATE objects SET {columns} WHERE number = ?",  # noqa: S608 our own names
                    (*values.values(), item.number),
                )
        except sqlite3.Error as error:
            raise _error(self.file(item.key), error) from error

    def _put_right(self) -> None:
        """Make states and files agree again: a file is there before its commit, and goes after."""
        states = dict(self._database.execute("SELECT key, state FROM objects"))
        for folder in (self._received, self._results):
            for path in folder.iterdir():
                if states.get(path.stem, State.DONE) == State.DONE:
                    self._remove_files(path.stem)
        for path in self._results.iterdir():
            if states[path.name] == State.RECEIVED:
                self._database.execute(
                    "UPDATE objects SET state = ?, tries = 0, not_before = 0 WHERE key = ?",
                    (State.ANALYZED, path.name),
                )
        # What was put off is tried at once: whoever starts the program expects that.
        self._database.execute("UPDATE objects SET not_before = 0")

    def _remove_files(self, key: str) -> None:
        shutil.rmtree(self._results / key, ignore_errors=True)
        with suppress(OSError):  # the next start removes it
            self.file(key).unlink(missing_ok=True)


def _open(path: Path) -> sqlite3.Connection:
    # Used by several threads, one at a time.
    database = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    try:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = FULL")
        database.executescript(_SCHEMA)
    except BaseException:
        database.close()
        raise
    return database


def _error(path: Path, error: sqlite3.Error | OSError) -> OutputError:
    if isinstance(error, OSError):
        return writing_error(path, error)
    if getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_FULL:
        return output_error(WriteFault.DISK_FULL, path)
    return OutputError(Message.of(WriteFault.SYSTEM_ERROR, path=str(path), error=str(error)))
