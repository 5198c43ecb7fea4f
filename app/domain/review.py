"""What a reader makes of a Scan as a whole: a verdict, a BI-RADS category and a note.

It is kept beside what the networks said, and changes nothing of that.
"""

from dataclasses import dataclass, replace
from enum import StrEnum

from app.domain.assessment import Assessment, RiskLabel
from app.domain.signature import Signature


class Opinion(StrEnum):
    """Agrees with the risk label that was shown, or disagrees with a label of one's own."""

    AGREE = "agree"
    NORMAL = "normal"
    BENIGN = "benign"
    MALIGNANT = "malignant"


class BiRads(StrEnum):
    """Assessment category of ACR BI-RADS (5th edition, ultrasound); 4 may be divided."""

    INCOMPLETE = "0"
    NEGATIVE = "1"
    BENIGN = "2"
    PROBABLY_BENIGN = "3"
    SUSPICIOUS = "4"
    LOW = "4A"
    MODERATE = "4B"
    HIGH = "4C"
    HIGHLY_SUGGESTIVE = "5"
    PROVEN = "6"


@dataclass(frozen=True)
class Verdict:
    """An Opinion, a BI-RADS category, or both.

    ``risk_label`` is the one that was shown when it was given: it may be another one later, at
    another operating point. None if none was shown.
    """

    opinion: Opinion | None
    bi_rads: BiRads | None
    risk_label: RiskLabel | None
    signature: Signature

    def __post_init__(self) -> None:
        if self.opinion is None and self.bi_rads is None:
            raise ValueError("a Verdict says something")
        if self.opinion is Opinion.AGREE and self.risk_label is None:
            raise ValueError("there is nothing to agree with")

    @property
    def agrees(self) -> bool | None:
        """Whether the reader agrees; None if the reader chose a BI-RADS category only."""
        return None if self.opinion is None else self.opinion is Opinion.AGREE

    @property
    def label(self) -> Opinion | None:
        """The reader's own label, None without one."""
        return None if self.opinion is Opinion.AGREE else self.opinion


@dataclass(frozen=True)
class Note:
    """Free text of one or more lines."""

    text: str
    signature: Signature


@dataclass(frozen=True)
class Review:
    """All that a reader said of a Scan as a whole, so far."""

    verdict: Verdict | None = None
    note: Note | None = None

    def with_verdict(
        self,
        opinion: Opinion | None,
        bi_rads: BiRads | None,
        risk_label: RiskLabel | None,
        signature: Signature,
    ) -> "Review":
        """The same with another verdict, without one if it would say nothing."""
        if opinion is None and bi_rads is None:
            return replace(self, verdict=None)
        return replace(self, verdict=Verdict(opinion, bi_rads, risk_label, signature))

    def with_note(self, text: str, signature: Signature) -> "Review":
        """The same with another note, without one if it is blank."""
        text = text.strip()
        return replace(self, note=Note(text, signature) if text else None)


NOT_REVIEWED = Review()
"""What is known before a reader has said anything."""


def shown_label(assessment: Assessment | None) -> RiskLabel | None:
    """The risk label that a reader can agree with; none if the Scan was not judged."""
    return None if assessment is None or assessment.warnings else assessment.risk_label
