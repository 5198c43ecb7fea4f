"""Clouds and limits from pictures of breasts, and pictures of other things to measure with."""

import json
from itertools import islice
from pathlib import Path

import numpy as np
import pytest
from fake_archives import save, tissue
from numpy.typing import NDArray

from models.guard import COLORED, STRANGE
from models.torch_free import manifest
from models.training import measure_guard
from models.training.__main__ import main
from models.training.data.rows import DataError, Row, write_manifest
from models.training.foreign import foreign_pictures
from models.training.guard_fit import (
    FAR_SHARE,
    ROOM_FOR_BLOCKS,
    ROOM_FOR_MARKS,
    Described,
    count_warned,
    distances_from_others,
    fit_limits,
    fit_spread,
)
from models.training.measure_guard import count


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


def described(**shifts: float) -> Described:
    """400 pictures of each set, the texture moved as far as the sets are said to lie apart."""
    random = np.random.default_rng(0)
    sets = np.repeat(list(shifts), 400)
    textures = np.concatenate(
        [
            cloud(400, seed) + shift * cloud(2000).std(0)
            for seed, shift in enumerate(shifts.values())
        ]
    )
    return Described(sets, random.random(len(sets)) / 100, random.random(len(sets)), textures)


def test_no_set_has_more_than_its_share_beyond_the_limit_that_others_give() -> None:
    given = described(breast=0.0, busbra=1.0, busi=0.5)
    limits = fit_limits(given)
    far = {name: distances_from_others(given, name) > limits.texture for name in given.names}
    shares = [part.mean() for part in far.values()]
    assert max(shares) == pytest.approx(FAR_SHARE, abs=0.005)
    assert limits.color == pytest.approx(ROOM_FOR_MARKS * given.colors.max(), abs=1e-4)
    assert limits.seam == pytest.approx(ROOM_FOR_BLOCKS * given.seams.max(), rel=0.01)


def test_a_set_that_lies_apart_widens_the_limit() -> None:
    near, apart = (described(breast=0.0, busi=shift) for shift in (0.0, 3.0))
    assert fit_limits(apart).texture > 1.5 * fit_limits(near).texture


def test_a_set_has_no_part_in_the_limits_it_is_counted_by() -> None:
    alike = count_warned(described(breast=0.0, busbra=0.0, busi=0.0))
    apart = count_warned(described(breast=0.0, busbra=0.0, busi=30.0))
    assert {name: one["pictures"] for name, one in apart.items()} == dict.fromkeys(alike, 400)
    assert max(one["warned"] for one in alike.values()) < 0.1 * 400
    assert apart["busi"]["warned"] == 400


def test_one_set_gives_no_limits() -> None:
    with pytest.raises(DataError, match="need two sets"):
        fit_limits(described(busi=0.0))
    assert count_warned(described(breast=0.0, busi=0.0)) == {}


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


def test_from_pictures_to_a_guard_and_its_figures(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ones = []
    for number in range(45):
        path = tmp_path / f"{number}.png"
        save(path, tissue(number, 96, 96))
        name, set_ = str(number), ("breast", "busbra", "busi")[number % 3]
        ones.append(Row(path, (), set_, name, "benign", group=f"{set_}/{name}", fold=number % 2))
    write_manifest(tmp_path / "manifest.csv", ones)
    document = {"version": "1", "calibration": {}, "operating_points": [], "networks": {}}
    (tmp_path / "manifest.json").write_text(json.dumps(document))
    words = ["--manifest", str(tmp_path / "manifest.csv")]
    assert main(["fit-guard", *words, "--output", str(tmp_path)]) == 0
    record = json.loads((tmp_path / "manifest.json").read_text())["guard"]
    assert record["fitted_on"] == {"sets": ["breast", "busbra", "busi"], "pictures": 45}
    assert [one["pictures"] for one in record["left_out_warned"].values()] == [15] * 3

    for module in (manifest, measure_guard):
        monkeypatch.setattr(module, "weights_folder", lambda: tmp_path)
    capsys.readouterr()
    assert main(["measure-guard", *words, "--record"]) == 0
    assert "page of text" in capsys.readouterr().out
    found = json.loads((tmp_path / "manifest.json").read_text())["guard"]["metrics"]
    assert found["page of text"]["strange"] == found["page of text"]["pictures"]


def test_counting_says_what_was_warned_of() -> None:
    told = [("photograph", (COLORED,)), ("photograph", ()), ("page", (STRANGE,))]
    found = count(told)
    assert found["photograph"] == {
        "pictures": 2,
        "warned": 1,
        "colored": 1,
        "two views": 0,
        "strange": 0,
    }
    assert json.dumps(found["page"])
