"""The process that runs the cases of one target, one after another."""

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
"""Largest size of a case in bytes: the cheapest attack is a small file."""
STDERR_FILE = "stderr.txt"
"""File in the worker's folder that receives its standard error, also from C libraries."""
LIBTIFF = re.compile(
    r"(_?TIFF|Fax|LZW|LZMA|ZIP|ZSTD|PixarLog|LERC|O?JPEG|LibJpeg|LogL|PackBits|Predictor|Missing|"
    r"Estimate|Evaluate|Thunder|NeXT|tempfile\.tif)\w*: "
)
"""Start of libtiff's messages, which Pillow can't turn off. They name tags and numbers."""
ROOT = str(Path(__file__).parents[2])


def target_named(name: str) -> Target:
    """The target of this name, planted ones included."""
    from .targets import PLANTED, TARGETS  # here, because guided.py instruments these imports

    return {**TARGETS, **PLANTED}[name]


def case(target: Target, seed: int, number: int) -> bytes:
    """The bytes of a case; always the same for the same seed and number."""
    return target.make(Random(f"{seed}/{target.name}/{number}"))[:LARGEST]


def serve(connection: Connection, name: str, seed: int, folder: Path) -> None:
    """Answer each number with the Outcome of that case, until the pipe is closed."""
    stderr = redirect_stderr(folder)
    # Show each warning every time, so that the output does not depend on earlier cases.
    warnings.filterwarnings("always", category=UserWarning)
    target = target_named(name)
    try:
        while True:
            number = connection.recv()
            os.ftruncate(stderr, 0)
            connection.send(_outcome(target, seed, number, folder, stderr))
    except (EOFError, OSError):
        return


def redirect_stderr(folder: Path) -> int:
    """Redirect standard error to a file, C libraries included; return its descriptor."""
    stderr = os.open(folder / STDERR_FILE, os.O_RDWR | os.O_CREAT | os.O_APPEND)
    os.dup2(stderr, 2)
    sys.stderr = os.fdopen(2, "w", buffering=1, errors="backslashreplace", closefd=False)
    faulthandler.enable(2)
    return stderr


def _outcome(target: Target, seed: int, number: int, folder: Path, stderr: int) -> Outcome:
    try:
        data = case(target, seed, number)
    except Exception as error:  # noqa: BLE001 the run continues after any error
        return Outcome(OTHER, summary=f"the tool failed: {_place(error)}", text=_trace(error))
    with memory_limited(HARD_MB):
        return run_case(target, data, folder, stderr)


def run_case(target: Target, data: bytes, folder: Path, stderr: int) -> Outcome:
    """Run a case; ``stderr`` is the descriptor from ``redirect_stderr``."""
    place = folder / "case"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    memory, start = Memory(), processor_seconds()
    failure: Exception | None = None
    result = Result(is_accepted=False)
    try:
        result = target.attempt(data, place)
    except Exception as error:  # noqa: BLE001 any exception is a finding
        failure = error
    seconds, megabytes = processor_seconds() - start, memory.peak()
    if failure is not None:
        return Outcome(OTHER, seconds, megabytes, _place(failure), _trace(failure))
    os.lseek(stderr, 0, os.SEEK_SET)
    words = os.read(stderr, 2000).decode("utf-8", "replace")
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
        return "repeats the content of the file on standard error", words
    own_words = [line for line in words.splitlines() if not LIBTIFF.match(line)]
    if own_words:
        return f"prints on standard error: {_kind(own_words[0])}", words
    return None


def _kind(line: str) -> str:
    """The start of a line without paths, numbers and quotations."""
    line = re.sub(r"/\S*/", "", line)
    return re.split(r"['\"(]", re.sub(r"\d+", "N", line))[0].strip()[:80]


def _place(error: BaseException) -> str:
    """Type of the error and its innermost frame in our code, or in any code."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if frame.filename.startswith(ROOT)]
    frame, inner = (ours or frames)[-1], frames[-1]
    location = f"{Path(frame.filename).name}:{frame.name}"
    if inner is not frame:
        location += f" > {Path(inner.filename).name}:{inner.name}"
    if isinstance(error, BrokenPromiseError):
        return str(error).partition(":")[0]
    return f"{type(error).__name__} in {location}"


def _trace(error: BaseException) -> str:
    return "".join(traceback.format_exception(error))
