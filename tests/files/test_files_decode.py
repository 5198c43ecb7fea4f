"""How compressed DICOM pixels are read, and what is said if they can't be."""

from collections.abc import Callable
from pathlib import Path

import imagecodecs
import numpy as np
import pytest
from dicom_files import COLUMNS, ROWS, compressed, make_dataset, save
from pydicom import dcmread
from pydicom.data import get_testdata_file
from pydicom.pixels.processing import convert_color_space
from pydicom.uid import (
    HTJ2K,
    JPEG2000,
    HTJ2KLossless,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    JPEGExtended12Bit,
    JPEGLossless,
    JPEGLSLossless,
    JPEGLSNearLossless,
    RLELossless,
)

from app.files.errors import ScanError
from app.files.reader import read_scan

GRAY = np.tile(np.arange(COLUMNS, dtype=np.uint16) * 80, (ROWS, 1))


def colors() -> np.ndarray:
    """Stripes of clear colors, wide enough for any sampling of chroma."""
    stripes = np.array([(200, 40, 30), (40, 190, 60), (30, 50, 210)], np.uint8)
    return np.repeat(np.repeat(stripes, 16, axis=0)[None], ROWS, axis=0)


ENCODERS: dict[str, Callable[[np.ndarray], bytes]] = {
    JPEGBaseline8Bit: lambda pixels: imagecodecs.jpeg8_encode((pixels >> 4).astype(np.uint8), 95),
    JPEGExtended12Bit: lambda pixels: imagecodecs.jpeg8_encode(pixels, 95, bitspersample=12),
    JPEGLossless: lambda pixels: imagecodecs.jpeg8_encode(pixels, lossless=True, bitspersample=12),
    JPEGLSLossless: imagecodecs.jpegls_encode,
    JPEGLSNearLossless: lambda pixels: imagecodecs.jpegls_encode(pixels, 2),
    JPEG2000Lossless: lambda pixels: imagecodecs.jpeg2k_encode(pixels, codecformat="j2k"),
    JPEG2000: lambda pixels: imagecodecs.jpeg2k_encode(pixels, 80, codecformat="j2k"),
    HTJ2KLossless: imagecodecs.htj2k_encode,
    HTJ2K: lambda pixels: imagecodecs.htj2k_encode(pixels, reversible=False),
}


def file_of(syntax: str, frame: bytes, path: Path, **elements: object) -> Path:
    dataset = make_dataset(GRAY, BitsStored=12, HighBit=11, **elements)
    return save(compressed(dataset, syntax, frame), path)


@pytest.mark.parametrize("syntax", ENCODERS, ids=lambda syntax: syntax.name)
def test_a_gray_slope(syntax: str, tmp_path: Path) -> None:
    path = file_of(syntax, ENCODERS[syntax](GRAY), tmp_path / "scan")
    expected = np.rint(GRAY / GRAY.max() * 255)
    np.testing.assert_allclose(read_scan(path).pixels, expected, atol=2)


@pytest.mark.parametrize("syntax", ENCODERS, ids=lambda syntax: syntax.name)
@pytest.mark.parametrize("share", [0.02, 0.5, 0.9])
def test_a_truncated_frame_is_refused(syntax: str, share: float, tmp_path: Path) -> None:
    """Some decoders fill the rest with gray, in which a lesion would be missed."""
    noise = np.random.default_rng(0).integers(0, 4096, GRAY.shape).astype(np.uint16)
    frame = ENCODERS[syntax](noise)
    path = file_of(syntax, frame[: int(len(frame) * share)], tmp_path / "scan.dcm")
    with pytest.raises(ScanError, match=r"'scan\.dcm' is a .*damaged"):
        read_scan(path)


