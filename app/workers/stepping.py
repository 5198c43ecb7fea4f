"""How each kind of Step is done and undone in the Session."""

from contextlib import suppress
from dataclasses import replace
from functools import singledispatch

from app.domain.edit import Edit
from app.domain.editing import is_same
from app.domain.measurement import ManualMeasurement
from app.domain.review import Review
from app.domain.step import (
    EditStep,
    MeasureStep,
    PointStep,
    RemoveStep,
    ReviewStep,
    ScaleStep,
    Step,
    ThresholdStep,
)
from app.workers.session import Session


@singledispatch
def do(step: Step, session: Session) -> Step:  # noqa: ARG001 the others use it
    """Do it, for the first time or again, and return what is to be undone then."""
    raise TypeError(f"{type(step).__name__} can't be done")


@singledispatch
def undo(step: Step, session: Session) -> Step:  # noqa: ARG001 the others use it
    """Undo it and return what is to be done again then.

    Nothing happens if its Scans are gone.
    """
    raise TypeError(f"{type(step).__name__} can't be undone")


def show(step: Step, session: Session) -> None:
    """Show the Scan of a step, if it is about one and this is in the worklist."""
    if isinstance(step, EditStep | ReviewStep | MeasureStep):
        (scan,) = step.scans
        if scan in session:
            session.set_current(scan)
    elif isinstance(step, ScaleStep) and step.scans[0] in session:
        session.set_current(step.scans[0])


@do.register
def _do_edits(step: EditStep, session: Session) -> Step:
    (scan,) = step.scans
    if scan in session:
        session.set_edits(scan, (*session.entry(scan).edits, *step.edits))
    return step


@undo.register
def _undo_edits(step: EditStep, session: Session) -> Step:
    """Take them away. The engine may have judged them since, or may have failed to."""
    (scan,) = step.scans
    if scan not in session:
        return step
    left = list(session.entry(scan).edits)
    taken: list[Edit] = []
    for edit in reversed(step.edits):
        place = next((at for at in reversed(range(len(left))) if is_same(left[at], edit)), None)
        if place is not None:
            taken.insert(0, left.pop(place))
    session.set_edits(scan, tuple(left))
    return replace(step, edits=tuple(taken))


@do.register
def _do_scale(step: ScaleStep, session: Session) -> Step:
    for scan in step.scans:
        if scan in session:
            session.set_edits(scan, (*session.entry(scan).edits, step.edit))
    return step


@undo.register
def _undo_scale(step: ScaleStep, session: Session) -> Step:
    for scan in step.scans:
        if scan in session:
            before = session.entry(scan).edits
            at = next((at for at in reversed(range(len(before))) if before[at] == step.edit), None)
            if at is not None:
                session.set_edits(scan, (*before[:at], *before[at + 1 :]))
    return step


@do.register
def _do_change(step: ReviewStep | MeasureStep, session: Session) -> Step:
    _change(step, session, step.after)
    return step


@undo.register
def _undo_change(step: ReviewStep | MeasureStep, session: Session) -> Step:
    _change(step, session, step.before)
    return step


def _change(step: Step, session: Session, value: Review | tuple[ManualMeasurement, ...]) -> None:
    """Give the Scan of a step this review, or these measurements by hand."""
    (scan,) = step.scans
    if scan not in session:
        return
    if isinstance(value, Review):
        session.set_review(scan, value)
    else:
        session.set_measurements(scan, value)


@do.register
def _do_removal(step: RemoveStep, session: Session) -> Step:
    present = tuple(scan for scan in step.scans if scan in session)
    shown = present.index(session.current) if session.current in present else None
    for scan in present:
        session.remove(scan)
    return replace(step, scans=present, shown=shown)


@undo.register
def _undo_removal(step: RemoveStep, session: Session) -> Step:
    session.restore(step.scans)
    if step.shown is not None and step.scans[step.shown] in session:
        session.set_current(step.scans[step.shown])
    return step


@do.register
def _do_threshold(step: ThresholdStep, session: Session) -> Step:
    session.set_threshold(step.after)
    return step


@undo.register
def _undo_threshold(step: ThresholdStep, session: Session) -> Step:
    session.set_threshold(step.before)
    return step


@do.register
def _do_point(step: PointStep, session: Session) -> Step:
    _choose_point(session, step.after)
    return step


@undo.register
def _undo_point(step: PointStep, session: Session) -> Step:
    _choose_point(session, step.before)
    return step


def _choose_point(session: Session, name: str) -> None:
    with suppress(ValueError):  # a step of an earlier start may be about other weights
        session.set_operating_point(name)
