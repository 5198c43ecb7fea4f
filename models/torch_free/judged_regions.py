"""Which regions of a Prediction count as lesions, and the class probabilities of each."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from models.torch_free.peak import peak_of
from models.torch_free.prediction import Candidate, ClassProbabilities, Prediction
from models.torch_free.regions import Region, find_regions, outline, touch


@dataclass(frozen=True, eq=False)
class Finding:
    """A candidate and whether it is a lesion; ``is_decided`` if a person has said so."""

    candidate: Candidate
    is_accepted: bool
    is_decided: bool = False

    @property
    def counts(self) -> bool:
        """Whether a whole depends on it: not if a person has rejected it."""
        return self.is_accepted or not self.is_decided

    @property
    def keeps_outline(self) -> bool:
        """Whether it has its own outline where no region touches it."""
        return self.is_decided or not self.is_accepted


@dataclass(frozen=True, eq=False)
class JudgedRegion:
    """A region and its class probabilities: a lesion if ``is_accepted``, else a possible one.

    ``peak`` (x, y) is the pixel in it with the highest probability of the map. It identifies the
    region: a new threshold moves the outline around the peak, and no two regions share one.
    ``findings`` are those of the candidates that it touches.
    """

    region: Region
    peak: tuple[int, int]
    class_probabilities: ClassProbabilities
    is_accepted: bool
    findings: tuple[Finding, ...]


def is_accepted(candidate: Candidate, acceptance_limit: float) -> bool:
    """Whether a candidate is a lesion. A faint one never is."""
    return not candidate.is_faint and candidate.lesion_probability >= acceptance_limit


def judge_regions(
    prediction: Prediction, threshold: float, acceptance_limit: float
) -> list[JudgedRegion]:
    """Regions of the map at a threshold with their class probabilities, most malignant first.

    Its candidates are accepted at the limit. ``judge_findings`` has the rules.
    """
    findings = [Finding(one, is_accepted(one, acceptance_limit)) for one in prediction.candidates]
    return judge_findings(prediction.probability, threshold, findings)


def judge_findings(
    probability: NDArray[np.float32], threshold: float, findings: Sequence[Finding]
) -> list[JudgedRegion]:
    """Regions of the map at a threshold with their class probabilities, most malignant first.

    A region takes the probabilities of the candidate that it lies in, or of all that it covers
    (``joined``), without those that a person has rejected, if there are others. It is accepted if
    one of them is. A candidate that is not accepted, or that a person has decided about, and that
    no region touches keeps its own outline, so nothing is lost at a high threshold. A region
    that no candidate touches is left out.
    """
    judged = []
    left = [one for one in findings if one.keeps_outline]
    for region in find_regions(probability >= threshold):
        touched = [one for one in findings if touch(region, one.candidate)]
        if touched:
            judged.append(_judge(probability, region, touched))
            left = [one for one in left if one not in touched]
    for one in left:
        region = outline(one.candidate.bbox, one.candidate.mask)
        judged.append(_judge(probability, region, [one]))
    # The larger first if two are equally malignant; both can lie in one candidate.
    return sorted(judged, key=lambda one: (-one.class_probabilities.malignant, -one.region.area_px))


def _judge(
    probability: NDArray[np.float32], region: Region, findings: Sequence[Finding]
) -> JudgedRegion:
    counting = [one for one in findings if one.counts] or findings
    return JudgedRegion(
        region,
        peak_of(probability, region.bbox, region.mask),
        joined(one.candidate.class_probabilities for one in counting),
        any(one.is_accepted for one in findings),
        tuple(findings),
    )


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
