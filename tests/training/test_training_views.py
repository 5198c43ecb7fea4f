"""Images with marks drawn in or removed, and lesion-free crops."""

from pathlib import Path

import cv2
import numpy as np
import pytest
from fake_archives import disc, save, tissue

from models.training.data.image_list import Row
from models.training.data.views import (
    SMALLEST_CROP,
    largest_free_crop,
    lesion_free,
    marks_drawn,
    marks_removed,
)


@pytest.fixture
def row(tmp_path: Path) -> Row:
    image = save(tmp_path / "a.png", tissue(1))
    mask = save(tmp_path / "a_mask.png", disc(60, 120))
    return Row(image, (mask,), "busi", "a", "benign", group="busi/a", fold=0)


def test_a_lesion_free_crop_has_no_part_of_the_lesion(row: Row) -> None:
    shown = lesion_free(row)
    assert shown
    gray, truth = shown
    assert gray.shape == truth.shape
    assert not truth.any()
    assert min(gray.shape) >= SMALLEST_CROP * 240
    assert gray.size > 0.5 * 300 * 240  # the lesion is small and far to the left


def test_there_is_no_crop_without_enough_room_or_without_a_lesion(row: Row) -> None:
    gray = tissue(1)
    assert largest_free_crop(gray, disc(150, 120) > 0)
    wide = np.zeros(gray.shape, bool)
    wide[60:180, 60:240] = True
    assert largest_free_crop(gray, wide) is None
    assert lesion_free(Row(row.path, (), "busi", "a", "normal")) is None


def test_a_crop_is_not_from_the_black_border(row: Row) -> None:
    gray = tissue(1)
    gray[:, 100:] = 0
    assert largest_free_crop(gray, disc(40, 120) > 0) is None


def test_marks_are_at_the_edge_of_the_lesion_and_always_the_same(row: Row) -> None:
    plain = tissue(1)
    marked, truth = marks_drawn(row)
    assert np.array_equal(marked, marks_drawn(row)[0])
    changed = marked != plain
    near = cv2.dilate(truth.astype(np.uint8), np.ones((9, 9), np.uint8)) > 0
    assert (changed & near).sum() >= 10
    assert changed[int(0.8 * 240) :].sum() >= 20  # the line of text
    assert changed.mean() < 0.03


def test_marks_are_removed_and_tissue_is_unchanged(row: Row) -> None:
    plain = tissue(1)
    marked = plain.copy()
    cv2.drawMarker(marked, (200, 60), 255, cv2.MARKER_CROSS, 9)
    save(row.path, marked)
    removed, _ = marks_removed(row)
    mark = np.s_[50:70, 190:210]
    assert marked[mark].max() == 255
    assert removed[mark].max() <= plain[mark].max()
    assert (removed != marked).mean() < 0.01
