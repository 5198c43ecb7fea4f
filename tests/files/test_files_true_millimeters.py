"""Files that users of other viewers got wrong millimeters from, made again, with the right answer.

Tests name where it was reported.
"""

import json
from dataclasses import replace
from pathlib import Path, PurePath

import numpy as np
import pytest
from dicom_files import make_dataset, save
from fake_engine import one_candidate
from pydicom import Dataset

from app.domain.assessment import assess
from app.domain.measurement import ManualMeasurement, MeasurementKind
from app.domain.scale import size_for, size_of
from app.domain.scan import Scan, on_whole
from app.domain.ultrasound_region import RegionKind, not_judged, nothing_to_judge, with_rulers
from app.files.reader import read_scan
from app.files.records import result_record
from app.store.region_codec import regions_from_data, regions_to_data
from app.words.measurement import measurement_text
from app.words.number import area_text
from models.torch_free.image_warning import ImageWarning
from models.torch_free.operating_point import OperatingPoint
from models.torch_free.prediction import ClassProbabilities

WIDTH, HEIGHT = 200, 120
CM, SECONDS, CM_PER_SECOND = 3, 4, 7
"""PhysicalUnitsXDirection (0018,6024)."""
IN_SPACE, M_MODE, SPECTRUM = 1, 2, 3
TISSUE, COLOR, PULSED_WAVE = 1, 2, 3


def part(
    left: int,
    top: int,
    right: int,
    bottom: int,
    delta_cm: tuple[float, float] = (0.01, 0.01),
    *,
    spatial: int = IN_SPACE,
    data: int = TISSUE,
    units: tuple[int, int] = (CM, CM),
    flags: int = 0,
) -> Dataset:
    """A region; ``delta_cm`` and ``units`` are (x, y)."""
    item = Dataset()
    item.RegionSpatialFormat, item.RegionDataType, item.RegionFlags = spatial, data, flags
    item.RegionLocationMinX0, item.RegionLocationMinY0 = left, top
    item.RegionLocationMaxX1, item.RegionLocationMaxY1 = right, bottom
    item.PhysicalUnitsXDirection, item.PhysicalUnitsYDirection = units
    item.PhysicalDeltaX, item.PhysicalDeltaY = delta_cm
    return item


def scan_of(tmp_path: Path, *regions: Dataset, **elements: object) -> Scan:
    pixels = np.tile(np.arange(WIDTH, dtype=np.uint8), (HEIGHT, 1))
    if regions:
        elements["SequenceOfUltrasoundRegions"] = list(regions)
    return read_scan(save(make_dataset(pixels, **elements), tmp_path / "scan"))


def length(scan: Scan, start: tuple[float, float], end: tuple[float, float]) -> str:
    """What the window writes beside a distance."""
    one = ManualMeasurement(MeasurementKind.DISTANCE, (start, end))
    return measurement_text(one, size_for(scan, one.points), scan.pixel_aspect)


ACROSS = "For mm, all points must be in the same region of the image."
OUTSIDE = "For mm, all points must be in a region that has a pixel size."


def test_two_images_with_scales_of_their_own(tmp_path: Path) -> None:
    """Weasis #227: both were measured with the scale of the first region."""
    scan = scan_of(
        tmp_path, part(0, 0, 99, 119, (0.01, 0.01)), part(100, 0, 199, 119, (0.02, 0.02))
    )
    assert length(scan, (10, 20), (60, 20)) == "5.0 mm"
    assert length(scan, (120, 20), (170, 20)) == "10.0 mm"
    assert length(scan, (60, 20), (140, 20)) == f"80 px. {ACROSS}"
    assert scan.spacing_mm is None
    assert scan.has_size


