"""A key that has an effect while it is held."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.window_keys import is_text_field


class HoldKey(QObject):
    """Watches one key in a window, whichever widget has the focus.

    The event filter follows the focus: a filter for the whole program would slow down every event.
    """

    held = Signal(bool)
    """True if the key is pressed, False if it is released or the window loses the focus."""

    def __init__(self, key: Qt.Key, window: QWidget) -> None:
        super().__init__(window)
        self._key = key
        self._window = window
        self._down = False
        self._watched: QWidget | None = None
        window.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 Qt's name
        """Catch the key."""
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            return isinstance(event, QKeyEvent) and self._on_key(event)
        if event.type() == QEvent.Type.WindowDeactivate and watched is self._window:
            self._set(down=False)
        return False

    def _on_key(self, event: QKeyEvent) -> bool:
        if event.key() != self._key or event.modifiers() != Qt.KeyboardModifier.NoModifier:
            return False
        if not event.isAutoRepeat():
            self._set(down=event.type() == QEvent.Type.KeyPress)
        return True

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._watched is not None and self._watched is not self._window:
            self._watched.removeEventFilter(self)
        inside = now is not None and self._window.isAncestorOf(now)
        self._watched = now if inside and not is_text_field(now) else None
        if self._watched is not None:
            self._watched.installEventFilter(self)
            self._watched.destroyed.connect(self._on_destroyed)

    def _on_destroyed(self) -> None:
        self._watched = None

    def _set(self, *, down: bool) -> None:
        if down != self._down:
            self._down = down
            self.held.emit(down)
