"""What covers the window until it is closed, without being a dialog: a card on dimmed ground."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from app.ui.theme import styled

_MARGIN = 12
"""Between the card and the border of what is covered."""


class Cover(QWidget):
    """Holds a card. A click beside it asks to close it, as Escape does in the window.

    Of several covers of one widget, one is open at a time.
    """

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._covered = parent
        self._focused_before: QWidget | None = None
        self.card = styled(QFrame(self), "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        parent.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Lay it over the whole parent."""
        dismiss_cover(self._covered)
        self._focused_before = QApplication.focusWidget()
        self.resize(self._covered.size())
        self.raise_()
        self.show()
        self.setFocus()

    def dismiss(self) -> None:
        """Close it, and give the keys back to what had them."""
        if self.isHidden():
            return
        self.hide()
        before = self._focused_before or self._covered
        before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def room(self) -> QRect:
        """Where the card may be."""
        return self.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)

    def card_place(self) -> QRect:
        """Where the card goes: in the middle, as large as it wants to be and as there is room."""
        room = self.room()
        place = QRect(room.topLeft(), self.card.sizeHint().boundedTo(room.size()))
        place.moveCenter(room.center())
        return place

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001, N802 Qt's name
        """Keep Tab in the card: what is covered can't be reached."""
        tab = Qt.FocusPolicy.TabFocus
        stops = [
            each
            for each in self.card.findChildren(QWidget)
            if each.focusPolicy() & tab and each.isVisible() and each.isEnabled()
        ]
        focused = QApplication.focusWidget()
        if stops:
            place = stops.index(focused) if focused in stops else -1
            reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
            stops[(place + (1 if forward else -1)) % len(stops)].setFocus(reason)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 Qt's name
        """Keep the size of the parent."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.resize(self._covered.size())
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 Qt's name
        """Place the card."""
        super().resizeEvent(event)
        self.card.setGeometry(self.card_place())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 Qt's name
        """Dim what is covered."""
        QPainter(self).fillRect(self.rect(), QColor(0, 0, 0, 150))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 Qt's name
        """Close it if the click is beside the card."""
        if not self.card.geometry().contains(event.position().toPoint()):
            self.dismiss()


def dismiss_cover(covered: QWidget) -> bool:
    """Close the cover that is open over a widget; False if there is none."""
    for cover in covered.findChildren(Cover, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if cover.isVisible():
            cover.dismiss()
            return True
    return False
