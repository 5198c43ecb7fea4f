"""Starting runs of ``analyze``, and looking at what they left."""

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

from ..seeds.pictures import ramp
from .program import DELAY_MS

PICTURES = 24
PATIENCE_S = 120.0
GONE_S = 1.0
"""How long a child may outlive its program."""
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


def new_place(folder: Path, pictures: int = PICTURES) -> Place:
    """Make pictures that differ, and an output folder that is not there yet."""
    inputs = folder / "in"
    inputs.mkdir(parents=True)
    for number in range(pictures):
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
    """Exit code and what was said; a run that does not end is killed and has code -1000."""
    try:
        said = running.communicate(timeout=PATIENCE_S)[1]
    except subprocess.TimeoutExpired:
        running.kill()
        return -1000, running.communicate()[1]
    return running.returncode, said


def children_of(running: subprocess.Popen[str]) -> list[psutil.Process]:
    """All processes below a run."""
    try:
        found: list[psutil.Process] = psutil.Process(running.pid).children(recursive=True)
    except psutil.NoSuchProcess:
        return []
    return found


def wait_for_rows(place: Place, rows: int, running: subprocess.Popen[str]) -> None:
    """Wait until so many Scans have lines, or the run has ended."""
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end and running.poll() is None:
        if place.results.exists() and place.results.read_bytes().count(b"\n") >= rows:
            return
        time.sleep(0.01)


def whole_lines(place: Place) -> list[bytes]:
    """Lines that have their end."""
    return place.results.read_bytes().split(b"\n")[:-1] if place.results.exists() else []


def records(place: Place) -> dict[str, Any]:
    """What results.jsonl says of each file."""
    return {record["file"]: record for record in map(json.loads, whole_lines(place))}


def outlived(children: Sequence[psutil.Process]) -> list[str]:
    """A complaint where a child is alive a second after its program; such are killed."""
    end = time.monotonic() + GONE_S
    while (alive := [child for child in children if _is_alive(child)]) and time.monotonic() < end:
        time.sleep(0.02)
    for child in alive:
        child.kill()
    return [f"{len(alive)} child processes outlived the program"] if alive else []


def _is_alive(process: psutil.Process) -> bool:
    """A zombie is dead: whoever took it over has only not asked yet how it ended."""
    try:
        return bool(process.is_running() and process.status() != psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return False


def half_done(place: Place) -> list[str]:
    """Complaints of lines that are none and rows whose mask is not whole, while nothing runs."""
    wrong = []
    for line in whole_lines(place):
        try:
            record = json.loads(line)
            if record["error"] is None:
                with Image.open(place.output / record["mask"]) as mask:
                    mask.load()
        except (ValueError, KeyError) as error:
            wrong.append(f"a line that is none: {error}")
        except OSError as error:
            wrong.append(f"a row without a whole mask: {error}")
    return wrong


def unfinished(place: Place, pictures: int = PICTURES) -> list[str]:
    """Complaints where not every picture has one row, one whole mask of its own and a table row."""
    wrong = half_done(place)
    if not place.results.exists():
        return [*wrong, "results.jsonl is not there"]
    if place.results.read_bytes()[-1:] != b"\n":
        wrong.append("results.jsonl ends in the middle of a line")
    found = records(place)
    if len(whole_lines(place)) != pictures or len(found) != pictures:
        wrong.append(f"{len(found)} of {pictures} pictures have rows")
    masks = {record["mask"] for record in found.values()}
    if len(masks) < len(found):
        wrong.append("two rows name one mask")
    with (place.output / "results.csv").open(newline="", encoding="utf-8") as table:
        if len({row["file"] for row in csv.DictReader(table)}) != pictures:
            wrong.append("results.csv lacks pictures")
    leftovers = [path.name for path in place.output.rglob("*.tmp")]
    if len(leftovers) > 1:  # a kill in the middle of a write may leave the one file
        wrong.append(f"{len(leftovers)} temporary files are left")
    return wrong


def resumed(place: Place) -> list[str]:
    """Complaints where the same command does not complete the work, with every row kept."""
    before = {line for line in whole_lines(place) if json.loads(line)["error"] is None}
    code, said = finished(started(place, 0))
    wrong = unfinished(place)
    if code != 0:
        wrong.append(f"the resume ended with {code}: {said[-300:]}")
    if not before <= set(whole_lines(place)):
        wrong.append("the resume lost or changed rows")
    return wrong


def traceback_in(said: str) -> list[str]:
    """A complaint where Python's own words reached the user."""
    return [f"a traceback: {said[-500:]}"] if "Traceback" in said else []
