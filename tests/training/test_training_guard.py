"""Clouds and limits from pictures of breasts, and pictures of other things to measure with."""

import json
from dataclasses import replace
from itertools import islice
from pathlib import Path

import numpy as np
import pytest
from fake_archives import save, tissue
from numpy.typing import NDArray

from models import manifest, weights
from models.guard import COLOURED, STRANGE
from models.prediction import Prediction
from models.training import measure_guard
from models.training.__main__ import main
from models.training.data.rows import DataError, Row, write_manifest
from models.training.foreign import foreign_pictures
from models.training.guard_fit import (
    FAR_SHARE,
    ROOM_FOR_BLOCKS,
    ROOM_FOR_MARKS,
    Described,
    Distances,
    Embedded,
    count_warned,
    distances_of_held_out,
    embeddings_by_unet,
    fit_guard,
    fit_spread,
    limit_for_every_set,
)
from models.training.loop import save_network
from models.training.measure_guard import count
from models.training.predictions import Predictions, Said, write_predictions
from models.unet import UNet, UNetConfig


def rows(number: int, set_: str = "busi", group: str = "") -> list[Row]:
    return [
        Row(Path("a.png"), (), set_, f"{n}", "benign", group=group or f"{set_}/{n}", fold=1)
        for n in range(number)
    ]


def cloud(number: int, seed: int = 0, size: int = 6) -> NDArray[np.float32]:
    """Vectors that are correlated and of very different scales."""
    random = np.random.default_rng(seed)
    mixing = np.random.default_rng(7).normal(size=(size, size)) * 10.0 ** np.arange(size)
    return (random.normal(size=(number, size)) @ mixing + 50).astype(np.float32)


def test_distances_are_about_one_within_the_cloud_and_larger_outside() -> None:
    spread = fit_spread(cloud(2000))
    inside = [spread.distance(vector) for vector in cloud(500, seed=1)]
    assert np.sqrt(np.mean(np.square(inside))) == pytest.approx(1, abs=0.1)
    far = spread.mean + 10 * cloud(2000).std(0)
    assert spread.distance(far) > 2 * max(inside)


def test_a_constant_number_does_not_break_the_cloud() -> None:
    vectors = cloud(200)
    vectors[:, 2] = 3
    assert np.isfinite(fit_spread(vectors).distance(vectors[0] + 1))


def test_near_duplicates_do_not_vouch_for_each_other() -> None:
    vectors = cloud(300)
    twins = np.repeat(cloud(1, seed=5) + 1e6, 8, axis=0)
    together = [*rows(300), *rows(8, "twins", group="twins")]
    apart = [*rows(300), *rows(8, "twins")]
    every = np.concatenate([vectors, twins])
    grouped, alone = (distances_of_held_out(every, ones)[-8:] for ones in (together, apart))
    assert grouped.min() > 2 * alone.max()


def test_the_limit_holds_in_every_set() -> None:
    random = np.random.default_rng(0)
    large, small = random.normal(1, 0.1, 2000), random.normal(1.5, 0.1, 200)
    limit = limit_for_every_set(
        np.concatenate([large, small]), np.repeat(["busbra", "busi"], [2000, 200]), 0.02
    )
    assert (small > limit).mean() <= 0.02


def test_fitted_limits_warn_of_few_and_name_every_unet() -> None:
    random = np.random.default_rng(0)
    ones = [*rows(400), *rows(200, "busbra")]
    ones = [replace(one, name=str(n), fold=n % 2) for n, one in enumerate(ones)]
    described = Described(ones, random.random(600) / 100, random.random(600), cloud(600))
    embedded = [Embedded(ones, cloud(600, seed, size=8)) for seed in (1, 2)]
    record, tensors = fit_guard(described, embedded)
    limits = record["limits"]
    assert limits["colour"] == pytest.approx(ROOM_FOR_MARKS * described.colours.max(), abs=1e-4)
    assert limits["seam"] == pytest.approx(ROOM_FOR_BLOCKS * described.seams.max(), rel=0.01)
    far = distances_of_held_out(described.textures, ones) > limits["texture"]
    assert 0 < far.mean() <= FAR_SHARE + 0.005
    assert {name.split(".")[0] for name in tensors} == {"texture", "embedding_1", "embedding_2"}
    assert tensors["embedding_2.whitening"].shape == (8, 8)
    warned = record["breasts_warned"]
    assert {name: counts["pictures"] for name, counts in warned.items()} == {
        "busi": 400,
        "busbra": 200,
    }
    assert 0 < warned["busi"]["warned"] < 0.06 * 400


def test_pictures_are_judged_by_the_limits_of_the_other_folds() -> None:
    ones = [replace(one, fold=n % 2) for n, one in enumerate(rows(400))]
    same = np.ones(400)
    strange = same.copy()
    strange[1:200:2] = 9  # all in one fold: by limits of its own fold none would be far
    counts = count_warned(Distances(ones, np.zeros(400), same, strange, same))
    assert counts == {"busi": {"pictures": 400, "warned": 100}}


