"""The outcome of one case."""

from dataclasses import dataclass

ACCEPTED, REFUSED, OTHER = "accepted", "refused", "other"


@dataclass(frozen=True)
class Outcome:
    """``verdict`` is ACCEPTED, REFUSED or OTHER; ``summary`` and ``text`` describe the last.

    Cases with the same summary count as one defect. ``seconds`` is processor time.
    """

    verdict: str
    seconds: float = 0.0
    megabytes: float = 0.0
    summary: str = ""
    text: str = ""
