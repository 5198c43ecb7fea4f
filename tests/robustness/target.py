"""A target: a part of BUSight that reads what others wrote, and what it guarantees."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random

LONGEST_SENTENCE = 5000
"""Characters. A message may contain a path, and paths may have 4096 characters."""


class BrokenPromiseError(Exception):
    """The result is neither valid nor a refusal."""


@dataclass(frozen=True)
class Result:
    """How a case ended; ``pixels`` is the size of the image that was read."""

    is_accepted: bool
    pixels: int = 0


@dataclass(frozen=True)
class Target:
    """``make`` returns the bytes of a case, ``attempt`` gives them to BUSight in a new folder.

    An exception from ``attempt`` is a finding. ``share`` is the target's part of the time. If
    Atheris can test it too, ``seeds`` returns valid files and ``aware`` contains the mutators that
    know their format.
    """

    name: str
    make: Callable[[Random], bytes]
    attempt: Callable[[bytes, Path], Result]
    share: float = 1.0
    seeds: Callable[[], tuple[bytes, ...]] | None = None
    aware: tuple[Callable[[Random, bytes], bytes], ...] = ()


def check_sentence(text: str, *secrets: str) -> None:
    """Check that a refusal is one printable line, ends with a period and has no secrets."""
    if not text.isprintable():
        raise BrokenPromiseError(f"a sentence with control characters: {text[:300]!r}")
    if not text.endswith(".") or len(text) > LONGEST_SENTENCE:
        raise BrokenPromiseError(f"not one sentence: {text[:300]!r}")
    if any(secret in text for secret in secrets):
        raise BrokenPromiseError("the sentence repeats the content of the file")
