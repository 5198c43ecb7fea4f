"""Changes to a file that consists of chunks: remove, repeat, swap or change them."""

from collections.abc import Callable
from random import Random

from .plain import PLAIN, Mutator

Split = Callable[[bytes], list[bytes]]
"""Returns the parts of a file, its header included; joined, they are the file. Never raises."""


def rearranged(split: Split) -> Mutator:
    """Make a mutator that moves whole chunks."""

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


def changed_inside(split: Split, repair: Callable[[bytes], bytes]) -> Mutator:
    """Make a mutator that changes one chunk; ``repair`` corrects its length or checksum."""

    def change(rng: Random, data: bytes) -> bytes:
        parts = split(data)
        place = rng.randrange(len(parts))
        parts[place] = rng.choice(PLAIN)(rng, parts[place])
        if rng.random() < 0.8:
            parts[place] = repair(parts[place])
        return b"".join(parts)

    return change
