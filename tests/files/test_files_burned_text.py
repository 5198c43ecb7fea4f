"""Text that is burned into images is found, and tissue is not taken for text."""

import os
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from app.files.burned_text import find_text

DATA = Path(os.environ.get("BUSIGHT_DATA", Path(__file__).resolve().parents[3] / "shared" / "data"))
BUSI = DATA / "Dataset_BUSI_with_GT"


@pytest.fixture
def speckle():
    """Something like tissue, 320 x 240."""
    rng = np.random.default_rng(0)
    noise = rng.integers(0, 256, (240, 320)).astype(np.uint8)
    smooth = cv2.GaussianBlur(noise, (0, 0), sigmaX=3, sigmaY=1.5).astype(float)
    return np.clip(60 + (smooth - smooth.mean()) * 2, 0, 150).astype(np.uint8)


def written(pixels, text, size, level):
    image = Image.fromarray(pixels.copy())
    font = ImageFont.load_default(size)
    ImageDraw.Draw(image).text((40, 100), text, fill=level, font=font)
    return np.array(image)


def covered(pixels, marked):
    """Part of what was written that lies in a box."""
    ink = np.abs(marked.astype(int) - pixels) > 40
    inside = np.zeros(pixels.shape, bool)
    for x, y, width, height in find_text(marked):
        inside[y : y + height, x : x + width] = True
    return inside[ink].mean()


@pytest.mark.parametrize("size", [9, 12, 16, 24, 32])
@pytest.mark.parametrize("level", [200, 255])
def test_bright_letters_are_found(speckle, size, level):
    for text in ("DOE, JANE", "1963-04-12", "Mueller"):
        assert covered(speckle, written(speckle, text, size, level)) > 0.9


def test_dark_letters_on_a_bright_ground_are_found(speckle):
    bright = speckle // 2 + 150
    assert covered(bright, written(bright, "DOE, JANE", 16, 0)) > 0.9


def test_tissue_is_not_taken_for_text(speckle):
    assert find_text(speckle) == []


def test_a_cross_and_a_line_are_no_text(speckle):
    cv2.line(speckle, (20, 30), (200, 35), 255, 1)
    cv2.drawMarker(speckle, (100, 150), 255, cv2.MARKER_CROSS, 11, 1)
    assert find_text(speckle) == []


@pytest.mark.parametrize("shape", [(1, 1), (32, 32), (5, 400)])
def test_images_of_any_size_are_searched(shape):
    assert find_text(np.zeros(shape, np.uint8)) == []
    assert find_text(np.full(shape, 255, np.uint8)) == []


@pytest.mark.data
@pytest.mark.skipif(not BUSI.is_dir(), reason="the real images are not here: set BUSIGHT_DATA")
def test_few_boxes_are_in_real_images():
    paths = sorted(BUSI.glob("*/*).png"))[::40]
    boxes = [len(find_text(np.array(Image.open(path).convert("L")))) for path in paths]
    assert np.mean(boxes) < 1.5
