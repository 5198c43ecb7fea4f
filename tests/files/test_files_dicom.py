"""DICOM: pydicom's own examples and hand-made files with known values."""

from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from dicom_files import COLUMNS, ROWS, compressed, make_dataset, placed, save, without_corners
from PIL import Image
from pydicom import Dataset, dcmread, examples
from pydicom.encaps import generate_frames
from pydicom.uid import (
    DeflatedExplicitVRLittleEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    RLELossless,
)

from app.files.errors import ScanError
from app.files.reader import read_scan


@pytest.fixture
def slope() -> np.ndarray:
    return np.tile(np.arange(COLUMNS, dtype=np.uint8) * 5, (ROWS, 1))


def test_the_rgb_example() -> None:
    scan = read_scan(examples.get_path("rgb_color"))
    np.testing.assert_array_equal(scan.pixels, examples.rgb_color.pixel_array)
    assert scan.spacing_mm is None


def test_the_ybr_example_is_its_first_frame_in_rgb() -> None:
    scan = read_scan(examples.get_path("ybr_color"))
    assert scan.pixels.shape == (240, 320, 3)
    dataset = examples.ybr_color
    first = next(generate_frames(dataset.PixelData, number_of_frames=30))
    with Image.open(BytesIO(first)) as image:
        np.testing.assert_allclose(scan.pixels, np.asarray(image.convert("RGB")), atol=3)


def test_the_palette_example_has_the_palettes_colors() -> None:
    scan = read_scan(examples.get_path("palette_color"))
    dataset = examples.palette_color
    tables = [
        np.frombuffer(getattr(dataset, f"{name}PaletteColorLookupTableData"), "<u2") >> 8
        for name in ("Red", "Green", "Blue")
    ]
    indices = dataset.pixel_array
    expected = np.dstack([table[indices] for table in tables])
    np.testing.assert_array_equal(scan.pixels, expected)


def test_eight_bit_gray_is_kept_exactly(slope: np.ndarray, tmp_path: Path) -> None:
    scan = read_scan(save(make_dataset(slope), tmp_path / "scan"))
    np.testing.assert_array_equal(scan.pixels, slope)


def test_monochrome1_is_inverted(slope: np.ndarray, tmp_path: Path) -> None:
    scan = read_scan(save(make_dataset(slope, "MONOCHROME1"), tmp_path / "scan"))
    np.testing.assert_array_equal(scan.pixels, 255 - slope)


def test_a_window_is_applied(tmp_path: Path) -> None:
    deep = np.tile(np.arange(COLUMNS, dtype=np.uint16) * 80, (ROWS, 1))
    dataset = make_dataset(deep, WindowCenter="2000", WindowWidth="1001", BitsStored=12, HighBit=11)
    pixels = read_scan(save(dataset, tmp_path / "scan")).pixels
    # The linear function of DICOM PS3.3, C.11.2.1.2.1.
    expected = np.clip((deep - 1999.5) / 1000 + 0.5, 0, 1) * 255
    np.testing.assert_allclose(pixels, expected, atol=0.6)


def test_a_window_works_on_rescaled_values(tmp_path: Path) -> None:
    deep = np.tile(np.arange(COLUMNS, dtype=np.int16) * 10, (ROWS, 1))
    dataset = make_dataset(
        deep, WindowCenter="-760", WindowWidth="401", RescaleSlope="2", RescaleIntercept="-1000"
    )
    pixels = read_scan(save(dataset, tmp_path / "scan")).pixels
    expected = np.clip((deep * 2.0 - 1000 + 760.5) / 400 + 0.5, 0, 1) * 255
    np.testing.assert_allclose(pixels, expected, atol=0.6)


@pytest.mark.parametrize("width", ["0", ""])
def test_an_empty_or_zero_window_is_ignored(width: str, slope: np.ndarray, tmp_path: Path) -> None:
    dataset = make_dataset(slope, WindowCenter="100", WindowWidth=width)
    np.testing.assert_array_equal(read_scan(save(dataset, tmp_path / "scan")).pixels, slope)


