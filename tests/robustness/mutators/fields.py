"""Changes to numbers at fixed offsets."""

from random import Random

from .numbers import packed, put
from .plain import Mutator

Field = tuple[int, int]
"""Offset and size in bytes."""


def fields_set(fields: tuple[Field, ...], order: str) -> Mutator:
    """Make a mutator that sets one or two of these fields to extreme values."""

    def change(rng: Random, data: bytes) -> bytes:
        for _ in range(rng.randint(1, 2)):
            offset, size = rng.choice(fields)
            data = put(data, offset, packed(rng, size, order))
        return data

    return change
