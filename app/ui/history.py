"""What can be undone: edits, removals from the worklist, threshold and operating point."""

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoCommand, QUndoStack

from app.domain.edit import Edit
from app.domain.editing import is_same
from app.report.text import showable
from app.ui.actions import Actions
from app.words import undo as words
from app.words.action import ACTIONS
from app.words.number import threshold_number
from app.words.operating_point import operating_point_name
from app.workers.entry import NO_ENTRY, Entry
from app.workers.session import Session

MOST_STEPS = 200
"""A step that removed a Scan holds its compressed pixels."""

_REST_S = 1.0
"""Changes of the threshold that follow each other faster are one step, such as a drag."""

_THRESHOLD = 1
"""Qt asks steps with the same number whether they are one."""


class History(QObject):
    """Does what the user orders in the Session, so that it can be undone and done again."""

    def __init__(self, session: Session, actions: Actions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.stack = QUndoStack(self)
        self.stack.setUndoLimit(MOST_STEPS)
        self._undo, self._redo = actions["undo"], actions["redo"]
        self._undo.triggered.connect(self._on_undo)
        self._redo.triggered.connect(self._on_redo)
        # Bound methods: they are not called any more while the window is taken apart.
        self.stack.indexChanged.connect(self._show_steps)
        self._show_steps()

    def _on_undo(self) -> None:
        self.stack.undo()

    def _on_redo(self) -> None:
        self.stack.redo()

    def _show_steps(self) -> None:
        """Name in both actions what they would do."""
        for action, named, step, can_run in (
            (self._undo, words.UNDO, self.stack.undoText(), self.stack.canUndo()),
            (self._redo, words.REDO, self.stack.redoText(), self.stack.canRedo()),
        ):
            caption = named(step=step) if can_run else ACTIONS[action.objectName()].caption()
            action.setText(caption)
            action.setEnabled(can_run)

    def edit(self, entry_id: int, edits: Sequence[Edit], step: str) -> None:
        """Add edits to those of an entry, as a step of this name."""
        if edits:
            self.stack.push(_EditStep(self._session, entry_id, edits, step))

    def remove(self, entry_ids: Sequence[int]) -> None:
        """Take entries off the worklist."""
        if entry_ids:
            self.stack.push(_RemoveStep(self._session, entry_ids))

    def set_threshold(self, threshold: float) -> None:
        """Choose the threshold."""
        before = self._session.threshold
        if threshold != before:
            self.stack.push(_ThresholdStep(self._session.set_threshold, before, threshold))

    def set_operating_point(self, name: str) -> None:
        """Choose an operating point."""
        if name != self._session.operating_point.name:
            self.stack.push(_PointStep(self._session, name))


class _EditStep(QUndoCommand):
    """Edits of one entry, which is shown when they are undone or done again."""

    def __init__(self, session: Session, entry_id: int, edits: Sequence[Edit], step: str) -> None:
        super().__init__(step)
        self._session = session
        self._entry_id = entry_id
        self._edits = tuple(edits)

    def redo(self) -> None:
        if self._entry_id in self._session:
            self._session.set_current(self._entry_id)
            before = self._session.entry(self._entry_id).edits
            self._session.set_edits(self._entry_id, (*before, *self._edits))

    def undo(self) -> None:
        """Take them away. The engine may have judged them since, or may have failed to."""
        if self._entry_id not in self._session:
            return
        self._session.set_current(self._entry_id)
        left = list(self._session.entry(self._entry_id).edits)
        taken: list[Edit] = []
        for edit in reversed(self._edits):
            place = next((at for at in reversed(range(len(left))) if is_same(left[at], edit)), None)
            if place is not None:
                taken.insert(0, left.pop(place))
        self._edits = tuple(taken)
        self._session.set_edits(self._entry_id, tuple(left))


class _RemoveStep(QUndoCommand):
    """Entries that are taken off the worklist."""

    def __init__(self, session: Session, entry_ids: Sequence[int]) -> None:
        name = showable(session.entry(entry_ids[0]).name)
        super().__init__(words.REMOVE(len(entry_ids), name=name))
        self._session = session
        self._entry_ids = tuple(entry_ids)
        self._removed: list[Entry] = []
        self._shown = NO_ENTRY

    def redo(self) -> None:
        self._shown = self._session.current
        self._removed = []
        for entry_id in self._entry_ids:
            if entry_id in self._session:
                self._removed.append(self._session.entry(entry_id))
                self._session.remove(entry_id)

    def undo(self) -> None:
        self._session.restore(self._removed)
        if self._shown in self._session:
            self._session.set_current(self._shown)


class _ThresholdStep(QUndoCommand):
    """A new threshold; one that follows at once is part of the same step."""

    def __init__(self, choose: Callable[[float], None], before: float, after: float) -> None:
        super().__init__(_threshold_text(after))
        self._choose = choose
        self._before, self._after = before, after
        self._changed = time.monotonic()

    def id(self) -> int:
        return _THRESHOLD

    def redo(self) -> None:
        self._choose(self._after)

    def undo(self) -> None:
        self._choose(self._before)

    def mergeWith(self, other: QUndoCommand) -> bool:  # noqa: N802 Qt's name
        if not isinstance(other, _ThresholdStep) or other._changed - self._changed > _REST_S:
            return False
        self._after, self._changed = other._after, other._changed
        self.setText(_threshold_text(self._after))
        self.setObsolete(self._after == self._before)
        return True


def _threshold_text(threshold: float) -> str:
    return words.THRESHOLD(threshold=threshold_number(threshold))


class _PointStep(QUndoCommand):
    """A new operating point."""

    def __init__(self, session: Session, after: str) -> None:
        points = {point.name: point for point in session.operating_points}
        super().__init__(words.OPERATING_POINT(name=operating_point_name(points[after])))
        self._session = session
        self._before, self._after = session.operating_point.name, after

    def redo(self) -> None:
        self._session.set_operating_point(self._after)

    def undo(self) -> None:
        self._session.set_operating_point(self._before)
