"""How the networks' logits become probabilities: logistic regressions fitted to held-out images."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from models.torch_free.judged_regions import joined
from models.torch_free.manifest_parts import CalibrationTerms, LogisticTerms
from models.torch_free.prediction import FAINT_LEVEL, ClassProbabilities, WholeImage
from models.torch_free.regions import Marked, values_inside

_HIGHEST = 0.9999
"""Means of probabilities count as at most this, so that their log odds are finite."""


@dataclass(frozen=True)
class Question(LogisticTerms):
    """A yes-or-no question as a logistic regression (Platt 1999) on log odds."""

    @classmethod
    def of(cls, terms: LogisticTerms) -> Self:
        """Make it from terms of the manifest."""
        return cls(terms.picture, terms.bias, terms.region, terms.outline)

    def apply(
        self, region_odds: Tensor, picture_odds: Tensor, outline_odds: Tensor | float = 0.0
    ) -> Tensor:
        """Log odds of regions (N,), of their image, () or (N,), and of their outlines (N,).

        Returns probabilities (N,).
        """
        of_region = self.region * region_odds + self.outline * outline_odds
        return torch.sigmoid((of_region + self.picture * picture_odds + self.bias).double())


@dataclass(frozen=True)
class Questions:
    """Ask whether there is a lesion at all and, if there is, whether it is malignant."""

    lesion: Question
    malignant: Question

    def apply(
        self, region_logits: Tensor, picture_logits: Tensor, outline_odds: Tensor | float = 0.0
    ) -> Tensor:
        """Region logits (N, 3) and image logits (3,) or (N, 3) to class probabilities (N, 3).

        ``outline_odds`` (N,) are those of `odds_inside`. The malignancy is the geometric mean of
        two answers: that it is a malignant lesion, and that it is malignant if it is a lesion. What
        this adds is subtracted from normal.
        """
        lesion = self.lesion.apply(
            lesion_odds(region_logits), lesion_odds(picture_logits), outline_odds
        )
        if_lesion = self.malignant.apply(
            malignant_odds(region_logits), malignant_odds(picture_logits)
        )
        malignant, benign = if_lesion * lesion.sqrt(), (1 - if_lesion) * lesion
        return torch.stack([1 - benign - malignant, benign, malignant], -1)


@dataclass(frozen=True)
class Calibration:
    """The questions about each region and about the image as a whole. See docs/adr/0012."""

    region: Questions
    picture: Questions

    @classmethod
    def of(cls, terms: CalibrationTerms) -> Self:
        """Make it from terms of the manifest."""
        return cls(
            Questions(Question.of(terms.region_lesion), Question.of(terms.region_malignant)),
            Questions(Question.of(terms.picture_lesion), Question.of(terms.picture_malignant)),
        )

    def regions(
        self, region_logits: Tensor, picture_logits: Tensor, outline_odds: Tensor
    ) -> list[ClassProbabilities]:
        """Class probabilities of regions with logits (N, 3) in an image with logits (3,).

        ``outline_odds`` (N,) are those of `odds_inside`.
        """
        rows = self.region.apply(region_logits, picture_logits, outline_odds).tolist()
        return [ClassProbabilities(*row) for row in rows]

    def scan(
        self, regions: Sequence[ClassProbabilities], picture_logits: Tensor
    ) -> ClassProbabilities:
        """Class probabilities of a whole image whose regions have these."""
        return joined([*regions, self.whole_image(picture_logits).class_probabilities])

    def whole_image(self, picture_logits: Tensor) -> WholeImage:
        """Calibrate the logits (3,) of an image without regard to its regions."""
        alone = picture_logits[None]
        normal, benign, malignant = picture_logits.tolist()
        return WholeImage(
            (normal, benign, malignant),
            ClassProbabilities(*self.picture.apply(alone, alone)[0].tolist()),
        )


def odds_inside(probability: NDArray[np.float32], regions: Sequence[Marked]) -> Tensor:
    """Log odds (N,) of the mean probability (H, W) inside each of N regions.

    A mean counts as at least FAINT_LEVEL, the lowest probability in a candidate.
    """
    means = [float(values_inside(probability, region).mean()) for region in regions]
    return torch.logit(torch.tensor(means).clamp(FAINT_LEVEL, _HIGHEST))


def lesion_odds(logits: Tensor) -> Tensor:
    """Class logits (..., 3) to the log odds (...) of benign or malignant against normal."""
    return torch.logsumexp(logits[..., 1:], -1) - logits[..., 0]


def malignant_odds(logits: Tensor) -> Tensor:
    """Class logits (..., 3) to the log odds (...) of malignant against benign."""
    return logits[..., 2] - logits[..., 1]
