"""Near-duplicates are found by content; different tissue is not joined."""

import cv2
import numpy as np
import pytest
from fake_archives import tissue

from models.training.data.duplicates import find_duplicates, square


def test_the_same_image_is_found_and_others_are_not() -> None:
    images = [tissue(1), tissue(2), tissue(3), tissue(1)]
    pairs = find_duplicates([square(image) for image in images])
    assert [(pair.one, pair.other, pair.mirrored) for pair in pairs] == [(0, 3, False)]
    assert pairs[0].correlation == pytest.approx(1.0, abs=1e-3)


def test_a_mirrored_image_is_found_as_mirrored() -> None:
    images = [tissue(1), tissue(2), tissue(1)[:, ::-1]]
    pairs = find_duplicates([square(np.ascontiguousarray(image)) for image in images])
    assert [(pair.one, pair.other, pair.mirrored) for pair in pairs] == [(0, 2, True)]


def _cropped(image: np.ndarray) -> np.ndarray:
    return image[10:225, 15:270]


def _resized(image: np.ndarray) -> np.ndarray:
    return cv2.resize(image, (500, 300))


def _brighter(image: np.ndarray) -> np.ndarray:
    return np.clip(image * 1.3 + 10, 0, 255).astype(np.uint8)


def _marked(image: np.ndarray) -> np.ndarray:
    marked = image.copy()
    for x, y in ((90, 80), (200, 80), (140, 40), (140, 150)):
        cv2.drawMarker(marked, (x, y), 255, cv2.MARKER_CROSS, 14, 2)
    return marked


def _bordered(image: np.ndarray) -> np.ndarray:
    return cv2.copyMakeBorder(image, 40, 20, 0, 60, cv2.BORDER_CONSTANT, value=0)


@pytest.mark.parametrize("change", [_cropped, _resized, _brighter, _marked, _bordered])
def test_a_changed_image_is_still_found(change) -> None:
    images = [tissue(4), tissue(5), change(tissue(4))]
    pairs = find_duplicates([square(image) for image in images])
    assert [(pair.one, pair.other) for pair in pairs] == [(0, 2)]


def test_burned_in_text_alone_makes_no_duplicate() -> None:
    images = [tissue(6), tissue(7)]
    for image in images:
        cv2.putText(image, "MAMA ESQUERDA", (30, 200), cv2.FONT_HERSHEY_SIMPLEX, 1.0, 255, 3)
    assert find_duplicates([square(image) for image in images]) == []


def test_black_and_blank_images_are_no_duplicates() -> None:
    blank = np.full((100, 100), 90, np.uint8)
    squares = [square(image) for image in (np.zeros((100, 100), np.uint8), blank, blank)]
    assert find_duplicates(squares) == []
