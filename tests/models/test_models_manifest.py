"""The manifest: the program uses its own, unchanged, or one that a user names."""

import json
import runpy
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
import pytest

from app.words.message import english
from models.predictor import Predictor
from models.torch_free import manifest, shipped
from models.torch_free.fault import WeightsFault
from models.torch_free.manifest import (
    WeightsError,
    load_manifest,
    manifest_in_use,
    manifest_sha256,
    weights_folder,
)
from models.torch_free.operating_point import Frequency, Measurement, OperatingPoint
from models.training.measuring import weights_manifest
from models.training.measuring.weights_manifest import write_weights_manifest

MEASURED = {
    "sensitivity": 0.9,
    "specificity": 0.85,
    "lesions_lost": 0.02,
    "lesion_images_without_lesion": 0.05,
    "normals_marked": 0.1,
    "pictures": 500,
}
POINT = {
    "name": "balanced",
    "limit": 0.4,
    "acceptance_limit": 0.55,
    "known": MEASURED,
    "left_out": {**MEASURED, "sensitivity": 0.8, "pictures": 70},
    "fold": 0,
}


def document_of(folder: Path) -> dict[str, Any]:
    document: dict[str, Any] = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    return document


@pytest.fixture
def copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the shipped manifest that replaces the shipped one."""
    path = tmp_path / "manifest.json"
    path.write_bytes((weights_folder() / "manifest.json").read_bytes())
    monkeypatch.setattr(manifest, "weights_folder", lambda: tmp_path)
    return path


@pytest.fixture
def own_folder(tmp_path: Path) -> Path:
    """A folder of a user's own weights, without the networks and without what was measured."""
    document = json.loads((weights_folder() / "manifest.json").read_bytes())
    kept = ("version", "networks", "calibration", "operating_points", "guard")
    document = {name: document[name] for name in kept}
    document["guard"].pop("metrics", None)
    (tmp_path / "manifest.json").write_text(json.dumps(document))
    return tmp_path


def test_the_program_uses_the_manifest_that_it_ships() -> None:
    found = manifest_in_use()
    assert found.sha256 == shipped.MANIFEST_SHA256
    assert found.models == f"BUSight weights {found.version}"


def test_every_shipped_file_is_named() -> None:
    names = {entry.file for entry in load_manifest().entries}
    folder = Path(str(weights_folder()))
    assert names == {path.name for path in folder.glob("*.safetensors")}


def test_a_changed_limit_is_refused(copied: Path) -> None:
    assert manifest_in_use().operating_points
    document = document_of(copied.parent)
    document["operating_points"][0]["limit"] += 0.001
    copied.write_text(json.dumps(document, indent=2) + "\n", encoding="utf-8")
    with pytest.raises(WeightsError) as refused:
        manifest_in_use()
    assert refused.value.message.code == WeightsFault.OTHER_MANIFEST
    sentence = english(refused.value.message)
    assert "manifest.json is not the one" in sentence
    assert "--weights" in sentence
    with pytest.raises(WeightsError, match=WeightsFault.OTHER_MANIFEST.value):
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


def with_points(folder: Path, *records: Any) -> Path:
    document = document_of(folder)
    document["operating_points"] = list(records)
    (folder / "manifest.json").write_text(json.dumps(document))
    return folder


def test_points_keep_the_order_of_the_manifest(own_folder: Path) -> None:
    folder = with_points(own_folder, {**POINT, "name": "high sensitivity"}, POINT)
    points = load_manifest(folder).operating_points
    assert [point.name for point in points] == ["high sensitivity", "balanced"]
    assert points[1] == OperatingPoint(
        "balanced",
        limit=0.4,
        acceptance_limit=0.55,
        known=Measurement(0.9, 0.85, 0.02, 0.05, 0.1, 500),
        left_out=Measurement(0.8, 0.85, 0.02, 0.05, 0.1, 70),
    )


INTERVALS = {"sensitivity_interval": [0.8, 0.95], "specificity_interval": [0.8, 0.9]}
SIMILAR = {"low": 0.0, "high": 1.0, "pictures": 60, "malignant": 0.3, "interval": [0.2, 0.4]}


def with_measured(folder: Path, intervals: Any, similar: Any) -> Path:
    known = {**POINT["known"], **intervals}
    document = document_of(with_points(folder, {**POINT, "known": known}))
    document["frequencies"] = {"known": similar}
    (folder / "manifest.json").write_text(json.dumps(document))
    return folder


def test_intervals_and_shares_are_read_if_they_were_measured(own_folder: Path) -> None:
    folder = with_measured(own_folder, INTERVALS, [SIMILAR])
    (point,) = load_manifest(folder).operating_points
    assert point.known is not None
    assert point.left_out is not None
    assert point.known.sensitivity_interval == (0.8, 0.95)
    assert point.known.specificity_interval == (0.8, 0.9)
    found = point.known.frequency(0.5)
    assert found == Frequency(0.0, 1.0, 60, 0.3, (0.2, 0.4))
    assert point.left_out.frequency(0.5) is None


