"""The tables of a run in Markdown, and writing them to docs/robustness.md."""

import os
import platform
from collections.abc import Sequence
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from .outcome import ACCEPTED, OTHER, REFUSED
from .scenarios.run import Held
from .tally import Tally

DOCUMENT = Path(__file__).parents[2] / "docs" / "robustness.md"
START, END = "<!-- tables: start -->", "<!-- tables: end -->"
LIBRARIES = ("pillow", "pydicom", "numpy", "PySide6-Essentials")


def heading(command: str) -> str:
    """Date, command, computer and versions of the run."""
    day = datetime.now(UTC).date().isoformat()
    libraries = ", ".join(f"{name} {version(name)}" for name in LIBRARIES)
    return (
        f"Run of {day}: `{command}`, "
        f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, "
        f"Python {platform.python_version()}, {libraries}."
    )


def fuzz_table(tallies: Sequence[Tally]) -> str:
    """One row per target, and one for all of them."""
    lines = [
        "| target | runs | accepted | refused | others | slowest s | largest MB |",
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    rows: list[tuple[object, ...]] = [
        (tally.target, *_counts(tally), f"{tally.slowest:.2f}", f"{tally.largest:.0f}")
        for tally in tallies
    ]
    slowest = max((tally.slowest for tally in tallies), default=0.0)
    largest = max((tally.largest for tally in tallies), default=0.0)
    sums = tuple(map(sum, zip(*map(_counts, tallies), strict=True)))
    rows.append(("all", *sums, f"{slowest:.2f}", f"{largest:.0f}"))
    return "\n".join([*lines, *(f"| {' | '.join(map(str, row))} |" for row in rows)])


def _counts(tally: Tally) -> tuple[int, ...]:
    return (tally.runs, *(tally.verdicts[verdict] for verdict in (ACCEPTED, REFUSED, OTHER)))


def scenario_table(found: Sequence[Held]) -> str:
    """One row per scenario."""
    lines = ["| scenario | runs | held | did not hold |", "| --- | ---: | ---: | ---: |"]
    for one in found:
        failed = one.runs - one.held
        row = (one.runs, one.held, failed) if not one.missing else ("not run", "", one.missing)
        lines.append(f"| {one.name} | {' | '.join(map(str, row))} |")
    return "\n".join(lines)


def findings_list(tallies: Sequence[Tally], found: Sequence[Held]) -> str:
    """One line per kind of finding, with the number of its first case."""
    lines = [
        f"- {finding.target}, case {finding.number}, {tally.summaries[finding.summary]} times: "
        f"{finding.summary}"
        for tally in tallies
        for finding in tally.findings
    ]
    lines += [f"- {one.name}, run {complaint}" for one in found for complaint in one.complaints]
    return "\n".join(line.replace("\n", " ") for line in lines) or "No other outcome in any case."


def write_tables(text: str, document: Path = DOCUMENT) -> None:
    """Replace the tables in the document."""
    before, _, rest = document.read_text(encoding="utf-8").partition(START)
    after = rest.partition(END)[2]
    document.write_text(f"{before}{START}\n\n{text}\n\n{END}{after}", encoding="utf-8")
