"""Choosing a device: the choice, the reason for it and the advice."""

import pytest
import torch

from app.words.message import english
from models import device
from models.cuda import CudaObstacle
from models.device import DeviceError, choose_device
from models.torch_free.devices import DeviceAdvice, DeviceReason
from models.torch_free.message import Message


def test_the_text_for_the_cpu_has_its_number_type() -> None:
    chosen = choose_device("cpu")
    assert chosen.device.type == "cpu"
    assert english(chosen.message) in ("CPU, fp32 (as chosen)", "CPU, bf16 (as chosen)")


def test_auto_gives_the_reason_for_the_cpu(monkeypatch: pytest.MonkeyPatch) -> None:
    obstacle = CudaObstacle(DeviceReason.NO_DRIVER, Message(DeviceAdvice.INSTALL_DRIVER))
    monkeypatch.setattr(device, "cuda_obstacle", lambda: obstacle)
    chosen = choose_device("auto")
    assert english(chosen.message).endswith("(the NVIDIA driver is missing)")
    assert chosen.advice == obstacle.advice


def test_cuda_that_is_not_there_is_an_error_that_says_what_to_do(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(device, "cuda_obstacle", lambda: CudaObstacle(DeviceReason.NO_GPU))
    with pytest.raises(DeviceError) as refused:
        choose_device("cuda")
    sentence = english(refused.value.message)
    assert sentence == (
        "CUDA can't be used, no NVIDIA GPU in this computer: choose --device auto or cpu."
    )


def test_an_unknown_device_is_named() -> None:
    with pytest.raises(DeviceError) as refused:
        choose_device("tpu")
    sentence = english(refused.value.message)
    assert sentence == "There is no device 'tpu': choose one of auto, cpu, cuda."


@pytest.mark.parametrize(
    ("bf16", "expected"), [(0.2, torch.bfloat16), (0.9, torch.float32), (2.0, torch.float32)]
)
def test_bf16_only_where_it_is_clearly_faster(
    monkeypatch: pytest.MonkeyPatch, bf16: float, expected: torch.dtype
) -> None:
    seconds = {torch.float32: 1.0, torch.bfloat16: bf16}
    monkeypatch.setattr(device, "_seconds", seconds.__getitem__)
    assert choose_device("cpu").dtype == expected


@pytest.mark.parametrize(("bf16", "turns"), [(0.2, 3), (2.0, 3), (0.6, 12), (0.9, 12)])
def test_many_turns_are_measured_only_where_the_difference_is_small(
    monkeypatch: pytest.MonkeyPatch, bf16: float, turns: int
) -> None:
    measured = []

    def seconds(dtype: torch.dtype) -> float:
        measured.append(dtype)
        return bf16 if dtype == torch.bfloat16 else 1.0

    monkeypatch.setattr(device, "_seconds", seconds)
    choose_device("cpu")
    assert measured == [torch.float32, torch.bfloat16] * turns
