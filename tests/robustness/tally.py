"""Counts of the cases of a target, and its findings."""

from collections import Counter
from dataclasses import dataclass, field

from .outcome import OTHER, Outcome


@dataclass(frozen=True)
class Finding:
    """The first case with this outcome; ``number`` and the seed reproduce it."""

    target: str
    number: int
    summary: str
    text: str


@dataclass
class Tally:
    """The counts of one target."""

    target: str
    verdicts: Counter[str] = field(default_factory=Counter)
    summaries: Counter[str] = field(default_factory=Counter)
    findings: list[Finding] = field(default_factory=list)
    slowest: float = 0.0
    largest: float = 0.0

    @property
    def runs(self) -> int:
        """Number of all cases."""
        return self.verdicts.total()

    def add(self, number: int, outcome: Outcome) -> None:
        """Count a case."""
        self.verdicts[outcome.verdict] += 1
        self.slowest = max(self.slowest, outcome.seconds)
        self.largest = max(self.largest, outcome.megabytes)
        if outcome.verdict != OTHER:
            return
        self.summaries[outcome.summary] += 1
        if self.summaries[outcome.summary] == 1:
            self.findings.append(Finding(self.target, number, outcome.summary, outcome.text))
