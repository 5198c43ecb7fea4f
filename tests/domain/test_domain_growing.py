"""A lesion that is grown from one click."""

import os
import time
from pathlib import Path

import cv2
import numpy as np
import pytest

from app.domain.edit import DrawnRegion
from app.domain.growing import grow, grow_in
from app.domain.scan import Scan

DATA = Path(os.environ.get("BUSIGHT_DATA", Path(__file__).resolve().parents[3] / "shared" / "data"))
BUSBRA = DATA / "BUSBRA"


def image(height: int = 360, width: int = 480) -> tuple[np.ndarray, np.ndarray]:
    """Speckle with a dark ellipse, and where the ellipse is."""
    rng = np.random.default_rng(3)
    truth = np.zeros((height, width), np.uint8)
    middle = (round(width * 0.6), round(height * 0.45))
    axes = (round(width * 0.13), round(height * 0.11))
    cv2.ellipse(truth, middle, axes, 15, 0, 360, 1, cv2.FILLED)
    level = np.where(truth > 0, 45.0, 120.0) * rng.gamma(6, 1 / 6, truth.shape)
    return np.clip(cv2.GaussianBlur(level, (0, 0), 1.5), 0, 255).astype(np.uint8), truth > 0


def dice(region: DrawnRegion | None, truth: np.ndarray) -> float:
    assert region is not None
    x, y, width, height = region.bbox
    whole = np.zeros(truth.shape, np.bool_)
    whole[y : y + height, x : x + width] = region.mask
    return 2 * float((whole & truth).sum()) / float(whole.sum() + truth.sum())


@pytest.mark.parametrize("place", [(288.0, 162.0), (260.0, 150.0), (310.0, 175.0)])
def test_a_dark_lesion_grows_from_any_place_in_it(place: tuple[float, float]) -> None:
    pixels, truth = image()
    nothing = np.zeros(truth.shape, np.float32)
    assert dice(grow(pixels, nothing, place), truth) > 0.85
    colors = np.repeat(pixels[:, :, None], 3, 2)
    assert grow(colors, nothing, place) == grow(pixels, nothing, place)


def test_a_bright_lesion_grows_too() -> None:
    pixels, truth = image()
    nothing = np.zeros(truth.shape, np.float32)
    assert dice(grow(255 - pixels, nothing, (288, 162)), truth) > 0.85


def test_a_faint_place_of_the_map_leads_where_the_gray_levels_do_not() -> None:
    """Half of the dark ellipse is known to the map, at a level far below any threshold."""
    pixels, truth = image()
    left = truth.copy()
    left[:, 288:] = False
    probability = cv2.GaussianBlur(left.astype(np.float32) * 0.15, (0, 0), 4)
    without = grow(pixels, np.zeros(truth.shape, np.float32), (262, 158))
    grown = grow(pixels, probability, (262, 158))
    assert dice(grown, left) > dice(without, left)
    assert dice(grown, left) > 0.8


def test_a_region_is_connected_has_no_holes_and_contains_the_place() -> None:
    pixels, truth = image()
    region = grow(pixels, np.zeros(truth.shape, np.float32), (288, 162))
    assert region is not None
    contours, _ = cv2.findContours(
        region.mask.astype(np.uint8), cv2.RETR_CCOMP, cv2.CHAIN_APPROX_NONE
    )
    assert len(contours) == 1
    x, y, _, _ = region.bbox
    assert region.mask[162 - y, 288 - x]


def test_nothing_grows_out_of_the_ultrasound_region() -> None:
    pixels, truth = image()
    screen = np.zeros((460, 600), np.uint8)
    screen[80:440, 60:540] = pixels
    nothing = np.zeros(screen.shape, np.float32)
    scan = Scan(screen, "", "screen", "0" * 64, ultrasound_region=(60, 80, 480, 360))
    region = grow_in(scan, nothing, (60 + 288, 80 + 162))
    inside = grow(pixels, np.zeros(truth.shape, np.float32), (288, 162))
    assert region is not None
    assert inside is not None
    assert region.bits == inside.bits
    assert (region.bbox[0], region.bbox[1]) == (inside.bbox[0] + 60, inside.bbox[1] + 80)
    # Beside it, the whole image counts.
    assert grow_in(scan, nothing, (10, 10)) == grow(screen, nothing, (10, 10))


@pytest.mark.parametrize("place", [(10.0, 10.0), (-5.0, -5.0), (600.0, 400.0)])
def test_nothing_grows_where_nothing_stands_out(place: tuple[float, float]) -> None:
    flat = np.full((360, 480), 90, np.uint8)
    assert grow(flat, np.zeros(flat.shape, np.float32), place) is None


def test_a_large_image_takes_hardly_longer_than_a_small_one() -> None:
    """The search itself is always as large. The small one has an eleventh of the pixels."""
    times = {}
    for height, width in ((360, 480), (1200, 1600)):
        pixels, truth = image(height, width)
        nothing = np.zeros(truth.shape, np.float32)
        place = (width * 0.6, height * 0.45)
        each = []
        for _ in range(7):
            begun = time.perf_counter()
            assert dice(grow(pixels, nothing, place), truth) > 0.85
            each.append(time.perf_counter() - begun)
        times[width] = min(each)
    assert times[1600] < 5 * times[480]


@pytest.mark.data
@pytest.mark.skipif(not BUSBRA.is_dir(), reason="the real images are not here: set BUSIGHT_DATA")
def test_real_lesions_grow_from_a_click_in_their_middle() -> None:
    scores = []
    for path in sorted((BUSBRA / "Images").glob("*.png"))[::50]:
        mask = BUSBRA / "Masks" / path.name.replace("bus", "mask")
        pixels, truth = (cv2.imread(str(one), cv2.IMREAD_GRAYSCALE) for one in (path, mask))
        inside = cv2.distanceTransform(truth, cv2.DIST_L2, cv2.DIST_MASK_5)
        row, column = np.unravel_index(inside.argmax(), inside.shape)
        region = grow(pixels, np.zeros(truth.shape, np.float32), (float(column), float(row)))
        scores.append(dice(region, truth > 0) if region else 0.0)
    assert len(scores) > 30
    assert np.median(scores) > 0.75
