"""reproduce: the order of the steps, and going on where it stopped."""

import argparse
from pathlib import Path

import pytest

from models.training.__main__ import main
from models.training.data.rows import SETS
from models.training.reproduce import Step, add_arguments, plan, take
from models.training.train import classifier_path, unet_path

KINDS = (unet_path, classifier_path)


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
        if step.command[0] == "train":
            needed.remove(str(args.runs / "networks"))
            for name in step.command[step.command.index("--networks") + 1 :]:
                made |= {str(path(args.runs / "networks", name)) for path in KINDS}
        assert needed <= made


def test_pictures_are_asked_of_the_networks_that_are_blind_to_them(
    args: argparse.Namespace,
) -> None:
    asked = [step.command for step in plan(args) if step.command[0] == "predict"]
    assert asked
    for command in asked:
        fold = command[command.index("--fold") + 1]
        folder = Path(command[command.index("--unets") + 1]).parent
        assert Path(command[command.index("--classifiers") + 1]).parent == folder
        by_set = "by_set" in command[command.index("--manifest") + 1]
        blind = f"without-{sorted(SETS)[int(fold)]}" if by_set else f"fold{fold}"
        assert folder.name == blind


def test_what_ships_has_seen_every_fold(args: argparse.Namespace) -> None:
    (calibrated,) = (step.command for step in plan(args) if step.command[0] == "calibrate")
    assert Path(calibrated[calibrated.index("--unets") + 1]).parent.name == "all"


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
    assert "python -m models.training pack --manifest m.csv" in capsys.readouterr().out
