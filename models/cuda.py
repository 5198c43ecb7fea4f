"""Whether the networks can run on an NVIDIA GPU here; if not, why, and what would mend it."""

import os
import re
import sys
import warnings
from dataclasses import dataclass
from pathlib import Path

import torch

_PCI_DEVICES = Path("/sys/bus/pci/devices")
_NVIDIA, _DISPLAY = "0x10de", "0x03"
"""Vendor of a PCI device, and what the class of every display controller begins with."""

_VISIBLE = "CUDA_VISIBLE_DEVICES"

_SM = re.compile(r"sm_(\d+)")
"""A GPU's compute capability as in 'sm_86', the kind of machine code a PyTorch was built for."""


@dataclass(frozen=True)
class Hindrance:
    """Why there is no CUDA: a few words, and a sentence on the way out, empty where none is due."""

    reason: str
    advice: str = ""


_NO_GPU = Hindrance("no NVIDIA GPU in this computer")
_CPU_BUILD = Hindrance(
    "a CPU build, though there is an NVIDIA GPU",
    "To use the GPU, install BUSight with a CUDA build of PyTorch: docs/install.md says how.",
)
_NO_DRIVER = Hindrance(
    "the NVIDIA driver is missing",
    "Install NVIDIA's driver for this GPU and restart the computer.",
)
FULL = Hindrance(
    "the GPU ran out of memory",
    "Close other programs that use the GPU, then start BUSight again to use it.",
)


def hindrance() -> Hindrance | None:
    """Say what keeps the networks from the GPU; None where a small computation on it works."""
    if sys.platform == "darwin":
        return Hindrance("the GPUs of Macs are not used")
    if torch.version.cuda is None:
        return _CPU_BUILD if has_nvidia_gpu() else _NO_GPU
    with warnings.catch_warnings():
        # What torch warns of here is told below, in fewer words.
        warnings.simplefilter("ignore")
        try:
            torch.cuda.init()  # type: ignore[no-untyped-call]
            too_old = _too_old()
            if too_old is None:
                _compute()
        except torch.OutOfMemoryError:
            return FULL
        except (RuntimeError, AssertionError, OSError) as error:
            return _explained(str(error))
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


def _too_old() -> Hindrance | None:
    """Compare the GPU with the oldest that this PyTorch was built for."""
    built_for = [int(found[1]) for found in map(_SM.match, torch.cuda.get_arch_list()) if found]
    major, minor = torch.cuda.get_device_capability()
    if not built_for or 10 * major + minor >= min(built_for):
        return None
    oldest = f"{min(built_for) // 10}.{min(built_for) % 10}"
    return Hindrance(
        "the GPU is too old for this PyTorch",
        f"The {torch.cuda.get_device_name()} has compute capability {major}.{minor}, and this "
        f"PyTorch needs {oldest}: install one that was built for an older CUDA, "
        "or go on with the CPU.",
    )


def _compute() -> None:
    """Use cuBLAS and cuDNN once, as the networks do: either may be broken."""
    picture = torch.ones(1, 8, 8, 8, device="cuda")
    kernel = torch.ones(8, 8, 3, 3, device="cuda")
    torch.nn.functional.conv2d(picture, kernel)
    torch.mm(picture[0, 0], picture[0, 0])
    torch.cuda.synchronize()


def _explained(text: str) -> Hindrance:
    """Tell apart what CUDA's own words mean."""
    if _VISIBLE in os.environ and "No CUDA GPUs" in text:
        return Hindrance(
            f"{_VISIBLE} hides the GPU",
            f"Remove {_VISIBLE} from the environment, then start BUSight again.",
        )
    if ("no NVIDIA driver" in text or "No CUDA GPUs" in text) and not has_nvidia_gpu():
        return _NO_GPU
    if "no NVIDIA driver" in text:
        return _NO_DRIVER
    if "driver" in text and "too old" in text:
        return Hindrance(
            "the NVIDIA driver is too old",
            f"Update NVIDIA's driver to one for CUDA {torch.version.cuda} or newer, then start "
            "BUSight again.",
        )
    return Hindrance(
        "CUDA fails on this computer",
        f"CUDA says '{_first_line(text)}': restart the computer; if that does not help, install "
        "NVIDIA's driver and the CUDA build of PyTorch again.",
    )


def _first_line(text: str) -> str:
    return next(iter(text.strip().splitlines()), "nothing").rstrip(".: ")


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii").strip()
    except OSError:
        return ""
