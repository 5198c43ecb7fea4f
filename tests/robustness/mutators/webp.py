"""Changes to the chunks of WebP."""

import struct
from random import Random

from .chunks import changed_inside, rearranged
from .numbers import packed, put
from .plain import Mutator

HEAD = 12


def split(data: bytes) -> list[bytes]:
    """The RIFF header, then chunks padded to even lengths."""
    parts, start = [data[:HEAD]], HEAD
    while start < len(data):
        length = int.from_bytes(data[start + 4 : start + 8], "little")
        end = start + 8 + length + length % 2
        parts.append(data[start:end])
        start = end
    return parts


def repaired(part: bytes) -> bytes:
    """The chunk with its correct length; the header is returned unchanged."""
    if part[:4] == b"RIFF":
        return part
    body = part[8:]
    return part[:4] + struct.pack("<I", len(body)) + body + bytes(len(body) % 2)


def edit_length(rng: Random, data: bytes) -> bytes:
    """Give the file or a chunk a wrong length."""
    parts = split(data)
    place = rng.randrange(len(parts))
    parts[place] = put(parts[place], 4, packed(rng, 4, "little"))
    return b"".join(parts)


def edit_size(rng: Random, data: bytes) -> bytes:
    """Set bytes at the start of a chunk, which holds flags, width and height."""
    parts = split(data)
    place = rng.randrange(len(parts))
    offset = 8 + rng.randrange(12)
    parts[place] = put(parts[place], offset, packed(rng, rng.choice((1, 2, 4)), "little"))
    return b"".join(parts)


WEBP: tuple[Mutator, ...] = (
    rearranged(split),
    changed_inside(split, repaired),
    edit_length,
    edit_size,
    edit_size,
)
