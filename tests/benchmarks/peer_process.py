"""A contender that runs in a process of its own, and what it was measured to need."""

import json
import subprocess
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

from contenders import Contender
from measurement import open_program


@dataclass(frozen=True)
class Skipped:
    """A contender that could not run, and why."""

    contender: Contender
    reason: str


@dataclass
class Running:
    """A process that waits for its turn.

    ``operations`` are those for one image, ``memory`` the largest memory of the process in MB by
    batch, ``times`` the seconds of each call by batch.
    """

    contender: Contender
    operations: int
    number_type: str
    memory: dict[int, float]
    _process: subprocess.Popen[str]
    times: dict[int, list[float]] = field(default_factory=dict)

    def turn(self, batch: int, seconds: float) -> None:
        """Let it compute for some seconds, or once if that takes longer."""
        self.times.setdefault(batch, []).extend(_ask(self._process, f"{batch} {seconds}"))

    def milliseconds(self, batch: int) -> tuple[float, float]:
        """The shortest and the median time for one image."""
        times = self.times[batch]
        return 1000 * min(times) / batch, 1000 * median(times) / batch

    def rate(self, batch: int) -> float:
        """GFLOP per second at the shortest time."""
        return self.operations / 1e6 / self.milliseconds(batch)[0]

    def stop(self) -> None:
        """End the process, which reads until its input is closed."""
        self._process.communicate()


def start(contender: Contender, exported: Path, side: int) -> Running | Skipped:
    """Start a contender and wait until it has computed once.

    ``exported`` is the folder of exported networks. ``side`` replaces that of its input, unless it
    is 0.
    """
    process = open_program("peer", contender.key, str(exported), str(side))
    try:
        about = _ask(process)
    except EOFError:
        return Skipped(contender, f"its process ended with code {process.wait()}")
    if "skipped" in about:
        process.communicate()
        return Skipped(contender, about["skipped"])
    memory = {int(batch): size for batch, size in about["memory"].items()}
    return Running(contender, about["operations"], about["number_type"], memory, process)


def _ask(process: subprocess.Popen[str], line: str | None = None) -> Any:
    """Send a line, if there is one, and return the JSON of the answer."""
    assert process.stdin
    assert process.stdout
    if line:
        print(line, file=process.stdin, flush=True)
    answer = process.stdout.readline()
    if not answer:
        raise EOFError
    return json.loads(answer)
