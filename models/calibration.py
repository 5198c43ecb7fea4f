"""How the networks' logits become probabilities: questions fitted on held-out pictures."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Self

import torch
from torch import Tensor

from models.torch_free.judgement import joined
from models.torch_free.prediction import ClassProbabilities


@dataclass(frozen=True)
class Question:
    """A yes-or-no question as a logistic regression (Platt 1999) on one or two log odds.

    ``picture`` weighs the UNet's log odds for the picture, ``region`` the classifier's for the
    region.
    """

    picture: float
    bias: float
    region: float = 0.0

    def apply(self, region_odds: Tensor, picture_odds: Tensor) -> Tensor:
        """Log odds of regions (N,) and of their picture, () or (N,), to probabilities (N,)."""
        joined = self.region * region_odds + self.picture * picture_odds + self.bias
        return torch.sigmoid(joined.double())


@dataclass(frozen=True)
class Questions:
    """Ask whether there is a lesion at all and, if there is, whether it is malignant."""

    lesion: Question
    malignant: Question

    @classmethod
    def of(cls, record: Mapping[str, Mapping[str, float]]) -> Self:
        """Make them of what ``dataclasses.asdict`` made of them."""
        return cls(Question(**record["lesion"]), Question(**record["malignant"]))

    def apply(self, region_logits: Tensor, picture_logits: Tensor) -> Tensor:
        """Region logits (N, 3) and picture logits (3,) or (N, 3) to class probabilities (N, 3).

        The malignancy is the geometric mean of two answers: that it is a malignant lesion, and that
        it is malignant if it is a lesion. What this adds is taken from normal.
        """
        lesion = self.lesion.apply(lesion_odds(region_logits), lesion_odds(picture_logits))
        if_lesion = self.malignant.apply(
            malignant_odds(region_logits), malignant_odds(picture_logits)
        )
        malignant, benign = if_lesion * lesion.sqrt(), (1 - if_lesion) * lesion
        return torch.stack([1 - benign - malignant, benign, malignant], -1)


@dataclass(frozen=True)
class Calibration:
    """The questions asked of each region and of the picture as a whole. See docs/adr/0012."""

    region: Questions
    picture: Questions

    @classmethod
    def of(cls, record: Mapping[str, Mapping[str, Mapping[str, float]]]) -> Self:
        """Make it of what ``dataclasses.asdict`` made of one."""
        return cls(Questions.of(record["region"]), Questions.of(record["picture"]))

    def regions(self, region_logits: Tensor, picture_logits: Tensor) -> list[ClassProbabilities]:
        """Class probabilities of regions with logits (N, 3) in a picture with logits (3,)."""
        rows = self.region.apply(region_logits, picture_logits).tolist()
        return [(normal, benign, malignant) for normal, benign, malignant in rows]

    def scan(
        self, regions: Sequence[ClassProbabilities], picture_logits: Tensor
    ) -> ClassProbabilities:
        """Class probabilities of a whole picture whose regions have these."""
        alone = picture_logits[None]
        normal, benign, malignant = self.picture.apply(alone, alone)[0].tolist()
        return joined([*regions, (normal, benign, malignant)])


def lesion_odds(logits: Tensor) -> Tensor:
    """Class logits (..., 3) to the log odds (...) of benign or malignant against normal."""
    return torch.logsumexp(logits[..., 1:], -1) - logits[..., 0]


def malignant_odds(logits: Tensor) -> Tensor:
    """Class logits (..., 3) to the log odds (...) of malignant against benign."""
    return logits[..., 2] - logits[..., 1]
