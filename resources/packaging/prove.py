"""``python resources/packaging/prove.py dist/BUSight`` asks the frozen program what it can.

Beside it stands the program run from this clone by this Python: the same lesions, masks and times.
Prints a table and exits with 1 where a line does not hold.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

ROOT = Path(__file__).resolve().parents[2]
PHANTOMS = ROOT / "resources" / "phantom"
STARTS = 5
MOST_BESIDE_TORCH_MB = 250
SLOWEST_START = 1.5
MOST_DIFFERENT = 0.001
"""Part of a mask's pixels that may differ: a bundle may hold another build of a library."""

Command = Sequence[str]


@dataclass(frozen=True)
class Line:
    """One line of the table."""

    what: str
    found: str
    asked: str
    holds: bool


def main() -> int:
    folder = Path(sys.argv[1]).resolve()
    frozen = [
        str(next(path for path in (folder / "BUSight", folder / "BUSight.exe") if path.exists()))
    ]
    source = [sys.executable, "-m", "app"]
    holds = True
    for line in (
        *sizes(folder),
        *selftest(frozen),
        *same_answers(frozen, source),
        *starts(frozen, source),
    ):
        print(
            f"{line.what:<44} {line.found:>22}   {line.asked:<30} {'ok' if line.holds else 'NO'}",
            flush=True,
        )
        holds = holds and line.holds
    return 0 if holds else 1


def sizes(folder: Path) -> Iterator[Line]:
    files = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    sizes_mb = {path.relative_to(folder).as_posix(): path.stat().st_size / 1e6 for path in files}
    whole = sum(sizes_mb.values())
    libraries = sum(size for name, size in sizes_mb.items() if "/torch/lib/" in f"/{name}")
    yield Line("bundle", f"{whole:.0f} MB", "", holds=True)
    yield Line("torch's own libraries in it", f"{libraries:.0f} MB", "", holds=True)
    parts: dict[str, float] = {}
    for name, size in sizes_mb.items():
        part = name.removeprefix("_internal/").partition("/")[0]
        if "/torch/lib/" not in f"/{name}":
            parts[part] = parts.get(part, 0) + size
    for part, size in sorted(parts.items(), key=lambda one: -one[1])[:10]:
        yield Line(f"  {part}", f"{size:.0f} MB", "", holds=True)
    rest = whole - libraries
    asked = f"at most {MOST_BESIDE_TORCH_MB} MB"
    yield Line(
        "all beside torch's libraries", f"{rest:.0f} MB", asked, holds=rest <= MOST_BESIDE_TORCH_MB
    )


def selftest(frozen: Command) -> Iterator[Line]:
    done = run([*frozen, "selftest"])
    yield Line(
        "self test of the frozen program",
        f"exit {done.returncode}",
        "exit 0",
        holds=done.returncode == 0,
    )


def same_answers(frozen: Command, source: Command) -> Iterator[Line]:
    with tempfile.TemporaryDirectory() as folder:
        found = []
        for number, program in enumerate((frozen, source)):
            output = Path(folder) / str(number)
            done = run(
                [*program, "analyze", str(PHANTOMS), "--output", str(output), "--device", "cpu"]
            )
            if done.returncode:
                yield Line("analyze", f"exit {done.returncode}", "exit 0", holds=False)
                return
            lines = (output / "results.jsonl").read_text(encoding="utf-8").splitlines()
            found.append((output, {record["file"]: record for record in map(json.loads, lines)}))
        (one, frozen_says), (other, source_says) = found
        for name, record in source_says.items():
            beside = frozen_says[name]
            masks = [
                cv2.imread(str(place / said["mask"]), cv2.IMREAD_UNCHANGED)
                for place, said in ((one, beside), (other, record))
            ]
            different = float(np.mean(masks[0] != masks[1]))
            same = beside["risk_label"] == record["risk_label"] and len(beside["lesions"]) == len(
                record["lesions"]
            )
            yield Line(
                f"{name}: part of the mask that differs",
                f"{different:.5f}",
                f"at most {MOST_DIFFERENT}, label alike",
                holds=same and different <= MOST_DIFFERENT,
            )


def starts(frozen: Command, source: Command) -> Iterator[Line]:
    taken: dict[str, list[float]] = {"frozen": [], "source": []}
    for _ in range(STARTS):
        for name, program in (("frozen", frozen), ("source", source)):
            seconds, code = time_window(program)
            if code:
                yield Line(f"window of the {name} program", f"exit {code}", "exit 0", holds=False)
                return
            taken[name].append(seconds)
    medians = {name: statistics.median(times) for name, times in taken.items()}
    ratio = medians["frozen"] / medians["source"]
    yield Line("window of the source: first paint", f"{medians['source']:.2f} s", "", holds=True)
    yield Line(
        "window of the frozen: first paint",
        f"{medians['frozen']:.2f} s, {ratio:.2f} times",
        f"at most {SLOWEST_START} times",
        holds=ratio <= SLOWEST_START,
    )


def time_window(program: Command) -> tuple[float, int]:
    """Seconds from the start to the first painting, and the exit status after an analysis."""
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
    """Offscreen unless there is a display or the caller wants another platform."""
    return {"QT_QPA_PLATFORM": "offscreen", **os.environ}


if __name__ == "__main__":
    sys.exit(main())
