"""What a Scan needs, measured on this machine: processor time, bytes and rows."""

import itertools
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from measurement import ROOT
from scale_model import Need

from app.files.results import RESULTS_JSONL, ResultsWriter

ROWS = 2000
TABLES = ("results.csv", RESULTS_JSONL)


def needs(images: Sequence[Path], written: str, scans: int) -> tuple[Need, float, list[Any]]:
    """Analyze Scans with ``--write written``.

    Returns what each needs, the processor seconds that a run needs before it works, and the lines
    of the results. A run with one Scan is subtracted from one with more.
    """
    first, *_ = _run(images[:1], 1, written)
    seconds, read, files, lines = _run(images, scans, written)
    each = max(seconds - first, 0.0) / (scans - 1)
    sizes, number = sum(files.values()), sum(name not in TABLES for name in files)
    return Need(each, read / scans, sizes / scans, number / scans), first - each, lines


def _run(
    images: Sequence[Path], scans: int, written: str
) -> tuple[float, int, dict[str, int], list[Any]]:
    """Processor seconds, bytes read, size of each file that was written, and the lines."""
    with tempfile.TemporaryDirectory() as name:
        folder, output = Path(name) / "in", Path(name) / "out"
        folder.mkdir()
        for number, image in zip(range(scans), itertools.cycle(images), strict=False):
            shutil.copy(image, folder / f"{number}{image.suffix}")
        command = [sys.executable, "-m", "app", "analyze", str(folder)]
        before = _children_seconds()
        subprocess.run(
            [*command, "--output", str(output), "--write", written],
            cwd=ROOT,
            stderr=subprocess.DEVNULL,
            check=True,
        )
        seconds = _children_seconds() - before
        lines = (output / RESULTS_JSONL).read_text(encoding="utf-8").splitlines()
        sizes = {path.name: path.stat().st_size for path in output.iterdir() if path.is_file()}
        read = sum(path.stat().st_size for path in folder.iterdir())
        return seconds, read, sizes, list(map(json.loads, lines))


def _children_seconds() -> float:
    """Processor time of all processes that have ended; the system must know it."""
    if sys.platform == "win32":
        raise RuntimeError("Windows does not say it: run this on Linux or macOS.")
    times = os.times()
    return times.children_user + times.children_system


def rows(lines: Sequence[Any]) -> tuple[float, float]:
    """Rows per second that a ResultsWriter takes, and its memory for each in bytes."""
    cycle = itertools.islice(itertools.cycle(lines), 2 * ROWS)
    records: list[Any] = [{**line, "file": f"{n}.png"} for n, line in enumerate(cycle)]
    with tempfile.TemporaryDirectory() as name:
        writer = ResultsWriter(Path(name))
        start = time.perf_counter()
        for record in records[:ROWS]:
            writer.add(record)
        rate = ROWS / (time.perf_counter() - start)
        tracemalloc.start()
        for record in records[ROWS:]:
            writer.add(record)
        memory = tracemalloc.get_traced_memory()[0] / ROWS
        tracemalloc.stop()
    return rate, memory
