"""The chosen regions of scanners as text for the settings file, and back."""

import json
from collections.abc import Mapping
from contextlib import suppress

from app.domain.ultrasound_region import Box, box_of

_MOST = 200
"""Scanners that are remembered; the one that was chosen first is forgotten first."""


def regions_to_text(regions: Mapping[str, Box]) -> str:
    """Keys of scanners and boxes in JSON."""
    return json.dumps(dict(list(regions.items())[-_MOST:]))


def regions_from_text(text: str) -> dict[str, Box]:
    """The regions that were written; what can't be read is left out."""
    try:
        kept = json.loads(text or "{}")
    except (ValueError, RecursionError):
        return {}
    regions = {}
    for scanner, box in kept.items() if isinstance(kept, dict) else ():
        with suppress(TypeError, ValueError):
            regions[scanner] = box_of(box)
    return regions