def test_two_images_with_one_scale_are_still_two(tmp_path: Path) -> None:
    """A length from one to the other is no length in the body."""
    scan = scan_of(tmp_path, part(0, 0, 99, 119), part(100, 0, 199, 119))
    assert scan.spacing_mm == pytest.approx((0.1, 0.1))
    assert length(scan, (10, 20), (60, 20)) == "5.0 mm"
    assert length(scan, (60, 20), (140, 20)) == f"80 px. {ACROSS}"
    assert scan.ultrasound_region == (0, 0, 200, 120)


def test_the_region_that_holds_both_ends_counts_whatever_comes_first(tmp_path: Path) -> None:
    """OHIF #5216: 2.41 cm for what is 8.57, because another region was found first."""
    spectrum = part(
        *(0, 60, 199, 119),
        (0.0036, 0.28),
        spatial=SPECTRUM,
        data=PULSED_WAVE,
        units=(SECONDS, CM_PER_SECOND),
    )
    tissue = part(0, 0, 199, 59, (0.0428, 0.0428))
    scan = scan_of(tmp_path, spectrum, tissue)
    assert length(scan, (0, 10), (200, 10)) == "85.6 mm"
    assert "no mm" in length(scan, (10, 70), (60, 70))
    assert ACROSS in length(scan, (10, 10), (10, 110))
    assert not_judged(scan.regions) == (RegionKind.SPECTRUM,)
    assert scan.ultrasound_region == (0, 0, 200, 60)


def test_an_m_mode_beside_the_image_has_time_across(tmp_path: Path) -> None:
    """OHIF #3721: depth against time was measured as if both were depth."""
    m_mode = part(100, 0, 199, 119, (0.004, 0.01), spatial=M_MODE, units=(SECONDS, CM))
    scan = scan_of(tmp_path, part(0, 0, 99, 119), m_mode)
    assert length(scan, (10, 10), (10, 60)) == "5.0 mm"
    assert "no mm" in length(scan, (110, 10), (160, 10))
    assert not_judged(scan.regions) == (RegionKind.M_MODE,)
    assert scan.ultrasound_region == (0, 0, 100, 120)


def test_pixel_spacing_beside_regions_does_not_count(tmp_path: Path) -> None:
    """cornerstone3D #1957: it was multiplied with the region's, or took its place."""
    scan = scan_of(tmp_path, part(0, 0, 149, 119), PixelSpacing=[0.5, 0.5])
    assert length(scan, (10, 10), (60, 10)) == "5.0 mm"
    assert length(scan, (160, 10), (190, 10)) == f"30 px. {OUTSIDE}"


def test_pixel_spacing_does_not_stand_in_for_a_region_in_other_units(tmp_path: Path) -> None:
    other = part(0, 0, 199, 119, units=(SECONDS, CM_PER_SECOND))
    scan = scan_of(tmp_path, other, PixelSpacing=[0.5, 0.5])
    assert length(scan, (10, 10), (60, 10)) == "50 px (no pixel size)"


def test_pixel_spacing_alone_counts(tmp_path: Path) -> None:
    scan = scan_of(tmp_path, PixelSpacing=[0.1, 0.2])
    assert length(scan, (10, 10), (60, 10)) == "10.0 mm"
    assert length(scan, (10, 10), (10, 60)) == "5.0 mm"


def test_each_file_of_a_series_has_its_own_scale(tmp_path: Path) -> None:
    """OHIF #5556: zoomed images were measured with the scale of the first."""
    lengths = []
    for number, delta in enumerate((0.01, 0.004)):
        folder = tmp_path / str(number)
        folder.mkdir()
        scan = scan_of(folder, part(0, 0, 199, 119, (delta, delta)))
        lengths.append(length(scan, (10, 10), (110, 10)))
    assert lengths == ["10.0 mm", "4.0 mm"]


def test_x_and_y_have_sizes_of_their_own(tmp_path: Path) -> None:
    scan = scan_of(tmp_path, part(0, 0, 199, 119, (0.02, 0.01)))
    assert length(scan, (10, 10), (40, 10)) == "6.0 mm"
    assert length(scan, (10, 10), (10, 90)) == "8.0 mm"
    assert length(scan, (10, 10), (40, 90)) == "10.0 mm"


