"""ZIP archives and DICOMDIRs with the secret name, and what they hold or list."""

import zipfile
from functools import cache
from io import BytesIO

from pydicom import uid
from pydicom.dataset import Dataset

from .dicoms import dataset_of, dicoms, written
from .images import pngs

LISTED = "IM1"
"""The file that the DICOMDIRs list besides others that are not there."""


def _zip(method: int) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as file:
        file.writestr("DICOM/IM1", dicoms()[0])
        file.writestr("one.png", pngs()[0])
        file.writestr("notes.txt", b"nothing")
    return buffer.getvalue()


def _dicomdir(*, is_undefined: bool) -> bytes:
    dataset = dataset_of(uid.ExplicitVRLittleEndian)
    for name in ("SOPClassUID", "SOPInstanceUID", "PixelData", "Rows", "Columns"):
        delattr(dataset, name)
    dataset.file_meta.MediaStorageSOPClassUID = uid.MediaStorageDirectoryStorage
    records = []
    for kind, name in (("PATIENT", ""), ("IMAGE", LISTED), ("IMAGE", "IM2"), ("SR", "SR1")):
        record = Dataset()
        record.RecordInUseFlag = 0xFFFF
        record.DirectoryRecordType = kind
        if name:
            record.ReferencedFileID = name
        record.is_undefined_length_sequence_item = is_undefined
        records.append(record)
    dataset.DirectoryRecordSequence = records
    dataset["DirectoryRecordSequence"].is_undefined_length = is_undefined
    return written(dataset)


@cache
def archives() -> tuple[bytes, ...]:
    """Stored and deflated."""
    return _zip(zipfile.ZIP_STORED), _zip(zipfile.ZIP_DEFLATED)


@cache
def dicomdirs() -> tuple[bytes, ...]:
    """With and without lengths."""
    return _dicomdir(is_undefined=False), _dicomdir(is_undefined=True)
