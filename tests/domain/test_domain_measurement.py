import math

import numpy as np
import pytest

from app.domain.measurement import (
    ManualMeasurement,
    MeasurementKind,
    Unit,
    ellipse_outline,
    measured_value,
)

SPACING = (0.1, 0.2)
"""A pixel is 0.1 mm high and 0.2 mm wide."""


def value(kind, *points, spacing=SPACING):
    return measured_value(ManualMeasurement(kind, points), spacing)


def test_a_distance_scales_rows_and_columns_apart():
    distance = MeasurementKind.DISTANCE
    assert value(distance, (10, 5), (40, 5)) == (pytest.approx(6), Unit.MM)
    assert value(distance, (10, 5), (10, 35)) == (pytest.approx(3), Unit.MM)
    assert value(distance, (0, 0), (15, 40)) == (pytest.approx(5), Unit.MM)
    assert value(distance, (0, 0), (30, 40), spacing=None) == (pytest.approx(50), Unit.PX)


def test_an_angle_is_that_of_the_patient_and_not_of_the_pixels():
    angle = MeasurementKind.ANGLE
    # Ten columns are as long as twenty rows.
    assert value(angle, (10, 0), (0, 0), (10, 20)) == (pytest.approx(45), Unit.DEGREE)
    assert value(angle, (10, 0), (0, 0), (10, 10), spacing=None)[0] == pytest.approx(45)
    assert value(angle, (-7, 0), (0, 0), (9, 0))[0] == pytest.approx(180)
    assert value(angle, (5, 5), (0, 0), (5, 5))[0] == 0
    assert value(angle, (5, 5), (5, 5), (0, 1))[0] == 0
    small = value(angle, (1e6, 0), (0, 0), (1e6, 1e-2), spacing=None)[0]
    assert small == pytest.approx(math.degrees(1e-8), rel=1e-6)


def test_an_ellipse_has_the_area_of_its_axes_at_any_angle():
    ellipse = MeasurementKind.ELLIPSE
    area, unit = value(ellipse, (0, 0), (40, 0), (3, 20))
    assert (area, unit) == (pytest.approx(math.pi * 4 * 2), Unit.MM2)
    steep = value(ellipse, (0, 0), (30, 40), (15 - 8, 20 + 6), spacing=None)
    assert steep == (pytest.approx(math.pi * 25 * 10), Unit.PX2)
    assert value(ellipse, (5, 5), (5, 5), (9, 9))[0] == 0


def test_the_outline_of_an_ellipse_encloses_its_area():
    one = ManualMeasurement(MeasurementKind.ELLIPSE, ((10, 20), (60, 50), (30, 10)))
    outline = ellipse_outline(one, SPACING, corners=720)
    drawn = ManualMeasurement(MeasurementKind.POLYGON, tuple(map(tuple, outline.tolist())))
    assert measured_value(drawn, SPACING)[0] == pytest.approx(
        measured_value(one, SPACING)[0], rel=1e-4
    )
    assert np.abs(outline - (10, 20)).sum(axis=1).min() < 1


def test_a_polygon_has_the_area_of_its_corners_both_ways_round():
    corners = ((100, 100), (110, 100), (110, 120), (105, 110), (100, 120))
    for points in (corners, corners[::-1]):
        area = value(MeasurementKind.POLYGON, *points)
        assert area == (pytest.approx(150 * 0.02), Unit.MM2)
    assert value(MeasurementKind.POLYGON, *corners, spacing=None) == (150, Unit.PX2)
