"""Keys that a widget wants for itself, although they are shortcuts of the window."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence


def claims_key(event: QEvent, is_wanted: Callable[[QKeyEvent], bool]) -> bool:
    """Answer Qt's question before a shortcut: accept the event if its key is wanted.

    To be called in a widget's ``event``, which handles nothing else if this is true.
    """
    if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
        wanted = is_wanted(event)
        if wanted:
            event.accept()
        return wanted
    return False


def is_delete(event: QKeyEvent) -> bool:
    """Whether a key deletes what is selected."""
    return event.matches(QKeySequence.StandardKey.Delete)
