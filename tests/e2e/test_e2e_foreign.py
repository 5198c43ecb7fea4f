"""Findings of others, read from their SEG and SR files, in the whole window."""

from pathlib import Path

import highdicom
import numpy as np
import pytest
from e2e_fakes import WAIT_MS
from e2e_steps import open_and_wait, session_of
from highdicom import sr
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.sr.codedict import codes
from pydicom.uid import UID, ExplicitVRLittleEndian, UltrasoundImageStorage
from PySide6.QtWidgets import QFileDialog

from app.dicom.source import SourceObject, read_source
from app.words import foreign as words

ROWS, COLUMNS = 240, 320
MASS = codes.SCT.Mass


def write_image(path: Path, uid: str) -> SourceObject:
    meta = FileMetaDataset()
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    meta.MediaStorageSOPClassUID = UltrasoundImageStorage
    meta.MediaStorageSOPInstanceUID = UID(uid)
    image = Dataset()
    image.file_meta = meta
    image.SOPClassUID, image.SOPInstanceUID = UltrasoundImageStorage, uid
    image.StudyInstanceUID, image.SeriesInstanceUID, image.Modality = "1.2.3", "1.2.4", "US"
    image.Rows, image.Columns, image.SamplesPerPixel = ROWS, COLUMNS, 1
    image.PhotometricInterpretation, image.PixelRepresentation = "MONOCHROME2", 0
    image.BitsAllocated = image.BitsStored = 8
    image.HighBit = 7
    pixels = np.full((ROWS, COLUMNS), 20 + int(uid[-1]), np.uint8)
    pixels[60:140, 40:120] = 230
    image.PixelData = pixels.tobytes()
    image.save_as(path, enforce_file_format=True)
    return read_source(path)


def write_seg(path: Path, source: SourceObject) -> Path:
    mask = np.zeros((ROWS, COLUMNS), np.bool_)
    mask[100:180, 180:260] = True
    segment = highdicom.seg.SegmentDescription(1, "Mass A", MASS, MASS, "MANUAL")
    highdicom.seg.Segmentation(
        [source.dataset], mask, "BINARY", [segment], "1.2.9", 1, "1.2.9.1", 1,
        "Other Ltd", "Other 3000", "1", "1",
    ).save_as(path)  # fmt: skip
    return path


def write_report(path: Path, source: SourceObject) -> Path:
    observer = sr.ObserverContext(
        sr.CodedConcept.from_code(codes.DCM.Person),
        sr.PersonObserverIdentifyingAttributes("Reader^Other"),
    )
    image = sr.SourceImageForRegion(source.dataset.SOPClassUID, source.sop_instance_uid)
    group = sr.PlanarROIMeasurementsAndQualitativeEvaluations(
        sr.TrackingIdentifier("1.2.77", "Mass B"),
        sr.ImageRegion("CIRCLE", np.array([[60.0, 200.0], [75.0, 200.0]]), image),
        measurements=[sr.Measurement(codes.SCT.Diameter, 12.5, codes.UCUM.Millimeter)],
    )
    content = sr.MeasurementReport(
        sr.ObservationContext(observer), codes.SCT.UltrasonographyOfBreast, [group]
    )
    sr.ComprehensiveSR([source.dataset], content[0], "1.2.8", 1, "1.2.8.1", 1, "Other Ltd").save_as(
        path
    )
    return path


@pytest.fixture
def choose(monkeypatch):
    """Lets the user choose these files in the next dialog."""

    def chosen(*paths):
        names = [str(path) for path in paths]
        monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (names, ""))

    return chosen


def drawn(window):
    return [finding.name for finding in window.viewer._foreign.findings]


def test_they_are_shown_as_those_of_others(qtbot, window, choose, tmp_path):
    source = write_image(tmp_path / "a.dcm", "1.2.5.1")
    write_image(tmp_path / "b.dcm", "1.2.5.2")
    open_and_wait(qtbot, window, tmp_path / "a.dcm", tmp_path / "b.dcm")
    session = session_of(window)
    first, second = (entry.id for entry in session.entries())
    session.set_current(first)
    lesions = window.panel.lesions.rows
    choose(write_seg(tmp_path / "x", source), write_report(tmp_path / "y", source))
    window.actions_["open_foreign"].trigger()
    note = window.panel.foreign
    qtbot.waitUntil(lambda: not note.isHidden(), timeout=WAIT_MS)
    assert note.lines.text().splitlines() == [
        "Other 3000: Mass A",
        "Other Ltd: Mass B",
        "    Diameter: 12.5 mm",
    ]
    assert drawn(window) == ["Mass A", "Mass B"]
    # Nothing of the assessment follows from them.
    assert window.panel.lesions.rows == lesions
    session.set_current(second)
    assert note.isHidden()
    assert drawn(window) == []
    session.set_current(first)
    assert drawn(window) == ["Mass A", "Mass B"]
    window.actions_["foreign"].trigger()
    assert note.isHidden()
    assert drawn(window) == []


def test_they_turn_with_the_image(qtbot, window, choose, tmp_path):
    source = write_image(tmp_path / "a.dcm", "1.2.5.1")
    open_and_wait(qtbot, window, tmp_path / "a.dcm")
    choose(write_seg(tmp_path / "x", source))
    window.actions_["open_foreign"].trigger()
    qtbot.waitUntil(lambda: drawn(window) == ["Mass A"], timeout=WAIT_MS)
    item = window.viewer._foreign
    assert item.boundingRect().contains(181, 101)
    window.actions_["mirror"].trigger()
    assert not item.boundingRect().contains(181, 101)
    assert item.boundingRect().contains(COLUMNS - 181, 101)


def test_files_about_something_else_get_a_sentence(qtbot, window, choose, tmp_path):
    source = write_image(tmp_path / "a.dcm", "1.2.5.1")
    write_image(tmp_path / "b.dcm", "1.2.5.2")
    open_and_wait(qtbot, window, tmp_path / "b.dcm")
    choose(write_seg(tmp_path / "x", source))
    window.actions_["open_foreign"].trigger()
    qtbot.waitUntil(lambda: words.NONE() in window.status_line.message.whole, timeout=WAIT_MS)
    assert window.panel.foreign.isHidden()


def test_an_image_that_is_no_dicom_file_has_none(qtbot, window, image_file):
    open_and_wait(qtbot, window, image_file("a.png"))
    assert not window.actions_["open_foreign"].isEnabled()
    assert not window.actions_["foreign"].isEnabled()
