"""The tools of a view: which one gets a key or the mouse."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QTransform

from app.domain.scan import Scan
from app.ui.view_tool import ViewTool

ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Down: (0, 1),
}


class ViewTools:
    """The tool that was added last is asked first, and painted last."""

    def __init__(self) -> None:
        self._tools: list[ViewTool] = []
        self._working: ViewTool | None = None

    def add(self, tool: ViewTool) -> None:
        """Ask this tool before the others."""
        self._tools.insert(0, tool)

    @property
    def hint(self) -> str:
        """What the first tool with a hint says, '' if none has one."""
        return next((tool.hint for tool in self._tools if tool.hint), "")

    @property
    def is_active(self) -> bool:
        """Whether one of them is active."""
        return any(tool.is_active for tool in self._tools)

    @property
    def is_working(self) -> bool:
        """Whether one has taken the press of the mouse."""
        return self._working is not None

    def for_key(self, event: QKeyEvent) -> ViewTool | None:
        """The tool that wants a key. Only arrows may be pressed together with Shift."""
        key = Qt.Key(event.key())
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held and not (key in ARROWS and held == Qt.KeyboardModifier.ShiftModifier):
            return None
        return next((tool for tool in self._tools if tool.wants(key)), None)

    def press(self, place: QPointF, reach: float) -> None:
        """Begin a click or a drag, by the first tool that wants it."""
        self._working = next((one for one in self._tools if one.press(place, reach)), None)

    def move(self, place: QPointF) -> bool:
        """Tell all where the mouse is; True if one of them has to be painted again."""
        moved = [tool.move(place) for tool in self._tools]
        return any(moved)

    def release(self, place: QPointF, reach: float) -> bool:
        """End a click or a drag; False if no tool had taken it."""
        working, self._working = self._working, None
        if working is not None:
            working.release(place, reach)
        return working is not None

    def double_click(self) -> bool:
        """True if a tool takes it."""
        return any(tool.double_click() for tool in self._tools)

    def paint(self, painter: QPainter, area: QRectF, to_view: QTransform, scan: Scan) -> None:
        """Paint all of them over the image."""
        for tool in reversed(self._tools):
            tool.paint(painter, area, to_view, scan)
