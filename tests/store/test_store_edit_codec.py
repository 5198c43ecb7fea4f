"""Edits survive as JSON, and what is no edit is refused."""

import json
from typing import Any

import numpy as np
import pytest

from app.domain.edit import Accept, Delete, Draw, DrawnRegion, Edit, Redraw, Reject
from app.store.edit_codec import edit_from_json, edit_to_json
from models.torch_free.prediction import ClassProbabilities

JUDGED = ClassProbabilities(0.1, 0.2, 0.7)


def disc(width: int = 37, height: int = 21) -> DrawnRegion:
    y, x = np.mgrid[:height, :width]
    inside = ((x - width / 2) / width) ** 2 + ((y - height / 2) / height) ** 2 < 0.24
    return DrawnRegion.of((5, 7, width, height), inside)


EDITS = [
    Accept("12-30"),
    Reject("12-30"),
    Delete("drawn-1"),
    Draw("drawn-1", disc()),
    Draw("drawn-2", disc(8, 8), JUDGED),
    Redraw("12-30", disc(2, 9), JUDGED),
    Redraw("12-30", disc()),
]


@pytest.mark.parametrize("edit", EDITS)
def test_an_edit_comes_back_as_it_was(edit: Edit) -> None:
    again = edit_from_json(json.loads(json.dumps(edit_to_json(edit))))
    assert again == edit
    assert type(again) is type(edit)
    assert hash(again) == hash(edit)


def test_masks_come_back_pixel_for_pixel_and_small() -> None:
    region = disc(800, 600)
    data = edit_to_json(Draw("drawn-1", region))
    again = edit_from_json(data)
    assert isinstance(again, Draw)
    np.testing.assert_array_equal(again.region.mask, region.mask)
    assert len(json.dumps(data)) < 10_000


@pytest.mark.parametrize(
    "change",
    [
        {"kind": "merge"},
        {"kind": None},
        {"lesion_id": ...},
        {"bbox": [5, 7, 37]},
        {"bbox": [5, 7, 370, 210]},
        {"bbox": [5, 7, 0, 0]},
        {"mask": "not base64!"},
        {"mask": "AAAA"},
        {"class_probabilities": [0.1, 0.2]},
        {"class_probabilities": "high"},
    ],
)
def test_damaged_data_are_refused(change: dict[str, Any]) -> None:
    data = {**edit_to_json(Draw("drawn-1", disc(), JUDGED)), **change}
    data = {key: value for key, value in data.items() if value is not ...}
    with pytest.raises(ValueError, match="this is no edit"):
        edit_from_json(data)


def test_a_mask_that_would_fill_the_memory_is_refused() -> None:
    bomb = edit_to_json(Draw("drawn-1", disc()))
    huge = edit_to_json(Draw("drawn-1", DrawnRegion((0, 0, 1, 1), bytes(50_000_000))))
    with pytest.raises(ValueError, match="does not fit its box"):
        edit_from_json({**bomb, "mask": huge["mask"]})
