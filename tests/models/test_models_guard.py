"""Which images get a warning from the guard, with the shipped textures and limits."""

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

from app.words.message import english
from models.guard import Guard, color_share, seam
from models.predictor import Predictor
from models.texture import describe
from models.torch_free.image_warning import ImageWarning
from models.torch_free.manifest import WeightsError, load_manifest, weights_folder
from models.weights import load_guard
from resources import resource_path

Image = NDArray[np.uint8]


@pytest.fixture(scope="module")
def guard() -> Guard:
    found = load_guard(load_manifest())
    assert found is not None
    return found


@pytest.fixture(scope="module")
def sonogram() -> Image:
    image = cv2.imread(str(resource_path("phantom/phantom_one.png")), cv2.IMREAD_GRAYSCALE)
    return np.asarray(image, np.uint8)


def in_color(gray: Image) -> Image:
    return np.repeat(gray[..., None], 3, 2)


def tinted(gray: Image) -> Image:
    """Sepia, which some machines use for gray."""
    return (in_color(gray) * np.array([1.0, 0.87, 0.68])).astype(np.uint8)


def with_calipers(gray: Image) -> Image:
    marked = in_color(gray)
    for x in (150, 250):
        cv2.drawMarker(marked, (x, 120), (255, 255, 0), cv2.MARKER_CROSS, 14, 2)
    return marked


def doppler(gray: Image) -> Image:
    flow = in_color(gray)
    cv2.ellipse(flow, (200, 150), (60, 12), 20, 0, 360, (210, 40, 10), cv2.FILLED)
    cv2.ellipse(flow, (240, 190), (40, 10), -30, 0, 360, (20, 60, 220), cv2.FILLED)
    return flow


def elastography(gray: Image) -> Image:
    box = in_color(gray)
    ramp = np.tile(np.linspace(0, 255, 200).astype(np.uint8), (150, 1))
    colors = cv2.applyColorMap(ramp, cv2.COLORMAP_JET)[..., ::-1]
    box[60:210, 80:280] = box[60:210, 80:280] // 2 + colors // 2
    return box


def two_views(gray: Image) -> Image:
    return np.hstack([gray, np.zeros((gray.shape[0], 12), np.uint8), gray[:, ::-1]])


def two_views_without_a_gap(gray: Image) -> Image:
    return np.hstack([gray, np.roll(gray, 90, 0)])


def page(gray: Image) -> Image:
    paper = np.full((600, 450), 240, np.uint8)
    for y in range(30, 590, 26):
        words = "Findings: none of note in either breast"
        cv2.putText(paper, words, (20, y), cv2.FONT_HERSHEY_SIMPLEX, 0.6, 20, 1, cv2.LINE_AA)
    return paper


def drawing(gray: Image) -> Image:
    drawn = np.zeros((400, 500), np.uint8)
    cv2.circle(drawn, (250, 200), 120, 255, 3)
    cv2.rectangle(drawn, (60, 60), (200, 160), 160, cv2.FILLED)
    return drawn


def blank(gray: Image) -> Image:
    return np.full((300, 400), 128, np.uint8)


def strong_jpeg(gray: Image) -> Image:
    _, encoded = cv2.imencode(".jpg", gray, [cv2.IMWRITE_JPEG_QUALITY, 30])
    return np.asarray(cv2.imdecode(encoded, cv2.IMREAD_GRAYSCALE), np.uint8)


@pytest.mark.parametrize("change", [np.copy, in_color, tinted, with_calipers, strong_jpeg])
def test_a_tinted_or_marked_ultrasound_image_gets_no_warning(
    guard: Guard, sonogram: Image, change: Callable[[Image], Image]
) -> None:
    assert guard.warnings(change(sonogram)) == ()


@pytest.mark.parametrize(
    ("change", "warning"),
    [
        (doppler, ImageWarning.COLORED),
        (elastography, ImageWarning.COLORED),
        (two_views, ImageWarning.TWO_VIEWS),
        (two_views_without_a_gap, ImageWarning.TWO_VIEWS),
        (page, ImageWarning.UNFAMILIAR),
        (drawing, ImageWarning.UNFAMILIAR),
        (blank, ImageWarning.UNFAMILIAR),
    ],
)
def test_other_kinds_of_images_get_a_warning(
    guard: Guard, sonogram: Image, change: Callable[[Image], Image], warning: str
) -> None:
    assert guard.warnings(change(sonogram)) == (warning,)


def test_color_is_a_share_of_the_image(sonogram: Image) -> None:
    half = in_color(sonogram)
    half[:, : half.shape[1] // 2] = (200, 30, 30)
    assert color_share(half) == pytest.approx(0.5, abs=0.02)
    assert color_share(sonogram) == color_share(in_color(sonogram)) == 0


def test_short_lines_and_soft_shadows_are_not_seams(sonogram: Image) -> None:
    height, width = sonogram.shape
    marked = sonogram.copy()
    cv2.line(marked, (width // 2, height // 3), (width // 2, height // 2), 255, 2)
    shade = 1 - 0.8 * np.exp(-(((np.arange(width) - width / 2) / 40) ** 2))
    shadowed = (sonogram * shade).astype(np.uint8)
    assert max(seam(marked), seam(shadowed)) < 0.5 * seam(two_views(sonogram))


@pytest.mark.parametrize("shape", [(32, 32), (32, 8192), (900, 40)])
@pytest.mark.parametrize("level", [0, 128, 255])
def test_any_image_can_be_described(shape: tuple[int, int], level: int) -> None:
    flat = np.full(shape, level, np.uint8)
    assert np.isfinite(describe(flat)).all()
    assert np.isfinite(seam(flat))


def test_a_description_hardly_depends_on_the_size(sonogram: Image) -> None:
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


def test_predictions_carry_the_warnings(small_weights: Path, sonogram: Image) -> None:
    far = np.full(34, 9, np.float32)
    give_guard(small_weights, mean=far, whitening=np.eye(34, dtype=np.float32))
    assert Predictor("cpu", small_weights).predict(sonogram).warnings == (ImageWarning.UNFAMILIAR,)


def test_weights_without_a_guard_warn_about_every_image(
    small_weights: Path, sonogram: Image
) -> None:
    assert Predictor("cpu", small_weights).predict(sonogram).warnings == (ImageWarning.UNCHECKED,)


def test_a_guard_of_another_version_is_refused(small_weights: Path) -> None:
    give_guard(small_weights, **{"texture.mean": np.zeros(34, np.float32)})
    with pytest.raises(WeightsError) as refused:
        Predictor("cpu", small_weights)
    assert "do not fit this version: choose another folder" in english(refused.value.message)


def test_the_shipped_limit_of_textures_counts(guard: Guard, sonogram: Image) -> None:
    strict = replace(guard, limits=replace(guard.limits, texture=-1.0))
    assert strict.warnings(sonogram) == (ImageWarning.UNFAMILIAR,)


def test_few_breast_images_of_left_out_sites_and_nearly_all_other_images_get_a_warning() -> None:
    record = json.loads((weights_folder() / "manifest.json").read_bytes())["guard"]
    shares = [one["warned"] / one["pictures"] for one in record["left_out_warned"].values()]
    assert len(shares) == 3
    assert max(shares) <= 0.05
    others = record["metrics"].values()
    assert sum(one["warned"] for one in others) >= 0.95 * sum(one["pictures"] for one in others)
