"""The figures in the shipped manifest are those of the shipped record."""

import json
from pathlib import Path
from typing import Any

import pytest

from models.manifest import load_manifest, weights_folder
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
    for point in manifest.operating_points:
        assert point["pictures"] == metrics["pooled"]["pictures"] == len(record)
        for what in ("sensitivity", "specificity"):
            assert point[what] == metrics["pooled"][f"{what} at {point['name']}"]["value"]


def test_the_figures_of_sets_left_out_are_those_of_their_record() -> None:
    record = read_record(LEFT_OUT)
    check(json.loads(FIGURES.read_text()), record)
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
