"""The three columns of the window, wide enough for the size of text."""

from PySide6.QtWidgets import QWidget

from app.ui import theme
from app.ui.style_sheet import FONT_PX

SMALLEST_WIDTH, SMALLEST_HEIGHT = 1000, 640
"""Of the window, in logical pixels, with text of any size."""
_HANDLES = 10
"""What the lines between the columns take."""
_WORKLIST, _IMAGE, _PANEL = 200, 440, 350
_WIDEST_WORKLIST, _WIDEST_PANEL = 460, 480


def follow_text(worklist: QWidget, image: QWidget, panel: QWidget) -> None:
    """Let words at both sides have the room that they need; the image gives it."""

    def fit() -> None:
        grown = theme.font_pixels() / FONT_PX
        # The rest of the growth goes into line breaks, or nothing would be left of the image.
        more = max(grown - 1, 0)
        left, right = round(_WORKLIST * (1 + 0.35 * more)), round(_PANEL * (1 + 0.25 * more))
        worklist.setMinimumWidth(left)
        worklist.setMaximumWidth(max(_WIDEST_WORKLIST, left))
        panel.setMinimumWidth(right)
        panel.setMaximumWidth(max(_WIDEST_PANEL, right))
        image.setMinimumWidth(min(_IMAGE, SMALLEST_WIDTH - _HANDLES - left - right))

    theme.follow(panel, fit)
