"""A Study: the Scans of one patient's visit."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePath

from app.domain.scan import Scan, ScanId


@dataclass(frozen=True)
class StudyKey:
    """What Scans of one Study share: patient and study of DICOM, or else a folder."""

    patient: str = ""
    study_uid: str = ""
    folder: str = ""

    def __repr__(self) -> str:
        """Leave out the patient, who must not reach a log."""
        return f"StudyKey(study_uid={self.study_uid!r}, folder={self.folder!r})"


@dataclass(frozen=True)
class Study:
    """Scans of one Study in the order in which they came."""

    key: StudyKey
    scans: tuple[ScanId, ...]


def study_key(scan: Scan) -> StudyKey:
    """Tell to which Study a Scan belongs."""
    header = scan.header
    if header is None or not header.study_uid:
        return StudyKey(folder=str(PurePath(scan.source).parent) if scan.source else "")
    return StudyKey(header.patient.id, header.study_uid)


def group_by_study(scans: Iterable[Scan]) -> tuple[Study, ...]:
    """Group Scans by Study, the first one seen first."""
    groups: dict[StudyKey, list[ScanId]] = {}
    for scan in scans:
        groups.setdefault(study_key(scan), []).append(scan.id)
    return tuple(Study(key, tuple(ids)) for key, ids in groups.items())