@pytest.mark.parametrize("syntax", ENCODERS, ids=lambda syntax: syntax.name)
def test_a_frame_of_another_size_is_refused(syntax: str, tmp_path: Path) -> None:
    frame = ENCODERS[syntax](np.vstack([GRAY, GRAY]))
    with pytest.raises(ScanError, match=r"'scan' holds an image of 48 x 72 .* says 48 x 36: exp"):
        read_scan(file_of(syntax, frame, tmp_path / "scan"))


@pytest.mark.parametrize("syntax", ENCODERS, ids=lambda syntax: syntax.name)
@pytest.mark.parametrize(
    "lie", [{"SamplesPerPixel": 3, "PhotometricInterpretation": "RGB"}, {"BitsAllocated": 1}]
)
def test_a_header_that_does_not_fit_the_frame_is_refused(
    syntax: str, lie: dict, tmp_path: Path
) -> None:
    path = file_of(syntax, ENCODERS[syntax](GRAY), tmp_path / "scan.dcm", **lie)
    with pytest.raises(ScanError, match=r"'scan\.dcm' is a .*damaged"):
        read_scan(path)


def test_run_lengths_without_an_end_are_refused(tmp_path: Path) -> None:
    path = file_of(RLELossless, b"\2\0\0\0\x40\0\0\0\x41" + bytes(60), tmp_path / "scan.dcm")
    with pytest.raises(ScanError, match="damaged"):
        read_scan(path)


@pytest.mark.parametrize(
    ("options", "meaning", "is_marked"),
    [
        ({"outcolorspace": "YCbCr"}, "YBR_FULL", True),
        ({"outcolorspace": "YCbCr", "subsampling": "422"}, "YBR_FULL_422", True),
        ({"outcolorspace": "YCbCr"}, "RGB", True),
        ({"outcolorspace": "RGB"}, "YBR_FULL_422", True),
        ({"outcolorspace": "YCbCr"}, "YBR_FULL", False),
        ({"outcolorspace": "RGB"}, "RGB", False),
    ],
    ids=str,
)
def test_the_colors_of_a_jpeg(options: dict, meaning: str, is_marked: bool, tmp_path: Path) -> None:
    """A JPEG that says how its colors are stored is believed: otherwise they would be green."""
    frame = imagecodecs.jpeg8_encode(colors(), 98, colorspace="RGB", **options)
    if not is_marked:
        frame = without_markers(frame)
    path = save(
        compressed(make_dataset(colors(), meaning), JPEGBaseline8Bit, frame), tmp_path / "scan"
    )
    np.testing.assert_allclose(read_scan(path).pixels[:, 4::16], colors()[:, 4::16], atol=4)


def without_markers(frame: bytes) -> bytes:
    """A JPEG that does not say which colors it has, in channels 1, 2 and 3."""
    for marker in (b"\xff\xe0", b"\xff\xee"):
        if marker in frame[:40]:
            begin = frame.index(marker)
            end = begin + 2 + int.from_bytes(frame[begin + 2 : begin + 4])
            frame = frame[:begin] + frame[end:]
    at = frame.index(b"\xff\xc0") + 10
    named = bytearray(frame)
    named[at : at + 9 : 3] = b"\1\2\3"
    scan = frame.index(b"\xff\xda") + 5
    named[scan : scan + 6 : 2] = b"\1\2\3"
    return bytes(named)


@pytest.mark.parametrize("syntax", [JPEGLossless, JPEGLSLossless])
def test_lossless_colors_are_what_the_header_says(syntax: str, tmp_path: Path) -> None:
    ybr = convert_color_space(colors(), "RGB", "YBR_FULL")
    frame = (
        imagecodecs.jpegls_encode(ybr)
        if syntax == JPEGLSLossless
        else imagecodecs.jpeg8_encode(ybr, lossless=True, colorspace="RGB", outcolorspace="RGB")
    )
    path = save(compressed(make_dataset(colors(), "YBR_FULL"), syntax, frame), tmp_path / "scan")
    np.testing.assert_allclose(read_scan(path).pixels, colors(), atol=1)


