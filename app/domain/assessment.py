"""An Assessment: a Scan's Lesions and its risk label at one threshold and operating point."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from app.domain.edit import Edit, SetScale
from app.domain.editing import Drawn, Edited, apply_edits, lesion_id
from app.domain.geometry import measure_lesion
from app.domain.lesion import Lesion, Origin
from app.domain.scale import size_of, spacing_by_hand, with_spacing
from app.domain.scan import Scan
from models.torch_free.image_warning import ImageWarning
from models.torch_free.judged_regions import JudgedRegion, joined, judge_findings
from models.torch_free.operating_point import OperatingPoint
from models.torch_free.prediction import ClassProbabilities, Prediction
from models.torch_free.regions import Region, outline, union


class RiskLabel(StrEnum):
    """What the program says of a Scan as a whole. The values are for files, not for display.

    ``normal`` means that no lesion was accepted; the program can't know that there is none.
    """

    NORMAL = "normal"
    BENIGN = "benign"
    SUSPICIOUS = "suspicious of malignancy"


@dataclass(frozen=True)
class ScanRisk:
    """What is said of a Scan as a whole at an operating point, whatever the threshold is.

    ``has_lesion`` says whether a region was accepted, ``image_decides`` whether the Scan is
    suspicious although none of its regions is.
    """

    risk_label: RiskLabel
    has_lesion: bool
    image_decides: bool
    class_probabilities: ClassProbabilities


@dataclass(frozen=True, eq=False)
class Assessment:
    """``shape`` is the Scan's, (H, W).

    ``lesions`` and ``possible_lesions`` follow the threshold, except those that a person drew. The
    fields after them don't: they follow from the Prediction, the operating point and the edits, and
    are explained by ScanRisk. ``warnings`` say why not to rely on any of it; empty if the image is
    of the kind that the networks learned from. ``edits`` are those that were applied. If there are
    any of Lesions, ``networks_risk`` is what the networks alone said. ``replaced`` are their
    outlines that a person has replaced, ``unjudged`` those that a person drew and that the engine
    has yet to judge. ``spacing_mm`` is what was measured with, (row, column): the Scan's, or, if
    ``is_scaled_by_hand``, that of a person. If regions of the Scan have different ones, it is None,
    and each Lesion is measured with that of the region that it lies in.
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
    networks_risk: ScanRisk | None = None
    replaced: tuple[Region, ...] = ()
    unjudged: tuple[Region, ...] = ()
    spacing_mm: tuple[float, float] | None = None
    is_scaled_by_hand: bool = False

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
        counting = (one for one in self.regions if not one.is_rejected)
        most = max(counting, key=lambda one: one.malignancy, default=None)
        return most if most is not None and self.is_suspicious(most) else None

    def is_suspicious(self, lesion: Lesion) -> bool:
        """Tell whether a Lesion's malignancy reaches the limit of the operating point.

        That of a Lesion that a person has rejected is none.
        """
        return not lesion.is_rejected and lesion.malignancy >= self.operating_point.limit


