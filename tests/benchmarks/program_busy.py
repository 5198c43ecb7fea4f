"""Analyze a folder alone, twice at the same time, and with a busy loop on every processor."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from models.torch_free import cpus
from resources import resource_path

IMAGES = 30
ROUNDS = 3
LOOP = "while True: pass"


def start(images: Path, output: Path) -> subprocess.Popen[bytes]:
    shutil.rmtree(output, ignore_errors=True)
    arguments = ["analyze", str(images), "--output", str(output), "--write", "json"]
    return subprocess.Popen([sys.executable, "-m", "app", *arguments], stderr=subprocess.DEVNULL)


def seconds(folder: Path, runs: int) -> float:
    """Seconds until the last of several runs that start together is done."""
    begin = time.perf_counter()
    running = [start(folder / "in", folder / f"out{number}") for number in range(runs)]
    for run in running:
        if run.wait():
            raise RuntimeError("an analysis failed")
    return time.perf_counter() - begin


@contextmanager
def busy_loops() -> Iterator[None]:
    """Other programs that keep every processor busy."""
    loops = [subprocess.Popen([sys.executable, "-c", LOOP]) for _ in range(cpus.usable())]
    try:
        yield
    finally:
        for loop in loops:
            loop.kill()
            loop.wait()


def main() -> None:
    times: dict[str, list[float]] = {"alone": [], "two": [], "busy": []}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "in").mkdir()
        for number in range(IMAGES):
            image = resource_path("phantom/phantom_two.png")
            shutil.copy(image, folder / "in" / f"{number}.png")
        # In turns, and the shortest time of each kind counts: other programs can only add to it.
        for _ in range(ROUNDS):
            times["alone"].append(seconds(folder, 1))
            times["two"].append(seconds(folder, 2))
            with busy_loops():
                times["busy"].append(seconds(folder, 1))
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else None
    print(json.dumps({**{kind: min(each) for kind, each in times.items()}, "load": load}))


if __name__ == "__main__":
    main()
