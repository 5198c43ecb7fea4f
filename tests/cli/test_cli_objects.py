"""What python -m app analyze writes as DICOM objects, and what it says of images of other kinds."""

import json
from pathlib import Path
from zipfile import ZipFile

import cv2
import numpy as np
import pydicom
import pytest
from cli_fakes import FakeEngine
from dicom_checks import errors_of_dciodvfy, needs_dciodvfy, needs_dcmtk, said_by_dcmtk
from dicom_sources import bright, write_cine, write_image
from PIL import Image

from app import cli
from app.files.reader import read_scan

ALL = "seg,sr,gsps,sc,encapsulated-pdf"
ENDINGS = ("encapsulated-pdf", "gsps", "sc", "seg", "sr")


def analyze(source: Path, output: Path, *options: str, write: str = ALL) -> tuple[int, int]:
    engine = FakeEngine()
    arguments = ["analyze", str(source), "--output", str(output), "--write", write, *options]
    return cli.main(arguments, engine), len(engine.images)


def lines(output: Path) -> dict[tuple[str, int], dict]:
    text = (output / "results.jsonl").read_text(encoding="utf-8")
    return {(line["file"], line["frame"]): line for line in map(json.loads, text.splitlines())}


def names(output: Path) -> list[str]:
    return sorted(path.name for path in output.iterdir())


def check(output: Path) -> int:
    """Ask other programs about every object and say how many there are."""
    objects = sorted(output.rglob("*.dcm"))
    for path in objects:
        assert errors_of_dciodvfy(path) == [], path.name
        assert said_by_dcmtk("dcmdump", path) == "", path.name
        if path.name.endswith(".sr.dcm"):
            assert said_by_dcmtk("dsrdump", path) == "", path.name
    return len(objects)


@needs_dciodvfy
@needs_dcmtk
@pytest.mark.parametrize("meaning", ["MONOCHROME2", "MONOCHROME1", "RGB"])
def test_each_object_passes_dciodvfy_and_dcmtk(meaning, tmp_path):
    source = write_image(tmp_path / "a.dcm", meaning)
    assert analyze(source, tmp_path / "out") == (0, 1)
    assert names(tmp_path / "out") == [f"a.{ending}.dcm" for ending in ENDINGS]
    assert check(tmp_path / "out") == len(ENDINGS)


def test_objects_are_in_the_study_of_the_image_and_in_series_of_their_own(tmp_path):
    source = pydicom.dcmread(write_image(tmp_path / "a.dcm"))
    output = tmp_path / "out"
    assert analyze(tmp_path / "a.dcm", output)[0] == 0
    made = [pydicom.dcmread(path) for path in sorted(output.iterdir())]
    for keyword in ("StudyInstanceUID", "PatientID", "PatientName", "StudyDate", "AccessionNumber"):
        assert {str(one[keyword].value) for one in made} == {str(source[keyword].value)}, keyword
    assert len({one.SeriesInstanceUID for one in made} | {source.SeriesInstanceUID}) == 6
    assert len({one.SOPInstanceUID for one in made} | {source.SOPInstanceUID}) == 6
    for one in made:
        assert source.SOPInstanceUID in {
            element.value
            for element in one.iterall()
            if element.keyword == "ReferencedSOPInstanceUID"
        }
        assert (one.Manufacturer, one.ManufacturerModelName) == ("BUSight", "BUSight")
        assert "esearch use only" in str(one)


def test_the_page_is_that_of_the_report(tmp_path):
    output = tmp_path / "out"
    assert analyze(write_image(tmp_path / "a.dcm"), output, write="report,sc")[0] == 0
    with Image.open(output / "a.report.png") as page:
        np.testing.assert_array_equal(
            pydicom.dcmread(output / "a.sc.dcm").pixel_array, np.asarray(page.convert("RGB"))
        )


def test_a_picture_gets_a_sentence_and_with_make_study_a_study(tmp_path, capsys):
    cv2.imwrite(str(tmp_path / "a.png"), bright())
    output = tmp_path / "out"
    assert analyze(tmp_path / "a.png", output, write=f"json,{ALL}") == (1, 0)
    assert "'a.png' is not a DICOM file" in capsys.readouterr().err
    assert lines(output)["a.png", 1]["error_code"] == "not_dicom"
    assert analyze(tmp_path / "a.png", output, "--make-study", write=f"json,{ALL}") == (0, 1)
    assert names(output) == [
        *(f"a.{ending}.dcm" for ending in (*ENDINGS, "us")),
        "results.jsonl",
    ]
    line = lines(output)["a.png", 1]
    assert (line["us"], line["encapsulated_pdf"]) == ("a.us.dcm", "a.encapsulated-pdf.dcm")
    image = pydicom.dcmread(output / "a.us.dcm")
    np.testing.assert_array_equal(read_scan(output / "a.us.dcm").pixels, bright())
    objects = [pydicom.dcmread(output / f"a.{ending}.dcm") for ending in ENDINGS]
    assert {one.StudyInstanceUID for one in objects} == {image.StudyInstanceUID}
    assert {one.PatientID for one in objects} == {image.PatientID}
    assert image.PatientID.startswith("BUSIGHT-")


