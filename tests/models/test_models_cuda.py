"""Why CUDA can't be used; the texts of its errors are those of torch 2.13."""

import warnings
from pathlib import Path
from types import SimpleNamespace

import pytest
import torch

from app.words.message import english
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
    """Add devices with a vendor and a class to a computer that has none."""
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
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "current_device", lambda: 0)
    # Every GPU can make a tensor of bf16, even if it can't compute with it.
    monkeypatch.setattr(torch.cuda, "_check_bf16_tensor_supported", lambda _device: True)
    monkeypatch.setattr(cuda, "_compute", lambda: None)
    set_capability(monkeypatch, 8, 6)


def set_capability(monkeypatch: pytest.MonkeyPatch, major: int, minor: int) -> None:
    properties = SimpleNamespace(name="GeForce Test", major=major, minor=minor)
    monkeypatch.setattr(torch.cuda, "get_device_properties", lambda _device: properties)


def failing(monkeypatch: pytest.MonkeyPatch, where: object, name: str, error: Exception) -> None:
    def fail() -> None:
        raise error

    monkeypatch.setattr(where, name, fail)


def obstacle() -> str:
    """Reason and advice of the device that 'auto' gives, which has to be the CPU."""
    chosen = choose_device("auto")
    assert chosen.device.type == "cpu"
    reason = english(chosen.reason)
    assert english(chosen.message).endswith(f"({reason})")
    advice = english(chosen.advice) if chosen.advice else ""
    assert not advice or advice.endswith(".")
    return f"{reason}: {advice}"


def test_a_gpu_that_works_is_used(gpu: None) -> None:
    chosen = choose_device("auto")
    assert english(chosen.message) == "GeForce Test, bf16 (CUDA found)"
    assert chosen.advice is None


def test_bf16_is_not_used_on_a_gpu_that_only_emulates_it(
    gpu: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_capability(monkeypatch, 7, 5)
    assert english(choose_device("auto").message) == "GeForce Test, fp32 (CUDA found)"


@pytest.mark.parametrize("build", [None, "13.0"])
def test_without_an_nvidia_gpu_there_is_no_advice(
    pci, monkeypatch: pytest.MonkeyPatch, build: str | None
) -> None:
    pci("0x8086", "0x030000")  # another maker's
    pci("0x10de", "0x060100")  # of NVIDIA, but a bridge
    monkeypatch.setattr(torch.version, "cuda", build)
    failing(monkeypatch, torch.cuda, "init", RuntimeError(NO_DRIVER))
    assert obstacle() == "no NVIDIA GPU in this computer: "


def test_on_a_mac_there_is_no_advice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cuda, "sys", SimpleNamespace(platform="darwin"))
    assert obstacle() == "the GPUs of Macs are not used: "


def test_a_cpu_build_with_a_gpu_is_reported(gpu: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.version, "cuda", None)
    assert "CUDA build of PyTorch: docs/install.md" in obstacle()


def test_on_windows_the_driver_shows_that_there_is_a_gpu(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cuda, "sys", SimpleNamespace(platform="win32"))
    monkeypatch.setenv("SYSTEMROOT", str(tmp_path))
    assert not cuda.has_nvidia_gpu()
    (tmp_path / "System32").mkdir()
    (tmp_path / "System32" / "nvcuda.dll").touch()
    assert cuda.has_nvidia_gpu()


@pytest.mark.parametrize(
    ("text", "reason", "advice"),
    [
        (NO_DRIVER, "the NVIDIA driver is missing", "Install NVIDIA's driver"),
        (TOO_OLD, "the NVIDIA driver is too old", "Update NVIDIA's driver to one for CUDA 13.0"),
        ("CUDA unknown error.\nLong", "CUDA fails", "CUDA says 'CUDA unknown error': restart"),
        ("No CUDA GPUs are available", "CUDA fails", "'No CUDA GPUs are available'"),
    ],
)
def test_cuda_s_errors_at_the_start_are_distinguished(
    gpu: None, monkeypatch: pytest.MonkeyPatch, text: str, reason: str, advice: str
) -> None:
    failing(monkeypatch, torch.cuda, "init", RuntimeError(text))
    assert reason in obstacle()
    assert advice in obstacle()


def test_a_gpu_hidden_by_the_environment_is_reported(
    gpu: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "")
    failing(monkeypatch, torch.cuda, "init", RuntimeError("No CUDA GPUs are available"))
    assert "Remove CUDA_VISIBLE_DEVICES" in obstacle()


def test_a_gpu_too_old_for_torch_is_reported(gpu: None, monkeypatch: pytest.MonkeyPatch) -> None:
    set_capability(monkeypatch, 6, 1)
    failing(monkeypatch, cuda, "_compute", RuntimeError("no kernel image is available"))
    assert "GPU is too old" in obstacle()
    assert "GeForce Test has compute capability 6.1, and this PyTorch needs 7.5" in obstacle()


def test_a_full_gpu_is_reported(gpu: None, monkeypatch: pytest.MonkeyPatch) -> None:
    failing(monkeypatch, cuda, "_compute", torch.OutOfMemoryError("CUDA out of memory"))
    assert "ran out of memory: Close other programs" in obstacle()


def test_a_broken_library_is_reported(gpu: None, monkeypatch: pytest.MonkeyPatch) -> None:
    failing(monkeypatch, cuda, "_compute", RuntimeError("cuDNN error: NOT_INITIALIZED"))
    assert "CUDA says 'cuDNN error: NOT_INITIALIZED'" in obstacle()


def test_cuda_that_was_chosen_is_refused_with_advice(
    gpu: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    failing(monkeypatch, torch.cuda, "init", RuntimeError(NO_DRIVER))
    with pytest.raises(DeviceError) as refused:
        choose_device("cuda")
    sentence = english(refused.value.message)
    assert "driver is missing: choose --device auto or cpu. Install NVIDIA's driver" in sentence


def test_torch_s_own_warnings_are_suppressed(gpu: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "init", lambda: warnings.warn("too old", stacklevel=1))
    assert choose_device("auto").device.type == "cuda"