def test_deltas_have_a_direction(tmp_path: Path) -> None:
    """Depth that grows upwards, or an image that was mirrored, makes no negative length."""
    scan = scan_of(tmp_path, part(0, 0, 199, 119, (-0.01, -0.02)))
    assert length(scan, (10, 10), (60, 10)) == "5.0 mm"
    assert length(scan, (10, 10), (10, 60)) == "10.0 mm"


def test_regions_of_an_image_that_was_made_smaller_do_not_count(tmp_path: Path) -> None:
    """The regions are those of the large image; its PixelSpacing is too."""
    scan = scan_of(tmp_path, part(0, 0, 2 * WIDTH - 1, 2 * HEIGHT - 1), PixelSpacing=[0.1, 0.1])
    assert length(scan, (10, 10), (60, 10)) == "50 px (no pixel size)"


def test_a_color_box_over_the_image_has_its_scale(tmp_path: Path) -> None:
    """A length may reach out of the box."""
    scan = scan_of(tmp_path, part(0, 0, 199, 119, flags=1), part(50, 30, 150, 90, data=COLOR))
    assert length(scan, (10, 10), (60, 10)) == "5.0 mm"
    assert length(scan, (60, 40), (110, 40)) == "5.0 mm"
    assert length(scan, (20, 40), (70, 40)) == "5.0 mm"
    assert scan.ultrasound_region == (0, 0, 200, 120)
    assert not_judged(scan.regions) == (RegionKind.COLOR_FLOW,)


def test_sizes_that_were_rounded_to_other_digits_are_the_same(tmp_path: Path) -> None:
    color = part(50, 30, 150, 90, (0.010002, 0.010002), data=COLOR)
    scan = scan_of(tmp_path, part(0, 0, 199, 119, flags=1), color)
    assert length(scan, (20, 40), (70, 40)) == "5.0 mm"
    assert scan.spacing_mm is not None
    assert [one.kind for one in with_rulers(scan.regions)] == [RegionKind.TISSUE]


def test_a_spectrum_over_the_image_covers_its_scale(tmp_path: Path) -> None:
    """Region flags say what is in front."""
    spectrum = part(
        *(0, 80, 199, 119),
        spatial=SPECTRUM,
        data=PULSED_WAVE,
        units=(SECONDS, CM_PER_SECOND),
    )
    scan = scan_of(tmp_path, part(0, 0, 199, 119, flags=1), spectrum)
    assert length(scan, (10, 10), (60, 10)) == "5.0 mm"
    assert "no mm" in length(scan, (10, 100), (60, 100))
    assert ACROSS in length(scan, (10, 10), (10, 100))


def test_what_is_outside_of_all_regions_has_no_size(tmp_path: Path) -> None:
    scan = scan_of(tmp_path, part(20, 20, 119, 99))
    assert length(scan, (30, 30), (80, 30)) == "5.0 mm"
    assert length(scan, (0, 5), (50, 5)) == f"50 px. {OUTSIDE}"
    assert length(scan, (30, 30), (180, 30)) == f"150 px. {OUTSIDE}"


def test_angles_and_areas_use_the_region_too(tmp_path: Path) -> None:
    scan = scan_of(
        tmp_path, part(0, 0, 99, 119, (0.02, 0.01)), part(100, 0, 199, 119, (0.01, 0.01))
    )

    def text(kind: MeasurementKind, *points: tuple[float, float]) -> str:
        return measurement_text(ManualMeasurement(kind, points), size_for(scan, points))

    assert text(MeasurementKind.ANGLE, (10, 10), (40, 10), (40, 70)) == "90\u00b0"
    assert text(MeasurementKind.ANGLE, (10, 10), (10, 70), (40, 10)) == "45\u00b0"
    square = ((110.0, 10.0), (160.0, 10.0), (160.0, 60.0), (110.0, 60.0))
    assert text(MeasurementKind.POLYGON, *square) == "25 mm\u00b2"
    twice_as_wide = tuple((x - 100, y) for x, y in square)
    assert text(MeasurementKind.POLYGON, *twice_as_wide) == "50 mm\u00b2"


