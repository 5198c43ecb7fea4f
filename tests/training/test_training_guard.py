"""The guard is fitted to breast images and measured on other images."""

import json
from itertools import islice
from pathlib import Path

import numpy as np
import pytest
from fake_archives import save, tissue
from numpy.typing import NDArray

from models.torch_free.image_warning import ImageWarning
from models.training.__main__ import main
from models.training.data.errors import DataError
from models.training.data.folders import shipped_weights
from models.training.data.image_list import Row, write_image_list
from models.training.measuring.guard_counts import count_warnings
from models.training.measuring.guard_fit import (
    COLOR_MARGIN,
    SEAM_MARGIN,
    TEXTURE_SHARE,
    ImageFeatures,
    fit_limits,
    fit_spread,
    left_out_warnings,
    texture_distances,
)
from models.training.measuring.out_of_distribution import out_of_distribution_images
from models.training.measuring.weights_manifest import read_weights_manifest


def cloud(number: int, seed: int = 0, size: int = 6) -> NDArray[np.float32]:
    """Vectors that are correlated and of very different scales."""
    random = np.random.default_rng(seed)
    mixing = np.random.default_rng(7).normal(size=(size, size)) * 10.0 ** np.arange(size)
    return (random.normal(size=(number, size)) @ mixing + 50).astype(np.float32)


def test_distances_are_about_one_within_the_training_vectors_and_larger_outside() -> None:
    spread = fit_spread(cloud(2000))
    inside = [spread.distance(vector) for vector in cloud(500, seed=1)]
    assert np.sqrt(np.mean(np.square(inside))) == pytest.approx(1, abs=0.1)
    far = spread.mean + 10 * cloud(2000).std(0)
    assert spread.distance(far) > 2 * max(inside)


def test_a_constant_feature_gives_finite_distances() -> None:
    vectors = cloud(200)
    vectors[:, 2] = 3
    assert np.isfinite(fit_spread(vectors).distance(vectors[0] + 1))


def features(**shifts: float) -> ImageFeatures:
    """400 images of each set, textures shifted by the given distance."""
    random = np.random.default_rng(0)
    sets = np.repeat(list(shifts), 400)
    textures = np.concatenate(
        [
            cloud(400, seed) + shift * cloud(2000).std(0)
            for seed, shift in enumerate(shifts.values())
        ]
    )
    return ImageFeatures(sets, random.random(len(sets)) / 100, random.random(len(sets)), textures)


def test_no_set_has_more_than_the_allowed_share_beyond_the_limit_of_the_others() -> None:
    given = features(breast=0.0, busbra=1.0, busi=0.5)
    limits = fit_limits(given)
    far = {name: texture_distances(given, name) > limits.texture for name in given.names}
    shares = [part.mean() for part in far.values()]
    assert max(shares) == pytest.approx(TEXTURE_SHARE, abs=0.005)
    assert limits.color == pytest.approx(COLOR_MARGIN * given.colors.max(), abs=1e-4)
    assert limits.seam == pytest.approx(SEAM_MARGIN * given.seams.max(), rel=0.01)


def test_a_set_that_differs_raises_the_limit() -> None:
    near, apart = (features(breast=0.0, busi=shift) for shift in (0.0, 3.0))
    assert fit_limits(apart).texture > 1.5 * fit_limits(near).texture


def test_warnings_of_a_left_out_set_do_not_depend_on_it() -> None:
    alike = left_out_warnings(features(breast=0.0, busbra=0.0, busi=0.0))
    apart = left_out_warnings(features(breast=0.0, busbra=0.0, busi=30.0))
    assert {name: one["pictures"] for name, one in apart.items()} == dict.fromkeys(alike, 400)
    assert max(one["warned"] for one in alike.values()) < 0.1 * 400
    assert apart["busi"]["warned"] == 400


def test_one_set_gives_no_limits() -> None:
    with pytest.raises(DataError, match="needs two data sets"):
        fit_limits(features(busi=0.0))
    assert left_out_warnings(features(breast=0.0, busi=0.0)) == {}


def test_other_images_are_of_many_kinds_and_always_the_same() -> None:
    breasts = [tissue(seed) for seed in range(4)]
    found = list(out_of_distribution_images(breasts))
    assert len({kind for kind, _ in found}) == 12
    for _, pixels in found:
        assert pixels.dtype == np.uint8
        assert pixels.ndim == 2 or pixels.shape[2] == 3
        assert min(pixels.shape[:2]) >= 32
    again = [pixels.sum() for _, pixels in islice(out_of_distribution_images(breasts), 40)]
    assert again == [pixels.sum() for _, pixels in found[:40]]


def test_from_images_to_a_guard_and_its_figures(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ones = []
    for number in range(45):
        path = tmp_path / f"{number}.png"
        save(path, tissue(number, 96, 96))
        name, set_ = str(number), ("breast", "busbra", "busi")[number % 3]
        ones.append(Row(path, (), set_, name, "benign", group=f"{set_}/{name}", fold=number % 2))
    write_image_list(tmp_path / "images.csv", ones)
    document = read_weights_manifest(shipped_weights().root)
    (tmp_path / "manifest.json").write_text(json.dumps(document))
    words = ["--images", str(tmp_path / "images.csv"), "--weights", str(tmp_path)]
    assert main(["fit-guard", *words]) == 0
    entry = json.loads((tmp_path / "manifest.json").read_text())["guard"]
    assert entry["fitted_on"] == {"sets": ["breast", "busbra", "busi"], "pictures": 45}
    assert [one["pictures"] for one in entry["left_out_warned"].values()] == [15] * 3
    assert sorted(entry["provenance"]["data"]) == ["breast", "busbra", "busi"]
    assert str(tmp_path) not in json.dumps(entry["provenance"])

    capsys.readouterr()
    assert main(["measure-guard", *words, "--update-manifest"]) == 0
    assert "page of text" in capsys.readouterr().out
    found = json.loads((tmp_path / "manifest.json").read_text())["guard"]["metrics"]
    assert found["page of text"]["unfamiliar"] == found["page of text"]["pictures"]


def test_warnings_are_counted_by_kind_of_image() -> None:
    colored, unfamiliar = (ImageWarning.COLORED,), (ImageWarning.UNFAMILIAR,)
    found = count_warnings([("photograph", colored), ("photograph", ()), ("page", unfamiliar)])
    assert found["photograph"] == {
        "pictures": 2,
        "warned": 1,
        "colored": 1,
        "two views": 0,
        "unfamiliar": 0,
    }
    assert json.dumps(found["page"])
