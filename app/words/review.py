"""What a reader makes of a Scan: verdict, BI-RADS category and note, in window and report."""

from collections.abc import Mapping, Sequence

from app.domain.assessment import RiskLabel
from app.domain.review import BiRads, Opinion, Review, Verdict
from app.domain.signature import Signature
from app.words.report import date_text
from app.words.text import Text
from app.words.verdict import risk_headline

VERDICT = Text("Review", "Your verdict")
OPINIONS: Mapping[Opinion, Text] = {
    Opinion.AGREE: Text("Review", "Agree"),
    Opinion.NORMAL: Text("Review", "Normal"),
    Opinion.BENIGN: Text("Review", "Benign"),
    Opinion.MALIGNANT: Text("Review", "Malignant"),
}
"""On buttons side by side."""

BI_RADS = Text("Review", "BI-RADS")
NO_BI_RADS = Text("Review", "none")
BI_RADS_CATEGORY = Text("Review", "BI-RADS category")
NOTE = Text("Review", "Note")
NOTE_TIP = Text("Review", "Note about this scan. {keys} stores it.")
ALL_REVIEWED = Text("Review", "Every scan in the list has a verdict.")
NOT_SIGNED = Text("Review", "Not signed: enter the reader's name in the settings.")

_BI_RADS_MEANS: Mapping[BiRads, Text] = {
    BiRads.INCOMPLETE: Text("BiRads", "0: incomplete"),
    BiRads.NEGATIVE: Text("BiRads", "1: negative"),
    BiRads.BENIGN: Text("BiRads", "2: benign"),
    BiRads.PROBABLY_BENIGN: Text("BiRads", "3: probably benign"),
    BiRads.SUSPICIOUS: Text("BiRads", "4: suspicious"),
    BiRads.LOW: Text("BiRads", "4A: low suspicion"),
    BiRads.MODERATE: Text("BiRads", "4B: moderate suspicion"),
    BiRads.HIGH: Text("BiRads", "4C: high suspicion"),
    BiRads.HIGHLY_SUGGESTIVE: Text("BiRads", "5: highly suggestive of malignancy"),
    BiRads.PROVEN: Text("BiRads", "6: biopsy-proven malignancy"),
}

_AGREES = Text("Review", "Agrees: {headline}")
_AGREES_WITH_OTHER = Text("Review", "Agreed with '{headline}', which was shown then")
_SAYS: Mapping[Opinion, Text] = {
    Opinion.NORMAL: Text("Review", "Disagrees: normal"),
    Opinion.BENIGN: Text("Review", "Disagrees: benign"),
    Opinion.MALIGNANT: Text("Review", "Disagrees: malignant"),
}
_WITH_BI_RADS = Text("Review", "{verdict}, BI-RADS {category}")
_SIGNED = Text("Review", "{reader}, {time}")

BI_RADS_IS = Text("Review", "BI-RADS {category}")
NOTED = Text("Review", "With a note")
"""What a screen reader adds to a Scan in the worklist."""

REPORT_VERDICT = Text("Report", "Verdict")


def bi_rads_text(category: BiRads) -> str:
    """'4A: low suspicion'."""
    return _BI_RADS_MEANS[category]()


def verdict_text(verdict: Verdict) -> str:
    """What a reader said: 'Agrees: Benign', 'Disagrees: malignant, BI-RADS 4C', 'BI-RADS 2'."""
    if verdict.opinion is None:
        return BI_RADS_IS(category=verdict.bi_rads)
    said = _opinion_text(verdict.opinion, verdict.risk_label)
    if verdict.bi_rads is None:
        return said
    return _WITH_BI_RADS(verdict=said, category=verdict.bi_rads)


def _opinion_text(opinion: Opinion, label: RiskLabel | None) -> str:
    if opinion is Opinion.AGREE and label is not None:
        return _AGREES(headline=_headline(label))
    return _SAYS[opinion]()


def changed_text(verdict: Verdict | None, label: RiskLabel | None) -> str:
    """Say that a reader agreed with another risk label than the present one; else ''."""
    if (
        verdict is None
        or verdict.opinion is not Opinion.AGREE
        or verdict.risk_label in (None, label)
        or label is None
    ):
        return ""
    return _AGREES_WITH_OTHER(headline=_headline(verdict.risk_label))


def signed_text(signature: Signature) -> str:
    """'A. Reader, 2026-11-26 19:02', in local time; without a name only the time."""
    time = f"{signature.time.astimezone():%Y-%m-%d %H:%M}"
    return _SIGNED(reader=signature.reader, time=time) if signature.reader else time


def signed_on_page(signature: Signature) -> str:
    """The same with the time zone: a page may be read in another one."""
    time = date_text(signature.time.astimezone())
    return _SIGNED(reader=signature.reader, time=time) if signature.reader else time


def signatures(review: Review) -> Sequence[Signature]:
    """Those of verdict and note, in this order, each once."""
    parts = (review.verdict, review.note)
    return tuple(dict.fromkeys(part.signature for part in parts if part is not None))


def _headline(label: RiskLabel) -> str:
    return risk_headline(label, has_lesion=True)