def test_a_voi_table_is_applied(slope: np.ndarray, tmp_path: Path) -> None:
    table = Dataset()
    table.LUTDescriptor = [256, 0, 8]
    table.LUTData = (255 - np.arange(256)).tolist()
    table["LUTDescriptor"].VR = table["LUTData"].VR = "US"
    dataset = make_dataset(slope, VOILUTSequence=[table])
    np.testing.assert_array_equal(read_scan(save(dataset, tmp_path / "scan")).pixels, 255 - slope)


def test_deep_gray_without_window_is_scaled_by_its_own_range(tmp_path: Path) -> None:
    deep = np.tile(np.linspace(300, 900, COLUMNS).astype(np.uint16), (ROWS, 1))
    pixels = read_scan(save(make_dataset(deep), tmp_path / "scan")).pixels
    np.testing.assert_allclose(pixels, (deep - 300.0) / 600 * 255, atol=0.6)


def test_ybr_full_becomes_rgb(tmp_path: Path) -> None:
    red_in_ybr = np.full((ROWS, COLUMNS, 3), (76, 85, 255), np.uint8)
    pixels = read_scan(save(make_dataset(red_in_ybr, "YBR_FULL"), tmp_path / "scan")).pixels
    np.testing.assert_allclose(pixels[0, 0], (254, 0, 0), atol=2)


@pytest.mark.parametrize("syntax", [ExplicitVRLittleEndian, ImplicitVRLittleEndian])
def test_a_file_without_preamble(syntax: str, slope: np.ndarray, tmp_path: Path) -> None:
    whole = dcmread(save(make_dataset(slope), tmp_path / "whole"))
    path = tmp_path / "bare"
    bare = Dataset(whole)
    bare.save_as(
        path, implicit_vr=syntax == ImplicitVRLittleEndian, little_endian=True, overwrite=True
    )
    assert path.read_bytes()[128:132] != b"DICM"
    np.testing.assert_array_equal(read_scan(path).pixels, slope)


@pytest.mark.parametrize("name", ["rt_plan", "waveform"])
def test_a_file_without_an_image(name: str) -> None:
    with pytest.raises(ScanError, match="DICOM file without an image: open the file"):
        read_scan(examples.get_path(name))


def test_an_image_whose_pixels_were_removed(slope: np.ndarray, tmp_path: Path) -> None:
    dataset = make_dataset(slope)
    del dataset.PixelData
    with pytest.raises(ScanError, match=r"'scan\.dcm' is a DICOM file without an image"):
        read_scan(save(dataset, tmp_path / "scan.dcm"))


def test_a_truncated_file(slope: np.ndarray, tmp_path: Path) -> None:
    path = save(make_dataset(slope), tmp_path / "scan.dcm")
    path.write_bytes(path.read_bytes()[:-500])
    with pytest.raises(ScanError, match=r"'scan\.dcm' is a damaged or truncated DICOM file"):
        read_scan(path)


def test_an_unknown_compression(tmp_path: Path) -> None:
    dataset = examples.ybr_color
    dataset.file_meta.TransferSyntaxUID = "1.2.840.10008.1.2.4.80"
    path = tmp_path / "scan.dcm"
    dataset.save_as(path)
    with pytest.raises(ScanError, match=r"'scan\.dcm' .* compressed .* export it again"):
        read_scan(path)


@pytest.fixture
def spots() -> np.ndarray:
    """Random colors, with a run of one color that is longer than a code can hold."""
    pixels = np.random.default_rng(5).integers(0, 256, (ROWS, COLUMNS, 3)).astype(np.uint8)
    pixels[3:9] = (7, 70, 200)
    return pixels


@pytest.mark.parametrize("depth", [np.uint8, np.uint16])
@pytest.mark.parametrize("is_color", [False, True])
def test_run_lengths(depth: type, is_color: bool, spots: np.ndarray, tmp_path: Path) -> None:
    pixels = spots.astype(depth) * (depth(257) if depth is np.uint16 else depth(1))
    pixels = pixels if is_color else np.ascontiguousarray(pixels[..., 0])
    dataset = make_dataset(pixels, "RGB" if is_color else "MONOCHROME2")
    plain = read_scan(save(dataset, tmp_path / "plain")).pixels
    dataset.compress(RLELossless)
    packed = read_scan(save(dataset, tmp_path / "packed")).pixels
    np.testing.assert_array_equal(packed, plain)
    assert packed.ndim == pixels.ndim


