"""Ultrasound regions, and an image's position in its study, as data for JSON, and back."""

from collections.abc import Iterable
from typing import Any

from app.domain.position import NOWHERE, Position, View
from app.domain.ultrasound_region import RegionKind, UltrasoundRegion


def regions_to_data(regions: Iterable[UltrasoundRegion]) -> list[list[Any]]:
    """A list for each region: its box, kind, spacing or None, and whether it is behind."""
    return [[one.box, one.kind, one.spacing_mm, one.is_behind] for one in regions]


def regions_from_data(data: Iterable[list[Any]]) -> tuple[UltrasoundRegion, ...]:
    """The regions that were written; ValueError or TypeError if they are damaged."""
    regions = []
    for (left, top, width, height), kind, spacing, is_behind in data:
        size = None if spacing is None else (float(spacing[0]), float(spacing[1]))
        box = (int(left), int(top), int(width), int(height))
        regions.append(UltrasoundRegion(box, RegionKind(kind), size, bool(is_behind)))
    return tuple(regions)


def position_from_data(data: list[Any] | None) -> Position:
    """The position that was written, as JSON makes a list of it."""
    if data is None:
        return NOWHERE
    laterality, view, series, series_number, instance_number = data
    return Position(laterality, View(view), series, series_number, instance_number)
