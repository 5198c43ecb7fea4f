"""What the program says of a Scan and its Lesions, in the window and in reports alike.

Numbers are written by app.words.number, operating points by app.words.operating_point, the name
and frame of a Scan by app.words.scan.
"""

from collections.abc import Mapping

from app.domain.assessment import Assessment, RiskLabel
from app.domain.lesion import Lesion, Origin
from app.words.number import limit_number, percent_text, threshold_number
from app.words.text import Plural, Text

_HEADLINES: Mapping[RiskLabel, Text] = {
    RiskLabel.NORMAL: Text("Assessment", "No lesion outlined"),
    RiskLabel.BENIGN: Text("Assessment", "Benign"),
    RiskLabel.SUSPICIOUS: Text("Assessment", "Suspicious of malignancy"),
}
_SUSPICIOUS_WITHOUT_LESION = Text("Assessment", "Suspicious, nothing outlined")
_NOT_JUDGED = Text("Assessment", "Not judged")

_MALIGNANCY = Text("Assessment", "P(malignant)")
_CLASSES: Mapping[str, Text] = {
    "normal": Text("Assessment", "normal"),
    "benign": Text("Assessment", "benign"),
    "malignant": Text("Assessment", "malignant"),
}

_LIMIT = Text("Assessment", "limit {limit}")
_FOR_REFERENCE = Text("Assessment", "limit {limit}, for reference only")
_IMAGE_DECIDES = Text("Assessment", "limit {limit}, the image as a whole decides")
_NO_OUTLINE = Text("Assessment", "limit {limit}, no outline at threshold {threshold}")
_MOST_MALIGNANT = Text("Assessment", "limit {limit}, most malignant: lesion {name}")
_MOST_MALIGNANT_POSSIBLE = Text(
    "Assessment", "limit {limit}, most malignant: possible lesion {name}"
)
"""The malignancy of the image as a whole may be higher still."""

_LESION_SUSPICIOUS = Text("Lesion", "suspicious")
_LESION_BENIGN = Text("Lesion", "benign")
_LESION_REJECTED = Text("Lesion", "rejected by a person")
_DRAWN_SUSPICIOUS = Text("Lesion", "suspicious, drawn by hand")
_DRAWN_BENIGN = Text("Lesion", "benign, drawn by hand")
_LESION_NOT_JUDGED = Text("Lesion", "not judged")
_LESION_POSSIBLE = Text("Lesion", "possible, {percent}")

_LESIONS = Plural("Count", "{number} lesions", "1 lesion", 1)
_NO_LESION = Text("Count", "no lesion")
_NOTHING_OUTLINED = Text("Count", "nothing outlined")
_POSSIBLE = Text("Count", "{possible} possible")
_FOUND_AND_POSSIBLE = Text("Count", "{found}, {possible} possible")
_NO_REGION = Text("Count", "none outlined, none possible")


def headline(assessment: Assessment) -> str:
    """The risk label in a few words. It doesn't depend on the threshold."""
    if assessment.warnings:
        return _NOT_JUDGED()
    return risk_headline(assessment.risk_label, has_lesion=assessment.has_lesion)


def risk_headline(label: RiskLabel, *, has_lesion: bool) -> str:
    """A risk label in a few words, for a Scan with an accepted Lesion or without one."""
    if label is RiskLabel.SUSPICIOUS and not has_lesion:
        return _SUSPICIOUS_WITHOUT_LESION()
    return _HEADLINES[label]()


def malignancy_caption() -> str:
    """Caption of the malignancy: 'P(malignant)'."""
    return _MALIGNANCY()


def class_caption(name: str) -> str:
    """Caption of one of models.torch_free.prediction.CLASSES."""
    return _CLASSES[name]()


def limit_text(limit: float) -> str:
    """'limit 0.053'."""
    return _LIMIT(limit=limit_number(limit))


def limit_and_decider(assessment: Assessment) -> str:
    """Name the limit, and what reached it: 'limit 0.053, most malignant: lesion 1'."""
    limit = limit_number(assessment.operating_point.limit)
    if assessment.warnings:
        return _FOR_REFERENCE(limit=limit)
    if assessment.image_decides:
        return _IMAGE_DECIDES(limit=limit)
    if assessment.has_lesion and not assessment.lesions:
        return _NO_OUTLINE(limit=limit, threshold=threshold_number(assessment.threshold))
    decider = assessment.deciding_region
    if decider is None:
        return _LIMIT(limit=limit)
    words = _MOST_MALIGNANT_POSSIBLE if decider.is_possible else _MOST_MALIGNANT
    return words(limit=limit, name=decider.name)


def lesion_description(lesion: Lesion, assessment: Assessment) -> str:
    """Describe a Lesion: 'suspicious', 'benign', or 'possible, 41%' if it was not accepted.

    It also says whether a person drew or rejected it.
    """
    if lesion.is_rejected:
        return _LESION_REJECTED()
    if lesion.is_possible:
        return _LESION_POSSIBLE(percent=percent_text(lesion.lesion_probability))
    if assessment.warnings:
        return _LESION_NOT_JUDGED()
    is_drawn = lesion.origin is Origin.PERSON
    if assessment.is_suspicious(lesion):
        return _DRAWN_SUSPICIOUS() if is_drawn else _LESION_SUSPICIOUS()
    return _DRAWN_BENIGN() if is_drawn else _LESION_BENIGN()


def found_text(assessment: Assessment) -> str:
    """Count what was found: '1 lesion', '2 lesions, 1 possible', 'no lesion, 2 possible'."""
    possible = len(assessment.possible_lesions)
    if not possible:
        return _lesions_found(assessment)
    return _FOUND_AND_POSSIBLE(found=_lesions_found(assessment), possible=possible)


def found_short(assessment: Assessment) -> str:
    """The most important one of the counts, if there is no room for ``found_text``."""
    possible = len(assessment.possible_lesions)
    if possible and not assessment.lesions:
        return _POSSIBLE(possible=possible)
    return _lesions_found(assessment)


def no_region_text() -> str:
    """Say that there is no Lesion and no possible one."""
    return _NO_REGION()


def _lesions_found(assessment: Assessment) -> str:
    number = len(assessment.lesions)
    if number:
        return _LESIONS(number)
    # A lesion that disappears at a high threshold is not taken back.
    return _NOTHING_OUTLINED() if assessment.has_lesion else _NO_LESION()
