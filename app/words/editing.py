"""What a person changed, beside what the networks said."""

from app.domain.assessment import Assessment
from app.domain.lesion import Lesion, Origin
from app.words.number import malignancy_number
from app.words.text import Plural, Text
from app.words.verdict import risk_headline

_EDITED = Text("Editing", "Edited by a person. The networks alone: {said}")
_NETWORKS_RISK = Text("Editing", "{headline}, P(malignant) {malignancy}")
_NOT_JUDGED = Text("Editing", "not judged")
_JUDGING = Plural(
    "Editing",
    "judging {number} outlines\u2026",
    "judging the outline\u2026",
    1,
)
_DRAWN = Text("Editing", "drawn by a person")
_DRAWN_REJECTED = Text("Editing", "drawn by a person, then rejected")
_ACCEPTED = Text("Editing", "accepted by a person")
_REJECTED = Text("Editing", "rejected by a person, it does not count")


def networks_alone(assessment: Assessment) -> str:
    """Say that Lesions were edited and what the networks said; empty if none was."""
    said = networks_risk_text(assessment)
    return _EDITED(said=said) if said else ""


def networks_risk_text(assessment: Assessment) -> str:
    """'Benign, P(malignant) 0.03': what the networks alone said; empty if nothing was edited."""
    risk = assessment.networks_risk
    if risk is None:
        return ""
    if assessment.warnings:
        return _NOT_JUDGED()
    malignant = risk.class_probabilities.malignant
    return _NETWORKS_RISK(
        headline=risk_headline(risk.risk_label, has_lesion=risk.has_lesion),
        malignancy=malignancy_number(malignant, assessment.operating_point),
    )


def judging_text(assessment: Assessment) -> str:
    """Count the outlines that the engine has yet to judge; empty if there are none."""
    return _JUDGING(len(assessment.unjudged)) if assessment.unjudged else ""


def edited_text(lesion: Lesion) -> str:
    """Say what a person did with a Lesion; empty if nothing."""
    if not lesion.is_edited:
        return ""
    if lesion.origin is Origin.PERSON:
        return _DRAWN_REJECTED() if lesion.is_rejected else _DRAWN()
    return _REJECTED() if lesion.is_possible else _ACCEPTED()
