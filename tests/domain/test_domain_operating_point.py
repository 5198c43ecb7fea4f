"""Reading the operating points of the weights."""

from typing import Any

import pytest

from app.domain.operating_point import Measurement, OperatingPoint, operating_points
from models.torch_free.manifest import Manifest, WeightsError

MEASURED = {
    "sensitivity": 0.9,
    "specificity": 0.85,
    "lesions_lost": 0.02,
    "normals_marked": 0.1,
    "pictures": 500,
}
RECORD = {
    "name": "balanced",
    "limit": 0.4,
    "acceptance_limit": 0.55,
    "known": MEASURED,
    "left_out": {**MEASURED, "sensitivity": 0.8, "pictures": 70},
    "fold": 0,
}


def manifest(*records: Any) -> Manifest:
    return Manifest("1", {"operating_points": list(records)})


def test_points_keep_the_order_of_the_manifest() -> None:
    points = operating_points(manifest({**RECORD, "name": "high sensitivity"}, RECORD))
    assert [point.name for point in points] == ["high sensitivity", "balanced"]
    assert points[1] == OperatingPoint(
        "balanced",
        limit=0.4,
        acceptance_limit=0.55,
        known=Measurement(0.9, 0.85, 0.02, 0.1, 500),
        left_out=Measurement(0.8, 0.85, 0.02, 0.1, 70),
    )


def test_what_was_not_measured_is_not_there() -> None:
    (point,) = operating_points(manifest({**RECORD, "left_out": None}))
    assert point.known is not None
    assert point.left_out is None


@pytest.mark.parametrize(
    "record",
    [
        {"name": "x"},
        "text",
        {**RECORD, "limit": "high"},
        {name: value for name, value in RECORD.items() if name != "acceptance_limit"},
        {**RECORD, "known": {"sensitivity": 0.9}},
        None,
    ],
)
def test_an_unreadable_point_is_an_error_that_says_what_to_do(record: Any) -> None:
    with pytest.raises(WeightsError, match="install BUSight again"):
        operating_points(manifest(record))


def test_no_points_are_an_error() -> None:
    with pytest.raises(WeightsError, match="no operating point"):
        operating_points(manifest())
    with pytest.raises(WeightsError, match="unreadable"):
        operating_points(Manifest("1", {}))
