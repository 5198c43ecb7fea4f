"""Lesions on other ground and ground in place of lesions, within a batch.

After copy-paste augmentation (Ghiasi et al. 2021, arXiv:2012.07177). So a lesion is told by itself
and not by the site that it comes from, and a seam tells nothing: it is there with lesions and
without.
"""

import torch
from torch import Tensor
from torch.nn import functional

from models.torch_free.prediction import NORMAL
from models.training.learning.augment import happens

UNCLEAR = -100
"""The class of a picture that shows a bit of its lesion: cross_entropy leaves it out."""
PASTED, COVERED = 0.15, 0.12
"""Parts of the pictures that get a lesion of another one, or ground of it over their own."""
_LIT = 0.02


def mix(pictures: Tensor, masks: Tensor, labels: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Mix (N, 1, H, W) pictures in 0..1, lesions in 0/1 and classes (N,), on one device.

    The other picture is the one before it in the batch. A picture with two lesions is as malignant
    as the more malignant one.
    """
    count, device = len(pictures), pictures.device
    others, their_masks, their_labels = (part.roll(1, 0) for part in (pictures, masks, labels))
    ours, theirs = _soft(masks), _soft(their_masks)
    has_lesion, have_lesion = masks.amax((1, 2, 3)) > 0, their_masks.amax((1, 2, 3)) > 0

    pasted = happens(count, PASTED).to(device) & have_lesion & (their_labels > NORMAL)
    pasted &= (labels != UNCLEAR) & (_share_lit(pictures, theirs) > 0.9)
    free = (ours * their_masks).amax((1, 2, 3)) == 0
    covered = happens(count, COVERED).to(device) & has_lesion & free & ~pasted
    covered &= _share_lit(others, ours) > 0.9

    onto = torch.where(_each(pasted), theirs, torch.where(_each(covered), ours, 0 * ours))
    pictures = pictures + onto * (_as_bright(others, pictures, onto) - pictures)
    masks = torch.where(_each(covered), 0 * masks, masks)
    masks = torch.where(_each(pasted), torch.maximum(masks, their_masks), masks)
    labels = torch.where(pasted, torch.maximum(labels, their_labels), labels)
    return pictures, masks, torch.where(covered, NORMAL, labels)


def _each(chosen: Tensor) -> Tensor:
    return chosen.view(-1, 1, 1, 1)


def _soft(masks: Tensor) -> Tensor:
    """Masks (N, 1, H, W) grown by some pixels, with a soft border."""
    side = masks.shape[-1] // 24 * 2 + 1
    grown = functional.max_pool2d(masks, side, 1, side // 2)
    return functional.avg_pool2d(grown, side, 1, side // 2)


def _share_lit(pictures: Tensor, where: Tensor) -> Tensor:
    """How much of what ``where`` weighs shows an echo, (N,)."""
    lit = (pictures > _LIT).to(where.dtype)
    return (lit * where).sum((1, 2, 3)) / where.sum((1, 2, 3)).clamp(min=1)


def _as_bright(others: Tensor, pictures: Tensor, onto: Tensor) -> Tensor:
    """Other pictures with the brightness of these along the soft border of ``onto``."""
    border = ((onto > 0) & (onto < 1)).to(onto.dtype)
    here, there = ((part * border).sum((1, 2, 3)) + 1e-3 for part in (pictures, others))
    return others * _each((here / there).clamp(0.5, 2))
