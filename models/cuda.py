"""Whether the networks can run on an NVIDIA GPU here; if not, why, and what to do."""

import os
import re
import sys
import warnings
from dataclasses import dataclass
from pathlib import Path

import torch

from models.torch_free.devices import DeviceAdvice, DeviceReason
from models.torch_free.message import Message

_PCI_DEVICES = Path("/sys/bus/pci/devices")
_NVIDIA, _DISPLAY = "0x10de", "0x03"
"""Vendor of a PCI device, and what the class of every display controller begins with."""

_VISIBLE = "CUDA_VISIBLE_DEVICES"

_SM = re.compile(r"sm_(\d+)")
"""A compute capability in the names of the GPUs that a PyTorch was built for, like 'sm_86'."""


@dataclass(frozen=True)
class CudaObstacle:
    """Why CUDA can't be used, and what to do about it, a Message of a DeviceAdvice if any."""

    reason: DeviceReason
    advice: Message | None = None


_NO_GPU = CudaObstacle(DeviceReason.NO_GPU)
GPU_FULL = CudaObstacle(DeviceReason.GPU_FULL, Message(DeviceAdvice.FREE_GPU))


def cuda_obstacle() -> CudaObstacle | None:
    """Find out why the networks can't run on the GPU; None if a small computation on it works."""
    if sys.platform == "darwin":
        return CudaObstacle(DeviceReason.MAC)
    if torch.version.cuda is None:
        if has_nvidia_gpu():
            advice = Message(DeviceAdvice.INSTALL_CUDA_BUILD)
            return CudaObstacle(DeviceReason.CPU_BUILD, advice)
        return _NO_GPU
    with warnings.catch_warnings():
        # The user gets the reason and the advice instead of torch's warnings.
        warnings.simplefilter("ignore")
        try:
            torch.cuda.init()  # type: ignore[no-untyped-call]
            too_old = _too_old()
            if too_old is None:
                _compute()
        except torch.OutOfMemoryError:
            return GPU_FULL
        except (RuntimeError, AssertionError, OSError) as error:
            return _from_error(error)
    return too_old


def has_nvidia_gpu() -> bool:
    """Whether there is an NVIDIA GPU, with a driver or without; on Windows only with one."""
    if sys.platform == "win32":
        # Part of the driver, which Windows installs by itself.
        return (Path(os.environ["SYSTEMROOT"]) / "System32" / "nvcuda.dll").exists()
    return any(
        _read(device / "vendor") == _NVIDIA and _read(device / "class").startswith(_DISPLAY)
        for device in _PCI_DEVICES.glob("*")
    )


def _too_old() -> CudaObstacle | None:
    """Compare the GPU with the oldest that this PyTorch was built for."""
    built_for = [int(found[1]) for found in map(_SM.match, torch.cuda.get_arch_list()) if found]
    major, minor = torch.cuda.get_device_capability()
    if not built_for or 10 * major + minor >= min(built_for):
        return None
    advice = Message.of(
        DeviceAdvice.INSTALL_OLDER_CUDA,
        gpu=torch.cuda.get_device_name(),
        capability=f"{major}.{minor}",
        needed=f"{min(built_for) // 10}.{min(built_for) % 10}",
    )
    return CudaObstacle(DeviceReason.OLD_GPU, advice)


def _compute() -> None:
    """Use cuBLAS and cuDNN once, as the networks do: either may be broken."""
    image = torch.ones(1, 8, 8, 8, device="cuda")
    kernel = torch.ones(8, 8, 3, 3, device="cuda")
    torch.nn.functional.conv2d(image, kernel)
    torch.mm(image[0, 0], image[0, 0])
    torch.cuda.synchronize()


def _from_error(error: Exception) -> CudaObstacle:
    """Find the reason in the text of torch's error."""
    text = str(error)
    if _VISIBLE in os.environ and "No CUDA GPUs" in text:
        return CudaObstacle(DeviceReason.GPU_HIDDEN, Message(DeviceAdvice.SHOW_GPU))
    if ("no NVIDIA driver" in text or "No CUDA GPUs" in text) and not has_nvidia_gpu():
        return _NO_GPU
    if "no NVIDIA driver" in text:
        return CudaObstacle(DeviceReason.NO_DRIVER, Message(DeviceAdvice.INSTALL_DRIVER))
    if "driver" in text and "too old" in text:
        advice = Message.of(DeviceAdvice.UPDATE_DRIVER, cuda=str(torch.version.cuda))
        return CudaObstacle(DeviceReason.OLD_DRIVER, advice)
    advice = Message.of(DeviceAdvice.REPAIR_CUDA, error=_first_line(error))
    return CudaObstacle(DeviceReason.CUDA_FAILS, advice)


def _first_line(error: Exception) -> str:
    lines = str(error).strip().splitlines()
    return lines[0].rstrip(".: ") if lines else type(error).__name__


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii").strip()
    except OSError:
        return ""
