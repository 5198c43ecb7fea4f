"""An Assessment: a Scan's Lesions and its risk label at one threshold and operating point."""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from app.domain.edit import Edit
from app.domain.geometry import measure_lesion
from app.domain.lesion import Lesion
from app.domain.scan import Scan
from models.torch_free.image_warning import ImageWarning
from models.torch_free.judged_regions import is_accepted, judge_regions
from models.torch_free.operating_point import OperatingPoint
from models.torch_free.prediction import ClassProbabilities, Prediction
from models.torch_free.regions import union


class RiskLabel(StrEnum):
    """What the program says of a Scan as a whole. The values are for files, not for display.

    ``normal`` means that no lesion was accepted; the program can't know that there is none.
    """

    NORMAL = "normal"
    BENIGN = "benign"
    SUSPICIOUS = "suspicious of malignancy"


@dataclass(frozen=True, eq=False)
class Assessment:
    """``shape`` is the Scan's, (H, W).

    ``lesions`` and ``possible_lesions`` follow the threshold. The fields after them don't: they
    follow from the Prediction and the operating point alone. ``has_lesion`` says whether a region
    was accepted, ``image_decides`` whether the Scan is suspicious although none of its regions is.
    ``warnings`` say why not to rely on any of it; empty if the image is of the kind that the
    networks learned from. ``edits`` are those that were applied.
    """

    threshold: float
    operating_point: OperatingPoint
    shape: tuple[int, int]
    lesions: tuple[Lesion, ...]
    possible_lesions: tuple[Lesion, ...]
    risk_label: RiskLabel
    has_lesion: bool
    image_decides: bool
    class_probabilities: ClassProbabilities
    warnings: tuple[ImageWarning, ...] = ()
    edits: tuple[Edit, ...] = ()

    @property
    def mask(self) -> NDArray[np.bool_]:
        """(H, W) bool, read-only: the union of the Lesions, made when it is asked for."""
        mask = union(self.lesions, self.shape)
        mask.flags.writeable = False
        return mask

    @property
    def malignancy(self) -> float:
        """Calibrated probability that the Scan shows a malignant lesion."""
        return self.class_probabilities.malignant

    @property
    def regions(self) -> tuple[Lesion, ...]:
        """The Lesions, then the possible ones."""
        return (*self.lesions, *self.possible_lesions)

    @property
    def deciding_region(self) -> Lesion | None:
        """The most malignant of the regions if it is suspicious by itself, else None."""
        most = max(self.regions, key=lambda one: one.malignancy, default=None)
        return most if most is not None and self.is_suspicious(most) else None

    def is_suspicious(self, lesion: Lesion) -> bool:
        """Tell whether a Lesion's malignancy reaches the limit of the operating point."""
        return lesion.malignancy >= self.operating_point.limit


def assess(
    scan: Scan,
    prediction: Prediction,
    threshold: float,
    operating_point: OperatingPoint,
    edits: tuple[Edit, ...] = (),
) -> Assessment:
    """Join a Scan, its Prediction and the Edits of a person to an Assessment.

    The Lesions are the regions of models.torch_free.judged_regions, measured. At threshold 0 the
    whole image is one region, at 1 only pixels that are certain are left.
    """
    if prediction.probability.shape != (scan.height, scan.width):
        raise ValueError("the probability map is not of the Scan's size")
    judged = judge_regions(prediction, threshold, operating_point.acceptance_limit)
    accepted = [one for one in judged if one.is_accepted]
    possible = [one for one in judged if not one.is_accepted]
    lesions, possible_lesions = (
        tuple(
            measure_lesion(
                one.region,
                "{}-{}".format(*one.peak),
                number,
                one.class_probabilities,
                scan.spacing_mm,
                is_possible=not one.is_accepted,
            )
            for number, one in enumerate(kind, start=1)
        )
        for kind in (accepted, possible)
    )
    candidates = prediction.candidates
    has_lesion = any(is_accepted(one, operating_point.acceptance_limit) for one in candidates)
    highest = max((one.class_probabilities.malignant for one in candidates), default=0.0)
    return Assessment(
        threshold=threshold,
        operating_point=operating_point,
        shape=(scan.height, scan.width),
        lesions=lesions,
        possible_lesions=possible_lesions,
        risk_label=_risk_label(prediction, operating_point, has_lesion=has_lesion),
        has_lesion=has_lesion,
        image_decides=prediction.malignancy >= operating_point.limit > highest,
        class_probabilities=prediction.class_probabilities,
        warnings=prediction.warnings,
        edits=edits,
    )


def _risk_label(prediction: Prediction, point: OperatingPoint, *, has_lesion: bool) -> RiskLabel:
    if prediction.malignancy >= point.limit:
        return RiskLabel.SUSPICIOUS
    return RiskLabel.BENIGN if has_lesion else RiskLabel.NORMAL
