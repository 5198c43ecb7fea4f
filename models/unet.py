"""The UNet that outlines lesions, after Ronneberger et al. 2015 (arXiv:1505.04597)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from models.blocks import ConvNorm
from models.encoder import LITE0, SHAPES, Encoder
from models.packed import Activation


@dataclass(frozen=True)
class UNetConfig:
    """``decoder`` are the channels on the way up at 1/2, 1/4, 1/8 and 1/16 of the size.

    ``size`` is the side in pixels of the square that images are letterboxed to, ``encoder`` the
    variant of the encoder.
    """

    decoder: tuple[int, int, int, int] = (32, 64, 96, 160)
    size: int = 256
    encoder: str = LITE0

    @classmethod
    def of(cls, record: Mapping[str, Any]) -> "UNetConfig":
        """Make it from JSON, which has lists but no tuples."""
        return cls(**{**record, "decoder": tuple(record["decoder"])})


class Merge(nn.Module):
    """One step up: the deep and the shallow map are given the same channels, added and refined.

    Adding costs a third of concatenating and convolving (after Chaurasia and Culurciello,
    arXiv:1707.03718), and one convolution is enough on the way up (Isensee et al.,
    arXiv:2404.09556).
    """

    def __init__(self, deep: int, shallow: int, channels: int):
        super().__init__()
        self.narrow = ConvNorm(deep, channels, kernel=1)
        self.lateral = ConvNorm(shallow, channels, kernel=1)
        self.refine = ConvNorm(channels, channels)

    def forward(self, deep: Tensor, shallow: Tensor) -> Tensor:
        """(N, deep, H/2, W/2) and (N, shallow, H, W) to (N, channels, H, W)."""
        up = functional.interpolate(self.narrow(deep), scale_factor=2.0, mode="nearest")
        joined = self.lateral(shallow, Activation.RELU, shortcut=up)
        refined: Tensor = self.refine(joined, Activation.RELU, shortcut=joined)
        return refined


class UNet(nn.Module):
    """UNet with a second head for the class of the image.

    The class head takes the mean of the deepest map and of a decoder map, the latter weighted by
    the outline. It also trains the encoder to distinguish normal, benign and malignant: the
    classifier starts from that encoder.
    """

    def __init__(self, config: UNetConfig):
        super().__init__()
        self.config = config
        self.encoder = Encoder(1, config.encoder)
        self.decoder = nn.ModuleList()
        maps = SHAPES[config.encoder].maps
        deep = maps[-1]
        for channels, shallow in zip(config.decoder[::-1], maps[-2::-1], strict=True):
            self.decoder.append(Merge(deep, shallow, channels))
            deep = channels
        self.mask_head = nn.Conv2d(deep, 1, 1)
        self.class_head = nn.Linear(maps[-1] + config.decoder[2], 3)

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """(N, 1, H, W) to mask logits (N, 1, H, W) and class logits (N, 3).

        H and W must be multiples of 32.
        """
        *maps, y = self.encoder(x)  # level i: (N, maps[i], H / 2**(i+1), W / 2**(i+1))
        deepest = y.mean((2, 3))  # (N, maps[4])
        ups = []  # (N, decoder[3], H / 16, W / 16) and finer
        for merge, shallow in zip(self.decoder, maps[::-1], strict=True):
            y = merge(y, shallow)
            ups.append(y)
        half = self.mask_head(y)  # (N, 1, H / 2, W / 2)
        looked_at = _looked_at(ups[1], half)
        class_logits = self.class_head(torch.cat([deepest, looked_at], 1))  # (N, 3)
        mask = functional.interpolate(half, scale_factor=2.0, mode="bilinear")
        return mask, class_logits


def _looked_at(eighth: Tensor, half: Tensor) -> Tensor:
    """Mean of a map (N, C, H/8, W/8), weighted by the outline's probability: (N, C)."""
    weights = functional.avg_pool2d(torch.sigmoid(half.detach()), 4) + 1e-3
    weights = weights / weights.sum((2, 3), keepdim=True)
    return (eighth * weights).sum((2, 3))
