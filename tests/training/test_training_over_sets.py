"""What the manifest says of left-out sites: how much they differ."""

from typing import Any

import pytest

from models.training.data.errors import DataError
from models.training.measuring.evaluation import LEFT_OUT, POINT_FIGURES, add_to_manifest
from models.training.measuring.freeze import POINTS


def of_set(value: float, images: int, normals: int) -> dict[str, Any]:
    """The figures of a data set: all have the same value, without an interval of any use."""
    names = [f"{figure} at {point}" for figure in POINT_FIGURES for point in POINTS]
    figure = {"value": value, "interval": [value - 0.01, value + 0.01]}
    return {"pictures": images, "normals": normals} | dict.fromkeys(names, figure)


def left_out_in_manifest(sets: dict[str, Any]) -> dict[str, Any]:
    """What is written about the first operating point."""
    document: dict[str, Any] = {"operating_points": [{"name": name} for name in POINTS]}
    pooled = of_set(0.99, 0, 0)
    add_to_manifest(document, {"sets": sets, "pooled": pooled, "frequencies": []}, LEFT_OUT)
    found: dict[str, Any] = document["operating_points"][0][LEFT_OUT]
    return found


def test_a_large_set_counts_no_more_than_a_small_one_and_the_range_holds_all() -> None:
    sets = {"a": of_set(0.6, 100, 20), "b": of_set(0.3, 2000, 200), "c": of_set(0.45, 300, 30)}
    found = left_out_in_manifest(sets)
    assert found["specificity"] == pytest.approx(0.45)
    assert found["specificity_interval"] == [0.3, 0.6]
    assert found["lesion_images_without_lesion"] == pytest.approx(0.45)
    assert found["pictures"] == 2400


def test_a_set_with_few_normals_does_not_say_how_many_are_marked() -> None:
    without = of_set(0.2, 500, 0)
    for point in POINTS:
        del without[f"normals_marked at {point}"]
    sets = {"few": of_set(0.0, 100, 19), "enough": of_set(0.8, 100, 20), "none": without}
    found = left_out_in_manifest(sets)
    assert found["normals_marked"] == 0.8
    assert found["sensitivity"] == pytest.approx(1 / 3, abs=1e-4)
    with pytest.raises(DataError, match="too few images for 'normals_marked at high sensitivity'"):
        left_out_in_manifest({"few": sets["few"], "none": without})
