"""DICOM: pydicom's own examples and hand-made files with known values."""

from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from pydicom import Dataset, dcmread, examples
from pydicom.dataset import FileMetaDataset
from pydicom.encaps import generate_frames
from pydicom.uid import ExplicitVRLittleEndian, ImplicitVRLittleEndian, UltrasoundImageStorage

from app.files.errors import ScanError
from app.files.reader import read_scan

ROWS, COLUMNS = 36, 48


def make_dataset(pixels: np.ndarray, meaning: str = "MONOCHROME2", **elements: object) -> Dataset:
    """A data set of one picture in explicit little endian."""
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = UltrasoundImageStorage
    meta.MediaStorageSOPInstanceUID = "1.2.3.4"
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    dataset = Dataset()
    dataset.file_meta = meta
    dataset.SOPClassUID = UltrasoundImageStorage
    dataset.SOPInstanceUID = "1.2.3.4"
    dataset.Rows, dataset.Columns = pixels.shape[:2]
    dataset.SamplesPerPixel = 1 if pixels.ndim == 2 else 3
    if pixels.ndim == 3:
        dataset.PlanarConfiguration = 0
    dataset.PhotometricInterpretation = meaning
    dataset.BitsAllocated = pixels.dtype.itemsize * 8
    dataset.BitsStored = dataset.BitsAllocated
    dataset.HighBit = dataset.BitsStored - 1
    dataset.PixelRepresentation = int(pixels.dtype.kind == "i")
    dataset.PixelData = pixels.tobytes()
    for keyword, value in elements.items():
        setattr(dataset, keyword, value)
    return dataset


def save(dataset: Dataset, path: Path) -> Path:
    dataset.save_as(path, enforce_file_format=True)
    return path


def region(delta: float = 0.005, *, units: int = 3, spatial: int = 1) -> Dataset:
    """An ultrasound region whose pixels are 1.2 times as wide as high."""
    item = Dataset()
    item.RegionSpatialFormat = spatial
    item.PhysicalUnitsXDirection = item.PhysicalUnitsYDirection = units
    item.PhysicalDeltaX, item.PhysicalDeltaY = 1.2 * delta, delta
    return item


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
    (us_region,) = dataset.SequenceOfUltrasoundRegions
    assert scan.spacing_mm == pytest.approx(
        (us_region.PhysicalDeltaY * 10, us_region.PhysicalDeltaX * 10)
    )


def test_the_palette_example_has_the_palettes_colours() -> None:
    scan = read_scan(examples.get_path("palette_color"))
    dataset = examples.palette_color
    tables = [
        np.frombuffer(getattr(dataset, f"{name}PaletteColorLookupTableData"), "<u2") >> 8
        for name in ("Red", "Green", "Blue")
    ]
    indices = dataset.pixel_array
    expected = np.dstack([table[indices] for table in tables])
    np.testing.assert_array_equal(scan.pixels, expected)
    assert scan.spacing_mm is not None


def test_eight_bit_grey_is_kept_exactly(slope: np.ndarray, tmp_path: Path) -> None:
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
def test_an_empty_or_zero_window_is_passed_over(
    width: str, slope: np.ndarray, tmp_path: Path
) -> None:
    dataset = make_dataset(slope, WindowCenter="100", WindowWidth=width)
    np.testing.assert_array_equal(read_scan(save(dataset, tmp_path / "scan")).pixels, slope)


def test_a_voi_table_is_applied(slope: np.ndarray, tmp_path: Path) -> None:
    table = Dataset()
    table.LUTDescriptor = [256, 0, 8]
    table.LUTData = (255 - np.arange(256)).tolist()
    table["LUTDescriptor"].VR = table["LUTData"].VR = "US"
    dataset = make_dataset(slope, VOILUTSequence=[table])
    np.testing.assert_array_equal(read_scan(save(dataset, tmp_path / "scan")).pixels, 255 - slope)


def test_deep_grey_without_window_is_scaled_by_its_own_range(tmp_path: Path) -> None:
    deep = np.tile(np.linspace(300, 900, COLUMNS).astype(np.uint16), (ROWS, 1))
    pixels = read_scan(save(make_dataset(deep), tmp_path / "scan")).pixels
    np.testing.assert_allclose(pixels, (deep - 300.0) / 600 * 255, atol=0.6)


def test_ybr_full_becomes_rgb(tmp_path: Path) -> None:
    red_in_ybr = np.full((ROWS, COLUMNS, 3), (76, 85, 255), np.uint8)
    pixels = read_scan(save(make_dataset(red_in_ybr, "YBR_FULL"), tmp_path / "scan")).pixels
    np.testing.assert_allclose(pixels[0, 0], (254, 0, 0), atol=2)


