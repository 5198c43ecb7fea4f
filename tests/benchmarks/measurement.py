"""What a benchmark found, and the programs it measures: each is a fresh process."""

import atexit
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
PATIENCE_S = 170
"""No program takes nearly so long, even on a busy machine."""


@dataclass(frozen=True)
class Measurement:
    """One row of the table. ``measured``, ``limit`` and ``peer`` have the same unit.

    ``peer`` is what the same machine did with a bare task in the same run, ``ratio`` measured
    over peer. ``processor`` is how much of ``measured`` the process was at work: what others on
    the machine do stretches it much less. ``note`` says more.
    """

    name: str
    budget: str
    unit: str
    measured: float
    limit: float
    peer: float | None = None
    peer_name: str = ""
    processor: float | None = None
    note: str = ""
    more_is_better: bool = False

    @property
    def ratio(self) -> float | None:
        """Measured over peer, where there is one."""
        return self.measured / self.peer if self.peer else None

    @property
    def ok(self) -> bool:
        """Whether the budget is kept."""
        return self.is_within(1.0)

    def is_within(self, tolerance: float) -> bool:
        """Whether the budget is kept, made wider by a factor."""
        if self.more_is_better:
            return self.measured >= self.limit / tolerance
        return self.measured <= self.limit * tolerance


def platforms() -> tuple[str, ...]:
    """Qt's platforms to measure on: without a screen, and on X11 where there is one."""
    return ("offscreen", "xcb") if os.environ.get("DISPLAY") else ("offscreen",)


def run_program(name: str, *arguments: str, platform: str = "offscreen") -> Any:
    """Run program_NAME.py and return what it printed as JSON."""
    done = subprocess.run(
        _command(name, arguments),
        env=_environment(platform),
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
    )
    if done.returncode:
        raise RuntimeError(f"program_{name}.py failed:\n{done.stderr}")
    return json.loads(done.stdout.splitlines()[-1])


def seconds_until_first_line(name: str, *arguments: str, platform: str) -> tuple[float, Any]:
    """Start program_NAME.py; seconds from its start to its first line, and that line's JSON."""
    start = time.perf_counter()
    with subprocess.Popen(
        _command(name, arguments),
        env=_environment(platform),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    ) as running:
        line = running.stdout.readline() if running.stdout else ""
        seconds = time.perf_counter() - start
        if running.wait(PATIENCE_S) or not line:
            raise RuntimeError(f"program_{name}.py failed")
    return seconds, json.loads(line)


def _command(name: str, arguments: Sequence[str]) -> list[str]:
    return [sys.executable, str(HERE / f"program_{name}.py"), *arguments]


def _environment(platform: str) -> dict[str, str]:
    paths = (ROOT, ROOT / "tests" / "workers")  # the program, and its engine without networks
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": platform,
        "PYTHONPATH": os.pathsep.join(map(str, paths)),
        "PYTHONPYCACHEPREFIX": _bytecode_folder(),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return environment


@cache
def _bytecode_folder() -> str:
    """Folder that is gone at the end: programs start from bytecode, as installed ones do."""
    folder = tempfile.TemporaryDirectory(prefix="busight-benchmarks-")
    atexit.register(folder.cleanup)
    return folder.name
