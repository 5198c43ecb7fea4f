"""reproduce: the order of the steps, and going on where it stopped."""

import argparse
from pathlib import Path

import pytest

from models.training.__main__ import main
from models.training.reproduce import Step, add_arguments, plan, take


@pytest.fixture
def args(tmp_path: Path) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    add_arguments(parser)
    words = ["--manifest", "m.csv", "--runs", str(tmp_path), "--version", "1", "--folds", "0", "3"]
    return parser.parse_args(words)


def test_every_step_finds_what_it_names(args: argparse.Namespace) -> None:
    made: set[str] = set()
    for step in plan(args):
        needed = {word for word in step.command if word.startswith(str(args.runs))}
        if step.product:
            needed -= {str(step.product), str(step.product.parent)}
            made.add(str(step.product))
        assert needed <= made


def test_networks_of_a_fold_are_blind_to_it(args: argparse.Namespace) -> None:
    trained = [step for step in plan(args) if step.command[0].startswith("train-")]
    assert len(trained) == 2 * 2 + 3 * 2 + 2 * 5  # ours of each fold and set, those compared
    for step in trained:
        fold = step.command[step.command.index("--held-out") + 1]
        assert f"fold{fold}" in str(step.product)


def test_done_steps_are_passed_over_and_a_failure_stops(tmp_path: Path) -> None:
    taken = []

    def run(command: tuple[str, ...]) -> int:
        taken.append(command[0])
        return int(command[0] == "fails")

    (tmp_path / "there").touch()
    steps = [
        Step(("done",), tmp_path / "there"),
        Step(("missing",), tmp_path / "gone"),
        Step(("fails",)),
        Step(("never",)),
    ]
    assert take(steps, run) == 1
    assert taken == ["missing", "fails"]


def test_a_dry_run_prints_commands_that_are_understood(
    args: argparse.Namespace, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["--manifest", "m.csv", "--runs", str(tmp_path), "--version", "1", "--dry-run"]
    assert main(["reproduce", *words]) == 0
    assert "python -m models.training train-unet --manifest m.csv" in capsys.readouterr().out
