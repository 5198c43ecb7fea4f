"""The region inside a line that was drawn by hand."""

import math

import numpy as np
import pytest

from app.domain.drawing import enclosed

SQUARE = [(10.0, 20.0), (29.0, 20.0), (29.0, 49.0), (10.0, 49.0)]


def test_a_closed_line_encloses_its_corners() -> None:
    region = enclosed(SQUARE, 160, 100)
    assert region is not None
    assert region.bbox == (10, 20, 20, 30)
    assert region.mask.all()
    assert enclosed([*SQUARE, SQUARE[0]], 160, 100) == region
    assert enclosed(SQUARE[::-1], 160, 100) == region


def test_a_circle_has_its_area() -> None:
    angles = np.linspace(0, 2 * math.pi, 200)
    line = [(80 + 25 * math.cos(one), 50 + 25 * math.sin(one)) for one in angles]
    region = enclosed(line, 160, 100)
    assert region is not None
    assert region.mask.sum() == pytest.approx(math.pi * 25.5**2, rel=0.03)


def test_what_lies_outside_of_the_image_is_left_out() -> None:
    region = enclosed([(-50.0, -50.0), (40.0, -50.0), (40.0, 30.0), (-50.0, 30.0)], 160, 100)
    assert region is not None
    assert region.bbox == (0, 0, 41, 31)


def test_of_a_line_that_crosses_itself_the_largest_part_counts_without_holes() -> None:
    eight = [(10.0, 10.0), (60.0, 60.0), (60.0, 10.0), (10.0, 20.0)]
    region = enclosed(eight, 160, 100)
    assert region is not None
    spiral = [(10, 10), (60, 10), (60, 60), (10, 60), (10, 10), (30, 30), (40, 30), (40, 40)]
    whole = enclosed([(float(x), float(y)) for x, y in spiral], 160, 100)
    assert whole is not None
    assert whole.mask.all()
    assert whole.bbox == (10, 10, 51, 51)


@pytest.mark.parametrize(
    "line",
    [
        [],
        [(5.0, 5.0)],
        [(5.0, 5.0), (60.0, 60.0)],
        [(5.0, 5.0), (8.0, 5.0), (8.0, 8.0)],
        [(-40.0, -40.0), (-10.0, -40.0), (-10.0, -10.0)],
    ],
)
def test_a_line_around_too_little_gives_none(line: list[tuple[float, float]]) -> None:
    assert enclosed(line, 160, 100) is None
