"""Which regions of a Prediction count as lesions, and the class probabilities of each."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from models.torch_free.prediction import Candidate, ClassProbabilities, Prediction
from models.torch_free.regions import Region, find_regions, outline, touch


@dataclass(frozen=True, eq=False)
class JudgedRegion:
    """A region and its class probabilities: a lesion if ``is_accepted``, else a possible one.

    ``peak`` (x, y) is the pixel in it with the highest probability of the map. It identifies the
    region: a new threshold moves the outline around the peak, and no two regions share one.
    """

    region: Region
    peak: tuple[int, int]
    class_probabilities: ClassProbabilities
    is_accepted: bool


def is_accepted(candidate: Candidate, acceptance_limit: float) -> bool:
    """Whether a candidate is a lesion. A faint one never is."""
    return not candidate.is_faint and candidate.lesion_probability >= acceptance_limit


def judge_regions(
    prediction: Prediction, threshold: float, acceptance_limit: float
) -> list[JudgedRegion]:
    """Regions of the map at a threshold with their class probabilities, most malignant first.

    A region takes the probabilities of the candidate that it lies in, or of all that it covers
    (``joined``). It is accepted if one of them is. A candidate that is not accepted and that no
    region touches keeps its own outline, so nothing is lost at a high threshold. A region
    that no candidate touches is left out.
    """
    judged = []
    left = [one for one in prediction.candidates if not is_accepted(one, acceptance_limit)]
    for region in find_regions(prediction.probability >= threshold):
        touched = [one for one in prediction.candidates if touch(region, one)]
        if touched:
            accepted = any(is_accepted(one, acceptance_limit) for one in touched)
            probabilities = joined(one.class_probabilities for one in touched)
            peak = _peak(prediction.probability, region)
            judged.append(JudgedRegion(region, peak, probabilities, accepted))
            left = [one for one in left if one not in touched]
    for candidate in left:
        region = outline(candidate.bbox, candidate.mask)
        peak = _peak(prediction.probability, region)
        judged.append(JudgedRegion(region, peak, candidate.class_probabilities, is_accepted=False))
    # The larger first if two are equally malignant; both can lie in one candidate.
    return sorted(judged, key=lambda one: (-one.class_probabilities.malignant, -one.region.area_px))


def _peak(probability: NDArray[np.float32], region: Region) -> tuple[int, int]:
    """The first pixel, row by row, of those with the region's highest probability."""
    x, y, width, height = region.bbox
    inside = np.where(region.mask, probability[y : y + height, x : x + width], -1.0)
    row, column = divmod(int(inside.argmax()), width)
    return x + column, y + row


def joined(parts: Iterable[ClassProbabilities]) -> ClassProbabilities:
    """Class probabilities of a whole whose parts have these; there is at least one.

    The whole is as malignant as its most malignant part, and as normal as its least normal one.
    """
    known = list(parts)
    if len(known) == 1:
        return known[0]  # its benign probability is not rounded again
    normal = min(part.normal for part in known)
    malignant = max(part.malignant for part in known)
    return ClassProbabilities(normal, max(0.0, 1.0 - normal - malignant), malignant)
