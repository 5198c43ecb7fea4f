"""The figures in the shipped manifest are those of the shipped record."""

import json
from pathlib import Path
from typing import Any

import pytest

from models.torch_free.manifest import load_manifest, weights_folder
from models.training.evaluate import by_set, record_path
from models.training.figures import summary
from models.training.measure import Measured
from models.training.record import read_record
from models.training.views import PLAIN

FOLDER = Path(str(weights_folder()))
RECORD = record_path(FOLDER, PLAIN)
LEFT_OUT = record_path(FOLDER / "left_out", PLAIN)
FIGURES = Path(__file__).resolve().parents[2] / "docs" / "figures" / "left_out" / "metrics.json"


@pytest.mark.skipif(not RECORD.exists(), reason="these weights were measured before the record")
def test_the_manifest_says_what_the_record_says() -> None:
    record, manifest = read_record(RECORD), load_manifest()
    metrics = manifest.raw["metrics"]
    check(metrics, record)
    assert metrics["pooled"]["pictures"] == len(record)
    check_points("known", metrics["pooled"])


def test_the_figures_of_sets_left_out_are_those_of_their_record() -> None:
    record, metrics = read_record(LEFT_OUT), json.loads(FIGURES.read_text())
    check(metrics, record)
    check_points("left_out", metrics["pooled"])
    assert len({one.fold for one in record}) == len(by_set(record)) == 3


def check(metrics: dict[str, Any], record: list[Measured]) -> None:
    parts = {"pooled": (record, metrics["pooled"])}
    parts |= {name: (part, metrics["sets"][name]) for name, part in by_set(record).items()}
    for part, written in parts.values():
        for name, found in summary(part, 2).items():
            if isinstance(found, dict):
                assert written[name]["value"] == found["value"], name
            else:
                assert written[name] == found


def check_points(sites: str, pooled: dict[str, Any]) -> None:
    for point in load_manifest().operating_points:
        assert point[sites]["pictures"] == pooled["pictures"]
        for what in ("sensitivity", "specificity", "lesions_lost", "normals_marked"):
            assert point[sites][what] == pooled[f"{what} at {point['name']}"]["value"]


def test_each_operating_point_keeps_its_promise_on_pictures_new_to_networks_and_limits() -> None:
    sensitive, balanced, specific = (point["known"] for point in load_manifest().operating_points)
    assert sensitive["lesions_lost"] <= 0.02
    assert abs(balanced["lesions_lost"] - balanced["normals_marked"]) < 0.1
    assert specific["normals_marked"] <= 0.05
    assert sensitive["sensitivity"] >= 0.95
    assert specific["specificity"] >= 0.94
