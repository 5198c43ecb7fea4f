"""Time one picture from the shell, ``import torch`` alone and an empty interpreter, by turns."""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

TURNS = 7
PICTURE = "resources/phantom/phantom_one.png"


def run(words: Sequence[str]) -> tuple[float, float]:
    """Run Python; give the seconds that it took, and those of all its processes together.

    Windows does not tell the latter: it is 0.
    """
    before, start = os.times(), time.perf_counter()
    subprocess.run([sys.executable, *words], check=True, capture_output=True)
    seconds, after = time.perf_counter() - start, os.times()
    return seconds, sum(after[2:4]) - sum(before[2:4])


def analyze(*options: str) -> tuple[float, float]:
    with tempfile.TemporaryDirectory() as output:
        return run(
            ["-m", "app", "analyze", PICTURE, "--output", str(Path(output) / "out"), *options]
        )


def main() -> None:
    tasks: dict[str, Callable[[], tuple[float, float]]] = {
        "empty": lambda: run(["-c", ""]),
        "torch": lambda: run(["-c", "import torch"]),
        "report": analyze,
        "json": lambda: analyze("--write", "json"),
    }
    taken: dict[str, list[tuple[float, float]]] = {name: [] for name in tasks}
    # The first turn writes bytecode and fills the file cache. It does not count.
    for turn in range(TURNS + 1):
        for name, task in tasks.items():
            found = task()
            if turn:
                taken[name].append(found)
    print(
        json.dumps(
            {
                name: {
                    "wall_s": statistics.median(wall for wall, _ in all_),
                    "least_s": min(wall for wall, _ in all_),
                    "cpu_s": statistics.median(cpu for _, cpu in all_),
                }
                for name, all_ in taken.items()
            }
        )
    )


if __name__ == "__main__":
    main()
