"""Measures of shapes whose size is known by formula."""

import math
import time

import numpy as np
import pytest

from app.domain.geometry import measure_lesion
from app.domain.lesion import Lesion
from models.torch_free.prediction import ClassProbabilities
from models.torch_free.regions import find_regions


def measure(mask: np.ndarray, spacing: tuple[float, float] | None = None) -> Lesion:
    (region,) = find_regions(mask)
    return measure_lesion(region, "1-1", 1, ClassProbabilities(0.1, 0.2, 0.7), spacing)


def ellipse(
    half_long: float,
    half_short: float,
    angle_deg: float = 0.0,
    spacing: tuple[float, float] = (1, 1),
) -> np.ndarray:
    """An ellipse whose half axes are in mm, on a grid with the given (row, column) spacing."""
    rows, columns = (int(2.6 * half_long / size) for size in spacing)
    y, x = np.mgrid[:rows, :columns].astype(float)
    y, x = (y - rows / 2) * spacing[0], (x - columns / 2) * spacing[1]
    turn = math.radians(angle_deg)
    along = x * math.cos(turn) + y * math.sin(turn)
    across = y * math.cos(turn) - x * math.sin(turn)
    return (along / half_long) ** 2 + (across / half_short) ** 2 <= 1


@pytest.mark.parametrize("angle", [0, 17, 45, 80, 90, -30, -75])
def test_ellipse(angle: float) -> None:
    lesion = measure(ellipse(90, 50, angle))
    assert lesion.long_axis_px == pytest.approx(180, abs=1.2)
    assert lesion.short_axis_px == pytest.approx(100, abs=1.2)
    assert lesion.area_px == pytest.approx(math.pi * 90 * 50, rel=0.005)
    assert lesion.orientation_deg == pytest.approx(angle, abs=2)


def test_upright_axis_is_plus_ninety_degrees() -> None:
    mask = np.zeros((100, 100), bool)
    mask[10:90, 50:51] = True
    assert measure(mask).orientation_deg == pytest.approx(90)


@pytest.mark.parametrize("ratio", [1.0, 0.6, 0.3])
def test_circularity_of_an_ellipse(ratio: float) -> None:
    a, b = 80.0, 80.0 * ratio
    # Ramanujan's perimeter of an ellipse.
    perimeter = math.pi * (3 * (a + b) - math.sqrt((3 * a + b) * (a + 3 * b)))
    wanted = 4 * math.pi * math.pi * a * b / perimeter**2
    assert measure(ellipse(a, b, 20)).circularity == pytest.approx(wanted, abs=0.02)


def test_circularity_never_passes_one() -> None:
    for radius in (4, 5, 7, 10, 30, 100):
        assert 0.95 < measure(ellipse(radius, radius)).circularity <= 1.0


def test_rectangle() -> None:
    mask = np.zeros((200, 300), bool)
    mask[40:100, 50:250] = True
    lesion = measure(mask)
    assert lesion.bbox == (50, 40, 200, 60)
    assert lesion.area_px == 200 * 60
    # The largest caliper of a rectangle is its diagonal.
    assert lesion.long_axis_px == pytest.approx(math.hypot(200, 60), abs=1.0)
    # The line perpendicular to the diagonal is longest where it ends on both long sides.
    assert lesion.short_axis_px == pytest.approx(60 / math.cos(math.atan2(60, 200)), abs=1.0)
    assert lesion.circularity == pytest.approx(4 * math.pi * 12000 / 520**2, abs=0.02)


def test_a_row_of_pixels_is_as_long_as_it_has_pixels() -> None:
    mask = np.zeros((60, 60), bool)
    mask[30, 10:50] = True
    lesion = measure(mask)
    assert lesion.long_axis_px == pytest.approx(40)
    assert lesion.short_axis_px == pytest.approx(1)


def test_without_spacing_nothing_is_in_mm() -> None:
    lesion = measure(ellipse(40, 20))
    assert lesion.area_mm2 is lesion.long_axis_mm is lesion.short_axis_mm is None


def test_equal_spacing_scales_lengths_and_area() -> None:
    lesion = measure(ellipse(40, 20, 25), (0.1, 0.1))
    assert lesion.long_axis_mm == pytest.approx(lesion.long_axis_px / 10)
    assert lesion.short_axis_mm == pytest.approx(lesion.short_axis_px / 10)
    assert lesion.area_mm2 == pytest.approx(lesion.area_px / 100)


