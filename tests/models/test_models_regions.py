"""The rules for regions, compared with scipy and with shapes counted by hand."""

import cv2
import numpy as np
import pytest
from scipy import ndimage

from models.torch_free.regions import (
    MIN_REGION_PIXELS,
    find_regions,
    outline,
    smallest_region,
    touch,
)


def empty(height: int = 200, width: int = 200) -> np.ndarray:
    return np.zeros((height, width), bool)


def union(shape: tuple[int, int], regions: list) -> np.ndarray:
    whole = np.zeros(shape, bool)
    for region in regions:
        x, y, width, height = region.bbox
        whole[y : y + height, x : x + width] |= region.mask
    return whole


def test_nothing_marked_gives_nothing() -> None:
    assert find_regions(empty()) == []


def test_everything_marked_is_one_region() -> None:
    (region,) = find_regions(~empty(50, 70))
    assert region.bbox == (0, 0, 70, 50)
    assert region.area_px == 3500
    assert region.mask.all()


def test_box_mask_and_area_of_a_rectangle() -> None:
    mask = empty()
    mask[20:50, 100:160] = True
    (region,) = find_regions(mask)
    assert region.bbox == (100, 20, 60, 30)
    assert region.area_px == 1800
    assert region.contour.min(0).tolist() == [100, 20]
    assert region.contour.max(0).tolist() == [159, 49]


def test_squares_that_touch_by_a_corner_are_one_region() -> None:
    mask = empty()
    mask[20:40, 20:40] = True
    mask[40:60, 40:60] = True
    (region,) = find_regions(mask)
    assert region.bbox == (20, 20, 40, 40)
    assert region.area_px == 800


def test_squares_a_pixel_apart_are_two_regions() -> None:
    mask = empty()
    mask[20:40, 20:40] = True
    mask[20:40, 41:61] = True
    assert [region.bbox for region in find_regions(mask)] == [(20, 20, 20, 20), (41, 20, 20, 20)]


def test_a_hole_is_filled_and_an_inlet_is_not() -> None:
    mask = empty()
    mask[20:60, 20:60] = True
    mask[30:40, 30:40] = False
    mask[50:60, 38:42] = False
    (region,) = find_regions(mask)
    assert region.area_px == 1600 - 40


@pytest.mark.parametrize(("height", "width"), [(64, 64), (768, 1024)])
def test_regions_below_the_smallest_area_are_dropped(height: int, width: int) -> None:
    limit = int(np.ceil(smallest_region(height, width)))
    mask = empty(height, width)
    row = int(np.sqrt(limit)) + 1
    block = np.zeros(row * 40, bool)
    block[:limit] = True
    mask[2 : 2 + row, 2:42] = block.reshape(row, 40)
    assert len(find_regions(mask)) == 1
    last = np.argwhere(mask)[-1]
    mask[tuple(last)] = False
    assert find_regions(mask) == []


def test_small_images_use_the_fixed_limit() -> None:
    assert smallest_region(32, 32) == MIN_REGION_PIXELS


def test_two_regions_whose_boxes_overlap_keep_their_own_pixels() -> None:
    mask = empty()
    mask[20:120, 20:30] = True
    mask[110:120, 20:120] = True
    mask[40:60, 60:80] = True
    boxes = {region.bbox: region.area_px for region in find_regions(mask)}
    assert boxes == {(20, 20, 100, 100): 1900, (60, 40, 20, 20): 400}


def regions_by_scipy(mask: np.ndarray) -> tuple[int, np.ndarray]:
    """Number and union of the regions, directly by the rules."""
    whole = np.zeros_like(mask)
    labels, _ = ndimage.label(mask, np.ones((3, 3)))
    filled = [
        ndimage.binary_fill_holes(labels == label)
        for label, (rows, columns) in enumerate(ndimage.find_objects(labels), start=1)
        if (rows.stop - rows.start) * (columns.stop - columns.start) >= MIN_REGION_PIXELS
    ]
    filled.sort(key=np.count_nonzero, reverse=True)
    number = 0
    for region in filled:
        inside_a_hole = (region & whole).any()
        if region.sum() >= smallest_region(*mask.shape) and not inside_a_hole:
            whole |= region
            number += 1
    return number, whole


@pytest.mark.parametrize("seed", range(8))
def test_random_masks_agree_with_scipy(seed: int) -> None:
    noise = np.random.default_rng(seed).random((160, 200)).astype(np.float32)
    mask = cv2.GaussianBlur(noise, (0, 0), 1 + seed / 2) > 0.5
    number, wanted = regions_by_scipy(mask)
    regions = find_regions(mask)
    assert len(regions) == number
    assert np.array_equal(union(mask.shape, regions), wanted)


def test_regions_are_found_among_thousands_of_small_components() -> None:
    mask = np.random.default_rng(3).random((300, 400)) < 0.1
    mask[40:90, 50:120] = True
    mask[200:260, 200:300] = True
    mask[220:240, 230:260] = False
    regions = find_regions(mask)
    number, wanted = regions_by_scipy(mask)
    assert len(regions) == number == 2
    assert np.array_equal(union(mask.shape, regions), wanted)


def test_marked_pixels_inside_a_hole_belong_to_the_region_around_it() -> None:
    mask = empty()
    mask[20:120, 20:120] = True
    mask[40:100, 40:100] = False
    mask[60:80, 60:80] = True
    (region,) = find_regions(mask)
    assert region.area_px == 100 * 100


def test_the_arrays_cannot_be_written() -> None:
    (region,) = find_regions(~empty(40, 40))
    with pytest.raises(ValueError, match="read-only"):
        region.mask[0, 0] = False
    with pytest.raises(ValueError, match="read-only"):
        region.contour[0, 0] = 7


def test_an_outline_is_traced_again_from_its_box_and_mask() -> None:
    mask = empty()
    cv2.ellipse(mask.view(np.uint8), (90, 70), (40, 20), 30, 0, 360, 1, cv2.FILLED)
    (region,) = find_regions(mask)
    again = outline(region.bbox, region.mask)
    assert (again.bbox, again.area_px) == (region.bbox, region.area_px)
    assert {*map(tuple, again.contour.tolist())} == {*map(tuple, region.contour.tolist())}


def test_parts_touch_if_they_share_a_pixel() -> None:
    left, right = empty(), empty()
    left[20:60, 20:60] = True
    right[20:60, 60:100] = True
    (one,), (other,) = find_regions(left), find_regions(right)
    assert not touch(one, other)
    right[40, 55:60] = True
    (other,) = find_regions(right)
    assert touch(one, other)
