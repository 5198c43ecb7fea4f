"""Changes to the chunks and checksums of PNG."""

import struct
import zlib
from functools import cache
from random import Random

from .chunks import changed_inside, rearranged
from .numbers import packed, put
from .plain import Mutator

SIGNATURE = 8
EXTRA = (b"tRNS", b"PLTE", b"gAMA", b"eXIf", b"tEXt", b"acTL", b"fcTL", b"fdAT", b"sBIT", b"pHYs")
BOMB_MB = (1, 8, 40)


def split(data: bytes) -> list[bytes]:
    """The signature, then chunks with length, kind and checksum."""
    parts, start = [data[:SIGNATURE]], SIGNATURE
    while start < len(data):
        end = start + 12 + int.from_bytes(data[start : start + 4], "big")
        parts.append(data[start:end])
        start = end
    return parts


def chunk(kind: bytes, body: bytes) -> bytes:
    """A chunk with its correct length and checksum."""
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def repaired(part: bytes) -> bytes:
    """The chunk with its correct length and checksum; a signature is returned unchanged."""
    return part if part[1:4] == b"PNG" else chunk(part[4:8], part[8:-4])


def edit_header(rng: Random, data: bytes) -> bytes:
    """Set the width, height, depth, color type or interlacing, and correct the checksum."""
    parts = split(data)
    if len(parts) < 2 or len(parts[1]) < 25:
        return data
    offset, size = rng.choice(((8, 4), (12, 4), (16, 1), (17, 1), (18, 1), (19, 1), (20, 1)))
    parts[1] = repaired(put(parts[1], offset, packed(rng, size, "big")))
    return b"".join(parts)


def edit_length(rng: Random, data: bytes) -> bytes:
    """Give a chunk a wrong length."""
    parts = split(data)
    place = rng.randrange(len(parts))
    parts[place] = put(parts[place], 0, packed(rng, 4, "big"))
    return b"".join(parts)


def add_chunk(rng: Random, data: bytes) -> bytes:
    """Insert a chunk with random content."""
    parts = split(data)
    body = rng.randbytes(rng.choice((0, 1, 2, 6, 8, 26, 200)))
    parts.insert(rng.randint(1, len(parts)), chunk(rng.choice(EXTRA), body))
    return b"".join(parts)


@cache
def zeros(megabytes: int) -> bytes:
    """Megabytes of zeros, deflated."""
    return zlib.compress(bytes(megabytes << 20), 9)


def bomb(rng: Random, data: bytes) -> bytes:
    """Insert a text, a profile or pixels that inflate to many megabytes."""
    parts, packed_zeros = split(data), zeros(rng.choice(BOMB_MB))
    kind, head = rng.choice(
        ((b"zTXt", b"a\0\0"), (b"iCCP", b"a\0\0"), (b"iTXt", b"a\0\1\0\0\0"), (b"IDAT", b""))
    )
    for _ in range(rng.choice((1, 1, 4))):
        parts.insert(min(2, len(parts)), chunk(kind, head + packed_zeros))
    return b"".join(parts)


PNG: tuple[Mutator, ...] = (
    rearranged(split),
    changed_inside(split, repaired),
    edit_header,
    edit_header,
    edit_length,
    add_chunk,
    bomb,
)
