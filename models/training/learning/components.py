"""Connected regions of many small maps at once, on the device that trains.

models/torch_free/regions.py finds those of one image, as the program shows them; here thousands of
maps are cut for the classifier to learn from.
"""

from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional


@dataclass(frozen=True, eq=False)
class Components:
    """M components of N masks of (H, W).

    ``labels`` (N, H, W) numbers the components from 1 on, 0 is the ground. ``picture`` (M,) is the
    mask of each, ``area`` (M,) its pixels, ``box`` (M, 4) its first and last row and column, the
    last ones counted in: top, bottom, left, right.
    """

    labels: Tensor
    picture: Tensor
    area: Tensor
    box: Tensor

    def __len__(self) -> int:
        return len(self.area)

    def reduce(self, values: Tensor, how: str) -> Tensor:
        """Reduce values (N, H, W) over each component: (M,). ``how`` as in scatter_reduce_."""
        total = torch.zeros(len(self) + 1, dtype=values.dtype, device=values.device)
        places = self.labels.flatten()
        return total.scatter_reduce_(0, places, values.flatten(), how, include_self=False)[1:]


def components(masks: Tensor) -> Components:
    """Find the 8-connected components of (N, H, W) bool masks."""
    count, height, width = masks.shape
    places = torch.arange(1, height * width + 1, device=masks.device, dtype=torch.float32)
    grown = places.view(1, height, width) * masks
    while True:  # the highest number in a component spreads over it
        last, grown = grown, functional.max_pool2d(grown[:, None], 3, 1, 1)[:, 0] * masks
        if torch.equal(last, grown):
            break
    picture = torch.arange(count, device=masks.device).view(-1, 1, 1)
    keys = torch.where(masks, picture * (height * width + 1) + grown.long(), -1)
    found, labels = torch.unique(keys, return_inverse=True)
    if not bool(masks.all()):
        found = found[1:]  # the ground comes first
    else:
        labels = labels + 1
    return _measured(labels, found // (height * width + 1))


def _measured(labels: Tensor, picture: Tensor) -> Components:
    height, width = labels.shape[1:]
    rows = torch.arange(height, device=labels.device).view(1, -1, 1).expand_as(labels)
    columns = torch.arange(width, device=labels.device).view(1, 1, -1).expand_as(labels)
    bare = Components(labels, picture, picture, picture)
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
    return Components(labels, picture, area, torch.stack(box, 1))


def keep(found: Components, kept: Tensor) -> Components:
    """Those components for which ``kept`` (M,) is true."""
    numbers = torch.zeros(len(found) + 1, dtype=torch.long, device=kept.device)
    numbers[1:][kept] = torch.arange(1, int(kept.sum()) + 1, device=kept.device)
    return Components(numbers[found.labels], found.picture[kept], found.area[kept], found.box[kept])


def best_iou(some: Components, others: Components) -> Tensor:
    """The highest intersection over union of each of some components with any other, (M,)."""
    both = (some.labels > 0) & (others.labels > 0)
    pairs, shared = torch.unique(
        torch.stack([some.labels[both], others.labels[both]]), dim=1, return_counts=True
    )
    one, other = pairs - 1
    iou = shared / (some.area[one] + others.area[other] - shared)
    best = torch.zeros(len(some), device=iou.device)
    return best.scatter_reduce_(0, one, iou, "amax")
