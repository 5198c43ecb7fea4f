"""Convolution, sum and activation in one pass of oneDNN, with weights in oneDNN's order.

As separate operations, the sum and the activation would each read and write the whole map again,
and torch would rearrange the weights at every call. These operators are those that torch.compile
uses on a CPU. They aren't public: where they fail, the plain modules run instead.
"""

from collections.abc import Callable
from enum import Enum
from functools import cache
from typing import Any, NamedTuple

import torch
from torch import Tensor, nn


class _Unary(NamedTuple):
    """An activation as oneDNN's operators name it, with its limits."""

    name: str
    limits: tuple[float, ...] = ()


class Activation(Enum):
    """What follows a convolution and its sum."""

    NONE = _Unary("none")
    RELU = _Unary("relu")
    RELU6 = _Unary("hardtanh", (0.0, 6.0))


class PackedConv:
    """A convolution on a CPU, for inference: it gives no gradients. Threads can share it."""

    def __init__(self, conv: nn.Conv2d):
        operators: Any = torch.ops.mkldnn
        self._run: Callable[..., Tensor] = operators._convolution_pointwise.default
        self._run_and_add: Callable[..., Tensor] = operators._convolution_pointwise.binary
        self._reorder: Callable[..., Tensor] = operators._reorder_convolution_weight.default
        self._layout: Callable[..., Tensor] = operators._get_mkldnn_serialized_md.default
        self._weight, self._bias = conv.weight.detach(), conv.bias
        self._how = (conv.padding, conv.stride, conv.dilation, conv.groups)
        # Which order of the weights is the fastest depends on the input's shape and the threads,
        # and a wrong one costs more than all else. But there are few: each is kept only once.
        self._by_shape: dict[tuple[torch.Size, int], Tensor] = {}
        self._by_layout: dict[bytes, Tensor] = {}

    @classmethod
    def of(cls, conv: nn.Conv2d) -> "PackedConv | None":
        """Pack a convolution; None if oneDNN can't run it where its weights are."""
        on_cpu = conv.weight.device.type == "cpu" and torch.backends.mkldnn.enabled
        return cls(conv) if on_cpu and _runs(conv.weight.dtype) else None

    def __call__(self, x: Tensor, activation: Activation, shortcut: Tensor | None) -> Tensor:
        """(N, in, H, W), channels last, to (N, out, H/stride, W/stride), channels last."""
        weight = self._packed(x)
        name, limits = activation.value
        if shortcut is None:
            return self._run(x, weight, self._bias, *self._how, name, limits, "")
        unary = None if activation is Activation.NONE else name
        return self._run_and_add(
            x, shortcut, weight, self._bias, *self._how, "add", 1.0, unary, limits, None
        )

    def _packed(self, x: Tensor) -> Tensor:
        """Give the weights in the order for this input."""
        key = (x.shape, torch.get_num_threads())
        weight = self._by_shape.get(key)
        if weight is None:
            weight = self._reorder(self._weight, *self._how, x.shape)
            weight = self._by_layout.setdefault(self._layout(weight).numpy().tobytes(), weight)
            self._by_shape[key] = weight
        return weight


@cache
def _runs(dtype: torch.dtype) -> bool:
    """Try it out, because each version of torch may change these operators."""
    conv = nn.Conv2d(1, 1, 1, dtype=dtype)
    x = torch.zeros(1, 1, 1, 1, dtype=dtype)
    try:
        with torch.inference_mode():
            packed = PackedConv(conv)
            packed(x, Activation.RELU6, None)
            packed(x, Activation.RELU, x)
    except (AttributeError, RuntimeError, TypeError):
        return False
    return True
