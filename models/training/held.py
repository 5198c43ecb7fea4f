"""What calibration needs of a held-out picture: logits, true classes, what each region adds."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from torch import Tensor

from models.calibration import Calibration
from models.judgement import match_regions
from models.networks import Outlines
from models.prediction import CLASSES, MALIGNANT, NORMAL
from models.training.data.rows import Row
from models.training.measure import THRESHOLD
from models.training.region_set import candidate_label

ACCEPTANCE_LIMIT = 0.5
"""Calibrated so that a Scan is more probably normal than not just when it has no Lesion."""


@dataclass(frozen=True)
class Part:
    """A region of the mask at the default threshold: its candidate's number, and pixels.

    ``overlap_px`` of its ``area_px`` lie in a lesion.
    """

    candidate: int
    area_px: int
    overlap_px: int


@dataclass(frozen=True, eq=False)
class Held:
    """A held-out picture of class ``label`` with what the networks say of it.

    ``region_logits`` (N, 3) and ``picture_logits`` (3,) as in Outlines; ``labels`` are the classes
    of the candidates, None for those that neither cover a lesion nor are free of one. The lesions
    have ``lesion_px`` pixels. ``is_crop`` says of a normal that it is the lesion-free part of a
    picture with a lesion.
    """

    label: int
    region_logits: Tensor
    picture_logits: Tensor
    labels: list[int | None]
    parts: list[Part]
    lesion_px: int
    is_crop: bool = False

    def malignancy(self, calibration: Calibration) -> float:
        """Highest malignancy of the accepted regions; 0 without one, as it is never suspicious."""
        probabilities = calibration.apply(self.region_logits, self.picture_logits).numpy()
        accepted = [
            probabilities[part.candidate]
            for part in self.parts
            if 1 - probabilities[part.candidate, NORMAL] >= ACCEPTANCE_LIMIT
        ]
        return float(max((one[MALIGNANT] for one in accepted), default=0.0))


def hold(row: Row, truth: NDArray[np.bool_], outlines: Outlines) -> Held:
    """Keep of a row's Outlines and lesions (H, W) what calibration needs.

    A picture that shows no lesion counts as normal, whatever the row says.
    """
    label = CLASSES.index(row.label) if truth.any() else NORMAL
    parts = []
    for region, candidate in match_regions(outlines.probability, outlines.regions, THRESHOLD):
        x, y, width, height = region.bbox
        overlap = truth[y : y + height, x : x + width] & region.mask
        parts.append(Part(candidate, region.area_px, int(overlap.sum())))
    return Held(
        label,
        outlines.region_logits,
        outlines.picture_logits,
        [candidate_label(region, truth, label) for region in outlines.regions],
        parts,
        int(truth.sum()),
        is_crop=not truth.any() and bool(row.masks),
    )
