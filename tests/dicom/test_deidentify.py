"""De-identified copies: nothing of the patient is in them, and what an image needs is."""

import shutil
import subprocess
from dataclasses import replace

import cv2
import numpy as np
import pytest
from identity import (
    AGE,
    DATE,
    NEEDLES,
    NUMBER,
    TISSUE,
    UID_ROOT,
    WORD,
    identified_dataset,
    identity_in,
    save_identified,
)
from pydicom import dcmread
from pydicom.data import get_testdata_file
from pydicom.dataset import Dataset

from app.dicom.basic_profile import PROFILE
from app.dicom.deidentified_copy import DeidentifiedExport
from app.dicom.image_file import preview
from app.dicom.known_scanners import KnownScanners
from app.dicom.preview import StoppedError
from app.domain.cleaning import Cleaning
from app.domain.fault import ReadFault
from app.domain.scanner import scanner_of
from app.files.errors import ScanError
from app.files.reader import read_scan
from app.workers.deidentify_jobs import CopiesJob
from app.workers.export_jobs import CanceledError

X, Y, WIDTH, HEIGHT = TISSUE


@pytest.fixture
def known(tmp_path):
    return KnownScanners(tmp_path / "settings")


@pytest.fixture
def export(tmp_path, known):
    return DeidentifiedExport(tmp_path / "out", known)


@pytest.fixture
def source(tmp_path):
    return tmp_path / "in" / f"{WORD}.dcm"


def test_nothing_of_any_attribute_of_the_profile_is_in_a_copy(export, source, tmp_path):
    assert identity_in(save_identified(identified_dataset(), source)), "the search finds nothing"

    export.write(source)

    assert identity_in(tmp_path / "out", (*NEEDLES, AGE)) == []


def test_a_copy_says_how_it_was_made(export, source):
    copy = dcmread(export.write(save_identified(identified_dataset(), source)))

    assert copy.PatientIdentityRemoved == "YES"
    assert copy.BurnedInAnnotation == "NO"
    assert copy.LongitudinalTemporalInformationModified == "REMOVED"
    codes = [item.CodeValue for item in copy.DeidentificationMethodCodeSequence]
    assert codes == ["113100", "113101"]
    assert copy.file_meta.MediaStorageSOPInstanceUID == copy.SOPInstanceUID
    assert copy.PatientName == copy.PatientID != ""


def test_private_attributes_curves_and_overlays_are_dropped(export, source):
    copy = dcmread(export.write(save_identified(identified_dataset(), source)))

    groups = {tag.group for tag in copy.keys()}  # noqa: SIM118 iterating gives elements
    assert not {group for group in groups if group % 2 or 0x5000 <= group <= 0x60FF}


def test_what_an_image_needs_is_kept(export, source):
    dataset = identified_dataset(with_all=False)
    dataset.MechanicalIndex = "0.9"
    dataset.FrameTime = "40"
    dataset.AnatomicRegionSequence = [_code("76752008", "SCT", "Breast")]

    copy = dcmread(export.write(save_identified(dataset, source)))

    assert copy.Manufacturer == "Maker"
    assert (copy.MechanicalIndex, copy.FrameTime) == (0.9, 40)
    assert copy.AnatomicRegionSequence[0].CodeMeaning == "Breast"
    assert copy.SequenceOfUltrasoundRegions[0].PhysicalDeltaX == 0.01
    assert copy.Modality == "US"


@pytest.mark.parametrize("keyword", ["ViewName", "FrameLabelVector", "StageName"])
def test_text_that_the_profile_does_not_name_is_dropped_too(export, source, keyword, tmp_path):
    dataset = identified_dataset(with_all=False)
    setattr(dataset, keyword, f"{WORD} x")

    export.write(save_identified(dataset, source))

    assert identity_in(tmp_path / "out") == []


