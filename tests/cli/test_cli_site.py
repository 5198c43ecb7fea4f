"""python -m app site, and what its file does in other commands."""

import csv
import json
from dataclasses import replace

import cv2
import numpy as np
import pytest
from cli_fakes import POINTS, FakeEngine, manifest, one_candidate

from app import cli
from models.torch_free.image_warning import ImageWarning
from models.torch_free.operating_point import Measurement
from models.torch_free.prediction import ClassProbabilities

IMAGES = 60
NAMES = [point.name for point in POINTS]
MEASURED = (
    replace(POINTS[0], known=Measurement(0.97, 0.6, 0.0, 0.0, 0.5, 1000)),
    replace(POINTS[1], known=Measurement(0.80, 0.9, 0.05, 0.1, 0.0, 1000)),
)


def brightest_is_likeliest(pixels):
    """The lesion probability is the gray level of the brightest pixel."""
    likely = float(pixels.max()) / 255
    whole = np.full(pixels.shape, 0.9, np.float32)
    return one_candidate(whole, ClassProbabilities(1 - likely, likely, 0.0))


@pytest.fixture
def images(tmp_path):
    """Images whose lesion probabilities are 1/255, 2/255, and so on."""
    folder = tmp_path / "in"
    folder.mkdir()
    for level in range(1, IMAGES + 1):
        pixels = np.zeros((64, 64), np.uint8)
        pixels[20:40, 20:40] = level
        cv2.imwrite(str(folder / f"{level:02}.png"), pixels)
    return folder


@pytest.fixture(autouse=True)
def _measured(monkeypatch):
    monkeypatch.setattr("app.cli.manifest_in_use", lambda weights: manifest(points=MEASURED))


def fit(images, output, *more, engine=None, share="0.25"):
    engine = engine or FakeEngine(brightest_is_likeliest)
    arguments = ["site", str(images), "--output", str(output), "--lesion-free", share, *more]
    return cli.main(arguments, engine)


def fitted(output):
    return json.loads(output.read_text(encoding="utf-8"))


def sites_in_table(output):
    with (output / "results.csv").open(newline="", encoding="utf-8") as table:
        return {row["site"] for row in csv.DictReader(table)}


def test_limits_are_fitted_to_the_images_of_a_folder(images, tmp_path, capsys):
    output = tmp_path / "north.json"
    assert fit(images, output) == cli.DONE
    content = fitted(output)
    assert (content["images"], content["lesion_free"]) == (IMAGES, 0.25)
    # Without a region: 0.25 * 0.5 of 60, and 0.25 * 1 + 0.75 * 0.1 of 60.
    ranks = [round(255 * content["acceptance_limits"][name]) for name in NAMES]
    assert ranks == [8, 20]
    said = capsys.readouterr().err
    assert "high sensitivity: acceptance limit 0.031, that of the weights is 0.500" in said
    assert "Fitted to 60 images. Left out: 0 with a warning, 0 failed." in said


def test_analyze_accepts_lesions_by_them(images, tmp_path):
    site, output = tmp_path / "north.json", tmp_path / "out"
    fit(images, site)
    arguments = ["analyze", str(images), "--output", str(output), "--write", "json,csv"]
    assert cli.main([*arguments, "--site", str(site)], FakeEngine(brightest_is_likeliest)) == 0
    text = (output / "results.jsonl").read_text(encoding="utf-8")
    records = [json.loads(line) for line in text.splitlines()]
    limit = fitted(site)["acceptance_limits"][NAMES[0]]
    assert {(one["site"], one["acceptance_limit"]) for one in records} == {("north", limit)}
    assert sum(bool(one["lesions"]) for one in records) == IMAGES - 7
    assert sites_in_table(output) == {"north"}
    # The limits of the weights are another way to analyze: nothing counts as done before.
    cli.main(arguments, FakeEngine(brightest_is_likeliest))
    text = (output / "results.jsonl").read_text(encoding="utf-8")
    assert all("site" not in json.loads(line) for line in text.splitlines())
    assert sites_in_table(output) == {""}


