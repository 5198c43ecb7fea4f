"""Choosing a device: what there is, what was asked for, and a reason in words."""

import pytest
import torch

from models import device
from models.cuda import Hindrance
from models.device import DeviceError, choose_device


def test_cpu_says_what_it_computes_in() -> None:
    chosen = choose_device("cpu")
    assert chosen.device.type == "cpu"
    assert chosen.text in ("CPU, fp32 (as chosen)", "CPU, bf16 (as chosen)")


def test_auto_gives_the_reason_for_the_cpu(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(device, "hindrance", lambda: Hindrance("no luck", "Try again."))
    chosen = choose_device("auto")
    assert chosen.text.endswith("(no luck)")
    assert chosen.advice == "Try again."


def test_cuda_that_is_not_there_is_an_error_that_says_what_to_do(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(device, "hindrance", lambda: Hindrance("no luck"))
    with pytest.raises(DeviceError, match="choose --device auto or cpu"):
        choose_device("cuda")


def test_an_unknown_device_is_named() -> None:
    with pytest.raises(DeviceError, match="tpu"):
        choose_device("tpu")


@pytest.mark.parametrize(
    ("bf16", "expected"), [(0.2, torch.bfloat16), (0.9, torch.float32), (2.0, torch.float32)]
)
def test_bf16_only_where_it_is_clearly_faster(
    monkeypatch: pytest.MonkeyPatch, bf16: float, expected: torch.dtype
) -> None:
    seconds = {torch.float32: 1.0, torch.bfloat16: bf16}
    monkeypatch.setattr(device, "_seconds", seconds.__getitem__)
    assert choose_device("cpu").dtype == expected