def test_a_lesion_is_measured_in_the_region_that_it_lies_in(tmp_path: Path) -> None:
    scan = scan_of(
        tmp_path, part(0, 0, 99, 119, (0.01, 0.01)), part(100, 0, 199, 119, (0.02, 0.02))
    )
    assert size_of(scan, (10, 10, 50, 30)).spacing_mm == pytest.approx((0.1, 0.1))
    assert size_of(scan, (110, 10, 50, 30)).spacing_mm == pytest.approx((0.2, 0.2))
    assert size_of(scan, (80, 10, 50, 30)).spacing_mm is None
    probability = np.zeros((HEIGHT, WIDTH), np.float32)
    for left in (20, 120):
        probability[30:50, left : left + 40] = 1
    point = OperatingPoint("balanced", 0.5, 0.5)
    assessment = assess(scan, one_candidate(probability), 0.5, point)
    one, other = sorted(assessment.lesions, key=lambda lesion: lesion.bbox)
    assert one.long_axis_px == other.long_axis_px
    assert one.area_mm2 == pytest.approx(8.0)
    assert other.area_mm2 == pytest.approx(32.0)
    assert other.long_axis_mm == pytest.approx(2 * float(one.long_axis_mm or 0))
    assert assessment.spacing_mm is None


def test_without_sizes_the_shape_of_a_pixel_counts(tmp_path: Path) -> None:
    """PixelAspectRatio is height by width."""
    scan = scan_of(tmp_path, PixelAspectRatio=[2, 1])
    assert length(scan, (10, 10), (10, 40)) == "60 px (no pixel size)"
    assert scan_of(tmp_path, PixelAspectRatio=[2, 1], PixelSpacing=[0.1, 0.1]).pixel_aspect == 1.0


def test_a_lesion_is_as_long_and_as_large_as_by_hand(tmp_path: Path) -> None:
    """20 rows, twice as high as a pixel is wide, are longer than 30 columns."""
    scan = scan_of(tmp_path, PixelAspectRatio=[2, 1])
    probability = np.zeros((HEIGHT, WIDTH), np.float32)
    probability[40:60, 50:80] = 0.9
    point = OperatingPoint("some", 0.5, 0.5)
    (lesion,) = assess(scan, one_candidate(probability), 0.5, point).lesions
    assert length(scan, *lesion.long_axis) == f"{lesion.long_axis_px:.0f} px (no pixel size)"
    assert length(scan, *lesion.short_axis) == f"{lesion.short_axis_px:.0f} px (no pixel size)"
    assert lesion.long_axis_px == pytest.approx(np.hypot(30, 40), abs=2)
    assert abs(lesion.orientation_deg) == pytest.approx(np.degrees(np.arctan2(40, 30)), abs=3)
    assert lesion.area_px == 600
    corners = ((50.0, 40.0), (80.0, 40.0), (80.0, 60.0), (50.0, 60.0))
    by_hand = ManualMeasurement(MeasurementKind.POLYGON, corners)
    said = measurement_text(by_hand, size_for(scan, corners), scan.pixel_aspect)
    assert said == f"{area_text(lesion)} (no pixel size)"


@pytest.mark.parametrize("value", [[0, 1], [1, 0], [1000, 1], [1], ["-1", "1"]])
def test_an_impossible_shape_of_a_pixel_is_ignored(value: list[object], tmp_path: Path) -> None:
    assert scan_of(tmp_path, PixelAspectRatio=value).pixel_aspect == 1.0


