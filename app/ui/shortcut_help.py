"""The page of keys that lies over the window until it is sent away; never a modal box."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.ui.actions import HOLD_HINT, MOUSE_HINTS, Actions, shown_keys
from app.ui.theme import styled

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
        self._covered = parent
        self.setAccessibleName("Keys")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        card = styled(
            QFrame(
                self,
            ),
            "card",
        )
        columns = QHBoxLayout()
        columns.setSpacing(32)
        rows = dict(actions.groups)
        for titles in _COLUMNS:
            column = QVBoxLayout()
            column.setSpacing(18)
            for title in titles:
                pairs = [(shown_keys(actions[spec.name]), spec.explanation) for spec in rows[title]]
                if title == "Overlay":
                    pairs.insert(0, HOLD_HINT)
                column.addLayout(_section(title, pairs))
                if title == "Help":
                    column.addLayout(_section("Mouse and arrows", list(MOUSE_HINTS)))
            column.addStretch(1)
            columns.addLayout(column)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(28, 24, 28, 24)
        inside.setSpacing(18)
        heading = styled(QLabel("Keys"), "heading")
        inside.addWidget(heading)
        inside.addLayout(columns)
        around = QVBoxLayout(self)
        around.setContentsMargins(12, 12, 12, 12)
        around.addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)
        parent.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Lay the page over the whole parent."""
        self.resize(self._covered.size())
        self.raise_()
        self.show()
        self.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 Qt's name
        """Keep the size of the parent."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.resize(self._covered.size())
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 Qt's name
        """Draw it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(0, 0, 0, 150))

    def mousePressEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 Qt's name
        """Ask to be closed."""
        self.closed.emit()


def _section(title: str, pairs: list[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(5)
    grid.setColumnStretch(1, 1)
    grid.addWidget(styled(QLabel(title), "section"), 0, 0, 1, 2)
    for row, (keys, words) in enumerate(pairs, start=1):
        key = styled(QLabel(keys), "key")
        grid.addWidget(key, row, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(styled(QLabel(words), "dim"), row, 1)
    return grid
