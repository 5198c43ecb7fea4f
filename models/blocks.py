"""Convolution with batch norm, activation and sum, of which the networks are made."""

import torch
from torch import Tensor, nn
from torch.nn import functional

from models.packed import Activation, PackedConv

EPSILON = 1e-3
"""What batch norm adds to a variance: the value that EfficientNet's weights were made with."""


class ConvNorm(nn.Module):
    """Convolution and batch norm; (N, in, H, W) to (N, out, H/stride, W/stride)."""

    def __init__(
        self,
        channels_in: int,
        channels_out: int,
        *,
        kernel: int = 3,
        stride: int = 1,
        groups: int = 1,
    ):
        super().__init__()
        self.conv = nn.Conv2d(
            channels_in,
            channels_out,
            kernel,
            stride=stride,
            padding=kernel // 2,
            groups=groups,
            bias=False,
        )
        self.norm: nn.Module = nn.BatchNorm2d(channels_out, eps=EPSILON)
        self._packed: PackedConv | None = None

    def forward(
        self,
        x: Tensor,
        activation: Activation = Activation.NONE,
        shortcut: Tensor | None = None,
    ) -> Tensor:
        """Convolve and normalize, add ``shortcut``, which has the shape of the result, activate.

        A sum can't be followed by RELU6.
        """
        if self._packed is not None:
            return self._packed(x, activation, shortcut)
        out: Tensor = self.norm(self.convolve(x))
        if shortcut is not None:
            out.add_(shortcut)
        if activation is Activation.RELU6:
            return functional.relu6(out, inplace=True)
        return functional.relu(out, inplace=True) if activation is Activation.RELU else out

    def convolve(self, x: Tensor) -> Tensor:
        """Convolve only; (N, in, H, W) to (N, out, H/stride, W/stride)."""
        convolved: Tensor = self.conv(x)
        return convolved

    def fold(self) -> None:
        """Fold the batch norm into the convolution; for evaluation only, cannot be undone."""
        if isinstance(self.norm, nn.BatchNorm2d):
            _fold(self.conv, self.norm)
            self.norm = nn.Identity()

    def pack(self) -> None:
        """Run in one pass from now on if this can be done where the weights are now.

        The batch norm must be folded, and the weights must not move afterwards.
        """
        self._packed = PackedConv.of(self.conv)


@torch.no_grad()
def _fold(conv: nn.Conv2d, norm: nn.BatchNorm2d) -> None:
    """As torch's ``fuse_conv_bn_eval``, bit for bit, but without a copy of the weights."""
    mean, variance = norm.running_mean, norm.running_var
    if mean is None or variance is None:
        raise ValueError("This batch norm has no statistics to fold.")
    inverse = torch.rsqrt(variance + norm.eps)
    conv.weight.mul_((norm.weight * inverse)[:, None, None, None])
    bias = -mean * inverse * norm.weight + norm.bias
    conv.bias = nn.Parameter(bias, requires_grad=False)


def fold_batch_norms(network: nn.Module) -> None:
    """Fold every batch norm of a network in evaluation mode into its convolution."""
    for module in network.modules():
        if isinstance(module, ConvNorm):
            module.fold()


def pack_convolutions(network: nn.Module) -> None:
    """Pack every convolution with a folded batch norm, on the device where the network stays."""
    for module in network.modules():
        if isinstance(module, ConvNorm):
            module.pack()
