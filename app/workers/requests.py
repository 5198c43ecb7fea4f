"""What passes between the window's thread and the thread that uses the engine."""

from dataclasses import dataclass

from app.domain.assessment import Assessment
from app.domain.edit import Outlining
from app.domain.scan import Scan
from app.workers.criteria import Criteria
from app.workers.stored import Stored
from models.torch_free.prediction import Prediction


@dataclass(frozen=True, eq=False)
class AnalysisRequest:
    """A Scan to analyze, and how to assess it for the first time.

    ``id`` is never used twice. ``ticket`` is the engine's: a cancel makes it invalid.
    """

    id: int
    ticket: int
    scan: Stored[Scan]
    criteria: Criteria


@dataclass(frozen=True, eq=False)
class JudgeRequest:
    """A region to judge that a person drew in an analyzed Scan; ``id`` and ``ticket`` as above."""

    id: int
    ticket: int
    scan: Stored[Scan]
    prediction: Stored[Prediction]
    edit: Outlining


@dataclass(frozen=True, eq=False)
class Analysis:
    """The outcome of an AnalysisRequest."""

    prediction: Prediction
    assessment: Assessment
