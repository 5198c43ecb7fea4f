"""Turns what the tools draw into steps of the History, each about one Lesion."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from app.domain import drawing
from app.domain.edit import Draw, DrawnRegion, Edit, Redraw
from app.domain.editing import Edited, apply_edits, new_id
from app.domain.lesion import Lesion, Point
from app.domain.reshaping import redrawn, region_of
from app.domain.scan import Scan
from app.domain.splitting import join, split
from app.domain.step_name import StepName
from app.ui.actions import Actions, shown_keys
from app.ui.history import History
from app.ui.lesion_table import LesionTable
from app.ui.lesion_tools import LesionTools
from app.words import drawing as words
from app.workers.growing import Grower
from app.workers.session import Session
from models.torch_free.message import Message
from models.torch_free.prediction import Prediction
from models.torch_free.regions import outline


class _Shown(NamedTuple):
    """The Scan that is shown, with all that is known of it."""

    entry_id: int
    scan: Scan
    prediction: Prediction
    edits: tuple[Edit, ...]
    edited: Edited


class Outlining(QObject):
    """The tools work on the selected Lesion, or draw a new one, which is selected afterwards."""

    note = Signal(str)
    """Words for the status line."""

    def __init__(
        self,
        session: Session,
        history: History,
        actions: Actions,
        table: LesionTable,
        tools: LesionTools,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._history = history
        self._actions = actions
        self._table = table
        self._tools = tools
        self._drawn = ""
        self._grower = Grower(self)
        self._grower.grown.connect(self._on_grown)
        tools.pen.drawn.connect(self._on_drawn)
        tools.polygon.drawn.connect(self._on_drawn)
        tools.grow.clicked.connect(self._grow)
        tools.brush.brushed.connect(self._on_brushed)
        tools.points.drawn.connect(self._on_dragged)
        tools.split.drawn.connect(self._on_cut)
        tools.join.clicked.connect(self._join)
        tools.taken.connect(self._follow)
        table.updated.connect(self._on_updated)
        table.lesion_chosen.connect(self._follow)
        session.edits_changed.connect(self._follow)
        session.current_changed.connect(self._on_current_changed)
        self._follow()

    # What follows the selection

    def _on_current_changed(self) -> None:
        self._drawn = ""
        self._tools.drop()
        self._follow()

    def _on_updated(self) -> None:
        """Select what was drawn last, once it is judged and in the table."""
        if self._drawn in {lesion.id for lesion in self._table.rows}:
            drawn, self._drawn = self._drawn, ""
            self._table.select(drawn)
        self._follow()

    def _follow(self) -> None:
        """Enable what can be done with the selected Lesion, and show its outline to the tool."""
        shown, lesion = self._shown(), self._table.meant
        self._tools.enable(
            is_shown=shown is not None,
            is_chosen=shown is not None and lesion is not None,
            has_other=len(self._table.rows) > 1,
        )
        contour = None
        if shown is not None:
            self._tools.show_size(shown.scan.width, shown.scan.height)
            # Tracing it at each step of the slider would be in vain.
            if lesion is not None and self._tools.points.is_active:
                region = region_of(lesion, shown.edited)
                contour = outline(region.bbox, region.mask).contour
        self._tools.points.show_outline(contour)

    # What the tools have drawn

    def _on_drawn(self, line: Sequence[Point]) -> None:
        """Draw or redraw a Lesion by a line around it."""
        shown, lesion = self._shown(), self._table.meant
        region = self._enclosed(line)
        if shown is None or region is None:
            return
        is_new = self._tools.chosen != "redraw"
        self._tools.put_away()
        if is_new:
            self._draw(shown, region, Message(StepName.DRAW))
        elif lesion is not None:
            self._redraw(shown, [lesion], region, Message.of(StepName.REDRAW, name=lesion.name))

    def _grow(self, place: Point) -> None:
        shown, there = self._shown(), self._at(place)
        if there is not None and not there.is_possible:
            self.note.emit(words.ALREADY_THERE(name=there.name))
        elif shown is not None:
            self._grower.start(shown.entry_id, shown.scan, shown.prediction, place)

    def _on_grown(self, entry_id: int, place: Point, region: DrawnRegion | None) -> None:
        """Draw what has grown, or redraw the possible Lesion in which it has."""
        shown = self._shown()
        if shown is None or shown.entry_id != entry_id or self._tools.chosen != "grow":
            return
        if region is None:
            self.note.emit(words.NOTHING_GROWS(keys=shown_keys(self._actions["draw"])))
            return
        self._tools.put_away()
        there = self._at(place)
        if there is None:
            self._draw(shown, region, Message(StepName.GROW))
        else:
            self._redraw(shown, [there], region, Message(StepName.GROW))

    def _on_brushed(self, line: Sequence[Point], radius: float, erases: bool) -> None:  # noqa: FBT001 a signal's argument
        """Add a stroke to the selected Lesion, or take it from it; else draw a new one."""
        shown, lesion = self._shown(), self._table.meant
        if shown is None:
            return
        width, height = shown.scan.width, shown.scan.height
        stroke = drawing.stroke(line, radius, width, height)
        waiting = self._waiting(shown)
        region = waiting
        if region is None and lesion is not None:
            region = region_of(lesion, shown.edited)
        if stroke is None:
            self.note.emit(words.TOO_SMALL())
            return
        if region is None and erases:
            self.note.emit(words.NOTHING_TO_ERASE())
            return
        change = drawing.erased if erases else drawing.added
        changed = None if region is None else change(region, stroke)
        if changed is None and erases:
            self.note.emit(words.TOO_LITTLE_LEFT(keys=shown_keys(self._actions["reject"])))
        elif changed is None:
            self._draw(shown, stroke, Message(StepName.DRAW))
        elif changed == region:
            return
        elif waiting is not None:
            self._push(shown, [Redraw(self._drawn, changed)], Message(StepName.DRAW))
        elif lesion is not None:
            code = StepName.ERASE if erases else StepName.BRUSH
            self._redraw(shown, [lesion], changed, Message.of(code, name=lesion.name))

    def _on_dragged(self, line: Sequence[Point]) -> None:
        shown, lesion = self._shown(), self._table.meant
        region = self._enclosed(line)
        if shown is not None and lesion is not None and region is not None:
            name = Message.of(StepName.MOVE_OUTLINE, name=lesion.name)
            self._redraw(shown, [lesion], region, name)

    def _on_cut(self, line: Sequence[Point]) -> None:
        shown, lesion = self._shown(), self._table.meant
        if shown is None or lesion is None:
            return
        parts = split(region_of(lesion, shown.edited), line)
        if parts is None:
            self.note.emit(words.NOT_ACROSS())
            return
        self._tools.put_away()
        made = redrawn([lesion], parts[0], shown.edited, self._table.rows, shown.edits)
        other = Draw(new_id((*shown.edits, *made)), parts[1])
        self._push(shown, (*made, other), Message.of(StepName.SPLIT, name=lesion.name))

    def _join(self, place: Point) -> None:
        shown, lesion, other = self._shown(), self._table.meant, self._at(place)
        if shown is None or lesion is None:
            return
        if other is None or other is lesion:
            self.note.emit(words.NO_OTHER())
            return
        self._tools.put_away()
        one, two = (region_of(each, shown.edited) for each in (lesion, other))
        region = join(one, two, shown.scan.width, shown.scan.height)
        step = Message.of(StepName.JOIN, name=lesion.name, other=other.name)
        self._redraw(shown, [lesion, other], region, step)

    # Steps

    def _draw(self, shown: _Shown, region: DrawnRegion, step: Message) -> None:
        self._drawn = new_id(shown.edits)
        self._push(shown, [Draw(self._drawn, region)], step)

    def _redraw(
        self, shown: _Shown, lesions: Sequence[Lesion], region: DrawnRegion, step: Message
    ) -> None:
        made = redrawn(lesions, region, shown.edited, self._table.rows, shown.edits)
        self._drawn = made[0].lesion_id
        self._push(shown, made, step)

    def _push(self, shown: _Shown, edits: Sequence[Edit], step: Message) -> None:
        self._history.edit(shown.entry_id, edits, step)

    def _enclosed(self, line: Sequence[Point]) -> DrawnRegion | None:
        shown = self._shown()
        if shown is None:
            return None
        region = drawing.enclosed(line, shown.scan.width, shown.scan.height)
        if region is None:
            self.note.emit(words.TOO_SMALL())
        return region

    def _waiting(self, shown: _Shown) -> DrawnRegion | None:
        """What was drawn last, if the engine has yet to judge it and it is no Lesion so far."""
        if self._drawn in {lesion.id for lesion in self._table.rows}:
            return None
        drawn = (one.region for one in shown.edited.unjudged if one.lesion_id == self._drawn)
        return next(drawn, None)

    def _at(self, place: Point) -> Lesion | None:
        """The Lesion in the table that is at a place."""
        column, row = round(place[0]), round(place[1])
        for lesion in self._table.rows:
            x, y, width, height = lesion.bbox
            inside = x <= column < x + width and y <= row < y + height
            if inside and lesion.mask[row - y, column - x]:
                return lesion
        return None

    def _shown(self) -> _Shown | None:
        entry = self._session.current_entry
        if entry is None or entry.assessment is None:
            return None
        scan, prediction = entry.scan, entry.prediction
        if scan is None or prediction is None:
            return None
        limit = self._session.operating_point.acceptance_limit
        edited = apply_edits(prediction, limit, entry.edits)
        return _Shown(entry.id, scan, prediction, entry.edits, edited)
