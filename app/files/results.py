"""The files results.jsonl, a line a Scan, and results.csv, a row a Lesion.

docs/results.md says for readers what stands in them.
"""

import csv
import json
import os
from collections.abc import Collection
from io import StringIO
from pathlib import Path, PurePath
from types import TracebackType
from typing import Self, cast

from app.domain.operating_point import OperatingPoint
from app.files.atomic import atomic_write
from app.files.errors import OutputError, writing_error
from app.files.inputs import OutputKind
from app.files.records import LesionRecord, ResultRecord
from models.prediction import CLASSES

RESULTS_JSONL = "results.jsonl"
RESULTS_CSV = "results.csv"

_SCAN_COLUMNS = ("file", "threshold", "operating_point", "limit", "risk_label", "malignancy")
_LESION_COLUMNS = (
    "id",
    "area_px",
    "area_mm2",
    "long_axis_px",
    "long_axis_mm",
    "short_axis_px",
    "short_axis_mm",
    "lesion_probability",
)
_BBOX_COLUMNS = ("bbox_x", "bbox_y", "bbox_width", "bbox_height")
TABLE_COLUMNS = (
    *_SCAN_COLUMNS,
    "kind",
    "id",
    *_BBOX_COLUMNS,
    *_LESION_COLUMNS[1:],
    *CLASSES,
    "warnings",
)
"""Columns of results.csv."""


class ResultsWriter:
    """Keeps results.jsonl and results.csv of one output folder, over any number of runs.

    A line is appended the moment a Scan is done, so a run that is ended in any way has kept its
    work. ``close`` (or leaving the ``with`` block) drops lines that a later one of the same file
    replaces and writes results.csv anew from all lines. For one thread at a time.
    """

    def __init__(self, folder: Path, *, jsonl: bool = True, table: bool = True) -> None:
        """Make the folder and read what earlier runs left in it.

        ``jsonl`` and ``table`` say which of the two files to write. Raises OutputError where the
        folder can't be used or its results are not BUSight's.
        """
        self._folder = folder
        self._path = folder / RESULTS_JSONL
        self._table_path = folder / RESULTS_CSV
        self._writes_jsonl = jsonl
        self._writes_table = table
        try:
            folder.mkdir(parents=True, exist_ok=True)
            lines = self._path.read_bytes() if self._path.exists() else b""
            table_is_own = not table or _is_own_table(self._table_path)
        except OSError as error:
            raise writing_error(folder, error) from error
        if not os.access(folder, os.W_OK):
            raise writing_error(folder, PermissionError())
        if not table_is_own:
            raise _not_own(self._table_path)
        self._records, self._needs_rewrite = _read_lines(lines, self._path)
        if jsonl and self._needs_rewrite:
            self._rewrite()

    @property
    def files(self) -> Collection[str]:
        """``file`` of every Scan that has a line."""
        return self._records.keys()

    @property
    def records(self) -> tuple[ResultRecord, ...]:
        """The line of every Scan, in the order they were done."""
        return tuple(self._records.values())

    def is_done(
        self,
        file: PurePath,
        sha256: str,
        *,
        models: str,
        threshold: float,
        operating_point: OperatingPoint,
        outputs: Collection[OutputKind],
    ) -> bool:
        """Say whether this very file was analysed by these models with these settings.

        All ``outputs`` must still be there.
        """
        record = self._records.get(file.as_posix())
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
        return same and all(self._is_there(record[kind]) for kind in outputs)

    def add(self, record: ResultRecord) -> None:
        """Append the line of a Scan whose files are written; it replaces the file's older line.

        Raises OutputError and leaves the file as it was.
        """
        older = self._records.pop(record["file"], None)
        self._records[record["file"]] = record
        if not self._writes_jsonl:
            return
        try:
            self._append(_line(record))
        except OutputError:
            del self._records[record["file"]]
            if older is not None:
                self._records[record["file"]] = older
            raise
        self._needs_rewrite = self._needs_rewrite or older is not None

    def close(self) -> None:
        """Bring both files up to date. Raises OutputError."""
        if not self._records:
            return
        if self._writes_jsonl and self._needs_rewrite:
            self._rewrite()
        if self._writes_table:
            table = _table(self.records).encode("utf-8", "backslashreplace")
            atomic_write(self._table_path, table)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def _is_there(self, output: str | None) -> bool:
        return output is not None and (self._folder / output).is_file()

    def _append(self, line: bytes) -> None:
        """Add a line, or none of it: what a full disk or Ctrl-C cut off is taken away again."""
        try:
            size = self._path.stat().st_size if self._path.exists() else 0
            try:
                with self._path.open("ab") as handle:
                    handle.write(line)
            except BaseException:
                if self._path.exists():
                    os.truncate(self._path, size)
                raise
        except OSError as error:
            raise writing_error(self._path, error) from error

    def _rewrite(self) -> None:
        atomic_write(self._path, b"".join(_line(record) for record in self.records))
        self._needs_rewrite = False


