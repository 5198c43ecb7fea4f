"""What crosses from the window's thread to the thread that drives the engine, and back."""

from dataclasses import dataclass

from app.domain.assessment import Assessment
from app.domain.operating_point import OperatingPoint
from app.domain.scan import Scan
from app.workers.kept import Kept
from models.torch_free.prediction import Prediction


@dataclass(frozen=True, eq=False)
class AnalysisRequest:
    """A Scan to analyse, and how to assess it for the first time.

    ``id`` is never used twice. ``ticket`` is the engine's: a cancel makes it worthless.
    """

    id: int
    ticket: int
    scan: Kept[Scan]
    threshold: float
    operating_point: OperatingPoint


@dataclass(frozen=True, eq=False)
class Analysis:
    """What came of an AnalysisRequest."""

    prediction: Prediction
    assessment: Assessment
