"""Brings parts of the window into view."""

from PySide6.QtWidgets import QScrollArea, QWidget


def scroll_to(part: QWidget) -> None:
    """Bring a part into view if it is in something that scrolls."""
    above = part.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if above is not None:
        above.ensureWidgetVisible(part)
