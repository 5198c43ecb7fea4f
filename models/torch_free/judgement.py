"""Which regions of a Prediction count as lesions, and what is said of each. No torch here."""

from collections.abc import Iterable
from dataclasses import dataclass

from models.torch_free.prediction import (
    MALIGNANT,
    NORMAL,
    Candidate,
    ClassProbabilities,
    Prediction,
)
from models.torch_free.regions import Region, find_regions, outline, touch


@dataclass(frozen=True, eq=False)
class JudgedRegion:
    """A region and its class probabilities: a lesion if ``is_accepted``, else a possible one."""

    region: Region
    class_probabilities: ClassProbabilities
    is_accepted: bool


def is_accepted(candidate: Candidate, acceptance_limit: float) -> bool:
    """Tell whether a candidate is a lesion. A faint one never is."""
    return not candidate.is_faint and candidate.lesion_probability >= acceptance_limit


def judge_regions(
    prediction: Prediction, threshold: float, acceptance_limit: float
) -> list[JudgedRegion]:
    """Regions of the map at a threshold and what is said of them, the most malignant first.

    A region takes the probabilities of the candidate that it lies in, or of all that it covers
    (``joined``). It is accepted if one of them is. A candidate that is not accepted and that no
    region touches is given with its own outline, so nothing is lost at a high threshold. A region
    that no candidate touches is left out.
    """
    judged = []
    left = [one for one in prediction.candidates if not is_accepted(one, acceptance_limit)]
    for region in find_regions(prediction.probability >= threshold):
        touched = [one for one in prediction.candidates if touch(region, one)]
        if touched:
            accepted = any(is_accepted(one, acceptance_limit) for one in touched)
            probabilities = joined(one.class_probabilities for one in touched)
            judged.append(JudgedRegion(region, probabilities, accepted))
            left = [one for one in left if one not in touched]
    for candidate in left:
        region = outline(candidate.bbox, candidate.mask)
        judged.append(JudgedRegion(region, candidate.class_probabilities, is_accepted=False))
    # The larger first if two are equally malignant; both can lie in one candidate.
    return sorted(
        judged, key=lambda one: (-one.class_probabilities[MALIGNANT], -one.region.area_px)
    )


def joined(parts: Iterable[ClassProbabilities]) -> ClassProbabilities:
    """Class probabilities of a whole whose parts have these; there is at least one.

    The whole is as malignant as its most malignant part, and as normal as its least normal one.
    """
    known = list(parts)
    if len(known) == 1:
        return known[0]  # its benign probability is not rounded again
    normal = min(part[NORMAL] for part in known)
    malignant = max(part[MALIGNANT] for part in known)
    return normal, max(0.0, 1.0 - normal - malignant), malignant
