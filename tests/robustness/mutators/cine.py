"""Changes to DICOM files that lie about their size, their frames and where these are."""

from random import Random

from .dicom import ITEM, LONG, SEQUENCE_END, UNDEFINED, element, split
from .numbers import packed, put
from .plain import Mutator

FRAMES = b"\x28\0\x08\0"
GROUPS = (b"\0\x52\x29\x92", b"\0\x52\x30\x92")
CLAIMS = (b"0", b"1", b"2", b"4", b"100", b"2000", b"2001", b"100000", b"-1", b"2147483647")
FOUR_GIGABYTES = (b"\xf0\xff\xff\xff", b"\xfe\xff\xff\xff", b"\0\0\0\x80", UNDEFINED)


def cut_at_element(rng: Random, data: bytes) -> bytes:
    """Cut a file at a tag, or some bytes behind it."""
    parts = split(data)
    kept = b"".join(parts[: rng.randrange(len(parts)) + 1])
    return data[: len(kept) + rng.choice((0, 0, 1, 4, 6, 8, 10, 12))]


def claim_frames(rng: Random, data: bytes) -> bytes:
    """Claim another number of frames, up to a hundred thousand and beyond."""
    parts = [part for part in split(data) if part[:4] != FRAMES]
    place = rng.randrange(1, len(parts) + 1)
    parts.insert(place, element(FRAMES, b"IS", rng.choice(CLAIMS)))
    return b"".join(parts)


def huge_length(rng: Random, data: bytes) -> bytes:
    """Give an element a length of gigabytes."""
    parts = split(data)
    long = [number for number, part in enumerate(parts) if part[4:6] in LONG]
    if not long:
        return data
    place = rng.choice(long)
    parts[place] = put(parts[place], 8, rng.choice(FOUR_GIGABYTES))
    return b"".join(parts)


def huge_implicit_length(rng: Random, data: bytes) -> bytes:
    """Put an element of gigabytes between two others, without a representation."""
    parts = split(data)
    tag = bytes((rng.choice((8, 16, 24, 40, 0xE0)), rng.choice((0, 0x7F)), rng.randrange(256), 0))
    parts.insert(rng.randint(1, len(parts)), tag + rng.choice(FOUR_GIGABYTES))
    return b"".join(parts)


def lie_in_items(rng: Random, data: bytes) -> bytes:
    """Change the length of an item, of the first table too, or a number in it."""
    places = _items(data)
    if not places:
        return data
    place = rng.choice(places)
    new = rng.choice((packed(rng, 4, "little"), *FOUR_GIGABYTES))
    return put(data, place + rng.choice((4, 4, 8, 12)), new)


def drop_items(rng: Random, data: bytes) -> bytes:
    """Take fragments or items of a sequence away, or repeat one of them."""
    places = _items(data)
    if len(places) < 2:
        return data
    first, second = sorted(rng.sample(places, 2))
    piece = data[first:second] * rng.choice((0, 0, 2, 1000))
    return data[:first] + piece + data[second:]


def deep_groups(rng: Random, data: bytes) -> bytes:
    """Nest sequences a thousand deep, with or without their lengths."""
    depth = 1000
    if rng.random() < 0.5:
        opened = (rng.choice(GROUPS) + b"SQ\0\0" + UNDEFINED + ITEM + UNDEFINED) * depth
        body = opened + (SEQUENCE_END + bytes(4)) * rng.choice((0, depth))
    else:
        body = b""
        for _ in range(depth):
            item = ITEM + len(body).to_bytes(4, "little") + body
            body = rng.choice(GROUPS) + b"SQ\0\0" + len(item).to_bytes(4, "little") + item
    parts = split(data)
    parts.insert(rng.randint(1, len(parts)), body)
    return b"".join(parts)


def _items(data: bytes) -> list[int]:
    places: list[int] = []
    place = data.find(ITEM)
    while place >= 0 and len(places) < 200:
        places.append(place)
        place = data.find(ITEM, place + 4)
    return places


CINE: tuple[Mutator, ...] = (
    cut_at_element,
    claim_frames,
    huge_length,
    huge_implicit_length,
    lie_in_items,
    lie_in_items,
    drop_items,
    deep_groups,
)
