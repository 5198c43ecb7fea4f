"""A row of widgets that continues in a next line if there is no room, as text does."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem


class WrappingRow(QLayout):
    """Places widgets from left to right, each as wide as it wants to be.

    Translated words may be much longer than the English ones. With ``fill``, the widgets of a line
    share the room that they leave.
    """

    def __init__(self, spacing: int, *, fill: bool = False) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._fill = fill
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 Qt's name
        """Add at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Count the items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 Qt's name
        """Give an item, None if there is no such one."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 Qt's name
        """Remove an item."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 Qt's name
        """Take no more room than is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 Qt's name
        """Tell that a narrow row is higher."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 Qt's name
        """Height of all lines."""
        lines = self._lines(width)
        return sum(map(_height, lines)) + self.spacing() * max(len(lines) - 1, 0)

    def sizeHint(self) -> QSize:  # noqa: N802 Qt's name
        """Room for all in one line."""
        return QSize(self._width(self._items), _height(self._items))

    def minimumSize(self) -> QSize:  # noqa: N802 Qt's name
        """Room for the widest."""
        widest = max((item.sizeHint().width() for item in self._items), default=0)
        return QSize(widest, _height(self._items))

    def setGeometry(self, place: QRect) -> None:  # noqa: N802 Qt's name
        """Place the items."""
        super().setGeometry(place)
        top = place.top()
        for line in self._lines(place.width()):
            room = max(place.width() - self._width(line), 0) if self._fill else 0
            left, height = place.left(), _height(line)
            for number, item in enumerate(line):
                more = room * (number + 1) // len(line) - room * number // len(line)
                width = item.sizeHint().width() + more
                item.setGeometry(QRect(left, top, width, height))
                left += width + self.spacing()
            top += height + self.spacing()

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        for item in self._items:
            if lines and self._width([*lines[-1], item]) <= width:
                lines[-1].append(item)
            else:
                lines.append([item])
        return lines

    def _width(self, line: list[QLayoutItem]) -> int:
        gaps = self.spacing() * max(len(line) - 1, 0)
        return sum(item.sizeHint().width() for item in line) + gaps


def _height(line: list[QLayoutItem]) -> int:
    return max((item.sizeHint().height() for item in line), default=0)
