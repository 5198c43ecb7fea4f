"""The encoder of the UNet and the classifier: EfficientNet-Lite.

After Tan and Le 2019 (arXiv:1905.11946). The Lite variants have neither squeeze-and-excitation nor
swish, so they use only operations that every processor runs well. They can start from weights
trained on ImageNet (models/training/learning/imagenet.py).
"""

from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from models.blocks import ConvNorm
from models.packed import Activation

STEM = 32
STAGES = ((1, 3, 1), (6, 3, 2), (6, 5, 2), (6, 3, 2), (6, 5, 1), (6, 5, 2), (6, 3, 1))
"""Expansion, side of the kernel and stride of each stage."""


@dataclass(frozen=True)
class Shape:
    """Channels out and number of blocks of each stage."""

    channels: tuple[int, ...]
    blocks: tuple[int, ...]

    @property
    def maps(self) -> tuple[int, ...]:
        """Channels of the maps that the encoder gives, at 1/2, 1/4, 1/8, 1/16 and 1/32."""
        last = [stage for stage in range(1, len(STAGES)) if STAGES[stage][2] == 2]
        return (*(self.channels[stage - 1] for stage in last), self.channels[-1])


LITE0, LITE2 = "lite0", "lite2"
SHAPES = {
    LITE0: Shape((16, 24, 40, 80, 112, 192, 320), (1, 2, 2, 3, 3, 4, 1)),
    LITE2: Shape((16, 24, 48, 88, 120, 208, 352), (1, 3, 3, 4, 4, 5, 1)),
}
"""By name of the variant."""


class DepthwiseConvNorm(ConvNorm):
    """One filter for each channel, and batch norm; (N, C, H, W) to (N, C, H/stride, W/stride)."""

    def __init__(self, channels: int, *, kernel: int, stride: int):
        super().__init__(channels, channels, kernel=kernel, stride=stride, groups=channels)

    def convolve(self, x: Tensor) -> Tensor:
        """Filter only; (N, C, H, W) to (N, C, H/stride, W/stride)."""
        if not (self.training and x.dtype == torch.bfloat16 and x.device.type == "cpu"):
            return super().convolve(x)
        filtered: Tensor = _Depthwise.apply(x, self.conv.weight, self.conv.stride)  # type: ignore[no-untyped-call]
        return filtered


class _Depthwise(torch.autograd.Function):
    """A depthwise convolution in bf16 whose gradients are computed in fp32.

    On a CPU, torch computes them in bf16 at a fifth of the speed of fp32 or less.
    """

    @staticmethod
    def forward(ctx: Any, x: Tensor, weight: Tensor, stride: tuple[int, int]) -> Tensor:
        ctx.save_for_backward(x, weight)
        ctx.stride = stride
        side = weight.shape[-1]
        return functional.conv2d(x, weight.to(x.dtype), None, stride, side // 2, 1, len(weight))

    @staticmethod
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor, Tensor | None, None]:
        x, weight = ctx.saved_tensors
        of_x, of_weight, _ = torch.ops.aten.convolution_backward(
            gradient.float(),
            x.float(),
            weight.float(),
            bias_sizes=None,
            stride=ctx.stride,
            padding=[weight.shape[-1] // 2] * 2,
            dilation=[1, 1],
            transposed=False,
            output_padding=[0, 0],
            groups=len(weight),
            output_mask=[True, ctx.needs_input_grad[1], False],
        )
        return of_x.to(x.dtype), of_weight, None


class InvertedBottleneck(nn.Module):
    """Widen, filter each channel, narrow (Sandler et al., arXiv:1801.04381).

    (N, in, H, W) to (N, out, H/stride, W/stride), with a shortcut if both have the same shape.
    """

    def __init__(
        self, channels_in: int, channels_out: int, *, expansion: int, kernel: int, stride: int
    ):
        super().__init__()
        wide = channels_in * expansion
        self.expand = ConvNorm(channels_in, wide, kernel=1) if expansion > 1 else None
        self.depthwise = DepthwiseConvNorm(wide, kernel=kernel, stride=stride)
        self.project = ConvNorm(wide, channels_out, kernel=1)
        self.shortcut = stride == 1 and channels_in == channels_out

    def forward(self, x: Tensor) -> Tensor:
        """(N, in, H, W) to (N, out, H/stride, W/stride)."""
        wide = x if self.expand is None else self.expand(x, Activation.RELU6)
        filtered = self.depthwise(wide, Activation.RELU6)
        out: Tensor = self.project(filtered, shortcut=x if self.shortcut else None)
        return out


class Encoder(nn.Module):
    """(N, in, H, W) to five maps, level i being (N, maps[i], H / 2**(i+1), W / 2**(i+1)).

    H and W must be multiples of 32. ``maps`` are those of the variant's Shape.
    """

    def __init__(self, channels_in: int, variant: str = LITE0):
        super().__init__()
        self.stem = ConvNorm(channels_in, STEM, stride=2)
        self.blocks = nn.ModuleList()
        shape = SHAPES[variant]
        last = STEM
        for stage, channels, count in zip(STAGES, shape.channels, shape.blocks, strict=True):
            expansion, kernel, stride = stage
            for number in range(count):
                self.blocks.append(
                    InvertedBottleneck(
                        last,
                        channels,
                        expansion=expansion,
                        kernel=kernel,
                        stride=stride if number == 0 else 1,
                    )
                )
                last = channels

    def forward(self, x: Tensor) -> list[Tensor]:
        """(N, in, H, W) to the maps of all levels, finest first."""
        x = self.stem(x, Activation.RELU6)
        maps: list[Tensor] = []
        for block in self.blocks:
            smaller = block(x)
            if smaller.shape[-1] < x.shape[-1]:
                maps.append(x)
            x = smaller
        return [*maps, x]
