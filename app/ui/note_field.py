"""A field for free text of several lines that reports what was written by itself."""

from collections.abc import Iterator
from itertools import islice
from math import ceil

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from app.ui.own_keys import claims_key
from app.ui.scrolling import scroll_to
from app.ui.theme import follow

_REST_MS = 400
"""What is written is reported after such a rest too, so that a crash takes little of it."""

_FEWEST_LINES, _MOST_LINES = 2, 6
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NoteField(QPlainTextEdit):
    """Ctrl+Enter or Escape leaves it; Tab goes on to the next control.

    It grows with its text up to some lines, and scrolls then.
    """

    written = Signal(str, int)
    """All of the text now, and a number that is another one each time the field is entered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self._stored = ""
        self._visit = 0
        self._focused_before: QWidget | None = None
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self.store)
        self.textChanged.connect(self._rest.start)
        self._reveal = QTimer(self, singleShot=True, interval=0)
        self._reveal.timeout.connect(self._scroll_into_view)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())
        follow(self, self._fit)

    def begin(self) -> None:
        """Take the focus, with the cursor at the end."""
        focused = QApplication.focusWidget()
        if focused is not self:
            self._focused_before = focused
        self.moveCursor(self.textCursor().MoveOperation.End)
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_text(self, text: str) -> None:
        """Show what is stored, if that is new: what is being written stays."""
        if text != self._stored:
            self._stored = text
            self.setPlainText(text)
            self._rest.stop()

    def store(self) -> None:
        """Report what was written, if that has not been done."""
        self._rest.stop()
        text = self.toPlainText().strip()
        if text != self._stored:
            self._stored = text
            self.written.emit(text, self._visit)

    def _fit(self) -> None:
        """Be as high as whole lines need."""
        lines = list(islice(self._line_heights(), _MOST_LINES))
        lines += lines[:1] * (_FEWEST_LINES - len(lines))
        around = 2 * self.document().documentMargin() + self.height() - self.viewport().height()
        height = ceil(sum(lines) + around) + 1  # or Qt lets it scroll
        if height != self.height():
            self.setFixedHeight(height)
            self._reveal.start()

    def _line_heights(self) -> Iterator[float]:
        """Height of each line as it is laid out: lines of Chinese are higher than others."""
        block = self.document().begin()
        while block.isValid():
            self.blockBoundingRect(block)  # lays it out
            layout = block.layout()
            for number in range(layout.lineCount()):
                yield layout.lineAt(number).height()
            block = block.next()

    def _scroll_into_view(self) -> None:
        if self.hasFocus():
            scroll_to(self)

    # Qt's events

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 Qt's name
        """Fit again now that the border is known."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Keep Escape from the window."""
        wanted = claims_key(event, lambda key: key.key() == Qt.Key.Key_Escape)
        return wanted or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 Qt's name
        """Leave by Escape or Ctrl+Enter."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape or (control and event.key() in _ENTER):
            self._leave()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 Qt's name
        """Begin another note, or go on with this one."""
        self._visit += 1
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 Qt's name
        """Store what was written."""
        super().focusOutEvent(event)
        self.store()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 Qt's name
        """Store what was written before the window is closed."""
        super().hideEvent(event)
        self.store()

    def _leave(self) -> None:
        self.store()
        before, self._focused_before = self._focused_before, None
        if before is not None and before.isVisible() and before.isEnabled():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.clearFocus()
