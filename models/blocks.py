"""The convolution blocks that the UNet and the classifier share."""

from itertools import pairwise

from torch import Tensor, nn
from torch.nn import functional
from torch.nn.utils.fusion import fuse_conv_bn_eval


class ConvNorm(nn.Module):
    """Convolution and batch norm; (N, in, H, W) to (N, out, H/stride, W/stride)."""

    def __init__(self, channels_in: int, channels_out: int, *, stride: int = 1, kernel: int = 3):
        super().__init__()
        self.conv = nn.Conv2d(
            channels_in, channels_out, kernel, stride=stride, padding=kernel // 2, bias=False
        )
        self.norm: nn.Module = nn.BatchNorm2d(channels_out)

    def forward(self, x: Tensor) -> Tensor:
        """Convolve and normalise; the activation is the caller's."""
        out: Tensor = self.norm(self.conv(x))
        return out

    def fold(self) -> None:
        """Fold the batch norm into the convolution; for evaluation only, cannot be undone."""
        if isinstance(self.norm, nn.BatchNorm2d):
            self.conv = fuse_conv_bn_eval(self.conv, self.norm)
            self.norm = nn.Identity()


class ResidualBlock(nn.Module):
    """Two 3x3 convolutions with a shortcut around the second (after He et al., arXiv:1512.03385).

    (N, in, H, W) to (N, out, H/stride, W/stride). The shortcut starts behind the first
    convolution, where shapes agree already: no 1x1 convolutions, which a processor runs far under
    its rate.
    """

    def __init__(self, channels_in: int, channels_out: int, *, stride: int = 1):
        super().__init__()
        self.first = ConvNorm(channels_in, channels_out, stride=stride)
        self.second = ConvNorm(channels_out, channels_out)
        self.activation = nn.ReLU(inplace=True)

    def forward(self, x: Tensor) -> Tensor:
        """(N, in, H, W) to (N, out, H/stride, W/stride)."""
        x = self.activation(self.first(x))
        out: Tensor = self.activation(self.second(x).add_(x))
        return out


class Encoder(nn.Module):
    """Space to depth, then residual blocks, each from the second on at half the size before it.

    (N, in, H, W) to a list of maps, level i being (N, channels[i], H / 2**(i+1), W / 2**(i+1)).
    H and W must be multiples of 2 ** len(channels). The first level works on 2x2 pixels at once
    (Shi et al., arXiv:1609.05158, the other way round): full size costs a processor most and
    outlines hardly need it.
    """

    def __init__(self, channels_in: int, channels: tuple[int, ...]):
        super().__init__()
        self.stem = ConvNorm(4 * channels_in, channels[0])
        blocks = [ResidualBlock(channels[0], channels[0])]
        blocks += [ResidualBlock(shallow, deep, stride=2) for shallow, deep in pairwise(channels)]
        self.blocks = nn.ModuleList(blocks)
        self.channels = channels

    def forward(self, x: Tensor) -> list[Tensor]:
        """(N, in, H, W) to the maps of all levels, the finest first."""
        x = functional.relu(self.stem(functional.pixel_unshuffle(x, 2)))
        maps = []
        for block in self.blocks:
            x = block(x)
            maps.append(x)
        return maps


def fold_batch_norms(network: nn.Module) -> None:
    """Fold every batch norm of a network in evaluation mode into its convolution."""
    for module in network.modules():
        if isinstance(module, ConvNorm):
            module.fold()
