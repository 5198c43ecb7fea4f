"""The header of a DICOM file, read without errors or output whatever bytes it holds."""

import re
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from typing import TypeVar

from pydicom.dataelem import RawDataElement
from pydicom.dataset import Dataset
from pydicom.multival import MultiValue
from pydicom.valuerep import PersonName

from app.domain.header import Header, Patient

Value = TypeVar("Value")

HEADER_KEYWORDS = (
    "SOPClassUID",
    "SOPInstanceUID",
    "StudyInstanceUID",
    "SeriesInstanceUID",
    "Modality",
    "ImageLaterality",
    "Laterality",
    "ViewPosition",
    "ViewCodeSequence",
    "SeriesNumber",
    "InstanceNumber",
    "Manufacturer",
    "ManufacturerModelName",
    "PatientID",
    "PatientName",
    "PatientBirthDate",
)
"""The attributes that are read here."""

_LONGEST_TEXT = 64
"""Characters of a UID and of what PS3.5 calls LO. A name may be longer."""
_LONGEST_NAME = 3 * _LONGEST_TEXT + 2
"""Three groups of components (PS3.5, section 6.2): alphabetic, ideographic and phonetic."""
_LONGEST_VIEWS = 1 << 16
"""Bytes of a sequence of views; those of valid files have some hundred."""

_LARGEST_NUMBER = 1 << 31

_UID = re.compile(r"[0-9]+(\.[0-9]+)*")
_DATE = re.compile(r"[0-9]{8}")
_SIDES = ("R", "L", "B")


def read_header(dataset: Dataset) -> Header:
    """Read the attributes of HEADER_KEYWORDS. What can't be read is treated as missing."""
    return Header(
        sop_class_uid=_uid(dataset, "SOPClassUID"),
        sop_instance_uid=_uid(dataset, "SOPInstanceUID"),
        study_uid=_uid(dataset, "StudyInstanceUID"),
        series_uid=_uid(dataset, "SeriesInstanceUID"),
        modality=_text(dataset, "Modality"),
        laterality=_laterality(dataset),
        view_position=_view(dataset) or _text(dataset, "ViewPosition"),
        series_number=_number(dataset, "SeriesNumber"),
        instance_number=_number(dataset, "InstanceNumber"),
        manufacturer=_text(dataset, "Manufacturer"),
        model=_text(dataset, "ManufacturerModelName"),
        patient=Patient(
            id=_text(dataset, "PatientID"),
            name=_text(dataset, "PatientName", _LONGEST_NAME),
            birth_date=_date(dataset, "PatientBirthDate"),
        ),
    )


def _or_missing(read: Callable[[], Value], missing: Value) -> Value:
    # pydicom parses values late, and may raise anything then.
    with suppress(Exception):
        return read()
    return missing


def _text(dataset: Dataset, keyword: str, longest: int = _LONGEST_TEXT) -> str:
    """Give a value as printable text; several values are joined as DICOM does."""

    def read() -> str:
        value = dataset.get(keyword)
        values = value if isinstance(value, MultiValue) else (value,)
        text = "\\".join(str(one) for one in values if isinstance(one, str | PersonName))
        return "".join(char for char in text if char.isprintable()).strip()[:longest]

    return _or_missing(read, "")


def _number(dataset: Dataset, keyword: str) -> int | None:
    """Read a number that a device counts with; None beyond what DICOM allows (PS3.5, IS)."""

    def read() -> int | None:
        number = int(dataset[keyword].value)
        return number if abs(number) < _LARGEST_NUMBER else None

    return _or_missing(read, None)


def _uid(dataset: Dataset, keyword: str) -> str:
    text = _text(dataset, keyword, _LONGEST_TEXT + 1)
    return text if len(text) <= _LONGEST_TEXT and _UID.fullmatch(text) else ""


def _laterality(dataset: Dataset) -> str:
    """The image's own laterality goes before that of its series."""
    values = (_text(dataset, keyword) for keyword in ("ImageLaterality", "Laterality"))
    return next((value for value in values if value in _SIDES), "")


def _view(dataset: Dataset) -> str:
    """Meaning of the first view code, or its value if it has none (PS3.3, C.8.5.6)."""

    def read() -> str:
        element = dataset.get_item("ViewCodeSequence")
        # A sequence is parsed when it is asked for, unless its length was not known.
        if isinstance(element, RawDataElement) and element.length > _LONGEST_VIEWS:
            return ""
        codes = dataset.get("ViewCodeSequence")
        if not codes:
            return ""
        return _text(codes[0], "CodeMeaning") or _text(codes[0], "CodeValue")

    return _or_missing(read, "")


def _date(dataset: Dataset, keyword: str) -> date | None:
    """Read YYYYMMDD, or YYYY.MM.DD of files older than DICOM 3."""
    text = _text(dataset, keyword).replace(".", "")
    if not _DATE.fullmatch(text):
        return None
    return _or_missing(lambda: date.fromisoformat(text), None)