def test_a_uid_is_the_same_in_all_files_and_references_of_an_export(export, tmp_path):
    first, second = identified_dataset(), identified_dataset()
    second.SOPInstanceUID = f"{UID_ROOT}.50"
    reference = Dataset()
    reference.ReferencedSOPClassUID = first.SOPClassUID
    reference.ReferencedSOPInstanceUID = first.SOPInstanceUID
    second.SourceImageSequence = [reference]

    one = dcmread(export.write(save_identified(first, tmp_path / "in" / "1")))
    other = dcmread(export.write(save_identified(second, tmp_path / "in" / "2")))

    assert one.StudyInstanceUID == other.StudyInstanceUID
    assert one.SeriesInstanceUID == other.SeriesInstanceUID
    assert one.SOPInstanceUID != other.SOPInstanceUID
    assert one.PatientID == other.PatientID
    [item] = other.SourceImageSequence
    assert item.ReferencedSOPInstanceUID == one.SOPInstanceUID
    assert item.ReferencedSOPClassUID == first.SOPClassUID


def test_another_export_has_other_uids_and_patients(source, tmp_path, known):
    save_identified(identified_dataset(), source)

    copies = [
        dcmread(DeidentifiedExport(tmp_path / name, known).write(source)) for name in ("a", "b")
    ]

    assert len({copy.StudyInstanceUID for copy in copies}) == 2
    assert len({copy.PatientID for copy in copies}) == 2


def test_two_patients_stay_two(export, tmp_path):
    ids = set()
    for number in ("1", "2"):
        dataset = identified_dataset()
        dataset.PatientID = NUMBER + number
        dataset.SOPInstanceUID = dataset.StudyInstanceUID = f"{UID_ROOT}.{number}7"
        path = export.write(save_identified(dataset, tmp_path / "in" / number))
        ids.add((dcmread(path).PatientID, path.parent.parent.name))

    assert len(ids) == 2
    assert {study for _, study in ids} == {"study-001", "study-002"}


def test_patients_without_id_and_name_are_told_apart_by_their_studies(export, tmp_path):
    def patient(name, study):
        dataset = identified_dataset(with_all=False)
        dataset.PatientID = dataset.PatientName = ""
        dataset.StudyInstanceUID = study
        copy = export.write(save_identified(dataset, tmp_path / "in" / name))
        return dcmread(copy).PatientID

    first = patient("1", f"{UID_ROOT}.7")
    assert patient("2", f"{UID_ROOT}.7") == first
    assert len({first, patient("3", f"{UID_ROOT}.8"), patient("4", ""), patient("5", "")}) == 4


def test_two_files_with_one_uid_are_both_copied(export, tmp_path):
    paths = {
        export.write(save_identified(identified_dataset(), tmp_path / "in" / name))
        for name in ("1", "2")
    }

    assert len(paths) == 2


def test_copies_go_behind_those_of_an_earlier_export(source, tmp_path, known):
    save_identified(identified_dataset(), source)
    first = DeidentifiedExport(tmp_path / "out", known).write(source)
    before = first.read_bytes()

    second = DeidentifiedExport(tmp_path / "out", known).write(source)

    assert second.relative_to(tmp_path / "out").parts[0] == "study-002"
    assert first.read_bytes() == before


def test_everything_around_the_tissue_is_black_and_the_tissue_as_it_was(export, source):
    dataset = identified_dataset()
    before = np.frombuffer(dataset.PixelData, np.uint8).reshape(dataset.Rows, dataset.Columns)

    after = dcmread(export.write(save_identified(dataset, source))).pixel_array

    inside = np.zeros(before.shape, bool)
    inside[Y : Y + HEIGHT, X : X + WIDTH] = True
    assert not after[~inside].any()
    assert np.array_equal(after[inside], before[inside])


@pytest.mark.parametrize(
    ("meaning", "kind", "bits", "black"),
    [
        ("MONOCHROME1", np.uint8, 8, 255),
        ("MONOCHROME1", np.uint16, 12, 4095),
        ("MONOCHROME2", np.int16, 16, -32768),
    ],
)
def test_black_is_what_is_shown_as_black(export, source, meaning, kind, bits, black):
    dataset = identified_dataset(with_all=False)
    dataset.PhotometricInterpretation = meaning
    dataset.BitsAllocated = np.dtype(kind).itemsize * 8
    dataset.BitsStored, dataset.HighBit = bits, bits - 1
    dataset.PixelRepresentation = int(np.dtype(kind).kind == "i")
    dataset.PixelData = np.full((dataset.Rows, dataset.Columns), 100, kind).tobytes()

    after = dcmread(export.write(save_identified(dataset, source))).pixel_array

    assert (after[:Y] == black).all()
    assert (after[Y : Y + HEIGHT, X : X + WIDTH] == 100).all()


