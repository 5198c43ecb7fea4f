"""How class logits become probabilities: scales and biases fitted on held-out pictures."""

from dataclasses import dataclass

import torch
from torch import Tensor


@dataclass(frozen=True)
class Calibration:
    """Temperature scaling (Guo et al. 2017, arXiv:1706.04599) with a bias for each class.

    One scale for the classifier's logits of the region, one for the UNet's of the picture.
    """

    region_scale: float
    picture_scale: float
    bias: tuple[float, float, float]

    def apply(self, region_logits: Tensor, picture_logits: Tensor) -> Tensor:
        """Region logits (N, 3) and picture logits (3,) or (N, 3) to probabilities (N, 3)."""
        joined = self.region_scale * region_logits + self.picture_scale * picture_logits
        return torch.softmax((joined + torch.tensor(self.bias)).double(), 1)
