"""The file results.jsonl, a line for each Scan, and the summaries that are made from its lines.

docs/results.md says for readers what is in them.
"""

import os
from collections.abc import Collection
from io import FileIO
from pathlib import Path
from types import TracebackType
from typing import Self

from app.domain.fault import WriteFault
from app.files.atomic import atomic_write
from app.files.errors import OutputError, output_error, writing_error
from app.files.inputs import ResultKey
from app.files.lines import line_of, not_own, read_lines
from app.files.output_kinds import MADE_IMAGE, OutputKind, due_kinds
from app.files.ownership import check_no_link
from app.files.records import ResultRecord, result_key
from app.files.summaries import SUMMARIES, Summary
from models.torch_free.message import Message
from models.torch_free.operating_point import OperatingPoint

RESULTS_JSONL = "results.jsonl"


class ResultsWriter:
    """Keeps results.jsonl and the summaries of one output folder, over any number of runs.

    A line is appended as soon as a Scan is done, so a run keeps its work however it ends.
    ``close`` (or leaving the ``with`` block) drops lines that a later one of the same file and
    frame replaces, and writes the summaries anew from all lines. For one thread at a time, in a
    folder that no other run writes (``locked``). Nothing is read or written through a link.
    """

    def __init__(
        self, folder: Path, *, jsonl: bool = True, summaries: Collection[str] = ("csv",)
    ) -> None:
        """Make the folder and read what earlier runs left in it.

        ``jsonl`` says whether to write results.jsonl, ``summaries`` which of SUMMARIES. Raises
        OutputError if the folder can't be used or BUSight did not write its results.
        """
        self._folder = folder
        self._path = folder / RESULTS_JSONL
        self._writes_jsonl = jsonl
        self._summaries = [SUMMARIES[name] for name in SUMMARIES if name in summaries]
        self._records: dict[ResultKey, ResultRecord] = {}
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise writing_error(folder, error) from error
        if not os.access(folder, os.W_OK):
            raise writing_error(folder, PermissionError())
        for summary in self._summaries:
            if not self._is_own(summary):
                raise not_own(folder / summary.name)
        lines, was_killed = self._read()
        for record in lines:
            self._keep(record)
        self._needs_rewrite = was_killed or len(self._records) < len(lines)
        if jsonl and (self._needs_rewrite or self._is_shared()):
            self._rewrite()

    @property
    def files(self) -> Collection[str]:
        """``file`` of every line, each once."""
        return dict.fromkeys(key.file for key in self._records).keys()

    @property
    def records(self) -> tuple[ResultRecord, ...]:
        """The line of every Scan, in the order they were done."""
        return tuple(self._records.values())

    def is_done(
        self,
        key: ResultKey,
        sha256: str,
        *,
        models: str,
        threshold: float,
        operating_point: OperatingPoint,
        outputs: Collection[OutputKind],
    ) -> bool:
        """Say whether these very bytes were analyzed by these models with these settings.

        All ``outputs`` must still be there, and the line must hold what the summaries need.
        """
        record = self._records.get(key)
        if record is None or record["error"] is not None:
            return False
        same = (
            record["sha256"] == sha256
            and record["models"] == models
            and record["threshold"] == threshold
            and record["operating_point"] == operating_point.name
            and record["limit"] == operating_point.limit
            and record["acceptance_limit"] == operating_point.acceptance_limit
        )
        return (
            same
            and all(summary.takes(record) for summary in self._summaries)
            and self._has(record, outputs)
        )

    def frames(self, key: ResultKey) -> int:
        """Give the number of frames in the file of a Scan, 1 if there is no line about it."""
        record = self._records.get(key)
        return 1 if record is None else record["frames"] or 1

    def add(self, record: ResultRecord) -> None:
        """Append the line of a Scan whose files are written; it replaces an older line about it.

        Raises OutputError, or ValueError if a number is not finite, and leaves the file as it was.
        """
        if self._writes_jsonl:
            self._append(line_of(record))
            self._needs_rewrite = self._needs_rewrite or result_key(record) in self._records
        self._keep(record)

    def close(self) -> None:
        """Bring all files up to date. Raises OutputError."""
        if not self._records:
            return
        if self._writes_jsonl and self._needs_rewrite:
            self._rewrite()
        for summary in self._summaries:
            atomic_write(self._folder / summary.name, summary.content(self.records))

    def verify(self, keys: Collection[ResultKey], outputs: Collection[OutputKind]) -> None:
        """Check, after ``close``, that everything about these Scans is on the disk.

        ``outputs`` are the files that belong to a line. Raises OutputError that says for how many
        Scans something is missing: the folder may have been removed or changed meanwhile.
        """
        lines = self.records
        if self._writes_jsonl:
            lines = tuple(self._read()[0])
        written = {result_key(record): record for record in lines}
        missing = sum(not self._is_complete(key, written, outputs) for key in keys)
        if missing:
            raise OutputError(
                Message.of(
                    WriteFault.INCOMPLETE,
                    missing=missing,
                    total=len(keys),
                    folder=str(self._folder),
                )
            )
        for summary in self._summaries if self._records else ():
            if not self._is_written(summary):
                raise output_error(WriteFault.TABLE_CHANGED, self._folder / summary.name)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def _is_there(self, output: object) -> bool:
        return isinstance(output, str) and (self._folder / output).is_file()

    def _is_complete(
        self,
        key: ResultKey,
        written: dict[ResultKey, ResultRecord],
        outputs: Collection[OutputKind],
    ) -> bool:
        record = written.get(key)
        if record is None or record != self._records.get(key):
            return False
        return record["error"] is not None or self._has(record, outputs)

    def _has(self, record: ResultRecord, outputs: Collection[OutputKind]) -> bool:
        """Say whether those of ``outputs`` are there that are written of an analyzed Scan."""
        kinds = due_kinds(
            outputs, has_lesions=bool(record["lesions"]), frames=record["frames"] or 1
        )
        if record.get(MADE_IMAGE) is not None:
            kinds = (*kinds, MADE_IMAGE)
        return all(self._is_there(record.get(kind)) for kind in kinds)

    def _is_written(self, summary: Summary) -> bool:
        try:
            written = (self._folder / summary.name).read_bytes()
        except OSError:
            return False
        return written == summary.content(self.records)

    def _is_own(self, summary: Summary) -> bool:
        path = self._folder / summary.name
        check_no_link(path)
        try:
            return summary.is_own(path)
        except OSError as error:
            raise writing_error(path, error) from error

    def _read(self) -> tuple[list[ResultRecord], bool]:
        check_no_link(self._path)
        try:
            return read_lines(self._path)
        except FileNotFoundError:
            return [], False
        except OSError as error:
            raise writing_error(self._path, error) from error

    def _is_shared(self) -> bool:
        """Say whether results.jsonl is another file too, as in copies of folders by hard links."""
        return self._path.exists() and self._path.stat().st_nlink > 1

    def _keep(self, record: ResultRecord) -> None:
        key = result_key(record)
        self._records.pop(key, None)  # the newest comes last
        self._records[key] = record

    def _append(self, line: bytes) -> None:
        """Add a complete line or nothing: what a full disk or Ctrl-C cut off is removed again."""
        check_no_link(self._path)
        try:
            with FileIO(self._path, "ab", opener=_open_no_link) as handle:
                size = handle.seek(0, os.SEEK_END)
                try:
                    rest = memoryview(line)
                    while rest:
                        rest = rest[handle.write(rest) :]
                except BaseException:
                    handle.truncate(size)
                    raise
        except OSError as error:
            raise writing_error(self._path, error) from error

    def _rewrite(self) -> None:
        atomic_write(self._path, b"".join(line_of(record) for record in self.records))
        self._needs_rewrite = False


def _open_no_link(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NOFOLLOW", 0), 0o666)
