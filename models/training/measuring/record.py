"""The record: a CSV file with one line per image, from which all figures can be computed again."""

import csv
from collections.abc import Callable, Sequence
from dataclasses import fields
from pathlib import Path
from typing import Any

from models.torch_free.prediction import CLASSES
from models.training.data.atomic_write import atomic_write
from models.training.data.errors import DataError
from models.training.data.views import PLAIN
from models.training.measuring.image_metrics import ImageMetrics

_COLUMNS = [field.name for field in fields(ImageMetrics)]
_LISTS: dict[str, Callable[[str], Any]] = {
    "probabilities": float,
    "lesion_scores": float,
    "false_scores": float,
    "found": int,
    "marked": int,
    "suspicious": "1".__eq__,
}
"""Columns with several values, joined by '|', and the function that reads one value."""
_INTEGERS = ("fold", "lesions", "outlined", "regions")
_DIGITS = 5


def record_path(folder: Path, view: str) -> Path:
    """Where a folder has the record of a view."""
    return folder / ("out_of_fold.csv" if view == PLAIN else f"out_of_fold_{view}.csv")


def read_view(folder: Path, view: str) -> list[ImageMetrics]:
    """The record of a view in a folder. Only the plain view must exist."""
    path = record_path(folder, view)
    return read_record(path) if view == PLAIN or path.exists() else []


def write_record(path: Path, record: Sequence[ImageMetrics]) -> None:
    """Write a record in the order of the titles."""
    with (
        atomic_write(path) as temporary,
        temporary.open("w", encoding="utf-8", newline="") as stream,
    ):
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(_COLUMNS)
        for one in sorted(record, key=lambda one: one.title):
            writer.writerow([_text(name, getattr(one, name)) for name in _COLUMNS])


def read_record(path: Path) -> list[ImageMetrics]:
    """Read a file of write_record. Raises DataError if it is missing or is not a record."""
    try:
        with path.open(encoding="utf-8", newline="") as stream:
            return [_measured(line) for line in csv.DictReader(stream)]
    except (OSError, KeyError, TypeError, ValueError) as error:
        raise DataError(
            f"{path} is not a record: make one with `python -m models.training evaluate`."
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


def _measured(line: dict[str, str]) -> ImageMetrics:
    values: dict[str, Any] = {}
    for name in _COLUMNS:
        text = line[name]
        if name in ("title", "group"):
            values[name] = text
        elif name == "label":
            values[name] = CLASSES.index(text)
        elif name in _LISTS:
            values[name] = tuple(_LISTS[name](part) for part in text.split("|") if part)
        elif name in _INTEGERS:
            values[name] = int(text) if text else None
        else:
            values[name] = float(text) if text else None
    return ImageMetrics(**{**values, "probabilities": values["probabilities"] or None})