@pytest.mark.parametrize("level", [150, 255])
def test_text_in_the_tissue_becomes_black_in_every_frame(export, source, level):
    dataset = identified_dataset()
    one = np.frombuffer(dataset.PixelData, np.uint8).reshape(dataset.Rows, dataset.Columns)
    frames = np.stack([one] * 3)
    for frame in frames[:2]:
        cv2.putText(frame, WORD, (60, 90), cv2.FONT_HERSHEY_SIMPLEX, 0.5, level, 1)
    dataset.NumberOfFrames = 3
    dataset.PixelData = frames.tobytes()
    written = frames[0] != one

    after = dcmread(export.write(save_identified(dataset, source))).pixel_array

    assert after.shape == frames.shape
    for frame in after[:2]:
        assert not frame[written].any()
    assert np.array_equal(
        after[2][Y : Y + HEIGHT, X : X + WIDTH], one[Y : Y + HEIGHT, X : X + WIDTH]
    )


def test_a_copy_says_how_many_frames_it_has(export, source):
    dataset = identified_dataset(with_all=False)
    dataset.NumberOfFrames = 2
    dataset.PixelData = dataset.PixelData * 2
    save_identified(dataset, source)
    source.write_bytes(source.read_bytes().replace(b"IS\x02\x002 ", b"IS\x04\x002.0 "))

    copy = export.write(source)

    assert dcmread(copy).NumberOfFrames == 2
    assert dcmread(copy).pixel_array.shape == (2, 220, 280)


def test_a_person_decides_what_stays(export, source, known):
    dataset = identified_dataset()
    pixels = (
        np.frombuffer(dataset.PixelData, np.uint8).reshape(dataset.Rows, dataset.Columns).copy()
    )
    cv2.putText(pixels, "LT LOQ", (60, 90), cv2.FONT_HERSHEY_SIMPLEX, 0.5, 255, 1)
    dataset.PixelData = pixels.tobytes()
    save_identified(dataset, source)
    shown = preview(source, known)
    assert shown.is_tissue_known
    assert len(shown.found) == 1

    cleaning = Cleaning(shown.cleaning.tissue, blacked=((50, 40, 20, 10),), allowed=shown.found)
    after = dcmread(export.write(source, cleaning)).pixel_array

    x, y, width, height = shown.found[0]
    assert np.array_equal(
        after[y : y + height, x : x + width], pixels[y : y + height, x : x + width]
    )
    assert not after[40:50, 50:70].any()


def test_a_choice_for_a_scanner_counts_later_but_no_text_is_let_through_unseen(
    source, known, export
):
    dataset = identified_dataset(with_all=False)
    del dataset.SequenceOfUltrasoundRegions
    pixels = np.full((220, 280), 60, np.uint8)
    cv2.putText(pixels, WORD, (60, 90), cv2.FONT_HERSHEY_SIMPLEX, 0.5, 255, 1)
    dataset.PixelData = pixels.tobytes()
    save_identified(dataset, source)
    with pytest.raises(ScanError) as caught:
        export.write(source)
    assert caught.value.message.code is ReadFault.TISSUE_UNKNOWN

    shown = preview(source, known)
    assert not shown.is_tissue_known
    known.remember(shown.scanner, Cleaning(((0, 50, 280, 170),), ((0, 200, 280, 20),), shown.found))
    after = dcmread(export.write(source)).pixel_array

    assert not after[:50].any()
    assert not after[200:].any()
    x, y, width, height = shown.found[0]
    assert not after[y : y + height, x : x + width].any()


