"""Attributes without identity, by DICOM PS3.15, Annex E, and stricter where that costs nothing.

The profile names attributes. Beyond it, of the others only what can't hold a sentence is kept:
numbers, codes, defined terms and UIDs, and the few texts that are named here. Other texts and dates
become empty.
"""

import re
import secrets
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any

import numpy as np
from pydicom.datadict import dictionary_VR, keyword_for_tag
from pydicom.dataelem import DataElement
from pydicom.dataset import Dataset
from pydicom.multival import MultiValue
from pydicom.sequence import Sequence
from pydicom.tag import BaseTag
from pydicom.uid import UID, generate_uid

from app.dicom.basic_profile import PROFILE

_KEPT_TEXTS = frozenset(
    {
        "Manufacturer",
        "ManufacturerModelName",
        "SoftwareVersions",
        "TransducerData",
        "CodeValue",
        "CodingSchemeDesignator",
        "CodingSchemeVersion",
        "CodeMeaning",
        "LongCodeValue",
        "URNCodeValue",
    }
)
"""Texts that say what made an image, and codes. The profile removes none of them."""

_TERM = re.compile(r"[A-Z0-9_ ]{0,16}")
_UID = re.compile(r"[0-9]+(\.[0-9]+)*")
_LONGEST_UID = 64
_OF_THE_STANDARD = "1.2.840.10008."
"""UIDs below it name classes and encodings, not objects."""

_NUMBERS = frozenset({"US", "SS", "UL", "SL", "UV", "SV", "FL", "FD", "AT"})
_STRINGS_OF_NUMBERS: Mapping[str, re.Pattern[str]] = {
    "IS": re.compile(r" *[+-]?[0-9]{1,12} *"),
    "DS": re.compile(r" *[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]{1,3})? *"),
}

_DUMMIES: Mapping[str, object] = {
    "DA": "19000101",
    "TM": "000000",
    "DT": "19000101000000",
    "AS": "000Y",
    "UR": "removed:",
    **dict.fromkeys(("AE", "CS", "LO", "LT", "PN", "SH", "ST", "UC", "UT"), "REMOVED"),
    **dict.fromkeys(("IS", "DS"), "0"),
}

_CURVES, _OVERLAYS, _LAST_OVERLAYS = 0x5000, 0x6000, 0x60FF
_SIGNATURES_AND_PADDING = 0xFFFA
_PIXELS = 0x7FE0

_METHOD = ("DICOM PS3.15 2026c, Annex E: Basic Profile", "BUSight, for research use only")
_CODES = (
    ("113100", "Basic Application Confidentiality Profile"),
    ("113101", "Clean Pixel Data Option"),
)


class Pseudonyms:
    """What stands for patients and UIDs in one export. It can't be turned back, nor made again."""

    def __init__(self) -> None:
        self._uids: dict[str, UID] = {}
        self._patients: dict[str, str] = {}
        self._prefix = secrets.token_hex(4).upper()

    def uid(self, source: str) -> UID:
        """The new UID for an old one."""
        return self._uids.setdefault(source, generate_uid(prefix=None))

    def patient(self, source: str) -> str:
        """The new ID of a patient by the old one."""
        return self._patients.setdefault(source, f"{self._prefix}-{len(self._patients) + 1}")


def deidentified(
    dataset: Dataset, pseudonyms: Pseudonyms, *, is_big_endian: bool = False
) -> Dataset:
    """Make a data set without identity. The pixels are not in it, but how they are stored is.

    It says how it was made. What can't be read is left out. ``dataset``, from a file that may be
    big-endian, stays as it is.
    """
    rules = _Rules(
        pseudonyms,
        needs_values="SharedFunctionalGroupsSequence" in dataset,
        is_big_endian=is_big_endian,
    )
    clean = rules.applied(dataset)
    clean.SpecificCharacterSet = "ISO_IR 192"
    clean.PatientID = clean.PatientName = pseudonyms.patient(_patient(dataset))
    clean.PatientIdentityRemoved = "YES"
    clean.DeidentificationMethod = list(_METHOD)
    clean.DeidentificationMethodCodeSequence = [_code(*code) for code in _CODES]
    clean.LongitudinalTemporalInformationModified = "REMOVED"
    clean.BurnedInAnnotation = "NO"
    return clean


