"""Scans are grouped into Studies by what DICOM gives, else by folder."""

import numpy as np

from app.domain.header import Header, Patient
from app.domain.scan import Scan, ScanId
from app.domain.study import group_by_study


def scan(source: str, *, patient: str = "", study: str = "", frame: int = 0) -> Scan:
    header = Header(study_uid=study, patient=Patient(patient)) if study or patient else None
    pixels = np.zeros((40, 50), np.uint8)
    return Scan(pixels, source, source, "0", frame=frame, frames=frame + 1, header=header)


def test_scans_of_one_study_belong_together_in_whatever_folder() -> None:
    studies = group_by_study(
        [
            scan("/a/1.dcm", patient="p", study="1.2"),
            scan("/a/2.dcm", patient="p", study="1.3"),
            scan("/b/3.dcm", patient="p", study="1.2", frame=4),
        ]
    )
    assert [study.scans for study in studies] == [
        (ScanId("/a/1.dcm"), ScanId("/b/3.dcm", 4)),
        (ScanId("/a/2.dcm"),),
    ]


def test_one_study_uid_of_two_patients_is_two_studies() -> None:
    first, second = scan("/a/1", patient="p", study="1.2"), scan("/a/2", patient="q", study="1.2")
    assert len(group_by_study([first, second])) == 2


def test_without_a_study_the_folder_groups() -> None:
    studies = group_by_study(
        [scan("/a/1.png"), scan("/b/1.png"), scan("/a/2.dcm", patient="p"), scan("")]
    )
    assert [[one.source for one in study.scans] for study in studies] == [
        ["/a/1.png", "/a/2.dcm"],
        ["/b/1.png"],
        [""],
    ]


def test_the_patient_is_not_shown_by_repr() -> None:
    (study,) = group_by_study([scan("/a/1.dcm", patient="ID7", study="1.2")])
    assert "ID7" not in repr(study)
    assert "1.2" in repr(study)
