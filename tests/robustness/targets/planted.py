"""Targets with known defects, so that a test can check that they are found."""

import ctypes
import sys
import time
from pathlib import Path
from random import Random

from ..target import BrokenPromiseError, Result, Target

BOMB_MB, HUGE_MB = 400, 64_000
SECONDS = 3600


def _hang(data: bytes, folder: Path) -> Result:
    time.sleep(SECONDS)
    return Result(is_accepted=False)


def _crash(data: bytes, folder: Path) -> Result:
    ctypes.string_at(0)
    return Result(is_accepted=False)


def _bomb(data: bytes, folder: Path) -> Result:
    return Result(is_accepted=len(b"\1" * (BOMB_MB << 20)) == 0)


def _huge(data: bytes, folder: Path) -> Result:
    return Result(is_accepted=len(bytearray(HUGE_MB << 20)) == 0)


def _error(data: bytes, folder: Path) -> Result:
    raise TypeError("planted")


def _broken(data: bytes, folder: Path) -> Result:
    raise BrokenPromiseError("planted: with its details")


def _words(data: bytes, folder: Path) -> Result:
    sys.stderr.write("planted 7 words\n")
    return Result(is_accepted=True)


def _slow(data: bytes, folder: Path) -> Result:
    end = time.process_time() + 2.1
    while time.process_time() < end:
        pass
    return Result(is_accepted=False)


def _make(rng: Random) -> bytes:
    return rng.randbytes(4)


PLANTED = {
    f"planted {attempt.__name__[1:]}": Target(f"planted {attempt.__name__[1:]}", _make, attempt)
    for attempt in (_hang, _crash, _bomb, _huge, _error, _broken, _words, _slow)
}
