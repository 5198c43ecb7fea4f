"""Words for states and counts that several parts of the window show alike."""

from app.domain.assessment import Assessment
from app.report.text import showable
from app.report.verdict import headline, limit_number, malignancy_number
from app.workers.session import Entry, EntryState

_STATES = {
    EntryState.WAITING: "waiting",
    EntryState.READING: "reading \N{HORIZONTAL ELLIPSIS}",
    EntryState.ANALYSING: "analysing \N{HORIZONTAL ELLIPSIS}",
    EntryState.CANCELLED: "cancelled",
}


def state_text(entry: Entry) -> str:
    """One line on how far an entry has come, or what was found."""
    if entry.state is EntryState.FAILED:
        return showable(entry.message)
    if entry.state is EntryState.DONE and entry.assessment is not None:
        return ", ".join(found_words(entry.assessment))
    return _STATES.get(entry.state, "")


def found_words(assessment: Assessment) -> tuple[str, ...]:
    """Count what was found: ('1 lesion',), ('no lesion', '2 possible')."""
    lesions, possible = len(assessment.lesions), len(assessment.possible_lesions)
    if lesions:
        first = _lesions(lesions)
    else:
        # A lesion that the threshold has made vanish is not taken back.
        first = "nothing outlined" if assessment.has_lesion else "no lesion"
    return (first, f"{possible} possible") if possible else (first,)


def missing_text(assessment: Assessment, *, possible_shown: bool) -> str:
    """Say what is not in the table and why; empty if the table says it all."""
    lines = []
    if assessment.has_lesion and not assessment.lesions:
        lines.append(f"nothing outlined at threshold {assessment.threshold:.2f}")
    elif not assessment.regions:
        lines.append("none outlined, none possible")
    hidden = 0 if possible_shown else len(assessment.possible_lesions)
    if hidden:
        lines.append(f"{hidden} possible {'lesion' if hidden == 1 else 'lesions'} hidden")
    return "\n".join(lines)


def explanation(assessment: Assessment) -> str:
    """Say what the number of a Scan means and what it is compared with."""
    point = assessment.operating_point
    lines = [
        "P(malignant): calibrated probability that this scan shows a malignant lesion.",
        f"At {point.name} a scan is suspicious from {limit_number(point.limit)} on.",
        "The mask threshold changes neither.",
    ]
    if assessment.warnings:
        lines.append("Do not rely on the networks for this picture: it is not judged.")
    elif assessment.picture_decides:
        lines.append("No region reaches the limit by itself, the picture as a whole does.")
    return "\n".join(lines)


def spoken(entry: Entry) -> str:
    """All of an entry in one sentence, for a screen reader."""
    parts = [showable(entry.name), state_text(entry)]
    assessment = entry.assessment
    if assessment is not None and entry.state is EntryState.DONE:
        number = malignancy_number(assessment.malignancy, assessment.operating_point)
        parts += [headline(assessment), f"malignancy {number}", *assessment.warnings]
    return ", ".join(parts)


def _lesions(number: int) -> str:
    return "1 lesion" if number == 1 else f"{number} lesions"
