"""Says at the top of the judgement why it should not be relied on."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from app.report import palette
from app.ui.icons import pixmap
from app.ui.theme import styled


class WarningNote(QFrame):
    """A sign and the warnings of an Assessment; hidden where there are none.

    In the accent colour: red, amber and green would say something of the risk.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "note")
        sign = QLabel()
        sign.setPixmap(pixmap("unlike", 24, palette.ACCENT, self.devicePixelRatioF()))
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(10)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        self.hide()

    def show_warnings(self, warnings: Sequence[str]) -> None:
        """Show sentences, a paragraph each."""
        words = "\n\n".join(warnings)
        # Called at each step of the slider, where nothing of this changes.
        if words != self.words.text():
            self.words.setText(words)
            self.setAccessibleName(words)
            self.setVisible(bool(words))
