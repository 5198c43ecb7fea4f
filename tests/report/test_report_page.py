"""What the page says, and that nothing is cut or overlaps."""

import dataclasses
import itertools
from datetime import datetime

import numpy as np
import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontInfo, QImage
from report_fakes import POINT

from app.domain.ultrasound_region import RegionKind, UltrasoundRegion
from app.report import palette, text
from app.report.page import PAGE_HEIGHT, PAGE_WIDTH
from app.report.text import TextStyle, showable
from app.report.write import render_report
from app.words.message import say
from app.words.number import grouped, size_text
from app.words.verdict import headline
from models.torch_free.devices import DeviceInUse, DeviceReason
from models.torch_free.image_warning import ImageWarning
from models.torch_free.message import Message
from models.torch_free.operating_point import Site
from models.torch_free.prediction import ClassProbabilities


def words_of(written) -> str:
    return "\n".join(words for _, words, _ in written)


def test_the_page_says_all_that_a_reader_needs(make_report, written) -> None:
    report = make_report()
    render_report(report)
    words = words_of(written)
    lesion = report.assessment.lesions[0]
    for wanted in (
        "BUSight",
        "Research use only, not a medical device",
        "Research use only, not a medical device.",
        "Made by a computer from one image. It can be wrong.",
        "2026-11-24 09:30 UTC+00:00",
        "phantom.png",
        "Suspicious of malignancy",
        "0.91\nP(malignant)\nlimit 0.300, most malignant: lesion 1",
        "limit 0.300\n",
        "Lesions: 2, possible: 0",
        "Outlines at threshold 0.45",
        f"{lesion.long_axis_mm:.1f} \N{MULTIPLICATION SIGN} {lesion.short_axis_mm:.1f} mm",
        f"{lesion.area_mm2:.0f} mm\N{SUPERSCRIPT TWO}",
        "high sensitivity",
        "Suspicious if\nmalignancy \N{GREATER-THAN OR EQUAL TO} 0.300",
        "Lesion if\nlesion probability \N{GREATER-THAN OR EQUAL TO} 0.500",
        "and probability map \N{GREATER-THAN OR EQUAL TO} 0.45",
        "known sites\nleft-out sites",
        "Sensitivity\n0.950\n0.860",
        "Specificity\n0.720\n0.703",
        "Lesions not accepted\n0.021\n0.052",
        "Normals marked\n0.130\n0.240",
        "Images\n2\u202f551\n1\u202f010",
        "pixels at or above 0.45 count as lesion; the risk label does not depend on it",
        "largest distance between two points of the outline (Feret diameter)",
        "perpendicular to the long axis",
        "dashed: possible",
        "0123456789abcdef" * 2,
        "unet 1",
        f"{say(report.prediction.device)}; 1.2 s",
        "640 \N{MULTIPLICATION SIGN} 480 px of 0.1 \N{MULTIPLICATION SIGN} 0.1 mm",
    ):
        assert wanted in words
    assert "no pixel size" not in words


def test_the_page_names_the_part_that_was_analyzed(make_report, written) -> None:
    report = make_report()
    render_report(report)
    assert "ultrasound region" not in words_of(written)
    scan = dataclasses.replace(report.scan, ultrasound_region=(20, 10, 300, 200))
    render_report(dataclasses.replace(report, scan=scan))
    assert "its ultrasound region, 300 \N{MULTIPLICATION SIGN} 200 px at 20, 10" in words_of(
        written
    )


def test_the_page_names_regions_that_were_not_judged(make_report, written) -> None:
    report = make_report()
    regions = tuple(
        UltrasoundRegion((0, 0, 50, 50), kind)
        for kind in (RegionKind.M_MODE, RegionKind.TISSUE, RegionKind.COLOR_FLOW)
    )
    scan = dataclasses.replace(report.scan, regions=regions)
    render_report(dataclasses.replace(report, scan=scan))
    assert "color Doppler, M-mode" in words_of(written)


def test_the_page_says_which_frame_of_several_it_shows(make_report, written) -> None:
    report = make_report(name="cine.dcm")
    render_report(report)
    assert "frame" not in words_of(written)
    written.clear()
    scan = dataclasses.replace(report.scan, frames=30)
    render_report(dataclasses.replace(report, scan=scan))
    words = words_of(written)
    assert "cine.dcm, frame 1 of 30" in words
    assert "File\ncine.dcm\n\nframe 1 of 30" in words


def test_without_spacing_sizes_are_in_pixels_and_the_page_says_so(make_report, written) -> None:
    report = make_report(spacing=None)
    render_report(report)
    words = words_of(written)
    lesion = report.assessment.lesions[0]
    times = "\N{MULTIPLICATION SIGN}"
    assert f"{lesion.long_axis_px:.0f} {times} {lesion.short_axis_px:.0f} px" in words
    assert f"{grouped(lesion.area_px)} px\N{SUPERSCRIPT TWO}" in words
    assert "no pixel size in the file: lengths in px, areas in px\N{SUPERSCRIPT TWO}" in words
    assert "640 \N{MULTIPLICATION SIGN} 480 px, no pixel size" in words
    assert " mm" not in words


