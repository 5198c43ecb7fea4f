"""Near-duplicates are found by content; different tissue is not joined."""

import cv2
import numpy as np
import pytest
from fake_archives import tissue

from models.training.data.duplicates import find_duplicates, square


def test_the_same_picture_is_found_and_others_are_not() -> None:
    pictures = [tissue(1), tissue(2), tissue(3), tissue(1)]
    pairs = find_duplicates([square(picture) for picture in pictures])
    assert [(pair.one, pair.other, pair.mirrored) for pair in pairs] == [(0, 3, False)]
    assert pairs[0].likeness == pytest.approx(1.0, abs=1e-3)


def test_a_mirrored_picture_is_found_as_such() -> None:
    pictures = [tissue(1), tissue(2), tissue(1)[:, ::-1]]
    pairs = find_duplicates([square(np.ascontiguousarray(picture)) for picture in pictures])
    assert [(pair.one, pair.other, pair.mirrored) for pair in pairs] == [(0, 2, True)]


def _cropped(picture: np.ndarray) -> np.ndarray:
    return picture[10:225, 15:270]


def _resized(picture: np.ndarray) -> np.ndarray:
    return cv2.resize(picture, (500, 300))


def _brighter(picture: np.ndarray) -> np.ndarray:
    return np.clip(picture * 1.3 + 10, 0, 255).astype(np.uint8)


def _marked(picture: np.ndarray) -> np.ndarray:
    marked = picture.copy()
    for x, y in ((90, 80), (200, 80), (140, 40), (140, 150)):
        cv2.drawMarker(marked, (x, y), 255, cv2.MARKER_CROSS, 14, 2)
    return marked


def _bordered(picture: np.ndarray) -> np.ndarray:
    return cv2.copyMakeBorder(picture, 40, 20, 0, 60, cv2.BORDER_CONSTANT, value=0)


@pytest.mark.parametrize("change", [_cropped, _resized, _brighter, _marked, _bordered])
def test_a_changed_picture_is_still_found(change) -> None:
    pictures = [tissue(4), tissue(5), change(tissue(4))]
    pairs = find_duplicates([square(picture) for picture in pictures])
    assert [(pair.one, pair.other) for pair in pairs] == [(0, 2)]


def test_burned_in_words_alone_make_no_duplicate() -> None:
    pictures = [tissue(6), tissue(7)]
    for picture in pictures:
        cv2.putText(picture, "MAMA ESQUERDA", (30, 200), cv2.FONT_HERSHEY_SIMPLEX, 1.0, 255, 3)
    assert find_duplicates([square(picture) for picture in pictures]) == []


def test_black_and_blank_pictures_are_no_duplicates() -> None:
    blank = np.full((100, 100), 90, np.uint8)
    squares = [square(picture) for picture in (np.zeros((100, 100), np.uint8), blank, blank)]
    assert find_duplicates(squares) == []
