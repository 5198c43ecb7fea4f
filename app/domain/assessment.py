"""An Assessment: a Scan's Lesions and its risk label at one threshold and operating point."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from app.domain.geometry import measure_lesion
from app.domain.lesion import Lesion
from app.domain.scan import Scan
from models.judgement import accepted_regions, scan_probabilities
from models.prediction import ClassProbabilities, Prediction

DEFAULT_THRESHOLD = 0.45


class RiskLabel(StrEnum):
    """What the program says of a Scan as a whole."""

    NORMAL = "normal"
    BENIGN = "benign"
    SUSPICIOUS = "suspicious of malignancy"


@dataclass(frozen=True)
class OperatingPoint:
    """A named decision limit on the malignancy probability, with what was measured at it.

    ``sensitivity`` and ``specificity`` are for malignant against the rest on ``pictures``
    held-out pictures.
    """

    name: str
    limit: float
    sensitivity: float
    specificity: float
    pictures: int


@dataclass(frozen=True, eq=False)
class Assessment:
    """``mask`` is (H, W) bool, read-only: the union of the Lesions.

    ``warnings`` say why not to rely on it; empty for a picture of the kind that was learnt from.
    """

    threshold: float
    operating_point: OperatingPoint
    mask: NDArray[np.bool_]
    lesions: tuple[Lesion, ...]
    risk_label: RiskLabel
    class_probabilities: ClassProbabilities
    warnings: tuple[str, ...] = ()

    @property
    def malignancy(self) -> float:
        """Calibrated probability that the Scan shows a malignant lesion."""
        return self.class_probabilities[2]


def assess(
    scan: Scan, prediction: Prediction, threshold: float, operating_point: OperatingPoint
) -> Assessment:
    """Join a Scan and its Prediction to an Assessment.

    The Lesions are the accepted regions of models.judgement, measured. At threshold 0 the whole
    picture is one region, at 1 only pixels that are certain are left.
    """
    if prediction.probability.shape != (scan.height, scan.width):
        raise ValueError("the probability map is not of the Scan's size")
    accepted = accepted_regions(prediction, threshold)
    mask = np.zeros((scan.height, scan.width), np.bool_)
    for region, _ in accepted:
        x, y, width, height = region.bbox
        mask[y : y + height, x : x + width] |= region.mask
    mask.flags.writeable = False
    lesions = tuple(
        measure_lesion(region, number, probabilities, scan.spacing_mm)
        for number, (region, probabilities) in enumerate(accepted, start=1)
    )
    return Assessment(
        threshold=threshold,
        operating_point=operating_point,
        mask=mask,
        lesions=lesions,
        risk_label=_risk_label(lesions, operating_point),
        class_probabilities=scan_probabilities(prediction, accepted),
        warnings=prediction.warnings,
    )


def _risk_label(lesions: Sequence[Lesion], operating_point: OperatingPoint) -> RiskLabel:
    if not lesions:
        return RiskLabel.NORMAL
    if lesions[0].malignancy >= operating_point.limit:
        return RiskLabel.SUSPICIOUS
    return RiskLabel.BENIGN
