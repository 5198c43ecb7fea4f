"""Metrics of outlines, per picture."""

import numpy as np
import torch
from monai.metrics.meandice import compute_dice
from numpy.typing import NDArray
from torch import nn

from models.preprocess import normalise


def dice(marked: NDArray[np.bool_], truth: NDArray[np.bool_]) -> float:
    """Dice coefficient of two (H, W) masks of which ``truth`` is not empty, 0..1."""
    one, other = (torch.from_numpy(mask)[None, None] for mask in (marked, truth))
    return float(compute_dice(one, other))


def square_probabilities(
    network: nn.Module, squares: NDArray[np.uint8], device: torch.device, batch: int = 16
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Run a UNet in evaluation mode on (N, S, S) uint8.

    Gives the mask probabilities (N, S, S) and the class probabilities (N, 3).
    """
    maps, classes = [], []
    with torch.inference_mode():
        for start in range(0, len(squares), batch):
            part = torch.from_numpy(normalise(squares[start : start + batch]))[:, None]
            part = part.to(device, memory_format=torch.channels_last)
            mask_logits, class_logits = network(part)
            maps.append(torch.sigmoid(mask_logits)[:, 0].float().cpu().numpy())
            classes.append(torch.softmax(class_logits, 1).float().cpu().numpy())
    return np.concatenate(maps), np.concatenate(classes)
