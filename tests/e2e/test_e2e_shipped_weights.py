"""The program as it is shipped: real engine, real weights."""

import json
import os
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest
from pydicom.data import get_testdata_file

from resources import resource_path

ROOT = Path(__file__).resolve().parents[2]
DATA = Path(os.environ.get("BUSIGHT_DATA", ROOT.parent / "shared" / "data"))
BUSI = DATA / "Dataset_BUSI_with_GT"


def run_app(*words: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "app", *map(str, words)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def results(folder: Path) -> list[dict]:
    lines = (folder / "results.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def test_the_phantoms_lesions_are_found_where_they_are() -> None:
    done = run_app("selftest")
    assert done.returncode == 0, done.stdout + done.stderr


def test_two_lesions_get_two_answers_and_every_file_is_there(tmp_path: Path) -> None:
    done = run_app("analyze", resource_path("phantom"), "--output", tmp_path)
    assert done.returncode == 0, done.stderr
    found = {record["file"]: record for record in results(tmp_path)}
    assert len(found) == 3
    two = found["phantom_two.png"]
    answers = [lesion["class_probabilities"]["malignant"] for lesion in two["lesions"]]
    assert len(answers) == 2
    assert answers[0] != answers[1]
    assert two["malignancy"] == max(answers)
    assert found["phantom_none.png"]["risk_label"] == "normal"
    for record in found.values():
        assert record["warnings"] == []
        mask = cv2.imread(str(tmp_path / record["mask"]), cv2.IMREAD_UNCHANGED)
        probability = cv2.imread(str(tmp_path / record["probability"]), cv2.IMREAD_UNCHANGED)
        assert mask.shape == probability.shape == (record["height"], record["width"])
        assert set(np.unique(mask)) <= {0, 255}
        assert probability.dtype == np.uint16
        assert np.all(probability[mask == 255] >= 0.44 * 65535)
        assert (tmp_path / record["report"]).stat().st_size > 20_000


def test_what_is_no_breast_is_warned_of_and_analysed_all_the_same(tmp_path: Path) -> None:
    example = get_testdata_file("examples_palette.dcm", download=False)
    done = run_app("analyze", example, "--output", tmp_path, "--write", "json,csv")
    assert done.returncode == 0, done.stderr
    (record,) = results(tmp_path)
    assert "Do not rely on the outlines" in record["warnings"][0]
    assert record["warnings"][0] in done.stderr
    assert record["risk_label"]


@pytest.mark.data
@pytest.mark.skipif(not BUSI.is_dir(), reason="the real pictures are not here: set BUSIGHT_DATA")
def test_real_pictures_are_outlined_and_ranked(tmp_path: Path) -> None:
    kinds = ("benign", "malignant")
    pictures = [
        path
        for kind in kinds
        for path in sorted((BUSI / kind).glob("*).png"))[:40:4]  # the masks end otherwise
    ]
    done = run_app("analyze", *pictures, "--output", tmp_path, "--write", "mask,json")
    assert done.returncode == 0, done.stderr
    scores: list[float] = []
    malignancy: dict[str, list[float]] = {kind: [] for kind in kinds}
    for path, record in zip(pictures, results(tmp_path), strict=True):
        marked = cv2.imread(str(tmp_path / record["mask"]), cv2.IMREAD_GRAYSCALE) > 0
        truth = cv2.imread(str(path.with_stem(path.stem + "_mask")), cv2.IMREAD_GRAYSCALE) > 0
        scores.append(2 * (marked & truth).sum() / (marked.sum() + truth.sum()))
        malignancy[path.parent.name].append(record["malignancy"])
    assert np.mean(scores) > 0.7
    assert np.mean(malignancy["malignant"]) > np.mean(malignancy["benign"]) + 0.25
