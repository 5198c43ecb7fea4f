"""The report as PDF: its words can be found, its images and data are whole."""

import json
import re

import numpy as np
import pytest
from pdf_text import objects, pdf_text
from PySide6.QtGui import QFontDatabase

from app.files.ownership import is_own_output
from app.report.pdf import reports_pdf
from app.report.write import write_report
from app.words.about import RESEARCH_USE_SENTENCE

NAME = "乳腺 é (2).png"


def joined(words: str) -> str:
    return "".join(words.split())


def test_the_words_of_the_page_can_be_searched(make_report) -> None:
    (page,) = pdf_text(reports_pdf([make_report(name="scan é (2).png")]))
    for words in (
        "BUSight",
        "scan é (2).png",
        RESEARCH_USE_SENTENCE(),
        "Suspicious of malignancy",
        "Specificity",
        "limit 0.300, most malignant: lesion 1",
        "0123456789abcdef",
    ):
        assert joined(words) in page


def test_a_name_in_other_letters_can_be_searched(make_report) -> None:
    if not QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese):
        pytest.skip("this computer has no font with Chinese letters")
    (page,) = pdf_text(reports_pdf([make_report(name=NAME)]))
    assert joined(NAME) in page


def test_each_scan_has_a_page_and_a_line_of_data(make_report) -> None:
    reports = [make_report(name=f"scan{number}.png") for number in range(3)]
    pdf = reports_pdf(iter(reports))
    pages = pdf_text(pdf)
    assert [f"scan{number}.png" in page for number, page in enumerate(pages)] == [True] * 3
    (data,) = [one for one in objects(pdf).values() if b'{"file": ' in one]
    lines = data[data.index(b"{") :].decode().splitlines()
    records = [json.loads(line) for line in lines if line.startswith('{"file"')]
    assert [record["file"] for record in records] == ["scan0.png", "scan1.png", "scan2.png"]
    assert records[0]["research_use"] in RESEARCH_USE_SENTENCE()


@pytest.mark.parametrize("size", [(640, 480), (1600, 1300)])
def test_the_image_is_embedded_in_its_own_resolution_and_unchanged(make_report, size) -> None:
    width, height = size
    report = make_report(size, [(300, 300, 80, 60, 0.9)])
    pdf = reports_pdf([report])
    images = [one for one in objects(pdf).values() if b"/Subtype /Image" in one]
    (image,) = [one for one in images if b"/Width %d" % width in one]
    assert b"/Height %d" % height in image
    assert b"/DCTDecode" not in image
    pixels = np.frombuffer(image.partition(b"stream\n")[2], np.uint8)
    channels = pixels[: width * height * (3 if b"/DeviceRGB" in image else 1)]
    channels = channels.reshape(height, width, -1)
    assert np.array_equal(channels, np.broadcast_to(report.scan.pixels[..., None], channels.shape))


def test_the_image_is_opaque(make_report) -> None:
    """Qt draws an image with the opacity of the brush; here it must be 1."""
    (content,) = [
        one for one in objects(reports_pdf([make_report()])).values() if one.count(b" Do\n") >= 2
    ]
    states = re.findall(rb"/GState\d+ gs|/GSa gs|/Im\d+  Do", content)
    drawn = [at for at, one in enumerate(states) if one.endswith(b"Do")]
    assert drawn
    assert {states[at - 1] for at in drawn} == {b"/GSa gs"}


def test_the_file_says_what_made_it(make_report, tmp_path) -> None:
    write_report(tmp_path / "a.PDF", make_report(name=NAME))
    pdf = (tmp_path / "a.PDF").read_bytes()
    assert pdf.startswith(b"%PDF-")
    assert "BUSight report: 乳腺 é".encode("utf-16-be") in pdf[:2000]
    assert is_own_output(tmp_path / "a.PDF")
    (tmp_path / "other.pdf").write_bytes(pdf.replace("BUSight 0".encode("utf-16-be"), b"x" * 18))
    assert not is_own_output(tmp_path / "other.pdf")


def test_an_error_while_drawing_ends_the_pdf(make_report, tmp_path) -> None:
    def reports():
        yield make_report()
        raise MemoryError

    with pytest.raises(MemoryError):
        reports_pdf(reports())
