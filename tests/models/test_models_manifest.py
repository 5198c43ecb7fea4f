"""The manifest: the program uses its own, unchanged, or one that a user names."""

import json
import runpy
from pathlib import Path

import numpy as np
import pytest

from models.predictor import Predictor
from models.torch_free import manifest, shipped
from models.torch_free.manifest import (
    WeightsError,
    load_manifest,
    manifest_in_use,
    manifest_sha256,
    weights_folder,
)
from models.training import weights_manifest
from models.training.weights_manifest import write_weights_manifest


@pytest.fixture
def copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The shipped manifest where it may be changed, in the place of the shipped one."""
    path = tmp_path / "manifest.json"
    path.write_bytes((weights_folder() / "manifest.json").read_bytes())
    monkeypatch.setattr(manifest, "weights_folder", lambda: tmp_path)
    return path


def test_the_program_takes_the_manifest_that_it_ships() -> None:
    found = manifest_in_use()
    assert found.sha256 == shipped.MANIFEST_SHA256
    assert found.models == f"BUSight weights {found.version}"


def test_a_changed_limit_is_refused(copied: Path) -> None:
    assert manifest_in_use().operating_points
    document = json.loads(copied.read_text(encoding="utf-8"))
    document["operating_points"][0]["limit"] += 0.001
    copied.write_text(json.dumps(document, indent=2) + "\n", encoding="utf-8")
    with pytest.raises(WeightsError, match=r"manifest\.json is not the one.*--weights"):
        manifest_in_use()
    with pytest.raises(WeightsError, match=r"manifest\.json is not the one"):
        Predictor("cpu")


def test_line_ends_of_another_system_change_nothing(copied: Path) -> None:
    copied.write_bytes(copied.read_bytes().replace(b"\n", b"\r\n"))
    assert manifest_in_use().sha256 == shipped.MANIFEST_SHA256


def test_own_weights_are_named_by_their_hash_in_every_prediction(small_weights: Path) -> None:
    own = manifest_in_use(small_weights)
    content = (small_weights / "manifest.json").read_bytes()
    assert own.models == f"own weights {manifest_sha256(content)[:12]}"
    assert (
        Predictor("cpu", small_weights).predict(np.zeros((64, 64), np.uint8)).models == own.models
    )


@pytest.mark.parametrize("is_shipped", [True, False])
def test_writing_the_shipped_manifest_writes_its_hash_into_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_shipped: bool
) -> None:
    constant = tmp_path / "shipped.py"
    monkeypatch.setattr(shipped, "__file__", str(constant))
    place = tmp_path / "weights"
    monkeypatch.setattr(
        weights_manifest, "weights_folder", lambda: place if is_shipped else tmp_path / "other"
    )
    write_weights_manifest(place, load_manifest().raw)
    assert load_manifest(place).raw == load_manifest().raw
    assert constant.exists() == is_shipped
    if is_shipped:
        told = runpy.run_path(str(constant))
        assert told["MANIFEST_SHA256"] == load_manifest(place).sha256
