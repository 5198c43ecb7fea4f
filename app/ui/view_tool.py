"""What a tool of the viewer has to offer: the viewer gives it mouse and keys, and lets it paint."""

from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QTransform

from app.domain.scan import Scan


class ViewTool(Protocol):
    """A tool that works on the shown Scan. Places are in pixels of the Scan.

    The viewer asks its tools in order; what none of them takes pans the image or clicks a Lesion.
    """

    @property
    def hint(self) -> str:
        """What can be done with the tool now; empty for nothing."""

    @property
    def is_active(self) -> bool:
        """Whether the next press is for the tool."""

    def press(self, place: QPointF, reach: float) -> bool:
        """Take a press of the left button, or not; a click may miss by ``reach``."""

    def move(self, place: QPointF) -> bool:
        """Follow the mouse, pressed or not; True if it has to be painted again."""

    def release(self, place: QPointF, reach: float) -> None:
        """End what ``press`` began."""

    def double_click(self) -> bool:
        """Take a double click, or not; its first click came by ``press``."""

    def wants(self, key: Qt.Key) -> bool:
        """Whether a key is for the tool and not for the window."""

    def press_key(self, key: Qt.Key, step: QPointF, seen: QRectF) -> None:
        """Take a key; ``step`` is where an arrow points, ``seen`` what of the Scan is in view."""

    def paint(self, painter: QPainter, area: QRectF, to_view: QTransform, scan: Scan) -> None:
        """Paint in pixels of the view, which is ``area``; ``to_view`` leads there from the Scan."""
