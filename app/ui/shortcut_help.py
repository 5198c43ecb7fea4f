"""The page of keys that lies over the window until it is sent away; never a modal box."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.ui.actions import GROUPS, HOLD_HINT, MOUSE_HINTS, Actions, shown_keys

_COLUMNS: tuple[tuple[str, ...], ...] = (
    ("Files", "Picture"),
    ("Scans", "Help"),
    ("Overlay", "Judgement"),
)


class ShortcutHelp(QWidget):
    """All keys on one page. A click asks to close it, as Escape and the help key do."""

    closed = Signal()

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName("Keys")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        card = QFrame(self, objectName="card")
        columns = QHBoxLayout()
        columns.setSpacing(40)
        rows = {title: specs for title, specs in GROUPS}
        for titles in _COLUMNS:
            column = QVBoxLayout()
            column.setSpacing(18)
            for title in titles:
                pairs = [
                    (shown_keys(actions[spec.name]), spec.explanation) for spec in rows[title]
                ]
                if title == "Overlay":
                    pairs.insert(0, HOLD_HINT)
                column.addLayout(_section(title, pairs))
                if title == "Help":
                    column.addLayout(_section("Mouse and arrows", list(MOUSE_HINTS)))
            column.addStretch(1)
            columns.addLayout(column)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(32, 26, 32, 26)
        inside.setSpacing(18)
        heading = QLabel("Keys", objectName="heading")
        inside.addWidget(heading)
        inside.addLayout(columns)
        around = QVBoxLayout(self)
        around.setContentsMargins(12, 12, 12, 12)
        around.addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)
        parent.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Lay the page over the whole parent."""
        self.resize(self._whole())
        self.raise_()
        self.show()
        self.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 Qt's name
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.resize(self._whole())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 Qt's name
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(0, 0, 0, 150))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 Qt's name
        self.closed.emit()

    def _whole(self) -> QSize:
        return self.parentWidget().size()


def _section(title: str, pairs: list[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(5)
    grid.setColumnStretch(1, 1)
    grid.addWidget(QLabel(title, objectName="section"), 0, 0, 1, 2)
    for row, (keys, words) in enumerate(pairs, start=1):
        key = QLabel(keys, objectName="key")
        grid.addWidget(key, row, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(QLabel(words, objectName="dim"), row, 1)
    return grid
