"""From archives to weights and figures: all commands, on networks too small to be any good."""

import json
from pathlib import Path

import numpy as np
import pytest
from fake_archives import add_busi, save, tissue

from models.torch_free import manifest
from models.training import evaluate
from models.training.__main__ import main
from models.training.data.rows import read_manifest

LABELS = ("normal", "benign", "malignant")


@pytest.fixture
def rows_file(tmp_path: Path) -> Path:
    """A manifest of a picture of each class in each of five folds, each with its own tissue.

    Lesions fill half of the picture and are much darker, so that they are soon learned.
    """
    mask = np.zeros((96, 96), np.uint8)
    mask[12:84, 12:84] = 255
    for number in range(15):
        label = LABELS[number % 3]
        picture = tissue(number, 96, 96)
        if label != "normal":
            picture[mask > 0] //= 5
        path = add_busi(tmp_path / "busi", label, number, picture)
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


NAMES = [f"fold{fold}" for fold in range(5)]


def train(rows_file: Path, output: Path, names: list[str]) -> None:
    """Pack the pictures and train for a few epochs."""
    pack = rows_file.with_name("pack.npz")
    assert main(["pack", "--manifest", str(rows_file), "--output", str(pack), "--size", "64"]) == 0
    epochs = {"unet_epochs": 4, "classifier_epochs": 1}
    options = {"batch": 4, "sizes": [32, 64], "networks": names}
    assert run("train", pack=pack, output=output, **epochs, **options) == 0


def test_networks_of_different_folds_become_weights(
    rows_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    train(rows_file, tmp_path, [*NAMES, "all"])
    unets = [tmp_path / name / "unet.safetensors" for name in NAMES]
    classifiers = [tmp_path / name / "classifier.safetensors" for name in NAMES]
    rows = read_manifest(rows_file)
    networks = {"unets": unets, "classifiers": classifiers}
    shipped = {
        "unets": tmp_path / "all" / "unet.safetensors",
        "classifiers": tmp_path / "all" / "classifier.safetensors",
    }
    views = ["plain0", "plain1", "plain2", "plain3", "plain4", "marks-drawn0"]
    predictions = [tmp_path / f"{view}.npz" for view in views]
    for path in predictions:
        view, fold = path.stem[:-1], path.stem[-1]
        named = {"manifest": rows_file, **networks, "fold": fold, "view": view}
        assert run("predict", **named, output=path) == 0
    made = tmp_path / "weights"
    words = ["--manifest", str(rows_file), "--predictions", *map(str, predictions)]
    named = ["--version", "test", "--output", str(made)]
    for kind, file in shipped.items():
        named += [f"--{kind}", str(file)]
    assert main(["calibrate", *words, *named]) == 0
    record = json.loads((made / "manifest.json").read_text())
    assert record["frozen_on"] == {
        "folds": [0, 1, 2, 3, 4],
        "pictures": len(rows),
        "lesion_free_crops": 0,
    }
    assert [len(files) for files in record["networks"].values()] == [1, 1]

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
    train(rows_file, tmp_path, ["fold1"])
    folder = tmp_path / "fold1"
    networks = {kind: folder / f"{kind[:-1]}.safetensors" for kind in ("unets", "classifiers")}
    named = {"manifest": rows_file, **networks, "fold": 2, "output": tmp_path / "said.npz"}
    assert run("predict", **named) == 1
    assert "every network has learnt from fold 2: add one that has not." in capsys.readouterr().err
