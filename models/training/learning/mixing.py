"""Paste lesions into other images, and other tissue over lesions, within a batch.

This is copy-paste augmentation (Ghiasi et al. 2021, arXiv:2012.07177). It teaches that the site
does not tell whether there is a lesion. The border of what is pasted does not tell it either, as it
is there with and without a lesion.
"""

import torch
from torch import Tensor
from torch.nn import functional

from models.torch_free.prediction import NORMAL
from models.training.learning.augment import happens
from models.training.learning.copying import copied

UNCLEAR = -100
"""The class of an image that shows only a small part of its lesion; cross_entropy ignores it."""
PASTED, COVERED = 0.15, 0.12
"""Fractions of the images that get a lesion of another image, or its tissue over their own."""
_LIT = 0.02


def mix(images: Tensor, masks: Tensor, labels: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Mix images (N, 1, H, W) in 0..1, lesion masks (0 or 1) and classes (N,), on one device.

    The other image is the previous one in the batch. An image with two lesions has the class of
    the more malignant one.
    """
    count, device = len(images), images.device
    others, their_masks, their_labels = (part.roll(1, 0) for part in (images, masks, labels))
    ours, theirs = _soft(masks), _soft(their_masks)
    has_lesion, have_lesion = masks.amax((1, 2, 3)) > 0, their_masks.amax((1, 2, 3)) > 0

    pasted = copied(happens(count, PASTED), device) & have_lesion & (their_labels > NORMAL)
    pasted &= (labels != UNCLEAR) & (_share_lit(images, theirs) > 0.9)
    free = (ours * their_masks).amax((1, 2, 3)) == 0
    covered = copied(happens(count, COVERED), device) & has_lesion & free & ~pasted
    covered &= _share_lit(others, ours) > 0.9

    onto = torch.where(_each(pasted), theirs, torch.where(_each(covered), ours, 0 * ours))
    images = images + onto * (_as_bright(others, images, onto) - images)
    masks = torch.where(_each(covered), 0 * masks, masks)
    masks = torch.where(_each(pasted), torch.maximum(masks, their_masks), masks)
    labels = torch.where(pasted, torch.maximum(labels, their_labels), labels)
    return images, masks, torch.where(covered, NORMAL, labels)


def _each(chosen: Tensor) -> Tensor:
    return chosen.view(-1, 1, 1, 1)


def _soft(masks: Tensor) -> Tensor:
    """Masks (N, 1, H, W) dilated by some pixels, with a soft border."""
    side = masks.shape[-1] // 24 * 2 + 1
    grown = functional.max_pool2d(masks, side, 1, side // 2)
    return functional.avg_pool2d(grown, side, 1, side // 2)


def _share_lit(images: Tensor, where: Tensor) -> Tensor:
    """The fraction of the area, weighted by ``where``, that is not black, (N,)."""
    lit = (images > _LIT).to(where.dtype)
    return (lit * where).sum((1, 2, 3)) / where.sum((1, 2, 3)).clamp(min=1)


def _as_bright(others: Tensor, images: Tensor, onto: Tensor) -> Tensor:
    """Other images, scaled to the brightness of these along the soft border of ``onto``."""
    border = ((onto > 0) & (onto < 1)).to(onto.dtype)
    here, there = ((part * border).sum((1, 2, 3)) + 1e-3 for part in (images, others))
    return others * _each((here / there).clamp(0.5, 2))
