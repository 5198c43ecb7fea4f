"""The output folder is shared, lost or full."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

from .program import FILE_LIMIT
from .runs import (
    IMAGES,
    NotHereError,
    Place,
    finished,
    half_done,
    new_place,
    resumed,
    started,
    traceback_in,
    unfinished,
    wait_for_rows,
)

WRONG_USAGE, FAILED = 2, 1
SMALL_DISK_KB = 64


def two_runs(rng: Random, folder: Path) -> list[str]:
    """Two runs use one output folder: one is refused and exits with 2, the other completes."""
    place = new_place(folder)
    first = started(place)
    if rng.random() < 0.7:
        wait_for_rows(place, rng.randint(0, IMAGES // 2), first)
    second = started(place)
    ends = [finished(first), finished(second)]
    wrong = [word for _, printed in ends for word in traceback_in(printed)] + unfinished(place)
    codes = sorted(code for code, _ in ends)
    # The second run may also start after the first has ended, and find everything done.
    if codes not in ([0, WRONG_USAGE], [0, 0]):
        wrong.append(f"ended with {codes}")
    together = sum(printed.count(f"{IMAGES} analyzed, 0 done before") for _, printed in ends)
    if codes == [0, 0] and together != 1:
        wrong.append("both runs worked on one output")
    return wrong


def folder_removed(rng: Random, folder: Path) -> list[str]:
    """The output folder is removed during a run: the run reports it and fails."""
    place = new_place(folder)
    running = started(place)
    wait_for_rows(place, rng.randint(1, IMAGES // 2), running)
    shutil.rmtree(place.output, ignore_errors=True)
    code, printed = finished(running)
    wrong = traceback_in(printed)
    has_all = not (place.output / "results.csv").exists() or not unfinished(place)
    if code == 0 and not (has_all and place.results.exists()):
        wrong.append("ended with 0 and lacks rows")
    return wrong + resumed(place)


def full_disk(rng: Random, folder: Path) -> list[str]:
    """Files reach a size limit: rows are complete, the run fails, a resume completes."""
    if sys.platform == "win32":
        raise NotHereError("Windows has no limit on the size of files")
    place = new_place(folder)
    limit = rng.choice((0, 60, 500, 2000, 5000, 9000))
    code, printed = finished(started(place, 0, {FILE_LIMIT: str(limit)}))
    wrong = traceback_in(printed) + half_done(place)
    if code != FAILED:
        wrong.append(f"ended with {code} at {limit} bytes a file: {printed[-300:]}")
    return wrong + resumed(place)


def small_disk(rng: Random, folder: Path) -> list[str]:
    """A real disk is full, if this process may mount one."""
    place = new_place(folder)
    with _mounted(place):
        filler = place.output / "filler"
        filler.write_bytes(bytes(rng.randint(0, SMALL_DISK_KB - 16) << 10))
        code, printed = finished(started(place, 0))
        wrong = traceback_in(printed) + half_done(place)
        if code != FAILED:
            wrong.append(f"ended with {code} on a full disk: {printed[-300:]}")
        if "disk is full" not in printed:
            wrong.append(f"the full disk was not reported: {printed[-300:]}")
        filler.unlink(missing_ok=True)
        _mount("-o", "remount,size=8m", str(place.output))
        return wrong + resumed(place)


@contextmanager
def _mounted(place: Place) -> Iterator[None]:
    """Mount a small disk at the output folder."""
    place.output.mkdir()
    _mount("-t", "tmpfs", "-o", f"size={SMALL_DISK_KB}k", "tmpfs", str(place.output))
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", str(place.output)], check=True, capture_output=True)


def _mount(*arguments: str) -> None:
    """Mount; only root on Linux can, and not in every container."""
    program = shutil.which("mount") if sys.platform == "linux" else None
    if program is None:
        raise NotHereError("no small disk can be mounted here")
    done = subprocess.run([program, *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        raise NotHereError(f"no small disk can be mounted here ({done.stderr.strip()})")
