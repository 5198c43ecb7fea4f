"""An Assessment: a Scan's Lesions and its risk label at one threshold and operating point."""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from app.domain.lesion import Lesion
from app.domain.scan import Scan
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
    """``mask`` is (H, W) bool, read-only: the union of the Lesions."""

    threshold: float
    operating_point: OperatingPoint
    mask: NDArray[np.bool_]
    lesions: tuple[Lesion, ...]
    risk_label: RiskLabel
    class_probabilities: ClassProbabilities

    @property
    def malignancy(self) -> float:
        """Calibrated probability that the Scan shows a malignant lesion."""
        return self.class_probabilities[2]


def assess(
    scan: Scan, prediction: Prediction, threshold: float, operating_point: OperatingPoint
) -> Assessment:
    """Join a Scan and its Prediction to an Assessment."""
    raise NotImplementedError
