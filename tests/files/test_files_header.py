"""What a Scan keeps of a DICOM file's header, and that the patient is named nowhere else."""

import json
import logging
import struct
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from io import StringIO
from pathlib import Path, PurePosixPath
from typing import Any

import numpy as np
import pytest
from dicom_files import COLUMNS, ROWS, make_dataset, save
from pydicom import Dataset
from pydicom.data import get_testdata_file
from pydicom.uid import DeflatedExplicitVRLittleEndian, UltrasoundImageStorage
from test_files_results import POINT

from app.crashes import describe
from app.domain.assessment import assess
from app.domain.header import Header, Patient
from app.domain.scan import Scan
from app.files.errors import ScanError
from app.files.reader import read_scan
from app.files.records import result_record
from app.files.results import ResultsWriter
from models.torch_free.devices import DeviceInUse
from models.torch_free.message import Message
from models.torch_free.prediction import ClassProbabilities, Prediction

ROOT = Path(__file__).parents[2]
PERSON = "Muster^Erika"
KEYWORDS = (
    "StudyInstanceUID",
    "SeriesInstanceUID",
    "SOPInstanceUID",
    "Modality",
    "ImageLaterality",
    "Laterality",
    "ViewPosition",
    "PatientID",
    "PatientName",
    "PatientBirthDate",
    "SpecificCharacterSet",
)


pytestmark = pytest.mark.filterwarnings("ignore::UserWarning:pydicom")
"""pydicom warns when it writes the invalid values of these tests."""


def dataset(**elements: object) -> Dataset:
    return make_dataset(np.zeros((ROWS, COLUMNS), np.uint8), **elements)


def header_of(path: Path) -> Header:
    header = read_scan(path).header
    assert header is not None
    return header


def code(**elements: str) -> Dataset:
    item = Dataset()
    for keyword, value in elements.items():
        setattr(item, keyword, value)
    return item


@pytest.fixture
def whole() -> Dataset:
    return dataset(
        SpecificCharacterSet="ISO_IR 192",
        StudyInstanceUID="1.2.3",
        SeriesInstanceUID="1.2.3.9",
        Modality="US",
        ImageLaterality="L",
        Laterality="R",
        ViewPosition="CC",
        ViewCodeSequence=[code(CodeValue="399368009", CodeMeaning="medio-lateral oblique")],
        PatientID=" 0815 ",
        PatientName="Müller^Erika",
        PatientBirthDate="19610203",
    )


@pytest.mark.parametrize("is_deflated", [False, True])
def test_the_header_is_kept(whole: Dataset, is_deflated: bool, tmp_path: Path) -> None:
    if is_deflated:
        whole.file_meta.TransferSyntaxUID = DeflatedExplicitVRLittleEndian
    assert header_of(save(whole, tmp_path / "scan")) == Header(
        sop_class_uid=UltrasoundImageStorage,
        sop_instance_uid="1.2.3.4",
        study_uid="1.2.3",
        series_uid="1.2.3.9",
        modality="US",
        laterality="L",
        view_position="medio-lateral oblique",
        patient=Patient("0815", "Müller^Erika", date(1961, 2, 3)),
    )


def test_what_is_not_given_is_empty(tmp_path: Path) -> None:
    header = header_of(save(dataset(), tmp_path / "scan"))
    given = {"sop_class_uid": UltrasoundImageStorage, "sop_instance_uid": "1.2.3.4"}
    assert header == Header(**given)


def test_other_attributes_are_used_instead(tmp_path: Path) -> None:
    """Laterality of the series, the value of a view without meaning, a view position alone."""
    views = [code(CodeValue="399368009")]
    first = dataset(Laterality="R", ViewCodeSequence=views, PatientBirthDate="1961.02.03")
    header = header_of(save(first, tmp_path / "first"))
    assert (header.laterality, header.view_position) == ("R", "399368009")
    assert header.patient.birth_date == date(1961, 2, 3)
    second = dataset(ImageLaterality="B", ViewPosition="CC", ViewCodeSequence=[])
    header = header_of(save(second, tmp_path / "second"))
    assert (header.laterality, header.view_position) == ("B", "CC")


def test_other_images_have_no_header(tmp_path: Path) -> None:
    from PIL import Image

    Image.new("L", (40, 40)).save(tmp_path / "scan.png")
    assert read_scan(tmp_path / "scan.png").header is None


