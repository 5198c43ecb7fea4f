"""The page of keyboard shortcuts. It covers the window until it is closed, and is not a dialog."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.ui.actions import Actions, shown_hold_key, shown_keys
from app.ui.theme import styled
from app.words.action import ACTIONS, GROUPS, HIDE_WHILE_HELD, MOUSE

_COLUMNS: tuple[tuple[str, ...], ...] = (
    ("files", "image"),
    ("scans", "help"),
    ("overlay", "assessment"),
)
_WIDEST = 200
"""Pixels that a text may take in one line, so that the page fits into the smallest window."""


class ShortcutHelp(QWidget):
    """All shortcuts on one page. A click asks to close it, as Escape and the help key do."""

    closed = Signal()

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._covered = parent
        self.setAccessibleName(ACTIONS["help"].caption())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        card = styled(QFrame(self), "card")
        columns = QHBoxLayout()
        columns.setSpacing(32)
        for groups in _COLUMNS:
            column = QVBoxLayout()
            column.setSpacing(18)
            for group in groups:
                named = (actions[name] for name in actions.groups[group])
                pairs = [(shown_keys(action), action.statusTip()) for action in named]
                if group == "overlay":
                    pairs.insert(0, (shown_hold_key(), HIDE_WHILE_HELD()))
                column.addLayout(_section(GROUPS[group](), pairs))
                if group == "help":
                    mouse = [(move(), effect()) for move, effect in MOUSE]
                    column.addLayout(_section(GROUPS["mouse"](), mouse))
            column.addStretch(1)
            columns.addLayout(column)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(28, 24, 28, 24)
        inside.setSpacing(18)
        heading = styled(QLabel(ACTIONS["help"].caption()), "heading")
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
        grid.addWidget(key, row, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(_effect(words), row, 1)
    return grid


def _effect(words: str) -> QLabel:
    label = styled(QLabel(words), "dim")
    label.ensurePolished()
    if label.sizeHint().width() > _WIDEST:
        label.setWordWrap(True)
        label.setFixedWidth(_WIDEST)
    return label
