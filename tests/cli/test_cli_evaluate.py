"""python -m app evaluate: results compared with labels."""

import json
import re
from dataclasses import replace

import cv2
import numpy as np
import pytest
from cli_fakes import POINTS, FakeEngine, manifest, one_candidate
from fake_engine import MODELS, brightness
from PIL import Image

from app import cli
from models.torch_free.image_warning import ImageWarning
from models.torch_free.operating_point import Measurement
from models.torch_free.prediction import ClassProbabilities

MEASURED = (
    replace(POINTS[0], known=Measurement(0.97, 0.62, 0.0, 0.1, 0.21, 1000)),
    replace(POINTS[1], known=Measurement(0.80, 0.9, 0.05, 0.1, 0.0, 1000)),
)
WARNED = 7
"""An image whose upper left pixel has this gray level gets a warning."""


def corner_is_malignancy(pixels):
    """Bright parts are lesions; the malignancy is a hundredth of the upper left pixel."""
    malignant = float(pixels[0, 0].max()) / 100
    prediction = one_candidate(
        brightness(pixels), ClassProbabilities(0.0, 1 - malignant, malignant)
    )
    warnings = (ImageWarning.TWO_VIEWS,) if pixels[0, 0].max() == WARNED else ()
    return replace(prediction, warnings=warnings)


@pytest.fixture(autouse=True)
def _measured(monkeypatch):
    made = replace(manifest(points=MEASURED), version="7")
    monkeypatch.setattr("app.cli.manifest_in_use", lambda weights: made)
    monkeypatch.setattr("models.torch_free.manifest.Manifest.models", MODELS)


@pytest.fixture
def folder(tmp_path):
    """Images and masks of lesions: of two the first is found, of the normal nothing is known."""
    images, masks = tmp_path / "in", tmp_path / "masks"
    images.mkdir()
    masks.mkdir()
    pixels = {name: np.zeros((64, 96), np.uint8) for name in ("bad", "good", "none", "warned")}
    for name, level in (("bad", 90), ("good", 10), ("none", 30), ("warned", WARNED)):
        pixels[name][0, 0] = level
    pixels["bad"][10:30, 10:30] = 200
    pixels["good"][20:40, 60:80] = 200
    pixels["none"][5:15, 5:25] = 200
    for name, one in pixels.items():
        cv2.imwrite(str(images / f"{name}.png"), one)
    two = np.zeros((64, 96), np.uint8)
    two[10:30, 10:20] = 255
    cv2.imwrite(str(masks / "bad.png"), two)
    other = np.zeros((64, 96, 3), np.uint8)
    other[40:60, 60:80] = 1
    cv2.imwrite(str(masks / "bad_1.png"), other)
    exact = np.zeros((64, 96), np.uint8)
    exact[20:40, 60:80] = 255
    cv2.imwrite(str(masks / "good.png"), exact)
    return tmp_path


LABELS = """file,label,mask
bad.png,malignant,masks/bad.png
bad.png,malignant,masks/bad_1.png
good.png,benign,masks/good.png
none.png,normal,
gone.png,normal,
warned.png,benign,
"""


def analyze(folder, *more):
    arguments = ["analyze", str(folder / "in"), "--output", str(folder / "out"), *more]
    return cli.main(arguments, FakeEngine(corner_is_malignancy))


def evaluate(folder, labels=LABELS, *more):
    table = folder / "labels.csv"
    table.write_text(labels, encoding="utf-8")
    return cli.main(["evaluate", str(folder / "out"), "--labels", str(table), *more])


def rows(said):
    """The cells of the table by the name of their row."""
    lines = (re.split(" {3,}", line) for line in said.splitlines())
    return {name: cells for name, *cells in lines if cells and name}


def test_the_figures_are_printed_beside_those_of_the_weights(folder, capsys):
    analyze(folder, "--write", "json")
    capsys.readouterr()
    assert evaluate(folder) == cli.DONE
    said = capsys.readouterr()
    assert "Research use only" in said.err
    assert "3 images: 1 normal, 1 benign, 1 malignant." in said.out
    assert "Left out: 1 with a warning, 0 failed, 0 without a label." in said.out
    assert "Labels without a result: 1." in said.out
    assert "No result for the label of: gone.png\n" in said.out
    assert "operating point high sensitivity, threshold 0.45" in said.out
    found = {name: (cells[0], cells[-1].strip()) for name, cells in rows(said.out).items()}
    assert found["sensitivity"] == ("1.00 [0.03, 1.00]", "0.97")
    assert found["specificity"][0] == "0.50 [0.00, 1.00]"
    assert found["normals with a lesion marked"] == ("1.00 [0.03, 1.00]", "0.21")
    assert found["lesions missed"][0].startswith("0.33")
    assert "intervals over 3 patients" in said.out
    # The mean of 0.4 (200 pixels of 400 and 600 are shared) and 1.
    assert found["Dice of lesion images"][0].startswith("0.70")


