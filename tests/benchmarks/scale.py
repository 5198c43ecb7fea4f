"""``python tests/benchmarks/scale.py`` says what thousands to a million studies take.

It measures what a Scan needs on this machine and calculates the rest, as Markdown tables.
docs/scale.md holds its output and says what is assumed. Linux and macOS.
"""

import argparse
import itertools
import sys
from collections.abc import Sequence
from pathlib import Path

from markdown_lines import machine
from scale_measure import needs, rows
from scale_model import Need, Place
from scale_table import MB, Report

from resources import resource_path

LEVELS = {
    "JSON only": "json",
    "JSON, masks and maps": "json,mask,probability",
    "these and reports": "json,mask,probability,report",
}
"""For each row of the tables, the argument of --write."""


def main(arguments: Sequence[str]) -> int:
    """Print the tables and return 0; progress goes to stderr."""
    chosen = _parser().parse_args(arguments)
    images = sorted(chosen.images.glob("*.png"))
    found: dict[str, Need] = {}
    starts: list[float] = []
    for number, (level, written) in itertools.product(range(chosen.rounds), LEVELS.items()):
        print(f"round {number + 1}: {level}", file=sys.stderr, flush=True)
        need, start, lines = needs(images, written, chosen.scans)
        starts.append(start)
        # Other programs can only add to it.
        found[level] = min(found.get(level, need), need, key=lambda each: each.seconds)
    rate, memory = rows(lines)
    storage = chosen.storage * MB
    place = Place(chosen.cores, chosen.busy, storage, chosen.rows_per_second or rate)
    prices = (tuple(chosen.core_hour), tuple(chosen.gb_month))
    command = " ".join(["python", "tests/benchmarks/scale.py", *arguments])
    print("\n".join(machine(command, ("torch",))))
    print()
    print("\n".join(Report(found, place, chosen.per_study, *prices).lines()))
    print(f"- Before its first Scan, a run needs {min(starts):.1f} s of processor time.")
    print(
        f"- One process adds {rate:.0f} rows per second to `results.jsonl`, "
        f"and keeps {memory:.0f} bytes of each in memory."
    )
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__)
    phantoms = Path(str(resource_path("phantom")))
    parser.add_argument("--images", type=Path, default=phantoms, help="folder of PNG images")
    parser.add_argument("--scans", type=int, default=60, help="in a round")
    parser.add_argument("--rounds", type=int, default=3, help="of which the fastest counts")
    parser.add_argument("--per-study", type=int, default=10, help="images of a study")
    parser.add_argument("--cores", type=int, default=16, help="of a machine")
    parser.add_argument("--busy", type=float, default=0.9, help="share of the time they work")
    parser.add_argument("--storage", type=float, default=1000.0, help="all together, MB per second")
    parser.add_argument("--rows-per-second", type=float, help="of the coordinator")
    parser.add_argument(
        "--core-hour", type=float, nargs=2, default=(0.04, 0.085), help="lowest and highest, $"
    )
    parser.add_argument(
        "--gb-month", type=float, nargs=2, default=(0.02, 0.026), help="lowest and highest, $"
    )
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
