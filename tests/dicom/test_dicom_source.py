"""What is taken of the file that results are about."""

import logging
import warnings
from datetime import UTC, datetime
from pathlib import Path

import pytest
from judged_frames import CINE, IMAGE, PALETTE, opened, poor_source
from pydicom import Dataset

from app.dicom.person_name import person_name
from app.dicom.source import Export, ObjectKind, derived_uid, new_series, read_source, source_object
from app.files.errors import ScanError


def test_neither_pixels_nor_private_elements_are_kept() -> None:
    for name in (IMAGE, CINE, PALETTE):
        dataset = opened(name).dataset
        assert "PixelData" not in dataset
        assert not [element for element in dataset if element.tag.is_private]


def test_names_in_any_character_set_are_read(tmp_path: Path) -> None:
    source = poor_source(
        tmp_path / "a.dcm", SpecificCharacterSet="ISO_IR 144", PatientName="Жанна^"
    )
    assert str(source.dataset.PatientName) == "Жанна^"
    assert source.dataset.SpecificCharacterSet == "ISO_IR 192"


def test_what_each_object_of_a_study_has_is_empty_if_it_is_not_known(tmp_path: Path) -> None:
    dataset = poor_source(tmp_path / "a.dcm").dataset
    for keyword in ("PatientID", "PatientName", "PatientSex", "StudyDate", "AccessionNumber"):
        assert not dataset[keyword].value


def test_values_against_the_standard_are_left_out_without_a_word(
    caplog: pytest.LogCaptureFixture,
) -> None:
    bad = Dataset()
    bad.SOPClassUID, bad.SOPInstanceUID = "1.2", "1.2.3"
    bad.StudyInstanceUID, bad.SeriesInstanceUID = "1.2.4", "1.2.5"
    bad.Rows = bad.Columns = 100
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        bad.StudyDate = "secret date"
        bad.PatientID = "s" * 70
    bad.PatientSex = "X"
    bad.AccessionNumber = ["1", "2"]
    bad.TimezoneOffsetFromUTC = "+-100"
    caplog.clear()
    with warnings.catch_warnings(), caplog.at_level(logging.DEBUG):
        warnings.simplefilter("error")
        kept = source_object(bad, "bad.dcm").dataset
    assert not kept.StudyDate
    assert not kept.PatientID
    assert not kept.PatientSex
    assert not kept.AccessionNumber
    assert "TimezoneOffsetFromUTC" not in kept
    assert not caplog.records


@pytest.mark.parametrize("keyword", ["Rows", "Columns"])
def test_an_image_without_pixels_is_refused(keyword: str, tmp_path: Path) -> None:
    with pytest.raises(ScanError, match="without an image"):
        poor_source(tmp_path / "a.dcm", **{keyword: 0})


@pytest.mark.parametrize("keyword", ["SOPInstanceUID", "StudyInstanceUID", "SeriesInstanceUID"])
def test_a_file_without_uids_gets_a_sentence(keyword: str, tmp_path: Path) -> None:
    dataset = poor_source(tmp_path / "a.dcm").dataset
    del dataset[keyword]
    with pytest.raises(ScanError, match=r"'a\.dcm' lacks the UIDs .* export it again"):
        source_object(dataset, "a.dcm")


@pytest.mark.parametrize("content", [b"", b"no DICOM file at all", bytes(1000)])
def test_another_file_gets_a_sentence(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "other.bin"
    path.write_bytes(content)
    with pytest.raises(ScanError, match=r"other\.bin"):
        read_source(path)


def test_one_kind_of_an_export_has_one_series_in_each_study() -> None:
    export = Export.now()
    image, cine = opened(IMAGE), opened(CINE)
    assert new_series(image, export, ObjectKind.SEG) == new_series(image, export, ObjectKind.SEG)
    others = [
        new_series(image, export, ObjectKind.SR),
        new_series(cine, export, ObjectKind.SEG),
        new_series(image, Export.now(), ObjectKind.SEG),
    ]
    assert new_series(image, export, ObjectKind.SEG).uid not in {one.uid for one in others}


def test_times_are_those_of_the_object(tmp_path: Path) -> None:
    export = Export(datetime(2026, 11, 26, 20, 30, tzinfo=UTC), "key")
    for offset, hour, minute in (("-0430", 16, 0), ("+0530", 2, 0), ("+0000", 20, 30)):
        source = poor_source(tmp_path / "a.dcm", TimezoneOffsetFromUTC=offset)
        time = export.local_time(source)
        assert (time.hour, time.minute) == (hour, minute)


def test_uids_are_uuids_below_2_25() -> None:
    number = int(derived_uid("a", 1).removeprefix("2.25."))
    assert f"{number:032x}"[12] == "8"
    assert derived_uid("a", 1) != derived_uid("a1")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ada Lovelace", "Ada Lovelace^"),
        ("  Lovelace^Ada=x\\y ", "Lovelace Ada x y^"),
        ("", None),
        ("^^", None),
        ("Ł" * 80, "Ł" * 63 + "^"),
    ],
)
def test_a_reader_gets_a_name_as_dicom_writes_them(text: str, name: str | None) -> None:
    assert person_name(text) == name
