"""Measurements that a person makes by hand: distance, angle and area.

If a Scan has a spacing, everything is computed in mm, with rows and columns scaled apart, so that
it is right on the patient and not on the pixel grid. Without it, lengths are in widths of a pixel;
pixels are taken as square unless the file gives their shape.
"""

import math
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from app.domain.lesion import Point

Floats = NDArray[np.float64]


class MeasurementKind(StrEnum):
    """What is measured. The values are for files, not for display.

    The points are: the two ends of a distance; an angle's end, vertex and end; the two ends of an
    ellipse's axis and a point that is as far from it as the ellipse is wide; a polygon's corners.
    """

    DISTANCE = "distance"
    ANGLE = "angle"
    ELLIPSE = "ellipse"
    POLYGON = "polygon"


class Unit(StrEnum):
    """Unit of a measured value. The values are for files, not for display."""

    MM = "mm"
    PX = "px"
    MM2 = "mm2"
    PX2 = "px2"
    DEGREE = "degree"


@dataclass(frozen=True)
class ManualMeasurement:
    """Points that a person placed: (x, y) in pixels; the corner of the image is (0, 0)."""

    kind: MeasurementKind
    points: tuple[Point, ...]

    def with_point(self, place: int, point: Point) -> "ManualMeasurement":
        """Move one of the points."""
        return replace(self, points=(*self.points[:place], point, *self.points[place + 1 :]))


def points_needed(kind: MeasurementKind) -> int | None:
    """How many points a measurement has; None for as many as wished, at least three."""
    return {MeasurementKind.DISTANCE: 2, MeasurementKind.POLYGON: None}.get(kind, 3)


def measured_value(
    one: ManualMeasurement, spacing_mm: tuple[float, float] | None, aspect: float = 1.0
) -> tuple[float, Unit]:
    """Length, angle or area. ``spacing_mm`` is (row, column), or None for pixels.

    ``aspect`` is the height of a pixel by its width; it counts if there is no spacing.
    """
    points = _scaled(one.points, spacing_mm or (aspect, 1.0))
    if one.kind is MeasurementKind.ANGLE:
        return _angle_deg(points), Unit.DEGREE
    if one.kind is MeasurementKind.DISTANCE:
        length = float(np.hypot(*(points[1] - points[0])))
        return length, Unit.PX if spacing_mm is None else Unit.MM
    area = _ellipse_area(points) if one.kind is MeasurementKind.ELLIPSE else _polygon_area(points)
    return area, Unit.PX2 if spacing_mm is None else Unit.MM2


def ellipse_outline(
    one: ManualMeasurement,
    spacing_mm: tuple[float, float] | None,
    aspect: float = 1.0,
    corners: int = 72,
) -> Floats:
    """Outline of an ellipse as (corners, 2) points (x, y) in pixels."""
    spacing = spacing_mm or (aspect, 1.0)
    start, end, width = _scaled(one.points, spacing)
    half = (end - start) / 2
    length = float(np.hypot(*half))
    across = np.array([-half[1], half[0]]) / max(length, 1e-9) * _distance(width, start, end)
    turn = np.linspace(0, 2 * math.pi, corners, endpoint=False)[:, None]
    outline = (start + end) / 2 + np.cos(turn) * half + np.sin(turn) * across
    return np.asarray(outline / _pixel(spacing), np.float64)


def _pixel(spacing: tuple[float, float]) -> Floats:
    """Size of a pixel as (x, y): the spacing is (row, column), that is (y, x)."""
    return np.array(spacing[::-1], np.float64)


def _scaled(points: tuple[Point, ...], spacing: tuple[float, float]) -> Floats:
    return np.array(points, np.float64) * _pixel(spacing)


def _angle_deg(points: Floats) -> float:
    """Angle at the second of three points, 0 to 180 degrees; 0 if two of them are one.

    The arc tangent of the cross and the scalar product is exact for small angles too, which the arc
    cosine is not (W. Kahan, "How Futile are Mindless Assessments of Roundoff", section 12).
    """
    first, last = points[0] - points[1], points[2] - points[1]
    cross = first[0] * last[1] - first[1] * last[0]
    return math.degrees(math.atan2(abs(cross), float(first @ last)))


def _polygon_area(points: Floats) -> float:
    """Area of a polygon that does not cross itself, by the "shoelace" formula (Meister 1769)."""
    x, y = (points - points[0]).T
    return 0.5 * abs(float(x @ np.roll(y, -1) - y @ np.roll(x, -1)))


def _ellipse_area(points: Floats) -> float:
    """Pi times the two half axes."""
    start, end, width = points
    return math.pi * float(np.hypot(*(end - start))) / 2 * _distance(width, start, end)


def _distance(point: Floats, start: Floats, end: Floats) -> float:
    """Distance of a point from the line through two others, from the first if they are one."""
    along, to = end - start, point - start
    length = float(np.hypot(*along))
    if length == 0:
        return float(np.hypot(*to))
    return abs(float(along[0] * to[1] - along[1] * to[0])) / length
