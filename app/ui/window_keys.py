"""The window's shortcuts work wherever the focus is, except those that its place needs."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextBrowser,
    QWidget,
)

_PRESSED = (QAbstractButton, QComboBox, QTextBrowser)
"""What the space bar presses, opens or scrolls."""
_FIELDS = (QLineEdit, QAbstractSpinBox, QPlainTextEdit)
_EDITING = (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_X, Qt.Key.Key_Y, Qt.Key.Key_Z)
"""Keys that edit text together with Ctrl."""
_EDITING_NUMBERS = _EDITING[:4]
"""Undo and redo are the window's: its last step may be this number."""
_OF_NUMBERS = "0123456789.,"


def is_text_field(widget: QObject | None) -> bool:
    """Whether letters can be typed into a widget."""
    return isinstance(widget, QLineEdit | QPlainTextEdit)


class WindowKeys(QObject):
    """Follows the focus; a field asks for every key that it knows, such as Ctrl+E on Linux."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        application = QApplication.instance()
        assert isinstance(application, QApplication)  # noqa: S101 for mypy
        application.focusChanged.connect(self._on_focus_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 Qt's name
        """Leave a key to the window's shortcuts, or keep it from them."""
        if isinstance(watched, _PRESSED):
            if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
                event.setAccepted(event.key() == Qt.Key.Key_Space)
                return event.isAccepted()
        elif (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and not _is_needed(watched, event)
        ):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _on_focus_changed(self, before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(before, _FIELDS + _PRESSED):
            before.removeEventFilter(self)
        if isinstance(now, _FIELDS + _PRESSED) and self._window.isAncestorOf(now):
            now.installEventFilter(self)


def _is_needed(field: QObject, event: QKeyEvent) -> bool:
    """Whether a key may be for the text. Those that a field does not know are left to it too."""
    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    is_number = isinstance(field, QAbstractSpinBox)
    if control and Qt.Key.Key_A <= event.key() <= Qt.Key.Key_Z:
        return event.key() in (_EDITING_NUMBERS if is_number else _EDITING)
    if not is_number:
        return True
    if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
        return not control  # a number has no words to jump over
    text = event.text()
    return not text.isprintable() or not text or text in _OF_NUMBERS