def stored(fold: int, embeddings: NDArray[np.float32]) -> Predictions:
    """Predictions of a fold with ``embeddings`` (pictures, UNets, E); nothing else is read."""
    nothing = np.zeros((0, 3), np.float32)
    said = [
        Said(f"busi/{n}", (8, 8), np.zeros((8, 8), np.uint16), nothing, np.zeros(3), one)
        for n, one in enumerate(embeddings)
    ]
    return Predictions(fold, "plain", said)


def test_embeddings_go_to_the_unets_that_made_them() -> None:
    by_title = {row.title: row for row in rows(3)}
    first, both = np.full((3, 1, 2), 1.0, np.float32), np.zeros((3, 2, 2), np.float32)
    both[:, 1] = 2
    held_out = [frozenset({0, 1, 2}), frozenset({0, 2})]
    one, other = embeddings_by_unet([stored(1, first), stored(2, both)], held_out, by_title)
    assert one.embeddings.tolist() == [[1, 1]] * 3 + [[0, 0]] * 3
    assert other.embeddings.tolist() == [[2, 2]] * 3
    assert [row.name for row in other.rows] == ["0", "1", "2"]


def test_predictions_of_other_unets_are_refused() -> None:
    by_title = {row.title: row for row in rows(3)}
    two = stored(1, np.zeros((3, 2, 2), np.float32))
    with pytest.raises(DataError, match="name the UNets that made them"):
        embeddings_by_unet([two], [frozenset({0, 1})], by_title)
    with pytest.raises(DataError, match="add predictions of a fold new to it"):
        embeddings_by_unet([two], [frozenset({1}), frozenset({1}), frozenset({3})], by_title)


def test_other_pictures_are_of_many_kinds_and_the_same_each_time() -> None:
    breasts = [tissue(seed) for seed in range(4)]
    found = list(foreign_pictures(breasts))
    assert len({kind for kind, _ in found}) == 12
    for _, pixels in found:
        assert pixels.dtype == np.uint8
        assert pixels.ndim == 2 or pixels.shape[2] == 3
        assert min(pixels.shape[:2]) >= 32
    again = [pixels.sum() for _, pixels in islice(foreign_pictures(breasts), 40)]
    assert again == [pixels.sum() for _, pixels in found[:40]]


def test_from_pictures_and_predictions_to_a_guard_and_its_figures(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ones = []
    for number in range(40):
        path = tmp_path / f"{number}.png"
        save(path, tissue(number, 96, 96))
        name, fold = str(number), number % 2
        ones.append(Row(path, (), "busi", name, "benign", group=f"busi/{name}", fold=fold))
    write_manifest(tmp_path / "manifest.csv", ones)
    unet = UNet(UNetConfig(size=64))
    save_network(unet, unet.config, tmp_path / "unet.safetensors", [0, 1])
    random = np.random.default_rng(0)
    for fold in (0, 1):
        said = stored(fold, random.normal(size=(20, 1, 16)).astype(np.float32)).said
        named = [replace(one, title=f"busi/{2 * n + fold}") for n, one in enumerate(said)]
        write_predictions(tmp_path / f"{fold}.npz", Predictions(fold, "plain", named))
    document = {"version": "1", "calibration": {}, "acceptance_limit": 0.5, "operating_points": []}
    document["networks"] = {"unets": [{}]}
    (tmp_path / "manifest.json").write_text(json.dumps(document))
    words = ["--manifest", str(tmp_path / "manifest.csv")]
    fit = [*words, "--unets", str(tmp_path / "unet.safetensors")]
    files = [str(tmp_path / f"{fold}.npz") for fold in (0, 1)]
    assert main(["fit-guard", *fit, "--predictions", *files, "--output", str(tmp_path)]) == 0
    record = json.loads((tmp_path / "manifest.json").read_text())["guard"]
    assert record["fitted_on"] == {"folds": [0, 1], "pictures": 40}
    assert record["breasts_warned"]["busi"]["pictures"] == 40

    for module in (manifest, weights, measure_guard):
        monkeypatch.setattr(module, "weights_folder", lambda: tmp_path)
    monkeypatch.setattr(measure_guard, "Predictor", lambda device: Everything())
    capsys.readouterr()
    assert main(["measure-guard", *words, "--record"]) == 0
    assert "page of text" in capsys.readouterr().out
    found = json.loads((tmp_path / "manifest.json").read_text())["guard"]["metrics"]
    assert found["page of text"]["strange"] == found["page of text"]["pictures"]


class Everything:
    """Stands for a Predictor to which everything is strange."""

    def predict(self, pixels: NDArray[np.uint8]) -> Prediction:
        shape = pixels.shape[:2]
        return Prediction(np.zeros(shape, np.float32), (), 0.5, "", "", 0.0, (STRANGE,))


def test_counting_says_what_was_warned_of() -> None:
    told = [("photograph", (COLOURED,)), ("photograph", ()), ("page", (STRANGE,))]
    found = count(told)
    assert found["photograph"] == {
        "pictures": 2,
        "warned": 1,
        "coloured": 1,
        "two views": 0,
        "strange": 0,
    }
    assert json.dumps(found["page"])
