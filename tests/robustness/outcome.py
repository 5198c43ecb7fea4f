"""What became of one case."""

from dataclasses import dataclass

ACCEPTED, REFUSED, OTHER = "accepted", "refused", "other"


@dataclass(frozen=True)
class Outcome:
    """``verdict`` is ACCEPTED, REFUSED or OTHER; of the last, ``summary`` and ``text`` say what.

    Cases with one summary count as one defect. ``seconds`` are of processor time.
    """

    verdict: str
    seconds: float = 0.0
    megabytes: float = 0.0
    summary: str = ""
    text: str = ""
