"""Changes to the bytes of DICOM elements: values, lengths, representations, sequences."""

import zlib
from functools import cache
from random import Random

from .chunks import rearranged
from .numbers import TEXTS, packed, put
from .plain import PLAIN, Mutator

HEAD = 132
LONG = (b"OB", b"OD", b"OF", b"OL", b"OV", b"OW", b"SQ", b"SV", b"UC", b"UN", b"UR", b"UT", b"UV")
SHORT = (b"US", b"SS", b"UL", b"SL", b"FL", b"FD", b"DS", b"IS", b"CS", b"LO", b"PN", b"UI", b"AT")
UNDEFINED = b"\xff\xff\xff\xff"
ITEM, ITEM_END, SEQUENCE_END = b"\xfe\xff\0\xe0", b"\xfe\xff\x0d\xe0", b"\xfe\xff\xdd\xe0"
PIXEL_DATA = b"\xe0\x7f\x10\0"
DEFLATED = b"1.2.840.10008.1.2.1.99"
SYNTAXES = (
    b"1.2.840.10008.1.2",
    b"1.2.840.10008.1.2.1",
    b"1.2.840.10008.1.2.2",
    DEFLATED,
    b"1.2.840.10008.1.2.4.50",
    b"1.2.840.10008.1.2.4.70",
    b"1.2.840.10008.1.2.4.80",
    b"1.2.840.10008.1.2.4.90",
    b"1.2.840.10008.1.2.5",
    b"1.2.3",
)
READ = (
    *(("0028", "0002"), ("0028", "0004"), ("0028", "0006"), ("0028", "0008"), ("0028", "0010")),
    *(("0028", "0011"), ("0028", "0030"), ("0028", "0100"), ("0028", "0101"), ("0028", "0102")),
    *(("0028", "0103"), ("0028", "1050"), ("0028", "1051"), ("0028", "1052"), ("0028", "1053")),
    *(("0028", "1056"), ("0028", "1101"), ("0028", "1201"), ("0028", "2000"), ("0028", "3000")),
    *(("0028", "3010"), ("0018", "6011"), ("0008", "0005"), ("0010", "0010"), ("7FE0", "0008")),
)
"""Group and element of the tags that the reader reads."""
BOMB_MB = (8, 40)


def split(data: bytes) -> list[bytes]:
    """Preamble, explicit little-endian elements as far as they can be parsed, and the rest."""
    start = HEAD if data[128:132] == b"DICM" else 0
    parts = [data[:start]] if start else []
    while start + 8 <= len(data):
        size = _size(data, start)
        if size is None or start + size > len(data):
            break
        parts.append(data[start : start + size])
        start += size
    return [*parts, data[start:]]


def _size(data: bytes, start: int) -> int | None:
    kind = data[start + 4 : start + 6]
    if kind in LONG:
        length = data[start + 8 : start + 12]
        return None if length == UNDEFINED else 12 + int.from_bytes(length, "little")
    is_kind = kind.isalpha() and kind.isupper()
    return 8 + int.from_bytes(data[start + 6 : start + 8], "little") if is_kind else None


def element(tag: bytes, kind: bytes, value: bytes) -> bytes:
    """An explicit little-endian element with its correct length."""
    value += bytes(len(value) % 2)
    if kind in LONG:
        return tag + kind + bytes(2) + len(value).to_bytes(4, "little") + value
    value = value[:0xFFFE]
    return tag + kind + len(value).to_bytes(2, "little") + value


def _read_tag(rng: Random) -> bytes:
    group, number = rng.choice(READ)
    return bytes.fromhex(group)[::-1] + bytes.fromhex(number)[::-1]


def _value(rng: Random) -> bytes:
    if rng.random() < 0.5:
        return rng.choice(TEXTS).encode()
    return b"".join(
        packed(rng, rng.choice((1, 2, 4, 8)), "little") for _ in range(rng.randint(0, 4))
    )


def edit_value(rng: Random, data: bytes) -> bytes:
    """Give an element another value, with the correct length."""
    parts = split(data)
    place = rng.randrange(len(parts))
    part = parts[place]
    body = 12 if part[4:6] in LONG else 8
    new = _value(rng) if rng.random() < 0.7 else rng.choice(PLAIN)(rng, part[body:])
    parts[place] = element(part[:4], part[4:6], new)
    return b"".join(parts)


