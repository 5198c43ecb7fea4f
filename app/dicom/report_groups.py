"""The groups of measurements of a structured report: TID 1501 of a frame, TID 1410 of a Lesion."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from pydicom.uid import SegmentationStorage

from app.about import APP_NAME
from app.dicom import codes
from app.dicom.judged import Author, Finding, JudgedFrame, algorithm_version, frame_numbers
from app.dicom.polyline import closed_polyline
from app.dicom.source import SourceObject, derived_uid
from app.domain.assessment import Assessment
from app.domain.lesion import Lesion
from models.torch_free.prediction import ClassProbabilities

if TYPE_CHECKING:
    from highdicom.sr import (
        AlgorithmIdentification,
        FindingSite,
        ImageRegion,
        Measurement,
        MeasurementsAndQualitativeEvaluations,
        PlanarROIMeasurementsAndQualitativeEvaluations,
        QualitativeEvaluation,
        ReferencedSegmentationFrame,
        SourceImageForMeasurementGroup,
        TrackingIdentifier,
    )

_DIGITS = 6
"""Significant digits of a number: a decimal string has at most 16 characters."""


class Segment(NamedTuple):
    """A segment of a SEG, counted from 1."""

    sop_instance_uid: str
    number: int


def frame_group(
    source: SourceObject, judged: JudgedFrame, author: Author
) -> "MeasurementsAndQualitativeEvaluations":
    """What was said of a frame as a whole.

    Of the networks these are label, probabilities and limit, of a person the verdict.
    """
    from highdicom.sr import MeasurementsAndQualitativeEvaluations, TrackingIdentifier

    is_networks = author is Author.NETWORKS
    assessment = judged.assessment_of(author)
    number = judged.scan.frame_number
    return MeasurementsAndQualitativeEvaluations(
        tracking_identifier=TrackingIdentifier(
            derived_uid("frame", source.sop_instance_uid, number), judged.name or "Image"
        ),
        finding_sites=[_site(judged)],
        algorithm_id=_algorithm(judged) if is_networks else None,
        measurements=_of_networks(assessment) if is_networks else None,
        qualitative_evaluations=[_label(assessment)] if is_networks else _verdict(judged),
        source_images=[_source_of_group(source, judged)],
    )


def lesion_group(
    source: SourceObject, finding: Finding, author: Author, segment: Segment | None
) -> "PlanarROIMeasurementsAndQualitativeEvaluations":
    """Sizes and class probabilities of a Lesion, and its segment, or else its outline."""
    from highdicom.sr import PlanarROIMeasurementsAndQualitativeEvaluations, QualitativeEvaluation

    judged = finding.judged
    decisions = []
    if author is Author.PERSON:
        decision = codes.DRAWN if finding.is_drawn else codes.ACCEPTED
        decisions = [QualitativeEvaluation(codes.DECISION, decision)]
    # What the networks say of an outline by a person is theirs all the same.
    judge = _algorithm(judged, ()) if author is Author.PERSON else None
    return PlanarROIMeasurementsAndQualitativeEvaluations(
        tracking_identifier=_tracking(source, finding),
        referenced_region=None if segment else _outline(source, finding),
        referenced_segment=_referenced(source, judged, segment) if segment else None,
        finding_type=codes.LESION,
        finding_sites=[_site(judged)],
        algorithm_id=_algorithm(judged) if author is Author.NETWORKS else None,
        measurements=[
            *_sizes(finding.lesion),
            *_probabilities(finding.lesion.class_probabilities, judge),
        ],
        qualitative_evaluations=decisions,
    )


def rejected_group(
    source: SourceObject, finding: Finding
) -> "MeasurementsAndQualitativeEvaluations":
    """That a person rejected an outline of the networks, which the tracking identifier names."""
    from highdicom.sr import MeasurementsAndQualitativeEvaluations, QualitativeEvaluation

    return MeasurementsAndQualitativeEvaluations(
        tracking_identifier=_tracking(source, finding),
        finding_type=codes.LESION,
        finding_sites=[_site(finding.judged)],
        qualitative_evaluations=[QualitativeEvaluation(codes.DECISION, codes.REJECTED)],
        source_images=[_source_of_group(source, finding.judged)],
    )


def _referenced(
    source: SourceObject, judged: JudgedFrame, segment: Segment
) -> "ReferencedSegmentationFrame":
    from highdicom.sr import ReferencedSegmentationFrame, SourceImageForSegmentation

    reference = ReferencedSegmentationFrame(
        sop_class_uid=SegmentationStorage,
        sop_instance_uid=segment.sop_instance_uid,
        frame_number=segment.number,
        segment_number=segment.number,
        source_image=SourceImageForSegmentation(
            source.dataset.SOPClassUID, source.sop_instance_uid, frame_numbers(source, judged)
        ),
    )
    # highdicom writes both, but one excludes the other (PS3.3, C.18.4.1).
    del reference[0].ReferencedSOPSequence[0].ReferencedFrameNumber
    return reference


def _outline(source: SourceObject, finding: Finding) -> "ImageRegion":
    """A closed line along the edges of the pixels; DICOM's origin is the same corner."""
    from highdicom.sr import ImageRegion, SourceImageForRegion

    image = SourceImageForRegion(
        source.dataset.SOPClassUID, source.sop_instance_uid, frame_numbers(source, finding.judged)
    )
    return ImageRegion("POLYLINE", closed_polyline(finding.lesion), image)


