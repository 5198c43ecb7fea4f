"""Batches for the classifier: augmented crops of regions, made on the device that trains."""

from collections.abc import Iterator

import torch
from torch import Tensor
from torch.nn import functional

from models.classifier import ClassifierConfig
from models.intensity import MEAN, SCALE
from models.training.learning.augment import (
    change_intensity,
    into_window,
    mark,
    random_affine,
    uniform,
    unmark,
    warp,
)
from models.training.learning.copying import copied
from models.training.learning.pack import Pack, layers_on
from models.training.learning.passes import Batch
from models.training.learning.region_pool import RegionPool, Source

MARKED_SHARE, PAINTED_SHARE = 0.25, 0.5
CLASS_SHARES = (0.9, 1.0, 1.0)
"""How often normal, benign and malignant regions are drawn, regardless of their number."""
SITE_POWER = 0.5
"""Within a class, a site with n regions is drawn in proportion to n**SITE_POWER."""
STRENGTH = 0.6
DRAWN = 3
"""Average number of regions per image in an epoch."""


class RegionBatches:
    """Batches of a pool of regions. ``maps`` (N, S, S) are of all images of the pack."""

    def __init__(
        self,
        pack: Pack,
        maps: Tensor,
        pool: RegionPool,
        batch: int,
        device: torch.device,
        config: ClassifierConfig,
    ):
        self._pool, self._batch, self._config = pool, batch, config
        self._layers = layers_on(device, pack)
        self._maps = maps.to(device)
        self._shares = _shares(pool, pack)

    def __len__(self) -> int:
        """Number of batches in an epoch. It does not depend on the number of false regions."""
        return DRAWN * len(set(self._pool.image.tolist())) // self._batch

    def batches(self, _epoch: int) -> Iterator[Batch]:
        """Crops (N, 2, S, S), region features (N, F) and classes (N,)."""
        drawn = torch.multinomial(self._shares, len(self) * self._batch, replacement=True)
        for chosen in drawn.view(len(self), self._batch):
            yield self._make(chosen)

    def _make(self, chosen: Tensor) -> Batch:
        device, pool, size = self._layers.device, self._pool, self._config.size
        image = copied(pool.image[chosen], device)
        source = pool.source[chosen]
        shown = pool.window[chosen] * torch.tensor([1, 1, self._config.context])
        matrix = into_window(random_affine(len(chosen), strength=STRENGTH), shown)
        layers = self._layers[image].float() / 255
        maps = self._maps[image].float()[:, None]
        maps = functional.interpolate(maps, layers.shape[2:], mode="bilinear")
        layers = torch.cat([layers, maps, _ellipses(pool, chosen, layers)], 1)
        layers = functional.avg_pool2d(warp(layers, matrix, 2 * size, elastic=0.15), 2)
        images, lesions, marks, maps, ellipses = layers.chunk(5, 1)
        images = unmark(images, marks, PAINTED_SHARE)
        images = mark(change_intensity(images), MARKED_SHARE)
        of = copied(source.view(-1, 1, 1, 1), device)
        drawn, highest = _as_unet(torch.where(of == Source.LESION, lesions, ellipses))
        maps = torch.where(of == Source.UNET, _less_sure(maps), drawn)
        features = _with_drawn(pool.features[chosen], source, highest)
        features = features + 0.08 * torch.randn_like(features)
        both = torch.cat([images, maps], 1)
        return (
            (both - MEAN) / SCALE,
            copied(features, device),
            copied(pool.label[chosen], device),
        )


def _shares(pool: RegionPool, pack: Pack) -> Tensor:
    """Relative frequency with which each region is drawn, (M,)."""
    sets = {name: number for number, name in enumerate(sorted(set(pack.sets)))}
    site = torch.tensor([sets[name] for name in pack.sets])[pool.image]
    shares = torch.zeros(len(pool), dtype=torch.double)
    for class_, share in enumerate(CLASS_SHARES):
        counts = torch.bincount(site[pool.label == class_], minlength=len(sets)).double()
        often = counts**SITE_POWER
        each = share * often / often.sum().clamp(min=1) / counts.clamp(min=1)
        shares = torch.where(pool.label == class_, each[site], shares)
    return shares


def _ellipses(pool: RegionPool, chosen: Tensor, layers: Tensor) -> Tensor:
    """An ellipse that fills the box of each region, (N, 1, H, W)."""
    x, y, half = copied(pool.window[chosen], layers.device).view(-1, 3, 1, 1).unbind(1)
    tall, wide = copied(pool.shape[chosen], layers.device).view(-1, 2, 1, 1).unbind(1)
    height, width = layers.shape[2:]
    rows = torch.linspace(-1, 1, height, device=layers.device).view(1, -1, 1)
    columns = torch.linspace(-1, 1, width, device=layers.device).view(1, 1, -1)
    inside = ((columns - x) / (half * wide)) ** 2 + ((rows - y) / (half * tall)) ** 2 <= 1
    return inside.to(layers.dtype)[:, None]


def _as_unet(solid: Tensor) -> tuple[Tensor, Tensor]:
    """Imitate a UNet's maps (N, 1, S, S) of regions (0 or 1); also their highest values (N,)."""
    count, side, device = len(solid), solid.shape[-1], solid.device
    soft = solid
    blur = int(torch.randint(1, side // 16, ())) * 2 + 1
    for _ in range(2):
        soft = functional.avg_pool2d(soft, blur, 1, blur // 2, count_include_pad=False)
    coarse = torch.randn(count, 1, 8, 8, device=device)
    waves = functional.interpolate(coarse, (side, side), mode="bicubic")
    highest = 1 - uniform(count, 0, 0.6) ** 2
    drawn = (soft + 0.12 * waves * solid).clamp(0, 1) * copied(highest.view(-1, 1, 1, 1), device)
    return drawn, highest


def _less_sure(maps: Tensor) -> Tensor:
    """Vary the probabilities of maps (N, 1, S, S), as the program uses other UNets."""
    count, device = len(maps), maps.device
    power = torch.exp(uniform(count, -0.35, 0.5)).view(-1, 1, 1, 1)
    height = uniform(count, 0.75, 1).view(-1, 1, 1, 1)
    return maps.clamp(0, 1) ** copied(power, device) * copied(height, device)


def _with_drawn(features: Tensor, source: Tensor, highest: Tensor) -> Tensor:
    """Features (N, 6) with the highest and the mean probability of the drawn maps."""
    drawn = torch.stack([highest, highest * uniform(len(highest), 0.7, 0.95)], 1) * 2 - 1
    features = features.clone()
    features[:, 2:4] = torch.where((source == Source.UNET)[:, None], features[:, 2:4], drawn)
    return features