@pytest.mark.parametrize(
    ("intervals", "similar"),
    [
        ({"sensitivity_interval": [0.9]}, []),
        ({"sensitivity_interval": [0.9, 0.8]}, []),
        ({"sensitivity_interval": "wide"}, []),
        ({}, [{**SIMILAR, "interval": None}]),
        ({}, [{**SIMILAR, "low": "none"}]),
        ({}, "many"),
    ],
)
def test_wrong_intervals_are_an_error(own_folder: Path, intervals: Any, similar: Any) -> None:
    with pytest.raises(WeightsError, match="operating_points"):
        load_manifest(with_measured(own_folder, intervals, similar))


def test_a_point_without_measurements_has_none(own_folder: Path) -> None:
    (point,) = load_manifest(with_points(own_folder, {**POINT, "left_out": None})).operating_points
    assert point.known is not None
    assert point.left_out is None


@pytest.mark.parametrize(
    "record",
    [
        {"name": "x"},
        "text",
        {**POINT, "limit": "high"},
        {**POINT, "limit": float("nan")},
        {**POINT, "limit": True},
        {name: value for name, value in POINT.items() if name != "acceptance_limit"},
        {**POINT, "known": {"sensitivity": 0.9}},
        None,
    ],
)
def test_a_wrong_point_is_an_error_that_says_what_to_do(own_folder: Path, record: Any) -> None:
    with pytest.raises(WeightsError) as refused:
        load_manifest(with_points(own_folder, record))
    sentence = english(refused.value.message)
    assert "'operating_points'" in sentence
    assert "choose another folder" in sentence


def test_no_points_are_an_error(own_folder: Path) -> None:
    with pytest.raises(WeightsError, match="operating_points"):
        load_manifest(with_points(own_folder))


def test_unknown_entries_are_ignored(own_folder: Path) -> None:
    before = load_manifest(own_folder)
    document = document_of(own_folder)
    document["provenance"] = {"seed": 1}
    document["networks"]["unets"][0]["held_out"] = [0]
    (own_folder / "manifest.json").write_text(json.dumps(document))
    after = load_manifest(own_folder)
    assert (after.unets, after.calibration) == (before.unets, before.calibration)


VALUES = (
    None,
    True,
    0,
    -1,
    10**400,
    float("nan"),
    "",
    "\0",
    "\ud800",
    "../x",
    [],
    [[]],
    {},
    {"": 1},
)
"""Values that are wrong at nearly every place of a manifest."""


def places(value: Any) -> list[tuple[Any, Any]]:
    """Each value of a document: the list or dict that holds it, and its index or key."""
    if not isinstance(value, dict | list):
        return []
    keys = list(value) if isinstance(value, dict) else range(len(value))
    return [place for key in keys for place in ((value, key), *places(value[key]))]


def test_whatever_is_wrong_in_a_manifest_is_one_error_with_a_sentence(own_folder: Path) -> None:
    path = own_folder / "manifest.json"
    sound = path.read_text()
    random = Random(0)
    for number in range(len(places(json.loads(sound)))):
        for change in random.sample(range(len(VALUES) + 1), 4):
            document = json.loads(sound)
            holder, key = places(document)[number]
            if change == len(VALUES):
                del holder[key]
            else:
                holder[key] = VALUES[change]
            path.write_text(json.dumps(document))
            try:
                load_manifest(own_folder)
            except WeightsError as error:
                assert_refusal(error)


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"\xff", b"7", b"[" * 100_000, b'{"version": "1"}']
)
def test_content_that_is_no_manifest_is_one_error(own_folder: Path, content: bytes) -> None:
    (own_folder / "manifest.json").write_bytes(content)
    with pytest.raises(WeightsError) as refused:
        load_manifest(own_folder)
    assert_refusal(refused.value)


def assert_refusal(error: WeightsError) -> None:
    assert error.message.code in (WeightsFault.BROKEN_ENTRY, WeightsFault.BROKEN_MANIFEST)
    sentence = english(error.message)
    assert sentence.isprintable()
    assert sentence.endswith("'.")


@pytest.mark.parametrize("name", ["../unet", "/etc/passwd", "a\\b", "..", "a\0b", "C:x"])
def test_files_outside_of_the_folder_are_refused(own_folder: Path, name: str) -> None:
    document = document_of(own_folder)
    document["networks"]["unets"][0]["file"] = name
    (own_folder / "manifest.json").write_text(json.dumps(document))
    with pytest.raises(WeightsError, match="networks"):
        load_manifest(own_folder)


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
    document = json.loads((weights_folder() / "manifest.json").read_bytes())
    write_weights_manifest(place, document)
    assert document_of(place) == document
    assert constant.exists() == is_shipped
    if is_shipped:
        written = runpy.run_path(str(constant))
        assert written["MANIFEST_SHA256"] == load_manifest(place).sha256