@needs_dciodvfy
@needs_dcmtk
@pytest.mark.parametrize("is_color", [False, True])
def test_what_is_made_around_a_picture_passes_too(is_color, tmp_path):
    picture = bright()
    cv2.imwrite(
        str(tmp_path / "a.png"),
        np.dstack([picture // 2, picture, picture]) if is_color else picture,
    )
    assert analyze(tmp_path / "a.png", tmp_path / "out", "--make-study")[0] == 0
    assert check(tmp_path / "out") == len(ENDINGS) + 1


@needs_dciodvfy
@needs_dcmtk
def test_of_a_cine_the_frames_with_lesions_get_objects_that_name_them(tmp_path):
    source = write_cine(tmp_path / "a.dcm", lesions=(False, True, True))
    output = tmp_path / "out"
    assert analyze(source, output, write=f"json,{ALL}") == (0, 3)
    assert names(output) == [
        *(f"a.frame-{frame}.{ending}.dcm" for frame in (2, 3) for ending in ENDINGS),
        "results.jsonl",
    ]
    assert check(output) == 2 * len(ENDINGS)
    for ending in ENDINGS:
        both = [pydicom.dcmread(output / f"a.frame-{frame}.{ending}.dcm") for frame in (2, 3)]
        for frame, one in zip((2, 3), both, strict=True):
            named = {e.value for e in one.iterall() if e.keyword == "ReferencedFrameNumber"}
            assert {int(number) for number in named} == {frame}, ending
        assert len({one.SOPInstanceUID for one in both}) == 2, ending
        assert len({one.SeriesInstanceUID for one in both}) == 1, ending
    assert analyze(source, output, write=f"json,{ALL}") == (0, 0)


def test_without_a_lesion_there_is_no_segmentation_and_a_second_run_has_nothing_to_do(tmp_path):
    source = write_image(tmp_path / "a.dcm", has_lesion=False)
    output = tmp_path / "out"
    assert analyze(source, output, write=f"json,{ALL}") == (0, 1)
    assert names(output) == [
        *(f"a.{ending}.dcm" for ending in ENDINGS if ending != "seg"),
        "results.jsonl",
    ]
    assert analyze(source, output, write=f"json,{ALL}") == (0, 0)
    (output / "a.sr.dcm").unlink()
    assert analyze(source, output, write=f"json,{ALL}") == (0, 1)
    assert (output / "a.sr.dcm").is_file()


@needs_dciodvfy
@needs_dcmtk
@pytest.mark.parametrize("kind", ALL.split(","))
def test_each_can_be_written_alone(kind, tmp_path):
    source = write_image(tmp_path / "a.dcm")
    assert analyze(source, tmp_path / "out", write=kind)[0] == 0
    assert names(tmp_path / "out") == [f"a.{kind}.dcm"]
    assert check(tmp_path / "out") == 1


def test_a_dicom_file_of_another_program_is_not_replaced(tmp_path):
    source = write_image(tmp_path / "a.dcm")
    output = tmp_path / "out"
    output.mkdir()
    mine = write_image(output / "a.gsps.dcm").read_bytes()
    assert analyze(source, output, write="json,gsps")[0] == 1
    assert (output / "a.gsps.dcm").read_bytes() == mine
    (output / "a.gsps.dcm").unlink()
    assert analyze(source, output, write="json,gsps")[0] == 0
    assert analyze(source, output, "--threshold", "0.6", write="json,gsps")[0] == 0


def test_objects_beside_their_images_are_not_analyzed(tmp_path):
    write_image(tmp_path / "a.dcm")
    assert analyze(tmp_path, tmp_path, write=f"json,{ALL}") == (0, 1)
    assert analyze(tmp_path, tmp_path, write=f"json,{ALL}") == (0, 0)


def test_an_image_in_an_archive_is_referred_to(tmp_path):
    source = write_image(tmp_path / "a.dcm")
    with ZipFile(tmp_path / "scans.zip", "w") as archive:
        archive.write(source, "a.dcm")
    assert analyze(tmp_path / "scans.zip", tmp_path / "out") == (0, 1)
    made = pydicom.dcmread(tmp_path / "out" / "a.gsps.dcm")
    assert made.StudyInstanceUID == pydicom.dcmread(source).StudyInstanceUID


def test_a_source_without_a_study_gets_a_sentence(tmp_path, capsys):
    source = write_image(tmp_path / "a.dcm", StudyInstanceUID="")
    assert analyze(source, tmp_path / "out")[0] == 1
    assert "'a.dcm' lacks the UIDs" in capsys.readouterr().err