def test_spacing_from_the_one_region_in_cm(slope: np.ndarray, tmp_path: Path) -> None:
    dataset = make_dataset(slope, SequenceOfUltrasoundRegions=[region()], PixelSpacing=[1, 1])
    spacing = read_scan(save(dataset, tmp_path / "scan")).spacing_mm
    assert spacing == pytest.approx((0.05, 0.06))


@pytest.mark.parametrize(
    "regions",
    [
        [],
        [region(), region(0.01)],
        [region(units=4)],
        [region(spatial=3)],
        [region(0.0)],
    ],
    ids=["none", "two", "not in cm", "not spatial", "zero"],
)
def test_spacing_falls_back_to_pixel_spacing(
    regions: list[Dataset], slope: np.ndarray, tmp_path: Path
) -> None:
    dataset = make_dataset(slope, SequenceOfUltrasoundRegions=regions)
    assert read_scan(save(dataset, tmp_path / "bare")).spacing_mm is None
    dataset.PixelSpacing = [0.2, 0.3]
    assert read_scan(save(dataset, tmp_path / "spaced")).spacing_mm == pytest.approx((0.2, 0.3))


def test_a_spectral_region_beside_the_picture_does_not_count(
    slope: np.ndarray, tmp_path: Path
) -> None:
    dataset = make_dataset(slope, SequenceOfUltrasoundRegions=[region(0.01, spatial=3), region()])
    spacing = read_scan(save(dataset, tmp_path / "scan")).spacing_mm
    assert spacing == pytest.approx((0.05, 0.06))


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
def test_a_file_without_a_picture(name: str) -> None:
    with pytest.raises(ScanError, match="DICOM file without a picture: open the file"):
        read_scan(examples.get_path(name))


def test_a_picture_whose_pixels_were_taken_out(slope: np.ndarray, tmp_path: Path) -> None:
    dataset = make_dataset(slope)
    del dataset.PixelData
    with pytest.raises(ScanError, match=r"'scan\.dcm' is a DICOM file without a picture"):
        read_scan(save(dataset, tmp_path / "scan.dcm"))


def test_a_cut_off_file(slope: np.ndarray, tmp_path: Path) -> None:
    path = save(make_dataset(slope), tmp_path / "scan.dcm")
    path.write_bytes(path.read_bytes()[:-500])
    with pytest.raises(ScanError, match=r"'scan\.dcm' is a damaged or cut off DICOM file"):
        read_scan(path)


def test_a_compression_that_is_not_known(tmp_path: Path) -> None:
    dataset = examples.ybr_color
    dataset.file_meta.TransferSyntaxUID = "1.2.840.10008.1.2.4.80"
    path = tmp_path / "scan.dcm"
    dataset.save_as(path)
    with pytest.raises(ScanError, match=r"'scan\.dcm' .* compressed .* export it again"):
        read_scan(path)


def test_a_claimed_size_over_the_limit(slope: np.ndarray, tmp_path: Path) -> None:
    dataset = make_dataset(slope, Rows=60000, Columns=60000)
    with pytest.raises(ScanError, match="60000 x 60000"):
        read_scan(save(dataset, tmp_path / "scan.dcm"))


def placed(left: int, top: int, right: int, bottom: int, *, kind: int = 1) -> Dataset:
    """A region with its corners, the last column and row included."""
    item = region()
    item.RegionDataType = kind
    item.RegionLocationMinX0, item.RegionLocationMinY0 = left, top
    item.RegionLocationMaxX1, item.RegionLocationMaxY1 = right, bottom
    return item


@pytest.mark.parametrize(
    ("regions", "expected"),
    [
        ([placed(4, 2, 43, 34)], (4, 2, 40, 33)),
        ([placed(4, 2, 43, 34), placed(10, 10, 20, 20, kind=2)], (4, 2, 40, 33)),
        ([placed(0, 0, 40, 34), placed(4, 2, 43, 34)], None),
        ([placed(4, 2, 48, 34)], (4, 2, 44, 33)),
        ([placed(4, 2, 49, 34)], None),
        ([placed(4, 2, 30, 34)], None),
        ([region()], None),
        ([], None),
    ],
    ids=[
        "one",
        "colour in it",
        "two views",
        "beyond by one",
        "outside",
        "too small",
        "no corners",
        "none",
    ],
)
def test_the_one_region_of_tissue_is_what_is_looked_at(
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
