"""What an Assessment depends on besides the Scan and its Prediction."""

from dataclasses import dataclass
from typing import Self

from app.domain.assessment import Assessment, assess
from app.domain.edit import Edit
from app.domain.scan import Scan
from models.torch_free.operating_point import OperatingPoint
from models.torch_free.prediction import Prediction


@dataclass(frozen=True)
class Criteria:
    """Threshold, operating point and the Edits of one Scan."""

    threshold: float
    operating_point: OperatingPoint
    edits: tuple[Edit, ...] = ()

    @classmethod
    def of(cls, assessment: Assessment) -> Self:
        """Give those that an Assessment was made with."""
        return cls(assessment.threshold, assessment.operating_point, assessment.edits)

    def assess(self, scan: Scan, prediction: Prediction) -> Assessment:
        """Make the Assessment of a Scan."""
        return assess(scan, prediction, self.threshold, self.operating_point, self.edits)
