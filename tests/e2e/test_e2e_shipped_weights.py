"""The program as it is shipped: real engine, real weights."""

import json
import os
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest
from pydicom import Dataset, dcmread
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


def test_the_window_tries_itself_and_leaves_no_settings(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    done = run_app("selftest", "--window")
    assert done.returncode == 0, done.stdout + done.stderr
    first, *_, last = done.stdout.splitlines()
    assert first == "painted"
    assert last == "phantom_two.png: 2 lesions to be found, 2 found."
    assert list(tmp_path.iterdir()) == []


def test_a_window_whose_networks_cannot_run_fails_with_the_reason() -> None:
    done = run_app("selftest", "--window", "--device", "cuda")
    if done.returncode == 0:
        pytest.skip("CUDA works here")
    assert done.returncode == 1
    assert "CUDA can't be used" in done.stdout


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


def test_an_image_of_something_else_gets_a_warning_and_is_still_analyzed(tmp_path: Path) -> None:
    example = get_testdata_file("examples_palette.dcm", download=False)
    done = run_app("analyze", example, "--output", tmp_path, "--write", "json,csv")
    assert done.returncode == 0, done.stderr
    (record,) = results(tmp_path)
    assert record["warnings"][0].startswith("Not like the images the networks learned from.")
    assert record["warnings"][0] in done.stderr
    assert record["risk_label"]


def test_only_the_ultrasound_region_of_a_screen_is_analyzed(tmp_path: Path) -> None:
    phantom = cv2.imread(str(resource_path("phantom/phantom_two.png")), cv2.IMREAD_GRAYSCALE)
    height, width = phantom.shape
    screen = np.zeros((height + 200, width + 300), np.uint8)
    screen[:40, :200] = 200  # the machine's name, say
    screen[150 : 150 + height, 260 : 260 + width] = phantom
    save_screen(screen, (260, 150, 259 + width, 149 + height), tmp_path / "in" / "screen.dcm")
    cv2.imwrite(str(tmp_path / "in" / "phantom.png"), phantom)
    done = run_app("analyze", tmp_path / "in", "--output", tmp_path, "--write", "mask,json")
    assert done.returncode == 0, done.stderr
    of_phantom, of_screen = results(tmp_path)
    assert of_screen["ultrasound_region"] == [260, 150, width, height]
    assert of_screen["warnings"] == []
    for name in ("risk_label", "malignancy", "class_probabilities"):
        assert of_screen[name] == of_phantom[name]
    for lesion, same in zip(of_screen["lesions"], of_phantom["lesions"], strict=True):
        x, y, *size = same["bbox"]
        assert lesion["bbox"] == [x + 260, y + 150, *size]
    masks = [
        cv2.imread(str(tmp_path / record["mask"]), cv2.IMREAD_UNCHANGED)
        for record in (of_screen, of_phantom)
    ]
    np.testing.assert_array_equal(masks[0][150 : 150 + height, 260 : 260 + width], masks[1])
    assert np.count_nonzero(masks[0]) == np.count_nonzero(masks[1])


def save_screen(pixels: np.ndarray, corners: tuple[int, int, int, int], path: Path) -> None:
    """A DICOM file that says where on a machine's screen the tissue is."""
    region = Dataset()
    region.RegionSpatialFormat = region.RegionDataType = 1
    for name, place in zip(("MinX0", "MinY0", "MaxX1", "MaxY1"), corners, strict=True):
        setattr(region, f"RegionLocation{name}", place)
    dataset = dcmread(get_testdata_file("examples_palette.dcm", download=False))
    for name in [element.keyword for element in dataset if "Palette" in element.keyword]:
        delattr(dataset, name)
    dataset.SequenceOfUltrasoundRegions = [region]
    dataset.PhotometricInterpretation = "MONOCHROME2"
    dataset.Rows, dataset.Columns = pixels.shape
    dataset.PixelData = pixels.tobytes()
    path.parent.mkdir()
    dataset.save_as(path)


@pytest.mark.data
@pytest.mark.skipif(not BUSI.is_dir(), reason="the real images are not here: set BUSIGHT_DATA")
def test_real_images_are_outlined_and_ranked(tmp_path: Path) -> None:
    kinds = ("benign", "malignant")
    images = [
        path
        for kind in kinds
        for path in sorted((BUSI / kind).glob("*).png"))[:40:4]  # the masks end otherwise
    ]
    done = run_app("analyze", *images, "--output", tmp_path, "--write", "mask,json")
    assert done.returncode == 0, done.stderr
    scores: list[float] = []
    malignancy: dict[str, list[float]] = {kind: [] for kind in kinds}
    for path, record in zip(images, results(tmp_path), strict=True):
        marked = cv2.imread(str(tmp_path / record["mask"]), cv2.IMREAD_GRAYSCALE) > 0
        truth = cv2.imread(str(path.with_stem(path.stem + "_mask")), cv2.IMREAD_GRAYSCALE) > 0
        scores.append(2 * (marked & truth).sum() / (marked.sum() + truth.sum()))
        malignancy[path.parent.name].append(record["malignancy"])
    assert np.mean(scores) > 0.7
    assert np.mean(malignancy["malignant"]) > np.mean(malignancy["benign"]) + 0.25
