"""What a target is: something of BUSight's that takes what others wrote, and what it promises."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random

LONGEST_SENTENCE = 5000
"""Characters; a sentence for people may name a file by its path, and paths may have 4096."""


class BrokenPromiseError(Exception):
    """What came back is neither sound nor a refusal."""


@dataclass(frozen=True)
class Result:
    """How a case ended; ``pixels`` says how large the picture was that came of it."""

    is_accepted: bool
    pixels: int = 0


@dataclass(frozen=True)
class Target:
    """``make`` gives the bytes of a case, ``attempt`` lets BUSight take them in a new folder.

    An exception that ``attempt`` lets through is a finding. ``share`` is its part of the time.
    ``seeds`` and ``aware``, where Atheris can try it too, are sound files and the mutators that
    know their format.
    """

    name: str
    make: Callable[[Random], bytes]
    attempt: Callable[[bytes, Path], Result]
    share: float = 1.0
    seeds: Callable[[], tuple[bytes, ...]] | None = None
    aware: tuple[Callable[[Random, bytes], bytes], ...] = ()


def check_sentence(text: str, *secrets: str) -> None:
    """A refusal is one line that a terminal can show, ends with a full stop, and keeps secrets."""
    if not text.isprintable():
        raise BrokenPromiseError(f"a sentence with control characters: {text[:300]!r}")
    if not text.endswith(".") or len(text) > LONGEST_SENTENCE:
        raise BrokenPromiseError(f"not one sentence: {text[:300]!r}")
    if any(secret in text for secret in secrets):
        raise BrokenPromiseError("the sentence tells what the file holds")
