"""Steps: what a person did and can undo, as plain values that the study database can keep.

To add a kind of step: a frozen dataclass here; ``do`` and ``undo`` in app/workers/stepping.py; its
JSON in app/store/step_codec.py; its name in app/words/step.py. Then ``History.push(step)`` does it
and makes it one that can be undone, also after a restart. A new name of a step with edits or a
review is only a member of StepName (app/domain/step_name.py), with its words in app/words/undo.py.
"""

from dataclasses import dataclass, replace

from app.domain.edit import Edit, SetScale
from app.domain.measurement import ManualMeasurement
from app.domain.review import Review
from models.torch_free.message import Message


@dataclass(frozen=True)
class Step:
    """One thing that a person did.

    ``scans`` are those that it is about, as ids of entries in the Session, as keys in the database;
    empty if it is about none of its own.
    """

    scans: tuple[int, ...]


@dataclass(frozen=True)
class EditStep(Step):
    """Edits that were added to those of one Scan. ``name`` is a Message of a StepName."""

    edits: tuple[Edit, ...]
    name: Message


@dataclass(frozen=True)
class ReviewStep(Step):
    """Another review of one Scan. ``name`` is a Message of a StepName."""

    before: Review
    after: Review
    name: Message


@dataclass(frozen=True)
class ScaleStep(Step):
    """A pixel size by hand for one Scan, the first, and for other frames of its source."""

    edit: SetScale


@dataclass(frozen=True)
class MeasureStep(Step):
    """Other measurements by hand in one Scan."""

    before: tuple[ManualMeasurement, ...]
    after: tuple[ManualMeasurement, ...]


@dataclass(frozen=True)
class RemoveStep(Step):
    """Scans that were taken off the worklist.

    ``first_name`` is the name of the first one; ``shown`` says at which place in ``scans`` the one
    is that was shown then, None if it was another one.
    """

    first_name: str
    shown: int | None = None


@dataclass(frozen=True)
class ThresholdStep(Step):
    """Another threshold."""

    before: float
    after: float


@dataclass(frozen=True)
class PointStep(Step):
    """Another operating point, by its name."""

    before: str
    after: str


_CHANGES = (ThresholdStep, ReviewStep, MeasureStep)
"""Steps from one value to another that follow each other as one."""


def merged(first: Step, second: Step) -> Step | None:
    """Two changes of the same thing as one; None if the steps are anything else."""
    if type(first) is not type(second) or first.scans != second.scans:
        return None
    if isinstance(first, _CHANGES) and isinstance(second, _CHANGES):
        return replace(second, before=first.before)  # type: ignore[arg-type]  # of one type
    return None


def is_empty(step: Step) -> bool:
    """Whether a step leaves everything as it was."""
    return isinstance(step, _CHANGES) and step.before == step.after
