"""Changes to the blocks of GIF."""

from random import Random

from .chunks import rearranged
from .fields import fields_set
from .numbers import packed, put
from .plain import Mutator

IMAGE, EXTENSION = 0x2C, 0x21
SCREEN = ((6, 2), (8, 2), (10, 1), (11, 1))


def split(data: bytes) -> list[bytes]:
    """The screen with its palette, then each image or extension with its blocks."""
    start = 13 + (3 << ((data[10] & 7) + 1) if len(data) > 10 and data[10] & 0x80 else 0)
    parts = [data[:start]]
    while start < len(data):
        end = _end(data, start)
        parts.append(data[start:end])
        start = end
    return parts


def _end(data: bytes, start: int) -> int:
    if data[start] == IMAGE and start + 11 <= len(data):
        flags = data[start + 9]
        place = start + 11 + (3 << ((flags & 7) + 1) if flags & 0x80 else 0)
    elif data[start] == EXTENSION:
        place = start + 2
    else:
        return start + 1
    while place < len(data) and data[place]:
        place += 1 + data[place]
    return place + 1


def edit_image(rng: Random, data: bytes) -> bytes:
    """Set the position, size, flags or code size of an image."""
    parts = split(data)
    places = [place for place, part in enumerate(parts) if part[:1] == bytes((IMAGE,))]
    if not places:
        return data
    place = rng.choice(places)
    offset, size = rng.choice(((1, 2), (3, 2), (5, 2), (7, 2), (9, 1), (10, 1), (11, 1)))
    parts[place] = put(parts[place], offset, packed(rng, size, "little"))
    return b"".join(parts)


GIF: tuple[Mutator, ...] = (
    rearranged(split),
    fields_set(SCREEN, "little"),
    edit_image,
    edit_image,
)
