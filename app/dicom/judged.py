"""What the networks and what a person found in the frames of one object, apart from each other."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from pydicom.uid import UID

from app.about import version
from app.dicom.result_object import instance_number
from app.dicom.source import Export, ObjectKind, SourceObject, derived_uid
from app.domain.assessment import Assessment, networks_alone
from app.domain.edit import Draw
from app.domain.lesion import Lesion, Origin
from app.domain.review import NOT_REVIEWED, Review
from app.domain.scan import Scan
from models.torch_free.prediction import Prediction

_LONGEST = 64
"""Characters of what PS3.5 calls LO."""
_LARGEST_NUMBER = 1 << 29
"""Twice as much is still an integer string (PS3.5, 6.2), and images are never counted so far."""


class Author(StrEnum):
    """Whose findings an object holds. Each has objects of its own."""

    NETWORKS = "networks"
    PERSON = "person"


@dataclass(frozen=True, eq=False)
class JudgedFrame:
    """A frame with all that is known of it. Those of one object have the same source."""

    scan: Scan
    prediction: Prediction
    assessment: Assessment
    review: Review = NOT_REVIEWED

    def assessment_of(self, author: Author) -> Assessment:
        """What stands in the window for a person, and for the networks what they alone said."""
        if author is Author.PERSON:
            return self.assessment
        return networks_alone(self.scan, self.prediction, self.assessment)

    @property
    def name(self) -> str:
        """'Frame 12' of a cine, '' of an image."""
        return "" if self.scan.frames == 1 else f"Frame {self.scan.frame_number}"

    @property
    def side(self) -> str:
        """Laterality: 'R', 'L', 'B' or ''."""
        return "" if self.scan.header is None else self.scan.header.laterality


@dataclass(frozen=True, eq=False)
class Finding:
    """A Lesion in a frame."""

    judged: JudgedFrame
    lesion: Lesion

    @property
    def name(self) -> str:
        """What people call it in an object."""
        if self.judged.scan.frames == 1:
            return f"Lesion {self.lesion.name}"
        return f"Lesion {self.lesion.name} in frame {self.judged.scan.frame_number}"

    @property
    def is_drawn(self) -> bool:
        """Whether a person drew it where there was none."""
        edits = self.judged.assessment.edits
        return any(isinstance(edit, Draw) and edit.lesion_id == self.lesion.id for edit in edits)

    def tracking_uid(self, source: SourceObject) -> UID:
        """The same in all objects and exports."""
        frame = self.judged.scan.frame_number
        return derived_uid("lesion", source.sop_instance_uid, frame, self.lesion.id)


def outlined(frames: Iterable[JudgedFrame], author: Author) -> list[Finding]:
    """The Lesions of one author in the order of frames and numbers.

    Those of a person are the ones that the person drew, redrew or accepted.
    """
    return [
        Finding(frame, lesion)
        for frame in frames
        for lesion in frame.assessment_of(author).lesions
        if author is Author.NETWORKS or lesion.is_edited
    ]


def rejected(frames: Iterable[JudgedFrame]) -> list[Finding]:
    """Outlines of the networks that a person rejected."""
    return [
        Finding(frame, lesion)
        for frame in frames
        for lesion in frame.assessment.possible_lesions
        if lesion.is_rejected and lesion.origin is Origin.NETWORK
    ]


def reader_of(frames: Sequence[JudgedFrame]) -> str:
    """The name of who signed last, '' if nobody did or the name is not known."""
    signatures = []
    for frame in frames:
        signatures += [edit.signature for edit in frame.assessment.edits if edit.signature]
        said = (frame.review.verdict, frame.review.note)
        signatures += [one.signature for one in said if one is not None]
    named = [one for one in signatures if one.reader]
    return max(named, key=lambda one: one.time).reader if named else ""


def frame_numbers(source: SourceObject, judged: JudgedFrame) -> list[int] | None:
    """The frame in a reference to the source; None if the source has just one."""
    return [judged.scan.frame_number] if source.is_multi_frame else None


def algorithm_version(judged: JudgedFrame) -> str:
    """Versions of the program and of its weights."""
    return f"{version()}, {judged.prediction.models}"[:_LONGEST]


def instance_uid(
    export: Export,
    kind: ObjectKind,
    source: SourceObject,
    frames: Sequence[JudgedFrame],
    author: Author,
) -> UID:
    """The identity of an object about these frames."""
    numbers = [one.scan.frame_number for one in frames]
    return export.uid(kind, source.sop_instance_uid, numbers, author)


def instance_number_of(source: SourceObject, frames: Sequence[JudgedFrame], author: Author) -> int:
    """Place in the new series: odd of the networks, and the next one of a person."""
    number = instance_number(source, frames[0].scan.frame)
    return 2 * min(max(number, 1), _LARGEST_NUMBER) - (author is Author.NETWORKS)
