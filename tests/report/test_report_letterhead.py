"""Institution and logo at the top of a report, and the parts that can be left out."""

import os
from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QImage

from app.report.letterhead import ReportOptions, is_logo, read_logo
from app.report.page import PAGE_WIDTH
from app.report.pdf import reports_pdf
from app.report.write import render_report
from app.words import report as words
from app.words.about import RESEARCH_USE, RESEARCH_USE_SENTENCE
from app.words.verdict import headline

BLUE = "#2030c0"


@pytest.fixture
def logo(tmp_path):
    image = QImage(300, 100, QImage.Format.Format_RGB32)
    image.fill(QColor(BLUE))
    path = tmp_path / "logo.png"
    assert image.save(str(path))
    return path


@pytest.fixture
def report(make_report):
    return make_report()


def rows_of(image, color):
    """Rows of a page with a pixel of a color in them."""
    wanted = QColor(color)
    return [
        y
        for y in range(0, image.height(), 4)
        if any(image.pixelColor(x, y) == wanted for x in range(0, PAGE_WIDTH, 10))
    ]


def test_name_and_logo_are_at_the_top(report, written, logo):
    assert rows_of(render_report(report), BLUE) == []
    written.clear()
    image = render_report(replace(report, options=ReportOptions("St. Mary's", logo)))
    rows = rows_of(image, BLUE)
    assert rows
    assert max(rows) < 200
    places = {said: place for place, said, _ in written}
    assert places["St. Mary's"].top() < places["BUSight"].top()


@pytest.mark.parametrize("kind", ["missing", "folder", "empty", "words", "cut", "huge", "pipe"])
def test_a_logo_that_can_not_be_read_is_left_out(report, tmp_path, logo, kind):
    path = tmp_path / kind
    if kind == "folder":
        path.mkdir()
    elif kind == "pipe":
        if not hasattr(os, "mkfifo"):
            pytest.skip("no pipes on this system")
        os.mkfifo(path)
    elif kind == "huge":
        # A header that promises 60000 x 60000 pixels.
        data = bytearray(logo.read_bytes())
        data[16:24] = (60000).to_bytes(4, "big") * 2
        path.write_bytes(data)
    elif kind != "missing":
        data = {"empty": b"", "words": b"no image", "cut": logo.read_bytes()[:60]}[kind]
        path.write_bytes(data)
    plain = render_report(report)
    assert render_report(replace(report, options=ReportOptions(logo=path))) == plain
    assert is_logo(path) is False or kind in ("cut", "huge")
    assert reports_pdf([replace(report, options=ReportOptions("Name", path))]).startswith(b"%PDF")


def test_a_large_logo_is_made_smaller(tmp_path):
    image = QImage(5000, 4000, QImage.Format.Format_RGB32)
    image.fill(QColor(BLUE))
    path = tmp_path / "large.png"
    image.save(str(path))
    read = read_logo(path)
    assert (read.width(), read.height()) == (170, 136)


def test_parts_can_be_left_out(report, written):
    def said():
        return {said for _, said, _ in written}

    render_report(report)
    assert {words.BOTH_AXES(), words.HOW_DECIDED()} <= said()
    written.clear()
    render_report(replace(report, options=ReportOptions(has_table=False, has_details=False)))
    assert not {words.BOTH_AXES(), words.HOW_DECIDED()} & said()
    assert {RESEARCH_USE(), RESEARCH_USE_SENTENCE(), headline(report.assessment)} <= said()
