"""The record: one line a picture in a CSV file, from which every figure can be made again."""

import csv
from collections.abc import Callable, Sequence
from dataclasses import fields
from pathlib import Path
from typing import Any

from models.torch_free.prediction import CLASSES
from models.training.data.rows import DataError
from models.training.measure import Measured
from models.training.whole import written_whole

_COLUMNS = [field.name for field in fields(Measured)]
_LISTS: dict[str, Callable[[str], Any]] = {
    "probabilities": float,
    "lesion_scores": float,
    "false_scores": float,
    "found": int,
    "marked": int,
    "suspicious": "1".__eq__,
}
"""Columns with several values, joined by '|', and how one of them is read."""
_WHOLE = ("fold", "lesions", "outlined", "regions")
_DIGITS = 5


def write_record(path: Path, record: Sequence[Measured]) -> None:
    """Write the record in the order of the titles; an older file stays until all is written."""
    with (
        written_whole(path) as beside,
        beside.open("w", encoding="utf-8", newline="") as stream,
    ):
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(_COLUMNS)
        for one in sorted(record, key=lambda one: one.title):
            writer.writerow([_text(name, getattr(one, name)) for name in _COLUMNS])


def read_record(path: Path) -> list[Measured]:
    """Read what write_record wrote; raises DataError where it is missing or is none."""
    try:
        with path.open(encoding="utf-8", newline="") as stream:
            return [_measured(line) for line in csv.DictReader(stream)]
    except (OSError, KeyError, TypeError, ValueError) as error:
        raise DataError(
            f"{path} is no record: make it with `python -m models.training evaluate`."
        ) from error


def _text(name: str, value: Any) -> str:
    if value is None:
        return ""
    if name == "label":
        return CLASSES[value]
    if isinstance(value, tuple):
        return "|".join(_text("", part) for part in value)
    if isinstance(value, float):
        return f"{value:.{_DIGITS}f}".rstrip("0").rstrip(".")
    return str(int(value)) if isinstance(value, bool) else str(value)


def _measured(line: dict[str, str]) -> Measured:
    values: dict[str, Any] = {}
    for name in _COLUMNS:
        text = line[name]
        if name in ("title", "group"):
            values[name] = text
        elif name == "label":
            values[name] = CLASSES.index(text)
        elif name in _LISTS:
            values[name] = tuple(_LISTS[name](part) for part in text.split("|") if part)
        elif name in _WHOLE:
            values[name] = int(text) if text else None
        else:
            values[name] = float(text) if text else None
    return Measured(**{**values, "probabilities": values["probabilities"] or None})
