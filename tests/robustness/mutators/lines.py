"""Changes to a text file."""

from random import Random

from .chunks import rearranged
from .numbers import TEXTS
from .plain import Mutator

ODD = (
    b"\0",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"\x1b[2J",
    b"\r",
    b"\xed\xa0\x80",
    "\u202e".encode(),
    b"a" * 10_000,
)


def split(data: bytes) -> list[bytes]:
    """Lines with their line ends."""
    return data.splitlines(keepends=True) or [b""]


def edit_value(rng: Random, data: bytes) -> bytes:
    """Replace the value of a line, after its equals sign or colon, by a number."""
    parts = split(data)
    place = rng.randrange(len(parts))
    for sign in (b"=", b": "):
        key, found, _ = parts[place].partition(sign)
        if found:
            parts[place] = key + sign + rng.choice(TEXTS).encode() + b"\n"
            break
    return b"".join(parts)


def add_odd(rng: Random, data: bytes) -> bytes:
    """Insert bytes that are not plain text."""
    place = rng.randint(0, len(data))
    return data[:place] + rng.choice(ODD) + data[place:]


LINES: tuple[Mutator, ...] = (rearranged(split), edit_value, add_odd)
