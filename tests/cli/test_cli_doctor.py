"""python -m app doctor: says what is there, and fails if something has to be fixed."""

import hashlib
from dataclasses import replace
from importlib.metadata import version

import pytest
from cli_fakes import CLASSIFIER, DEVICE, GUARD, UNET, FakeEngine, manifest
from fake_engine import NO_WEIGHTS

from app import cli, doctor
from models.torch_free.devices import DeviceAdvice, DeviceReason
from models.torch_free.fault import DeviceFault
from models.torch_free.manifest import WeightsError
from models.torch_free.message import Message
from models.torch_free.shipped import MANIFEST_SHA256


@pytest.fixture
def weights(tmp_path, monkeypatch):
    """A folder with files of weights and the manifest that goes with them."""
    for name in (UNET, CLASSIFIER, GUARD):
        (tmp_path / name).write_bytes(b"weights")
    give_manifest(monkeypatch, tmp_path)
    return tmp_path


def give_manifest(monkeypatch, folder, **changes):
    digest = hashlib.sha256(b"weights").hexdigest()
    found = replace(manifest(folder=folder, file_sha256=digest), **changes)
    monkeypatch.setattr(doctor, "load_manifest", lambda _weights: found)


def test_names_versions_device_and_weights(weights, capsys):
    assert cli.main(["doctor"], FakeEngine()) == 0
    printed = capsys.readouterr().out
    for name in ("torch", "numpy", "pydicom", "PySide6-Essentials"):
        assert version(name) in printed
    assert f"{DEVICE}." in printed
    for name in ("unet", "classifier", "guard"):
        assert f"{name}.safetensors sha256 {hashlib.sha256(b'weights').hexdigest()} ok" in printed
    assert f"manifest.json sha256 {MANIFEST_SHA256} ok" in printed
    assert "Settings:" in printed


def test_a_manifest_of_another_version_fails(weights, monkeypatch, capsys):
    give_manifest(monkeypatch, weights, sha256="f" * 64)
    assert cli.main(["doctor"], FakeEngine()) == 1
    printed = capsys.readouterr().out
    assert f"manifest.json sha256 {'f' * 64} is not {MANIFEST_SHA256}" in printed


def test_own_weights_are_named_by_their_hash(weights, monkeypatch, capsys):
    give_manifest(monkeypatch, weights, sha256="f" * 64, is_own=True)
    engine = FakeEngine()
    assert cli.main(["doctor", "--weights", str(weights)], engine) == 0
    assert engine.options["weights"] == weights
    printed = capsys.readouterr().out
    assert f"manifest.json sha256 {'f' * 64}, your own" in printed
    assert "in results 'own weights ffffffffffff'" in printed


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
    give_manifest(monkeypatch, weights, guard=None)
    assert cli.main(["doctor"], FakeEngine()) == 1
    assert "no guard" in capsys.readouterr().out


def test_missing_weights_fail(weights, capsys):
    (weights / "unet.safetensors").unlink()
    assert cli.main(["doctor"], FakeEngine()) == 1
    assert "unet.safetensors is missing" in capsys.readouterr().out


def test_a_missing_manifest_fails_but_the_rest_is_printed(monkeypatch, capsys):
    def missing(_weights):
        raise WeightsError(NO_WEIGHTS)

    monkeypatch.setattr(doctor, "load_manifest", missing)
    assert cli.main(["doctor"], FakeEngine()) == 1
    printed = capsys.readouterr().out
    assert "manifest.json is missing" in printed
    assert "fake device" in printed


def test_says_how_to_get_a_better_device(weights, capsys):
    engine = FakeEngine()
    engine.advice = Message(DeviceAdvice.INSTALL_DRIVER)
    assert cli.main(["doctor"], engine) == 0
    assert f"{DEVICE}. Install NVIDIA's driver" in capsys.readouterr().out


def test_names_crash_reports_and_updates(weights, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(doctor, "own_folder", lambda: tmp_path)
    (tmp_path / "crashes").mkdir()
    (tmp_path / "crashes" / "20260101-000000-000000-1.txt").touch()
    assert cli.main(["doctor"], FakeEngine()) == 0
    printed = capsys.readouterr().out
    assert f"1 in {tmp_path / 'crashes'}" in printed
    assert "not checked" in printed
    (tmp_path / "version").write_text("999.0.0")
    (tmp_path / "updates.txt").write_text(str(tmp_path / "version"))
    assert cli.main(["doctor"], FakeEngine()) == 0
    assert "BUSight 999.0.0 is available" in capsys.readouterr().out


def test_a_folder_that_can_t_be_written_to_fails(weights, tmp_path, monkeypatch, capsys):
    (tmp_path / "file").touch()
    monkeypatch.setattr(doctor, "own_folder", lambda: tmp_path / "file" / "BUSight")
    assert cli.main(["doctor"], FakeEngine()) == 1
    assert "allow yourself to write there" in capsys.readouterr().out


def test_says_why_there_is_no_device(weights, capsys):
    engine = FakeEngine()
    engine.start_fault = Message.of(DeviceFault.NO_CUDA, reason=DeviceReason.NO_GPU)
    assert cli.main(["doctor", "--device", "cuda"], engine) == 1
    assert "CUDA can't be used, no NVIDIA GPU in this computer" in capsys.readouterr().out
