"""Candidates of a probability map and the crops that the classifier sees of them."""

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from models.crops import FEATURES, crop, find_candidates, reduced, region_features
from models.torch_free.prediction import DEFAULT_THRESHOLD


def blob(*, height: int = 200, width: int = 300, centre: tuple[int, int] = (150, 100)) -> NDArray:
    solid = np.zeros((height, width), np.float32)
    cv2.ellipse(solid, centre, (40, 25), 0, 0, 360, 1.0, cv2.FILLED)
    return np.asarray(cv2.GaussianBlur(solid, (0, 0), 4), np.float32)


def test_one_clear_lesion_is_judged_once() -> None:
    (region,), clear = find_candidates(blob())
    assert clear == 1
    assert region.area_px == np.count_nonzero(blob() >= DEFAULT_THRESHOLD)


def test_lesions_with_a_faint_bridge_are_two_candidates_and_the_bridge_is_none() -> None:
    joined = np.maximum(blob(centre=(90, 100)), blob(centre=(200, 100)))
    joined[95:105, 90:200] = np.maximum(joined[95:105, 90:200], 0.3)
    candidates, clear = find_candidates(joined)
    assert len(candidates) == clear == 2
    assert all(region.bbox[2] < 110 for region in candidates)


def test_a_faint_region_of_its_own_comes_last() -> None:
    beside = np.maximum(0.4 * blob(centre=(80, 100)), blob(centre=(220, 100)))
    (lesion, faint), clear = find_candidates(beside)
    assert clear == 1
    assert lesion.bbox[0] > faint.bbox[0]


def test_fainter_ground_gives_no_candidate() -> None:
    assert find_candidates(np.full((100, 100), 0.15, np.float32)) == ([], 0)


@pytest.mark.parametrize("centre", [(150, 100), (20, 20), (290, 190)])
def test_crop_holds_the_region_in_its_middle(centre: tuple[int, int]) -> None:
    probability = blob(centre=centre)
    grey = (255 * probability).astype(np.uint8)
    (region,), _ = find_candidates(probability)
    seen = crop(grey, probability, region.bbox, size=64, context=2.0)
    assert seen.shape == (2, 64, 64)
    # Both layers show the same thing, half as wide as the crop, in its middle.
    assert np.abs(seen[0].astype(int) - seen[1]).max() <= 3
    rows, columns = np.nonzero(seen[1] > 0.45 * 255)
    longest = max(np.ptp(rows), np.ptp(columns)) + 1
    assert 26 <= longest <= 38
    assert abs((rows.min() + rows.max()) / 2 - 31.5) <= 4
    assert abs((columns.min() + columns.max()) / 2 - 31.5) <= 4


def test_features_tell_size_and_depth() -> None:
    high, low = blob(centre=(150, 50)), blob(centre=(150, 150))
    one, other = (region_features(map_, find_candidates(map_)[0][0]) for map_ in (high, low))
    assert one.shape == (FEATURES,)
    assert one[4] < 0 < other[4]  # depth
    assert one[0] == pytest.approx(other[0], abs=0.05)  # size


def test_a_reduced_picture_shows_the_same_crop_and_a_small_one_stays_as_it_is() -> None:
    map_ = blob()
    grey = (map_ * 255).astype(np.uint8)
    (region,), _ = find_candidates(map_)
    picture, smaller, (box,) = reduced(grey, map_, [region.bbox], 150)
    assert picture.shape == smaller.shape == (100, 150)
    before = crop(grey, map_, region.bbox, size=48, context=1.8).astype(int)
    after = crop(picture, smaller, box, size=48, context=1.8)
    assert np.abs(before - after).mean() < 4
    for longest in (0, 300, 400):
        assert reduced(grey, map_, [region.bbox], longest)[0] is grey
