"""Runs all scenarios in turn until the time is up."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from .disks import folder_removed, full_disk, small_disk, two_runs
from .kills import kill_beside_busy_engine, kill_engine, kill_program, terminate_program
from .runs import NotHereError
from .soak import soak

Scenario = Callable[[Random, Path], list[str]]

OFTEN: dict[str, Scenario] = {
    "kill the program": kill_program,
    "kill it while the engine is busy": kill_beside_busy_engine,
    "terminate the program": terminate_program,
    "kill the engine": kill_engine,
    "two runs on one output": two_runs,
    "output folder removed": folder_removed,
    "no file may grow": full_disk,
    "disk full": small_disk,
}
ONCE: dict[str, Scenario] = {"soak": soak}


@dataclass
class Held:
    """How often a scenario ran and held, and the complaints with the number of their run."""

    name: str
    runs: int = 0
    held: int = 0
    complaints: list[str] = field(default_factory=list)
    missing: str = ""
    """Why it can't run on this system."""


def run_one(name: str, seed: int, number: int) -> list[str]:
    """Complaints of one run; the same seed and number choose the same moments."""
    scenario = {**OFTEN, **ONCE}[name]
    with TemporaryDirectory(prefix="busight-robustness-", ignore_cleanup_errors=True) as folder:
        return scenario(Random(f"{seed}/{name}/{number}"), Path(folder))


def _run_and_count(tally: Held, seed: int, number: int) -> None:
    try:
        complaints = run_one(tally.name, seed, number)
    except NotHereError as error:
        tally.missing = str(error)
        return
    tally.runs += 1
    tally.held += not complaints
    tally.complaints += [f"{number}: {complaint}" for complaint in complaints]


def run_scenarios(seed: int, seconds: float) -> list[Held]:
    """Run each scenario once, then repeat the fast ones in turn until the time is up."""
    end, number = time.monotonic() + seconds, 0
    tallies = {name: Held(name) for name in (*OFTEN, *ONCE)}
    while number == 0 or time.monotonic() < end:
        for name in (*OFTEN, *ONCE) if number == 0 else OFTEN:
            if number and time.monotonic() > end:
                break
            _run_and_count(tallies[name], seed, number)
        number += 1
    return list(tallies.values())
