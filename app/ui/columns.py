"""The three columns of the window, wide enough for the size of text."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from app.ui import theme
from app.ui.style_sheet import FONT_PX

SMALLEST_WIDTH, SMALLEST_HEIGHT = 800, 420
"""Of the window, in logical pixels, with text of any size: a screen of 1600 x 1000 at 200%."""
_HANDLES = 10
"""What the lines between the columns take."""
_WORKLIST, _IMAGE, _PANEL = 200, 440, 350
_WIDEST_WORKLIST, _WIDEST_PANEL = 460, 480


class Columns(QSplitter):
    """Words at both sides have the room that they need; the image gives it."""

    def __init__(self, worklist: QWidget, image: QWidget, panel: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._worklist, self._image, self._panel = worklist, image, panel
        self.setHandleWidth(3)
        self.setChildrenCollapsible(False)
        for part in (worklist, image, panel):
            self.addWidget(part)
        theme.follow(self, self._fit)
        self.setStretchFactor(1, 1)
        self.setSizes([280, 636, 364])

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 Qt's name
        """Let the image be narrower in a narrow window."""
        self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        grown = theme.font_pixels() / FONT_PX
        # The rest of the growth goes into line breaks, or nothing would be left of the image.
        more = max(grown - 1, 0)
        left, right = round(_WORKLIST * (1 + 0.35 * more)), round(_PANEL * (1 + 0.25 * more))
        self._worklist.setMinimumWidth(left)
        self._worklist.setMaximumWidth(max(_WIDEST_WORKLIST, left))
        self._panel.setMinimumWidth(right)
        self._panel.setMaximumWidth(max(_WIDEST_PANEL, right))
        rest = max(self.width(), SMALLEST_WIDTH) - _HANDLES - left - right
        self._image.setMinimumWidth(min(_IMAGE, rest))
