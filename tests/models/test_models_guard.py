"""What the guard warns of, with the shipped clouds and limits, and what it lets pass."""

import hashlib
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from safetensors.numpy import save_file

from models.guard import COLORED, STRANGE, TWO_VIEWS, UNGUARDED, Guard, color_share, seam
from models.predictor import Predictor
from models.texture import describe
from models.torch_free.manifest import WeightsError, load_manifest
from models.weights import load_guard
from resources import resource_path

Picture = NDArray[np.uint8]


@pytest.fixture(scope="module")
def guard() -> Guard:
    found = load_guard(load_manifest())
    assert found is not None
    return found


@pytest.fixture(scope="module")
def sonogram() -> Picture:
    picture = cv2.imread(str(resource_path("phantom/phantom_one.png")), cv2.IMREAD_GRAYSCALE)
    return np.asarray(picture, np.uint8)


def in_colour(grey: Picture) -> Picture:
    return np.repeat(grey[..., None], 3, 2)


def tinted(grey: Picture) -> Picture:
    """Sepia, as machines can be set to show grey."""
    return (in_colour(grey) * np.array([1.0, 0.87, 0.68])).astype(np.uint8)


def with_calipers(grey: Picture) -> Picture:
    marked = in_colour(grey)
    for x in (150, 250):
        cv2.drawMarker(marked, (x, 120), (255, 255, 0), cv2.MARKER_CROSS, 14, 2)
    return marked


def doppler(grey: Picture) -> Picture:
    flow = in_colour(grey)
    cv2.ellipse(flow, (200, 150), (60, 12), 20, 0, 360, (210, 40, 10), cv2.FILLED)
    cv2.ellipse(flow, (240, 190), (40, 10), -30, 0, 360, (20, 60, 220), cv2.FILLED)
    return flow


def elastography(grey: Picture) -> Picture:
    box = in_colour(grey)
    ramp = np.tile(np.linspace(0, 255, 200).astype(np.uint8), (150, 1))
    colours = cv2.applyColorMap(ramp, cv2.COLORMAP_JET)[..., ::-1]
    box[60:210, 80:280] = box[60:210, 80:280] // 2 + colours // 2
    return box


def two_views(grey: Picture) -> Picture:
    return np.hstack([grey, np.zeros((grey.shape[0], 12), np.uint8), grey[:, ::-1]])


def two_views_without_a_gap(grey: Picture) -> Picture:
    return np.hstack([grey, np.roll(grey, 90, 0)])


def page(grey: Picture) -> Picture:
    paper = np.full((600, 450), 240, np.uint8)
    for y in range(30, 590, 26):
        words = "Findings: none of note in either breast"
        cv2.putText(paper, words, (20, y), cv2.FONT_HERSHEY_SIMPLEX, 0.6, 20, 1, cv2.LINE_AA)
    return paper


def drawing(grey: Picture) -> Picture:
    drawn = np.zeros((400, 500), np.uint8)
    cv2.circle(drawn, (250, 200), 120, 255, 3)
    cv2.rectangle(drawn, (60, 60), (200, 160), 160, cv2.FILLED)
    return drawn


def blank(grey: Picture) -> Picture:
    return np.full((300, 400), 128, np.uint8)


def strong_jpeg(grey: Picture) -> Picture:
    _, encoded = cv2.imencode(".jpg", grey, [cv2.IMWRITE_JPEG_QUALITY, 30])
    return np.asarray(cv2.imdecode(encoded, cv2.IMREAD_GRAYSCALE), np.uint8)


@pytest.mark.parametrize("change", [np.copy, in_colour, tinted, with_calipers, strong_jpeg])
def test_a_sonogram_passes_tinted_or_marked(
    guard: Guard, sonogram: Picture, change: Callable[[Picture], Picture]
) -> None:
    assert guard.warnings(change(sonogram)) == ()


