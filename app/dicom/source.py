"""What results as DICOM objects take from the object that they are about, and what is new in them.

A result belongs to the patient and the study of its image, and to a series of its own (DICOM
PS3.3, C.7.3.1): there is one new series for each export and kind of object.
"""

import hashlib
import re
from collections.abc import Iterable
from copy import deepcopy
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO, Self
from uuid import UUID, uuid4

from pydicom import dcmread
from pydicom.config import RAISE
from pydicom.dataset import Dataset
from pydicom.multival import MultiValue
from pydicom.uid import UID
from pydicom.valuerep import validate_value

from app.domain.fault import ReadFault
from app.files.decoder_output import decoder_output_suppressed
from app.files.errors import ScanError, reading_error, shown_name
from app.files.source import opened
from models.torch_free.message import Message

UTF_8 = "ISO_IR 192"
LATIN_1 = "ISO_IR 100"
"""Specific Character Sets."""

_UIDS = ("SOPClassUID", "SOPInstanceUID", "StudyInstanceUID", "SeriesInstanceUID")

_EMPTY_IF_UNKNOWN = (
    "PatientID",
    "PatientName",
    "PatientBirthDate",
    "PatientSex",
    "StudyID",
    "StudyDate",
    "StudyTime",
    "AccessionNumber",
    "ReferringPhysicianName",
)
"""Attributes that each object of a study has (type 2)."""

PATIENT_AND_STUDY = (
    *_EMPTY_IF_UNKNOWN,
    "IssuerOfPatientID",
    "OtherPatientIDs",
    "EthnicGroup",
    "PatientAge",
    "PatientSize",
    "PatientWeight",
    "PatientIdentityRemoved",
    "DeidentificationMethod",
    "DeidentificationMethodCodeSequence",
    "LongitudinalTemporalInformationModified",
    "StudyDescription",
    "TimezoneOffsetFromUTC",
    "BodyPartExamined",
)
"""What a result says of its patient and study beside the UID of that."""

_COPIED = (
    *_UIDS,
    *PATIENT_AND_STUDY,
    "Modality",
    "Laterality",
    "ImageLaterality",
    "SeriesNumber",
    "InstanceNumber",
    "AcquisitionDateTime",
    "ContentDate",
    "ContentTime",
    "LossyImageCompression",
    "LossyImageCompressionRatio",
    "LossyImageCompressionMethod",
    "NumberOfFrames",
    "Rows",
    "Columns",
    "PhotometricInterpretation",
    "PatientOrientation",
    "FrameOfReferenceUID",
    "RescaleIntercept",
    "RescaleSlope",
    "RescaleType",
    "WindowCenter",
    "WindowWidth",
    "VOILUTFunction",
)
"""What is kept of the image's object; nothing else of it reaches a result."""

_SEVERAL = (
    "OtherPatientIDs",
    "DeidentificationMethod",
    "PatientOrientation",
    "LossyImageCompressionRatio",
    "LossyImageCompressionMethod",
    "WindowCenter",
    "WindowWidth",
)
"""Attributes that may have several values."""

_MAY_BE_ZERO = ("RescaleIntercept", "WindowCenter")
"""Of others, zero means that they are not known, or is against the standard."""

_CODE = ("CodeValue", "CodingSchemeDesignator", "CodeMeaning")

_OFFSET = re.compile(r"[+-](0[0-9]|1[0-4])[0-5][0-9]")
"""Hours and minutes of a time zone (PS3.3, C.12.1.1.8)."""

_SEXES = ("M", "F", "O")


class ObjectKind(StrEnum):
    """The kinds of objects with results. The values are for files and the command line."""

    SEG = "seg"
    SR = "sr"
    GSPS = "gsps"
    SC = "sc"
    PDF = "encapsulated-pdf"


_SERIES = {
    ObjectKind.SEG: (9001, "BUSight lesions (research use only)"),
    ObjectKind.SR: (9002, "BUSight measurements (research use only)"),
    ObjectKind.GSPS: (9003, "BUSight outlines (research use only)"),
    ObjectKind.SC: (9004, "BUSight report image (research use only)"),
    ObjectKind.PDF: (9005, "BUSight report (research use only)"),
}
"""Number and description (at most 64 characters): far behind those of the examination."""


@dataclass(frozen=True, eq=False, repr=False)
class SourceObject:
    """The object that an image was read from, without its pixels.

    ``dataset`` holds valid values only, as text in UTF-8; the attributes that each object of a
    study has are in it, empty if unknown. Of a cine, all frames have the same SourceObject.
    """

    dataset: Dataset

    @property
    def frames(self) -> int:
        """Number of frames, 1 of an image."""
        return int(self.dataset.get("NumberOfFrames") or 1)

    @property
    def is_multi_frame(self) -> bool:
        """Whether a reference to it names frames."""
        return self.frames > 1

    @property
    def sop_instance_uid(self) -> UID:
        """Its identity."""
        return UID(self.dataset.SOPInstanceUID)

    def value(self, keyword: str) -> object:
        """A value of ``dataset`` for another object, which gets its own.

        A PersonName keeps the bytes that it was written with first, whatever their encoding.
        """
        return deepcopy(self.dataset[keyword].value)