def _patient(dataset: Dataset) -> str:
    """What tells patients apart: the ID with who issued it, else the name, else the study.

    An object without any of them has a patient of its own.
    """

    def text(keyword: str) -> str:
        with suppress(Exception):  # pydicom parses values late, and may raise anything then
            return str(dataset.get(keyword) or "")
        return ""

    identifier = text("PatientID")
    if identifier:
        return f"{identifier}\0{text('IssuerOfPatientID')}"
    return text("PatientName") or text("StudyInstanceUID") or secrets.token_hex()


def _code(value: str, meaning: str) -> Dataset:
    item = Dataset()
    item.CodeValue, item.CodingSchemeDesignator, item.CodeMeaning = value, "DCM", meaning
    return item


class _Rules:
    """``needs_values``: objects of the enhanced classes need what plain images may lack."""

    def __init__(self, pseudonyms: Pseudonyms, *, needs_values: bool, is_big_endian: bool) -> None:
        self._pseudonyms = pseudonyms
        self._place = -1 if needs_values else 0
        self._is_big_endian = is_big_endian

    def applied(self, dataset: Dataset) -> Dataset:
        clean = Dataset()
        for tag in sorted(dataset.keys()):
            if _is_removed(tag):
                continue
            # pydicom parses values late, and may raise anything then.
            with suppress(Exception):
                element = self._element(dataset, tag)
                if element is not None:
                    clean.add(element)
        return clean

    def _element(self, dataset: Dataset, tag: BaseTag) -> DataElement | None:
        vrs = dictionary_VR(tag).split(" or ")  # the file's own may lie; KeyError if unknown
        action = PROFILE.get(tag)
        if action is not None and action != "U" and "*" not in action:
            return self._by_profile(tag, vrs[0], action.split("/")[self._place])
        element = dataset[tag]
        if element.VR not in vrs:
            return None
        if element.VR == "SQ":
            items = Sequence([self.applied(item) for item in element.value])
            return DataElement(tag, "SQ", items)
        values = element.value if isinstance(element.value, MultiValue) else [element.value]
        if element.is_empty:
            return DataElement(tag, element.VR, None)
        kept = self._kept(keyword_for_tag(tag), element.VR)
        if kept is None:
            return DataElement(tag, element.VR, None) if element.VR in _DUMMIES else None
        cleaned = [kept(value) for value in values]
        return DataElement(tag, element.VR, cleaned if len(cleaned) > 1 else cleaned[0])

    def _by_profile(self, tag: BaseTag, vr: str, action: str) -> DataElement | None:
        if action == "Z":
            return DataElement(tag, vr, [] if vr == "SQ" else None)
        if action == "D" and vr in _DUMMIES:
            return DataElement(tag, vr, _DUMMIES[vr])
        return None  # dummies of sequences and bytes are needed only by objects without pixels

    def _kept(self, keyword: str, vr: str) -> Callable[[Any], object] | None:
        """How to take over a value, None for what doesn't stay."""
        if vr == "UI":
            return self._uid
        if vr == "CS":
            return lambda value: _matching(_TERM, value)
        if vr in _STRINGS_OF_NUMBERS:
            pattern = _STRINGS_OF_NUMBERS[vr]
            return lambda value: _matching(pattern, _as_written(value))
        if vr in _NUMBERS or keyword in _KEPT_TEXTS:
            return lambda value: value
        if keyword == "LUTData":
            return self._words
        return None

    def _words(self, value: object) -> object:
        """Entries of a table, which pydicom gives as numbers or as the bytes of the file."""
        if isinstance(value, bytes) and self._is_big_endian:
            return np.frombuffer(value, ">u2").astype("<u2").tobytes()
        return value

    def _uid(self, value: str) -> UID:
        text = str(value)
        if len(text) > _LONGEST_UID or not _UID.fullmatch(text):
            return self._pseudonyms.uid(text)
        return UID(text) if text.startswith(_OF_THE_STANDARD) else self._pseudonyms.uid(text)


def _is_removed(tag: BaseTag) -> bool:
    group = tag.group
    return (
        tag.is_private
        or group in (0x0000, 0x0002)
        or _CURVES <= group <= 0x50FF
        or _OVERLAYS <= group <= _LAST_OVERLAYS
        or group in (_SIGNATURES_AND_PADDING, 0xFFFC, _PIXELS)
    )


def _as_written(value: object) -> str:
    return str(getattr(value, "original_string", None) or value)


def _matching(pattern: re.Pattern[str], value: object) -> str:
    text = str(value)
    if not pattern.fullmatch(text):
        raise ValueError("not what its representation allows")
    return text
