"""What all objects with results have in common, and the file that each becomes.

Modules of DICOM PS3.3: patient, study, series, equipment and SOP common.
"""

from io import BytesIO
from typing import Any

from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import UID, ExplicitVRLittleEndian

from app.about import APP_NAME, version
from app.dicom.source import (
    PATIENT_AND_STUDY,
    UTF_8,
    Export,
    ObjectKind,
    SourceObject,
    derived_uid,
    new_series,
)

_SIDES = ("R", "L")

_IMPLEMENTATION = f"{APP_NAME.upper()}_"
_LONGEST_IMPLEMENTATION = 16


def result_object(
    source: SourceObject,
    export: Export,
    kind: ObjectKind,
    sop_class: UID,
    modality: str,
    frame: int,
) -> Dataset:
    """Begin an object about a frame of ``source``, from 0, with what all objects have.

    ``modality`` is that of its series. Nothing is in it about the patient or the study that is not
    in the source.
    """
    series = new_series(source, export, kind)
    time = export.local_time(source)
    new = Dataset()
    new.SpecificCharacterSet = UTF_8
    new.SOPClassUID = sop_class
    new.SOPInstanceUID = export.uid(kind, source.sop_instance_uid, frame)
    for keyword in ("StudyInstanceUID", *PATIENT_AND_STUDY):
        if keyword in source.dataset:
            setattr(new, keyword, source.value(keyword))
    new.Modality = modality
    new.SeriesInstanceUID = series.uid
    new.SeriesNumber = series.number
    new.SeriesDescription = series.description
    if kind is not ObjectKind.PDF:  # whose series has no side
        new.Laterality = _laterality(source)
    new.InstanceNumber = instance_number(source, frame)
    new.Manufacturer = APP_NAME
    new.ManufacturerModelName = APP_NAME
    new.SoftwareVersions = version()
    new.InstanceCreationDate = new.SeriesDate = time.strftime("%Y%m%d")
    new.InstanceCreationTime = new.SeriesTime = time.strftime("%H%M%S")
    return new


def series_values(source: SourceObject, export: Export, kind: ObjectKind) -> dict[str, Any]:
    """The same of series, equipment and time for an object that highdicom makes."""
    series = new_series(source, export, kind)
    time = export.local_time(source)
    return {
        "series_instance_uid": series.uid,
        "series_number": series.number,
        "series_description": series.description,
        "series_date": time.date(),
        "series_time": time.time(),
        "content_date": time.date(),
        "content_time": time.time(),
        "manufacturer": APP_NAME,
        "manufacturer_model_name": APP_NAME,
        "software_versions": version(),
        "device_serial_number": version(),
        "specific_character_set": UTF_8,
    }


def _laterality(source: SourceObject) -> str:
    """Side of the series, '' if it is not known; both sides have no value here."""
    values = (source.dataset.get(keyword) for keyword in ("Laterality", "ImageLaterality"))
    return next((value for value in values if value in _SIDES), "")


def instance_number(source: SourceObject, frame: int) -> int:
    """Number within the new series: that of the frame of a cine, or else that of the image."""
    if source.is_multi_frame:
        return frame + 1
    return int(source.dataset.get("InstanceNumber") or 1)


def reference_to(source: SourceObject, frame: int) -> Dataset:
    """An item that refers to the source, and to a frame of it if it has several."""
    item = Dataset()
    item.ReferencedSOPClassUID = source.dataset.SOPClassUID
    item.ReferencedSOPInstanceUID = source.sop_instance_uid
    if source.is_multi_frame:
        item.ReferencedFrameNumber = frame + 1
    return item


def encoded(dataset: Dataset) -> bytes:
    """The file (PS3.10) that names BUSight as its writer, in explicit little endian.

    Pixels that are compressed stay so.
    """
    before = getattr(dataset, "file_meta", None) or FileMetaDataset()
    syntax = before.get("TransferSyntaxUID", ExplicitVRLittleEndian)
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = dataset.SOPClassUID
    meta.MediaStorageSOPInstanceUID = dataset.SOPInstanceUID
    meta.TransferSyntaxUID = syntax if syntax.is_compressed else ExplicitVRLittleEndian
    meta.ImplementationClassUID = derived_uid(APP_NAME)
    meta.ImplementationVersionName = (_IMPLEMENTATION + version())[:_LONGEST_IMPLEMENTATION]
    dataset.file_meta = meta
    buffer = BytesIO()
    dataset.save_as(buffer, enforce_file_format=True)
    return buffer.getvalue()