@dataclass(frozen=True)
class Export:
    """One export. Its UIDs follow from ``key``: the same objects, made again, are the same.

    ``time`` is in UTC.
    """

    time: datetime
    key: str

    @classmethod
    def now(cls) -> Self:
        """A new export: none of its UIDs was ever used."""
        return cls(datetime.now(UTC).replace(microsecond=0), uuid4().hex)

    def uid(self, *parts: object) -> UID:
        """The UID of a part of this export."""
        return derived_uid(self.key, *parts)

    def local_time(self, source: SourceObject) -> datetime:
        """The time as the attributes of an object say it: at its own offset, or at the system's."""
        offset = source.dataset.get("TimezoneOffsetFromUTC")
        if offset is None:
            return self.time.astimezone().replace(tzinfo=None)
        minutes = int(offset[:3]) * 60 + int(offset[0] + offset[3:])
        return self.time.astimezone(timezone(timedelta(minutes=minutes))).replace(tzinfo=None)


@dataclass(frozen=True)
class NewSeries:
    """The series that the objects of one kind of an export are in."""

    uid: UID
    number: int
    description: str


def new_series(source: SourceObject, export: Export, kind: ObjectKind) -> NewSeries:
    """The series of one kind of an export in the study of ``source``."""
    number, description = _SERIES[kind]
    return NewSeries(
        export.uid("series", source.dataset.StudyInstanceUID, kind), number, description
    )


def derived_uid(*parts: object) -> UID:
    """A UID from what it identifies, below 2.25 as UUIDs are (PS3.5, B.2).

    It is a UUID of version 8: of a hash (RFC 9562, 5.8).
    """
    digest = hashlib.sha256("\0".join(str(part) for part in parts).encode()).digest()[:16]
    number = int.from_bytes(digest) & ~(0xF << 76) & ~(0x3 << 62) | 8 << 76 | 0x2 << 62
    return UID(f"2.25.{UUID(int=number).int}")


def read_source(path: Path) -> SourceObject:
    """Read a DICOM file again, without its pixels, also from an archive. Raises ScanError."""
    try:
        with opened(path) as source:
            return source_of(source.handle, shown_name(path))
    except OSError as error:
        raise reading_error(path, error) from error


def source_of(handle: BinaryIO, name: str) -> SourceObject:
    """The same from an open file. Raises ScanError, also if nothing could refer to the object."""
    try:
        with decoder_output_suppressed():
            dataset = dcmread(
                handle,
                stop_before_pixels=True,
                force=True,
                specific_tags=["SpecificCharacterSet", *_COPIED],
            )
            return source_object(dataset, name)
    except OSError:
        raise
    except ScanError:
        raise
    except Exception as error:  # pydicom raises anything for a damaged file
        raise ScanError(Message.of(ReadFault.DAMAGED_DICOM, name=name)) from error


def source_object(dataset: Dataset, name: str) -> SourceObject:
    """Take what results need of a data set, which has a name for people.

    Raises ScanError if it has no image, or not the UIDs by which objects refer to each other.
    """
    kept = Dataset()
    kept.SpecificCharacterSet = UTF_8
    for keyword in _COPIED:
        value = _valid(dataset, keyword)
        if value or (value == 0 and keyword in _MAY_BE_ZERO):
            setattr(kept, keyword, value)
        elif keyword in _EMPTY_IF_UNKNOWN:
            setattr(kept, keyword, "")
    if "Rows" not in kept or "Columns" not in kept:
        raise ScanError(Message.of(ReadFault.DICOM_WITHOUT_IMAGE, name=name))
    if not all(keyword in kept for keyword in _UIDS):
        raise ScanError(Message.of(ReadFault.DICOM_WITHOUT_UIDS, name=name))
    if kept.PatientSex not in _SEXES:
        kept.PatientSex = ""
    if not _OFFSET.fullmatch(str(kept.get("TimezoneOffsetFromUTC", "+0000"))):
        del kept.TimezoneOffsetFromUTC
    kept.setdefault("Modality", "US")
    return SourceObject(kept)


def _valid(dataset: Dataset, keyword: str) -> object:
    """A value that may be written again; None if it is missing or against the standard."""
    try:
        element = dataset[keyword]
        value = element.value
        if keyword.endswith("Sequence"):
            return _codes(value)
        values = list(value) if isinstance(value, MultiValue) else [value]
        if element.VR == "PN":
            values = [str(one) for one in values]
        for one in values:
            validate_value(element.VR, str(one) if element.VR != "US" else one, RAISE)
    except Exception:  # noqa: BLE001 pydicom parses values late, and may raise anything then
        return None
    if len(values) == 1:
        return values[0]
    return values if keyword in _SEVERAL else None


def _codes(items: Iterable[Dataset]) -> list[Dataset]:
    """The codes in the items of a sequence, without what else may be in them."""
    codes = []
    for item in items:
        code = Dataset()
        for keyword in _CODE:
            value = _valid(item, keyword)
            if value:
                setattr(code, keyword, value)
        if len(code) == len(_CODE):
            codes.append(code)
    return codes
