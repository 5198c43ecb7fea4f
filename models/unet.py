"""The UNet that outlines lesions, after Ronneberger et al. 2015 (arXiv:1505.04597)."""

from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from models.blocks import ConvNorm, Encoder


@dataclass(frozen=True)
class UNetConfig:
    """``channels`` of each level, three or more, the first at half the size of the input.

    ``size`` is the side in pixels of the square that pictures are letterboxed to.
    """

    channels: tuple[int, ...] = (32, 64, 128, 256, 192)
    size: int = 256

    @classmethod
    def of(cls, record: dict[str, Any]) -> "UNetConfig":
        """Make it from JSON, which knows lists only."""
        return cls(**{**record, "channels": tuple(record["channels"])})


class Merge(nn.Module):
    """One step up: the deep map, made as wide as the shallow one, is added to it, then refined.

    Adding costs a third of what joining and convolving both does (after Chaurasia and Culurciello,
    arXiv:1707.03718), and one convolution is enough on the way up (Isensee et al.,
    arXiv:2404.09556).
    """

    def __init__(self, deep: int, shallow: int):
        super().__init__()
        self.narrow = ConvNorm(deep, shallow, kernel=1)
        self.refine = ConvNorm(shallow, shallow)

    def forward(self, deep: Tensor, shallow: Tensor) -> Tensor:
        """(N, deep, H/2, W/2) and (N, shallow, H, W) to (N, shallow, H, W)."""
        up = functional.interpolate(self.narrow(deep), scale_factor=2.0, mode="nearest")
        joined = functional.relu(up.add_(shallow))
        return functional.relu(self.refine(joined).add_(joined))


class UNet(nn.Module):
    """Residual UNet with a second head that names the picture's class.

    The class head looks at the deepest map everywhere and at a decoder map where the outline is.
    It also teaches the encoder what tells normal, benign and malignant apart: the classifier
    starts from that encoder.
    """

    def __init__(self, config: UNetConfig):
        super().__init__()
        self.config = config
        channels = config.channels
        self.encoder = Encoder(1, channels)
        self.decoder = nn.ModuleList(
            Merge(deep, shallow)
            for shallow, deep in zip(channels[-2::-1], channels[:0:-1], strict=True)
        )
        self.mask_head = nn.Conv2d(channels[0], 1, 1)
        self.class_head = nn.Linear(channels[-1] + channels[2], 3)

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """(N, 1, H, W) to mask logits (N, 1, H, W), class logits (N, 3) and an embedding (N, E).

        H and W must be multiples of 2 ** len(channels). The embedding is the mean of the deepest
        map; it tells what kind of picture this is.
        """
        maps = self.encoder(x)  # level i: (N, channels[i], H / 2**(i+1), W / 2**(i+1))
        y = maps.pop()
        embedding = y.mean((2, 3))  # (N, channels[-1])
        eighth = y
        for merge in self.decoder:
            y = merge(y, maps.pop())
            if len(maps) == 2:
                eighth = y  # (N, channels[2], H / 8, W / 8)
        half = self.mask_head(y)  # (N, 1, H / 2, W / 2)
        looked_at = self._looked_at(eighth, half)
        class_logits = self.class_head(torch.cat([embedding, looked_at], 1))  # (N, 3)
        mask = functional.interpolate(half, scale_factor=2.0, mode="bilinear")
        return mask, class_logits, embedding

    def _looked_at(self, eighth: Tensor, half: Tensor) -> Tensor:
        """Mean of a map (N, C, H/8, W/8), weighted by the outline's probability: (N, C)."""
        weights = functional.avg_pool2d(torch.sigmoid(half.detach()), 4) + 1e-3
        weights = weights / weights.sum((2, 3), keepdim=True)
        return (eighth * weights).sum((2, 3))