def test_a_spectrum_alone_is_nothing_to_judge(tmp_path: Path) -> None:
    scan = scan_of(tmp_path, part(0, 0, 199, 119, spatial=SPECTRUM, data=PULSED_WAVE))
    assert nothing_to_judge(scan.regions)
    assert not nothing_to_judge(scan_of(tmp_path, part(0, 0, 199, 119)).regions)
    assert not nothing_to_judge(scan_of(tmp_path).regions)
    assert not nothing_to_judge(scan_of(tmp_path, part(0, 0, 199, 119, data=0)).regions)


def test_two_images_around_an_m_mode_are_judged_without_it(tmp_path: Path) -> None:
    between = part(60, 0, 99, 119, spatial=M_MODE, units=(SECONDS, CM))
    scan = scan_of(tmp_path, part(0, 0, 59, 119), between, part(100, 0, 199, 119))
    assert scan.judged_boxes == ((0, 0, 60, 120), (100, 0, 100, 120))
    assert [pixels.shape for pixels in scan.judged_parts] == [(120, 60), (120, 100)]


def test_what_is_found_in_each_of_two_images_is_joined(tmp_path: Path) -> None:
    """The Scan is as malignant as its worse half."""
    scan = scan_of(tmp_path, part(0, 0, 99, 119), part(100, 0, 199, 119))
    calm, bad = ClassProbabilities(0.8, 0.15, 0.05), ClassProbabilities(0.1, 0.2, 0.7)
    halves = []
    for probabilities in (calm, bad):
        found = one_candidate(np.full((120, 100), 0.9, np.float32), probabilities)
        halves.append(replace(found, warnings=(ImageWarning.COLORED,), seconds=1.0))
    whole = on_whole(scan, halves)
    assert whole.probability.min() == np.float32(0.9)
    assert [one.bbox for one in whole.candidates] == [(0, 0, 100, 120), (100, 0, 100, 120)]
    assert whole.class_probabilities == pytest.approx((0.1, 0.2, 0.7))
    assert whole.warnings == (ImageWarning.COLORED,)
    assert whole.seconds == 2.0


def test_regions_come_back_from_the_database(tmp_path: Path) -> None:
    scan = scan_of(tmp_path, part(0, 0, 99, 119, flags=1), part(100, 0, 199, 119, spatial=M_MODE))
    assert regions_from_data(json.loads(json.dumps(regions_to_data(scan.regions)))) == scan.regions


def test_each_frame_of_an_enhanced_file_has_its_own_scale(tmp_path: Path) -> None:
    """Functional groups say it for each frame."""
    frames = np.zeros((2, HEIGHT, WIDTH), np.uint8)
    dataset = make_dataset(frames[0])
    dataset.NumberOfFrames = 2
    dataset.PixelData = frames.tobytes()
    groups = []
    for size in (0.1, 0.2):
        measures, group = Dataset(), Dataset()
        measures.PixelSpacing = [size, size]
        group.PixelMeasuresSequence = [measures]
        groups.append(group)
    dataset.PerFrameFunctionalGroupsSequence = groups
    path = save(dataset, tmp_path / "cine")
    assert [read_scan(path, frame).spacing_mm for frame in (0, 1)] == [(0.1, 0.1), (0.2, 0.2)]


def test_results_name_what_was_not_judged(tmp_path: Path) -> None:
    m_mode = part(100, 0, 199, 119, spatial=M_MODE, units=(SECONDS, CM))
    scan = scan_of(tmp_path, part(0, 0, 99, 119), m_mode)
    prediction = one_candidate(np.zeros((HEIGHT, WIDTH), np.float32))
    assessment = assess(scan, prediction, 0.5, OperatingPoint("balanced", 0.5, 0.5))
    record = result_record(PurePath("scan"), scan, prediction, assessment, {})
    assert record["not_judged"] == ["m_mode"]
    plain = scan_of(tmp_path, part(0, 0, 99, 119))
    assert "not_judged" not in result_record(PurePath("scan"), plain, prediction, assessment, {})
