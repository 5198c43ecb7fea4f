"""Outlines that are made by brush, split, joined and dragged."""

import math

import numpy as np
import pytest

from app.domain.dragging import dragged, handles
from app.domain.drawing import added, enclosed, erased, stroke
from app.domain.edit import DrawnRegion
from app.domain.splitting import join, split
from models.torch_free.regions import outline

WIDTH, HEIGHT = 160, 120


def square(x: int, y: int, side: int) -> DrawnRegion:
    return DrawnRegion.of((x, y, side, side), np.ones((side, side), np.bool_))


def marked(region: DrawnRegion | None) -> np.ndarray:
    assert region is not None
    x, y, width, height = region.bbox
    whole = np.zeros((HEIGHT, WIDTH), np.bool_)
    whole[y : y + height, x : x + width] = region.mask
    return whole


def test_a_brush_covers_a_disk_and_a_band() -> None:
    dab = marked(stroke([(40, 50)], 10, WIDTH, HEIGHT))
    assert dab.sum() == pytest.approx(math.pi * 10.5**2, rel=0.05)
    assert (dab[50, 40], dab[50, 52]) == (True, False)
    band = marked(stroke([(40, 50), (100, 50)], 10, WIDTH, HEIGHT))
    assert band.sum() == pytest.approx(math.pi * 10.5**2 + 60 * 21, rel=0.05)
    assert marked(stroke([(0, 0)], 10, WIDTH, HEIGHT))[0, 0]
    assert stroke([(40, 50)], 1, WIDTH, HEIGHT) is None


def test_a_stroke_is_added_where_it_touches() -> None:
    whole = marked(added(square(20, 20, 40), square(50, 50, 20)))
    assert whole.sum() == 40 * 40 + 20 * 20 - 10 * 10
    assert added(square(20, 20, 40), square(70, 70, 20)) is None


def test_a_stroke_is_erased_and_the_largest_part_is_left() -> None:
    left = marked(erased(square(20, 20, 40), square(50, 10, 20)))
    assert left.sum() == 40 * 40 - 10 * 10
    across = stroke([(10, 30), (70, 30)], 4, WIDTH, HEIGHT)
    assert across is not None
    x, y, _, height = erased(square(20, 20, 40), across).bbox
    assert (x, y + height) == (20, 60)
    assert y > 33
    assert erased(square(20, 20, 40), square(10, 10, 60)) is None


@pytest.mark.parametrize("line", [[(10, 40), (70, 40)], [(10, 12), (70, 68)], [(30, 5), (52, 90)]])
def test_a_line_across_a_region_splits_it_without_a_gap(line: list[tuple[float, float]]) -> None:
    region = square(20, 20, 40)
    parts = split(region, line)
    assert parts is not None
    one, other = map(marked, parts)
    assert not (one & other).any()
    assert ((one | other) == marked(region)).all()
    assert one.sum() >= other.sum() > 300


def test_a_line_that_does_not_lead_across_splits_nothing() -> None:
    assert split(square(20, 20, 40), [(10, 40), (50, 40)]) is None
    assert split(square(20, 20, 40), [(80, 40), (90, 40)]) is None
    assert split(square(20, 20, 40), [(20, 19), (60, 21)]) is None
    assert split(square(20, 20, 40), [(40, 40)]) is None


def test_regions_that_touch_are_joined_as_they_are() -> None:
    whole = marked(join(square(20, 20, 20), square(40, 30, 20), WIDTH, HEIGHT))
    assert (whole == (marked(square(20, 20, 20)) | marked(square(40, 30, 20)))).all()
    assert marked(join(square(20, 20, 40), square(30, 30, 10), WIDTH, HEIGHT)).sum() == 40 * 40


@pytest.mark.parametrize(("x", "y"), [(45, 20), (60, 0), (118, 78), (41, 41)])
def test_a_gap_between_joined_regions_is_bridged(x: int, y: int) -> None:
    one, other = square(0, 0, 40), square(x, y, 40)
    whole = marked(join(one, other, WIDTH, HEIGHT))
    both = marked(one) | marked(other)
    assert whole[both].all()
    x, y, width, height = join(one, other, WIDTH, HEIGHT).bbox
    assert (x, y) == (0, 0)
    assert x + width <= WIDTH
    assert y + height <= HEIGHT
    # The bridge is narrower than the squares.
    assert whole.sum() < both.sum() + 60 * 40


def circle(radius: float) -> np.ndarray:
    angles = np.linspace(0, 2 * math.pi, 200)
    line = [(60 + radius * math.cos(one), 60 + radius * math.sin(one)) for one in angles]
    region = enclosed(line, WIDTH, HEIGHT)
    assert region is not None
    return outline(region.bbox, region.mask).contour


def test_handles_lie_along_the_outline() -> None:
    contour = circle(40)
    places = contour[handles(contour)]
    assert 8 <= len(places) <= 24
    gaps = np.linalg.norm(places - np.roll(places, 1, 0), axis=1)
    assert gaps.max() < 1.5 * gaps.min()
    assert len(handles(circle(6))) == 8


def test_neighbors_of_a_dragged_point_follow_less_the_farther_they_are() -> None:
    contour = circle(40)
    at = int(np.argmax(contour[:, 0]))
    moved = dragged(contour, at, (20, 0)) - contour
    assert moved[at] == pytest.approx((20, 0))
    assert (moved[:, 1] == 0).all()
    turned = np.roll(moved[:, 0], -at)
    half = len(turned) // 2
    for side in (turned[:half], turned[::-1][:half]):
        assert (np.diff(side) <= 1e-9).all()
    # Opposite points stay, and nowhere is a corner.
    assert moved[int(np.argmin(contour[:, 0]))] == pytest.approx((0, 0))
    assert np.abs(np.diff(turned)).max() < 2
