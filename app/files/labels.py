"""The labels of images that results are compared with: a table that a person gives."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from app.domain.fault import LabelFault
from app.files.csv_rows import Row, read_csv
from app.files.errors import shown_name
from app.files.inputs import ResultKey
from app.words.message import WordedError
from models.torch_free.message import Message
from models.torch_free.prediction import CLASSES

FILE, FRAME, LABEL, MASK, PATIENT = "file", "frame", "label", "mask", "patient"
"""Columns of the table; the first and the third one are needed."""

_LONGEST_SHOWN = 40
_MOST_DIGITS = 6


class LabelError(WordedError):
    """Results can't be compared with a table of labels."""


@dataclass(frozen=True)
class Label:
    """What is known of an image: its class, one of CLASSES, its patient, its lesions' masks.

    The paths of ``masks`` are as in the table. ``patient`` is '' if it is not known.
    """

    label: str
    patient: str
    masks: tuple[str, ...] = ()


def read_labels(path: Path) -> Mapping[ResultKey, Label]:
    """Read a CSV table of labels, by ``comparable`` names of the images.

    An image can have several rows, one for each mask. Rows without a label are left out. Raises
    LabelError, and ScanError if the file can't be read.
    """
    name = shown_name(path)
    rows = read_csv(path, (FILE, LABEL))
    if rows is None:
        raise LabelError(Message.of(LabelFault.NO_TABLE, name=name))
    labels: dict[ResultKey, Label] = {}
    for row in rows:
        if not row.cells[LABEL]:
            continue
        key = comparable(ResultKey(row.cells[FILE].replace("\\", "/"), _frame(row, name)))
        label = _label(row, name)
        if key in labels:
            label = _joined(labels[key], label, row, name)
        labels[key] = label
    return labels


def comparable(key: ResultKey) -> ResultKey:
    """The same for every way to write a name: with './', or as macOS decomposes letters."""
    file = PurePosixPath(unicodedata.normalize("NFC", key.file)).as_posix()
    return ResultKey(file, key.frame)


def _label(row: Row, name: str) -> Label:
    text = row.cells[LABEL]
    if text.lower() not in CLASSES:
        shown = _short(text)
        raise LabelError(Message.of(LabelFault.NOT_A_LABEL, name=name, line=row.line, text=shown))
    mask = row.cells.get(MASK, "").replace("\\", "/")
    return Label(text.lower(), row.cells.get(PATIENT, ""), (mask,) if mask else ())


def _joined(before: Label, label: Label, row: Row, name: str) -> Label:
    """What two rows say of one image."""
    patients = {before.patient, label.patient} - {""}
    if before.label != label.label or len(patients) > 1:
        raise LabelError(Message.of(LabelFault.CONTRADICTION, name=name, line=row.line))
    return replace(before, patient="".join(patients), masks=(*before.masks, *label.masks))


def _frame(row: Row, name: str) -> int:
    """The frame, from 0."""
    text = row.cells.get(FRAME, "") or "1"
    is_number = text.isascii() and text.isdecimal() and len(text) <= _MOST_DIGITS
    if not is_number or int(text) == 0:
        shown = _short(text)
        raise LabelError(Message.of(LabelFault.NOT_A_FRAME, name=name, line=row.line, text=shown))
    return int(text) - 1


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}\u2026"
