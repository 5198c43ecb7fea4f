"""Words for states and counts that several parts of the window show alike."""

from app.domain.assessment import Assessment, RiskLabel
from app.report.text import probability_text, showable
from app.workers.session import Entry, EntryState

_STATES = {
    EntryState.WAITING: "waiting",
    EntryState.READING: "reading \N{HORIZONTAL ELLIPSIS}",
    EntryState.ANALYSING: "analysing \N{HORIZONTAL ELLIPSIS}",
    EntryState.CANCELLED: "cancelled",
}


def lesion_count(number: int) -> str:
    """'no lesion', '1 lesion', '2 lesions'."""
    return f"{number or 'no'} lesion{'s' if number > 1 else ''}"


def state_text(entry: Entry) -> str:
    """One line on how far an entry has come, or what was found."""
    if entry.state is EntryState.FAILED:
        return showable(entry.message)
    if entry.state is EntryState.DONE and entry.assessment is not None:
        return lesion_count(len(entry.assessment.lesions))
    return _STATES.get(entry.state, "")


def risk_title(label: RiskLabel) -> str:
    """Risk label as the headline of the judgement."""
    return {
        RiskLabel.NORMAL: "Normal",
        RiskLabel.BENIGN: "Benign",
        RiskLabel.SUSPICIOUS: "Suspicious of malignancy",
    }[label]


def risk_reason(assessment: Assessment) -> str:
    """Which lesion decided, and how sure the networks are of malignancy."""
    probability = f"malignancy {probability_text(assessment.malignancy)} (calibrated)"
    if not assessment.lesions:
        return f"No lesion found, {probability}"
    return f"Lesion {assessment.lesions[0].id} decides, {probability}"


def spoken(entry: Entry) -> str:
    """All of an entry in one sentence, for a screen reader."""
    parts = [showable(entry.name), state_text(entry)]
    if entry.assessment is not None and entry.state is EntryState.DONE:
        parts.append(str(entry.assessment.risk_label))
        parts.append(f"malignancy {probability_text(entry.assessment.malignancy)}")
        parts += entry.assessment.warnings
    return ", ".join(parts)
