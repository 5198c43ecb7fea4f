"""A short run with a fixed seed; ``python -m tests.robustness`` is the long one."""

import sys
from pathlib import Path
from random import Random

import pytest

from . import runner
from .runner import run_target
from .scenarios.run import OFTEN, run_one
from .scenarios.runs import NotHereError
from .scenarios.soak import soak
from .targets import TARGETS

SEED = 20
CASES = {"weights": 12}
MOST_CASES = 100
SHORT_PATIENCE_S = 1.0

measured = pytest.mark.skipif(
    sys.platform != "linux", reason="memory is measured and limited on Linux only"
)


@pytest.mark.parametrize(
    ("planted", "summary"),
    [
        ("crash", "ends with "),
        ("error", "TypeError in planted.py:_error"),
        ("broken", "planted"),
        ("words", "prints on standard error: planted N words"),
        ("slow", "slow to be refused"),
        pytest.param("bomb", "large to be refused", marks=measured),
        pytest.param("huge", "MemoryError in planted.py:_huge", marks=measured),
    ],
)
def test_planted_defects_are_found(planted: str, summary: str) -> None:
    tally = run_target(f"planted {planted}", SEED, cases=1)
    assert (tally.runs, tally.verdicts["other"]) == (1, 1)
    (finding,) = tally.findings
    assert finding.summary.startswith(summary)
    assert finding.number == 0


def test_a_hang_is_found_and_the_run_continues(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runner, "START_SECONDS", 0.0)
    tally = run_target("planted hang", SEED, cases=2, jobs=2, patience=SHORT_PATIENCE_S)
    assert tally.summaries == {"hangs": 2}


@pytest.mark.parametrize("name", TARGETS)
def test_every_case_is_accepted_or_refused(name: str) -> None:
    tally = run_target(name, SEED, cases=CASES.get(name, MOST_CASES))
    assert not tally.findings
    assert tally.verdicts["refused"] > 0


@pytest.mark.parametrize("name", OFTEN)
def test_a_disturbed_run_meets_its_requirements(name: str) -> None:
    try:
        assert run_one(name, SEED, 0) == []
    except NotHereError as missing:
        pytest.skip(str(missing))


def test_memory_stays_flat(tmp_path: Path) -> None:
    assert soak(Random(SEED), tmp_path, scans=200) == []
