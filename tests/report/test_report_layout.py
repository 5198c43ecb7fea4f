"""The images fill the page, and Lesions are enlarged where there is room."""

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from app.report.arrangement import arrange
from app.report.crops import arrange_crops
from app.report.page import PAGE_HEIGHT
from app.report.write import render_report
from models.torch_free.image_warning import ImageWarning

SIX = [(90 + 190 * (i % 3), 130 + 200 * (i // 3), 50, 30, 0.1 + 0.1 * i) for i in range(6)]
ROOM = QRectF(112, 500, 1430, 860)


def largest_blank(page: QImage) -> float:
    """Part of the page's height that the highest white band takes."""
    gray = page.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(gray.constBits(), np.uint8).reshape(page.height(), -1)
    written = np.flatnonzero((rows[:, : page.width()] < 250).any(axis=1))
    return int(np.diff(written).max()) / PAGE_HEIGHT


@pytest.mark.parametrize(
    "found",
    [
        {"ellipses": []},
        {"ellipses": [(300, 220, 60, 40, 0.9)]},
        {},
        {"ellipses": SIX},
        {"ellipses": [], "possible": [(200, 380, 80, 60, 0.35)]},
        {"warnings": (ImageWarning.COLORED,)},
        {"size": (900, 260), "ellipses": [(300, 130, 80, 60, 0.1)]},
        {"size": (400, 900), "ellipses": [(200, 300, 60, 50, 0.5)]},
    ],
    ids=["none", "one", "two", "six", "possible", "warned", "wide", "tall"],
)
def test_no_large_part_of_the_page_is_blank(make_report, found: dict) -> None:
    assert largest_blank(render_report(make_report(**found))) < 0.08


@pytest.mark.parametrize("size", [(640, 480), (900, 260), (400, 900), (32, 32), (1600, 1300)])
@pytest.mark.parametrize("has_regions", [True, False])
def test_images_keep_their_shape_and_stay_in_the_room(make_report, size, has_regions) -> None:
    width, height = size
    scan = make_report(size, []).scan
    places = arrange(scan, ROOM, has_regions=has_regions)
    images = [one for one in (places.annotated, places.plain) if one is not None]
    assert len(images) == (2 if has_regions else 1)
    for place in images:
        assert place.width() / place.height() == pytest.approx(width / height)
        assert ROOM.adjusted(-1, -1, 1, 1).contains(place)
    if has_regions:
        assert not images[0].intersects(images[1])


@pytest.mark.parametrize(
    "ellipses",
    [
        [(300, 220, 60, 40, 0.9)],
        [(50, 40, 40, 25, 0.91), (600, 450, 30, 20, 0.08)],
        SIX,
    ],
    ids=["one", "two at the edges", "six"],
)
def test_a_crop_shows_its_whole_lesion_enlarged(make_report, ellipses) -> None:
    report = make_report(ellipses=ellipses)
    room = QRectF(1100, 900, 430, 320)
    crops = arrange_crops(report.scan, report.assessment.regions, room, plain_scale=0.6)
    assert [crop.lesion.name for crop in crops] == [
        str(n + 1) for n in range(min(4, len(ellipses)))
    ]
    for crop in crops:
        x, y, width, height = crop.box
        left, top, wide, high = crop.lesion.bbox
        assert 0 <= x <= left
        assert left + wide <= x + width <= report.scan.width
        assert 0 <= y <= top
        assert top + high <= y + height <= report.scan.height
        scale = crop.place.width() / width
        assert crop.place.height() / height == pytest.approx(scale)
        assert scale > 0.72
        assert room.adjusted(-1, -1, 1, 1).contains(crop.place)


def test_a_lesion_that_fills_the_image_is_not_enlarged(make_report) -> None:
    report = make_report(ellipses=[(320, 240, 300, 220, 0.9)])
    assert arrange_crops(report.scan, report.assessment.regions, ROOM, plain_scale=2.0) == []


def test_the_page_says_what_is_enlarged(make_report, written) -> None:
    render_report(make_report())
    assert "Enlarged, without outlines" in [words for _, words, _ in written]
    written.clear()
    render_report(make_report(ellipses=[]))
    assert "Nothing outlined at threshold 0.45" in [words for _, words, _ in written]
