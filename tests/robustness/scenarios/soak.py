"""Many Scans in one run do not need more memory."""

from pathlib import Path
from random import Random

import psutil

from .runs import finished, new_place, started, unfinished, wait_for_rows

SCANS = 1000
LARGEST_GROWTH_MB = 24.0
"""From the first fifth to the end. Rows are kept in memory, about two kilobytes each."""


def soak(rng: Random, folder: Path, scans: int = SCANS) -> list[str]:
    """Compare the memory of the program after a fifth of the Scans and near the end."""
    place = new_place(folder, scans)
    running = started(place, 0)
    sizes = []
    for rows in (scans // 5, scans - scans // 20):
        wait_for_rows(place, rows, running)
        try:
            sizes.append(psutil.Process(running.pid).memory_info().rss / 1e6)
        except psutil.NoSuchProcess:
            return [f"the run had ended before {rows} rows: {finished(running)[1][-300:]}"]
    code, printed = finished(running)
    wrong = unfinished(place, scans)
    if code != 0:
        wrong.append(f"ended with {code}: {printed[-300:]}")
    if sizes[1] - sizes[0] > LARGEST_GROWTH_MB:
        wrong.append(f"grew from {sizes[0]:.0f} to {sizes[1]:.0f} MB")
    return wrong