def _line(record: ResultRecord) -> bytes:
    """One line of UTF-8; a name that is no text is kept as JSON's escapes of its bytes."""
    text = json.dumps(record, ensure_ascii=False, allow_nan=False)
    return text.encode("utf-8", "backslashreplace") + b"\n"


def _read_lines(data: bytes, path: Path) -> tuple[dict[str, ResultRecord], bool]:
    """Give the last record of each file, and whether ``data`` holds more than these.

    A last line without its end is the trace of a run that was killed while writing it. Any other
    line that can't be read is somebody's, and nothing is written over it.
    """
    lines = data.split(b"\n")
    torn = lines.pop()
    records: dict[str, ResultRecord] = {}
    for line in lines:
        record = _record(line)
        if record is None:
            raise _not_own(path)
        records.pop(record["file"], None)
        records[record["file"]] = record
    return records, bool(torn) or len(records) < len(lines)


def _is_own_table(path: Path) -> bool:
    """Say whether results.csv is missing or has the header of ours."""
    if not path.exists():
        return True
    with path.open("rb") as file:
        return file.readline().strip() in (b"", ",".join(TABLE_COLUMNS).encode())


def _not_own(path: Path) -> OutputError:
    return OutputError(
        f"'{path}' holds lines that this BUSight did not write: "
        "choose another output folder or move the file away."
    )


def _record(line: bytes) -> ResultRecord | None:
    try:
        value = json.loads(line)
    except ValueError:
        return None
    if not isinstance(value, dict) or not value.keys() >= ResultRecord.__required_keys__:
        return None
    return cast(ResultRecord, value)


def _table(records: Collection[ResultRecord]) -> str:
    """Make a row a Lesion, then a row a possible one, each with the judgement of its Scan.

    A Scan with neither has one row, so that none that was analysed is missing.
    """
    text = StringIO(newline="")
    writer = csv.DictWriter(text, TABLE_COLUMNS, restval="", lineterminator="\n")
    writer.writeheader()
    for record in records:
        if record["error"] is None:
            writer.writerows(_rows(record))
    return text.getvalue()


def _rows(record: ResultRecord) -> list[dict[str, object]]:
    scan = {
        **{name: value for name, value in record.items() if name in _SCAN_COLUMNS},
        "warnings": " ".join(record["warnings"]),
    }
    regions = [
        *(("lesion", lesion) for lesion in record["lesions"]),
        *(("possible", lesion) for lesion in record["candidates"]),
    ]
    rows = [{**scan, "kind": kind, **_cells(lesion)} for kind, lesion in regions]
    return rows or [{**scan, "kind": "none"}]


def _cells(lesion: LesionRecord) -> dict[str, object]:
    return {
        **{name: value for name, value in lesion.items() if name in _LESION_COLUMNS},
        **dict(zip(_BBOX_COLUMNS, lesion["bbox"], strict=True)),
        **lesion["class_probabilities"],
    }