def edit_length(rng: Random, data: bytes) -> bytes:
    """Give an element a wrong or undefined length."""
    parts = split(data)
    place = rng.randrange(len(parts))
    is_long = parts[place][4:6] in LONG
    size = 4 if is_long else 2
    new = UNDEFINED[:size] if rng.random() < 0.3 else packed(rng, size, "little")
    parts[place] = put(parts[place], 8 if is_long else 6, new)
    return b"".join(parts)


def edit_kind(rng: Random, data: bytes) -> bytes:
    """Give an element another value representation."""
    parts = split(data)
    place = rng.randrange(len(parts))
    kind = rng.choice((*LONG, *SHORT, b"??", b"\0\0"))
    parts[place] = put(parts[place], 4, kind)
    return b"".join(parts)


def add_element(rng: Random, data: bytes) -> bytes:
    """Add an element that the reader reads, with any representation and value."""
    parts = split(data)
    new = element(_read_tag(rng), rng.choice((*LONG, *SHORT)), _value(rng))
    parts.insert(rng.randint(1, len(parts)), new)
    return b"".join(parts)


def add_sequence(rng: Random, data: bytes) -> bytes:
    """Add a sequence that is deep or never ends."""
    parts, tag = split(data), _read_tag(rng)
    depth = rng.choice((1, 3, 50, 2000))
    opened = tag + b"SQ" + bytes(2) + UNDEFINED + ITEM + UNDEFINED
    body = opened * depth + element(_read_tag(rng), rng.choice(SHORT), _value(rng))
    if rng.random() < 0.7:
        body += (ITEM_END + bytes(4) + SEQUENCE_END + bytes(4)) * depth
    parts.insert(rng.randint(1, len(parts)), body)
    return b"".join(parts)


def edit_syntax(rng: Random, data: bytes) -> bytes:
    """Claim another encoding of the data set."""
    return _with_syntax(split(data), rng.choice(SYNTAXES))


def _with_syntax(parts: list[bytes], syntax: bytes) -> bytes:
    for place, part in enumerate(parts):
        if part[:4] == b"\x02\0\x10\0":
            parts[place] = element(part[:4], b"UI", syntax)
    return b"".join(parts)


def with_frames(rng: Random, data: bytes) -> bytes:
    """Replace the pixels by random fragments, as if they were compressed."""
    parts = split(data)
    fragments = [rng.randbytes(rng.choice((0, 1, 7, 64, 500))) for _ in range(rng.randint(1, 3))]
    body = ITEM + bytes(4)
    for fragment in fragments:
        body += ITEM + len(fragment).to_bytes(4, "little") + fragment
    pixels = PIXEL_DATA + b"OB" + bytes(2) + UNDEFINED + body
    end = SEQUENCE_END + bytes(4) if rng.random() < 0.8 else b""
    kept = [part for part in parts if part[:4] != PIXEL_DATA]
    return _with_syntax([*kept, pixels + end], rng.choice(SYNTAXES))


@cache
def _zeros(megabytes: int) -> bytes:
    """A private element with megabytes of zeros, as complete deflated blocks."""
    compressor = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    content = element(b"\xe1\x7f\x10\x10", b"OB", bytes(megabytes << 20))
    return compressor.compress(content) + compressor.flush(zlib.Z_FULL_FLUSH)


def _deflated(data: bytes, mode: int) -> bytes:
    compressor = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return compressor.compress(data) + compressor.flush(mode)


def deflate_bomb(rng: Random, data: bytes) -> bytes:
    """Deflate the data set with many megabytes of zeros in it."""
    parts = split(data)
    meta = [part for part in parts if part[:2] == b"\x02\0" or part[128:132] == b"DICM"]
    body = [part for part in parts if part not in meta]
    place = rng.choice((0, len(body)))
    before = _deflated(b"".join(body[:place]), zlib.Z_FULL_FLUSH)
    after = _deflated(b"".join(body[place:]), zlib.Z_FINISH)
    zeros = _zeros(rng.choice(BOMB_MB)) * rng.choice((1, 1, 20))
    return _with_syntax(meta, DEFLATED) + before + zeros + after


DICOM_BYTES: tuple[Mutator, ...] = (
    rearranged(split),
    edit_value,
    edit_value,
    edit_length,
    edit_kind,
    add_element,
    add_element,
    add_sequence,
    edit_syntax,
    with_frames,
    deflate_bomb,
)
