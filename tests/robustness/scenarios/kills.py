"""The program or its engine is ended at any moment."""

import signal
import subprocess
import sys
import time
from pathlib import Path
from random import Random

import psutil

from .runs import (
    IMAGES,
    PATIENCE_S,
    NotHereError,
    children_of,
    finished,
    half_done,
    new_place,
    outlived,
    resumed,
    started,
    traceback_in,
    unfinished,
    wait_for_rows,
)

LONG_MS = 20_000
LONGEST_START_S = 2.5


def kill_program(rng: Random, folder: Path) -> list[str]:
    """Kill the program: no partial row, no child process remains, a resume completes."""
    place = new_place(folder)
    running = started(place)
    if rng.random() < 0.3:
        time.sleep(rng.uniform(0.1, LONGEST_START_S))
    else:
        wait_for_rows(place, rng.randint(1, IMAGES), running)
        time.sleep(rng.uniform(0, 0.05))
    return _killed(running) + half_done(place) + resumed(place)


def _killed(running: subprocess.Popen[str]) -> list[str]:
    """Kill the run; complain of living children, which would also hold finished()'s pipe open."""
    children = children_of(running)
    running.kill()
    running.wait()
    wrong = outlived(children)
    finished(running)
    return wrong


def kill_beside_busy_engine(rng: Random, folder: Path) -> list[str]:
    """Kill the program while the engine works on an image: the engine ends too."""
    place = new_place(folder)
    running = started(place, LONG_MS)
    end = time.monotonic() + LONG_MS / 1000
    while not children_of(running) and running.poll() is None and time.monotonic() < end:
        time.sleep(0.01)
    time.sleep(rng.uniform(1.0, 2.0))
    return _killed(running) + resumed(place)


def terminate_program(rng: Random, folder: Path) -> list[str]:
    """SIGTERM: the program ends like after Ctrl-C, and finished results are written."""
    if sys.platform == "win32":
        raise NotHereError("on Windows, terminating is the same as killing")
    place = new_place(folder)
    running = started(place)
    wait_for_rows(place, rng.randint(1, IMAGES - 4), running)
    children = children_of(running)
    running.send_signal(signal.SIGTERM)
    running.wait(PATIENCE_S)
    wrong = outlived(children)
    code, printed = finished(running)
    wrong += traceback_in(printed) + half_done(place)
    if code < 0:
        wrong.append(f"ended by signal {-code} instead of an exit code")
    if not (place.output / "results.csv").exists():
        wrong.append("results.csv was not written")
    return wrong + resumed(place)


def kill_engine(rng: Random, folder: Path) -> list[str]:
    """Kill the engine once or twice: the run completes."""
    place = new_place(folder)
    running = started(place)
    for rows in sorted(rng.sample(range(1, IMAGES - 4), rng.choice((1, 2)))):
        wait_for_rows(place, rows, running)
        for child in children_of(running):
            try:
                if "resource_tracker" not in " ".join(child.cmdline()):
                    child.kill()
            except psutil.NoSuchProcess:
                continue
    code, printed = finished(running)
    wrong = traceback_in(printed) + unfinished(place)
    return wrong if code == 0 else [*wrong, f"ended with {code}: {printed[-300:]}"]
