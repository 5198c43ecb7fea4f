"""Losses of the UNet."""

import torch
from torch import Tensor
from torch.nn import functional


def soft_dice_loss(logits: Tensor, masks: Tensor) -> Tensor:
    """One minus the soft Dice of each picture with a lesion, averaged (Milletari et al. 2016).

    Both (N, 1, H, W). Pictures without a lesion are left to the cross-entropy: their Dice is
    nought whatever is predicted.
    """
    probabilities = torch.sigmoid(logits)
    overlap = (probabilities * masks).sum((1, 2, 3))
    total = (probabilities + masks).sum((1, 2, 3))
    has_lesion = (masks.sum((1, 2, 3)) > 0).float()
    dice = (2 * overlap + 1) / (total + 1)
    return ((1 - dice) * has_lesion).sum() / has_lesion.sum().clamp(min=1)


def segmentation_loss(logits: Tensor, masks: Tensor) -> Tensor:
    """Binary cross-entropy plus soft Dice, (N, 1, H, W) each."""
    entropy = functional.binary_cross_entropy_with_logits(logits, masks)
    return entropy + soft_dice_loss(logits, masks)