def test_the_page_says_what_was_not_measured(make_report, written) -> None:
    render_report(make_report(point=dataclasses.replace(POINT, left_out=None)))
    assert "Sensitivity\n0.950\nnot measured" in words_of(written)


def test_the_page_names_the_site_that_the_acceptance_limit_was_fitted_to(
    make_report, written
) -> None:
    site = Site("north", 80, 0.1)
    render_report(make_report(point=dataclasses.replace(POINT, site=site)))
    words = words_of(written)
    at_least = "\N{GREATER-THAN OR EQUAL TO}"
    rows = (f"lesion probability {at_least} 0.500", f"and probability map {at_least} 0.45")
    assert "\n\n".join((*rows, "0.500 is the limit of north")) in words
    assert "Lesions not accepted" not in words
    assert "0.021" not in words


def test_a_benign_page_and_one_without_a_lesion(make_report, written) -> None:
    render_report(make_report(ellipses=[(200, 200, 80, 60, 0.1)]))
    assert "0.10\nP(malignant)\nlimit 0.300\nBenign" in words_of(written)
    written.clear()
    render_report(make_report(ellipses=[]))
    assert "0.01\nP(malignant)\nlimit 0.300\nNo lesion outlined" in words_of(written)
    assert "Lesions: 0, possible: 0\nnone outlined, none possible" in words_of(written)
    assert "Normal\n" not in words_of(written)


DOUBTFUL = (200, 380, 80, 60, 0.35)


def test_a_scan_is_suspicious_with_nothing_outlined(make_report, written) -> None:
    report = make_report(ellipses=[], possible=[DOUBTFUL])
    render_report(report)
    words = words_of(written)
    assert "0.35\nP(malignant)\nlimit 0.300, most malignant: possible lesion a" in words
    assert "Suspicious, nothing outlined" in words
    (lesion,) = report.assessment.possible_lesions
    assert f"Lesions: 0, possible: 1\n{HEAD}\na\npossible, 41%\n0.35" in words
    assert size_text(lesion) in words


HEAD = "malignant\nbenign\nnormal\nlong \N{MULTIPLICATION SIGN} short axis\narea"


def test_possible_lesions_come_after_the_lesions_in_gray(make_report, written) -> None:
    render_report(make_report(possible=[(560, 80, 45, 30, 0.4), (90, 400, 45, 30, 0.02)]))
    words = words_of(written)
    assert "Lesions: 2, possible: 2" in words
    order = [words.index(f"\n{row}") for row in ("1\nsusp", "2\nbenign", "a\nposs", "b\nposs")]
    assert order == sorted(order)
    quiet = {style.color for _, said, style in written if said == "possible, 41%"}
    assert quiet == {palette.INK_DIM}
    assert {style.color for _, said, style in written if said == "0.40"} == {palette.INK_DIM}


def test_the_image_as_a_whole_decides(make_report, written) -> None:
    render_report(
        make_report(ellipses=[(200, 200, 80, 60, 0.1)], whole=ClassProbabilities(0.2, 0.3, 0.5))
    )
    words = words_of(written)
    assert "0.50\nP(malignant)\nlimit 0.300, the image as a whole decides" in words
    assert "Suspicious of malignancy" in words


@pytest.mark.parametrize("threshold", [0.0, 1.0])
@pytest.mark.parametrize(
    "found",
    [
        {},
        {"possible": [DOUBTFUL]},
        {"ellipses": [(200, 200, 80, 60, 0.1)]},
        {"ellipses": [], "possible": [DOUBTFUL]},
        {"ellipses": []},
    ],
    ids=["suspicious", "both", "benign", "possible", "none"],
)
def test_the_threshold_changes_neither_the_risk_label_nor_what_was_measured(
    make_report, written, threshold: float, found: dict
) -> None:
    def said(threshold: float) -> tuple[list[str], ...]:
        written.clear()
        report = make_report(threshold=threshold, **found)
        page = render_report(report)
        words = words_of(written).split("\n")
        number, head = words.index("P(malignant)") - 1, words.index(headline(report.assessment))
        bars = words[head + 1 : head + 8]
        assert (bars[0], bars[-2]) == ("malignant", "normal")
        figures = words[words.index("How it was decided") : words.index("Threshold")]
        # The bars, and not only their numbers.
        part = page.copy(1050, 220, 490, 250)
        return [words[number], words[head]], bars, figures, list(bytes(part.constBits()))

    assert said(threshold) == said(0.45)


def test_the_page_says_that_the_threshold_made_the_lesions_disappear(make_report, written) -> None:
    render_report(make_report(threshold=1.0, possible=[(560, 80, 45, 30, 0.02)]))
    words = words_of(written)
    assert "limit 0.300, no outline at threshold 1.00" in words
    assert "Lesions: 0 at threshold 1.00, possible: 1" in words


