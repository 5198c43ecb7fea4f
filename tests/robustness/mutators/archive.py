"""Changes to the records of ZIP archives."""

from itertools import pairwise
from random import Random

from .chunks import rearranged
from .numbers import packed, put
from .plain import Mutator

SIGNATURES = (b"PK\3\4", b"PK\1\2", b"PK\5\6", b"PK\7\x08")
LONGEST_HEADER = 46


def split(data: bytes) -> list[bytes]:
    """What is between two signatures."""
    places = {0, len(data)}
    for signature in SIGNATURES:
        place = data.find(signature)
        while place >= 0:
            places.add(place)
            place = data.find(signature, place + 4)
    ordered = sorted(places)
    return [data[one:other] for one, other in pairwise(ordered)] or [data]


def edit_header(rng: Random, data: bytes) -> bytes:
    """Give a field of a record another number: a size, an offset, a method, a flag."""
    parts = split(data)
    place = rng.randrange(len(parts))
    offset = 4 + 2 * rng.randrange(LONGEST_HEADER // 2 - 2)
    parts[place] = put(parts[place], offset, packed(rng, rng.choice((2, 4)), "little"))
    return b"".join(parts)


def edit_name(rng: Random, data: bytes) -> bytes:
    """Let a name lead elsewhere."""
    old = rng.choice((b"DICOM/IM1", b"one.png", b"notes.txt"))
    new = rng.choice((b"../x.png", b"/x.png", b"C:\\x.png", b"..", b"a\0b.png", b"\xff.png", b"/"))
    return data.replace(old, new.ljust(len(old), b"/")[: len(old)])


ARCHIVE: tuple[Mutator, ...] = (rearranged(split), edit_header, edit_header, edit_name)
