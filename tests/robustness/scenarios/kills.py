"""The program or its engine ends at any moment."""

import signal
import subprocess
import sys
import time
from pathlib import Path
from random import Random

import psutil

from .runs import (
    PATIENCE_S,
    PICTURES,
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
    """Kill it: no row half written, no child left, a resume completes."""
    place = new_place(folder)
    running = started(place)
    if rng.random() < 0.3:
        time.sleep(rng.uniform(0.1, LONGEST_START_S))
    else:
        wait_for_rows(place, rng.randint(1, PICTURES), running)
        time.sleep(rng.uniform(0, 0.05))
    return _killed(running) + half_done(place) + resumed(place)


def _killed(running: subprocess.Popen[str]) -> list[str]:
    """Complaints of children that live on, which would also hold the pipe that finished() reads."""
    children = children_of(running)
    running.kill()
    running.wait()
    wrong = outlived(children)
    finished(running)
    return wrong


def kill_beside_busy_engine(rng: Random, folder: Path) -> list[str]:
    """Kill it while the engine is deep in a picture: the engine goes all the same."""
    place = new_place(folder)
    running = started(place, LONG_MS)
    end = time.monotonic() + LONG_MS / 1000
    while not children_of(running) and running.poll() is None and time.monotonic() < end:
        time.sleep(0.01)
    time.sleep(rng.uniform(1.0, 2.0))
    return _killed(running) + resumed(place)


def terminate_program(rng: Random, folder: Path) -> list[str]:
    """SIGTERM: ends in order like Ctrl-C, with what is done written."""
    if sys.platform == "win32":
        raise NotHereError("on Windows terminating is killing")
    place = new_place(folder)
    running = started(place)
    wait_for_rows(place, rng.randint(1, PICTURES - 4), running)
    children = children_of(running)
    running.send_signal(signal.SIGTERM)
    running.wait(PATIENCE_S)
    wrong = outlived(children)
    code, said = finished(running)
    wrong += traceback_in(said) + half_done(place)
    if code < 0:
        wrong.append(f"ended by signal {-code}, not in order")
    if not (place.output / "results.csv").exists():
        wrong.append("results.csv was not written")
    return wrong + resumed(place)


def kill_engine(rng: Random, folder: Path) -> list[str]:
    """Kill the engine once or twice: the run completes."""
    place = new_place(folder)
    running = started(place)
    for rows in sorted(rng.sample(range(1, PICTURES - 4), rng.choice((1, 2)))):
        wait_for_rows(place, rows, running)
        for child in children_of(running):
            try:
                if "resource_tracker" not in " ".join(child.cmdline()):
                    child.kill()
            except psutil.NoSuchProcess:
                continue
    code, said = finished(running)
    wrong = traceback_in(said) + unfinished(place)
    return wrong if code == 0 else [*wrong, f"ended with {code}: {said[-300:]}"]