@pytest.mark.parametrize("angle", [0, 35, 90])
def test_unequal_spacing_measures_the_patient_not_the_grid(angle: float) -> None:
    spacing = (0.05, 0.125)  # rows are finer than columns
    lesion = measure(ellipse(12, 7, angle, spacing), spacing)
    assert lesion.long_axis_mm == pytest.approx(24, abs=0.2)
    assert lesion.short_axis_mm == pytest.approx(14, abs=0.2)
    assert lesion.area_mm2 == pytest.approx(math.pi * 12 * 7, rel=0.01)
    assert lesion.orientation_deg == pytest.approx(angle, abs=4)
    # The drawn axes are perpendicular in mm, and as long as is said.
    ends = np.array([lesion.long_axis, lesion.short_axis]) * (spacing[1], spacing[0])
    long, short = ends[:, 1] - ends[:, 0]
    assert long @ short == pytest.approx(0, abs=1e-3)
    assert np.linalg.norm(long) == pytest.approx(lesion.long_axis_mm)


def test_unequal_spacing_can_turn_the_long_axis() -> None:
    mask = np.zeros((200, 200), bool)
    mask[90:110, 40:160] = True  # wide in pixels, tall in mm
    lesion = measure(mask, (1.0, 0.1))
    assert lesion.orientation_deg > 45
    assert lesion.long_axis_px == pytest.approx(math.hypot(120, 20), abs=1)
    assert lesion.long_axis_mm == pytest.approx(math.hypot(12, 20), abs=1)


def bent(*boxes: tuple[int, int, int, int]) -> np.ndarray:
    """Boxes of (x, y, width, height) joined to one shape."""
    mask = np.zeros((200, 200), bool)
    for x, y, width, height in boxes:
        mask[y : y + height, x : x + width] = True
    return mask


L_SHAPE = bent((20, 20, 25, 150), (20, 145, 140, 25))
C_SHAPE = bent((20, 20, 30, 150), (20, 20, 120, 30), (20, 140, 120, 30))


@pytest.mark.parametrize("spacing", [None, (0.1, 0.1), (0.05, 0.125)])
@pytest.mark.parametrize(
    "mask",
    [ellipse(60, 30, 33), L_SHAPE, C_SHAPE, C_SHAPE[:, ::-1], C_SHAPE.T, L_SHAPE[::-1]],
    ids=["ellipse", "L", "C", "C turned", "C on its back", "L on its head"],
)
def test_the_axes_end_on_the_outline(mask: np.ndarray, spacing: tuple[float, float] | None) -> None:
    lesion = measure(mask, spacing)
    # Distance of every pixel to the nearest one of the lesion's border.
    border = np.ones(mask.shape, np.uint8)
    border[lesion.contour[:, 1], lesion.contour[:, 0]] = 0
    y, x = np.nonzero(border == 0)
    for end in (*lesion.long_axis, *lesion.short_axis):
        assert np.hypot(x - end[0], y - end[1]).min() < 1


def test_the_short_axis_of_an_l_leaves_the_open_corner_out() -> None:
    lesion = measure(L_SHAPE)
    assert lesion.long_axis_px == pytest.approx(math.hypot(140, 150), abs=1.5)
    # Across an arm of 25 pixels, nearly on its diagonal; the whole corner would be over 100.
    assert lesion.short_axis_px == pytest.approx(25 * math.sqrt(2), abs=1.5)


def test_the_short_axis_of_a_c_goes_from_outermost_to_outermost() -> None:
    lesion = measure(C_SHAPE)
    assert lesion.long_axis_px == pytest.approx(math.hypot(120, 150), abs=1.5)
    long, short = np.diff([lesion.long_axis, lesion.short_axis], axis=1)[:, 0]
    assert long @ short == pytest.approx(0, abs=1e-3)
    assert np.hypot(*short) == pytest.approx(lesion.short_axis_px)
    # The same line over the open middle: an inlet shortens nothing.
    assert lesion.short_axis_px > 150


def test_a_long_outline_is_measured_at_once() -> None:
    """The slider measures at every step; 8,000 points squared would take hundreds of ms."""
    y, x = np.mgrid[:1200, :1200] - 600.0
    wavy = np.hypot(x, y) < 450 + 90 * np.sin(40 * np.arctan2(y, x))
    (region,) = find_regions(wavy)
    assert len(region.contour) > 8000
    taken = []
    for _ in range(5):
        start = time.process_time()
        measure_lesion(region, "1-1", 1, ClassProbabilities(0.1, 0.2, 0.7), (0.1, 0.1))
        taken.append(time.process_time() - start)
    assert min(taken) < 0.02


def test_an_inlet_shortens_no_axis() -> None:
    whole = ellipse(60, 40)
    cut = whole.copy()
    cut[: whole.shape[0] // 2, whole.shape[1] // 2 - 3 : whole.shape[1] // 2 + 4] = False
    assert measure(cut).long_axis_px == measure(whole).long_axis_px
    assert measure(cut).short_axis_px == pytest.approx(measure(whole).short_axis_px, abs=1.1)