def test_the_figures_are_written_as_json(folder):
    analyze(folder, "--write", "json")
    assert evaluate(folder, LABELS, "--output", str(folder / "figures.json")) == cli.DONE
    content = json.loads((folder / "figures.json").read_text(encoding="utf-8"))
    assert content["images"] == {"malignant": 1, "benign": 1, "normal": 1}
    assert (content["left_out"], content["patients"]) == ({"warned": 1, "failed": 0}, 3)
    assert content["labels_without_result"] == [{"file": "gone.png", "frame": 1}]
    assert content["limit"] == 0.2
    assert content["figures"]["dice"]["value"] == pytest.approx(0.7)
    assert content["figures"]["sensitivity"]["images"] == 1
    each = {image["file"]: image for image in content["each_image"]}
    assert each["bad.png"]["malignancy"] == pytest.approx(0.9)
    assert each["bad.png"]["outlines"] == {
        "lesions": 2,
        "missed": 1,
        "false_lesions": 0,
        "dice": pytest.approx(0.4),
    }
    assert each["none.png"]["outlines"] is None


def test_a_reader_is_compared_too_and_edits_do_not_count(folder, capsys):
    analyze(folder, "--write", "json")
    path = folder / "out" / "results.jsonl"
    records = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    for record in records:
        if record["file"] == "bad.png":
            record |= {"verdict": "disagree", "verdict_label": "benign"}
            record |= {"networks_risk_label": record["risk_label"], "networks_malignancy": 0.9}
            record |= {"networks_lesions": record["lesions"], "lesions": [], "malignancy": 0.0}
            record["risk_label"] = "normal"
        if record["file"] == "good.png":
            record |= {"verdict": "agree", "verdict_on": "benign"}
    lines = [json.dumps(record) + "\n" for record in records]
    path.write_text("".join(lines), encoding="utf-8")
    capsys.readouterr()
    assert evaluate(folder) == cli.DONE
    found = {name: cells[0] for name, cells in rows(capsys.readouterr().out).items()}
    assert found["sensitivity"].startswith("1.00")
    assert found["sensitivity where readers judged"].startswith("1.00")
    assert found["sensitivity of the readers"].startswith("0.00")
    assert found["specificity of the readers"].startswith("1.00")
    assert found["lesions missed"].startswith("0.33")


@pytest.mark.parametrize(
    ("before", "after", "beside"),
    [
        ('"acceptance_limit": 0.5', '"acceptance_limit": 0.4, "site": "north"', 2),
        ('"threshold": 0.45', '"threshold": 0.8', 2),
        ('"limit": 0.2', '"limit": 0.3', 0),
        ('"models": "fake 1"', '"models": "other"', 0),
    ],
)
def test_only_what_is_comparable_is_beside_it(folder, capsys, before, after, beside):
    analyze(folder, "--write", "json")
    path = folder / "out" / "results.jsonl"
    text = path.read_text(encoding="utf-8")
    assert before in text
    path.write_text(text.replace(before, after), "utf-8")
    capsys.readouterr()
    assert evaluate(folder) == cli.DONE
    said = capsys.readouterr().out
    assert ("known sites" in said) is bool(beside)
    assert [len(cells) for cells in rows(said).values()].count(2) == beside
    assert ("Acceptance limit of the site 'north'." in said) is ("north" in after)


def test_only_earlier_figures_are_replaced(folder, capsys):
    analyze(folder, "--write", "json,coco")
    figures, coco = folder / "new" / "figures.json", folder / "out" / "coco.json"
    for _ in range(2):
        assert evaluate(folder, LABELS, "--output", str(figures)) == cli.DONE
    assert json.loads(figures.read_text(encoding="utf-8"))["research_use"].startswith("Research")
    before = coco.read_bytes()
    for taken in (coco, folder / "in.json"):
        (folder / "in.json").mkdir(exist_ok=True)
        capsys.readouterr()
        assert evaluate(folder, LABELS, "--output", str(taken)) == cli.FAILED
        said = capsys.readouterr()
        assert (said.out, taken.name in said.err.splitlines()[-1]) == ("", True)
    assert coco.read_bytes() == before