def test_images_with_a_warning_and_damaged_ones_are_left_out(images, tmp_path, capsys):
    (images / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\nnothing")
    engine = FakeEngine(
        lambda pixels: replace(
            brightest_is_likeliest(pixels),
            warnings=(ImageWarning.COLORED,) if pixels.max() > 55 else (),
        )
    )
    output = tmp_path / "north.json"
    assert fit(images, output, engine=engine) == cli.FAILED
    assert fitted(output)["images"] == 55
    said = capsys.readouterr().err
    assert "broken.png" in said
    assert "Fitted to 55 images. Left out: 5 with a warning, 1 failed." in said


def test_too_few_images_give_no_limits(images, tmp_path, capsys):
    engine = FakeEngine(
        lambda pixels: replace(
            brightest_is_likeliest(pixels),
            warnings=(ImageWarning.COLORED,) if pixels.max() > 49 else (),
        )
    )
    output = tmp_path / "north.json"
    assert fit(images, output, engine=engine) == cli.FAILED
    assert not output.exists()
    assert "49 images are too few" in capsys.readouterr().err


def test_too_few_files_are_refused_before_networks_are_loaded(images, tmp_path, capsys):
    for path in sorted(images.glob("*.png"))[49:]:
        path.unlink()
    (images / "broken.zip").write_bytes(b"PK\x03\x04nothing")

    def no_engine(*_arguments, **_options):
        pytest.fail("an engine was made")

    output = tmp_path / "north.json"
    assert fit(images, output, engine=no_engine) == cli.FAILED
    assert not output.exists()
    said = capsys.readouterr().err
    assert "broken.zip" in said
    assert "49 images are too few" in said


@pytest.mark.parametrize("name", ["folder", "image.png"])
def test_what_is_in_the_way_is_found_before_networks_are_loaded(name, images, tmp_path, capsys):
    (tmp_path / "folder").mkdir()
    (tmp_path / "image.png").write_bytes(b"mine")

    def no_engine(*_arguments, **_options):
        pytest.fail("an engine was made")

    assert fit(images, tmp_path / name, engine=no_engine) == cli.FAILED
    assert name in capsys.readouterr().err
    assert (tmp_path / "image.png").read_bytes() == b"mine"


def test_limits_may_replace_older_ones(images, tmp_path):
    output = tmp_path / "north.json"
    assert fit(images, output, share="0.5") == cli.DONE
    assert fit(images, output) == cli.DONE
    assert fitted(output)["lesion_free"] == 0.25


def test_weights_without_measured_rates_give_no_limits(images, tmp_path, capsys, monkeypatch):
    monkeypatch.setattr("app.cli.manifest_in_use", manifest)
    assert fit(images, tmp_path / "north.json") == cli.FAILED
    assert "does not say what was measured at known sites" in capsys.readouterr().err


@pytest.mark.parametrize("share", ["-0.1", "1.5", "some", "nan"])
def test_a_share_is_from_0_to_1(images, tmp_path, capsys, share):
    with pytest.raises(SystemExit):
        fit(images, tmp_path / "north.json", share=share)
    assert "is not a number from 0 to 1" in capsys.readouterr().err


def test_a_file_of_other_weights_is_refused(images, tmp_path, capsys):
    site = tmp_path / "north.json"
    fit(images, site)
    site.write_text(json.dumps(fitted(site) | {"models": "others"}), encoding="utf-8")
    arguments = ["analyze", str(images), "--output", str(tmp_path / "out"), "--site", str(site)]
    with pytest.raises(SystemExit) as ended:
        cli.main(arguments, FakeEngine())
    assert ended.value.code == cli.REFUSED
    assert "'north.json' was made with other weights" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("name", "said"),
    [("gone.json", "'gone.json' is not there"), ("mine.json", "is not a file of limits")],
)
def test_a_file_that_holds_no_limits_is_wrong_usage(name, said, images, tmp_path, capsys):
    (tmp_path / "mine.json").write_text("mine")
    arguments = ["analyze", str(images), "--output", str(tmp_path / "out")]
    with pytest.raises(SystemExit) as ended:
        cli.main([*arguments, "--site", str(tmp_path / name)], FakeEngine())
    assert ended.value.code == cli.REFUSED
    assert said in capsys.readouterr().err