def test_a_whole_image_in_which_nobody_drew_a_box_is_not_known_tissue(source, known, export):
    dataset = identified_dataset(with_all=False)
    del dataset.SequenceOfUltrasoundRegions
    dataset.PixelData = np.full((220, 280), 60, np.uint8).tobytes()
    save_identified(dataset, source)
    shown = preview(source, known)
    known.remember(shown.scanner, shown.cleaning)

    assert not preview(source, known).is_tissue_known
    with pytest.raises(ScanError) as caught:
        export.write(source)
    assert caught.value.message.code is ReadFault.TISSUE_UNKNOWN

    known.remember(shown.scanner, replace(shown.cleaning, blacked=((0, 0, 280, 20),)))
    after = dcmread(export.write(source)).pixel_array
    assert not after[:20].any()
    assert after[20:].all()


def test_tissue_that_is_found_goes_before_what_is_remembered(source, known, export):
    dataset = identified_dataset(with_all=False)
    del dataset.SequenceOfUltrasoundRegions
    pixels = np.frombuffer(dataset.PixelData, np.uint8).reshape(220, 280).copy()
    cv2.putText(pixels, WORD, (60, 20), cv2.FONT_HERSHEY_SIMPLEX, 0.5, 255, 1)
    dataset.PixelData = pixels.tobytes()
    save_identified(dataset, source)
    scanner = preview(source, known).scanner
    known.remember(scanner, Cleaning(((0, 0, 280, 220),), blacked=((0, 210, 280, 10),)))

    after = dcmread(export.write(source, None)).pixel_array

    assert not after[: Y - 5].any()
    assert after[Y + 5 : Y + HEIGHT - 5, X + 5 : X + WIDTH - 5].all()


def test_a_scanner_has_one_key_for_all_that_is_remembered_of_it(source, known):
    dataset = identified_dataset(with_all=False)
    save_identified(dataset, source)
    key = preview(source, known).scanner
    assert key == scanner_of(read_scan(source))
    assert dataset.Manufacturer not in key
    dataset.ManufacturerModelName = "Model 2"
    save_identified(dataset, source)
    assert preview(source, known).scanner not in (None, key)


def test_images_without_a_scanner_share_no_choice(source, known):
    dataset = identified_dataset(with_all=False)
    del dataset.SequenceOfUltrasoundRegions, dataset.Manufacturer, dataset.ManufacturerModelName
    save_identified(dataset, source)
    assert preview(source, known).scanner is None
    assert scanner_of(read_scan(source)) is None


def test_a_settings_file_that_is_no_longer_one_counts_as_empty(known, tmp_path):
    known.remember("scanner", Cleaning(((1, 2, 3, 4),)))
    known.save()
    known = KnownScanners(tmp_path / "settings")
    assert known.cleaning("scanner") == Cleaning(((1, 2, 3, 4),))
    for content in (b"", b"[]", b'{"scanner": {"tissue": "x"}}', b'{"scanner": 5}'):
        (tmp_path / "settings" / "scanners.json").write_bytes(content)
        assert known.cleaning("scanner") is None


@pytest.mark.parametrize(
    ("name", "is_lossy"),
    [
        ("examples_jpeg2k.dcm", False),
        ("examples_palette.dcm", False),
        ("examples_ybr_color.dcm", True),
        ("SC_rgb_rle_2frame.dcm", False),
        ("MR_small_bigendian.dcm", False),
        ("JPEG-lossy.dcm", True),
        ("image_dfl.dcm", False),
    ],
)
def test_compressed_files_are_copied_uncompressed(export, known, name, is_lossy):
    path = _file_of_pydicom(name)

    copy = export.write(
        path, Cleaning(preview(path, known).cleaning.tissue, allowed=((0, 0, 9, 9),))
    )

    dataset = dcmread(copy)
    assert dataset.file_meta.TransferSyntaxUID == "1.2.840.10008.1.2.1"
    assert (dataset.get("LossyImageCompression") == "01") == is_lossy
    scan, before = read_scan(copy), read_scan(path)
    assert (scan.frames, scan.pixels.shape) == (before.frames, before.pixels.shape)


