"""A field for free text of several lines that reports what was written by itself."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from app.ui.own_keys import claims_key

_REST_MS = 400
"""What is written is reported after such a rest too, so that a crash takes little of it."""

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NoteField(QPlainTextEdit):
    """Ctrl+Enter or Escape leaves it; Tab goes on to the next control."""

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

    # Qt's events

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
