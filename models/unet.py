"""The UNet that outlines lesions, after Ronneberger et al. 2015 (arXiv:1505.04597)."""

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from models.blocks import Encoder, ResidualBlock


@dataclass(frozen=True)
class UNetConfig:
    """``width`` is the channels of the first level, doubled at each of ``depth`` levels.

    ``size`` is the side in pixels of the square that pictures are letterboxed to.
    """

    width: int = 16
    depth: int = 5
    size: int = 224


class UNet(nn.Module):
    """Residual UNet with a second head that names the picture's class.

    The class head is there to teach the encoder what tells normal, benign and malignant apart:
    the classifier starts from that encoder.
    """

    def __init__(self, config: UNetConfig):
        super().__init__()
        self.config = config
        self.encoder = Encoder(1, config.width, config.depth)
        channels = self.encoder.channels
        self.decoder = nn.ModuleList(
            ResidualBlock(deep + shallow, shallow)
            for shallow, deep in zip(channels[-2::-1], channels[:0:-1], strict=True)
        )
        self.mask_head = nn.Conv2d(channels[0], 1, 1)
        self.class_head = nn.Linear(channels[-1], 3)

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """(N, 1, H, W) to mask logits (N, 1, H, W), class logits (N, 3) and an embedding (N, E).

        H and W must be multiples of 2 ** (depth - 1). The embedding is the mean of the deepest map;
        it tells what kind of picture this is.
        """
        maps = self.encoder(x)  # level i: (N, width * 2**i, H / 2**i, W / 2**i)
        y = maps.pop()
        embedding = y.mean((2, 3))  # (N, width * 2**(depth-1))
        class_logits = self.class_head(embedding)  # (N, 3)
        for block in self.decoder:
            y = functional.interpolate(y, scale_factor=2.0, mode="nearest")
            y = block(torch.cat([y, maps.pop()], 1))
        return self.mask_head(y), class_logits, embedding
