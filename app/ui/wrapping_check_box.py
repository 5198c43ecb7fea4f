"""A check box whose caption continues in a next line if there is no room."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton


class WrappingCheckBox(QCheckBox):
    """Breaks its caption between words; Qt's own never does."""

    def __init__(self, caption: str) -> None:
        super().__init__(caption)
        self._caption = caption
        self.setAccessibleName(caption)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 Qt's name
        """Tell that a narrow one is higher."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 Qt's name
        """Height of all lines."""
        return self._size(self._wrapped(width)).height()

    def sizeHint(self) -> QSize:  # noqa: N802 Qt's name
        """Room for all in one line."""
        return self._size(self._caption)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 Qt's name
        """Room for the longest word."""
        return QSize(self._size(self._wrapped(0)).width(), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 Qt's name
        """Break the caption anew."""
        super().resizeEvent(event)
        self.setText(self._wrapped(self.width()))

    def _wrapped(self, width: int) -> str:
        lines: list[str] = []
        for word in self._caption.split():
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and self._size(longer).width() <= width:
                lines[-1] = longer
            else:
                lines.append(word)
        return "\n".join(lines)

    def _size(self, text: str) -> QSize:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        words = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic.value, text)
        kind = QStyle.ContentsType.CT_CheckBox
        return self.style().sizeFromContents(kind, option, words, self)
