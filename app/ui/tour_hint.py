"""A small card of the tour beside the part of the window that it speaks of, which is framed."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.own_keys import claims_key
from app.ui.theme import styled
from app.ui.translation import follow_words, worded
from app.ui.wrapping_row import WrappingRow
from app.words import tour as words

_WIDTH = 312
_GAP = 12
"""Logical pixels between the card and what it speaks of, and to the border of the window."""
_FRAME = 6
"""Logical pixels that the frame is away from what it frames."""
_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Backspace, Qt.Key.Key_Escape)


class TourHint(QFrame):
    """Lies over the window and leaves all around it usable.

    While the focus is in it, Enter goes on, Backspace goes back and Escape closes; a button that
    has the focus is pressed by Enter as well.
    """

    next_wanted = Signal()
    back_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._room = parent
        self._ring = _Ring(parent)
        self._target = QRect()
        self.position = styled(QLabel(), "tiny")
        self.title = styled(QLabel(), "section")
        self.text = styled(QLabel(), "small_text")
        self.close_button = _button(words.CLOSE, "bare")
        self.back_button = _button(words.BACK, "")
        self.next_button = _button(words.NEXT, "primary")
        self.close_button.clicked.connect(self.close_wanted)
        self.back_button.clicked.connect(self.back_wanted)
        self.next_button.clicked.connect(self.next_wanted)
        row = WrappingRow(6, fill=True)
        for button in (self.close_button, self.back_button, self.next_button):
            row.addWidget(button)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(6)
        for label in (self.position, self.title, self.text):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(label)
        column.addSpacing(6)
        column.addLayout(row)
        theme.follow(self, self._fit)
        self.hide()

    def say(self, title: str, text: str, number: int, total: int) -> None:
        """Write the words of stop ``number`` of ``total``, and have them read aloud."""
        self.position.setText(words.POSITION(number=number, total=total))
        self.title.setText(title)
        self.text.setText(text)
        self.back_button.setEnabled(number > 1)
        self.next_button.setText(words.FINISH() if number == total else words.NEXT())
        self.next_button.setAccessibleName(self.next_button.text())
        self.next_button.setAccessibleDescription(f"{self.position.text()}\n{title}\n{text}")
        self._fit()
        if self.isVisible():
            said = QAccessibleAnnouncementEvent(self, f"{title}\n{text}")
            QAccessible.updateAccessibility(said)

    def open(self) -> None:
        """Show it and take the keys."""
        self.show()
        self._ring.show()
        self.raise_()
        self.take_keys()

    def take_keys(self) -> None:
        """Let Enter go on."""
        self.next_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def has_keys(self) -> bool:
        """Whether the focus is in it."""
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def dismiss(self) -> None:
        """Hide it with its frame."""
        self.hide()
        self._ring.hide()

    def point_at(self, target: QRect) -> None:
        """Go beside a place of the parent, and frame it."""
        place = beside(target, self.size(), self._room.rect())
        if target != self._target or place != self.geometry():
            self._target = target
            framed = target.adjusted(-_FRAME, -_FRAME, _FRAME, _FRAME)
            self._ring.setGeometry(framed & self._room.rect())
            self.setGeometry(place)

    def _fit(self) -> None:
        """Be as high as the words need in the size of text of now."""
        width = theme.scaled(_WIDTH)
        self.ensurePolished()
        self._column.invalidate()
        self.resize(width, self._column.totalHeightForWidth(width))

    def event(self, event: QEvent) -> bool:
        """Keep the window's shortcuts from the keys that it knows."""
        return claims_key(event, lambda key: key.key() in _KEYS) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 Qt's name
        """Go on, go back or close."""
        focused = QApplication.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.close_wanted.emit()
        elif event.key() == Qt.Key.Key_Backspace:
            self.back_wanted.emit()
        elif event.key() not in _KEYS:
            super().keyPressEvent(event)
        elif isinstance(focused, QPushButton):
            focused.click()
        else:
            self.next_wanted.emit()


class _Ring(QWidget):
    """A frame in the accent color, which lets all events through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.colors().accent), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)


def beside(target: QRect, size: QSize, room: QRect) -> QRect:
    """Place something of a size in ``room`` so that it covers as little of ``target`` as can be."""
    inside = room.adjusted(_GAP, _GAP, -_GAP, -_GAP)
    left, top = target.left() - _GAP - size.width(), target.top() - _GAP - size.height()
    right, bottom = target.right() + 1 + _GAP, target.bottom() + 1 + _GAP
    x = max(min(target.left(), inside.right() + 1 - size.width()), inside.left())
    y = max(min(target.top(), inside.bottom() + 1 - size.height()), inside.top())
    for corner in ((right, y), (left, y), (x, bottom), (x, top)):
        place = QRect(*corner, size.width(), size.height())
        if inside.contains(place):
            return place
    right, bottom = inside.right() + 1 - size.width(), inside.bottom() + 1 - size.height()
    corners = [(x, y) for y in (bottom, inside.top()) for x in (right, inside.left())]
    places = [QRect(*corner, size.width(), size.height()) for corner in corners]
    return min(places, key=lambda place: _area(place & target))


def _area(place: QRect) -> int:
    return max(place.width(), 0) * max(place.height(), 0)


def _button(caption: Callable[[], str], kind: str) -> QPushButton:
    button = styled(worded(QPushButton(), caption), kind)
    follow_words(button.setAccessibleName, caption)
    return button
