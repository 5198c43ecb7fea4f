"""The labels of images that results are compared with: a table that a person gives."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.fault import LabelFault
from app.files.csv_rows import Row, read_csv
from app.files.errors import shown_name
from app.files.inputs import ResultKey
from app.words.message import WordedError
from models.torch_free.message import Message
from models.torch_free.prediction import CLASSES

FILE, FRAME, LABEL, MASK, PATIENT = "file", "frame", "label", "mask", "patient"
"""Columns of the table; the first and the third one are needed."""


class LabelError(WordedError):
    """A table of labels can't be used."""


@dataclass(frozen=True)
class Label:
    """What is known of an image: its class, one of CLASSES, its patient, its lesions' masks."""

    label: str
    patient: str
    masks: tuple[Path, ...] = ()


def read_labels(path: Path) -> Mapping[ResultKey, Label]:
    """Read a CSV table of labels. Paths of masks are relative to its folder.

    An image can have several rows, one for each mask. Without a patient, each image is one of its
    own. Raises LabelError, and ScanError if the file can't be read.
    """
    name = shown_name(path)
    rows = read_csv(path, (FILE, LABEL))
    if rows is None:
        raise LabelError(Message.of(LabelFault.NO_TABLE, name=name))
    labels: dict[ResultKey, Label] = {}
    for row in rows:
        key = ResultKey(row.cells[FILE].replace("\\", "/"), _frame(row, name))
        label = _label(row, name, path.parent)
        before = labels.get(key)
        if before is not None:
            if (before.label, before.patient) != (label.label, label.patient):
                raise LabelError(Message.of(LabelFault.CONTRADICTION, name=name, line=row.line))
            label = replace(before, masks=(*before.masks, *label.masks))
        labels[key] = label
    return labels


def _label(row: Row, name: str, folder: Path) -> Label:
    text = row.cells[LABEL].strip()
    if text.lower() not in CLASSES:
        raise LabelError(Message.of(LabelFault.NOT_A_LABEL, name=name, line=row.line, text=text))
    mask = row.cells.get(MASK, "").strip()
    patient = row.cells.get(PATIENT, "").strip() or f"{row.cells[FILE]} {row.cells.get(FRAME, '')}"
    return Label(text.lower(), patient, (folder / mask,) if mask else ())


def _frame(row: Row, name: str) -> int:
    """The frame, from 0."""
    text = row.cells.get(FRAME, "").strip() or "1"
    if not (text.isascii() and text.isdecimal() and int(text)):
        raise LabelError(Message.of(LabelFault.NOT_A_FRAME, name=name, line=row.line, text=text))
    return int(text) - 1
