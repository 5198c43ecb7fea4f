"""Lesions as a segmentation (SEG, DICOM PS3.3, A.51): one segment for each.

Ultrasound images have no frame of reference, so each frame of the SEG names the image and frame
whose pixels it marks, and has its size; see docs/adr/0021.
"""

from collections.abc import Sequence
from copy import deepcopy
from typing import TYPE_CHECKING, Any

import numpy as np
from pydicom.dataset import Dataset
from pydicom.uid import UID

from app.about import APP_NAME
from app.dicom import codes
from app.dicom.colors import BLUE, LIGHT
from app.dicom.judged import (
    Author,
    Finding,
    JudgedFrame,
    algorithm_version,
    instance_number_of,
    instance_uid,
    outlined,
    reader_of,
)
from app.dicom.library import anonymous, finish
from app.dicom.person_name import person_name
from app.dicom.result_object import series_values
from app.dicom.source import Export, ObjectKind, SourceObject
from app.words import objects as words
from app.words.about import RESEARCH_USE

if TYPE_CHECKING:
    from highdicom.seg import SegmentDescription

_DESCRIPTIONS = {
    Author.NETWORKS: words.NETWORKS_SEGMENTS,
    Author.PERSON: words.PERSONS_SEGMENTS,
}

_COLORS = {Author.NETWORKS: BLUE, Author.PERSON: LIGHT}


def segmentations(
    source: SourceObject, frames: Sequence[JudgedFrame], export: Export
) -> dict[Author, Dataset]:
    """Make the SEG of each author who outlined something.

    ``frames`` are the key frames of a cine, or the only one. The segments of an object are numbered
    as ``outlined`` gives them. Raises ValueError if a frame is not of the source's size.
    """
    size = (int(source.dataset.Rows), int(source.dataset.Columns))
    if any((one.scan.height, one.scan.width) != size for one in frames):
        raise ValueError("a frame is not of the size of its source")
    found = {author: outlined(frames, author) for author in Author}
    return {
        author: _segmentation(source, frames, findings, author, export)
        for author, findings in found.items()
        if findings
    }


def _segmentation(
    source: SourceObject,
    frames: Sequence[JudgedFrame],
    findings: Sequence[Finding],
    author: Author,
    export: Export,
) -> Dataset:
    # Imported here because it takes half a second, and only an export needs it.
    from highdicom.seg import Segmentation

    reader = reader_of(frames) if author is Author.PERSON else ""
    uid = instance_uid(export, ObjectKind.SEG, source, frames, author)
    segmentation = Segmentation(
        source_images=[_one_frame(source)],
        pixel_array=_masks(source, findings),
        segmentation_type="BINARY",
        segment_descriptions=[
            _segment(source, number, finding, author)
            for number, finding in enumerate(findings, start=1)
        ],
        **series_values(source, export, ObjectKind.SEG),
        sop_instance_uid=uid,
        instance_number=instance_number_of(source, frames, author),
        content_label="LESIONS",
        content_description=_DESCRIPTIONS[author],
    )
    _refer_to(source, segmentation, findings)
    segmentation.ContentCreatorName = person_name(reader) or ""
    segmentation.PatientOrientation = source.dataset.get("PatientOrientation") or ""
    _order(segmentation, export.uid("dimensions", uid))
    finish(segmentation, source, export, frames[0].prediction.models)
    return segmentation


def _one_frame(source: SourceObject) -> Dataset:
    """The source as an image of one frame.

    highdicom refuses several frames without a frame of reference, because it does not know how to
    order them. Here the segments order them: each Lesion is in one frame.
    """
    image = anonymous(source)
    if "NumberOfFrames" in image:
        del image.NumberOfFrames
    return image


def _masks(source: SourceObject, findings: Sequence[Finding]) -> np.ndarray[Any, Any]:
    """(1, rows, columns, segments) bool."""
    shape = (1, int(source.dataset.Rows), int(source.dataset.Columns), len(findings))
    masks = np.zeros(shape, np.bool_)
    for index, finding in enumerate(findings):
        x, y, width, height = finding.lesion.bbox
        masks[0, y : y + height, x : x + width, index] = finding.lesion.mask
    return masks


def _segment(
    source: SourceObject, number: int, finding: Finding, author: Author
) -> "SegmentDescription":
    from highdicom import AlgorithmIdentificationSequence
    from highdicom.seg import SegmentAlgorithmTypeValues, SegmentDescription

    kind = SegmentAlgorithmTypeValues.AUTOMATIC
    if author is Author.PERSON:
        kind = SegmentAlgorithmTypeValues.SEMIAUTOMATIC
        if finding.is_drawn:
            kind = SegmentAlgorithmTypeValues.MANUAL
    algorithm = None
    if kind is not SegmentAlgorithmTypeValues.MANUAL:
        algorithm = AlgorithmIdentificationSequence(
            name=APP_NAME,
            family=codes.ARTIFICIAL_INTELLIGENCE,
            version=algorithm_version(finding.judged),
            source=APP_NAME,
            parameters={"threshold": f"{finding.judged.assessment.threshold:g}"},
        )
    segment = SegmentDescription(
        segment_number=number,
        segment_label=finding.name,
        segmented_property_category=codes.ABNORMAL_STRUCTURE,
        segmented_property_type=codes.LESION,
        algorithm_type=kind,
        algorithm_identification=algorithm,
        tracking_uid=finding.tracking_uid(source),
        tracking_id=finding.name,
        anatomic_regions=[codes.BREAST],
    )
    side = codes.SIDES.get(finding.judged.side)
    if side is not None:
        segment.AnatomicRegionSequence[0].AnatomicRegionModifierSequence = [codes.item(side)]
    segment.SegmentDescription = RESEARCH_USE.english()
    segment.RecommendedDisplayCIELabValue = [*_COLORS[author]]
    return segment


def _refer_to(source: SourceObject, segmentation: Dataset, findings: Sequence[Finding]) -> None:
    """Name the frame that each frame was derived from, and the frame of reference if any."""
    if source.is_multi_frame:
        for groups, finding in zip(
            segmentation.PerFrameFunctionalGroupsSequence, findings, strict=True
        ):
            # highdicom gives all frames the same item.
            groups.DerivationImageSequence = deepcopy(groups.DerivationImageSequence)
            (image,) = groups.DerivationImageSequence[0].SourceImageSequence
            image.ReferencedFrameNumber = finding.judged.scan.frame_number
    if "FrameOfReferenceUID" in source.dataset:
        segmentation.FrameOfReferenceUID = source.dataset.FrameOfReferenceUID
        segmentation.PositionReferenceIndicator = ""


def _order(segmentation: Dataset, uid: UID) -> None:
    """Name the dimension of the segments, which highdicom names by chance."""
    for item in (
        *segmentation.DimensionOrganizationSequence,
        *segmentation.DimensionIndexSequence,
    ):
        item.DimensionOrganizationUID = uid