@pytest.mark.parametrize(
    ("malignancy", "number"), [(0.296, "0.296"), (0.294, "0.29"), (0.3, "0.30")]
)
def test_a_number_is_never_rounded_across_its_limit(
    make_report, written, malignancy: float, number: str
) -> None:
    render_report(make_report(ellipses=[(200, 200, 80, 60, malignancy)]))
    assert f"{number}\nP(malignant)" in words_of(written)


def colors(image: QImage) -> np.ndarray:
    """Red, green and blue of every pixel, (H, W, 3)."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    return rows[..., 2::-1].astype(int)


def red_and_green(image: QImage) -> tuple[int, int]:
    """Count pixels that are red, and green; amber and the tints of the boxes are neither."""
    red, green, blue = np.moveaxis(colors(image), -1, 0)
    reds = (red - green > 60) & (red - blue > 60)
    greens = (green - red > 20) & (green - blue > 20)
    return int(reds.sum()), int(greens.sum())


def test_with_a_warning_nothing_is_red_or_green_or_judged(make_report, written) -> None:
    found = {"possible": [(560, 80, 45, 30, 0.02)]}
    assert min(red_and_green(render_report(make_report(**found)))) > 1000
    written.clear()
    warned = make_report(**found, warnings=(ImageWarning.COLORED,))
    assert red_and_green(render_report(warned)) == (0, 0)
    words = words_of(written)
    assert "0.91\nP(malignant)\nlimit 0.300, for reference only\nNot judged" in words
    assert "suspicious\n" not in words.lower()
    amber = {said for _, said, style in written if style.color == palette.AMBER_INK}
    assert {"0.91", "Not judged"} < amber
    assert say(ImageWarning.COLORED) in " ".join(
        said for _, said, style in written if said in amber
    )


def test_warnings_are_complete_and_above_the_risk_label(make_report, written) -> None:
    render_report(make_report(warnings=(ImageWarning.COLORED, ImageWarning.TWO_VIEWS)))
    words = words_of(written).replace("\n", " ")
    assert say(ImageWarning.COLORED) in words
    assert say(ImageWarning.TWO_VIEWS) in words
    assert words.index(say(ImageWarning.TWO_VIEWS)) < words.index("Not judged")


@pytest.mark.parametrize("malignancy", [0.02, 0.2, 0.6, 0.9])
def test_the_tick_of_the_limit_is_at_its_place_on_the_bar_of_malignancy(
    make_report, malignancy: float
) -> None:
    """The bar of a malignancy ends at the tick of a limit with the same number."""
    point = dataclasses.replace(POINT, limit=malignancy)
    page = make_report(ellipses=[(200, 200, 80, 60, malignancy)], point=point)
    bars = colors(render_report(page))[228:484, 1160:1430]
    red, green, blue = np.moveaxis(bars, -1, 0)
    rows, columns = np.nonzero((red - green > 100) & (red - blue > 100))
    # The tick is what is black from above the bar to below it.
    black = (bars.max(axis=-1) < 60)[rows.min() - 6 : rows.max() + 7].all(axis=0)
    # No round end reaches past a low limit.
    assert columns.max() <= np.flatnonzero(black).mean() <= columns.max() + 4


@pytest.mark.parametrize(
    "state",
    [
        {"possible": [DOUBTFUL]},
        {"ellipses": [], "possible": [DOUBTFUL]},
        {"ellipses": [(200, 200, 80, 60, 0.1)], "whole": ClassProbabilities(0.2, 0.3, 0.5)},
        {"threshold": 1.0, "possible": [DOUBTFUL]},
        {"warnings": tuple(ImageWarning)},
        {"spacing": None},
        {"point": dataclasses.replace(POINT, known=None, left_out=None)},
    ],
    ids=["both", "possible", "image", "threshold", "warned", "no spacing", "unmeasured"],
)
def test_nothing_that_the_page_says_is_cut(make_report, written, state: dict) -> None:
    render_report(make_report(**state))
    for place, words, style in written:
        if style.color != "#ffffff":
            assert text.width(words, style) <= place.width() + 1, words


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
def test_nothing_is_written_off_the_page_or_over_other_words(
    make_report, written, size, ellipses
) -> None:
    report = make_report(size, ellipses, name="n" * 300 + ".png")
    device = Message.of(
        DeviceInUse.GPU, name="d" * 99, number_type="bf16", reason=DeviceReason.CUDA_FOUND
    )
    prediction = dataclasses.replace(report.prediction, models="m" * 300, device=device)
    report = dataclasses.replace(report, prediction=prediction)
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
    written.clear()
    render_report(make_report(ellipses=MANY[:2], possible=MANY[2:]))
    rows = sum(words in ("1", "2") or words == "possible, 41%" for _, words, _ in written) - 2
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
        ("report_no_lesion", make_report(ellipses=[])),
        ("report_possible", make_report(ellipses=[], possible=[DOUBTFUL])),
        ("report_warned", make_report(warnings=(ImageWarning.COLORED,))),
        ("report_benign_wide", make_report((900, 260), [(300, 130, 80, 60, 0.1)], None)),
    ):
        page = render_report(report)
        assert_snapshot(
            page.scaledToWidth(PAGE_WIDTH // 2, Qt.TransformationMode.SmoothTransformation), name
        )
