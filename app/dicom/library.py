"""What highdicom gets and gives, so that it prints no names and nothing changes by chance."""

from copy import deepcopy

from pydicom.dataelem import DataElement
from pydicom.dataset import Dataset
from pydicom.uid import UltrasoundImageStorage
from pydicom.valuerep import CUSTOMIZABLE_CHARSET_VR

from app.about import version
from app.dicom.source import LATIN_1, UTF_8, Export, SourceObject

_IDENTIFYING = (
    "PatientID",
    "PatientName",
    "PatientBirthDate",
    "OtherPatientIDs",
    "ReferringPhysicianName",
)


def anonymous(source: SourceObject) -> Dataset:
    """The data set of a source as an ultrasound image without a patient.

    highdicom prints unusual names of patients, and does not know retired and private classes. Of
    other modalities it asks for attributes that need not be there.
    """
    image = deepcopy(source.dataset)
    image.SOPClassUID, image.Modality = UltrasoundImageStorage, "US"
    for keyword in _IDENTIFYING:
        if keyword in image:
            setattr(image, keyword, "Nobody^" if keyword == "PatientName" else "")
    if "FrameOfReferenceUID" in image:  # without positions it says nothing about pixels
        del image.FrameOfReferenceUID
    return image


def finish(new: Dataset, source: SourceObject, export: Export, models: str) -> None:
    """Put patient and class of the source into what was made without, the time, and versions.

    No contributing equipment remains: highdicom puts the device and the place of the acquisition in
    it, and its own version and time, which would make the same export another object.
    """
    for keyword in _IDENTIFYING:
        if keyword in source.dataset:
            setattr(new, keyword, source.value(keyword))

    def refer(item: Dataset, element: DataElement) -> None:
        is_source = item.get("ReferencedSOPInstanceUID") == source.sop_instance_uid
        if is_source and element.keyword == "ReferencedSOPClassUID":
            element.value = source.dataset.SOPClassUID

    new.walk(refer)
    new.SoftwareVersions = [version(), models]
    now = export.local_time(source)
    new.InstanceCreationDate = now.strftime("%Y%m%d")
    new.InstanceCreationTime = now.strftime("%H%M%S")
    if "TimezoneOffsetFromUTC" in source.dataset:
        new.TimezoneOffsetFromUTC = source.dataset.TimezoneOffsetFromUTC
    del new.ContributingEquipmentSequence
    new.SpecificCharacterSet = _character_set(new)


def _character_set(dataset: Dataset) -> str:
    """The smallest that has all characters: dcmtk does not check values in UTF-8."""
    elements = (one for one in dataset.iterall() if one.VR in CUSTOMIZABLE_CHARSET_VR)
    try:
        "".join(str(element.value) for element in elements).encode("latin-1")
    except UnicodeEncodeError:
        return UTF_8
    return LATIN_1
