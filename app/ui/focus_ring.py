"""Marks a part of the window that got the focus by the Tab key, so that it can be framed."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget


class FocusRing(QObject):
    """Sets the property ``ring``, which the style sheet frames, until the focus leaves.

    Controls are framed whenever they have the focus; large parts such as the image only by Tab,
    because a frame at each click would be in the way.
    """

    def __init__(self, part: QWidget, window: QWidget) -> None:
        super().__init__(window)
        self._part = part
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    def tab_pressed(self) -> None:
        """Mark the part if the Tab key has just given it the focus."""
        self._show(ring=self._part.hasFocus())

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not self._part:
            self._show(ring=False)

    def _show(self, *, ring: bool) -> None:
        if bool(self._part.property("ring")) != ring:
            self._part.setProperty("ring", ring)
            self._part.style().unpolish(self._part)
            self._part.style().polish(self._part)
