"""The pixel size that counts at a place, also if a person has set it by a known distance."""

from collections.abc import Iterable
from dataclasses import replace

from app.domain.edit import Edit, SetScale
from app.domain.lesion import Point
from app.domain.measurement import ManualMeasurement, MeasurementKind, measured_value
from app.domain.scan import Scan
from app.domain.ultrasound_region import Box, PixelSize, Spacing, size_at, size_in

SMALLEST_SPACING_MM = 0.005
LARGEST_SPACING_MM = 2.0
"""No ultrasound image lies outside of these limits: the finest probes (50 MHz and more) resolve
about 0.03 mm, and at 2 mm a pixel the smallest image that is read shows 64 mm and one of 480 rows
nearly a meter."""


def is_pixel_size(size_mm: float) -> bool:
    """Whether an ultrasound image can have pixels of this size."""
    return SMALLEST_SPACING_MM <= size_mm <= LARGEST_SPACING_MM


def scale_by_hand(edits: Iterable[Edit]) -> float | None:
    """Width and height of a pixel in mm that a person set last, None if it was none or removed."""
    scales = [edit.pixel_mm for edit in edits if isinstance(edit, SetScale)]
    return scales[-1] if scales else None


def spacing_by_hand(scan: Scan, edits: Iterable[Edit]) -> Spacing | None:
    """The spacing in mm that follows from Edits; None too if the file gives one, which counts."""
    by_hand = scale_by_hand(edits)
    return None if by_hand is None or scan.has_size else (by_hand * scan.pixel_aspect, by_hand)


def size_for(scan: Scan, points: Iterable[Point]) -> PixelSize:
    """Size of a pixel for what is measured between these points of a Scan."""
    return size_at(scan.regions, scan.spacing_mm, points)


def size_of(scan: Scan, bbox: Box) -> PixelSize:
    """Size of a pixel for what lies in a box of a Scan."""
    return size_in(scan.regions, scan.spacing_mm, bbox)


def with_spacing(scan: Scan, spacing_mm: Spacing | None) -> Scan:
    """The Scan with the spacing that it was measured with."""
    return scan if spacing_mm == scan.spacing_mm else replace(scan, spacing_mm=spacing_mm)


def pixel_size(caliper: ManualMeasurement, length_mm: float, aspect: float = 1.0) -> float | None:
    """Width of a pixel in mm if a distance is so long; None if no image has such pixels.

    ``aspect`` is the height of a pixel by its width.
    """
    if caliper.kind is not MeasurementKind.DISTANCE:
        raise ValueError("only a distance gives a scale")
    length_px, _ = measured_value(caliper, None, aspect)
    size = length_mm / length_px if length_px > 0 else 0.0
    return size if is_pixel_size(size) else None
