"""What can be undone: edits, verdicts, notes, measurements, removals, threshold, operating point.

app/domain/step.py says how a kind of step is added.
"""

import math
import time
from collections.abc import Callable, Hashable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from app.domain.edit import Edit
from app.domain.measurement import ManualMeasurement
from app.domain.review import Review
from app.domain.signature import Signature
from app.domain.step import (
    EditStep,
    MeasureStep,
    PointStep,
    RemoveStep,
    ReviewStep,
    Step,
    ThresholdStep,
    is_empty,
    merged,
)
from app.report.text import showable
from app.ui.actions import Actions
from app.ui.translation import follow_language
from app.ui.wording import name_of
from app.words import undo as words
from app.words.action import ACTIONS
from app.words.step import step_name
from app.words.text import Text
from app.workers.session import Session
from app.workers.stepping import do, show, undo
from models.torch_free.message import Message

MOST_STEPS = 200
"""A step that removed a Scan keeps its data in the study database."""

_REST_S = 1.0
"""Changes of the threshold that follow each other faster are one step, such as a drag."""

_MAY_MERGE = 1
"""Qt asks steps with the same number whether they are one."""


class History(QObject):
    """Does what the user orders in the Session, so that it can be undone and done again.

    The Session has a copy of the steps for the study database, which brings them back at the next
    start.
    """

    note = Signal(str)
    """Words for the status line."""

    def __init__(
        self,
        session: Session,
        actions: Actions,
        parent: QObject | None = None,
        reader: Callable[[], str] = str,
    ) -> None:
        """``reader`` gives the name of who sits before the window, '' if it is not known."""
        super().__init__(parent)
        self._session = session
        self._reader = reader
        self._is_resuming = False
        self.stack = QUndoStack(self)
        self.stack.setUndoLimit(MOST_STEPS)
        self._undo, self._redo = actions["undo"], actions["redo"]
        self._undo.triggered.connect(self._on_undo)
        self._redo.triggered.connect(self._on_redo)
        # Bound methods: they are not called any more while the window is taken apart.
        self.stack.indexChanged.connect(self._on_moved)
        session.steps.resumed.connect(self._resume)
        follow_language(self, self._show_steps)
        self._show_steps()

    def _on_undo(self) -> None:
        step = self._command(self.stack.index() - 1).step
        self.stack.undo()
        self._tell(step, words.UNDONE, words.UNDONE_IN)

    def _on_redo(self) -> None:
        step = self._command(self.stack.index()).step
        self.stack.redo()
        self._tell(step, words.REDONE, words.REDONE_IN)

    def _tell(self, step: Step, told: Text, told_in: Text) -> None:
        """Say what was undone or done again; it may be about a Scan that was not in view."""
        name = step_name(step, self._session.operating_points)
        scan = next((one for one in step.scans if one in self._session), None)
        if scan is None or isinstance(step, RemoveStep):  # whose name names the Scan
            self.note.emit(told(step=name))
        else:
            self.note.emit(told_in(step=name, name=name_of(self._session.entry(scan))))

    def _show_steps(self) -> None:
        """Name in both actions what they would do."""
        index, points = self.stack.index(), self._session.operating_points
        for action, named, at, can_run in (
            (self._undo, words.UNDO, index - 1, self.stack.canUndo()),
            (self._redo, words.REDO, index, self.stack.canRedo()),
        ):
            if can_run:
                action.setText(named(step=step_name(self._command(at).step, points)))
            else:
                action.setText(ACTIONS[action.objectName()].caption())
            action.setEnabled(can_run)

    def push(self, step: Step, together: Hashable = None, within_s: float = math.inf) -> None:
        """Do a step, which can be undone from then on.

        It becomes one with the step before if both have the same ``together``, not None, and
        follow each other within these seconds.
        """
        number = self._command(self.stack.index() - 1).number + 1 if self.stack.index() else 1
        self.stack.push(_Command(self._session, step, number, together, within_s))

    def edit(self, entry_id: int, edits: Sequence[Edit], name: Message) -> None:
        """Sign edits and add them to those of an entry, as a step of this name (a StepName)."""
        if edits:
            signature = self.sign()
            signed = tuple(replace(each, signature=signature) for each in edits)
            self.push(EditStep((entry_id,), signed, name))

    def review(self, entry_id: int, review: Review, name: Message, visit: int = 0) -> None:
        """Replace what the reader says of an entry, as a step of this name (a StepName).

        Steps of one ``visit`` other than 0 are one step if they follow each other.
        """
        before = self._session.entry(entry_id).review
        if review != before:
            together = ("review", visit) if visit else None
            self.push(ReviewStep((entry_id,), before, review, name), together)

    def measure(self, entry_id: int, measurements: tuple[ManualMeasurement, ...]) -> None:
        """Replace the measurements by hand of an entry. Moves by keys are one step."""
        before = self._session.entry(entry_id).measurements
        if measurements != before:
            is_move = len(measurements) == len(before)
            together = ("move", entry_id) if is_move else None
            self.push(MeasureStep((entry_id,), before, measurements), together, _REST_S)

    def sign(self) -> Signature:
        """Who does something now."""
        return Signature.now(self._reader())

    def remove(self, entry_ids: Sequence[int]) -> None:
        """Take entries off the worklist."""
        if entry_ids:
            name = showable(self._session.entry(entry_ids[0]).name)
            self.push(RemoveStep(tuple(entry_ids), name))

    def set_threshold(self, threshold: float) -> None:
        """Choose the threshold."""
        before = self._session.threshold
        if threshold != before:
            self.push(ThresholdStep((), before, threshold), "threshold", _REST_S)

    def set_operating_point(self, name: str) -> None:
        """Choose an operating point."""
        before = self._session.operating_point.name
        if name != before:
            self.push(PointStep((), before, name))

    def _command(self, at: int) -> "_Command":
        command = self.stack.command(at)
        if not isinstance(command, _Command):
            raise TypeError("this step was not made by the History")
        return command

    def _on_moved(self) -> None:
        if not self._is_resuming:
            commands = [self._command(at) for at in range(self.stack.count())]
            numbers = [command.number for command in commands]
            before = numbers[0] - 1 if numbers else 0
            last_done = [before, *numbers][self.stack.index()]
            self._session.steps.set({one.number: one.step for one in commands}, last_done)
            self._show_steps()

    def _resume(self) -> None:
        """Take over the steps of the Session, none of which is done or undone by that."""
        steps = self._session.steps
        self._is_resuming = True
        self.stack.clear()
        for number, step in steps.steps.items():
            self.stack.push(_Command(self._session, step, number, is_known=True))
        for _ in range(sum(number > steps.last_done for number in steps.steps)):
            self._command(self.stack.index() - 1).is_known = True
            self.stack.undo()
        self._is_resuming = False
        self._on_moved()


