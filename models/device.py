"""Which processor the networks run on, in which number type, and why."""

import time
from dataclasses import dataclass

import torch

from models.cuda import CudaObstacle, cuda_obstacle
from models.torch_free.devices import DEVICE_NAMES, DeviceInUse, DeviceReason
from models.torch_free.fault import DeviceFault
from models.torch_free.message import Message, MessageError

_PROBE_SIDE = 512
_TURNS = 12
_CLEAR_TURNS = 3
_CLEAR = 2.0
"""After so many turns, a ratio that is so many times above or below _WORTHWHILE decides."""
_WORTHWHILE = 1.3
"""bf16 costs digits: it has to be this many times faster than fp32 to be worth them."""


class DeviceError(MessageError):
    """The chosen device can't be used; the Message has a DeviceFault and says what to do."""


@dataclass(frozen=True)
class Device:
    """A device with the number type it computes in and the reason for the choice.

    ``advice`` is a Message of a DeviceAdvice: how to use a better device, None if there is nothing
    to do.
    """

    device: torch.device
    dtype: torch.dtype
    reason: DeviceReason
    advice: Message | None = None

    @property
    def message(self) -> Message:
        """What the status line shows, like 'CPU, fp32 (no NVIDIA GPU in this computer)'."""
        number_type = "bf16" if self.dtype == torch.bfloat16 else "fp32"
        if self.device.type == "cuda":
            name = torch.cuda.get_device_name(self.device)
            return Message.of(
                DeviceInUse.GPU, name=name, number_type=number_type, reason=self.reason
            )
        return Message.of(DeviceInUse.CPU, number_type=number_type, reason=self.reason)


def choose_device(name: str = "auto") -> Device:
    """Choose the device for 'auto', 'cpu' or 'cuda'.

    Raises DeviceError if CUDA is chosen and can't be used.
    """
    if name not in DEVICE_NAMES:
        raise DeviceError(
            Message.of(DeviceFault.UNKNOWN, device=name, names=", ".join(DEVICE_NAMES))
        )
    if name == "cpu":
        return cpu_device(DeviceReason.CHOSEN)
    obstacle = cuda_obstacle()
    if obstacle and name == "cuda":
        raise DeviceError(_no_cuda(obstacle))
    if obstacle:
        return cpu_instead(obstacle)
    # Compute capability 7 only emulates bf16: convolutions are slow there, or fail.
    has_bf16 = torch.cuda.is_bf16_supported(including_emulation=False)
    dtype = torch.bfloat16 if has_bf16 else torch.float32
    reason = DeviceReason.CHOSEN if name == "cuda" else DeviceReason.CUDA_FOUND
    return Device(torch.device("cuda"), dtype, reason)


def cpu_instead(obstacle: CudaObstacle) -> Device:
    """Give the CPU because the GPU can't be used."""
    return cpu_device(obstacle.reason, obstacle.advice)


def cpu_device(reason: DeviceReason, advice: Message | None = None) -> Device:
    """Give the CPU with the number type that is faster on it.

    They take turns, and the shortest time of each counts, because other programs can only slow a
    computation down. A few turns are enough if the difference is large.
    """
    times: dict[torch.dtype, list[float]] = {torch.float32: [], torch.bfloat16: []}
    ratio = 1.0
    for turn in range(_TURNS):
        for dtype, seconds in times.items():
            seconds.append(_seconds(dtype))
        ratio = min(times[torch.float32]) / (_WORTHWHILE * min(times[torch.bfloat16]))
        if turn + 1 >= _CLEAR_TURNS and not 1 / _CLEAR < ratio < _CLEAR:
            break
    dtype = torch.bfloat16 if ratio > 1.0 else torch.float32
    return Device(torch.device("cpu"), dtype, reason, advice)


def _no_cuda(obstacle: CudaObstacle) -> Message:
    if obstacle.advice is None:
        return Message.of(DeviceFault.NO_CUDA, reason=obstacle.reason)
    return Message.of(DeviceFault.NO_CUDA_ADVICE, reason=obstacle.reason, advice=obstacle.advice)


def _seconds(dtype: torch.dtype) -> float:
    """Time a matrix product: processors that list bf16 may still run it slower."""
    matrix = torch.ones(_PROBE_SIDE, _PROBE_SIDE, dtype=dtype)
    start = time.perf_counter()
    torch.mm(matrix, matrix)
    return time.perf_counter() - start
