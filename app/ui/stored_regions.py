"""The chosen regions of scanners as text for the settings file, and back."""

import json
from collections.abc import Mapping

from app.domain.scanner import Scanner
from app.domain.ultrasound_region import Box

_MOST = 200
"""Scanners that are remembered; the one that was chosen first is forgotten first."""


def regions_to_text(regions: Mapping[Scanner, Box]) -> str:
    """A list of scanners and boxes in JSON."""
    return json.dumps([[*scanner, *box] for scanner, box in list(regions.items())[-_MOST:]])


def regions_from_text(text: str) -> dict[Scanner, Box]:
    """The regions that were written; what can't be read is left out."""
    try:
        rows = json.loads(text or "[]")
    except (ValueError, RecursionError):
        return {}
    regions = {}
    for row in rows if isinstance(rows, list) else []:
        if isinstance(row, list) and [*map(type, row)] == [str, str, *[int] * 6]:
            manufacturer, model, width, height, left, top, wide, high = row
            regions[Scanner(manufacturer, model, width, height)] = (left, top, wide, high)
    return regions
