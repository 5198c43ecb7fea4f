"""The tools that draw lesions, each with its action. One is active at most."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, QPointF, QRectF, Signal

from app.ui.actions import Actions
from app.ui.lesion_brush import LesionBrush
from app.ui.lesion_click import LesionClick
from app.ui.lesion_pen import LesionPen
from app.ui.lesion_points import LesionPoints
from app.ui.lesion_polygon import LesionPolygon
from app.ui.lesion_tool import LesionTool
from app.ui.measuring import Measuring
from app.ui.viewer import ScanView
from app.words.drawing import HOW_TO

_IN_VIEW = 24
"""Logical pixels around a cross-hair that stay in view."""

_NEW = ("draw", "grow", "polygon", "brush")
"""Tools that need no Lesion."""


class LesionTools(QObject):
    """Takes tools up and puts them away, by their actions."""

    taken = Signal()
    """Another tool is active."""

    def __init__(
        self, actions: Actions, viewer: ScanView, measuring: Measuring, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._viewer = viewer
        self._measuring = measuring
        self.pen = LesionPen(HOW_TO["draw"], self, is_closed=True)
        self.grow = LesionClick(HOW_TO["grow"], self)
        self.polygon = LesionPolygon(HOW_TO["polygon"], self)
        self.brush = LesionBrush(HOW_TO["brush"], self)
        self.points = LesionPoints(HOW_TO["points"], self)
        self.split = LesionPen(HOW_TO["split"], self, is_closed=False)
        self.join = LesionClick(HOW_TO["join"], self)
        self._by_name: Mapping[str, LesionTool] = {
            "draw": self.pen,
            "redraw": self.pen,
            "grow": self.grow,
            "polygon": self.polygon,
            "brush": self.brush,
            "erase": self.brush,
            "points": self.points,
            "split": self.split,
            "join": self.join,
        }
        for tool in dict.fromkeys(self._by_name.values()):
            viewer.add_tool(tool)
            tool.changed.connect(viewer.update_tools)
            tool.pointed.connect(self._keep_in_view)
        viewer.viewport().installEventFilter(self.brush)
        for name in self._by_name:
            actions[name].triggered.connect(partial(self._take, name))
        actions["brush_larger"].triggered.connect(partial(self.brush.resize, 1))
        actions["brush_smaller"].triggered.connect(partial(self.brush.resize, -1))
        measuring.kind_changed.connect(self._on_measuring)

    @property
    def chosen(self) -> str:
        """Name of the action whose tool is active, empty for none."""
        return next((name for name in self._by_name if self._actions[name].isChecked()), "")

    def enable(self, *, is_shown: bool, is_chosen: bool, has_other: bool) -> None:
        """Allow the tools, with a Lesion chosen also those that change it.

        A tool that is not allowed is put away if it is active.
        """
        for name in self._by_name:
            needs_other = name == "join"
            is_allowed = is_chosen and (has_other or not needs_other)
            self._actions[name].setEnabled(is_shown if name in _NEW else is_allowed)
        if self.chosen and not self._actions[self.chosen].isEnabled():
            self.put_away()
        self._enable_sizes()

    def drop(self) -> None:
        """Forget what is not finished."""
        for tool in self._by_name.values():
            tool.drop()

    def show_size(self, width: int, height: int) -> None:
        """Tell the tools the size of the Scan."""
        for tool in self._by_name.values():
            tool.set_size(width, height)

    def leave(self) -> bool:
        """Forget what is not finished, else put the tool away; False if none is active."""
        name = self.chosen
        if not name:
            return False
        if self._by_name[name].drop():
            self._viewer.update_tools()
        else:
            self.put_away()
        return True

    def put_away(self) -> None:
        """Let no tool be active."""
        for name, tool in self._by_name.items():
            self._actions[name].setChecked(False)
            tool.set_active(active=False)
        self._enable_sizes()

    def _take(self, name: str) -> None:
        is_chosen = self._actions[name].isChecked()
        self.put_away()
        if is_chosen:
            self._measuring.choose(None)
            tool = self._by_name[name]
            tool.how_to = HOW_TO[name]
            self.brush.erases = name == "erase"
            self._actions[name].setChecked(True)
            tool.set_active(active=True)
            self._enable_sizes()
            self.taken.emit()
        self._viewer.setFocus()

    def _enable_sizes(self) -> None:
        for name in ("brush_larger", "brush_smaller"):
            self._actions[name].setEnabled(self.brush.is_active)

    def _on_measuring(self) -> None:
        if self._measuring.kind is not None:
            self.put_away()

    def _keep_in_view(self, place: QPointF) -> None:
        self._viewer.ensureVisible(QRectF(place, place), _IN_VIEW, _IN_VIEW)
