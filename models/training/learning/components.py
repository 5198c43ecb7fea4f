"""Connected components of many small masks at once, on the device that trains.

models/torch_free/regions.py finds the regions of one image for the program. Here the classifier's
training needs those of thousands of maps.
"""

from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional


@dataclass(frozen=True, eq=False)
class Components:
    """M components of N masks of (H, W).

    ``labels`` (N, H, W) numbers the components from 1 on; 0 is the background. ``image`` (M,) is
    the number of the mask of each component, ``area`` (M,) its pixels, ``box`` (M, 4) its first and
    last row and column (inclusive): top, bottom, left, right.
    """

    labels: Tensor
    image: Tensor
    area: Tensor
    box: Tensor

    def __len__(self) -> int:
        return len(self.area)

    def reduce(self, values: Tensor, how: str) -> Tensor:
        """Reduce values (N, H, W) over each component: (M,). See scatter_reduce_ for ``how``."""
        total = torch.zeros(len(self) + 1, dtype=values.dtype, device=values.device)
        places = self.labels.flatten()
        return total.scatter_reduce_(0, places, values.flatten(), how, include_self=False)[1:]


def components(masks: Tensor) -> Components:
    """Find the 8-connected components of (N, H, W) bool masks."""
    count, height, width = masks.shape
    places = torch.arange(1, height * width + 1, device=masks.device, dtype=torch.float32)
    grown = places.view(1, height, width) * masks
    while True:  # spread the highest number of each component over all of it
        last, grown = grown, functional.max_pool2d(grown[:, None], 3, 1, 1)[:, 0] * masks
        if torch.equal(last, grown):
            break
    image = torch.arange(count, device=masks.device).view(-1, 1, 1)
    keys = torch.where(masks, image * (height * width + 1) + grown.long(), -1)
    found, labels = torch.unique(keys, return_inverse=True)
    if not bool(masks.all()):
        found = found[1:]  # the background comes first
    else:
        labels = labels + 1
    return _measured(labels, found // (height * width + 1))


def _measured(labels: Tensor, image: Tensor) -> Components:
    height, width = labels.shape[1:]
    rows = torch.arange(height, device=labels.device).view(1, -1, 1).expand_as(labels)
    columns = torch.arange(width, device=labels.device).view(1, 1, -1).expand_as(labels)
    bare = Components(labels, image, image, image)
    box = [
        bare.reduce(values, how)
        for values, how in (
            (rows, "amin"),
            (rows, "amax"),
            (columns, "amin"),
            (columns, "amax"),
        )
    ]
    area = bare.reduce(torch.ones_like(labels), "sum")
    return Components(labels, image, area, torch.stack(box, 1))


def keep(found: Components, kept: Tensor) -> Components:
    """The components for which ``kept`` (M,) is true."""
    numbers = torch.zeros(len(found) + 1, dtype=torch.long, device=kept.device)
    numbers[1:][kept] = torch.arange(1, int(kept.sum()) + 1, device=kept.device)
    return Components(numbers[found.labels], found.image[kept], found.area[kept], found.box[kept])


def best_iou(some: Components, others: Components) -> Tensor:
    """The highest intersection over union of each of some components with any of others, (M,)."""
    both = (some.labels > 0) & (others.labels > 0)
    pairs, shared = torch.unique(
        torch.stack([some.labels[both], others.labels[both]]), dim=1, return_counts=True
    )
    one, other = pairs - 1
    iou = shared / (some.area[one] + others.area[other] - shared)
    best = torch.zeros(len(some), device=iou.device)
    return best.scatter_reduce_(0, one, iou, "amax")
