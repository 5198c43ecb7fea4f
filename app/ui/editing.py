"""Joins actions, lesion table and viewer for edits: accept, reject and draw Lesions."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.domain.edit import Accept, Delete, Edit, Reject
from app.domain.editing import apply_edits, targets
from app.domain.lesion import Lesion, Origin
from app.domain.step_name import StepName
from app.ui.actions import Actions
from app.ui.history import History
from app.ui.lesion_table import LesionTable
from app.ui.lesion_tools import LesionTools
from app.ui.measuring import Measuring
from app.ui.outlining import Outlining
from app.ui.viewer import ScanView
from app.workers.session import Session
from models.torch_free.message import Message

_TOOLS = ("redraw", "brush", "erase", "points", "split", "join")
"""In the menu of the table, for the selected Lesion."""


class Editing(QObject):
    """Turns what the user does to the selected Lesion, or the only one, into steps."""

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
        self.tools = LesionTools(actions, viewer, measuring, self)
        self._outlining = Outlining(session, history, actions, table, self.tools, self)
        self._outlining.note.connect(self.note)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        table.addActions([actions[name] for name in ("accept", "reject", *_TOOLS)])
        table.reject_requested.connect(actions["reject"].trigger)
        viewer.delete_requested.connect(self._reject_selected)
        table.lesion_chosen.connect(self._enable)
        table.updated.connect(self._enable)
        actions["accept"].triggered.connect(self._accept)
        actions["reject"].triggered.connect(self._reject)
        self._enable()

    def leave(self) -> bool:
        """Drop what is being drawn, else put the tool away; False if there was none."""
        return self.tools.leave()

    def _accept(self) -> None:
        lesion = self._table.meant
        if lesion is not None and lesion.is_possible:
            edits = [Accept(name) for name in self._targets(lesion)]
            self._push(edits, Message.of(StepName.ACCEPT, name=lesion.name))

    def _reject(self) -> None:
        """Reject a Lesion; delete one that the user has drawn and rejected."""
        lesion = self._table.meant
        if lesion is None:
            return
        if not lesion.is_possible:
            edits = [Reject(name) for name in self._targets(lesion)]
            self._push(edits, Message.of(StepName.REJECT, name=lesion.name))
        elif lesion.origin is Origin.PERSON:
            self._push([Delete(lesion.id)], Message.of(StepName.DELETE, name=lesion.name))

    def _reject_selected(self) -> None:
        if self._table.chosen is not None:
            self._actions["reject"].trigger()

    def _push(self, edits: Sequence[Edit], step: Message) -> None:
        self._history.edit(self._session.current, edits, step)

    def _targets(self, lesion: Lesion) -> tuple[str, ...]:
        entry = self._session.current_entry
        if entry is None or entry.prediction is None:
            return ()
        limit = self._session.operating_point.acceptance_limit
        return targets(apply_edits(entry.prediction, limit, entry.edits), lesion)

    def _enable(self) -> None:
        lesion = self._table.meant
        is_possible = lesion is not None and lesion.is_possible
        is_drawn = lesion is not None and lesion.origin is Origin.PERSON
        self._actions["accept"].setEnabled(is_possible)
        self._actions["reject"].setEnabled(lesion is not None and (is_drawn or not is_possible))
