"""Convolution with batch norm, of which the networks are made."""

from torch import Tensor, nn
from torch.nn.utils.fusion import fuse_conv_bn_eval

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

    def forward(self, x: Tensor) -> Tensor:
        """Convolve and normalize; the caller applies the activation."""
        out: Tensor = self.norm(self.conv(x))
        return out

    def fold(self) -> None:
        """Fold the batch norm into the convolution; for evaluation only, cannot be undone."""
        if isinstance(self.norm, nn.BatchNorm2d):
            self.conv = fuse_conv_bn_eval(self.conv, self.norm)
            self.norm = nn.Identity()


def fold_batch_norms(network: nn.Module) -> None:
    """Fold every batch norm of a network in evaluation mode into its convolution."""
    for module in network.modules():
        if isinstance(module, ConvNorm):
            module.fold()
