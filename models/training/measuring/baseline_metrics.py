"""Metrics of a baseline, or of our UNet alone, for images of its held-out folds."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import torch
from numpy.typing import NDArray

from models.device import Device
from models.intensity import normalize
from models.torch_free.prediction import CLASSES, DEFAULT_THRESHOLD, NORMAL, ClassProbabilities
from models.torch_free.preprocess import Letterbox
from models.torch_free.regions import find_regions
from models.training.data.image_list import Row
from models.training.data.images import read_image_and_mask
from models.training.measuring.baselines import Baseline
from models.training.measuring.image_metrics import ImageMetrics
from models.training.measuring.overlap import dice
from models.unet import UNet


def measure_baseline(row: Row, networks: Sequence[UNet | Baseline], device: Device) -> ImageMetrics:
    """The metrics of what the networks predict. No region is rejected."""
    gray, truth = read_image_and_mask(row)
    probability, of_class = predict_image(networks, gray, device)
    label = CLASSES.index(row.label) if truth.any() else NORMAL
    metrics = ImageMetrics(row.title, row.group, row.fold, label, area=float(truth.mean()))
    segments, classifies = _predicts(networks[0])
    if classifies:
        metrics = replace(metrics, probabilities=ClassProbabilities(*of_class.tolist()))
    if not segments:
        return metrics
    mask = probability >= DEFAULT_THRESHOLD
    outline_dice = dice(mask, truth) if truth.any() else None
    return replace(metrics, outline_dice=outline_dice, regions=len(find_regions(mask)))


@torch.inference_mode()
def predict_image(
    networks: Sequence[UNet | Baseline], gray: NDArray[np.uint8], device: Device
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Mask probability (H, W) and class probabilities (3,) of an image (H, W) uint8.

    As in models/networks.py, logits are averaged over all networks, and over the image and its
    mirror image.
    """
    size = networks[0].config.size
    box = Letterbox(gray.shape[0], gray.shape[1], size)
    square = torch.from_numpy(normalize(box.apply(gray)))
    both = torch.stack([square, square.flip(1)])[:, None]
    both = both.to(device.device, memory_format=torch.channels_last)
    with torch.autocast(device.device.type, device.dtype, enabled=device.dtype != torch.float32):
        outputs = [network(both) for network in networks]
    masks = torch.stack([mask.float() for mask, _ in outputs]).mean(0)[:, 0]  # (2, S, S)
    of_class = torch.stack([classes.float() for _, classes in outputs]).mean((0, 1))
    probability = torch.sigmoid((masks[0] + masks[1].flip(1)) / 2)
    return box.undo(probability.cpu().numpy()), torch.softmax(of_class, 0).cpu().numpy()


def _predicts(network: UNet | Baseline) -> tuple[bool, bool]:
    """Whether a network segments, and whether it classifies."""
    if isinstance(network, UNet):
        return True, True
    return network.segments, not network.segments
