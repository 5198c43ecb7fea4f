"""What is counted of a target's cases, and the findings that are kept."""

from collections import Counter
from dataclasses import dataclass, field

from .outcome import OTHER, Outcome


@dataclass(frozen=True)
class Finding:
    """The first case that ended in this way; ``number`` and the seed make it again."""

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
        """Cases in all."""
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
