"""Starting runs of ``analyze``, and checking their results."""

import csv
import json
import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil
from PIL import Image

from ..seeds.images import ramp
from .program import DELAY_MS

IMAGES = 24
PATIENCE_S = 120.0
GONE_S = 1.0
"""Seconds that a child process may outlive its program."""
PROGRAM = Path(__file__).with_name("program.py")


class NotHereError(Exception):
    """This system can't run the scenario; the text says why."""


@dataclass(frozen=True)
class Place:
    """The folders of one run."""

    inputs: Path
    output: Path

    @property
    def results(self) -> Path:
        """results.jsonl."""
        return self.output / "results.jsonl"


def new_place(folder: Path, images: int = IMAGES) -> Place:
    """Make images that differ; the output folder does not exist yet."""
    inputs = folder / "in"
    inputs.mkdir(parents=True)
    for number in range(images):
        Image.fromarray(ramp() // 2 + number % 100).save(inputs / f"{number}.png")
    return Place(inputs, folder / "out")


def started(
    place: Place, delay_ms: int = 20, environment: Mapping[str, str] | None = None
) -> subprocess.Popen[str]:
    """Start a run."""
    command = [sys.executable, str(PROGRAM), "analyze", str(place.inputs)]
    command += ["--output", str(place.output), "--write", "mask,json,csv"]
    variables = {**os.environ, DELAY_MS: str(delay_ms), **(environment or {})}
    return subprocess.Popen(
        command,
        stderr=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        text=True,
        errors="replace",
        env=variables,
        start_new_session=True,
    )


def finished(running: subprocess.Popen[str]) -> tuple[int, str]:
    """Exit code and standard error; a run that does not end is killed and has code -1000."""
    try:
        printed = running.communicate(timeout=PATIENCE_S)[1]
    except subprocess.TimeoutExpired:
        running.kill()
        return -1000, running.communicate()[1]
    return running.returncode, printed


def children_of(running: subprocess.Popen[str]) -> list[psutil.Process]:
    """All child processes of a run, also indirect ones."""
    try:
        found: list[psutil.Process] = psutil.Process(running.pid).children(recursive=True)
    except psutil.NoSuchProcess:
        return []
    return found


def wait_for_rows(place: Place, rows: int, running: subprocess.Popen[str]) -> None:
    """Wait until the results have this many lines, or the run has ended."""
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end and running.poll() is None:
        if place.results.exists() and place.results.read_bytes().count(b"\n") >= rows:
            return
        time.sleep(0.01)


def whole_lines(place: Place) -> list[bytes]:
    """Lines of results.jsonl that end with a newline."""
    return place.results.read_bytes().split(b"\n")[:-1] if place.results.exists() else []


def records(place: Place) -> dict[str, Any]:
    """The records in results.jsonl by file."""
    return {record["file"]: record for record in map(json.loads, whole_lines(place))}


def outlived(children: Sequence[psutil.Process]) -> list[str]:
    """Complain if child processes are alive a second after their program, and kill them."""
    end = time.monotonic() + GONE_S
    while (alive := [child for child in children if _is_alive(child)]) and time.monotonic() < end:
        time.sleep(0.02)
    for child in alive:
        child.kill()
    return [f"{len(alive)} child processes outlived the program"] if alive else []


def _is_alive(process: psutil.Process) -> bool:
    """Whether it runs; a zombie does not, its new parent has only not waited for it yet."""
    try:
        return bool(process.is_running() and process.status() != psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return False


def half_done(place: Place) -> list[str]:
    """Complaints about invalid lines and rows without a complete mask; call it after a run."""
    wrong = []
    for line in whole_lines(place):
        try:
            record = json.loads(line)
            if record["error"] is None:
                with Image.open(place.output / record["mask"]) as mask:
                    mask.load()
        except (ValueError, KeyError) as error:
            wrong.append(f"an invalid line: {error}")
        except OSError as error:
            wrong.append(f"a row without a complete mask: {error}")
    return wrong


def unfinished(place: Place, images: int = IMAGES) -> list[str]:
    """Complain unless each image has one row, one complete mask of its own and a table row."""
    wrong = half_done(place)
    if not place.results.exists():
        return [*wrong, "results.jsonl does not exist"]
    if place.results.read_bytes()[-1:] != b"\n":
        wrong.append("results.jsonl ends in the middle of a line")
    found = records(place)
    if len(whole_lines(place)) != images or len(found) != images:
        wrong.append(f"{len(found)} of {images} images have rows")
    masks = {record["mask"] for record in found.values()}
    if len(masks) < len(found):
        wrong.append("two rows name one mask")
    with (place.output / "results.csv").open(newline="", encoding="utf-8") as table:
        if len({row["file"] for row in csv.DictReader(table)}) != images:
            wrong.append("images are missing in results.csv")
    leftovers = [path.name for path in place.output.rglob("*.tmp")]
    if len(leftovers) > 1:  # a kill during a write may leave one file
        wrong.append(f"{len(leftovers)} temporary files remain")
    return wrong


def resumed(place: Place) -> list[str]:
    """Complain unless the same command completes the work and keeps every row."""
    before = {line for line in whole_lines(place) if json.loads(line)["error"] is None}
    code, printed = finished(started(place, 0))
    wrong = unfinished(place)
    if code != 0:
        wrong.append(f"the resume ended with {code}: {printed[-300:]}")
    if not before <= set(whole_lines(place)):
        wrong.append("the resume lost or changed rows")
    return wrong


def traceback_in(printed: str) -> list[str]:
    """Complain if a Python traceback reached the user."""
    return [f"a traceback: {printed[-500:]}"] if "Traceback" in printed else []
