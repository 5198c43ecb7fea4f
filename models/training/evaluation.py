"""Metrics of outlines, per picture."""

import numpy as np
import torch
from monai.metrics.meandice import compute_dice
from numpy.typing import NDArray


def dice(marked: NDArray[np.bool_], truth: NDArray[np.bool_]) -> float:
    """Dice coefficient of two (H, W) masks of which ``truth`` is not empty, 0..1."""
    one, other = (torch.from_numpy(mask)[None, None] for mask in (marked, truth))
    return float(compute_dice(one, other))