def _of_networks(assessment: Assessment) -> "list[Measurement]":
    from highdicom.sr import Measurement

    limit = _rounded(assessment.operating_point.limit)
    return [
        *_probabilities(assessment.class_probabilities),
        Measurement(codes.MALIGNANCY_LIMIT, limit, codes.NO_UNITS),
    ]


def _label(assessment: Assessment) -> "QualitativeEvaluation":
    from highdicom.sr import QualitativeEvaluation

    label = codes.RISK_LABELS[assessment.risk_label]
    return QualitativeEvaluation(
        codes.RISK_LABEL, codes.NOT_JUDGED if assessment.warnings else label
    )


def _verdict(judged: JudgedFrame) -> "list[QualitativeEvaluation]":
    from highdicom.sr import QualitativeEvaluation

    verdict = judged.review.verdict
    said = []
    if verdict is not None and verdict.bi_rads is not None:
        said.append((codes.ASSESSMENT_CATEGORY, codes.BI_RADS[verdict.bi_rads]))
    if verdict is not None and verdict.opinion is not None:
        said.append((codes.OPINION, codes.OPINIONS[verdict.opinion]))
    return [QualitativeEvaluation(name, value) for name, value in said]


def _sizes(lesion: Lesion) -> "list[Measurement]":
    """Axes and area: in mm and mm2 with a spacing, else in widths of a pixel and their squares.

    The template has no place for the end points of axes (TID 1419).
    """
    from highdicom.sr import Measurement

    sizes = (
        (codes.LONG_AXIS, lesion.long_axis_mm, codes.MM, lesion.long_axis_px),
        (codes.SHORT_AXIS, lesion.short_axis_mm, codes.MM, lesion.short_axis_px),
        (codes.AREA, lesion.area_mm2, codes.MM2, lesion.area_px2),
    )
    return [
        Measurement(name, _rounded(pixels), codes.PIXELS)
        if value is None
        else Measurement(name, _rounded(value), unit)
        for name, value, unit, pixels in sizes
    ]


def _probabilities(
    probabilities: ClassProbabilities, algorithm: "AlgorithmIdentification | None" = None
) -> "list[Measurement]":
    from highdicom.sr import Measurement

    return [
        Measurement(name, _rounded(value), codes.NO_UNITS, algorithm_id=algorithm)
        for name, value in zip(codes.CLASS_PROBABILITIES, probabilities, strict=True)
    ]


def _algorithm(
    judged: JudgedFrame, parameters: Sequence[str] | None = None
) -> "AlgorithmIdentification":
    from highdicom.sr import AlgorithmIdentification

    return AlgorithmIdentification(
        name=APP_NAME,
        version=algorithm_version(judged),
        parameters=_parameters(judged.assessment) if parameters is None else parameters,
        family=codes.ARTIFICIAL_INTELLIGENCE,
        manufacturer=APP_NAME,
    )


def _parameters(assessment: Assessment) -> list[str]:
    point = assessment.operating_point
    return [
        f"threshold {assessment.threshold:g}",
        f"operating point {point.name}",
        f"malignancy limit {point.limit:.{_DIGITS}g}",
        f"acceptance limit {point.acceptance_limit:.{_DIGITS}g}",
    ]


def _tracking(source: SourceObject, finding: Finding) -> "TrackingIdentifier":
    from highdicom.sr import TrackingIdentifier

    return TrackingIdentifier(finding.tracking_uid(source), finding.name)


def _site(judged: JudgedFrame) -> "FindingSite":
    from highdicom.sr import FindingSite

    return FindingSite(codes.BREAST, codes.SIDES.get(judged.side))


def _source_of_group(source: SourceObject, judged: JudgedFrame) -> "SourceImageForMeasurementGroup":
    from highdicom.sr import SourceImageForMeasurementGroup

    return SourceImageForMeasurementGroup(
        source.dataset.SOPClassUID, source.sop_instance_uid, frame_numbers(source, judged)
    )


def _rounded(value: float) -> float:
    return float(f"{value:.{_DIGITS}g}")
