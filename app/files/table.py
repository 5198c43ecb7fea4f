"""results.csv: a row for each region or image. docs/results.md says for readers what is in it."""

import re
from collections.abc import Collection
from pathlib import Path

from app.files.records import LesionRecord, ResultRecord
from models.torch_free.prediction import CLASSES

RESULTS_CSV = "results.csv"

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
    "stable_id",
    "area_px",
    "area_mm2",
    "long_axis_px",
    "long_axis_mm",
    "short_axis_px",
    "short_axis_mm",
    "lesion_probability",
)
_LAST_COLUMNS = ("error", "error_code", "software")
_READER_COLUMNS = (
    "networks_risk_label",
    "networks_malignancy",
    "verdict",
    "verdict_label",
    "verdict_on",
    "bi_rads",
    "verdict_reader",
    "verdict_time",
    "note",
    "note_reader",
    "note_time",
    "is_scaled_by_hand",
)
_EDITED_COLUMN = ("edited",)
_SITE_COLUMN = ("site",)
_BBOX_COLUMNS = ("bbox_x", "bbox_y", "bbox_width", "bbox_height")
TABLE_COLUMNS = (
    *_SCAN_COLUMNS,
    "kind",
    *_LESION_COLUMNS[:2],
    *_BBOX_COLUMNS,
    *_LESION_COLUMNS[2:],
    *CLASSES,
    "warnings",
    "warning_codes",
    *_LAST_COLUMNS,
    *_EDITED_COLUMN,
    *_READER_COLUMNS,
    *_SITE_COLUMN,
)
"""Columns of results.csv."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")  # noqa: RUF001
"""What spreadsheets take for the start of a formula, also in full-width form (OWASP)."""

_ENDS_A_CELL = re.compile(r'[",;\t\r\n]')
"""In some program; csv.writer quotes neither ``;`` nor, before Python 3.13, ``\\r``."""

_HEADER = ",".join(TABLE_COLUMNS)
_NEWEST = (*_EDITED_COLUMN, *_READER_COLUMNS, *_SITE_COLUMN)
_EARLIER_HEADERS = tuple(
    ",".join(name for name in TABLE_COLUMNS if name not in missing)
    for missing in (
        _SITE_COLUMN,
        _NEWEST,
        (*_NEWEST, *_LAST_COLUMNS),
        (*_NEWEST, "stable_id", "warning_codes", *_LAST_COLUMNS),
    )
)
"""Of builds that left out the site, before that what readers said, failed images, and codes."""


def table_of(records: Collection[ResultRecord]) -> bytes:
    """Make a row for each Lesion, then for each possible one, with what was found in its Scan.

    A Scan with neither has one row, and so has one that failed: none is missing.
    """
    lines = [_HEADER]
    for record in records:
        lines += [
            ",".join(_cell(row.get(name)) for name in TABLE_COLUMNS) for row in table_rows(record)
        ]
    return ("\n".join(lines) + "\n").encode("utf-8", "backslashreplace")


def is_own_table(path: Path) -> bool:
    """Say whether a file is missing or has our header. Raises the system's errors."""
    if not path.exists():
        return True
    with path.open("rb") as file:
        header = file.readline(len(_HEADER) + 2).strip()
    return header in {b"", *(one.encode() for one in (_HEADER, *_EARLIER_HEADERS))}


def table_rows(record: ResultRecord) -> list[dict[str, object]]:
    """Values of the rows of one Scan by column; those that are missing are empty."""
    scan = {
        **{
            name: value
            for name, value in record.items()
            if name in (*_SCAN_COLUMNS, *_READER_COLUMNS, *_LAST_COLUMNS, *_SITE_COLUMN)
        },
        "warnings": " ".join(record["warnings"]),
        "warning_codes": " ".join(record.get("warning_codes", ())),
    }
    regions = [
        *(("lesion", lesion) for lesion in record["lesions"]),
        *(("possible", lesion) for lesion in record["candidates"]),
    ]
    rows = [{**scan, "kind": kind, **_cells(lesion)} for kind, lesion in regions]
    return rows or [{**scan, "kind": "none" if record["error"] is None else "failed"}]


def _cells(lesion: LesionRecord) -> dict[str, object]:
    return {
        **{
            name: value
            for name, value in lesion.items()
            if name in (*_LESION_COLUMNS, *_EDITED_COLUMN)
        },
        **dict(zip(_BBOX_COLUMNS, lesion["bbox"], strict=True)),
        **lesion["class_probabilities"],
    }


def _cell(value: object) -> str:
    """Write one cell; text that a spreadsheet would run as a formula gets ``'`` in front.

    Text that starts with ``'`` gets one too, so removing one gives back the text. Numbers stay
    numbers.
    """
    if value is None:
        return ""
    text = str(value)
    if isinstance(value, str) and text.startswith((*_FORMULA, "'")):
        text = f"'{text}"
    return '"' + text.replace('"', '""') + '"' if _ENDS_A_CELL.search(text) else text
