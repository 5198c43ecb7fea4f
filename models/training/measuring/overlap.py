"""The Dice coefficient."""

import numpy as np
import torch
from monai.metrics.meandice import compute_dice
from numpy.typing import NDArray


def dice(marked: NDArray[np.bool_], truth: NDArray[np.bool_]) -> float:
    """Dice coefficient (0..1) of two masks (H, W). ``truth`` is not empty."""
    one, other = (torch.from_numpy(mask)[None, None] for mask in (marked, truth))
    return float(compute_dice(one, other))
