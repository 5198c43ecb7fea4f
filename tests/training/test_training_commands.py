"""From archives to weights and figures: all commands, with very small networks."""

import argparse
import json
import os
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from fake_archives import add_busi, save, tissue

from models.torch_free.manifest import load_manifest
from models.training.__main__ import main
from models.training.commands.reproduce import Step, add_arguments, plan
from models.training.data.fingerprint import predictions_fingerprint, stored_fingerprint
from models.training.data.image_list import read_image_list, rows_of_fold, write_image_list
from models.training.data.set_folds import folds_by_set
from models.training.measuring.predictions import read_predictions
from models.training.measuring.record import record_path

LABELS = ("normal", "benign", "malignant")


@pytest.fixture
def image_list(tmp_path: Path) -> Path:
    """An image list with one image of each class in each of five folds.

    Lesions fill half of the image and are much darker, so that they are quickly learned.
    """
    mask = np.zeros((96, 96), np.uint8)
    mask[12:84, 12:84] = 255
    for number in range(15):
        label = LABELS[number % 3]
        image = tissue(number, 96, 96)
        if label != "normal":
            image[mask > 0] //= 5
        path = add_busi(tmp_path / "busi", label, number, image)
        if label != "normal":
            save(path.with_name(f"{path.stem}_mask.png"), mask)
    path = tmp_path / "images.csv"
    assert main(["prepare", "--busi", str(tmp_path / "busi"), "--output", str(path)]) == 0
    return path


def run(command: str, **options: object) -> int:
    """Run a command on the CPU with options by name."""
    words = [command, "--device", "cpu"]
    for name, value in options.items():
        values = value if isinstance(value, list) else [value]
        words += [f"--{name.replace('_', '-')}", *map(str, values)]
    return main(words)


NAMES = [f"fold{fold}" for fold in range(5)]


def train(image_list: Path, output: Path, names: list[str], encoders: list[str]) -> None:
    """Pack the images and train for a few epochs."""
    pack = image_list.with_name("pack.npz")
    assert main(["pack", "--images", str(image_list), "--output", str(pack), "--size", "64"]) == 0
    epochs = {"unet_epochs": 4, "classifier_epochs": 1}
    options = {"batch": 4, "sizes": [32, 64], "networks": names, "encoders": encoders}
    assert run("train", pack=pack, output=output, **epochs, **options) == 0


def test_networks_of_different_folds_become_weights(image_list: Path, tmp_path: Path) -> None:
    train(image_list, tmp_path, [*NAMES, "all"], ["lite0"])
    unets = [tmp_path / "lite0" / name / "unet.safetensors" for name in NAMES]
    classifiers = [tmp_path / "lite0" / name / "classifier.safetensors" for name in NAMES]
    rows = read_image_list(image_list)
    sizes = [96] * len(NAMES)
    networks = {"unets": unets, "unet_sizes": sizes, "classifiers": classifiers}
    shipped = {
        "unets": tmp_path / "lite0" / "all" / "unet.safetensors",
        "classifiers": tmp_path / "lite0" / "all" / "classifier.safetensors",
    }
    views = ["plain0", "plain1", "plain2", "plain3", "plain4", "marks-drawn0"]
    predictions = [tmp_path / f"{view}.npz" for view in views]
    for path in predictions:
        view, fold = path.stem[:-1], path.stem[-1]
        named = {"images": image_list, **networks, "fold": fold, "view": view}
        assert run("predict", **named, output=path) == 0
    of_fold = rows_of_fold(rows, 0)
    made_from = stored_fingerprint(predictions[0])
    assert made_from == predictions_fingerprint(of_fold, [*unets, *classifiers], sizes)
    assert made_from != predictions_fingerprint(of_fold, [*unets, *classifiers])
    assert made_from != predictions_fingerprint(of_fold, [*unets[1:], *classifiers], sizes)
    (first, *_) = read_predictions(predictions[:1])
    assert first.images[0].square.shape == (96, 96)
    made = tmp_path / "weights"
    words = ["--images", str(image_list), "--predictions", *map(str, predictions)]
    named = ["--version", "test", "--weights", str(made)]
    for kind, file in shipped.items():
        named += [f"--{kind}", str(file)]
    for wrong in (["96", "96"], ["90"]):
        assert main(["calibrate", *words, *named, "--unet-sizes", *wrong]) == 1
    assert main(["calibrate", *words, *named, "--unet-sizes", "96"]) == 0
    document = json.loads((made / "manifest.json").read_text())
    assert document["frozen_on"] == {
        "folds": [0, 1, 2, 3, 4],
        "pictures": len(rows),
        "lesion_free_crops": 0,
    }
    assert [len(files) for files in document["networks"].values()] == [1, 1]
    assert document["networks"]["unets"][0]["config"]["size"] == 96

    check_provenance(document, tmp_path)
    assert load_manifest(made).version == "test"

    assert main(["evaluate", *words, "--weights", str(made)]) == 0
    drawn = tmp_path / "figures"
    words = ["evaluate", "--weights", str(made), "--output", str(drawn)]
    assert main([*words, "--update-manifest", "known"]) == 0  # from the record, without the images
    assert {path.stem for path in drawn.glob("*.png")} >= {"roc", "froc", "worst"}
    measured = json.loads((made / "manifest.json").read_text())
    assert measured["metrics"]["pooled"]["pictures"] == len(rows)
    assert all("lesions_lost" in point["known"] for point in measured["operating_points"])
    assert main(["compare", *[str(record_path(made, "plain"))] * 2]) == 0


