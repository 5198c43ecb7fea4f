"""Where the parts of the window are, and how large the user wants them."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QMainWindow, QStyle, QVBoxLayout, QWidget

from app.ui.columns import SMALLEST_HEIGHT, SMALLEST_WIDTH, Columns
from app.ui.settings import Settings
from app.ui.theme import styled

_FIRST_SIZE = QSize(1280, 800)
_FRAME = QSize(16, 40)
"""What title bar and borders may take of the screen beside that."""


class WindowLayout:
    """Three columns below the top bar and above the status line."""

    def __init__(
        self,
        window: QMainWindow,
        top_bar: QWidget,
        columns: tuple[QWidget, QWidget, QWidget],
        status_line: QWidget,
    ) -> None:
        self._window = window
        self.splitter = Columns(*columns)
        self.body = QWidget()
        """What a cover may cover: all but the status line with its research-use sentence."""
        _stack(self.body, [top_bar, self.splitter], self.splitter)
        root = styled(QWidget(), "root")
        _stack(root, [self.body, status_line], self.body)
        window.setMinimumSize(SMALLEST_WIDTH, SMALLEST_HEIGHT)
        window.setCentralWidget(root)
        root.setFocus()  # or Qt would give the focus to a button, which then has a frame
        self._place()

    def restore(self, settings: Settings) -> None:
        """Make all as large as when the window was closed last."""
        geometry, sizes = settings.layout("geometry"), settings.layout("splitter")
        if geometry is not None:
            self._window.restoreGeometry(geometry)
        if sizes is not None:
            self.splitter.restoreState(sizes)

    def _place(self) -> None:
        """Go to the middle of the screen, not larger than what the task bar leaves of it."""
        screen = self._window.screen().availableGeometry()
        size = _FIRST_SIZE.boundedTo(screen.size() - _FRAME)
        middle = Qt.AlignmentFlag.AlignCenter
        left_to_right = Qt.LayoutDirection.LeftToRight
        framed = (size + _FRAME).boundedTo(screen.size())
        place = QStyle.alignedRect(left_to_right, middle, framed, screen)
        self._window.resize(size)
        self._window.move(place.topLeft())

    def remember(self, settings: Settings) -> None:
        """Put the sizes into the settings."""
        settings.set_layout("geometry", self._window.saveGeometry())
        settings.set_layout("splitter", self.splitter.saveState())


def _stack(around: QWidget, parts: Sequence[QWidget], largest: QWidget) -> None:
    """Put parts one above the other; the largest one takes all room that is left."""
    column = QVBoxLayout(around)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in parts:
        column.addWidget(part, int(part is largest))
