"""Which processor the networks run on, in which number type, and why."""

import time
from dataclasses import dataclass

import torch

from models.cuda import Hindrance, hindrance

DEVICE_NAMES = ("auto", "cpu", "cuda")

_PROBE_SIDE = 512
_TURNS = 12
_WORTHWHILE = 1.3
"""bf16 costs digits: it has to be this many times faster than fp32 to be worth them."""


class DeviceError(Exception):
    """The device that was asked for is not there; the text says what to do."""


@dataclass(frozen=True)
class Device:
    """A device with the number type it computes in and the reason for the choice.

    ``advice`` is a sentence on how to come by a better one, empty where there is nothing to do.
    """

    device: torch.device
    dtype: torch.dtype
    reason: str
    advice: str = ""

    @property
    def text(self) -> str:
        """What the status line shows, like 'CPU, fp32 (no NVIDIA GPU in this computer)'."""
        name = "CPU"
        if self.device.type == "cuda":
            name = torch.cuda.get_device_name(self.device)
        number = "bf16" if self.dtype == torch.bfloat16 else "fp32"
        return f"{name}, {number} ({self.reason})"


def choose_device(name: str = "auto") -> Device:
    """Choose the device for 'auto', 'cpu' or 'cuda'.

    Raises DeviceError where 'cuda' is asked for and there is none.
    """
    if name not in DEVICE_NAMES:
        raise DeviceError(f"There is no device '{name}': choose auto, cpu or cuda.")
    if name == "cpu":
        return cpu_device("as chosen")
    hindered = hindrance()
    if hindered and name == "cuda":
        sentence = f"CUDA can't be used, {hindered.reason}: choose --device auto or cpu."
        raise DeviceError(f"{sentence} {hindered.advice}".rstrip())
    if hindered:
        return cpu_instead(hindered)
    dtype = torch.bfloat16 if torch.cuda.is_bf16_supported() else torch.float32
    return Device(torch.device("cuda"), dtype, "as chosen" if name == "cuda" else "CUDA found")


def cpu_instead(hindered: Hindrance) -> Device:
    """Give the CPU where the GPU can't be used."""
    return cpu_device(hindered.reason, hindered.advice)


def cpu_device(reason: str, advice: str = "") -> Device:
    """Give the CPU with the number type that is the faster on it.

    They take turns, and the shortest time of each counts: other programs only ever slow one down.
    """
    times: dict[torch.dtype, list[float]] = {torch.float32: [], torch.bfloat16: []}
    for _ in range(_TURNS):
        for dtype, seconds in times.items():
            seconds.append(_seconds(dtype))
    faster = min(times[torch.float32]) > _WORTHWHILE * min(times[torch.bfloat16])
    return Device(torch.device("cpu"), torch.bfloat16 if faster else torch.float32, reason, advice)


def _seconds(dtype: torch.dtype) -> float:
    """Time a matrix product: processors that list bf16 may still run it slower."""
    matrix = torch.ones(_PROBE_SIDE, _PROBE_SIDE, dtype=dtype)
    start = time.perf_counter()
    torch.mm(matrix, matrix)
    return time.perf_counter() - start
