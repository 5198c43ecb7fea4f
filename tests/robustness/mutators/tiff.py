"""Changes to the directories of TIFF and BigTIFF."""

from dataclasses import dataclass
from random import Random
from typing import Literal

from .numbers import packed, put
from .plain import Mutator

TAGS = (
    *(254, 256, 257, 258, 259, 262, 266, 273, 274, 277, 278, 279, 282, 283, 284, 292, 296, 317),
    *(320, 322, 323, 324, 325, 332, 338, 339, 347, 512, 513, 514, 530, 700, 33432, 34665, 34675),
)
TYPES = (*range(14), 16, 17, 18, 255, 65535)
COMPRESSIONS = (0, 1, 2, 3, 4, 5, 6, 7, 8, 32773, 32946, 34676, 34925, 50000, 50001, 65535)
LONGEST = 4096
"""Number of entries that are read; a file may claim any number."""


@dataclass(frozen=True)
class Layout:
    """Offsets of the first directory's entries; ``wide`` is the size of counts and offsets."""

    order: Literal["little", "big"]
    wide: int
    entries: tuple[int, ...]
    after: int

    @property
    def entry_size(self) -> int:
        """Bytes of an entry: tag, type, count and value."""
        return 4 + 2 * self.wide


def layout_of(data: bytes) -> Layout | None:
    """Find the first directory; return None if ``data`` is not a TIFF."""
    if data[:2] not in (b"II", b"MM"):
        return None
    order: Literal["little", "big"] = "little" if data[:2] == b"II" else "big"
    is_big = int.from_bytes(data[2:4], order) == 43
    wide, at, count_size = (8, 8, 8) if is_big else (4, 4, 2)
    start = int.from_bytes(data[at : at + wide], order)
    if start >= len(data):
        return None
    count = int.from_bytes(data[start : start + count_size], order)
    first, size = start + count_size, 4 + 2 * wide
    entries = tuple(first + size * number for number in range(min(count, LONGEST)))
    inside = tuple(entry for entry in entries if entry + size <= len(data))
    return Layout(order, wide, inside, first + size * count) if inside else None


def edit_entry(rng: Random, data: bytes) -> bytes:
    """Set the tag, type, count or value of an entry."""
    found = layout_of(data)
    if found is None:
        return data
    entry, wide = rng.choice(found.entries), found.wide
    what = rng.choice(("tag", "type", "count", "value", "value", "value"))
    if what == "tag":
        return put(data, entry, rng.choice(TAGS).to_bytes(2, found.order))
    if what == "type":
        return put(data, entry + 2, rng.choice(TYPES).to_bytes(2, found.order))
    offset = entry + 4 if what == "count" else entry + 4 + wide
    size = rng.choice((2, 4, wide))
    return put(data, offset, packed(rng, size, found.order))


def edit_compression(rng: Random, data: bytes) -> bytes:
    """Claim another compression of the pixels."""
    found = layout_of(data)
    for entry in found.entries if found else ():
        if found and int.from_bytes(data[entry : entry + 2], found.order) == 259:
            way = rng.choice(COMPRESSIONS).to_bytes(2, found.order)
            return put(data, entry + 4 + found.wide, way)
    return data


def swap_entries(rng: Random, data: bytes) -> bytes:
    """Swap two entries, or overwrite one by the other."""
    found = layout_of(data)
    if found is None:
        return data
    one, two, size = rng.choice(found.entries), rng.choice(found.entries), found.entry_size
    first, second = data[one : one + size], data[two : two + size]
    data = put(data, one, second)
    return put(data, two, first) if rng.random() < 0.5 else data


def edit_links(rng: Random, data: bytes) -> bytes:
    """Set the offset of the first or next directory, or the number of entries."""
    found = layout_of(data)
    if found is None:
        return data
    count_size = 8 if found.wide == 8 else 2
    start = found.entries[0] - count_size
    loop = start.to_bytes(found.wide, found.order)
    offset, size = rng.choice(
        ((found.wide, found.wide), (found.after, found.wide), (start, count_size))
    )
    is_loop = offset != start and rng.random() < 0.5
    return put(data, offset, loop if is_loop else packed(rng, size, found.order))


TIFF: tuple[Mutator, ...] = (edit_entry, edit_entry, edit_compression, swap_entries, edit_links)
