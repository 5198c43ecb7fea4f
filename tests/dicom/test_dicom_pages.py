"""The report as an image and as a PDF in DICOM objects, and studies made around other images."""

import io
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from dicom_checks import errors_of_dciodvfy, needs_dciodvfy, needs_dcmtk, said_by_dcmtk
from judged_frames import CINE, EXAMPLES, IMAGE, opened, poor_source
from pydicom import Dataset, dcmread

from app.dicom.capture import capture
from app.dicom.encapsulated_pdf import encapsulated_pdf
from app.dicom.made_study import made_image
from app.dicom.result_object import encoded
from app.dicom.source import Export
from app.domain.scan import Scan
from app.files.reader import read_scan

EXPORT = Export(datetime(2026, 11, 26, 20, tzinfo=UTC), "key")
PDF = b"%PDF-1.4 odd\n"
PAGE = np.random.default_rng(1).integers(0, 256, (51, 37, 3), np.uint8)


def scan(pixels: np.ndarray, **values: object) -> Scan:
    return Scan(pixels, "/scans/a.png", "a.png", "0" * 64, **values)


def read_again(made: Dataset) -> Dataset:
    return dcmread(io.BytesIO(encoded(made)))


def test_the_pixels_of_the_page_are_kept() -> None:
    made = read_again(capture(opened(IMAGE), 0, PAGE, 200, EXPORT))
    np.testing.assert_array_equal(made.pixel_array, PAGE)
    assert made.file_meta.TransferSyntaxUID.name == "RLE Lossless"
    assert [float(size) for size in made.NominalScannedPixelSpacing] == [0.127, 0.127]


def test_the_bytes_of_the_pdf_are_kept() -> None:
    made = read_again(encapsulated_pdf(opened(IMAGE), 0, PDF, EXPORT))
    assert made.EncapsulatedDocument[: made.EncapsulatedDocumentLength] == PDF
    assert made.MIMETypeOfEncapsulatedDocument == "application/pdf"


@needs_dcmtk
def test_dcmtk_reads_the_same_page_and_the_same_pdf(tmp_path: Path) -> None:
    page, document = tmp_path / "page.dcm", tmp_path / "document.dcm"
    page.write_bytes(encoded(capture(opened(IMAGE), 0, PAGE, 200, EXPORT)))
    document.write_bytes(encoded(encapsulated_pdf(opened(IMAGE), 0, PDF, EXPORT)))
    subprocess.run(["dcmdrle", page, tmp_path / "plain.dcm"], check=True)
    np.testing.assert_array_equal(dcmread(tmp_path / "plain.dcm").pixel_array, PAGE)
    subprocess.run(["dcm2pdf", document, tmp_path / "a.pdf"], check=True)
    assert (tmp_path / "a.pdf").read_bytes() == PDF


def test_of_a_cine_they_name_the_frame() -> None:
    source = opened(CINE)
    (image,) = capture(source, 4, PAGE, 200, EXPORT).SourceImageSequence
    (document,) = encapsulated_pdf(source, 4, PDF, EXPORT).SourceInstanceSequence
    for item in (image, document):
        assert item.ReferencedSOPInstanceUID == source.sop_instance_uid
        assert item.ReferencedFrameNumber == 5


@needs_dciodvfy
@needs_dcmtk
@pytest.mark.parametrize("name", EXAMPLES)
def test_dciodvfy_and_dcmdump_find_nothing_in_them(name: str, tmp_path: Path) -> None:
    source = opened(name)
    made = (capture(source, 0, PAGE, 200, EXPORT), encapsulated_pdf(source, 0, PDF, EXPORT))
    for one in made:
        path = tmp_path / f"{one.Modality}.dcm"
        path.write_bytes(encoded(one))
        assert errors_of_dciodvfy(path) == []
        assert said_by_dcmtk("dcmdump", path) == ""


@needs_dciodvfy
def test_of_a_source_that_says_little_too(tmp_path: Path) -> None:
    source = poor_source(tmp_path / "a.dcm")
    made = (capture(source, 0, PAGE, 200, EXPORT), encapsulated_pdf(source, 0, PDF, EXPORT))
    for one in made:
        path = tmp_path / f"{one.Modality}.dcm"
        path.write_bytes(encoded(one))
        assert errors_of_dciodvfy(path) == []


@needs_dciodvfy
@pytest.mark.parametrize("shape", [(33, 35), (33, 35, 3)])
@pytest.mark.parametrize("spacing", [None, (0.2, 0.1)])
def test_an_image_made_around_a_picture_is_read_as_the_picture(
    shape: tuple[int, ...], spacing: tuple[float, float] | None, tmp_path: Path
) -> None:
    pixels = np.random.default_rng(2).integers(0, 256, shape, np.uint8)
    path = tmp_path / "a.us.dcm"
    path.write_bytes(encoded(made_image(scan(pixels, spacing_mm=spacing))))
    made = read_scan(path)
    np.testing.assert_array_equal(made.pixels, pixels)
    assert made.spacing_mm == (spacing and pytest.approx(spacing))
    assert errors_of_dciodvfy(path) == []


def test_an_image_made_around_a_frame_keeps_the_shape_of_its_pixels(tmp_path: Path) -> None:
    path = tmp_path / "a.us.dcm"
    wide = scan(np.zeros((32, 48), np.uint8), pixel_aspect=11 / 16)
    path.write_bytes(encoded(made_image(wide)))
    assert read_scan(path).pixel_aspect == pytest.approx(11 / 16, abs=1e-3)


def test_the_same_picture_gives_the_same_study_and_another_scale_another_image() -> None:
    pixels = np.zeros((40, 50), np.uint8)
    first, again = made_image(scan(pixels)), made_image(scan(pixels))
    assert encoded(first) == encoded(again)
    scaled = made_image(scan(pixels, spacing_mm=(0.1, 0.1)))
    assert scaled.StudyInstanceUID == first.StudyInstanceUID
    assert scaled.SOPInstanceUID != first.SOPInstanceUID
    region = (5, 5, 32, 32)
    assert encoded(made_image(scan(pixels, ultrasound_region=region))) == encoded(first)
    of_part = made_image(scan(pixels, spacing_mm=(0.1, 0.1), ultrasound_region=region))
    assert of_part.SOPInstanceUID != scaled.SOPInstanceUID
    frames = [made_image(scan(pixels, frame=frame, frames=2)) for frame in (0, 1)]
    assert len({one.SeriesInstanceUID for one in frames}) == 1
    assert [one.InstanceNumber for one in frames] == [1, 2]
    assert len({one.SOPInstanceUID for one in frames}) == 2
