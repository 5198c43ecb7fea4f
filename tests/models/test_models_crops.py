"""Candidates of a probability map, and their crops for the classifier."""

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from models.crops import FEATURES, crop, find_candidates, reduced, region_features
from models.torch_free.prediction import DEFAULT_THRESHOLD


def blob(*, height: int = 200, width: int = 300, center: tuple[int, int] = (150, 100)) -> NDArray:
    solid = np.zeros((height, width), np.float32)
    cv2.ellipse(solid, center, (40, 25), 0, 0, 360, 1.0, cv2.FILLED)
    return np.asarray(cv2.GaussianBlur(solid, (0, 0), 4), np.float32)


def test_one_clear_lesion_is_judged_once() -> None:
    (region,), clear = find_candidates(blob())
    assert clear == 1
    assert region.area_px == np.count_nonzero(blob() >= DEFAULT_THRESHOLD)


def test_lesions_joined_by_a_faint_bridge_are_two_candidates() -> None:
    joined = np.maximum(blob(center=(90, 100)), blob(center=(200, 100)))
    joined[95:105, 90:200] = np.maximum(joined[95:105, 90:200], 0.3)
    candidates, clear = find_candidates(joined)
    assert len(candidates) == clear == 2
    assert all(region.bbox[2] < 110 for region in candidates)


def test_a_separate_faint_region_comes_last() -> None:
    beside = np.maximum(0.4 * blob(center=(80, 100)), blob(center=(220, 100)))
    (lesion, faint), clear = find_candidates(beside)
    assert clear == 1
    assert lesion.bbox[0] > faint.bbox[0]


def test_a_fainter_background_gives_no_candidate() -> None:
    assert find_candidates(np.full((100, 100), 0.15, np.float32)) == ([], 0)


@pytest.mark.parametrize("center", [(150, 100), (20, 20), (290, 190)])
def test_the_region_is_in_the_center_of_the_crop(center: tuple[int, int]) -> None:
    probability = blob(center=center)
    gray = (255 * probability).astype(np.uint8)
    (region,), _ = find_candidates(probability)
    seen = crop(gray, probability, region.bbox, size=64, context=2.0)
    assert seen.shape == (2, 64, 64)
    # Both layers show the same thing, half as wide as the crop, in its middle.
    assert np.abs(seen[0].astype(int) - seen[1]).max() <= 3
    rows, columns = np.nonzero(seen[1] > 0.45 * 255)
    longest = max(np.ptp(rows), np.ptp(columns)) + 1
    assert 26 <= longest <= 38
    assert abs((rows.min() + rows.max()) / 2 - 31.5) <= 4
    assert abs((columns.min() + columns.max()) / 2 - 31.5) <= 4


def test_features_contain_size_and_depth() -> None:
    high, low = blob(center=(150, 50)), blob(center=(150, 150))
    one, other = (region_features(map_, find_candidates(map_)[0][0]) for map_ in (high, low))
    assert one.shape == (FEATURES,)
    assert one[4] < 0 < other[4]  # depth
    assert one[0] == pytest.approx(other[0], abs=0.05)  # size


def test_a_reduced_image_gives_the_same_crop_and_a_small_one_is_unchanged() -> None:
    map_ = blob()
    gray = (map_ * 255).astype(np.uint8)
    (region,), _ = find_candidates(map_)
    image, smaller, (box,) = reduced(gray, map_, [region.bbox], 150)
    assert image.shape == smaller.shape == (100, 150)
    before = crop(gray, map_, region.bbox, size=48, context=1.8).astype(int)
    after = crop(image, smaller, box, size=48, context=1.8)
    assert np.abs(before - after).mean() < 4
    for longest in (0, 300, 400):
        assert reduced(gray, map_, [region.bbox], longest)[0] is gray
