"""Batches for the UNet: augmented squares of a pack, made on the device that trains."""

from collections.abc import Iterator
from functools import cache

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from models.intensity import MEAN, SCALE
from models.torch_free.prediction import NORMAL
from models.training.learning.augment import (
    change_intensity,
    into_window,
    mark,
    mix_spectra,
    random_affine,
    unmark,
    warp,
)
from models.training.learning.copying import copied
from models.training.learning.mixing import UNCLEAR, mix
from models.training.learning.pack import Pack, layers_on
from models.training.learning.passes import Batch
from models.training.learning.windows import Windows

SIZES = (160, 192, 224, 256, 288)
"""Sides of the input. Each batch has a random one of them."""
DRAWN = {"busi": 2, "breast": 2}
"""How often an epoch has each image of a data set. The largest set counts once."""
DRAWN_NORMAL = 4
WINDOW_SHARE, FREE_SHARE = 0.3, 0.6
MARKED_SHARE, PAINTED_SHARE = 0.4, 0.5
MIXED_SHARE = 0.5
"""Share of the images whose low frequencies are mixed with those of another one."""
STRENGTH = 0.8
"""Strength of rotation, scaling and shift: see random_affine."""
LIT = 8
"""Lowest gray level of tissue."""
SHOWN, HIDDEN = 0.5, 0.02
"""A lesion counts as visible from the first fraction of its area on, as not visible up to the
second; in between, the class of the image is unclear."""
_FINE = 200
"""An input smaller than this is made at twice its size and reduced, to avoid aliasing."""


class SegmentationBatches:
    """Batches of the images of a pack at ``indices``."""

    def __init__(
        self,
        pack: Pack,
        indices: NDArray[np.intp],
        batch: int,
        device: torch.device,
        *,
        sizes: tuple[int, ...] = SIZES,
    ):
        self._batch, self._sizes, self._labels = batch, sizes, pack.labels.to(device)
        self._windows = _windows(pack)
        self._layers = layers_on(device, pack)
        areas = torch.count_nonzero(pack.lesions, (1, 2)) / pack.lesions[0].numel()
        self._areas = areas.to(device)
        often = [_drawn(pack.sets[index], has_lesion=bool(areas[index])) for index in indices]
        self._drawn = np.repeat(indices, often)

    def __len__(self) -> int:
        """Number of batches in an epoch."""
        return len(self._drawn) // self._batch

    def batches(self, _epoch: int) -> Iterator[Batch]:
        """Images (N, 1, S, S), lesion masks of the same shape (0 or 1), and classes (N,)."""
        order = self._drawn[torch.randperm(len(self._drawn)).numpy()]
        for number in range(len(self)):
            size = self._sizes[int(torch.randint(len(self._sizes), ()))]
            yield self._make(order[number * self._batch : (number + 1) * self._batch], size)

    def _make(self, chosen: NDArray[np.intp], size: int) -> Batch:
        device = self._layers.device
        picked = copied(torch.from_numpy(chosen), device)
        windows = self._windows.choose(chosen, share=WINDOW_SHARE, free=FREE_SHARE)
        matrix = into_window(random_affine(len(chosen), strength=STRENGTH), windows)
        layers = self._layers[picked].float() / 255
        fine = 2 if size < _FINE else 1
        layers = functional.avg_pool2d(warp(layers, matrix, size * fine), fine)
        images, masks, marks = layers[:, :1], (layers[:, 1:2] > 0.5).float(), layers[:, 2:]
        images = unmark(images, marks, PAINTED_SHARE)
        labels = self._shown_labels(picked, masks, matrix)
        images, masks, labels = mix(images, masks, labels)
        images = mix_spectra(mark(change_intensity(images), MARKED_SHARE), MIXED_SHARE)
        return (images - MEAN) / SCALE, masks, labels

    def _shown_labels(self, picked: Tensor, masks: Tensor, matrix: Tensor) -> Tensor:
        """Classes (N,) of the visible parts of the images."""
        scale = copied(torch.linalg.det(matrix[:, :, :2]).abs(), masks.device)
        areas = masks.mean((1, 2, 3)) * scale
        shown = areas / self._areas[picked].clamp(min=1e-9)
        labels = torch.where(shown >= SHOWN, self._labels[picked], UNCLEAR)
        return torch.where(shown <= HIDDEN, NORMAL, labels)


@cache
def _windows(pack: Pack) -> Windows:
    return Windows((pack.images > LIT).numpy(), pack.lesions.numpy())


def _drawn(set_: str, *, has_lesion: bool) -> int:
    if has_lesion:
        return DRAWN.get(set_, 1)
    return DRAWN_NORMAL if set_ in DRAWN else 1
