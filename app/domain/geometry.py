"""The measures of a Lesion: axes, area, circularity, orientation.

Lengths are taken as a radiologist sets calipers. The long axis is the largest distance between
two points of the outline (the largest Feret diameter). The short axis is the largest distance
between two points of the outline on one line perpendicular to the long axis, from outermost to
outermost: an inlet shortens neither, and both axes end on the outline itself. The outline runs
half a pixel outside the centers of the border pixels: a row of n pixels is n long.

If a Scan has a spacing, the axes are found in mm, with rows and columns scaled apart, so that
they are largest and perpendicular on the patient and not on the pixel grid; those are the ones
that are drawn. The lengths in pixels are found on the pixel grid on their own. Without a spacing
all lengths are in widths of a pixel, whose shape counts if the file gives it.
"""

import math
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from app.domain.lesion import Lesion, Point
from models.torch_free.prediction import ClassProbabilities
from models.torch_free.regions import Region

Floats = NDArray[np.float64]

_HALF_PIXEL = np.array([[0.5, 0.0], [-0.5, 0.0], [0.0, 0.5], [0.0, -0.5]])

_NEAR = 1e-9
"""Tolerance in line distances: an edge that ends this close to a line still crosses it."""

_SMOOTHING = 5
"""Border pixels averaged before the perimeter is measured: a staircase is longer than the line
that it represents, by up to 8 in 100."""


@dataclass(frozen=True, eq=False)
class Axes:
    """End points (2, 2) of the two axes as (x, y), and their lengths, in the space they came in."""

    long: Floats
    short: Floats
    long_length: float
    short_length: float


def measure_lesion(
    region: Region,
    lesion_id: str,
    number: int,
    class_probabilities: ClassProbabilities,
    spacing_mm: tuple[float, float] | None,
    *,
    aspect: float = 1.0,
    is_possible: bool = False,
) -> Lesion:
    """Measure a region. ``spacing_mm`` is (row, column), or None for pixels only.

    ``aspect`` is the height of a pixel by its width; it counts if there is no spacing.
    """
    row, column = spacing_mm or (aspect, 1.0)
    pixel = np.array((column, row), np.float64)
    in_pixels = drawn = _measure_axes(region.contour, pixel)
    if spacing_mm is not None:
        in_pixels = _measure_axes(region.contour, np.ones(2))
    area = float(region.area_px * row * column)
    calibrated = spacing_mm is not None
    return Lesion(
        id=lesion_id,
        number=number,
        bbox=region.bbox,
        mask=region.mask,
        contour=region.contour,
        area_px=region.area_px,
        area_px2=float(region.area_px) if calibrated else area,
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
        is_possible=is_possible,
    )


def _measure_axes(contour: NDArray[np.int32], pixel: Floats) -> Axes:
    """Find the axes of a contour in the unit of ``pixel``, the size of a pixel as (x, y)."""
    border = contour * pixel
    start, end = _farthest((cv2.convexHull(contour) + _HALF_PIXEL) * pixel)
    length = float(np.hypot(*(end - start)))
    along = (end - start) / length
    across = np.array([-along[1], along[0]])
    # The border seen with the long axis as its abscissa, cut by lines a pixel apart.
    step = pixel.min()
    u, v = (border - start) @ along, (border - start) @ across
    lowest, highest = _reach(u / step, v)
    width = highest - lowest
    # The width is often the same over a whole stretch: the middle of it is drawn.
    widest = np.flatnonzero(width >= width.max() - 1e-6 * length)
    middle = widest[np.abs(widest - widest.mean()).argmin()]
    foot = start + middle * step * along
    beyond = float((_HALF_PIXEL * pixel @ across).max())
    ends = np.array([[lowest[middle] - beyond], [highest[middle] + beyond]])
    return Axes(np.stack([start, end]), foot + ends * across, length, float(np.ptp(ends)))


def _farthest(points: Floats) -> tuple[Floats, Floats]:
    """Give the two points of (..., 2) that are farthest apart, the left one first."""
    hull = cv2.convexHull(points.reshape(-1, 2).astype(np.float32))[:, 0].astype(np.float64)
    x, y = hull.T
    apart = (x[:, None] - x) ** 2 + (y[:, None] - y) ** 2
    ends = np.unravel_index(int(apart.argmax()), apart.shape)
    first, second = sorted((hull[end] for end in ends), key=lambda point: (point[0], point[1]))
    return first, second


def _reach(u: Floats, v: Floats) -> tuple[Floats, Floats]:
    """Lowest and highest v at which a closed polygon crosses the lines u = 0, 1, 2, ..."""
    step_u, step_v = np.roll(u, -1) - u, np.roll(v, -1) - v
    first = np.ceil(np.minimum(u, u + step_u) - _NEAR).astype(np.intp)
    last = np.floor(np.maximum(u, u + step_u) + _NEAR).astype(np.intp)
    slope = step_v / np.where(step_u == 0, np.inf, step_u)
    lowest, highest = np.full(last.max() + 1, np.inf), np.full(last.max() + 1, -np.inf)
    for further in range(int((last - first).max()) + 1):
        line = first + further
        crosses = np.flatnonzero(line <= last)
        crossed = line[crosses]
        height = v[crosses] + (crossed - u[crosses]) * slope[crosses]
        np.minimum.at(lowest, crossed, height)
        np.maximum.at(highest, crossed, height)
    return lowest, highest


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
    # The contour joins the centers of the border pixels; an outline half a pixel outside it is
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
