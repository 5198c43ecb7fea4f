"""python -m app doctor: tells what is there, and fails where something has to be mended."""

import hashlib
from importlib.metadata import version

import pytest
from cli_fakes import FakeEngine

from app import cli, doctor
from app.workers.engine import EngineInfo, EngineStartError
from models.torch_free.manifest import Manifest, WeightsError
from models.torch_free.shipped import MANIFEST_SHA256


@pytest.fixture
def weights(tmp_path, monkeypatch):
    """A folder with one file of weights and the manifest that goes with it."""
    names = ("unet.safetensors", "classifier.safetensors", "guard.safetensors")
    digest = hashlib.sha256(b"weights").hexdigest()
    unet, classifier, guard = ({"file": name, "sha256": digest} for name in names)
    for name in names:
        (tmp_path / name).write_bytes(b"weights")
    networks = {"unets": [unet], "classifiers": [classifier]}
    give_manifest(monkeypatch, tmp_path, {"networks": networks, "guard": guard})
    return tmp_path


def give_manifest(monkeypatch, folder, document, sha256=MANIFEST_SHA256):
    found = Manifest("7", document, sha256, folder)
    monkeypatch.setattr(doctor, "load_manifest", lambda _weights: found)


def test_tells_versions_device_and_weights(weights, capsys):
    assert cli.main(["doctor"], FakeEngine()) == 0
    said = capsys.readouterr().out
    for name in ("torch", "numpy", "pydicom", "PySide6-Essentials"):
        assert version(name) in said
    assert "fake device (as chosen)" in said
    for name in ("unet", "classifier", "guard"):
        assert f"{name}.safetensors sha256 {hashlib.sha256(b'weights').hexdigest()} ok" in said
    assert f"manifest.json sha256 {MANIFEST_SHA256} ok" in said
    assert "Settings:" in said


def test_a_manifest_of_another_version_fails(weights, monkeypatch, capsys):
    give_manifest(monkeypatch, weights, doctor.load_manifest(None).raw, sha256="f" * 64)
    assert cli.main(["doctor"], FakeEngine()) == 1
    said = capsys.readouterr().out
    assert f"manifest.json sha256 {'f' * 64} is not {MANIFEST_SHA256}" in said


def test_own_weights_are_told_by_their_hash(weights, monkeypatch, capsys):
    def own(folder):
        return Manifest("7", raw, "f" * 64, folder, is_own=True)

    raw = doctor.load_manifest(None).raw
    monkeypatch.setattr(doctor, "load_manifest", own)
    engine = FakeEngine()
    assert cli.main(["doctor", "--weights", str(weights)], engine) == 0
    assert engine.options["weights"] == weights
    said = capsys.readouterr().out
    assert f"manifest.json sha256 {'f' * 64}, your own" in said
    assert "in results 'own weights ffffffffffff'" in said


def test_instructions_that_the_processor_lacks_are_not_named(weights, monkeypatch, capsys):
    monkeypatch.setattr(doctor.cv2, "getCPUFeaturesLine", lambda: "SSE *AVX2 *AVX512-SKX?")
    assert cli.main(["doctor"], FakeEngine()) == 0
    line = next(line for line in capsys.readouterr().out.splitlines() if "Instructions" in line)
    assert "SSE AVX2" in line
    assert "AVX512-SKX" not in line


def test_wrong_weights_fail(weights, capsys):
    (weights / "unet.safetensors").write_bytes(b"others")
    assert cli.main(["doctor"], FakeEngine()) == 1
    assert "install BUSight again" in capsys.readouterr().out


def test_weights_without_a_guard_fail(weights, monkeypatch, capsys):
    raw = doctor.load_manifest(None).raw
    document = {key: part for key, part in raw.items() if key != "guard"}
    give_manifest(monkeypatch, weights, document)
    assert cli.main(["doctor"], FakeEngine()) == 1
    assert "no guard" in capsys.readouterr().out


def test_missing_weights_fail(weights, capsys):
    (weights / "unet.safetensors").unlink()
    assert cli.main(["doctor"], FakeEngine()) == 1
    assert "unet.safetensors is missing" in capsys.readouterr().out


def test_a_missing_manifest_fails_but_the_rest_is_told(monkeypatch, capsys):
    def missing(_weights):
        raise WeightsError("The weights' manifest.json is missing: install BUSight again.")

    monkeypatch.setattr(doctor, "load_manifest", missing)
    assert cli.main(["doctor"], FakeEngine()) == 1
    said = capsys.readouterr().out
    assert "manifest.json is missing" in said
    assert "fake device" in said


def test_says_how_to_come_by_a_better_device(weights, capsys):
    class Slow(FakeEngine):
        def info(self):
            return EngineInfo("CPU, fp32 (no driver)", "fake 1", "Install the driver.")

    assert cli.main(["doctor"], Slow()) == 0
    assert "CPU, fp32 (no driver). Install the driver." in capsys.readouterr().out


def test_names_crash_reports_and_updates(weights, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(doctor, "own_folder", lambda: tmp_path)
    (tmp_path / "crashes").mkdir()
    (tmp_path / "crashes" / "20260101-000000-000000-1.txt").touch()
    assert cli.main(["doctor"], FakeEngine()) == 0
    said = capsys.readouterr().out
    assert f"1 in {tmp_path / 'crashes'}" in said
    assert "not looked for" in said
    (tmp_path / "version").write_text("999.0.0")
    (tmp_path / "updates.txt").write_text(str(tmp_path / "version"))
    assert cli.main(["doctor"], FakeEngine()) == 0
    assert "BUSight 999.0.0 is available" in capsys.readouterr().out


def test_a_folder_that_keeps_nothing_has_to_be_mended(weights, tmp_path, monkeypatch, capsys):
    (tmp_path / "file").touch()
    monkeypatch.setattr(doctor, "own_folder", lambda: tmp_path / "file" / "BUSight")
    assert cli.main(["doctor"], FakeEngine()) == 1
    assert "allow yourself to write there" in capsys.readouterr().out


def test_says_why_there_is_no_device(weights, capsys):
    class Broken(FakeEngine):
        def info(self):
            raise EngineStartError("CUDA can't be used: choose --device auto or cpu.")

    assert cli.main(["doctor", "--device", "cuda"], Broken()) == 1
    assert "CUDA can't be used" in capsys.readouterr().out
