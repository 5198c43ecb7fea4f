"""An Assessment: a Scan's Lesions and its risk label at one threshold and operating point."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from app.domain.geometry import measure_lesion
from app.domain.lesion import Lesion
from app.domain.scan import Scan
from models.prediction import Candidate, ClassProbabilities, Prediction
from models.regions import Region, find_regions

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
    """Join a Scan and its Prediction to an Assessment.

    The mask is where the probability reaches ``threshold``; its regions are cleaned as
    models.regions says. A region takes the class probabilities of the candidate that is most like
    it (highest intersection over union). A region that no candidate touches, or whose candidate
    is not accepted, is no Lesion and leaves the mask. The Scan takes the class probabilities of
    its most malignant Lesion; without Lesions, those of the most lesion-like candidate that was
    not accepted, or (1, 0, 0).

    At threshold 0 the whole picture is one region, at 1 only pixels that are certain are left.
    """
    if prediction.probability.shape != (scan.height, scan.width):
        raise ValueError("the probability map is not of the Scan's size")
    found: list[tuple[Region, ClassProbabilities]] = []
    for region in find_regions(prediction.probability >= threshold):
        candidate = _most_like(region, prediction.candidates)
        if candidate and candidate.lesion_probability >= prediction.acceptance_limit:
            found.append((region, candidate.class_probabilities))
    # The larger first where two are equally malignant; both can share one candidate.
    found.sort(key=lambda pair: (-pair[1][2], -pair[0].area_px))
    mask = np.zeros((scan.height, scan.width), np.bool_)
    for region, _ in found:
        x, y, width, height = region.bbox
        mask[y : y + height, x : x + width] |= region.mask
    mask.flags.writeable = False
    lesions = tuple(
        measure_lesion(region, number, probabilities, scan.spacing_mm)
        for number, (region, probabilities) in enumerate(found, start=1)
    )
    return Assessment(
        threshold=threshold,
        operating_point=operating_point,
        mask=mask,
        lesions=lesions,
        risk_label=_risk_label(lesions, operating_point),
        class_probabilities=(
            lesions[0].class_probabilities if lesions else _without_lesions(prediction)
        ),
    )


def _most_like(region: Region, candidates: Sequence[Candidate]) -> Candidate | None:
    """Candidate with the highest intersection over union, or None where none touches."""
    best, highest = None, 0.0
    for candidate in candidates:
        shared = _shared_pixels(region, candidate)
        if not shared:
            continue
        likeness = shared / (region.area_px + int(np.count_nonzero(candidate.mask)) - shared)
        if likeness > highest:
            best, highest = candidate, likeness
    return best


def _shared_pixels(region: Region, candidate: Candidate) -> int:
    x0, y0, width0, height0 = region.bbox
    x1, y1, width1, height1 = candidate.bbox
    left, right = max(x0, x1), min(x0 + width0, x1 + width1)
    top, bottom = max(y0, y1), min(y0 + height0, y1 + height1)
    if left >= right or top >= bottom:
        return 0
    ours = region.mask[top - y0 : bottom - y0, left - x0 : right - x0]
    theirs = candidate.mask[top - y1 : bottom - y1, left - x1 : right - x1]
    return int(np.count_nonzero(ours & theirs))


def _risk_label(lesions: Sequence[Lesion], operating_point: OperatingPoint) -> RiskLabel:
    if not lesions:
        return RiskLabel.NORMAL
    if lesions[0].malignancy >= operating_point.limit:
        return RiskLabel.SUSPICIOUS
    return RiskLabel.BENIGN


def _without_lesions(prediction: Prediction) -> ClassProbabilities:
    rejected = [
        candidate
        for candidate in prediction.candidates
        if candidate.lesion_probability < prediction.acceptance_limit
    ]
    if not rejected:
        return (1.0, 0.0, 0.0)
    return max(rejected, key=lambda candidate: candidate.lesion_probability).class_probabilities
