"""Changes to a file that is a row of chunks: drop, double, swap, change inside."""

from collections.abc import Callable
from random import Random

from .plain import PLAIN, Mutator

Split = Callable[[bytes], list[bytes]]
"""Parts of a file that join to it again, the header among them; never raises."""


def rearranged(split: Split) -> Mutator:
    """Make the mutator that moves whole chunks about."""

    def change(rng: Random, data: bytes) -> bytes:
        parts = split(data)
        one, two = rng.randrange(len(parts)), rng.randrange(len(parts))
        kind = rng.randrange(4)
        if kind == 0:
            del parts[one]
        elif kind == 1:
            parts.insert(two, parts[one])
        elif kind == 2:
            parts[one], parts[two] = parts[two], parts[one]
        else:
            parts[one] = parts[one] * rng.choice((2, 100, 1000))
        return b"".join(parts)

    return change


def changed_inside(split: Split, mend: Callable[[bytes], bytes]) -> Mutator:
    """Make the mutator that changes one chunk; ``mend`` makes its length or checksum true."""

    def change(rng: Random, data: bytes) -> bytes:
        parts = split(data)
        place = rng.randrange(len(parts))
        parts[place] = rng.choice(PLAIN)(rng, parts[place])
        if rng.random() < 0.8:
            parts[place] = mend(parts[place])
        return b"".join(parts)

    return change