def check_provenance(document: dict[str, Any], folder: Path) -> None:
    """The manifest says how networks and limits were made, and names no folder."""
    made_with = document["provenance"]
    assert made_with["options"]["predictions"][0] == "plain0.npz"
    assert made_with["data"].keys() == {"busi"}
    (unet,), (classifier,) = document["networks"].values()
    for entry, epochs in ((unet, 4), (classifier, 1)):
        trained = entry["provenance"]
        assert (trained["seed"], trained["epochs"], trained["options"]["batch"]) == (1, epochs, 4)
        assert trained["data"]["busi"]["license"]
    for one in (made_with, unet["provenance"], classifier["provenance"]):
        assert one["revision"]
        assert one["versions"].keys() == {"python", "torch", "numpy", "pillow", "safetensors"}
    assert str(folder) not in json.dumps(document)


def test_a_pack_is_made_again_if_an_image_or_a_mask_has_changed(
    image_list: Path, tmp_path: Path
) -> None:
    parser = argparse.ArgumentParser()
    add_arguments(parser)
    words = ["--images", str(image_list), "--runs", str(tmp_path), "--version", "1"]

    def pack_step() -> Step:
        return next(plan(parser.parse_args(words)))

    assert not pack_step().is_done()
    assert main(pack_step().command) == 0
    row = next(row for row in read_image_list(image_list) if row.masks)
    os.utime(row.path, (0, 0))
    assert pack_step().is_done()
    for path in (row.path, row.masks[0]):
        image = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)
        image[20:30, 20:30] = 0
        save(path, image)
        assert not pack_step().is_done()
        assert main(pack_step().command) == 0
        assert pack_step().is_done()


def test_predictions_need_networks_that_were_not_trained_on_the_fold(
    image_list: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    train(image_list, tmp_path, ["fold2"], ["lite0"])
    folder = tmp_path / "lite0" / "fold2"
    networks = {kind: folder / f"{kind[:-1]}.safetensors" for kind in ("unets", "classifiers")}
    by_set = tmp_path / "by_set.csv"
    write_image_list(by_set, folds_by_set(read_image_list(image_list)))  # all are in fold 2
    for images, fold in ((image_list, 1), (by_set, 2)):
        named = {"images": images, **networks, "fold": fold, "output": tmp_path / "made.npz"}
        assert run("predict", **named) == 1
        expected = f"every network was trained on images of fold {fold} of this list: add one"
        assert expected in capsys.readouterr().err
