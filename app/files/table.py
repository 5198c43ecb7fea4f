"""results.csv: a row a Lesion. docs/results.md says for readers what stands in it."""

import re
from collections.abc import Collection
from pathlib import Path

from app.files.records import LesionRecord, ResultRecord
from models.torch_free.prediction import CLASSES

_SCAN_COLUMNS = (
    "file",
    "frame",
    "frames",
    "threshold",
    "operating_point",
    "limit",
    "risk_label",
    "malignancy",
)
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

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")  # noqa: RUF001
"""What spreadsheets take for the start of a formula, some in its full-width form (OWASP)."""

_ENDS_A_CELL = re.compile(r'[",;\t\r\n]')
"""In one program or another; csv.writer quotes neither ``;`` nor, before Python 3.13, ``\\r``."""

_HEADER = ",".join(TABLE_COLUMNS)


def table_of(records: Collection[ResultRecord]) -> bytes:
    """Make a row a Lesion, then a row a possible one, each with the judgement of its Scan.

    A Scan with neither has one row, so that none that was analysed is missing.
    """
    lines = [_HEADER]
    for record in records:
        if record["error"] is None:
            lines += [
                ",".join(_cell(row.get(name)) for name in TABLE_COLUMNS) for row in _rows(record)
            ]
    return ("\n".join(lines) + "\n").encode("utf-8", "backslashreplace")


def is_own_table(path: Path) -> bool:
    """Say whether a file is missing or has the header of ours. Lets the system's errors through."""
    if not path.exists():
        return True
    with path.open("rb") as file:
        return file.readline(len(_HEADER) + 2).strip() in (b"", _HEADER.encode())


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


def _cell(value: object) -> str:
    """Write one cell; text that a spreadsheet would run as a formula gets ``'`` in front.

    Text that starts with ``'`` does too, so whoever takes one off gets back what it was. Numbers
    stay numbers.
    """
    if value is None:
        return ""
    text = str(value)
    if isinstance(value, str) and text.startswith((*_FORMULA, "'")):
        text = f"'{text}"
    return '"' + text.replace('"', '""') + '"' if _ENDS_A_CELL.search(text) else text