@pytest.mark.parametrize(
    ("change", "warning"),
    [
        (doppler, COLORED),
        (elastography, COLORED),
        (two_views, TWO_VIEWS),
        (two_views_without_a_gap, TWO_VIEWS),
        (page, STRANGE),
        (drawing, STRANGE),
        (blank, STRANGE),
    ],
)
def test_what_is_another_kind_of_picture_is_named(
    guard: Guard, sonogram: Picture, change: Callable[[Picture], Picture], warning: str
) -> None:
    assert guard.warnings(change(sonogram)) == (warning,)


def test_colour_is_a_share_of_the_picture(sonogram: Picture) -> None:
    half = in_colour(sonogram)
    half[:, : half.shape[1] // 2] = (200, 30, 30)
    assert color_share(half) == pytest.approx(0.5, abs=0.02)
    assert color_share(sonogram) == color_share(in_colour(sonogram)) == 0


def test_short_lines_and_soft_shadows_are_no_seam(sonogram: Picture) -> None:
    height, width = sonogram.shape
    marked = sonogram.copy()
    cv2.line(marked, (width // 2, height // 3), (width // 2, height // 2), 255, 2)
    shade = 1 - 0.8 * np.exp(-(((np.arange(width) - width / 2) / 40) ** 2))
    shadowed = (sonogram * shade).astype(np.uint8)
    assert max(seam(marked), seam(shadowed)) < 0.5 * seam(two_views(sonogram))


@pytest.mark.parametrize("shape", [(32, 32), (32, 8192), (900, 40)])
@pytest.mark.parametrize("level", [0, 128, 255])
def test_any_picture_can_be_described(shape: tuple[int, int], level: int) -> None:
    flat = np.full(shape, level, np.uint8)
    assert np.isfinite(describe(flat)).all()
    assert np.isfinite(seam(flat))


def test_a_description_hardly_depends_on_the_size(sonogram: Picture) -> None:
    larger = cv2.resize(sonogram, None, fx=1.5, fy=1.5, interpolation=cv2.INTER_CUBIC)
    assert np.abs(describe(sonogram) - describe(np.asarray(larger, np.uint8))).max() < 0.5


def give_guard(folder: Path, **tensors: NDArray[np.float32]) -> None:
    """Put a guard into a weights folder."""
    save_file(tensors, folder / "guard.safetensors")
    document = json.loads((folder / "manifest.json").read_text())
    document["guard"] = {
        "file": "guard.safetensors",
        "sha256": hashlib.sha256((folder / "guard.safetensors").read_bytes()).hexdigest(),
        "limits": {"color": 1.0, "seam": 1e9, "texture": 1.0},
    }
    (folder / "manifest.json").write_text(json.dumps(document))


def test_predictions_carry_the_warnings(small_weights: Path, sonogram: Picture) -> None:
    far = np.full(34, 9, np.float32)
    give_guard(small_weights, mean=far, whitening=np.eye(34, dtype=np.float32))
    assert Predictor("cpu", small_weights).predict(sonogram).warnings == (STRANGE,)


def test_weights_without_a_guard_say_so_of_every_picture(
    small_weights: Path, sonogram: Picture
) -> None:
    assert Predictor("cpu", small_weights).predict(sonogram).warnings == (UNGUARDED,)


def test_a_guard_of_another_version_is_refused(small_weights: Path) -> None:
    give_guard(small_weights, **{"texture.mean": np.zeros(34, np.float32)})
    with pytest.raises(WeightsError, match=r"do not fit this version: name another folder"):
        Predictor("cpu", small_weights)


def test_the_shipped_limit_of_textures_counts(guard: Guard, sonogram: Picture) -> None:
    strict = replace(guard, limits=replace(guard.limits, texture=-1.0))
    assert strict.warnings(sonogram) == (STRANGE,)


def test_few_pictures_of_a_site_left_out_are_warned_of_and_nearly_all_others() -> None:
    record = load_manifest().raw["guard"]
    shares = [one["warned"] / one["pictures"] for one in record["left_out_warned"].values()]
    assert len(shares) == 3
    assert max(shares) <= 0.05
    others = record["metrics"].values()
    assert sum(one["warned"] for one in others) >= 0.95 * sum(one["pictures"] for one in others)