def test_wrong_usage(folder, capsys):
    analyze(folder, "--write", "json")
    with pytest.raises(SystemExit, match="2"):
        evaluate(folder, LABELS, "--output", str(folder / "figures.txt"))
    arguments = ["evaluate", str(folder / "nowhere"), "--labels", str(folder / "labels.csv")]
    assert cli.main(arguments) == cli.REFUSED
    assert "'nowhere' is not there" in capsys.readouterr().err


def test_masks_of_a_cine_are_those_of_its_frames(folder, capsys):
    frames = [np.zeros((64, 96), np.uint8) for _ in range(2)]
    frames[1][20:40, 20:40] = 200
    (folder / "cines").mkdir()
    for name in ("cines/c.tif", "masks/c.tif"):
        first, *others = (Image.fromarray(one) for one in frames)
        first.save(folder / name, save_all=True, append_images=others)
    arguments = ["analyze", str(folder / "cines"), "--output", str(folder / "out")]
    cli.main([*arguments, "--write", "json"], FakeEngine(corner_is_malignancy))
    labels = "file,frame,label,mask\nc.tif,1,normal,masks/c.tif\nc.tif,2,benign,masks/c.tif\n"
    capsys.readouterr()
    assert evaluate(folder, labels) == cli.DONE
    said = capsys.readouterr().out
    assert rows(said)["Dice of lesion images"] == ["1.000"]
    assert "1 patient: too few for intervals." in said


def failed(folder, capsys, labels=LABELS):
    capsys.readouterr()
    assert evaluate(folder, labels) == cli.FAILED
    said = capsys.readouterr()
    assert said.out == ""
    return said.err.splitlines()[-1]


def test_what_can_not_be_compared_is_said(folder, capsys):
    (folder / "out").mkdir()
    assert "There is no results.jsonl in 'out'" in failed(folder, capsys)
    analyze(folder, "--write", "json")
    assert "No label is about an image" in failed(folder, capsys, "file,label\nx.png,benign\n")
    said = failed(folder, capsys, "file,label\nwarned.png,benign\n")
    assert "failed or have a warning" in said
    path = folder / "out" / "results.jsonl"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('"threshold": 0.45', '"threshold": 0.5', 1), "utf-8")
    assert "limits or thresholds" in failed(folder, capsys)
    path.write_text(re.sub('"outline": [^]]*]', '"outline": [0, 0, 0, 9, 999, 9, 999, 0]', text))
    assert "The result of 'bad.png' has no outlines" in failed(folder, capsys)
    path.write_text("{}\n")
    assert "did not write 'results.jsonl'" in failed(folder, capsys)


@pytest.mark.parametrize(
    ("label", "mask", "said"),
    [
        (
            "benign",
            np.full((40, 40), 255),
            "'masks/m.png' has 40 x 40 pixels, but its image",
        ),
        ("benign", np.zeros((64, 96)), "The masks of 'bad.png' show no lesion"),
        ("normal", np.full((64, 96), 255), "show a lesion, but its label is normal"),
        ("benign", None, "In the table it is the mask 'masks/m.png'."),
    ],
)
def test_what_is_wrong_with_a_mask_is_said(folder, capsys, label, mask, said):
    analyze(folder, "--write", "json")
    if mask is not None:
        cv2.imwrite(str(folder / "masks" / "m.png"), mask.astype(np.uint8))
    assert said in failed(folder, capsys, f"file,label,mask\nbad.png,{label},masks/m.png\n")


def test_a_drawn_outline_is_filled(folder, capsys):
    analyze(folder, "--write", "json")
    ring = np.zeros((64, 96), np.uint8)
    ring[10:30, 10:30] = 255
    ring[12:28, 12:28] = 0
    cv2.imwrite(str(folder / "masks" / "ring.png"), ring)
    capsys.readouterr()
    assert evaluate(folder, "file,label,mask\nbad.png,benign,masks/ring.png\n") == cli.DONE
    assert rows(capsys.readouterr().out)["Dice of lesion images"] == ["1.000"]
