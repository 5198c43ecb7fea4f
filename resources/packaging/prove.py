"""``python -m resources.packaging.prove dist/BUSight`` tests the frozen program.

It compares lesions, masks and start times with those of the program in this clone, run with this
Python. It prints a table and exits with 1 if a requirement is not met. On Linux it needs xvfb-run.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from resources.packaging.table import Line, print_table

ROOT = Path(__file__).resolve().parents[2]
PHANTOMS = ROOT / "resources" / "phantom"
DROP_CACHES = Path("/proc/sys/vm/drop_caches")
STARTS = 3
SLOWEST_START = 1.5
MOST_DIFFERENT = 0.001
"""Share of a mask's pixels that may differ: the bundle may contain another build of a library."""

Command = Sequence[str]
Record = dict[str, Any]


def main() -> int:
    folder = Path(sys.argv[1]).resolve()
    # On Windows the program of the window has no console.
    frozen = [str(folder / ("busight-cli.exe" if sys.platform == "win32" else "BUSight"))]
    source = [sys.executable, "-m", "app"]
    return 0 if print_table(lines(frozen, source)) else 1


def lines(frozen: Command, source: Command) -> Iterator[Line]:
    yield exits_with_0("self test", [*frozen, "selftest"])
    yield from same_answers(frozen, source)
    if sys.platform == "linux":
        screen = ["xvfb-run", "--auto-servernum", "env", "QT_QPA_PLATFORM=xcb"]
        yield exits_with_0("window under Xvfb", [*screen, *frozen, "selftest", "--window"])
    yield from starts(frozen, source)


def exits_with_0(what: str, command: Command) -> Line:
    done = run(command)
    if done.returncode:
        print(done.stdout, done.stderr, sep="\n")
    return Line(what, f"exit {done.returncode}", "exit 0", holds=done.returncode == 0)


def same_answers(frozen: Command, source: Command) -> Iterator[Line]:
    with tempfile.TemporaryDirectory() as name:
        ours, theirs = Path(name) / "frozen", Path(name) / "source"
        for program, output in ((frozen, ours), (source, theirs)):
            arguments = ["analyze", str(PHANTOMS), "--output", str(output), "--device", "cpu"]
            yield exits_with_0(f"analyze, {output.name}", [*program, *arguments])
        found = records(ours)
        for file, record in records(theirs).items():
            masks = [
                cv2.imread(str(folder / result["mask"]), cv2.IMREAD_UNCHANGED)
                for folder, result in ((ours, found[file]), (theirs, record))
            ]
            different = float(np.mean(masks[0] != masks[1]))
            is_same = outcome(found[file]) == outcome(record)
            yield Line(
                f"{file}: share of the mask that differs",
                f"{different:.5f}",
                f"at most {MOST_DIFFERENT}, same label",
                holds=is_same and different <= MOST_DIFFERENT,
            )


def records(output: Path) -> dict[str, Record]:
    text = (output / "results.jsonl").read_text(encoding="utf-8")
    return {record["file"]: record for record in map(json.loads, text.splitlines())}


def outcome(record: Record) -> tuple[str, int]:
    return record["risk_label"], len(record["lesions"])


def starts(frozen: Command, source: Command) -> Iterator[Line]:
    taken: dict[str, list[float]] = {"source": [], "frozen": []}
    cold = False
    for _ in range(STARTS):
        for name, program in (("source", source), ("frozen", frozen)):
            cold = forget_files()
            seconds, code = time_window(program)
            taken[name].append(seconds)
            if code:
                yield Line(f"window, {name}, offscreen", f"exit {code}", "exit 0", holds=False)
                return
    medians = {name: statistics.median(seconds) for name, seconds in taken.items()}
    ratio = medians["frozen"] / medians["source"]
    kind = "cold" if cold else "files cached"
    yield Line(f"first paint, source, {kind}", f"{medians['source']:.2f} s")
    yield Line(f"first paint, frozen, {kind}", f"{medians['frozen']:.2f} s")
    required = f"at most {SLOWEST_START} times"
    yield Line("frozen to source", f"{ratio:.2f}", required, holds=ratio <= SLOWEST_START)


def forget_files() -> bool:
    """Make the system read every file from the disk again; False if that is not permitted."""
    if not os.access(DROP_CACHES, os.W_OK):
        return False
    os.sync()
    try:
        DROP_CACHES.write_text("3")
    except OSError:
        return False
    return True


def time_window(program: Command) -> tuple[float, int]:
    """Seconds from the start to the first paint, and the exit status after an analysis."""
    start = time.perf_counter()
    with subprocess.Popen(
        [*program, "selftest", "--window"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=environment(),
    ) as window:
        if window.stdout:
            window.stdout.readline()
        seconds = time.perf_counter() - start
        window.communicate()
    return seconds, window.returncode


def run(command: Command) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env=environment(),
    )


def environment() -> dict[str, str]:
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen"}


if __name__ == "__main__":
    sys.exit(main())
