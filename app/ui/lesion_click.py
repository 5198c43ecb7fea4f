"""Tools that need one click: to grow a lesion, or to say which one to join."""

from PySide6.QtCore import Signal

from app.domain.lesion import Point
from app.ui.lesion_tool import LesionTool


class LesionClick(LesionTool):
    """While it is active, a click says a place; the button may be released elsewhere."""

    clicked = Signal(object)
    """The place (x, y) in pixels of the Scan."""

    is_dragged = False

    def begin(self, place: Point, _reach: float) -> bool:
        """Say the place."""
        self.clicked.emit(place)
        return True
