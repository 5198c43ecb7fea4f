"""What is said of a Scan and its Lesions, in the window and on the page alike."""

from app.domain.assessment import Assessment, RiskLabel
from app.domain.lesion import Lesion
from app.domain.operating_point import Measurement, OperatingPoint
from app.report.text import percent_text, probability_text

NOT_JUDGED = "Not judged"


def limit_number(limit: float) -> str:
    """Write a limit with the digits that tell it from the probabilities beside it."""
    return f"{limit:.3f}"


def malignancy_number(malignancy: float, point: OperatingPoint) -> str:
    """Write a malignancy in two decimals, or in three if two would put it across the limit."""
    words = probability_text(malignancy)
    if (round(malignancy, 2) >= point.limit) == (malignancy >= point.limit):
        return words
    return f"{malignancy:.3f}"


def headline(assessment: Assessment) -> str:
    """Give the verdict in a few words, which don't depend on the threshold."""
    if assessment.warnings:
        return NOT_JUDGED
    if assessment.risk_label is RiskLabel.SUSPICIOUS:
        return (
            "Suspicious of malignancy" if assessment.has_lesion else "Suspicious, nothing outlined"
        )
    if assessment.risk_label is RiskLabel.BENIGN:
        return "Benign"
    return "No lesion outlined"


def limit_and_decider(assessment: Assessment) -> str:
    """Name the limit, and what reached it: 'limit 0.053, lesion 1 decides'."""
    limit = f"limit {limit_number(assessment.operating_point.limit)}"
    if assessment.warnings:
        return f"{limit}, for reference only"
    if assessment.picture_decides:
        return f"{limit}, the picture as a whole decides"
    if assessment.has_lesion and not assessment.lesions:
        return f"{limit}, no outline at threshold {assessment.threshold:.2f}"
    decider = assessment.deciding_region
    if decider is not None:
        kind = "possible lesion" if decider.is_possible else "lesion"
        return f"{limit}, {kind} {decider.name} decides"
    return limit


def lesion_words(lesion: Lesion, assessment: Assessment) -> str:
    """Describe a Lesion: 'suspicious', 'benign', or 'possible, 41%' if it was not accepted."""
    if lesion.is_possible:
        return f"possible, {percent_text(lesion.lesion_probability)}"
    if assessment.warnings:
        return NOT_JUDGED.lower()
    return "suspicious" if assessment.is_suspicious(lesion) else "benign"


def measured_lines(point: OperatingPoint) -> tuple[str, ...]:
    """Say what was measured at an operating point, at known sites and at new ones."""
    lines = []
    if point.known is not None:
        lines.append(f"known sites: {_rates(point.known)}")
    if point.left_out is not None:
        lines.append(f"a new site: {_rates(point.left_out)} (left-out sets)")
    return tuple(lines) or ("not measured",)


def _rates(measured: Measurement) -> str:
    return f"sensitivity {measured.sensitivity:.2f}, specificity {measured.specificity:.2f}"
