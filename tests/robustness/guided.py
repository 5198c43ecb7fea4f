"""Cases that Atheris guides to lines of Python that no case has reached yet.

Atheris is optional. It runs inside the process that it tests, so this is a separate process, which
may crash.
"""

import json
import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from .limits import HARD_MB, HARD_SECONDS
from .outcome import OTHER, Outcome
from .tally import Tally
from .worker import LARGEST, STDERR_FILE, redirect_stderr, run_case, target_named

INSTRUMENTED = ["pydicom", "PIL", "app"]
OWN_SHARE = 0.5
"""Share of the changes that our format-aware mutators make."""
ROOT = Path(__file__).parents[2]
MODULE = "tests.robustness.guided"
OUTCOMES = "outcomes.jsonl"
GRACE_SECONDS = 90.0
"""Added to the requested time: instrumenting takes a while, and the last case may too."""


def is_installed() -> bool:
    """Whether Atheris is installed."""
    return find_spec("atheris") is not None


def run_guided(name: str, seed: int, seconds: float, keep: Path | None) -> Tally:
    """Let Atheris make cases of a target for this time; copy files of findings to ``keep``."""
    tally = Tally(f"{name}, guided")
    with TemporaryDirectory(prefix="busight-robustness-", ignore_cleanup_errors=True) as folder:
        place = Path(folder)
        command = [sys.executable, "-m", MODULE, name, str(seed), str(int(seconds)), folder]
        ending = _ending(command, seconds + GRACE_SECONDS)
        for line in (place / OUTCOMES).read_text(encoding="utf-8").splitlines():
            tally.add(tally.runs, Outcome(**json.loads(line)))
        if ending:
            words = (place / STDERR_FILE).read_text(encoding="utf-8", errors="replace")[-4000:]
            tally.add(tally.runs, Outcome(OTHER, summary=ending, text=words))
        if keep is not None:
            keep.mkdir(parents=True, exist_ok=True)
            for path in (*place.glob("finding-*"), *place.glob("artifact-*")):
                shutil.copy(path, keep / f"{name.replace(' ', '_')}-guided-{seed}-{path.name}")
    return tally


def _ending(command: list[str], patience: float) -> str:
    """How the process ended; empty if it succeeded."""
    try:
        done = subprocess.run(command, cwd=ROOT, timeout=patience, check=False, capture_output=True)
    except subprocess.TimeoutExpired:
        return "hangs"
    return f"ends with {done.returncode}" if done.returncode else ""


def _fuzz(name: str, seed: int, seconds: int, folder: Path) -> None:
    """Run Atheris. Never returns, because libFuzzer ends the process."""
    import atheris

    with atheris.instrument_imports(include=INSTRUMENTED):
        target = target_named(name)
    stderr = redirect_stderr(folder)
    corpus = folder / "corpus"
    corpus.mkdir()
    for number, data in enumerate(target.seeds() if target.seeds else ()):
        (corpus / str(number)).write_bytes(data)
    outcomes = (folder / OUTCOMES).open("w", buffering=1)
    count = 0

    def attempt(data: bytes) -> None:
        nonlocal count
        os.ftruncate(stderr, 0)
        outcome = run_case(target, data, folder, stderr)
        outcomes.write(json.dumps(vars(outcome)) + "\n")
        if outcome.verdict == OTHER:
            (folder / f"finding-{count}").write_bytes(data)
        count += 1

    def change(data: bytes, largest: int, number: int) -> bytes:
        rng = Random(number)
        if rng.random() < OWN_SHARE and target.aware:
            return rng.choice(target.aware)(rng, data)[:largest]
        changed: bytes = atheris.Mutate(data, largest)
        return changed

    limits = [f"-max_total_time={seconds}", f"-max_len={LARGEST}", f"-seed={seed + 1}"]
    limits += [f"-rss_limit_mb={HARD_MB}", f"-timeout={int(HARD_SECONDS)}"]
    limits += [f"-artifact_prefix={folder / 'artifact-'}"]
    atheris.Setup([name, *limits, str(corpus)], attempt, custom_mutator=change)
    atheris.Fuzz()


if __name__ == "__main__":
    _fuzz(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), Path(sys.argv[4]))
