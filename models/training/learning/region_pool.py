"""The regions that the classifier learns from: their places, features and classes."""

import math
from dataclasses import dataclass, fields
from enum import IntEnum

import torch
from torch import Tensor
from torch.nn import functional

from models.torch_free.prediction import DEFAULT_THRESHOLD, FAINT_LEVEL, NORMAL
from models.training.learning.augment import uniform
from models.training.learning.components import Components, best_iou, components, keep
from models.training.learning.pack import Pack

LESION_COVER = 0.3
"""A region with at least this intersection over union with a lesion has the lesion's class."""
NORMAL_COVER, NORMAL_SHARE = 0.05, 0.5
"""A region with at most this intersection over union is normal if less than this share of its own
area is lesion. All other regions are unclear, such as a piece of a large lesion."""
SMALLEST_PART = 0.0005
"""Regions below this fraction of the image's area are ignored, as the program ignores them."""
ELLIPSE_TRIES = 8
"""Random ellipses in each image, of which the first ones that touch no lesion are kept:"""
MOST_ELLIPSES, MOST_ELLIPSES_IN_NORMALS = 1, 4
_AT_ONCE = 256
_UNCLEAR = -1


class Source(IntEnum):
    """Which probability map the classifier gets for a region."""

    UNET = 0
    LESION = 1
    ELLIPSE = 2


@dataclass(frozen=True, eq=False)
class RegionPool:
    """M regions of images.

    ``image`` (M,) is the number of the image in the pack. ``window`` (M, 3) is x and y of the
    center of the region's box and half of its longer side, -1..1 in the image's square. ``shape``
    (M, 2) is height and width of the box, relative to the longer of them. ``features`` (M, 6) are
    as in models/crops.py. ``label`` (M,) is the class, ``source`` (M,) a Source.
    """

    image: Tensor
    window: Tensor
    shape: Tensor
    features: Tensor
    label: Tensor
    source: Tensor

    def __len__(self) -> int:
        return len(self.label)


def pool_regions(pack: Pack, maps: Tensor, indices: Tensor) -> RegionPool:
    """Regions of the images at ``indices`` (N,), on the CPU.

    ``maps`` (N, S, S) are probabilities by UNets that were not trained on these images, so that the
    classifier learns from typical errors. True lesions and lesion-free tissue are added.
    """
    parts = [
        part
        for start in range(0, len(indices), _AT_ONCE)
        for part in _pool(
            pack, maps[start : start + _AT_ONCE], indices[start : start + _AT_ONCE].cpu()
        )
    ]
    return _joined(parts)


def _pool(pack: Pack, maps: Tensor, indices: Tensor) -> list[RegionPool]:
    side = maps.shape[-1]
    truth = pack.lesions[indices].float()[:, None].to(maps.device)
    lesions = components(functional.interpolate(truth, (side, side), mode="area")[:, 0] > 0.5)
    place = _Place(pack, indices, side)
    clear = place.large(components(maps >= DEFAULT_THRESHOLD))
    low = place.large(components(maps >= FAINT_LEVEL))
    faint = keep(low, low.reduce((clear.labels > 0).long(), "amax") == 0)
    return [
        *(place.found(some, lesions, maps) for some in (clear, faint)),
        place.regions(lesions, Source.LESION, place.labels[lesions.image.cpu()]),
        place.lesion_free(lesions.labels > 0),
    ]


def _joined(parts: list[RegionPool]) -> RegionPool:
    return RegionPool(
        *(torch.cat([getattr(part, field.name) for part in parts]) for field in fields(RegionPool))
    )


