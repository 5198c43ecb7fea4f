"""Changes to the segments of JPEG."""

import struct
from random import Random

from .chunks import changed_inside, rearranged
from .numbers import packed, put
from .plain import Mutator
from .tiff import TIFF

MARKERS = (0xC0, 0xC1, 0xC2, 0xC3, 0xC4, 0xC9, 0xD8, 0xD9, 0xDA, 0xDB, 0xDD, 0xE0, 0xE1, 0xE2, 0xFE)
START_OF_SCAN = 0xDA
EXIF = b"Exif\0\0"
ORIENTED = b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0"


def split(data: bytes) -> list[bytes]:
    """The start, the segments, and everything after the header of the first scan as one part."""
    parts, start = [data[:2]], 2
    while start + 4 <= len(data) and data[start] == 0xFF:
        end = start + 2 + int.from_bytes(data[start + 2 : start + 4], "big")
        parts.append(data[start:end])
        is_scan = data[start + 1] == START_OF_SCAN
        start = end
        if is_scan:
            break
    return [*parts, data[start:]]


def segment(marker: int, body: bytes) -> bytes:
    """A segment with its correct length."""
    return bytes((0xFF, marker)) + struct.pack(">H", min(0xFFFF, len(body) + 2)) + body


def repaired(part: bytes) -> bytes:
    """The segment with its correct length."""
    return part if len(part) < 4 or part[0] != 0xFF else segment(part[1], part[4:])


def edit_frame(rng: Random, data: bytes) -> bytes:
    """Set the precision, height, width, components or sampling."""
    parts = split(data)
    for place, part in enumerate(parts):
        if len(part) > 12 and part[0] == 0xFF and part[1] in (0xC0, 0xC1, 0xC2):
            offset, size = rng.choice(((4, 1), (5, 2), (7, 2), (9, 1), (10, 1), (11, 1), (12, 1)))
            parts[place] = put(part, offset, packed(rng, size, "big"))
    return b"".join(parts)


def edit_length(rng: Random, data: bytes) -> bytes:
    """Give a segment a wrong length."""
    parts = split(data)
    place = rng.randrange(len(parts))
    parts[place] = put(parts[place], 2, packed(rng, 2, "big"))
    return b"".join(parts)


def edit_marker(rng: Random, data: bytes) -> bytes:
    """Give a segment another marker."""
    parts = split(data)
    place = rng.randrange(len(parts))
    parts[place] = put(parts[place], 1, bytes((rng.choice(MARKERS),)))
    return b"".join(parts)


def add_exif(rng: Random, data: bytes) -> bytes:
    """Add an orientation, usually changed like a TIFF."""
    exif = ORIENTED
    for _ in range(rng.randint(0, 2)):
        exif = rng.choice(TIFF)(rng, exif)
    return data[:2] + segment(0xE1, EXIF + exif[:60000]) + data[2:]


def many_scans(rng: Random, data: bytes) -> bytes:
    """Repeat the scan: each takes as long as a whole image."""
    parts = split(data)
    return b"".join(parts[:-2]) + (parts[-2] + parts[-1][:-2]) * rng.choice((2, 50, 500))


JPEG: tuple[Mutator, ...] = (
    rearranged(split),
    changed_inside(split, repaired),
    edit_frame,
    edit_frame,
    edit_length,
    edit_marker,
    add_exif,
    many_scans,
)
