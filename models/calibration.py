"""How the networks' logits become probabilities: two questions fitted on held-out pictures."""

from dataclasses import dataclass

import torch
from torch import Tensor


@dataclass(frozen=True)
class Question:
    """A yes-or-no question as a logistic regression (Platt 1999) on two log odds.

    One is the classifier's for the region, the other the UNet's for the picture.
    """

    region: float
    picture: float
    bias: float

    def apply(self, region_odds: Tensor, picture_odds: Tensor) -> Tensor:
        """Log odds of regions (N,) and of their picture, () or (N,), to probabilities (N,)."""
        joined = self.region * region_odds + self.picture * picture_odds + self.bias
        return torch.sigmoid(joined.double())


@dataclass(frozen=True)
class Calibration:
    """Is the region a lesion at all, and if it is, is it malignant? See docs/adr/0007."""

    lesion: Question
    malignant: Question

    def apply(self, region_logits: Tensor, picture_logits: Tensor) -> Tensor:
        """Region logits (N, 3) and picture logits (3,) or (N, 3) to class probabilities (N, 3)."""
        lesion = self.lesion.apply(lesion_odds(region_logits), lesion_odds(picture_logits))
        malignant = self.malignant.apply(
            malignant_odds(region_logits), malignant_odds(picture_logits)
        )
        return torch.stack([1 - lesion, lesion * (1 - malignant), lesion * malignant], -1)


def lesion_odds(logits: Tensor) -> Tensor:
    """Class logits (..., 3) to the log odds (...) of benign or malignant against normal."""
    return torch.logsumexp(logits[..., 1:], -1) - logits[..., 0]


def malignant_odds(logits: Tensor) -> Tensor:
    """Class logits (..., 3) to the log odds (...) of malignant against benign."""
    return logits[..., 2] - logits[..., 1]
