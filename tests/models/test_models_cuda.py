"""What keeps the networks from the GPU, told apart; CUDA's own words are those of torch 2.13."""

import warnings
from pathlib import Path
from types import SimpleNamespace

import pytest
import torch

from models import cuda
from models.device import DeviceError, choose_device

NO_DRIVER = (
    "Found no NVIDIA driver on your system. Please check that you have an NVIDIA GPU and installed "
    "a driver from http://www.nvidia.com/Download/index.aspx"
)
TOO_OLD = (
    "The NVIDIA driver on your system is too old (found version 11040). Please update your GPU "
    "driver by downloading and installing a new version from the URL: "
    "http://www.nvidia.com/Download/index.aspx"
)


@pytest.fixture
def pci(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Puts devices with a vendor and a class into a computer that has none."""
    monkeypatch.setattr(cuda, "sys", SimpleNamespace(platform="linux"))
    monkeypatch.setattr(cuda, "_PCI_DEVICES", tmp_path)

    def put(vendor: str, kind: str) -> None:
        device = tmp_path / f"0000:0{len(list(tmp_path.iterdir()))}:00.0"
        device.mkdir()
        (device / "vendor").write_text(f"{vendor}\n")
        (device / "class").write_text(f"{kind}\n")

    return put


@pytest.fixture
def gpu(pci, monkeypatch: pytest.MonkeyPatch) -> None:
    """A CUDA build on a computer where the GPU works; each test breaks something of it."""
    pci("0x10de", "0x030200")
    monkeypatch.delenv("CUDA_VISIBLE_DEVICES", raising=False)
    monkeypatch.setattr(torch.version, "cuda", "13.0")
    monkeypatch.setattr(torch.cuda, "init", lambda: None)
    monkeypatch.setattr(torch.cuda, "get_arch_list", lambda: ["sm_75", "sm_90a", "compute_120"])
    monkeypatch.setattr(torch.cuda, "get_device_capability", lambda: (8, 6))
    monkeypatch.setattr(torch.cuda, "get_device_name", lambda *_: "GeForce Test")
    monkeypatch.setattr(torch.cuda, "is_bf16_supported", lambda: True)
    monkeypatch.setattr(cuda, "_compute", lambda: None)


def failing(monkeypatch: pytest.MonkeyPatch, where: object, name: str, error: Exception) -> None:
    def fail() -> None:
        raise error

    monkeypatch.setattr(where, name, fail)


def told() -> str:
    """Reason and advice of the device that 'auto' gives, which has to be the CPU."""
    chosen = choose_device("auto")
    assert chosen.device.type == "cpu"
    assert chosen.text.endswith(f"({chosen.reason})")
    assert not chosen.advice or chosen.advice.endswith(".")
    return f"{chosen.reason}: {chosen.advice}"


def test_a_gpu_that_works_is_taken(gpu: None) -> None:
    chosen = choose_device("auto")
    assert chosen.text == "GeForce Test, bf16 (CUDA found)"
    assert chosen.advice == ""


@pytest.mark.parametrize("build", [None, "13.0"])
def test_without_an_nvidia_gpu_nothing_alarming_is_said(
    pci, monkeypatch: pytest.MonkeyPatch, build: str | None
) -> None:
    pci("0x8086", "0x030000")  # another maker's
    pci("0x10de", "0x060100")  # of NVIDIA, but a bridge
    monkeypatch.setattr(torch.version, "cuda", build)
    failing(monkeypatch, torch.cuda, "init", RuntimeError(NO_DRIVER))
    assert told() == "no NVIDIA GPU in this computer: "


def test_a_mac_is_told_calmly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cuda, "sys", SimpleNamespace(platform="darwin"))
    assert told() == "the GPUs of Macs are not used: "


def test_a_cpu_build_beside_a_gpu_is_told(gpu: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.version, "cuda", None)
    assert "CUDA build of PyTorch: docs/install.md" in told()


def test_on_windows_the_driver_gives_the_gpu_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cuda, "sys", SimpleNamespace(platform="win32"))
    monkeypatch.setenv("SYSTEMROOT", str(tmp_path))
    assert not cuda.has_nvidia_gpu()
    (tmp_path / "System32").mkdir()
    (tmp_path / "System32" / "nvcuda.dll").touch()
    assert cuda.has_nvidia_gpu()


@pytest.mark.parametrize(
    ("words", "reason", "way_out"),
    [
        (NO_DRIVER, "the NVIDIA driver is missing", "Install NVIDIA's driver"),
        (TOO_OLD, "the NVIDIA driver is too old", "Update NVIDIA's driver to one for CUDA 13.0"),
        ("CUDA unknown error.\nLong", "CUDA fails", "CUDA says 'CUDA unknown error': restart"),
        ("No CUDA GPUs are available", "CUDA fails", "'No CUDA GPUs are available'"),
    ],
)
def test_what_cuda_says_at_the_start_is_told_apart(
    gpu: None, monkeypatch: pytest.MonkeyPatch, words: str, reason: str, way_out: str
) -> None:
    failing(monkeypatch, torch.cuda, "init", RuntimeError(words))
    assert reason in told()
    assert way_out in told()


def test_a_gpu_hidden_by_the_environment_is_told(
    gpu: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "")
    failing(monkeypatch, torch.cuda, "init", RuntimeError("No CUDA GPUs are available"))
    assert "Remove CUDA_VISIBLE_DEVICES" in told()


def test_a_gpu_too_old_for_the_build_is_told(gpu: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "get_device_capability", lambda: (6, 1))
    failing(monkeypatch, cuda, "_compute", RuntimeError("no kernel image is available"))
    assert "GPU is too old" in told()
    assert "GeForce Test has compute capability 6.1, and this PyTorch needs 7.5" in told()


def test_a_full_gpu_is_told(gpu: None, monkeypatch: pytest.MonkeyPatch) -> None:
    failing(monkeypatch, cuda, "_compute", torch.OutOfMemoryError("CUDA out of memory"))
    assert "ran out of memory: Close other programs" in told()


def test_a_library_that_is_broken_is_told(gpu: None, monkeypatch: pytest.MonkeyPatch) -> None:
    failing(monkeypatch, cuda, "_compute", RuntimeError("cuDNN error: NOT_INITIALIZED"))
    assert "CUDA says 'cuDNN error: NOT_INITIALIZED'" in told()


def test_cuda_that_was_asked_for_is_refused_with_the_way_out(
    gpu: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    failing(monkeypatch, torch.cuda, "init", RuntimeError(NO_DRIVER))
    with pytest.raises(DeviceError, match=r"driver is missing: choose .* Install NVIDIA's driver"):
        choose_device("cuda")


def test_torch_s_own_warnings_are_not_added(gpu: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "init", lambda: warnings.warn("too old", stacklevel=1))
    assert choose_device("auto").device.type == "cuda"
