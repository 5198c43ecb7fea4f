"""Changes to the values of a JSON document."""

import json
from collections.abc import Iterator
from random import Random
from typing import Any

from .plain import PLAIN

VALUES: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 1, 7, 0.5, -0.0, 1e308, 10**30, 2**63, float("nan"), float("inf")),
    *("", "a", "7", "\0", "\x1b[2J", "\ud800", "../../x", "/etc/passwd", "=1+1", "a" * 5000, "\n"),
    *([], [1], [[]], [None] * 4, [1, 2, 3, 4, 5], {}, {"": 1}, {"a": {"a": {"a": {}}}}),
)
DEEP = b"[" * 100_000
Place = tuple[Any, Any]
"""A list or dict, and the index or key of a value in it."""


def places(value: Any) -> Iterator[Place]:
    """Every value of a document except the document itself."""
    if isinstance(value, dict | list):
        for key in list(value) if isinstance(value, dict) else range(len(value)):
            yield value, key
            yield from places(value[key])


def with_values_swapped(rng: Random, data: bytes) -> bytes:
    """Change one to three values or keys of a document; other bytes are changed at random."""
    try:
        document = json.loads(data)
    except (ValueError, RecursionError):
        return rng.choice(PLAIN)(rng, data)
    for _ in range(rng.randint(1, 3)):
        every = list(places(document))
        if every:
            _change(rng, document, every)
    if rng.random() < 0.01:
        return DEEP
    text = json.dumps(document, ensure_ascii=rng.random() < 0.5)
    return text.encode("utf-8", "surrogatepass")


def _change(rng: Random, document: Any, every: list[Place]) -> None:
    holder, key = rng.choice(every)
    other, other_key = rng.choice(every)
    what = rng.randrange(6)
    if what < 3:
        holder[key] = rng.choice(VALUES)
    elif what == 3:
        text = json.dumps(other[other_key])  # a copy, so that a value cannot contain itself
        holder[key] = json.loads(text)
    elif what == 4 or not isinstance(holder, dict):
        del holder[key]
    else:
        holder[str(rng.choice(VALUES))[:50]] = holder.pop(key)
