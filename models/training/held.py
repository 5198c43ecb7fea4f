"""What calibration needs of a held-out picture: logits, true classes, and which lesions are hit."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from torch import Tensor

from models.calibration import Calibration
from models.networks import Outlines
from models.torch_free.prediction import CLASSES, MALIGNANT, NORMAL
from models.torch_free.regions import find_regions
from models.training.candidates import candidate_label
from models.training.data.rows import Row
from models.training.measure import hit_by


@dataclass(frozen=True, eq=False)
class Held:
    """A held-out picture of class ``label`` from ``set``, with what the networks say of it.

    ``region_logits`` (N, 3) and ``picture_logits`` (3,) as in Outlines, of which the first
    ``clear`` regions are not faint; ``labels`` are the classes of the regions, None for those that
    neither cover a lesion nor are free of one. ``outlined`` holds, for each lesion that a region
    that is not faint hits, the numbers of these regions; there are ``lesions`` in all. ``is_crop``
    says of a normal that it is the lesion-free part of a picture with a lesion.
    """

    set: str
    label: int
    region_logits: Tensor
    picture_logits: Tensor
    clear: int
    labels: list[int | None]
    outlined: list[list[int]]
    lesions: int
    is_crop: bool = False

    def malignancy(self, calibration: Calibration) -> float:
        """Malignancy of the picture as the program gives it."""
        regions = calibration.regions(self.region_logits, self.picture_logits)
        return calibration.scan(regions, self.picture_logits)[MALIGNANT]

    def lesion_probabilities(self, calibration: Calibration) -> list[float]:
        """Lesion probabilities of the regions that are not faint."""
        regions = calibration.regions(self.region_logits, self.picture_logits)
        return [1 - one[NORMAL] for one in regions[: self.clear]]


def hold(row: Row, truth: NDArray[np.bool_], outlines: Outlines) -> Held:
    """Keep of a row's Outlines and lesions (H, W) what calibration needs.

    A picture that shows no lesion counts as normal, whatever the row says.
    """
    label = CLASSES.index(row.label) if truth.any() else NORMAL
    lesions = find_regions(truth)
    hits = [hit_by(region, lesions) for region in outlines.regions[: outlines.clear]]
    by_lesion = [
        [number for number, hit in enumerate(hits) if lesion in hit]
        for lesion in range(len(lesions))
    ]
    return Held(
        row.set,
        label,
        outlines.region_logits,
        outlines.picture_logits,
        outlines.clear,
        [candidate_label(region, truth, label) for region in outlines.regions],
        [regions for regions in by_lesion if regions],
        len(lesions),
        is_crop=not truth.any() and bool(row.masks),
    )