@pytest.mark.parametrize("is_bare", [True, False], ids=["bare", "in a JP2 file"])
def test_jpeg_2000(is_bare: bool, spots: np.ndarray, tmp_path: Path) -> None:
    buffer = BytesIO()
    Image.fromarray(spots).save(buffer, "JPEG2000", no_jp2=is_bare, mct=0)
    dataset = compressed(make_dataset(spots, "RGB"), JPEG2000Lossless, buffer.getvalue())
    np.testing.assert_array_equal(read_scan(save(dataset, tmp_path / "scan")).pixels, spots)


def test_a_deflated_file(slope: np.ndarray, tmp_path: Path) -> None:
    dataset = make_dataset(slope)
    dataset.file_meta.TransferSyntaxUID = DeflatedExplicitVRLittleEndian
    path = save(dataset, tmp_path / "scan")
    assert slope.tobytes() not in path.read_bytes()
    np.testing.assert_array_equal(read_scan(path).pixels, slope)


@pytest.mark.parametrize("is_deflated", [False, True])
def test_the_first_of_several_frames(is_deflated: bool, slope: np.ndarray, tmp_path: Path) -> None:
    dataset = make_dataset(slope, NumberOfFrames=3)
    dataset.PixelData = b"".join(np.roll(slope, shift, 1).tobytes() for shift in range(3))
    if is_deflated:
        dataset.file_meta.TransferSyntaxUID = DeflatedExplicitVRLittleEndian
    np.testing.assert_array_equal(read_scan(save(dataset, tmp_path / "scan")).pixels, slope)


def test_a_compressed_frame_of_another_size(spots: np.ndarray, tmp_path: Path) -> None:
    buffer = BytesIO()
    Image.new("RGB", (COLUMNS + 8, ROWS)).save(buffer, "JPEG")
    dataset = compressed(make_dataset(spots, "YBR_FULL"), JPEGBaseline8Bit, buffer.getvalue())
    with pytest.raises(ScanError, match=r"'scan' holds an image of 56 x 36 .* says 48 x 36: exp"):
        read_scan(save(dataset, tmp_path / "scan"))


def test_a_claimed_size_over_the_limit(slope: np.ndarray, tmp_path: Path) -> None:
    dataset = make_dataset(slope, Rows=60000, Columns=60000)
    with pytest.raises(ScanError, match="60000 x 60000"):
        read_scan(save(dataset, tmp_path / "scan.dcm"))


@pytest.mark.parametrize(
    ("regions", "expected"),
    [
        ([placed(4, 2, 43, 34)], (4, 2, 40, 33)),
        ([placed(4, 2, 43, 34), placed(10, 10, 20, 20, kind=2)], (4, 2, 40, 33)),
        ([placed(0, 0, 40, 34), placed(4, 2, 43, 34)], (0, 0, 44, 35)),
        ([placed(4, 2, 48, 34)], (4, 2, 44, 33)),
        ([placed(4, 2, 49, 34)], None),
        ([placed(4, 2, 30, 34)], None),
        ([without_corners()], None),
        ([], None),
    ],
    ids=[
        "one",
        "color in it",
        "two views",
        "beyond by one",
        "outside",
        "too small",
        "no corners",
        "none",
    ],
)
def test_the_one_region_of_tissue_is_what_is_analyzed(
    regions: list[Dataset],
    expected: tuple[int, int, int, int] | None,
    slope: np.ndarray,
    tmp_path: Path,
) -> None:
    dataset = make_dataset(slope, SequenceOfUltrasoundRegions=regions)
    scan = read_scan(save(dataset, tmp_path / "scan"))
    assert scan.ultrasound_region == expected
    x, y, width, height = expected or (0, 0, COLUMNS, ROWS)
    np.testing.assert_array_equal(scan.looked_at, slope[y : y + height, x : x + width])
