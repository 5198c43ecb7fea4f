"""The header of a DICOM file, with the patient's data in a part of its own."""

from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, repr=False)
class Patient:
    """Identifying data. They stay out of logs, reports and results: not even repr shows them."""

    id: str = ""
    name: str = ""
    birth_date: date | None = None

    def __repr__(self) -> str:
        return "Patient(...)"


@dataclass(frozen=True)
class Header:
    """Attributes of a DICOM object, '' or None if they are not given.

    ``laterality`` is 'R', 'L' or 'B', ``view_position`` the meaning or value of the view code.
    repr shows no free text: a device may have put a name there.
    """

    sop_class_uid: str = ""
    sop_instance_uid: str = ""
    study_uid: str = ""
    series_uid: str = ""
    modality: str = field(default="", repr=False)
    laterality: str = ""
    view_position: str = field(default="", repr=False)
    series_number: int | None = None
    instance_number: int | None = None
    manufacturer: str = field(default="", repr=False)
    model: str = field(default="", repr=False)
    patient: Patient = field(default_factory=Patient, repr=False)
