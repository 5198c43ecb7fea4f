"""The process that tries the cases of one target, one after another."""

import faulthandler
import os
import re
import shutil
import sys
import traceback
import warnings
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random

from .limits import (
    HARD_MB,
    Memory,
    megabytes_allowed,
    memory_limited,
    processor_seconds,
    seconds_allowed,
)
from .outcome import ACCEPTED, OTHER, REFUSED, Outcome
from .seeds.secret import SECRET
from .target import BrokenPromiseError, Result, Target

LARGEST = 4 << 20
"""Bytes of a case: the cheapest attack is a small file."""
SAID = "said.txt"
"""File in the worker's folder with its standard error, where libraries written in C speak too."""
LIBTIFF = re.compile(
    r"(_?TIFF|Fax|LZW|LZMA|ZIP|ZSTD|PixarLog|LERC|O?JPEG|LibJpeg|LogL|PackBits|Predictor|Missing|"
    r"Estimate|Evaluate|Thunder|NeXT|tempfile\.tif)\w*: "
)
"""How libtiff begins what it says; Pillow can't turn it off. It names tags and numbers."""
ROOT = str(Path(__file__).parents[2])


def target_named(name: str) -> Target:
    """The target of this name, planted ones included."""
    from .targets import PLANTED, TARGETS  # here, because guided.py instruments what this loads

    return {**TARGETS, **PLANTED}[name]


def case(target: Target, seed: int, number: int) -> bytes:
    """The bytes of a case; always the same for one seed and number."""
    return target.make(Random(f"{seed}/{target.name}/{number}"))[:LARGEST]


def serve(connection: Connection, name: str, seed: int, folder: Path) -> None:
    """Answer each number with the Outcome of that case, until the pipe is closed."""
    said = standard_error_into(folder)
    # Each one each time: what is said must not depend on the cases before.
    warnings.filterwarnings("always", category=UserWarning)
    target = target_named(name)
    try:
        while True:
            number = connection.recv()
            os.ftruncate(said, 0)
            connection.send(_outcome(target, seed, number, folder, said))
    except (EOFError, OSError):
        return


def standard_error_into(folder: Path) -> int:
    """Let all that this process says there go to a file, libraries in C included."""
    said = os.open(folder / SAID, os.O_RDWR | os.O_CREAT | os.O_APPEND)
    os.dup2(said, 2)
    sys.stderr = os.fdopen(2, "w", buffering=1, errors="backslashreplace", closefd=False)
    faulthandler.enable(2)
    return said


def _outcome(target: Target, seed: int, number: int, folder: Path, said: int) -> Outcome:
    try:
        data = case(target, seed, number)
    except Exception as error:  # noqa: BLE001 whatever it is, the run goes on
        return Outcome(OTHER, summary=f"the tool failed: {_place(error)}", text=_trace(error))
    with memory_limited(HARD_MB):
        return judged(target, data, folder, said)


def judged(target: Target, data: bytes, folder: Path, said: int) -> Outcome:
    """Try a case; ``said`` is the file that ``standard_error_into`` opened."""
    place = folder / "case"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    memory, start = Memory(), processor_seconds()
    failure: Exception | None = None
    result = Result(is_accepted=False)
    try:
        result = target.attempt(data, place)
    except Exception as error:  # noqa: BLE001 that is what is looked for
        failure = error
    seconds, megabytes = processor_seconds() - start, memory.peak()
    if failure is not None:
        return Outcome(OTHER, seconds, megabytes, _place(failure), _trace(failure))
    os.lseek(said, 0, os.SEEK_SET)
    words = os.read(said, 2000).decode("utf-8", "replace")
    complaint = _complaint(result, seconds, megabytes, words)
    if complaint:
        return Outcome(OTHER, seconds, megabytes, *complaint)
    return Outcome(ACCEPTED if result.is_accepted else REFUSED, seconds, megabytes)


def _complaint(
    result: Result, seconds: float, megabytes: float, words: str
) -> tuple[str, str] | None:
    verb = "accepted" if result.is_accepted else "refused"
    if seconds > seconds_allowed(result):
        return f"slow to be {verb}", f"{seconds:.1f} s of processor time"
    if megabytes > megabytes_allowed(result):
        return f"large to be {verb}", f"{megabytes:.0f} MB for {result.pixels} pixels"
    if SECRET in words:
        return "says on the standard error what the file holds", words
    own_words = [line for line in words.splitlines() if not LIBTIFF.match(line)]
    if own_words:
        return f"says on the standard error: {_kind(own_words[0])}", words
    return None


def _kind(line: str) -> str:
    """The start of a line without paths, numbers and what it quotes."""
    line = re.sub(r"/\S*/", "", line)
    return re.split(r"['\"(]", re.sub(r"\d+", "N", line))[0].strip()[:80]


def _place(error: BaseException) -> str:
    """Kind of the error and the innermost line of ours, or of anybody, that it came through."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if frame.filename.startswith(ROOT)]
    frame, inner = (ours or frames)[-1], frames[-1]
    where = f"{Path(frame.filename).name}:{frame.name}"
    if inner is not frame:
        where += f" > {Path(inner.filename).name}:{inner.name}"
    if isinstance(error, BrokenPromiseError):
        return str(error).partition(":")[0]
    return f"{type(error).__name__} in {where}"


def _trace(error: BaseException) -> str:
    return "".join(traceback.format_exception(error))
