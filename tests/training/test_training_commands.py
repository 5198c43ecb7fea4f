"""From archives to weights and figures: all commands, on networks too small to be any good."""

import json
from pathlib import Path

import numpy as np
import pytest
from fake_archives import add_busi, save, tissue

from models import manifest
from models.training import evaluate
from models.training.__main__ import main
from models.training.data.rows import read_manifest

LABELS = ("normal", "benign", "malignant")
TINY = {"size": 64, "first_size": 32}


@pytest.fixture
def rows_file(tmp_path: Path) -> Path:
    """A manifest of a picture of each class in each of five folds, each with its own tissue.

    Lesions fill half of the picture: networks too small to be any good mark all of it or nothing.
    """
    mask = np.zeros((96, 96), np.uint8)
    mask[12:84, 12:84] = 255
    for number in range(15):
        label = LABELS[number % 3]
        path = add_busi(tmp_path / "busi", label, number, tissue(number, 96, 96))
        if label != "normal":
            save(path.with_name(f"{path.stem}_mask.png"), mask)
    path = tmp_path / "manifest.csv"
    assert main(["prepare", "--busi", str(tmp_path / "busi"), "--output", str(path)]) == 0
    return path


def run(command: str, **options: object) -> int:
    """Run a command on the CPU with options by name, lists spread."""
    words = [command, "--device", "cpu"]
    for name, value in options.items():
        values = value if isinstance(value, list) else [value]
        words += [f"--{name.replace('_', '-')}", *map(str, values)]
    return main(words)


def train(command: str, rows_file: Path, output: Path, **options: object) -> Path:
    """Train for one epoch; gives the file of the network."""
    small = {"epochs": 1, "batch": 2}
    assert run(command, manifest=rows_file, output=output, **small, **options) == 0
    return next(output.glob("*.safetensors"))


def test_networks_of_different_folds_become_weights(
    rows_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    unets = [
        train("train-unet", rows_file, tmp_path / f"unet{fold}", held_out=[0, fold], **TINY)
        for fold in (1, 2, 3, 4)
    ]
    classifiers = [
        train("train-classifier", rows_file, tmp_path / str(fold), held_out=[0, fold], unets=unets)
        for fold in (1, 2, 3, 4)
    ]
    rows = read_manifest(rows_file)
    networks = {"unets": unets, "classifiers": classifiers}
    views = ["plain0", "plain1", "plain2", "plain3", "plain4", "marks-drawn0"]
    predictions = [tmp_path / f"{view}.npz" for view in views]
    for path in predictions:
        view, fold = path.stem[:-1], path.stem[-1]
        named = {"manifest": rows_file, **networks, "fold": fold, "view": view}
        assert run("predict", **named, output=path) == 0
    made = tmp_path / "weights"
    words = ["--manifest", str(rows_file), "--predictions", *map(str, predictions)]
    named = ["--version", "test", "--output", str(made)]
    for kind, files in networks.items():
        named += [f"--{kind}", *map(str, files)]
    assert main(["calibrate", *words, *named]) == 0
    record = json.loads((made / "manifest.json").read_text())
    assert record["frozen_on"] == {
        "folds": [0, 1, 2, 3, 4],
        "pictures": len(rows),
        "lesion_free_crops": 0,
    }
    assert [len(files) for files in record["networks"].values()] == [4, 4]

    for module in (manifest, evaluate):
        monkeypatch.setattr(module, "weights_folder", lambda: made)
    assert main(["evaluate", *words, "--records", str(made)]) == 0
    drawn = tmp_path / "figures"
    words = ["evaluate", "--records", str(made), "--output", str(drawn), "--record", "known"]
    assert main(words) == 0  # from the record alone, as from a clone without the pictures
    assert {path.stem for path in drawn.glob("*.png")} >= {"roc", "froc", "worst"}
    measured = json.loads((made / "manifest.json").read_text())
    assert measured["metrics"]["pooled"]["pictures"] == len(rows)
    assert all("lesions_lost" in point["known"] for point in measured["operating_points"])
    assert main(["compare", *[str(made / "out_of_fold.csv")] * 2]) == 0


def test_a_picture_that_every_network_knows_is_never_judged(
    rows_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    unet = train("train-unet", rows_file, tmp_path / "unet", held_out=[0, 1], **TINY)
    output = tmp_path / "classifier"
    named = {"manifest": rows_file, "unets": unet, "output": output, "held_out": [2]}
    assert run("train-classifier", **named) == 1
    assert "every network has learnt from fold 2: add one that has not." in capsys.readouterr().err