@pytest.mark.parametrize(
    "name",
    ["examples_jpeg2k.dcm", "examples_palette.dcm", "examples_ybr_color.dcm", "CT_small.dcm"],
)
def test_a_copy_has_no_error_that_its_source_has_not(export, known, name):
    if shutil.which("dciodvfy") is None:
        pytest.skip("dciodvfy of dicom3tools is not installed")
    path = _file_of_pydicom(name)

    copy = export.write(path, preview(path, known).cleaning)

    assert _errors(copy) <= _errors(path)


def test_a_stopped_copy_leaves_nothing(export, source, tmp_path):
    save_identified(identified_dataset(), source)

    with pytest.raises(StoppedError):
        export.write(source, go_on=lambda: False)

    assert not [path for path in (tmp_path / "out").rglob("*") if path.is_file()]


def test_a_canceled_export_keeps_whole_files_only(source, known, tmp_path):
    dataset = identified_dataset()
    dataset.NumberOfFrames = 2
    dataset.PixelData = dataset.PixelData * 2
    save_identified(dataset, source)
    answers = iter((True, True, True, False))
    files = [(source, None), (source.with_name("2.dcm"), None)]
    shutil.copy(source, files[1][0])

    with pytest.raises(CanceledError):
        CopiesJob(tmp_path / "out", files, known, lambda _written: next(answers)).run()

    [copy] = [path for path in (tmp_path / "out").rglob("*") if path.is_file()]
    assert dcmread(copy).pixel_array.shape[0] == 2


def test_an_enhanced_object_gets_dummies_where_it_needs_values(export, source):
    dataset = identified_dataset()
    dataset.SharedFunctionalGroupsSequence = [Dataset()]

    copy = dcmread(export.write(save_identified(dataset, source)))

    assert copy.AcquisitionDateTime == "19000101000000"
    assert copy.DeviceSerialNumber == "REMOVED"
    assert "AcquisitionDateTime" not in dcmread(_plain(export, source))


def test_what_is_no_dicom_image_gets_a_sentence(export, tmp_path):
    picture = tmp_path / "a.png"
    cv2.imwrite(str(picture), np.zeros((50, 50), np.uint8))
    with pytest.raises(ScanError) as caught:
        export.write(picture)
    assert caught.value.message.code is ReadFault.NOT_DICOM

    with pytest.raises(ScanError) as caught:
        export.write(_file_of_pydicom("reportsi.dcm"))
    assert caught.value.message.code is ReadFault.DICOM_REPORT


def test_a_damaged_file_is_neither_quoted_nor_copied(export, source, tmp_path):
    save_identified(identified_dataset(), source)
    source.write_bytes(source.read_bytes()[:-30000])

    with pytest.raises(ScanError) as caught:
        export.write(source)

    assert DATE not in str(caught.value)
    assert not [path for path in (tmp_path / "out").rglob("*") if path.is_file()]


def test_the_profile_is_that_of_the_standard():
    """Samples of PS3.15, table E.1-1."""
    actions = {
        0x00100010: "Z",
        0x00100020: "Z/D",
        0x0020000D: "U",
        0x00080012: "X/D",
        0x00080080: "X/Z/D",
        0x00081140: "X/Z/U*",
        0x00104000: "X",
        0x00080022: "X/Z",
        0x0040A730: "D",
    }
    assert {tag: PROFILE[tag] for tag in actions} == actions
    assert len(PROFILE) == 652


def _plain(export, source):
    return export.write(save_identified(identified_dataset(), source.with_name("plain")))


def _code(value, scheme, meaning):
    item = Dataset()
    item.CodeValue, item.CodingSchemeDesignator, item.CodeMeaning = value, scheme, meaning
    return item


def _errors(path):
    ran = subprocess.run(["dciodvfy", str(path)], capture_output=True, check=False)
    lines = (ran.stdout + ran.stderr).decode(errors="replace").splitlines()
    return {line for line in lines if line.startswith("Error")}


def _file_of_pydicom(name):
    from pathlib import Path

    return Path(get_testdata_file(name, download=False))
