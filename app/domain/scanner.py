"""The scanner that an image comes from, and the part of its screen that a person chose."""

import hashlib
from collections.abc import Mapping
from dataclasses import replace

from app.domain.header import Header
from app.domain.scan import Scan
from app.domain.ultrasound_region import Box, RegionKind

_KEY_LENGTH = 32
"""Hexadecimal digits of a key."""


def scanner_key(header: Header | None, width: int, height: int) -> str | None:
    """Identify a model of scanner and the size of its images, which share a screen.

    It is None if the header names no scanner. It is a hash, because a device may have written
    anything into the attributes of maker and model, and keys are kept.
    """
    if header is None or not (header.manufacturer or header.model):
        return None
    text = "\0".join((header.manufacturer, header.model, str(width), str(height)))
    return hashlib.sha256(text.encode(errors="replace")).hexdigest()[:_KEY_LENGTH]


def scanner_of(scan: Scan) -> str | None:
    """The key of the scanner of a Scan, None if its file names none."""
    return scanner_key(scan.header, scan.width, scan.height)


def names_tissue(scan: Scan) -> bool:
    """Whether the file itself says where the tissue is, which counts then."""
    return any(one.kind is RegionKind.TISSUE for one in scan.regions)


def share_screen(scan: Scan, other: Scan) -> bool:
    """Whether what is chosen for one counts for the other: of one scanner, or of one source."""
    same_size = (scan.width, scan.height) == (other.width, other.height)
    scanner = scanner_of(scan)
    if scanner is not None:
        return scanner == scanner_of(other)
    return bool(scan.source) and scan.source == other.source and same_size


def with_choice(scan: Scan, choices: Mapping[str, Box]) -> Scan:
    """The Scan with what a person chose for its scanner, unless the file names the tissue."""
    scanner = scanner_of(scan)
    box = choices.get(scanner) if scanner is not None else None
    return scan if box is None or names_tissue(scan) else with_region(scan, box)


def with_region(scan: Scan, box: Box) -> Scan:
    """The Scan of which only this box is judged; a box around all of it means all of it."""
    left, top, width, height = box
    if left < 0 or top < 0 or left + width > scan.width or top + height > scan.height:
        return scan
    is_whole = (width, height) == (scan.width, scan.height)
    return replace(scan, ultrasound_region=None if is_whole else box)
