"""Results of benchmarks, and the programs that they measure, each in a new process."""

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

from models.torch_free.spinning import bound_spinning

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
PATIENCE_S = 170
"""Few programs take nearly this long, even on a busy machine."""


@dataclass(frozen=True)
class Measurement:
    """One row of the table. ``measured``, ``limit`` and ``peer`` have the same unit.

    ``peer`` is the result of a reference task on the same machine in the same run, and ``ratio``
    is ``measured`` divided by it. ``processor`` is the processor time within ``measured``, which
    depends much less on other programs. ``note`` contains details.
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
        """``measured`` divided by ``peer``, if there is one."""
        return self.measured / self.peer if self.peer else None

    @property
    def ok(self) -> bool:
        """Whether the budget is met."""
        return self.is_within(1.0)

    def is_within(self, tolerance: float) -> bool:
        """Whether the budget is met if it is widened by a factor."""
        if self.more_is_better:
            return self.measured >= self.limit / tolerance
        return self.measured <= self.limit * tolerance


def platforms() -> tuple[str, ...]:
    """Qt platforms to measure: without a screen, and on X11 if it is available."""
    return ("offscreen", "xcb") if os.environ.get("DISPLAY") else ("offscreen",)


def run_program(
    name: str, *arguments: str, platform: str = "offscreen", patience_s: float = PATIENCE_S
) -> Any:
    """Run program_NAME.py and return what it printed as JSON."""
    done = subprocess.run(
        _command(name, arguments),
        env=_environment(platform),
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=patience_s,
    )
    if done.returncode:
        raise RuntimeError(f"program_{name}.py failed:\n{done.stderr}")
    return json.loads(done.stdout.splitlines()[-1])


def seconds_until_first_line(name: str, *arguments: str, platform: str) -> tuple[float, Any]:
    """Start program_NAME.py; return the seconds until its first line, and that line's JSON."""
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


def open_program(name: str, *arguments: str) -> subprocess.Popen[str]:
    """Start program_NAME.py, which answers the lines that it is sent."""
    environment = _environment("offscreen")
    del environment["PYTHONPYCACHEPREFIX"]  # its start is not measured
    bound_spinning(environment)
    return subprocess.Popen(
        _command(name, arguments),
        env=environment,
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def _command(name: str, arguments: Sequence[str]) -> list[str]:
    return [sys.executable, str(HERE / f"program_{name}.py"), *arguments]


def _environment(platform: str) -> dict[str, str]:
    paths = (ROOT, ROOT / "tests", ROOT / "tests" / "workers")  # the program and fake engines
    if platform == "offscreen":  # as large as a usual screen
        platform += f":configfile={ROOT / 'tests' / 'offscreen.json'}"
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
    """Temporary folder for bytecode, so that programs start like installed ones."""
    folder = tempfile.TemporaryDirectory(prefix="busight-benchmarks-")
    atexit.register(folder.cleanup)
    return folder.name
