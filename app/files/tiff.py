"""How many pages a TIFF has, read from its chain of directories."""

import os
from struct import unpack
from typing import BinaryIO

_BIG_TIFF = 43
_MOST_PAGES = 100_000
"""A directory can have just 6 bytes, and overlap another one."""


def tiff_pages(handle: BinaryIO) -> int:
    """Count the directories of a TIFF or BigTIFF (TIFF 6.0, section 2).

    Pillow counts too, but compares each directory with all before it. The count ends at a
    directory that was counted already or is not complete, because the first page can be shown
    whatever follows. Raises ValueError for more pages than a file needs, struct.error if the
    header is cut off.
    """
    end = handle.seek(0, os.SEEK_END)
    handle.seek(0)
    order = "<" if handle.read(2) == b"II" else ">"
    (version,) = unpack(f"{order}H", handle.read(2))
    is_big = version == _BIG_TIFF
    number, number_bytes, entry_bytes = ("Q", 8, 20) if is_big else ("H", 2, 12)
    offset, offset_bytes = ("Q", 8) if is_big else ("L", 4)
    following = offset_bytes  # In both headers the first offset begins at its own length.
    seen: set[int] = set()
    while True:
        handle.seek(following)
        (place,) = unpack(order + offset, handle.read(offset_bytes))
        if not place or place in seen or place + number_bytes > end:
            break
        handle.seek(place)
        (entries,) = unpack(order + number, handle.read(number_bytes))
        following = place + number_bytes + entries * entry_bytes
        if following + offset_bytes > end:
            break
        seen.add(place)
        if len(seen) > _MOST_PAGES:
            raise ValueError("more pages than an image needs")
    return max(1, len(seen))