class _Place:
    """The geometry of images of a pack in maps of ``side`` pixels."""

    def __init__(self, pack: Pack, indices: Tensor, side: int):
        self.indices, self.side, self.labels = indices, side, pack.labels[indices]
        self.inner = pack.inner[indices] * (side / pack.images.shape[-1])  # (N, 2)
        self.first = (side - self.inner) / 2

    def large(self, found: Components) -> Components:
        """The components that are not too small."""
        smallest = SMALLEST_PART * self.inner.prod(1).to(found.area.device)
        return keep(found, found.area >= smallest[found.image])

    def found(self, some: Components, lesions: Components, maps: Tensor) -> RegionPool:
        """Regions that a UNet found, except for unclear ones."""
        cover = best_iou(some, lesions).cpu()
        own = self.labels[some.image.cpu()]
        labels = torch.where(cover >= LESION_COVER, own, _UNCLEAR)
        share = some.reduce((lesions.labels > 0).float(), "mean").cpu()
        is_normal = (cover <= NORMAL_COVER) & (share < NORMAL_SHARE)
        labels = torch.where(is_normal, NORMAL, labels)
        found = self.regions(some, Source.UNET, labels)
        found.features[:, 2] = some.reduce(maps, "amax").cpu() * 2 - 1
        found.features[:, 3] = some.reduce(maps, "mean").cpu() * 2 - 1
        clear = labels != _UNCLEAR
        return RegionPool(*(getattr(found, field.name)[clear] for field in fields(RegionPool)))

    def regions(self, some: Components, source: Source, labels: Tensor) -> RegionPool:
        """Regions of components with classes (M,)."""
        top, bottom, left, right = some.box.cpu().float().unbind(1)
        corner = torch.stack([top, left], 1)
        size = torch.stack([bottom - top, right - left], 1) + 1
        return self._make(some.image.cpu(), corner, size, some.area.cpu(), source, labels)

    def lesion_free(self, lesions: Tensor) -> RegionPool:
        """Ellipses of the size of lesions, outside of ``lesions`` (N, S, S) bool."""
        count = len(self.indices) * ELLIPSE_TRIES
        image = torch.arange(len(self.indices)).repeat_interleave(ELLIPSE_TRIES)
        inner = self.inner[image]
        long = uniform(count, 0.05, 0.3) * inner[:, 1]
        size = 2 * torch.stack([long * uniform(count, 0.4, 1), long], 1)
        middle = torch.stack([uniform(count, 0.1, 0.8), uniform(count, 0.1, 0.9)], 1)
        corner = self.first[image] + middle * inner - size / 2
        free = _sums_inside(lesions.cpu(), image, corner, size) == 0
        order = free.view(-1, ELLIPSE_TRIES).long().cumsum(1).flatten()
        most = torch.where(self.labels == NORMAL, MOST_ELLIPSES_IN_NORMALS, MOST_ELLIPSES)[image]
        kept = free & (order <= most)
        area = size.prod(1) * (math.pi / 4)
        normal = torch.full((int(kept.sum()),), NORMAL)
        return self._make(image[kept], corner[kept], size[kept], area[kept], Source.ELLIPSE, normal)

    def _make(
        self,
        image: Tensor,
        corner: Tensor,
        size: Tensor,
        area: Tensor,
        source: Source,
        labels: Tensor,
    ) -> RegionPool:
        middle = corner + size / 2  # (M, 2): row, column
        longer = size.amax(1)
        inner, first = self.inner[image], self.first[image]
        unknown = torch.zeros(len(image))
        features = [
            torch.log10(area / inner.prod(1)) / 2 + 1,
            torch.log2(size[:, 1] / size[:, 0]).clamp(-2, 2) / 2,
            unknown,
            unknown,
            2 * (middle[:, 0] - first[:, 0]) / inner[:, 0] - 1,
            2 * area / size.prod(1) - 1,
        ]
        where = 2 * middle / self.side - 1
        return RegionPool(
            self.indices[image],
            torch.stack([where[:, 1], where[:, 0], longer / self.side], 1),
            size / longer[:, None],
            torch.stack(features, 1),
            labels,
            torch.full((len(image),), int(source)),
        )


def _sums_inside(marked: Tensor, image: Tensor, corner: Tensor, size: Tensor) -> Tensor:
    """Marked pixels (M,) of (N, S, S) inside boxes with corner and size (M, 2), row first."""
    side = marked.shape[-1]
    sums = functional.pad(marked.int().cumsum(1).cumsum(2), (1, 0, 1, 0))
    top, left = corner.floor().long().clamp(0, side).unbind(1)
    bottom, right = (corner + size).ceil().long().clamp(0, side).unbind(1)
    return (
        sums[image, bottom, right]
        - sums[image, top, right]
        - sums[image, bottom, left]
        + sums[image, top, left]
    )
