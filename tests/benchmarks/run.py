"""``python tests/benchmarks/run.py`` measures everything and prints it beside the budgets.

It takes some minutes and needs an idle machine. It exits with 1 if a budget is exceeded.
"""

import sys

from budgets import SkippedError, all_measurements
from measurement import Measurement

ROW = "{:<44} {:>26} {:>12} {:>12} {:>12} {:<28} {:>7}  {:<3}  {}"


def value(number: float | None, unit: str) -> str:
    return "" if number is None else f"{number:.4g} {unit}".rstrip()


def row(found: Measurement) -> str:
    return ROW.format(
        found.name,
        found.budget,
        value(found.measured, found.unit),
        value(found.processor, found.unit),
        value(found.peer, found.unit),
        found.peer_name,
        "" if found.ratio is None else f"{found.ratio:.2f}",
        "ok" if found.ok else "NO",
        found.note,
    )


def main() -> int:
    is_met = True
    print(
        ROW.format(
            "what", "budget", "measured", "processor", "peer", "peer task", "ratio", "ok", "note"
        )
    )
    for found in all_measurements():
        if isinstance(found, SkippedError):
            print(f"skipped: {found}", flush=True)
            continue
        is_met = is_met and found.ok
        print(row(found), flush=True)
    return 0 if is_met else 1


if __name__ == "__main__":
    sys.exit(main())
