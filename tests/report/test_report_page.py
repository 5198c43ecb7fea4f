"""What stands on the page, and that nothing runs over."""

import dataclasses
import itertools
from datetime import datetime

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontInfo

from app.about import RESEARCH_USE
from app.report import text
from app.report.page import PAGE_HEIGHT, PAGE_WIDTH, Report
from app.report.text import TextStyle, showable
from app.report.write import render_report
from models.guard import COLOURED, TWO_VIEWS


@pytest.fixture
def written(monkeypatch) -> list[tuple[QRectF, str, TextStyle]]:
    """Everything that is written on the page; places on the picture are in their own unit."""
    found = []
    draw = text.draw

    def note(painter, place, words, style, align=text.LEFT):
        found.append((painter.transform().mapRect(place), words, style))
        draw(painter, place, words, style, align)

    monkeypatch.setattr(text, "draw", note)
    return found


def words_of(written) -> str:
    return "\n".join(words for _, words, _ in written)


def test_the_page_says_all_that_a_reader_asks(make_report, written) -> None:
    report = make_report()
    render_report(report)
    words = words_of(written)
    lesion = report.assessment.lesions[0]
    for wanted in (
        "BUSight",
        RESEARCH_USE,
        "2026-11-24 09:30 UTC+00:00",
        "phantom.png",
        "Suspicious of malignancy",
        "Probability of malignancy 0.91",
        "Lesion 1 is at or above the limit 0.300 (high sensitivity)",
        "Lesions: 2",
        f"{lesion.long_axis_mm:.1f} \N{MULTIPLICATION SIGN} {lesion.short_axis_mm:.1f} mm",
        f"{lesion.area_mm2:.1f} mm\N{SUPERSCRIPT TWO}",
        "0.950, measured",
        "0.720, measured",
        "2,551 held-out pictures",
        "0123456789abcdef" * 2,
        "unet 1",
        "CPU, float32; 1.2 s",
        "640 \N{MULTIPLICATION SIGN} 480 px of 0.1 \N{MULTIPLICATION SIGN} 0.1 mm",
    ):
        assert wanted in words
    assert "uncalibrated" not in words


def test_the_page_names_the_part_that_was_analysed(make_report, written) -> None:
    report = make_report()
    render_report(report)
    assert "ultrasound region" not in words_of(written)
    scan = dataclasses.replace(report.scan, ultrasound_region=(20, 10, 300, 200))
    render_report(dataclasses.replace(report, scan=scan))
    assert "its ultrasound region, 300 \N{MULTIPLICATION SIGN} 200 px at 20, 10" in words_of(
        written
    )


def test_without_spacing_sizes_are_pixels_and_called_uncalibrated(make_report, written) -> None:
    report = make_report(spacing=None)
    render_report(report)
    words = words_of(written)
    lesion = report.assessment.lesions[0]
    times = "\N{MULTIPLICATION SIGN}"
    assert f"{lesion.long_axis_px:.0f} {times} {lesion.short_axis_px:.0f} px" in words
    assert f"{lesion.area_px:,} px" in words
    assert "uncalibrated" in words
    assert " mm" not in words


def test_a_benign_and_a_normal_page(make_report, written) -> None:
    render_report(make_report(ellipses=[(200, 200, 80, 60, 0.1)]))
    assert "Benign" in words_of(written)
    assert "below the limit" in words_of(written)
    written.clear()
    render_report(make_report(ellipses=[]))
    assert "Normal" in words_of(written)
    assert "No lesion found at threshold 0.45" in words_of(written)


def with_warnings(report: Report, *warnings: str) -> Report:
    warned = dataclasses.replace(report.assessment, warnings=warnings)
    return dataclasses.replace(report, assessment=warned)


def test_warnings_stand_whole_over_the_judgement(make_report, written) -> None:
    render_report(with_warnings(make_report(), COLOURED, TWO_VIEWS))
    words = words_of(written).replace("\n", " ")
    assert COLOURED in words
    assert TWO_VIEWS in words
    assert words.index(TWO_VIEWS) < words.index("Suspicious of malignancy")


MANY = [
    (70 + 100 * i, 60 + 90 * j, 34, 22, 0.05 + 0.03 * (i + 6 * j))
    for i in range(6)
    for j in range(5)
]


@pytest.mark.parametrize(
    ("size", "ellipses"),
    [
        ((640, 480), MANY),
        ((300, 1600), [(150, 500, 70, 90, 0.5)]),
        ((1600, 300), [(800, 150, 90, 60, 0.5)]),
        ((32, 32), [(16, 16, 8, 6, 0.5)]),
        ((1600, 1300), [(700, 700, 300, 200, 0.5)]),
    ],
)
def test_no_words_run_off_the_page_or_over_each_other(make_report, written, size, ellipses) -> None:
    report = make_report(size, ellipses, name="n" * 300 + ".png")
    report = dataclasses.replace(
        report, prediction=dataclasses.replace(report.prediction, models="m" * 300, device="d" * 99)
    )
    render_report(report)
    page = QRectF(0, 0, PAGE_WIDTH, PAGE_HEIGHT)
    lines = [(place, words) for place, words, style in written if style.color != "#ffffff"]
    for place, words in lines:
        assert page.contains(place), words
    rows = {round(place.top()): place for place, _ in lines if place.left() < 120}
    ordered = [rows[top] for top in sorted(rows)]
    for upper, lower in itertools.pairwise(ordered):
        assert lower.top() >= upper.bottom() - 8


def test_lesions_that_do_not_fit_are_counted(make_report, written) -> None:
    render_report(make_report(ellipses=MANY))
    rows = sum(words in ("suspicious", "benign") and style.bold for _, words, style in written)
    assert 8 <= rows < 30
    assert f"and {30 - rows} more" in words_of(written)


NAMES = [
    "乳腺超声.png",
    "الثدي_الأيسر.png",
    "Молочная железа.png",
    "😀\u200f.png",
    "a\nb\tc\x7f.png",
]


@pytest.mark.parametrize("name", [*NAMES, "\udcff\udcfe.png", "&<b>x</b>.png", ""])
def test_any_name_can_be_drawn(make_report, name: str) -> None:
    assert not render_report(make_report(name=name)).isNull()


def test_what_cannot_be_shown_is_replaced() -> None:
    assert showable("a\udcffb\n") == "a\ufffdb "
    assert showable("😀 é") == "😀 é"


def test_a_real_font_is_used() -> None:
    assert QFontInfo(TextStyle(20, "#000000").font()).family()
    narrow, wide = (text.width(word, TextStyle(20, "#000000")) for word in ("iii", "MMM"))
    assert narrow < wide


def test_a_date_without_a_zone_is_refused(make_report) -> None:
    with pytest.raises(ValueError, match="time zone"):
        dataclasses.replace(make_report(), created=datetime(2026, 1, 1))  # noqa: DTZ001


def test_snapshots(make_report, no_letters, assert_snapshot) -> None:
    for name, report in (
        ("report_suspicious", make_report()),
        ("report_normal", make_report(ellipses=[])),
        ("report_warned", with_warnings(make_report(), COLOURED)),
        ("report_benign_wide", make_report((900, 260), [(300, 130, 80, 60, 0.1)], None)),
    ):
        page = render_report(report)
        assert_snapshot(
            page.scaledToWidth(PAGE_WIDTH // 2, Qt.TransformationMode.SmoothTransformation), name
        )
