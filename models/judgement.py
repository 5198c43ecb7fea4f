"""Which regions of a Prediction count as lesions at a threshold. No torch here."""

from collections.abc import Sequence

from models.prediction import Candidate, ClassProbabilities, Prediction
from models.regions import Region, find_regions, iou


def accepted_regions(
    prediction: Prediction, threshold: float
) -> list[tuple[Region, ClassProbabilities]]:
    """Regions of the map at a threshold that are lesions, the most malignant first.

    The mask is where the probability reaches ``threshold``; its regions are cleaned as
    models.regions says. A region takes the class probabilities of the candidate that is most like
    it (highest intersection over union). A region that no candidate touches, or whose candidate
    is not accepted, is left out.
    """
    found: list[tuple[Region, ClassProbabilities]] = []
    for region in find_regions(prediction.probability >= threshold):
        candidate = _most_like(region, prediction.candidates)
        if candidate and candidate.lesion_probability >= prediction.acceptance_limit:
            found.append((region, candidate.class_probabilities))
    # The larger first where two are equally malignant; both can share one candidate.
    return sorted(found, key=lambda pair: (-pair[1][2], -pair[0].area_px))


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


def _most_like(region: Region, candidates: Sequence[Candidate]) -> Candidate | None:
    """Candidate with the highest intersection over union, or None where none touches."""
    best = max(candidates, key=lambda candidate: iou(region, candidate), default=None)
    return best if best and iou(region, best) > 0 else None
