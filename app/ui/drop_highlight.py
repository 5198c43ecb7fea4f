"""Covers the whole window to show that what is dragged may be dropped."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.report import palette
from app.ui.icons import pixmap
from app.ui.theme import scaled, sized
from app.words.window import DROP_TO_OPEN

_SIGN = 64


class DropHighlight(QWidget):
    """Lies over its parent while files are dragged over it; lets all events through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._covered = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def open(self) -> None:
        """Cover the parent."""
        self.resize(self._covered.size())
        self.raise_()
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 Qt's name
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(15, 18, 22, 215))
        painter.setPen(QPen(QColor(palette.ACCENT), 2.5, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(16, 16, -16, -16), 14, 14)
        middle = QPointF(self.rect().center())
        painter.drawPixmap(
            middle - QPointF(_SIGN / 2, _SIGN + 8),
            pixmap("drop", _SIGN, palette.ACCENT, self.devicePixelRatioF()),
        )
        painter.setFont(sized(self.font(), 20, bold=True))
        painter.setPen(QColor(palette.TEXT))
        words = QRectF(0, middle.y() + 10, self.width(), scaled(32))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, DROP_TO_OPEN())
