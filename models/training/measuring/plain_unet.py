"""A UNet as first published (Ronneberger et al. 2015, arXiv:1505.04597), for comparison."""

from itertools import pairwise

import torch
from torch import Tensor, nn

CHANNELS = (16, 32, 64, 128, 256)


class PlainUNet(nn.Module):
    """Double convolutions at full size, max pooling, transposed convolutions, concatenation.

    Unlike the published one, it has batch norm, padded convolutions and a quarter of the channels.
    """

    def __init__(self, channels: tuple[int, ...] = CHANNELS):
        super().__init__()
        self.down = nn.ModuleList(
            _double_convolution(shallow, deep) for shallow, deep in pairwise((1, *channels))
        )
        steps = list(pairwise(reversed(channels)))
        self.up = nn.ModuleList(
            nn.ConvTranspose2d(deep, shallow, 2, stride=2) for deep, shallow in steps
        )
        self.join = nn.ModuleList(_double_convolution(2 * shallow, shallow) for _, shallow in steps)
        self.pool = nn.MaxPool2d(2)
        self.head = nn.Conv2d(channels[0], 1, 1)

    def forward(self, x: Tensor) -> Tensor:
        """(N, 1, H, W) to mask logits (N, 1, H, W).

        H and W are multiples of 2 ** (len(channels) - 1).
        """
        maps = []  # level i: (N, channels[i], H / 2**i, W / 2**i)
        for level, block in enumerate(self.down):
            x = block(self.pool(x) if level else x)
            maps.append(x)
        y = maps.pop()
        for up, join in zip(self.up, self.join, strict=True):
            y = join(torch.cat([maps.pop(), up(y)], 1))
        out: Tensor = self.head(y)
        return out


def _double_convolution(channels_in: int, channels_out: int) -> nn.Sequential:
    """(N, in, H, W) to (N, out, H, W)."""
    layers: list[nn.Module] = []
    for channels in (channels_in, channels_out):
        layers += [
            nn.Conv2d(channels, channels_out, 3, padding=1, bias=False),
            nn.BatchNorm2d(channels_out),
            nn.ReLU(inplace=True),
        ]
    return nn.Sequential(*layers)
