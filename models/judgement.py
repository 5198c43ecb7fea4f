"""Which regions of a Prediction count as lesions at a threshold. No torch here."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from models.prediction import ClassProbabilities, Prediction
from models.regions import Marked, Region, find_regions, iou


def accepted_regions(
    prediction: Prediction, threshold: float
) -> list[tuple[Region, ClassProbabilities]]:
    """Regions of the map at a threshold that are lesions, the most malignant first.

    A region takes the class probabilities of the candidate that ``match_regions`` finds; one whose
    candidate is not accepted is left out.
    """
    found: list[tuple[Region, ClassProbabilities]] = []
    for region, number in match_regions(prediction.probability, prediction.candidates, threshold):
        candidate = prediction.candidates[number]
        if candidate.lesion_probability >= prediction.acceptance_limit:
            found.append((region, candidate.class_probabilities))
    # The larger first where two are equally malignant; both can share one candidate.
    return sorted(found, key=lambda pair: (-pair[1][2], -pair[0].area_px))


def match_regions(
    probability: NDArray[np.float32], candidates: Sequence[Marked], threshold: float
) -> list[tuple[Region, int]]:
    """Regions of an (H, W) map at a threshold, each with the number of the candidate most like it.

    The mask is where the probability reaches ``threshold``; its regions are cleaned as
    models.regions says. Most alike is what has the highest intersection over union; a region that
    no candidate touches is left out.
    """
    matched = []
    for region in find_regions(probability >= threshold):
        likeness = [iou(region, candidate) for candidate in candidates]
        if likeness and max(likeness) > 0:
            matched.append((region, likeness.index(max(likeness))))
    return matched


def scan_probabilities(
    prediction: Prediction, accepted: Sequence[tuple[Region, ClassProbabilities]]
) -> ClassProbabilities:
    """Class probabilities of a whole picture from those of its accepted regions.

    Those of the most malignant one; without any, those of the most lesion-like candidate that was
    not accepted, or (1, 0, 0).
    """
    if accepted:
        return accepted[0][1]
    rejected = [
        candidate
        for candidate in prediction.candidates
        if candidate.lesion_probability < prediction.acceptance_limit
    ]
    if not rejected:
        return (1.0, 0.0, 0.0)
    return max(rejected, key=lambda candidate: candidate.lesion_probability).class_probabilities
