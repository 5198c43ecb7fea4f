"""Takes the place of the image if an entry has none to show."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.report.text import showable
from app.ui.actions import Actions
from app.ui.icons import follow_sign
from app.ui.theme import styled
from app.ui.translation import follow_words, worded
from app.words.message import say
from app.words.window import READING, READING_CANCELED
from app.workers.entry import Entry, EntryState

_WIDTH, _MARGIN = 440, 12
"""Of the text at most, and what is left at both sides of it at least."""


class NoImage(QWidget):
    """Says in one sentence why there is no image and offers what can be done."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = QLabel()
        follow_sign(self._sign, "failed", 48, lambda colors: colors.dim)
        self._name = styled(QLabel(), "heading")
        self.sentence = styled(QLabel(), "dim")
        for label in (self._name, self.sentence):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._retry = _button(actions, "retry")
        self._remove = _button(actions, "remove")
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._retry)
        row.addWidget(self._remove)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.addStretch(1)
        for widget in (self._sign, self._name, self.sentence):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
            column.addSpacing(10)
        column.addLayout(row)
        column.addStretch(1)

    def show_entry(self, entry: Entry) -> None:
        """Show an entry without a Scan."""
        failed = entry.state in (EntryState.FAILED, EntryState.CANCELED)
        self._name.setText(_breakable(showable(entry.name)))
        if entry.state is EntryState.CANCELED:
            self.sentence.setText(READING_CANCELED())
        else:
            self.sentence.setText(showable(say(entry.fault)) if entry.fault else READING())
        self._break_lines()
        for widget in (self._sign, self._retry, self._remove):
            widget.setVisible(failed)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 Qt's name
        """Allow any size: the words are as wide as they were when it was larger."""
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 Qt's name
        """Break lines where the page ends."""
        super().resizeEvent(event)
        self._break_lines()

    def _break_lines(self) -> None:
        width = max(0, min(_WIDTH, self.width() - 2 * _MARGIN))
        # A layout that centers gives a label of several lines too little height.
        for label in (self._name, self.sentence):
            label.setFixedWidth(width)  # first, because it counts for the height
            label.setFixedHeight(max(label.heightForWidth(width), 0))  # -1 without words


def _breakable(name: str) -> str:
    """Let a long name break between any two letters, because it may have no spaces."""
    return "\N{ZERO WIDTH SPACE}".join(name)


def _button(actions: Actions, name: str) -> QPushButton:
    action = actions[name]
    button = worded(QPushButton(), action.text)
    follow_words(button.setToolTip, action.toolTip)
    button.clicked.connect(action.trigger)
    return button
