"""Images of every kind become the Scan that a person would see."""

import hashlib
import os
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms

from app.files.reader import file_sha256, read_scan

HEIGHT, WIDTH = 40, 60
QUOTED = pytest.param(
    "a'b\"c.png", marks=pytest.mark.skipif(os.name == "nt", reason="Windows refuses this name")
)


@pytest.fixture
def gray() -> np.ndarray:
    """A slope from left to right with a bright corner at the top left, so that turns show."""
    pixels = np.tile(np.linspace(10, 200, WIDTH).astype(np.uint8), (HEIGHT, 1))
    pixels[:8, :8] = 250
    return pixels


@pytest.fixture
def color(gray: np.ndarray) -> np.ndarray:
    return np.dstack((gray, gray // 2, 255 - gray))


@pytest.mark.parametrize("kind", ["PNG", "BMP", "TIFF", "GIF"])
def test_gray_is_kept_exactly(kind: str, gray: np.ndarray, tmp_path: Path) -> None:
    path = tmp_path / f"scan.{kind.lower()}"
    Image.fromarray(gray).save(path)
    scan = read_scan(path)
    np.testing.assert_array_equal(scan.pixels, gray)
    assert not scan.pixels.flags.writeable
    assert (scan.width, scan.height, scan.spacing_mm) == (WIDTH, HEIGHT, None)
    assert (scan.name, scan.source) == (path.name, str(path))
    assert scan.sha256 == hashlib.sha256(path.read_bytes()).hexdigest() == file_sha256(path)


@pytest.mark.parametrize("kind", ["PNG", "BMP", "TIFF", "WEBP"])
def test_color_is_kept_exactly(kind: str, color: np.ndarray, tmp_path: Path) -> None:
    path = tmp_path / "scan"
    Image.fromarray(color).save(path, kind, **({"lossless": True} if kind == "WEBP" else {}))
    np.testing.assert_array_equal(read_scan(path).pixels, color)


def test_jpeg_is_read_nearly_exactly(gray: np.ndarray, tmp_path: Path) -> None:
    path = tmp_path / "scan.jpg"
    Image.fromarray(gray).save(path, quality=95)
    difference = read_scan(path).pixels.astype(int) - gray
    assert np.abs(difference).mean() < 2


def test_the_reader_is_chosen_by_content_not_by_name(gray: np.ndarray, tmp_path: Path) -> None:
    path = tmp_path / "scan.dcm"
    Image.fromarray(gray).save(path, "PNG")
    np.testing.assert_array_equal(read_scan(path).pixels, gray)


def test_gray_stored_as_color_becomes_gray(gray: np.ndarray, tmp_path: Path) -> None:
    path = tmp_path / "scan.png"
    Image.fromarray(np.dstack((gray, gray, gray))).save(path)
    np.testing.assert_array_equal(read_scan(path).pixels, gray)


def test_sixteen_bits_are_scaled_by_their_own_range(tmp_path: Path) -> None:
    twelve_bits = np.linspace(1000, 4095, HEIGHT * WIDTH).reshape(HEIGHT, WIDTH)
    path = tmp_path / "scan.png"
    Image.fromarray(twelve_bits.astype(np.uint16)).save(path)
    expected = (twelve_bits - 1000) / 3095 * 255
    np.testing.assert_allclose(read_scan(path).pixels, expected, atol=0.6)


def test_floats_with_gaps_are_read(tmp_path: Path) -> None:
    values = np.linspace(-1, 1, HEIGHT * WIDTH, dtype=np.float32).reshape(HEIGHT, WIDTH)
    values[0, 0] = np.nan
    path = tmp_path / "scan.tiff"
    Image.fromarray(values).save(path)
    pixels = read_scan(path).pixels
    assert (pixels[0, 0], pixels[0, 1], pixels[-1, -1]) == (0, 0, 255)


def test_constant_sixteen_bits_are_black(tmp_path: Path) -> None:
    path = tmp_path / "scan.png"
    Image.fromarray(np.full((HEIGHT, WIDTH), 40000, np.uint16)).save(path)
    assert not read_scan(path).pixels.any()


def test_palette_is_looked_up(color: np.ndarray, tmp_path: Path) -> None:
    image = Image.fromarray(color).quantize(16)
    path = tmp_path / "scan.png"
    image.save(path)
    np.testing.assert_array_equal(read_scan(path).pixels, np.asarray(image.convert("RGB")))


@pytest.mark.parametrize("mode", ["LA", "RGBA"])
def test_transparency_is_laid_on_black(mode: str, gray: np.ndarray, tmp_path: Path) -> None:
    image = Image.fromarray(gray).convert(mode)
    alpha = np.full((HEIGHT, WIDTH), 255, np.uint8)
    alpha[:, WIDTH // 2 :] = 0
    image.putalpha(Image.fromarray(alpha))
    path = tmp_path / "scan.png"
    image.save(path)
    pixels = read_scan(path).pixels
    np.testing.assert_array_equal(pixels[:, : WIDTH // 2], gray[:, : WIDTH // 2])
    assert not pixels[:, WIDTH // 2 :].any()


def test_palette_with_transparency_is_laid_on_black(gray: np.ndarray, tmp_path: Path) -> None:
    image = Image.fromarray(np.where(gray > 240, 1, 0).astype(np.uint8), "L").convert("P")
    image.putpalette([90, 90, 90, 250, 0, 0])
    path = tmp_path / "scan.png"
    image.save(path, transparency=bytes([255, 0]))
    pixels = read_scan(path).pixels
    assert (int(pixels[0, 0]), int(pixels[-1, -1])) == (0, 90)


def test_cmyk_jpeg_shows_its_colors(tmp_path: Path) -> None:
    path = tmp_path / "scan.jpg"
    Image.new("CMYK", (WIDTH, HEIGHT), (0, 255, 255, 0)).save(path, quality=95)
    red, green, blue = read_scan(path).pixels[HEIGHT // 2, WIDTH // 2]
    assert red > 230
    assert max(green, blue) < 25


def test_lab_tiff_shows_its_colors(tmp_path: Path) -> None:
    srgb, lab = ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB")
    transform = ImageCms.buildTransform(srgb, lab, "RGB", "LAB")
    image = ImageCms.applyTransform(Image.new("RGB", (WIDTH, HEIGHT), "red"), transform)
    assert image is not None
    path = tmp_path / "scan.tiff"
    image.save(path)
    red, green, blue = read_scan(path).pixels[0, 0]
    assert red > 240
    assert max(green, blue) < 20


@pytest.mark.parametrize(("orientation", "turns"), [(6, -1), (8, 1), (3, 2)])
def test_exif_rotation_is_applied(
    orientation: int, turns: int, gray: np.ndarray, tmp_path: Path
) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    path = tmp_path / "scan.png"
    Image.fromarray(gray).save(path, exif=exif)
    np.testing.assert_array_equal(read_scan(path).pixels, np.rot90(gray, turns))


def test_the_first_page_of_several_is_read(gray: np.ndarray, tmp_path: Path) -> None:
    path = tmp_path / "scan.tiff"
    Image.fromarray(gray).save(path, save_all=True, append_images=[Image.fromarray(255 - gray)])
    np.testing.assert_array_equal(read_scan(path).pixels, gray)


@pytest.mark.parametrize("name", ["грудь.png", "乳腺 超音波.png", "ثدي.png", QUOTED])
def test_names_in_any_script(name: str, gray: np.ndarray, tmp_path: Path) -> None:
    path = tmp_path / name
    Image.fromarray(gray).save(path)
    assert read_scan(path).name == name


@pytest.mark.parametrize(("width", "height"), [(32, 32), (8192, 32)])
def test_the_limits_themselves_are_accepted(width: int, height: int, tmp_path: Path) -> None:
    path = tmp_path / "scan.png"
    Image.new("L", (width, height)).save(path)
    scan = read_scan(path)
    assert (scan.width, scan.height) == (width, height)
