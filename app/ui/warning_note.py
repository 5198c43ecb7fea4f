"""Says at the top of the assessment why not to rely on it."""

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.ui.icons import follow_sign
from app.ui.theme import styled
from app.ui.translation import follow_language
from app.words.message import say
from models.torch_free.image_warning import ImageWarning


class WarningNote(QFrame):
    """A sign and the warnings of an Assessment, the first sentence bold; hidden without any."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "note")
        sign = QLabel()
        follow_sign(sign, "unlike", 24, lambda colors: colors.amber)
        self.first = styled(QLabel(), "warning")
        self.rest = styled(QLabel(), "small_text")
        words = QVBoxLayout()
        words.setSpacing(3)
        for label in (self.first, self.rest):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            words.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 10, 12, 10)
        row.setSpacing(6)
        row.addWidget(sign)
        row.addLayout(words, 1)
        self._shown: tuple[ImageWarning, ...] = ()
        follow_language(self, self._say)
        self.hide()

    def show_warnings(self, warnings: Sequence[ImageWarning]) -> None:
        """Show the warnings, each in a paragraph of its own."""
        # Called at each step of the slider, when nothing of this changes.
        if tuple(warnings) == self._shown:
            return
        self._shown = tuple(warnings)
        self._say()

    def _say(self) -> None:
        words = "\n".join(map(say, self._shown))
        first, *rest = re.split(r"(?<=[.!?])\s|(?<=\u3002)", words, maxsplit=1)
        self.first.setText(first)
        self.rest.setText("".join(rest))
        self.rest.setVisible(bool(rest))
        self.setAccessibleName(words)
        self.setVisible(bool(words))
