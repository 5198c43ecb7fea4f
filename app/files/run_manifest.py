"""What happened to each file of a run that several processes or machines share.

The folder DIR/manifest of the output folder holds JSON lines in NAME.jsonl, appended by the one
process that has this NAME: 'cluster', or 'part-3-of-8'. docs/results.md says for readers what is in
them. Rows of results go before the manifest: a file's rows are written before its line 'done', so
a file with rows and without 'done' is done too.
"""

import json
import os
from collections import Counter
from collections.abc import Iterator, Mapping
from enum import StrEnum
from io import FileIO
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple, Self

from app.files.appending import append, open_to_append
from app.files.errors import writing_error
from app.files.lines import not_own
from app.files.ownership import check_no_link

MANIFEST = "manifest"
"""The folder in the output folder."""

_ENDING = ".jsonl"
_START = b'{"file": "'


class FileState(StrEnum):
    """What is known of a file; one that was never begun is in no line."""

    STARTED = "started"
    """It was begun and did not end: someone is at work on it, or was stopped."""
    DONE = "done"
    FAILED = "failed"


_STATES = frozenset(FileState)
_FINALITY = {FileState.STARTED: 0, FileState.FAILED: 1, FileState.DONE: 2}


class FileRecord(NamedTuple):
    """A file in the manifest.

    ``attempts`` is how often it was begun, over all runs. ``where`` says who began it last, such
    as the address of a worker. ``sha256`` is None until it was read, ``fault_code`` if it did not
    fail. ``name`` is that of the manifest that says so.
    """

    state: FileState
    attempts: int
    sha256: str | None
    fault_code: str | None
    where: str
    name: str


class RunManifest:
    """What happened to each file of a run: JSON lines in DIR/manifest/NAME.jsonl.

    A line reaches the system with each call, so a process that is killed loses nothing. It is there
    completely or, after a crash of the machine, ignored. No lock is needed on shared storage: one
    process has a NAME, which the caller sees to (``locked``). For one thread at a time.
    """

    def __init__(self, output: Path, name: str) -> None:
        """Open the manifest NAME of an output folder, or make it, and read earlier attempts.

        Raises OutputError if it can't be written or BUSight did not write it.
        """
        self._path = output / MANIFEST / f"{name}{_ENDING}"
        self._attempts: dict[str, int] = {}
        self._faults: Counter[tuple[str, str]] = Counter()
        self._not_done: set[str] = set()  # smaller than the set of those that are
        is_torn = False
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            if self._path.exists():
                for line in _lines(self._path):
                    self._note(line["file"], line["state"], line.get("fault_code"))
                is_torn = _ends_torn(self._path)
            self._handle: FileIO = open_to_append(self._path)
            if is_torn:
                append(self._handle, b"\n")  # what a crash cut off stays and is ignored
        except OSError as error:
            raise writing_error(self._path, error) from error

    def start(self, file: str, where: str = "") -> int:
        """Note that a file is begun; give the number of this attempt, from 1, over all runs.

        ``file`` is as in the results: relative to its INPUT, with '/'. ``where`` is for people.
        Raises OutputError, as ``end`` does, and then nothing is added.
        """
        attempt = self.attempts(file) + 1
        self._add(file, FileState.STARTED, attempt=attempt, where=where)
        return attempt

    def end(
        self, file: str, state: FileState, sha256: str | None = None, fault_code: str | None = None
    ) -> None:
        """Note how a file ended, DONE or FAILED, after all of its rows are in the results.

        ``fault_code`` is ``error_code`` of the results.
        """
        self._add(file, state, sha256=sha256, fault_code=fault_code)

    def attempts(self, file: str) -> int:
        """Say how often a file was begun under this NAME."""
        return self._attempts.get(file, 0)

    def failures(self, file: str, fault_code: str) -> int:
        """Say how often a file ended with this code under this NAME."""
        return self._faults[file, fault_code]

    def is_done(self, file: str) -> bool:
        """Say whether a file ended as DONE under this NAME and was not begun again."""
        return file in self._attempts and file not in self._not_done

    def close(self) -> None:
        """Close the file; nothing waits to be written."""
        self._handle.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def _add(self, file: str, state: FileState, **values: str | int | None) -> None:
        given = {key: value for key, value in values.items() if value not in (None, "")}
        line = json.dumps({"file": file, "state": state, **given})
        try:
            append(self._handle, line.encode() + b"\n")
        except OSError as error:
            raise writing_error(self._path, error) from error
        self._note(file, state, values.get("fault_code"))

    def _note(self, file: str, state: str, fault_code: object) -> None:
        if isinstance(fault_code, str):
            self._faults[file, fault_code] += 1
        self._attempts[file] = self.attempts(file) + (state == FileState.STARTED)
        if state == FileState.DONE:
            self._not_done.discard(file)
        else:
            self._not_done.add(file)


def read_manifest(output: Path) -> Mapping[str, FileRecord]:
    """Read what all NAMEs of an output folder say, by file; empty if there are none.

    Of several NAMEs the one counts in which the file came farthest, and their attempts are added.
    Others may be appending meanwhile. Raises OutputError.
    """
    found: dict[str, FileRecord] = {}
    for name in manifest_names(output):
        for file, record in _read(output / MANIFEST / f"{name}{_ENDING}", name).items():
            other = found.get(file)
            found[file] = record if other is None else _joined(other, record)
    return found


def manifest_names(output: Path) -> list[str]:
    """Give the NAMEs that were ever begun in an output folder, sorted."""
    return sorted(path.stem for path in (output / MANIFEST).glob(f"*{_ENDING}"))


def _read(path: Path, name: str) -> dict[str, FileRecord]:
    found: dict[str, FileRecord] = {}
    nothing = FileRecord(FileState.STARTED, 0, None, None, "", name)
    try:
        for line in _lines(path):
            before = found.get(line["file"], nothing)
            state = FileState(line["state"])
            is_start = state is FileState.STARTED
            found[line["file"]] = FileRecord(
                state,
                before.attempts + is_start,
                before.sha256 if is_start else line.get("sha256"),
                line.get("fault_code"),
                line.get("where", "") if is_start else before.where,
                name,
            )
    except OSError as error:
        raise writing_error(path, error) from error
    return found


def _joined(one: FileRecord, other: FileRecord) -> FileRecord:
    farthest = max(one, other, key=lambda record: _FINALITY[record.state])
    return farthest._replace(attempts=one.attempts + other.attempts)


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    """Give the lines that are whole. Raises OutputError if another program wrote the file."""
    check_no_link(path)
    with path.open("rb") as handle:
        head = handle.readline(len(_START)).rstrip(b"\0\n")
        if not _START.startswith(head):
            raise not_own(path)
        handle.seek(0)
        for text in handle:
            line = _line(text)
            if line is not None:
                yield line


def _ends_torn(path: Path) -> bool:
    with path.open("rb") as handle:
        size = handle.seek(0, os.SEEK_END)
        handle.seek(max(0, size - 1))
        return handle.read() not in (b"", b"\n")


def _line(text: bytes) -> dict[str, Any] | None:
    """Read a line, None if it is torn: cut off, joined with the next, or full of zeros."""
    if not text.endswith(b"\n"):
        return None
    try:
        line = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(line, dict) or not isinstance(line.get("file"), str):
        return None
    return line if line.get("state") in _STATES else None
