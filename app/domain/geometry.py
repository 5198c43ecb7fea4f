"""The measures of a Lesion: axes, area, circularity, orientation.

Lengths are taken as a radiologist sets calipers. The long axis is the largest distance between
two points of the outline (the largest Feret diameter); the short axis is the longest line
perpendicular to it. Both are taken on the convex hull, so an inlet shortens neither. The outline
runs half a pixel outside the centres of the border pixels: a row of n pixels is n long.

Where a Scan has a spacing, the axes are found in mm, with rows and columns scaled apart, so that
they are largest and perpendicular on the patient and not on the pixel grid; those are the ones
that are drawn. The lengths in pixels are found on the pixel grid on their own.
"""

import math
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from app.domain.lesion import Lesion, Point
from models.prediction import ClassProbabilities
from models.regions import Region

Floats = NDArray[np.float64]

_HALF_PIXEL = np.array([[0.5, 0.0], [-0.5, 0.0], [0.0, 0.5], [0.0, -0.5]])

_SMOOTHING = 5
"""Border pixels averaged before the perimeter is measured: a staircase is longer than the line
that it stands for, by up to 8 in 100."""


@dataclass(frozen=True, eq=False)
class Axes:
    """End points (2, 2) of the two axes as (x, y), and their lengths, in the space they came in."""

    long: Floats
    short: Floats
    long_length: float
    short_length: float


def measure_lesion(
    region: Region,
    number: int,
    class_probabilities: ClassProbabilities,
    spacing_mm: tuple[float, float] | None,
) -> Lesion:
    """Measure a region. ``spacing_mm`` is (row, column), or None for pixels only."""
    hull = cv2.convexHull(region.contour).reshape(-1, 2).astype(np.float64)
    outline = (hull[:, None] + _HALF_PIXEL).reshape(-1, 2)
    in_pixels = drawn = measure_axes(outline)
    # One pixel as (x, y): the spacing is (row, column), that is (y, x).
    pixel = np.ones(2)
    if spacing_mm is not None:
        pixel = np.array(spacing_mm[::-1], np.float64)
        drawn = measure_axes(outline * pixel)
    row, column = (float(size) for size in pixel[::-1])
    area = region.area_px * row * column
    calibrated = spacing_mm is not None
    return Lesion(
        id=number,
        bbox=region.bbox,
        mask=region.mask,
        contour=region.contour,
        area_px=region.area_px,
        area_mm2=area if calibrated else None,
        long_axis=_points(drawn.long / pixel),
        short_axis=_points(drawn.short / pixel),
        long_axis_px=in_pixels.long_length,
        long_axis_mm=drawn.long_length if calibrated else None,
        short_axis_px=in_pixels.short_length,
        short_axis_mm=drawn.short_length if calibrated else None,
        circularity=min(1.0, 4 * math.pi * area / _perimeter(region.contour, pixel) ** 2),
        orientation_deg=_orientation(drawn.long),
        class_probabilities=class_probabilities,
    )


def measure_axes(points: Floats) -> Axes:
    """Find the axes of the convex hull of (N, 2) points, in their own unit."""
    hull = cv2.convexHull(points.astype(np.float32)).reshape(-1, 2).astype(np.float64)
    x, y = hull.T
    apart = (x[:, None] - x) ** 2 + (y[:, None] - y) ** 2
    first, second = np.unravel_index(int(apart.argmax()), apart.shape)
    start, end = sorted((hull[first], hull[second]), key=lambda point: (point[0], point[1]))
    length = math.sqrt(float(apart[first, second]))
    along = (end - start) / length
    across = np.array([-along[1], along[0]])
    # The hull seen with the long axis as its abscissa: one chain of points above, one below,
    # both running from the axis' start to its end.
    offset = hull - start
    u, v = offset @ along, offset @ across
    order = np.argsort(u, kind="stable")
    u, v = u[order], v[order]
    upper, lower = _chain(u, v, above=True), _chain(u, v, above=False)
    width = upper - lower
    # The width of a convex shape is largest at one of its corners, and there over a whole stretch
    # where sides run in parallel: the middle of that stretch is drawn.
    widest = np.flatnonzero(width >= width.max() * (1 - 1e-6))
    middle = widest[np.abs(u[widest] - u[widest].mean()).argmin()]
    foot = start + u[middle] * along
    short = np.stack([foot + lower[middle] * across, foot + upper[middle] * across])
    return Axes(np.stack([start, end]), short, length, float(width[middle]))


def _chain(u: Floats, v: Floats, *, above: bool) -> Floats:
    """Height of the hull's upper or lower side at every ``u``, by straight lines between them."""
    tolerance = 1e-9 * max(1.0, float(u[-1] - u[0]))
    side = v >= -tolerance if above else v <= tolerance
    return np.interp(u, u[side], v[side])


def _perimeter(contour: NDArray[np.int32], pixel: Floats) -> float:
    """Length of the outline. ``pixel`` is the size of a pixel as (x, y)."""
    border = contour.astype(np.float64)
    if len(border) > 2 * _SMOOTHING:
        reach = _SMOOTHING // 2
        ring = np.concatenate([border[-reach:], border, border[:reach]])
        border = np.stack(
            [
                np.convolve(ring[:, axis], np.ones(_SMOOTHING) / _SMOOTHING, "valid")
                for axis in (0, 1)
            ],
            axis=1,
        )
    steps = np.diff(border, axis=0, append=border[:1]) * pixel
    # The contour joins the centres of the border pixels; an outline half a pixel outside it is
    # longer by half a pixel times a full turn (Steiner's formula).
    half_pixel = 0.5 * math.sqrt(float(pixel[0] * pixel[1]))
    return float(np.hypot(*steps.T).sum()) + 2 * math.pi * half_pixel


def _orientation(axis: Floats) -> float:
    """Angle of an axis that starts at its left end, -90 < angle <= 90, positive falling right."""
    across, down = axis[1] - axis[0]
    angle = math.degrees(math.atan2(down, across))
    return 90.0 if angle <= -90.0 else angle


def _points(axis: Floats) -> tuple[Point, Point]:
    (x0, y0), (x1, y1) = axis.tolist()
    return (x0, y0), (x1, y1)
