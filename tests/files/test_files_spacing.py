"""The size of a pixel is used only if the file has a plausible region."""

from pathlib import Path

import numpy as np
import pytest
from dicom_files import COLUMNS, ROWS, make_dataset, placed, region, save, without_corners
from pydicom import Dataset, examples
from pydicom.uid import SecondaryCaptureImageStorage

from app.files.reader import read_scan


@pytest.fixture
def slope() -> np.ndarray:
    return np.tile(np.arange(COLUMNS, dtype=np.uint8) * 5, (ROWS, 1))


def spacing_of(path: Path, regions: list[Dataset], slope: np.ndarray) -> tuple[float, float] | None:
    scan = read_scan(save(make_dataset(slope, SequenceOfUltrasoundRegions=regions), path))
    np.testing.assert_array_equal(scan.pixels, slope)
    return scan.spacing_mm


def test_spacing_from_the_one_region_in_cm(slope: np.ndarray, tmp_path: Path) -> None:
    assert spacing_of(tmp_path / "scan", [region()], slope) == pytest.approx((0.05, 0.06))


def test_a_spectral_region_next_to_the_image_does_not_count(
    slope: np.ndarray, tmp_path: Path
) -> None:
    regions = [region(0.01, spatial=3), region()]
    assert spacing_of(tmp_path / "scan", regions, slope) == pytest.approx((0.05, 0.06))


def test_the_sign_of_a_size_is_ignored(slope: np.ndarray, tmp_path: Path) -> None:
    upwards = region()
    upwards.PhysicalDeltaY *= -1
    assert spacing_of(tmp_path / "scan", [upwards], slope) == pytest.approx((0.05, 0.06))


def test_a_region_without_units_still_says_where_the_tissue_is(
    slope: np.ndarray, tmp_path: Path
) -> None:
    bare = placed(0, 0, COLUMNS - 1, ROWS - 2)
    del bare.PhysicalUnitsXDirection
    bare.RegionDataType = 1
    dataset = make_dataset(slope, SequenceOfUltrasoundRegions=[bare])
    scan = read_scan(save(dataset, tmp_path / "scan"))
    assert scan.spacing_mm is None
    assert scan.ultrasound_region == (0, 0, COLUMNS, ROWS - 1)


@pytest.mark.parametrize("corners", [(4, 2, 43, 34), (4, 2, COLUMNS, ROWS)])
def test_a_region_that_fits(
    corners: tuple[int, int, int, int], slope: np.ndarray, tmp_path: Path
) -> None:
    assert spacing_of(tmp_path / "scan", [placed(*corners)], slope) is not None


@pytest.mark.parametrize(
    "regions",
    [
        [],
        [region(), region(0.01)],
        [region(units=4)],
        [region(spatial=3)],
        [without_corners()],
        [placed(4, 2, COLUMNS + 1, 34)],
        [placed(4, 2, 43, ROWS + 1)],
        [placed(8, 8, 8, 20)],
        [placed(0, 0, 2 * COLUMNS, 2 * ROWS)],
    ],
    ids=[
        "none",
        "two",
        "not in cm",
        "not spatial",
        "no corners",
        "too wide",
        "too high",
        "flat",
        "written before the image was halved",
    ],
)
def test_no_pixel_size_without_a_region_that_fits(
    regions: list[Dataset], slope: np.ndarray, tmp_path: Path
) -> None:
    assert spacing_of(tmp_path / "scan", regions, slope) is None


@pytest.mark.parametrize(
    "delta", [0.0, 1e-300, 0.0004, 0.21, 100.0, 1e300, float("inf"), float("nan")]
)
def test_no_pixel_size_beyond_the_limits(delta: float, slope: np.ndarray, tmp_path: Path) -> None:
    """The limits are 0.005 and 2 mm, and these values are in cm."""
    assert spacing_of(tmp_path / "scan", [region(delta)], slope) is None


@pytest.mark.parametrize("delta", [0.0005, 0.16])
def test_the_limits_themselves_are_valid(delta: float, slope: np.ndarray, tmp_path: Path) -> None:
    assert spacing_of(tmp_path / "scan", [region(delta)], slope) is not None


def test_a_region_in_cm_one_way_only(slope: np.ndarray, tmp_path: Path) -> None:
    """Such as depth against time."""
    over_time = region()
    over_time.PhysicalUnitsXDirection = 4
    assert spacing_of(tmp_path / "scan", [over_time], slope) is None


@pytest.mark.parametrize("value", [[1, 1], [0.2], [1000, 1e-299], [0.2, 3], [0, 0]])
def test_an_implausible_pixel_spacing_is_ignored_and_refuses_nothing(
    value: list[float], slope: np.ndarray, tmp_path: Path
) -> None:
    """Converters write a mere 1 where they know nothing."""
    scan = read_scan(save(make_dataset(slope, PixelSpacing=value), tmp_path / "scan"))
    assert scan.spacing_mm is None
    np.testing.assert_array_equal(scan.pixels, slope)


@pytest.mark.parametrize("keyword", ["PixelSpacing", "ImagerPixelSpacing"])
def test_without_regions_the_size_is_that_of_the_whole_image(
    keyword: str, slope: np.ndarray, tmp_path: Path
) -> None:
    scan = read_scan(save(make_dataset(slope, **{keyword: [0.2, 0.3]}), tmp_path / "scan"))
    assert scan.spacing_mm == (0.2, 0.3)


def test_pixel_spacing_goes_before_that_of_the_imager(slope: np.ndarray, tmp_path: Path) -> None:
    dataset = make_dataset(slope, PixelSpacing=[0.2, 0.2], ImagerPixelSpacing=[0.3, 0.3])
    assert read_scan(save(dataset, tmp_path / "scan")).spacing_mm == (0.2, 0.2)


def test_a_film_scanners_pixels_are_not_those_of_the_body(
    slope: np.ndarray, tmp_path: Path
) -> None:
    dataset = make_dataset(slope, NominalScannedPixelSpacing=[0.2, 0.2])
    assert read_scan(save(dataset, tmp_path / "scan")).spacing_mm is None


def test_a_secondary_capture_is_as_large_as_a_screen_unless_it_was_calibrated(
    slope: np.ndarray, tmp_path: Path
) -> None:
    """Converters write the dots per inch there: 0.2646 mm are 96 of them."""
    dataset = make_dataset(slope, PixelSpacing=[0.264583, 0.264583])
    dataset.SOPClassUID = SecondaryCaptureImageStorage
    assert read_scan(save(dataset, tmp_path / "screen")).spacing_mm is None
    dataset.PixelSpacingCalibrationType = "FIDUCIAL"
    assert read_scan(save(dataset, tmp_path / "body")).spacing_mm is not None


def test_a_region_that_cannot_be_read_refuses_nothing(slope: np.ndarray, tmp_path: Path) -> None:
    path = save(make_dataset(slope, SequenceOfUltrasoundRegions=[region()]), tmp_path / "scan")
    element = b"\x18\x00\x2e\x60FD\x08\x00"
    data = path.read_bytes()
    assert element in data
    path.write_bytes(data.replace(element, element.replace(b"FD\x08", b"FD\x06")))
    scan = read_scan(path)
    assert scan.spacing_mm is None
    np.testing.assert_array_equal(scan.pixels, slope)


@pytest.mark.parametrize("name", ["ybr_color", "palette_color"])
def test_pydicoms_examples_were_cropped_after_their_regions_were_written(name: str) -> None:
    scan = read_scan(examples.get_path(name))
    assert (scan.spacing_mm, scan.ultrasound_region) == (None, None)
