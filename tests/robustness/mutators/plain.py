"""Changes that do not depend on the format."""

from collections.abc import Callable, Sequence
from random import Random

from .numbers import SIZES, TEXTS, packed, put

Mutator = Callable[[Random, bytes], bytes]

HEAD = 256
"""Half of all edits are in the first bytes, because formats describe the file there."""


def place(rng: Random, data: bytes) -> int:
    """An offset in ``data``."""
    size = max(1, len(data))
    return rng.randrange(min(HEAD, size) if rng.random() < 0.5 else size)


def flip_bits(rng: Random, data: bytes) -> bytes:
    """Flip one to eight bits."""
    changed = bytearray(data)
    for _ in range(rng.randint(1, 8) if data else 0):
        changed[place(rng, data)] ^= 1 << rng.randrange(8)
    return bytes(changed)


def truncate(rng: Random, data: bytes) -> bytes:
    """Cut off the end."""
    return data[: place(rng, data)]


def extreme_number(rng: Random, data: bytes) -> bytes:
    """Overwrite some bytes by an extreme integer."""
    return put(data, place(rng, data), packed(rng, rng.choice(SIZES)))


def extreme_text(rng: Random, data: bytes) -> bytes:
    """Insert a number as text, or replace bytes by it."""
    start, text = place(rng, data), rng.choice(TEXTS).encode()
    return data[:start] + text + data[start + rng.choice((0, 1, len(text))) :]


def repeat(rng: Random, data: bytes) -> bytes:
    """Repeat some bytes, up to 2000 times."""
    start = place(rng, data)
    piece = data[start : start + rng.randint(1, 64)]
    return data[:start] + piece * rng.choice((2, 3, 50, 2000)) + data[start:]


def remove(rng: Random, data: bytes) -> bytes:
    """Remove some bytes."""
    start = place(rng, data)
    return data[:start] + data[start + rng.choice((1, 2, 4, 16, 300)) :]


def insert(rng: Random, data: bytes) -> bytes:
    """Insert random bytes."""
    start = place(rng, data)
    return data[:start] + rng.randbytes(rng.choice((1, 2, 4, 100))) + data[start:]


def overwrite(rng: Random, data: bytes) -> bytes:
    """Overwrite some bytes by zeros, ones or random bytes."""
    size = rng.randint(1, 32)
    new = rng.choice((bytes(size), b"\xff" * size, rng.randbytes(size)))
    return put(data, place(rng, data), new)


def splice(rng: Random, data: bytes, other: bytes) -> bytes:
    """Continue with another file from a random offset."""
    return data[: place(rng, data)] + other[place(rng, other) :]


PLAIN: tuple[Mutator, ...] = (
    flip_bits,
    truncate,
    extreme_number,
    extreme_text,
    repeat,
    remove,
    insert,
    overwrite,
)


def mutated(rng: Random, seeds: Sequence[bytes], aware: Sequence[Mutator]) -> bytes:
    """Change one of ``seeds`` one to four times; ``aware`` are mutators that know the format.

    They are used three times out of four, because most other changes are refused at once.
    """
    data = rng.choice(seeds)
    for _ in range(rng.choice((1, 1, 1, 2, 2, 3, 4))):
        if rng.random() < 0.05:
            data = splice(rng, data, rng.choice(seeds))
            continue
        mutator = rng.choice(aware if aware and rng.random() < 0.75 else PLAIN)
        data = mutator(rng, data)
    return data
