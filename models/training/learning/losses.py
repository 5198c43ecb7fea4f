"""Losses of UNet and classifier."""

import torch
from torch import Tensor, nn
from torch.nn import functional

from models.training.learning.passes import Batch

CLASS_WEIGHT = 0.3
"""Weight of the image's class in the loss of the UNet."""
SMOOTHING = 0.05
"""Label smoothing of the classes."""


def soft_dice_loss(logits: Tensor, masks: Tensor) -> Tensor:
    """One minus the mean soft Dice of the images with a lesion (Milletari et al. 2016).

    Both are (N, 1, H, W). Images without a lesion do not count, as their Dice is always 0; the
    cross-entropy is for them.
    """
    probabilities = torch.sigmoid(logits)
    overlap = (probabilities * masks).sum((1, 2, 3))
    total = (probabilities + masks).sum((1, 2, 3))
    has_lesion = (masks.sum((1, 2, 3)) > 0).float()
    dice = (2 * overlap + 1) / (total + 1)
    return ((1 - dice) * has_lesion).sum() / has_lesion.sum().clamp(min=1)


def segmentation_loss(logits: Tensor, masks: Tensor) -> Tensor:
    """Binary cross-entropy plus soft Dice loss of logits and masks, (N, 1, H, W) each."""
    entropy = functional.binary_cross_entropy_with_logits(logits, masks)
    return entropy + soft_dice_loss(logits, masks)


def unet_loss(network: nn.Module, batch: Batch) -> Tensor:
    """Loss of a batch of SegmentationBatches: segmentation, and class of the image."""
    images, masks, labels = batch
    mask_logits, class_logits = network(images.to(memory_format=torch.channels_last))
    of_class = functional.cross_entropy(class_logits.float(), labels, label_smoothing=SMOOTHING)
    return segmentation_loss(mask_logits.float(), masks) + CLASS_WEIGHT * of_class


def classifier_loss(network: nn.Module, batch: Batch) -> Tensor:
    """Loss of a batch of RegionBatches."""
    crops, features, labels = batch
    logits = network(crops.to(memory_format=torch.channels_last), features)
    return functional.cross_entropy(logits.float(), labels, label_smoothing=SMOOTHING)
