"""Joins actions, lesion table and viewer for edits: accept, reject, draw and redraw Lesions."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.domain.drawing import enclosed
from app.domain.edit import Accept, Delete, Draw, Edit, Redraw, Reject
from app.domain.editing import apply_edits, new_id, targets
from app.domain.lesion import Lesion, Origin, Point
from app.ui.actions import Actions
from app.ui.history import History
from app.ui.lesion_pen import LesionPen
from app.ui.lesion_table import LesionTable
from app.ui.measuring import Measuring
from app.ui.viewer import ScanView
from app.words import undo as words
from app.words.editing import TOO_SMALL
from app.workers.session import Session

_PENS = ("draw", "redraw")


class Editing(QObject):
    """Turns what the user does to the selected Lesion into steps of the History."""

    note = Signal(str)
    """Words for the status line."""

    def __init__(
        self,
        session: Session,
        history: History,
        actions: Actions,
        table: LesionTable,
        viewer: ScanView,
        measuring: Measuring,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._history = history
        self._actions = actions
        self._table = table
        self._viewer = viewer
        self._drawn = ""
        self.pen = LesionPen(self)
        viewer.add_tool(self.pen)
        self.pen.changed.connect(viewer.update_tools)
        self.pen.drawn.connect(self._on_drawn)
        self._measuring = measuring
        measuring.kind_changed.connect(self._on_measuring)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        table.addActions([actions[name] for name in ("accept", "reject", "redraw")])
        table.reject_requested.connect(actions["reject"].trigger)
        table.lesion_chosen.connect(self._enable)
        actions["accept"].triggered.connect(self._accept)
        actions["reject"].triggered.connect(self._reject)
        for name in _PENS:
            actions[name].triggered.connect(partial(self._take_pen, name))
        table.updated.connect(self._on_updated)
        self._enable()

    def leave(self) -> bool:
        """Put the pen away; False if it was not in use."""
        was_active = self.pen.is_active
        self._put_pen_away()
        return was_active

    def _accept(self) -> None:
        lesion = self._table.chosen
        if lesion is not None and lesion.is_possible:
            edits = [Accept(name) for name in self._targets(lesion)]
            self._push(edits, words.ACCEPT(name=lesion.name))

    def _reject(self) -> None:
        """Reject a Lesion; delete one that the user has drawn and rejected."""
        lesion = self._table.chosen
        if lesion is None:
            return
        if not lesion.is_possible:
            edits = [Reject(name) for name in self._targets(lesion)]
            self._push(edits, words.REJECT(name=lesion.name))
        elif lesion.origin is Origin.PERSON:
            self._push([Delete(lesion.id)], words.DELETE(name=lesion.name))

    def _on_drawn(self, line: Sequence[Point]) -> None:
        entry = self._session.current_entry
        if entry is None or entry.scan is None:
            return
        region = enclosed(line, entry.scan.width, entry.scan.height)
        if region is None:
            self.note.emit(TOO_SMALL())
            return
        is_new = self._actions["draw"].isChecked()
        self._put_pen_away()
        lesion = self._table.chosen
        if is_new:
            self._drawn = new_id(entry.edits)
            self._push([Draw(self._drawn, region)], words.DRAW())
        elif lesion is not None:
            # A region that has merged from several candidates becomes one.
            first, *others = self._targets(lesion)
            edits = [*map(Delete, others), Redraw(first, region)]
            self._drawn = first
            self._push(edits, words.REDRAW(name=lesion.name))

    def _push(self, edits: Sequence[Edit], step: str) -> None:
        self._history.edit(self._session.current, edits, step)

    def _targets(self, lesion: Lesion) -> tuple[str, ...]:
        entry = self._session.current_entry
        if entry is None or entry.prediction is None:
            return ()
        limit = self._session.operating_point.acceptance_limit
        return targets(apply_edits(entry.prediction, limit, entry.edits), lesion)

    def _take_pen(self, name: str) -> None:
        is_chosen = self._actions[name].isChecked()
        if is_chosen:
            self._measuring.choose(None)
        for each in _PENS:
            self._actions[each].setChecked(is_chosen and each == name)
        self.pen.set_active(active=is_chosen)
        self._viewer.setFocus()

    def _on_measuring(self) -> None:
        if self._measuring.kind is not None:
            self._put_pen_away()

    def _put_pen_away(self) -> None:
        for name in _PENS:
            self._actions[name].setChecked(False)
        self.pen.set_active(active=False)

    def _on_updated(self) -> None:
        """Select what was drawn last, once it is judged and in the table."""
        if self._drawn in {lesion.id for lesion in self._table.rows}:
            drawn, self._drawn = self._drawn, ""
            self._table.select(drawn)
        self._enable()

    def _enable(self) -> None:
        lesion = self._table.chosen
        is_possible = lesion is not None and lesion.is_possible
        is_drawn = lesion is not None and lesion.origin is Origin.PERSON
        self._actions["accept"].setEnabled(is_possible)
        self._actions["reject"].setEnabled(lesion is not None and (is_drawn or not is_possible))
        entry = self._session.current_entry
        can_draw = entry is not None and entry.assessment is not None
        self._actions["draw"].setEnabled(can_draw)
        self._actions["redraw"].setEnabled(lesion is not None)
        if any(
            self._actions[name].isChecked() and not self._actions[name].isEnabled()
            for name in _PENS
        ):
            self._put_pen_away()
