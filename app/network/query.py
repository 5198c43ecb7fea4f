"""What is searched for in a PACS, and what is found there."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pydicom import Dataset

MOST_STUDIES = 200
"""So many studies are shown at most."""

_WILDCARDS = ("*", "?")


@dataclass(frozen=True)
class Query:
    """Empty values and None match everything; dates are inclusive."""

    patient_name: str = ""
    patient_id: str = ""
    since: date | None = None
    until: date | None = None
    modality: str = ""

    @property
    def name_pattern(self) -> str:
        """The name for matching: it need only begin so, and its parts may be divided by anything.

        DICOM divides the parts of a name by ^, people by spaces and commas.
        """
        if not self.patient_name or any(sign in self.patient_name for sign in _WILDCARDS):
            return self.patient_name
        return "*".join(self.patient_name.replace(",", " ").replace("^", " ").split()) + "*"

    @property
    def date_range(self) -> str:
        """The dates as DICOM writes a range, '' for any."""
        first, last = ("" if day is None else f"{day:%Y%m%d}" for day in (self.since, self.until))
        if first == last:
            return first
        return f"{first}-{last}"


@dataclass(frozen=True)
class FoundStudy:
    """A study of a PACS. Texts are '' and numbers None where the node does not say."""

    uid: str
    patient_name: str
    patient_id: str
    date: str
    description: str
    modalities: tuple[str, ...]
    series: int | None
    instances: int | None


@dataclass(frozen=True)
class FoundSeries:
    """A series of a study in a PACS."""

    study_uid: str
    uid: str
    modality: str
    number: int | None
    description: str
    instances: int | None


@dataclass(frozen=True)
class FoundStudies:
    """``is_all`` is false if there are more than are listed."""

    studies: tuple[FoundStudy, ...]
    is_all: bool


STUDY_FIELDS = {
    "StudyInstanceUID": "",
    "PatientName": "",
    "PatientID": "",
    "StudyDate": "",
    "StudyTime": "",
    "StudyDescription": "",
    "ModalitiesInStudy": "",
    "NumberOfStudyRelatedSeries": None,
    "NumberOfStudyRelatedInstances": None,
}
SERIES_FIELDS = {
    "SeriesInstanceUID": "",
    "Modality": "",
    "SeriesNumber": None,
    "SeriesDescription": "",
    "NumberOfSeriesRelatedInstances": None,
}


def study_filters(query: Query) -> dict[str, str]:
    """What is asked of a study, by keyword."""
    filters = {
        "PatientName": query.name_pattern,
        "PatientID": query.patient_id,
        "StudyDate": query.date_range,
        "ModalitiesInStudy": query.modality,
    }
    return {keyword: value for keyword, value in filters.items() if value}


def found_study(answer: "Dataset") -> FoundStudy | None:
    """Read a study; None if it has no UID."""
    uid = _text(answer, "StudyInstanceUID")
    if not uid:
        return None
    modalities = _value(answer, "ModalitiesInStudy")
    if isinstance(modalities, str):
        modalities = (modalities,)
    return FoundStudy(
        uid=uid,
        patient_name=_text(answer, "PatientName"),
        patient_id=_text(answer, "PatientID"),
        date=_text(answer, "StudyDate"),
        description=_text(answer, "StudyDescription"),
        modalities=tuple(str(each) for each in modalities or () if each),
        series=_number(answer, "NumberOfStudyRelatedSeries"),
        instances=_number(answer, "NumberOfStudyRelatedInstances"),
    )


def found_series(answer: "Dataset", study_uid: str) -> FoundSeries | None:
    """Read a series; None if it has no UID."""
    uid = _text(answer, "SeriesInstanceUID")
    if not uid:
        return None
    return FoundSeries(
        study_uid=study_uid,
        uid=uid,
        modality=_text(answer, "Modality"),
        number=_number(answer, "SeriesNumber"),
        description=_text(answer, "SeriesDescription"),
        instances=_number(answer, "NumberOfSeriesRelatedInstances"),
    )


def has_modality(study: FoundStudy, query: Query) -> bool:
    """Nodes need not match modalities of a study; what they leave in is left out here."""
    return not (query.modality and study.modalities) or query.modality in study.modalities


def _value(answer: "Dataset", keyword: str) -> Any:
    try:
        return answer.get(keyword)
    except Exception:  # noqa: BLE001 a value that breaks the standard counts as missing
        return None


def _text(answer: "Dataset", keyword: str) -> str:
    value = _value(answer, keyword)
    return "" if value is None else str(value).strip()


def _number(answer: "Dataset", keyword: str) -> int | None:
    text = _text(answer, keyword)
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None
