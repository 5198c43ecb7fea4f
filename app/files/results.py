"""The file results.jsonl, a line for each Scan, and the summaries that are made from its lines.

docs/results.md says for readers what is in them.
"""

import os
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from app.domain.fault import WriteFault
from app.files.appending import append, open_to_append
from app.files.atomic import atomic_file, atomic_write
from app.files.errors import OutputError, output_error, writing_error
from app.files.inputs import ResultKey
from app.files.kept_records import KeptRecords
from app.files.lines import each_line, line_of, not_own
from app.files.output_kinds import MADE_IMAGE, OutputKind, due_kinds
from app.files.ownership import check_no_link
from app.files.pixel_sizes import NO_PIXEL_SIZES, PixelSizes
from app.files.records import ResultRecord, result_key
from app.files.summaries import SUMMARIES, Summary
from models.torch_free.message import Message
from models.torch_free.operating_point import OperatingPoint

RESULTS_JSONL = "results.jsonl"


@dataclass(frozen=True)
class Criteria:
    """What an analysis depends on besides the bytes of its file."""

    models: str
    threshold: float
    operating_point: OperatingPoint
    pixel_sizes: PixelSizes = NO_PIXEL_SIZES

    def fit(self, record: ResultRecord) -> bool:
        """Say whether a line was made so; that of a Scan that failed names no models."""
        return (
            (record["models"] == self.models or record["error"] is not None)
            and record["threshold"] == self.threshold
            and record["operating_point"] == self.operating_point.name
            and record["limit"] == self.operating_point.limit
            and record["acceptance_limit"] == self.operating_point.acceptance_limit
            and self.pixel_sizes.fit(record)
        )


class ResultsWriter:
    """Keeps results.jsonl and the summaries of one output folder, over any number of runs.

    A line is appended as soon as a Scan is done, so a run keeps its work however it ends.
    ``close`` (or leaving the ``with`` block) drops lines that a later one of the same file and
    frame replaces, and writes the summaries anew from all lines. For one thread at a time, in a
    folder that no other run writes (``locked``). Nothing is read or written through a link.
    """

    def __init__(
        self,
        folder: Path,
        *,
        jsonl: bool = True,
        summaries: Collection[str] = ("csv",),
        outputs: Path | None = None,
    ) -> None:
        """Make the folder and read what earlier runs left in it.

        ``jsonl`` says whether to write results.jsonl, ``summaries`` which of SUMMARIES. ``outputs``
        is the folder of masks and so on if it is another one; summaries are then left to those who
        write there. Raises OutputError if the folder can't be used or BUSight did not write its
        results.
        """
        self._folder = folder
        self._outputs = outputs or folder
        self._path = folder / RESULTS_JSONL
        self._writes_jsonl = jsonl
        self._needed = [SUMMARIES[name] for name in SUMMARIES if name in summaries]
        self._summaries = self._needed if outputs is None else []
        self._records = KeptRecords()
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise writing_error(folder, error) from error
        if not os.access(folder, os.W_OK):
            raise writing_error(folder, PermissionError())
        for summary in self._summaries:
            if not self._is_own(summary):
                raise not_own(folder / summary.name)
        self._needs_rewrite = False
        was_killed = self._read(self._keep)
        self._needs_rewrite |= was_killed
        if jsonl and (self._needs_rewrite or self._is_shared()):
            self._rewrite()

    @property
    def files(self) -> Collection[str]:
        """``file`` of every line, each once."""
        return dict.fromkeys(key.file for key in self._records.scans).keys()

    @property
    def records(self) -> Collection[ResultRecord]:
        """The line of every Scan, in the order they were done."""
        return self._records

    def is_done(
        self, key: ResultKey, sha256: str, criteria: Criteria, outputs: Collection[OutputKind]
    ) -> bool:
        """Say whether these very bytes were analyzed in this way.

        All ``outputs`` must still be there, and the line must hold what the summaries need.
        """
        record = self._records.get(key)
        if record is None or record["error"] is not None:
            return False
        return (
            record["sha256"] == sha256
            and criteria.fit(record)
            and all(summary.takes(record) for summary in self._needed)
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
        self._keep(record)

    def take_over(self, records: Iterable[ResultRecord], criteria: Criteria) -> None:
        """Keep lines of other writers, unless there is one that is as good.

        One that fits the criteria is better than one that does not, then one of a Scan that was
        analyzed better than one of a Scan that failed. ``close`` writes them.
        """

        def goodness(record: ResultRecord | None) -> tuple[bool, ...]:
            if record is None:
                return ()
            return criteria.fit(record), record["error"] is None

        for record in records:
            if goodness(record) > goodness(self._records.get(result_key(record))):
                self._keep(record)
                self._needs_rewrite = True

    def has_all(self, records: Iterable[ResultRecord]) -> bool:
        """Say whether there is a line about each of these Scans."""
        return all(result_key(record) in self._records.scans for record in records)

    def arrange(self, files: Iterable[str]) -> None:
        """Put lines in the order of these files and their frames, after those of other files."""
        places: Mapping[str, int] = {file: place for place, file in enumerate(files)}

        def place(key: ResultKey) -> tuple[int, int]:
            return (places[key.file], key.frame) if key.file in places else (-1, 0)

        self._records.sort(place)
        self._needs_rewrite = True

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
        missing = {*keys}

        def note(record: ResultRecord) -> None:
            key = result_key(record)
            if key in missing and self._is_complete(record, outputs):
                missing.discard(key)

        if self._writes_jsonl:
            self._read(note)
        else:
            for record in self._records:
                note(record)
        if missing:
            raise OutputError(
                Message.of(
                    WriteFault.INCOMPLETE,
                    missing=len(missing),
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
        return isinstance(output, str) and (self._outputs / output).is_file()

    def _is_complete(self, record: ResultRecord, outputs: Collection[OutputKind]) -> bool:
        is_same = self._records.has_same(record)
        return is_same and (record["error"] is not None or self._has(record, outputs))

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

    def _read(self, take: Callable[[ResultRecord], None]) -> bool:
        """Give each line to ``take``; say if a run was killed while it wrote the last one."""
        check_no_link(self._path)
        try:
            for record in each_line(self._path):
                if record is None:
                    return True
                take(record)
        except FileNotFoundError:
            pass
        except OSError as error:
            raise writing_error(self._path, error) from error
        return False

    def _is_shared(self) -> bool:
        """Say whether results.jsonl is another file too, as in copies of folders by hard links."""
        return self._path.exists() and self._path.stat().st_nlink > 1

    def _keep(self, record: ResultRecord) -> None:
        if self._records.keep(record):
            self._needs_rewrite = True

    def _append(self, line: bytes) -> None:
        try:
            with open_to_append(self._path) as handle:
                append(handle, line)
        except OSError as error:
            raise writing_error(self._path, error) from error

    def _rewrite(self) -> None:
        with atomic_file(self._path) as temporary, temporary.open("wb") as file:
            file.writelines(map(line_of, self._records))
        self._needs_rewrite = False