@pytest.mark.parametrize("meaning", ["CMYK", "YBR_PARTIAL_420", "HSV"])
def test_colors_of_an_unknown_kind_are_refused(meaning: str, tmp_path: Path) -> None:
    path = save(make_dataset(colors(), meaning), tmp_path / "scan.dcm")
    with pytest.raises(ScanError, match=r"'scan\.dcm' is a "):
        read_scan(path)


@pytest.mark.parametrize("is_signed", [False, True])
def test_overlays_in_unused_bits_are_ignored(is_signed: bool, tmp_path: Path) -> None:
    values = GRAY.astype(np.int64) - 2000 * is_signed
    dataset = make_dataset(
        (values & 0xFFF | np.where(GRAY % 3, 0x8000, 0x1000)).astype(np.uint16),
        BitsStored=12, HighBit=11, PixelRepresentation=int(is_signed),
    )  # fmt: skip
    plain = make_dataset(values.astype(np.int16 if is_signed else np.uint16))
    found = read_scan(save(dataset, tmp_path / "overlays"))
    np.testing.assert_array_equal(found.pixels, read_scan(save(plain, tmp_path / "plain")).pixels)


def test_lossy_values_above_the_stored_bits_stay_white(tmp_path: Path) -> None:
    bright = (GRAY + 600).astype(np.uint16)
    frame = ENCODERS[JPEG2000](bright)
    dataset = make_dataset(bright, BitsStored=12, HighBit=11)
    pixels = read_scan(save(compressed(dataset, JPEG2000, frame), tmp_path / "scan")).pixels
    assert pixels[:, -1].min() == 255


def test_colors_of_8_bits_in_16(tmp_path: Path) -> None:
    dataset = make_dataset(colors().astype(np.uint16), "RGB", BitsStored=8, HighBit=7)
    np.testing.assert_array_equal(read_scan(save(dataset, tmp_path / "scan")).pixels, colors())


def test_an_overlay_is_left_out(tmp_path: Path) -> None:
    gray = (GRAY >> 4).astype(np.uint8)
    dataset = make_dataset(gray)
    dataset.add_new(0x60000010, "US", ROWS)
    dataset.add_new(0x60000011, "US", COLUMNS)
    dataset.add_new(0x60000040, "CS", "G")
    dataset.add_new(0x60000050, "SS", [1, 1])
    dataset.add_new(0x60000100, "US", 1)
    dataset.add_new(0x60000102, "US", 0)
    dataset.add_new(0x60003000, "OW", b"\xff" * (ROWS * COLUMNS // 8))
    found = read_scan(save(dataset, tmp_path / "scan")).pixels
    np.testing.assert_array_equal(found, gray)


def test_samples_above_the_lowest_bits(tmp_path: Path) -> None:
    """HighBit says where the stored bits are."""
    dataset = make_dataset(GRAY << 4 | 5, BitsStored=12, HighBit=15)
    found = read_scan(save(dataset, tmp_path / "high")).pixels
    np.testing.assert_array_equal(found, read_scan(save(make_dataset(GRAY), tmp_path / "p")).pixels)


def test_the_same_image_in_three_compressions() -> None:
    plain, *others = (
        read_scan(Path(get_testdata_file(name, download=False))).pixels
        for name in ("MR_small.dcm", "MR_small_jpeg_ls_lossless.dcm", "MR_small_jp2klossless.dcm")
    )
    for other in others:
        np.testing.assert_array_equal(other, plain)


def test_a_sign_that_is_only_in_the_header() -> None:
    """The codestream of this file is unsigned, its header is right: air is at -2000."""
    path = Path(get_testdata_file("J2K_pixelrep_mismatch.dcm", download=False))
    assert dcmread(path, stop_before_pixels=True).PixelRepresentation == 1
    pixels = read_scan(path).pixels
    assert pixels[0, 0] == 0
    assert pixels[200:300, 200:300].mean() > 60
