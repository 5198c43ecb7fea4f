"""The tissue on a machine's screen is found by content, and nothing of it is left out."""

import os
import random
from pathlib import Path

import cv2
import numpy as np
import pytest
from dicom_files import make_dataset, placed, save

from app.files.reader import read_scan
from app.files.tissue import find_tissue
from resources import resource_path

DATA = Path(os.environ.get("BUSIGHT_DATA", Path(__file__).resolve().parents[3] / "shared" / "data"))
BUSBRA = DATA / "BUSBRA"
PHANTOMS = ("phantom_none.png", "phantom_one.png", "phantom_two.png")
AROUND = (80, 60, 140, 90)
"""Screen left of, above, right of and below the tissue."""


def phantom(name: str = "phantom_two.png") -> np.ndarray:
    image = cv2.imread(str(resource_path(f"phantom/{name}")), cv2.IMREAD_GRAYSCALE)
    assert image is not None
    return image


def sector_of(image: np.ndarray) -> np.ndarray:
    """Where a convex probe would show something."""
    height, width = image.shape
    y, x = np.mgrid[:height, :width]
    across, down = x - width / 2, y + 0.4 * height
    distance = np.hypot(across, down)
    inside = np.abs(np.arctan2(across, down)) < 0.62
    return inside & (0.45 * height < distance) & (distance < 1.4 * height)


def screen_of(tissue: np.ndarray, seen: np.ndarray | None = None, level: int = 0) -> np.ndarray:
    """A screen of this gray level with frame, text, a ruler and a gray bar around the tissue."""
    left, top, right, bottom = AROUND
    height, width = tissue.shape
    screen = np.full((height + top + bottom, width + left + right), level, np.uint8)
    part = screen[top : top + height, left : left + width]
    np.copyto(part, tissue, where=np.ones_like(tissue, bool) if seen is None else seen)
    cv2.rectangle(screen, (2, 2), (screen.shape[1] - 3, screen.shape[0] - 3), 120, 1)
    for line, x in (("LINEAR 12 MHz  MI 1.1", 10), ("TIs 0.4", 400)):
        for y in (20, screen.shape[0] - 12):
            cv2.putText(screen, line, (x, y), cv2.FONT_HERSHEY_SIMPLEX, 0.5, 220, 1, cv2.LINE_AA)
    for number in range(6):
        place = (4, 90 + 26 * number)
        cv2.putText(screen, f"Gn {number}", place, cv2.FONT_HERSHEY_SIMPLEX, 0.45, 200, 1)
    for y in range(top, top + height, 20):
        cv2.line(screen, (left + width + 10, y), (left + width + 18, y), 180, 1)
    bar = np.linspace(255, 0, 160).astype(np.uint8)[:, None]
    screen[top : top + 160, left + width + 60 : left + width + 72] = bar
    return screen


@pytest.mark.parametrize("level", [0, 28], ids=["black", "gray"])
@pytest.mark.parametrize("is_sector", [False, True], ids=["rectangle", "sector"])
@pytest.mark.parametrize("name", PHANTOMS)
def test_the_tissue_of_a_screen_is_found(name: str, level: int, *, is_sector: bool) -> None:
    tissue = phantom(name)
    seen = sector_of(tissue) if is_sector else np.ones(tissue.shape, bool)
    screen = screen_of(tissue, seen, level)
    for image in (screen, cv2.merge([screen] * 3), compressed(screen)):
        box = find_tissue(image)
        assert box is not None
        x, y, width, height = box
        whole = np.zeros(screen.shape, bool)
        left, top, _, _ = AROUND
        whole[top : top + seen.shape[0], left : left + seen.shape[1]] = seen
        inside = whole[y : y + height, x : x + width]
        assert inside.sum() >= 0.999 * whole.sum()
        assert width * height < 1.35 * seen.shape[0] * seen.shape[1]


def compressed(image: np.ndarray) -> np.ndarray:
    return np.asarray(cv2.imdecode(cv2.imencode(".jpg", image)[1], cv2.IMREAD_GRAYSCALE))


@pytest.mark.parametrize("name", PHANTOMS)
def test_an_image_without_a_screen_is_left_whole(name: str) -> None:
    assert find_tissue(phantom(name)) is None


def test_what_is_only_black_around_is_no_screen() -> None:
    tissue = phantom()
    left, top, right, bottom = AROUND
    assert find_tissue(np.pad(tissue, ((top, bottom), (left, right)))) is None


def test_two_images_beside_each_other_are_not_told_apart() -> None:
    """Which one is meant can't be known; a person can choose."""
    both = np.hstack([phantom(), np.zeros((phantom().shape[0], 60), np.uint8), phantom()])
    assert find_tissue(screen_of(both)) is None


@pytest.mark.parametrize(
    "image",
    [
        np.zeros((200, 300), np.uint8),
        np.full((200, 300), 90, np.uint8),
        np.tile(np.arange(256, dtype=np.uint8), (64, 1)),
        np.random.default_rng(0).integers(0, 255, (32, 32), np.uint8),
        np.zeros((32, 8192, 3), np.uint8),
    ],
    ids=["black", "gray", "slope", "noise", "narrow"],
)
def test_what_is_no_screen_at_all(image: np.ndarray) -> None:
    assert find_tissue(image) is None


def test_a_file_gets_the_region_that_is_found(tmp_path: Path) -> None:
    screen = screen_of(phantom())
    cv2.imwrite(str(tmp_path / "screen.png"), screen)
    scan = read_scan(tmp_path / "screen.png")
    assert scan.ultrasound_region == find_tissue(screen)
    assert scan.ultrasound_region is not None
    assert scan.spacing_mm is None


def test_what_the_file_names_goes_before_what_is_found(tmp_path: Path) -> None:
    screen = screen_of(phantom())
    left, top, *_ = AROUND
    named = placed(left + 10, top + 10, left + 200, top + 200)
    dataset = make_dataset(screen, SequenceOfUltrasoundRegions=[named])
    scan = read_scan(save(dataset, tmp_path / "screen"))
    assert scan.ultrasound_region == (left + 10, top + 10, 191, 191)


@pytest.mark.data
@pytest.mark.skipif(not BUSBRA.is_dir(), reason="the real images are not here: set BUSIGHT_DATA")
def test_real_images_lose_nothing_of_their_lesions() -> None:
    """A sample; all 2,551 images of BUSI, BrEaST and BUS-BRA were measured: docs/dicom.md."""
    images = sorted((BUSBRA / "Images").glob("*.png"))
    for path in random.Random(0).sample(images, 150):
        pixels = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)
        mask_path = BUSBRA / "Masks" / path.name.replace("bus_", "mask_")
        mask = cv2.imread(str(mask_path), cv2.IMREAD_GRAYSCALE)
        assert pixels is not None
        assert mask is not None
        box = find_tissue(pixels)
        if box is not None:
            x, y, width, height = box
            inside = np.count_nonzero(mask[y : y + height, x : x + width])
            assert inside >= 0.999 * np.count_nonzero(mask), path.name