@pytest.mark.parametrize("vr", ["LO", "UI", "CS", "PN", "DA", "OB", "US", "SQ", "UN", "ZZ"])
@pytest.mark.parametrize(
    "value",
    [b"", b"\xff\xfe\x00\xd8" * 30, b"\\" * 40, b"\x1b[2J\x07\n\r" * 4, b"9" * 5000],
    ids=["empty", "no text", "many values", "control characters", "long"],
)
def test_any_bytes_are_read_without_output(
    vr: str, value: bytes, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """Each attribute is given the bytes with a type that may not be its own."""
    tags = {
        "PatientName": 0x00100010,
        "PatientID": 0x00100020,
        "PatientBirthDate": 0x00100030,
        "StudyInstanceUID": 0x0020000D,
        "Modality": 0x00080060,
        "Laterality": 0x00200060,
        "ImageLaterality": 0x00200062,
        "ViewPosition": 0x00185101,
        "ViewCodeSequence": 0x00540220,
        "SpecificCharacterSet": 0x00080005,
    }
    plain = save(dataset(), tmp_path / "plain").read_bytes()
    pixels = plain.index(struct.pack("<HH", 0x0028, 0x0002))
    long = vr in ("OB", "SQ", "UN", "ZZ")
    length = struct.pack("<HL" if long else "<H", *((0, len(value)) if long else (len(value),)))
    for name, tag in tags.items():
        element = struct.pack("<HH", tag >> 16, tag & 0xFFFF) + vr.encode() + length + value
        path = tmp_path / name
        path.write_bytes(plain[:pixels] + element + plain[pixels:])
        try:
            header = header_of(path)
        except ScanError:
            continue  # the file itself can't be read further
        texts = [header.modality, header.study_uid, header.view_position]
        texts += [header.patient.id, header.patient.name, header.laterality]
        assert all(len(text) < 200 and (not text or text.isprintable()) for text in texts)
    assert capfd.readouterr() == ("", "")


def test_an_invalid_uid_is_not_kept(tmp_path: Path) -> None:
    for number, uid in enumerate((PERSON, "1.2.", "1." * 40 + "1")):
        changed = dataset()
        changed.add_new("StudyInstanceUID", "LO", uid)
        assert header_of(save(changed, tmp_path / str(number))).study_uid == ""


@pytest.fixture
def log() -> Iterator[StringIO]:
    """What a program that logs everything would write. pytest's own fixture sees more than that."""
    written = StringIO()
    handler = logging.StreamHandler(written)
    root = logging.getLogger()
    before = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield written
    root.removeHandler(handler)
    root.setLevel(before)


def test_patients_are_named_nowhere(
    tmp_path: Path, log: StringIO, capfd: pytest.CaptureFixture[str]
) -> None:
    """Not in the repr, results, logs, errors and crash reports, whichever attribute names them."""
    files = []
    for keyword in KEYWORDS:
        changed = dataset()
        changed.add_new(keyword, "LO", PERSON)
        files.append(save(changed, tmp_path / keyword))
    viewed = dataset(ViewCodeSequence=[code(CodeMeaning=PERSON)])
    files.append(save(viewed, tmp_path / "ViewCodeSequence"))
    said: list[str] = []
    for path in files:
        scan = read_scan(path)
        said += [repr(scan), str(scan), repr(scan.header), f"{scan.header}", repr([scan.id])]
        said.append(json.dumps(result_line(scan)))
        cut = tmp_path / "cut"
        cut.write_bytes(path.read_bytes()[:-200])
        with pytest.raises(ScanError) as caught:
            read_scan(cut)
        said += [str(caught.value), repr(caught.value), describe(caught.value)]
    with ResultsWriter(tmp_path / "out") as writer:
        writer.add(result_line(scan))
    said.append(log.getvalue())
    said += [path.read_text(encoding="utf-8") for path in (tmp_path / "out").iterdir()]
    for text in (*said, *capfd.readouterr()):
        assert "Muster" not in text
        assert "Erika" not in text


def result_line(scan: Scan) -> Any:
    prediction = Prediction(
        np.zeros((scan.height, scan.width), np.float32),
        (),
        ClassProbabilities(0.9, 0.05, 0.05),
        "UNet 1",
        Message(DeviceInUse.UNKNOWN),
        0.1,
    )
    assessment = assess(scan, prediction, 0.45, POINT)
    return result_record(PurePosixPath(scan.name), scan, prediction, assessment, {})


def test_a_crash_report_does_not_name_the_patient(whole: Dataset, tmp_path: Path) -> None:
    """Not even if a Scan is what an error is about."""
    whole.PatientName = PERSON
    path = save(whole, tmp_path / "scan")
    lines = "import sys\nfrom pathlib import Path\nfrom app.crashes import CrashReports\n"
    lines += "from app.files.reader import read_scan\nCrashReports(Path(sys.argv[2])).keep()\n"
    lines += "scan = read_scan(Path(sys.argv[1]))\nraise ValueError(scan, scan.header.patient)"
    done = subprocess.run(
        [sys.executable, "-c", lines, str(path), str(tmp_path / "reports")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    reports = [
        report.read_text(encoding="utf-8") for report in (tmp_path / "reports").glob("*.txt")
    ]
    assert any("ValueError" in report for report in reports)
    for text in (done.stdout, done.stderr, *reports):
        assert "Muster" not in text


def test_a_header_of_a_real_machine() -> None:
    header = header_of(Path(get_testdata_file("examples_ybr_color.dcm", download=False)))
    assert header.modality == "US"
    assert header.study_uid.startswith("1.2.840.114340.")
