"""``python -m tests.robustness``: the long run, or a repetition of one of its cases."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from .guided import is_installed, run_guided
from .outcome import OTHER, Outcome
from .runner import Worker, run_target
from .scenarios.run import Held, run_scenarios
from .table import findings_list, fuzz_table, heading, scenario_table, write_tables
from .tally import Tally
from .targets import TARGETS
from .worker import case, target_named

SHARE_OF_SCENARIOS = 0.2
GUIDED_SECONDS = 60.0


def main(arguments: Sequence[str] | None = None) -> int:
    """Run everything; return 1 if a requirement was not met, otherwise 0."""
    options = _options(arguments)
    if options.case is not None:
        return _repeat(options)
    names = [name for name in TARGETS if options.target in name]
    seconds = options.minutes * 60
    part = seconds * (1 - SHARE_OF_SCENARIOS)
    shares = sum(TARGETS[name].share for name in names)
    tallies: list[Tally] = []
    for name in names:
        _log(f"{name} ...")
        share = part * TARGETS[name].share / shares
        limit = share if options.cases is None else None
        tallies.append(
            run_target(name, options.seed, seconds=limit, cases=options.cases, jobs=options.jobs)
        )
        _keep(tallies[-1], options.seed, options.keep)
    if options.guided:
        for name in (name for name in names if TARGETS[name].seeds is not None):
            _log(f"{name}, guided ...")
            tallies.append(run_guided(name, options.seed, GUIDED_SECONDS, options.keep))
            _print_findings(tallies[-1])
    held: list[Held] = []
    if not options.target:
        _log("scenarios ...")
        held = run_scenarios(options.seed, seconds - part)
    amount = (
        f"--minutes {options.minutes:g}" if options.cases is None else f"--cases {options.cases}"
    )
    command = f"python -m tests.robustness {amount} --seed {options.seed}"
    command += " --guided" if options.guided else ""
    parts = [heading(command), fuzz_table(tallies), scenario_table(held)]
    text = "\n\n".join([*parts, findings_list(tallies, held)])
    print(text)
    if not options.target:
        write_tables(text)
    is_sound = not any(tally.findings for tally in tallies) and not any(
        one.complaints for one in held
    )
    return 0 if is_sound else 1


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.robustness", description=__doc__)
    parser.add_argument("--minutes", type=float, default=10.0, help="duration (default 10)")
    parser.add_argument("--seed", type=int, default=1, help="another seed gives other cases")
    parser.add_argument("--cases", type=int, help="of each target, instead of a duration")
    parser.add_argument("--jobs", type=int, default=1, help="worker processes (default 1)")
    parser.add_argument("--target", default="", help="only targets with this in their name")
    parser.add_argument("--case", type=int, help="only this case of the one --target")
    parser.add_argument("--guided", action="store_true", help="also a minute of Atheris per format")
    parser.add_argument("--keep", type=Path, help="folder for files and texts of findings")
    options = parser.parse_args(arguments)
    if options.case is not None and options.target not in TARGETS:
        parser.error(f"--case needs one --target of: {', '.join(TARGETS)}")
    if options.guided and not is_installed():
        parser.error("--guided needs Atheris: python -m pip install atheris (Linux or macOS)")
    return options


def _repeat(options: argparse.Namespace) -> int:
    """Repeat one case and print its outcome."""
    if options.keep is not None:
        _write_case(options.keep, options.target, options.seed, options.case)
    worker = Worker(options.target, options.seed)
    worker.give(options.case)
    outcome: Outcome | None = None
    while outcome is None:
        outcome = worker.outcome(0.5)
    worker.end()
    print(f"{outcome.verdict} {outcome.summary}\n{outcome.text}")
    print(f"{outcome.seconds:.2f} s of processor time, {outcome.megabytes:.0f} MB")
    return 1 if outcome.verdict == OTHER else 0


def _keep(tally: Tally, seed: int, folder: Path | None) -> None:
    """Print the findings and write their files."""
    _print_findings(tally)
    for finding in tally.findings:
        if folder is not None:
            place = _write_case(folder, finding.target, seed, finding.number)
            text = f"{finding.summary}\n{finding.text}"
            place.with_suffix(".txt").write_text(text, encoding="utf-8", errors="replace")


def _print_findings(tally: Tally) -> None:
    """Print them at once, because a long run may be ended early."""
    for finding in tally.findings:
        _log(f"  case {finding.number}: {finding.summary}")


def _write_case(folder: Path, name: str, seed: int, number: int) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    place = folder / f"{name.replace(' ', '_').replace(chr(39), '')}-{seed}-{number}.bin"
    place.write_bytes(case(target_named(name), seed, number))
    return place


def _log(line: str) -> None:
    sys.stderr.write(f"{line}\n")
    sys.stderr.flush()


if __name__ == "__main__":
    sys.exit(main())
