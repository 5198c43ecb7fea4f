"""The figures in the shipped manifest are those of the shipped record."""

import json
from pathlib import Path
from typing import Any

import pytest

from models.training.data.folders import shipped_weights
from models.training.data.views import PLAIN
from models.training.measuring.evaluation import POINT_FIGURES, by_set, over_sets
from models.training.measuring.figures import frequencies, summary
from models.training.measuring.image_metrics import ImageMetrics
from models.training.measuring.record import read_record, record_path
from models.training.measuring.weights_manifest import read_weights_manifest

WEIGHTS = shipped_weights()
RECORD = record_path(WEIGHTS.root, PLAIN)
LEFT_OUT = record_path(WEIGHTS.left_out, PLAIN)
FIGURES = Path(__file__).resolve().parents[2] / "docs" / "figures" / "left_out" / "metrics.json"


@pytest.mark.skipif(not RECORD.exists(), reason="these weights have no record")
def test_the_manifest_has_the_figures_of_the_record() -> None:
    record, metrics = read_record(RECORD), read_weights_manifest(WEIGHTS.root)["metrics"]
    check(metrics, record)
    assert metrics["pooled"]["pictures"] == len(record)
    check_points("known", metrics["pooled"])


def test_the_figures_of_left_out_sets_are_those_of_their_record() -> None:
    record, metrics = read_record(LEFT_OUT), json.loads(FIGURES.read_text())
    check(metrics, record)
    check_points("left_out", over_sets(metrics["sets"]))
    assert len({one.fold for one in record}) == len(by_set(record)) == 3


def check(metrics: dict[str, Any], record: list[ImageMetrics]) -> None:
    parts = {"pooled": (record, metrics["pooled"])}
    parts |= {name: (part, metrics["sets"][name]) for name, part in by_set(record).items()}
    for part, written in parts.values():
        for name, found in summary(part, 2).items():
            if isinstance(found, dict):
                assert written[name]["value"] == found["value"], name
            else:
                assert written[name] == found


def check_points(sites: str, found: dict[str, Any]) -> None:
    for point in read_weights_manifest(WEIGHTS.root)["operating_points"]:
        assert point[sites]["pictures"] == found["pictures"]
        for figure in POINT_FIGURES:
            assert point[sites][figure] == found[f"{figure} at {point['name']}"]["value"]
        for figure in ("sensitivity", "specificity"):
            interval = found[f"{figure} at {point['name']}"]["interval"]
            assert point[sites][f"{figure}_interval"] == interval


@pytest.mark.parametrize(("sites", "record"), [("known", RECORD), ("left_out", LEFT_OUT)])
def test_the_shares_of_malignant_images_are_those_of_the_record(sites: str, record: Path) -> None:
    shipped = read_weights_manifest(WEIGHTS.root)["frequencies"][sites]
    assert shipped == frequencies(read_record(record))
    assert [one["high"] for one in shipped[:-1]] == [one["low"] for one in shipped[1:]]
    assert (shipped[0]["low"], shipped[-1]["high"]) == (0.0, 1.0)
    assert min(one["pictures"] for one in shipped) >= 40
    if sites == "known":  # the malignancy is calibrated there
        for one in shipped:
            low, high = one["interval"]
            assert low <= one["high"]
            assert one["low"] <= high


def test_operating_points_reach_their_goals_on_out_of_fold_images() -> None:
    points = read_weights_manifest(WEIGHTS.root)["operating_points"]
    sensitive, balanced, specific = (point["known"] for point in points)
    assert sensitive["lesions_lost"] <= 0.02
    assert abs(balanced["lesions_lost"] - balanced["normals_marked"]) < 0.1
    assert specific["normals_marked"] <= 0.05
    assert sensitive["sensitivity"] >= 0.95
    assert specific["specificity"] >= 0.94