class _Command(QUndoCommand):
    """A Step in Qt's stack."""

    def __init__(
        self,
        session: Session,
        step: Step,
        number: int,
        together: Hashable = None,
        within_s: float = math.inf,
        *,
        is_known: bool = False,
    ) -> None:
        """``is_known`` says that nothing is to be done the first time, because it has been."""
        super().__init__(step_name(step, session.operating_points))
        self._session = session
        self._together, self._within_s = together, within_s
        self._time = time.monotonic()
        self._is_new = True
        self.step = step
        self.number = number
        self.is_known = is_known

    def id(self) -> int:
        return -1 if self._together is None else _MAY_MERGE

    def redo(self) -> None:
        self._move(do)

    def undo(self) -> None:
        self._move(undo)

    def _move(self, move: Callable[[Step, Session], Step]) -> None:
        if not self.is_known:
            if not self._is_new:
                show(self.step, self._session)
            self.step = move(self.step, self._session)
        self._is_new = self.is_known = False

    def mergeWith(self, other: QUndoCommand) -> bool:  # noqa: N802 Qt's name
        if not isinstance(other, _Command) or other._together != self._together:
            return False
        step = merged(self.step, other.step)
        if step is None or other._time - self._time > self._within_s:
            return False
        self.step, self._time = step, other._time
        self.setText(step_name(step, self._session.operating_points))
        self.setObsolete(is_empty(step))
        return True
