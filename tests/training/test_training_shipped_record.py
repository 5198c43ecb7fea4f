"""The figures in the shipped manifest are those of the shipped record."""

from pathlib import Path

import pytest

from models.manifest import load_manifest, weights_folder
from models.training.evaluate import by_set, record_path
from models.training.figures import summary
from models.training.record import read_record
from models.training.views import PLAIN

RECORD = record_path(Path(str(weights_folder())), PLAIN)


@pytest.mark.skipif(not RECORD.exists(), reason="these weights were measured before the record")
def test_the_manifest_says_what_the_record_says() -> None:
    record, manifest = read_record(RECORD), load_manifest()
    metrics = manifest.raw["metrics"]
    parts = {"pooled": (record, metrics["pooled"])}
    parts |= {name: (part, metrics["sets"][name]) for name, part in by_set(record).items()}
    for part, written in parts.values():
        for name, found in summary(part, 2).items():
            if isinstance(found, dict):
                assert written[name]["value"] == found["value"], name
            else:
                assert written[name] == found
    for point in manifest.operating_points:
        assert point["pictures"] == metrics["pooled"]["pictures"] == len(record)
        for what in ("sensitivity", "specificity"):
            assert point[what] == metrics["pooled"][f"{what} at {point['name']}"]["value"]
