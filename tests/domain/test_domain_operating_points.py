"""Reading the operating points of the weights."""

from typing import Any

import pytest

from app.domain.assessment import OperatingPoint
from app.domain.operating_points import operating_points
from models.manifest import Manifest, WeightsError

RECORD = {
    "name": "balanced",
    "limit": 0.4,
    "sensitivity": 0.9,
    "specificity": 0.85,
    "pictures": 500,
    "fold": 0,
}


def manifest(*records: Any) -> Manifest:
    return Manifest("1", {"operating_points": list(records)})


def test_points_keep_the_order_of_the_manifest() -> None:
    points = operating_points(manifest({**RECORD, "name": "high sensitivity"}, RECORD))
    assert [point.name for point in points] == ["high sensitivity", "balanced"]
    assert points[1] == OperatingPoint("balanced", 0.4, 0.9, 0.85, 500)


@pytest.mark.parametrize("record", [{"name": "x"}, "text", {**RECORD, "limit": "high"}, None])
def test_an_unreadable_point_is_an_error_that_says_what_to_do(record: Any) -> None:
    with pytest.raises(WeightsError, match="install BUSight again"):
        operating_points(manifest(record))


def test_no_points_are_an_error() -> None:
    with pytest.raises(WeightsError, match="no operating point"):
        operating_points(manifest())
    with pytest.raises(WeightsError, match="unreadable"):
        operating_points(Manifest("1", {}))