def assess(
    scan: Scan,
    prediction: Prediction,
    threshold: float,
    operating_point: OperatingPoint,
    edits: tuple[Edit, ...] = (),
) -> Assessment:
    """Join a Scan, its Prediction and the Edits of a person to an Assessment.

    The Lesions are the regions of models.torch_free.judged_regions and those that a person drew,
    measured. At threshold 0 the whole image is one region, at 1 only pixels that are certain are
    left. What Edits do is explained in app.domain.editing.
    """
    if prediction.probability.shape != (scan.height, scan.width):
        raise ValueError("the probability map is not of the Scan's size")
    edited = apply_edits(prediction, operating_point.acceptance_limit, edits)
    is_edited = any(not isinstance(edit, SetScale) for edit in edits)
    by_hand = spacing_by_hand(scan, edits)
    spacing = by_hand or scan.spacing_mm
    measured = with_spacing(scan, spacing)
    findings = [*edited.findings.values()]
    regions = [
        *(
            _found(one, measured)
            for one in judge_findings(prediction.probability, threshold, findings)
        ),
        *(_drawn(name, one, measured) for name, one in edited.drawn.items()),
    ]
    # The larger first if two are equally malignant.
    regions.sort(key=lambda one: (-one.malignancy, -one.area_px))
    risk = _risk(prediction, operating_point, edited, is_edited=is_edited)
    return Assessment(
        threshold=threshold,
        operating_point=operating_point,
        shape=(scan.height, scan.width),
        lesions=_numbered([one for one in regions if not one.is_possible]),
        possible_lesions=_numbered([one for one in regions if one.is_possible]),
        risk_label=risk.risk_label,
        has_lesion=risk.has_lesion,
        image_decides=risk.image_decides,
        class_probabilities=risk.class_probabilities,
        warnings=prediction.warnings,
        edits=edits,
        networks_risk=_networks_risk(prediction, operating_point) if is_edited else None,
        replaced=tuple(outline(one.bbox, one.mask) for one in edited.replaced),
        unjudged=tuple(outline(one.region.bbox, one.region.mask) for one in edited.unjudged),
        spacing_mm=spacing,
        is_scaled_by_hand=by_hand is not None,
    )


def networks_alone(scan: Scan, prediction: Prediction, assessment: Assessment) -> Assessment:
    """What an Assessment would be without the edits of Lesions, measured with its spacing."""
    if assessment.networks_risk is None:
        return assessment
    measured = with_spacing(scan, assessment.spacing_mm)
    return assess(measured, prediction, assessment.threshold, assessment.operating_point)


def _found(one: JudgedRegion, scan: Scan) -> Lesion:
    """Measure a region of the probability map; its number is given later."""
    lesion = measure_lesion(
        one.region,
        lesion_id(one.peak),
        0,
        one.class_probabilities,
        size_of(scan, one.region.bbox).spacing_mm,
        aspect=scan.pixel_aspect,
        is_possible=not one.is_accepted,
    )
    return replace(
        lesion,
        is_edited=any(finding.is_decided for finding in one.findings),
        is_rejected=not any(finding.counts for finding in one.findings),
    )


def _drawn(name: str, one: Drawn, scan: Scan) -> Lesion:
    """Measure a region that a person drew."""
    region = outline(one.region.bbox, one.region.mask)
    lesion = measure_lesion(
        region,
        name,
        0,
        one.class_probabilities,
        size_of(scan, one.region.bbox).spacing_mm,
        aspect=scan.pixel_aspect,
        is_possible=not one.is_accepted,
    )
    return replace(lesion, origin=Origin.PERSON, is_edited=True, is_rejected=not one.is_accepted)


def _numbered(lesions: Sequence[Lesion]) -> tuple[Lesion, ...]:
    return tuple(replace(one, number=number) for number, one in enumerate(lesions, start=1))


def _networks_risk(prediction: Prediction, point: OperatingPoint) -> ScanRisk:
    unedited = apply_edits(prediction, point.acceptance_limit, ())
    return _risk(prediction, point, unedited, is_edited=False)


def _risk(
    prediction: Prediction, point: OperatingPoint, edited: Edited, *, is_edited: bool
) -> ScanRisk:
    """Judge the Scan by the image as a whole and all regions that a person has not rejected."""
    of_regions = edited.class_probabilities
    whole = prediction.class_probabilities
    if is_edited:
        image = prediction.whole_image
        whole = joined([*of_regions, whole if image is None else image.class_probabilities])
    highest = max((one.malignant for one in of_regions), default=0.0)
    is_suspicious = whole.malignant >= point.limit
    label = RiskLabel.BENIGN if edited.has_lesion else RiskLabel.NORMAL
    return ScanRisk(
        RiskLabel.SUSPICIOUS if is_suspicious else label,
        edited.has_lesion,
        is_suspicious and highest < point.limit,
        whole,
    )
