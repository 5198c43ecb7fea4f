"""Measurements and judgments as a structured report (SR) by template TID 1500 of DICOM PS3.16.

What the networks found and what a person said are reports of their own: the observer of the one is
a device, that of the other a person. Each frame is a group of measurements, and so is each Lesion,
which refers to its segment.
"""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from pydicom.dataset import Dataset

from app.about import APP_NAME, version
from app.dicom import codes
from app.dicom.judged import (
    Author,
    JudgedFrame,
    instance_number_of,
    instance_uid,
    outlined,
    reader_of,
    rejected,
)
from app.dicom.library import anonymous, finish
from app.dicom.person_name import person_name
from app.dicom.report_groups import Segment, frame_group, lesion_group, rejected_group
from app.dicom.result_object import series_values
from app.dicom.source import Export, ObjectKind, SourceObject, derived_uid
from app.words import objects as words
from app.words.about import RESEARCH_USE_SENTENCE
from app.words.lesion_table import SCALED_BY_HAND
from app.words.message import english

if TYPE_CHECKING:
    from highdicom.sr import ContentItem, ObservationContext


def structured_reports(
    source: SourceObject,
    frames: Sequence[JudgedFrame],
    export: Export,
    segments: Mapping[Author, Dataset] | None = None,
) -> dict[Author, Dataset]:
    """Make the report of the networks, and that of a person who said or edited something.

    ``frames`` are the key frames of a cine, or the only one. Lesions refer to ``segments``, which
    ``segmentations`` made of the same frames, or hold their outlines if none are written.
    """
    segments = segments or {}
    groups: dict[Author, list[Any]] = {
        Author.NETWORKS: [frame_group(source, one, Author.NETWORKS) for one in frames],
        Author.PERSON: [
            frame_group(source, one, Author.PERSON)
            for one in frames
            if one.review.verdict is not None
        ],
    }
    for author, found in groups.items():
        segmentation = segments.get(author)
        for number, finding in enumerate(outlined(frames, author), start=1):
            segment = None
            if segmentation is not None:
                segment = Segment(segmentation.SOPInstanceUID, number)
            found.append(lesion_group(source, finding, author, segment))
    groups[Author.PERSON] += [rejected_group(source, one) for one in rejected(frames)]
    if not groups[Author.PERSON]:
        # A note alone still belongs to a frame.
        groups[Author.PERSON] = [
            frame_group(source, one, Author.PERSON) for one in frames if one.review.note
        ]
    return {
        author: _report(source, frames, author, found, segments.get(author), export)
        for author, found in groups.items()
        if found
    }


def _report(
    source: SourceObject,
    frames: Sequence[JudgedFrame],
    author: Author,
    groups: Sequence[Any],
    segments: Dataset | None,
    export: Export,
) -> Dataset:
    # Imported here because it takes half a second, and only an export needs it.
    from highdicom.sr import ComprehensiveSR, MeasurementReport

    image = anonymous(source)
    content = MeasurementReport(
        observation_context=_observer(frames, author),
        procedure_reported=codes.BREAST_ULTRASOUND,
        imaging_measurements=groups,
        title=codes.MEASUREMENT_REPORT,
        referenced_images=[image],
    )
    content[0].ContentSequence.extend(_comments(frames, author))
    report = ComprehensiveSR(
        evidence=[image] if segments is None else [image, segments],
        content=content[0],
        **series_values(source, export, ObjectKind.SR),
        sop_instance_uid=instance_uid(export, ObjectKind.SR, source, frames, author),
        instance_number=instance_number_of(source, frames, author),
        is_complete=True,
    )
    report.CodingSchemeIdentificationSequence = [codes.private_scheme()]
    finish(report, source, export, frames[0].prediction.models)
    return report


def _observer(frames: Sequence[JudgedFrame], author: Author) -> "ObservationContext":
    from highdicom.sr import (
        CodedConcept,
        DeviceObserverIdentifyingAttributes,
        ObservationContext,
        ObserverContext,
        PersonObserverIdentifyingAttributes,
    )

    if author is Author.PERSON:
        name = person_name(reader_of(frames)) or f"{words.UNKNOWN_READER}^"
        person = PersonObserverIdentifyingAttributes(name)
        return ObservationContext(ObserverContext(CodedConcept.from_code(codes.PERSON), person))
    device = DeviceObserverIdentifyingAttributes(
        uid=derived_uid("device", APP_NAME, version(), frames[0].prediction.models),
        name=APP_NAME,
        manufacturer_name=APP_NAME,
        model_name=APP_NAME,
        serial_number=version(),
    )
    observer = ObserverContext(CodedConcept.from_code(codes.DEVICE), device)
    return ObservationContext(observer_device_context=observer)


def _comments(frames: Sequence[JudgedFrame], author: Author) -> "list[ContentItem]":
    """The research-use statement, what to know of an image, and notes of a reader, as texts."""
    from highdicom.sr import TextContentItem

    texts = [RESEARCH_USE_SENTENCE.english()]
    for one in frames:
        if author is Author.NETWORKS:
            said = [english(warning) for warning in one.assessment.warnings]
        else:
            said = [one.review.note.text] if one.review.note else []
        if one.assessment.is_scaled_by_hand:
            said.append(SCALED_BY_HAND.english())
        texts += [f"{one.name}: {text}" if one.name else text for text in said]
    return [TextContentItem(codes.COMMENT, text, "CONTAINS") for text in texts]
