"""The command reproduce: the order of the steps, and which of them are up to date."""

import argparse
from itertools import product
from pathlib import Path

import pytest

from models.encoder import SHAPES
from models.training.__main__ import main
from models.training.commands.reproduce import Step, add_arguments, plan, take
from models.training.data.fingerprint import stored_fingerprint
from models.training.data.sets import SETS
from models.training.learning.network_files import classifier_path, unet_path

PATHS = {"unets": unet_path, "classifiers": classifier_path}


@pytest.fixture
def args(tmp_path: Path) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    add_arguments(parser)
    words = ["--images", "m.csv", "--runs", str(tmp_path), "--version", "1", "--folds", "0", "3"]
    return parser.parse_args(words)


def test_every_step_finds_what_it_names(args: argparse.Namespace) -> None:
    made: set[str] = set()
    for step in plan(args):
        needed = {word for word in step.command if word.startswith(str(args.runs.root))}
        if step.product:
            needed -= {str(step.product), str(step.product.parent)}
            made.add(str(step.product))
        if step.command[0] == "train":
            needed.remove(str(args.runs.networks))
            names = step.command[step.command.index("--networks") + 1 :]
            path_of = PATHS[step.command[step.command.index("--parts") + 1]]
            for encoder, name in product(SHAPES, names):
                made.add(str(path_of(args.runs.networks / encoder, name)))
        assert needed <= made


def test_left_out_alone_predicts_what_it_evaluates_before_it_trains(
    args: argparse.Namespace,
) -> None:
    args.parts = ["left-out"]
    steps = list(plan(args))
    trains = [step.command[0] for step in steps].index("train")
    before, after = (
        {step.product.stem for step in part if step.product and step.command[0] == "predict"}
        for part in (steps[:trains], steps[trains:])
    )
    evaluated = {Path(word).stem for word in steps[-1].command if word.endswith(".npz")}
    assert {name for name in evaluated if "fold" in name} == before
    assert {name for name in evaluated if "without" in name} == after
    assert len(before) == 2 * 2  # folds and views


def test_predictions_are_made_again_if_a_network_is_missing(
    args: argparse.Namespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("models.training.commands.reproduce.read_image_list", lambda _path: [])
    step = next(step for step in plan(args) if step.command[0] == "predict")
    assert step.product
    step.product.parent.mkdir()
    step.product.touch()
    assert not step.is_done()  # so that predict says which one


def test_predictions_are_by_networks_that_were_not_trained_on_the_images(
    args: argparse.Namespace,
) -> None:
    commands = [step.command for step in plan(args) if step.command[0] == "predict"]
    assert commands
    for command in commands:
        fold = command[command.index("--fold") + 1]
        by_set = "by_set" in command[command.index("--images") + 1]
        expected = f"without-{sorted(SETS)[int(fold)]}" if by_set else f"fold{fold}"
        for folders in ensemble(command):
            assert [folder.name for folder in folders] == [expected] * len(SHAPES)
            assert [folder.parent.name for folder in folders] == list(SHAPES)


def ensemble(command: tuple[str, ...]) -> tuple[list[Path], list[Path]]:
    """The folders of the UNets and the classifiers that a command names."""
    unets, classifiers = command.index("--unets"), command.index("--classifiers")
    both = command[unets + 1 : classifiers], command[classifiers + 1 :][: len(SHAPES)]
    first, second = ([Path(file).parent for file in files] for files in both)
    return first, second


def test_all_ensembles_are_of_the_same_size(args: argparse.Namespace) -> None:
    args.encoders = ["lite2"]
    for step in plan(args):
        if step.command[0] in ("predict", "calibrate"):
            unets = step.command[step.command.index("--unets") + 1 :]
            assert unets[1] == "--classifiers"
            assert Path(unets[0]).parent.parent.name == "lite2"


def test_an_ensemble_can_have_fewer_classifiers_than_unets(args: argparse.Namespace) -> None:
    args.classifier_encoders = ["lite0"]
    for step in plan(args):
        command = step.command
        if command[0] == "train" and "classifiers" in command:
            encoders = command[command.index("--encoders") + 1 : command.index("--networks")]
            assert encoders == ("lite0",)
        if command[0] in ("predict", "calibrate"):
            unets, classifiers = command.index("--unets"), command.index("--classifiers")
            assert classifiers - unets == 1 + len(SHAPES)
            assert Path(command[classifiers + 1]).parent.parent.name == "lite0"
            assert command[classifiers + 2].startswith("--")


def test_a_classifier_needs_a_unet_to_start_from(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["--runs", str(tmp_path), "--version", "1", "--encoders", "lite0", "--dry-run"]
    assert main(["reproduce", *words, "--classifier-encoders", "lite2"]) == 1
    assert "only those of '--encoders'" in capsys.readouterr().err


def test_shipped_networks_are_trained_on_all_folds(args: argparse.Namespace) -> None:
    (calibrated,) = (step.command for step in plan(args) if step.command[0] == "calibrate")
    for folders in ensemble(calibrated):
        assert [folder.name for folder in folders] == ["all"] * len(SHAPES)


def test_done_steps_are_skipped_and_a_failure_stops(tmp_path: Path) -> None:
    taken = []

    def run(command: tuple[str, ...]) -> int:
        taken.append(command[0])
        return int(command[0] == "fails")

    (tmp_path / "there").touch()
    steps = [
        Step(("done",), tmp_path / "there"),
        Step(("outdated",), tmp_path / "there", lambda: False),
        Step(("missing",), tmp_path / "gone"),
        Step(("fails",)),
        Step(("never",)),
    ]
    assert take(steps, run) == 1
    assert taken == ["outdated", "missing", "fails"]


def test_a_dry_run_prints_the_commands(
    args: argparse.Namespace, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["--images", "m.csv", "--runs", str(tmp_path), "--version", "1", "--dry-run"]
    assert main(["reproduce", *words]) == 0
    assert "python -m models.training pack --images m.csv" in capsys.readouterr().out


@pytest.mark.parametrize("content", [b"", b"no archive", b"PK\x03\x04 cut off"])
def test_a_damaged_file_is_made_again(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "pack.npz"
    assert stored_fingerprint(path) == ""
    path.write_bytes(content)
    assert stored_fingerprint(path) == ""
