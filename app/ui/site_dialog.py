"""Asks how many images of a site show no lesion, so that limits can be fitted to them."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.ui.answer_buttons import answer_buttons
from app.ui.theme import scaled, styled
from app.words import site as words
from models.torch_free.site_limits import FEWEST_IMAGES

_UNKNOWN = -1
"""Shown as a dash: a share that nobody has chosen must not count."""
_UNIT = "%"


class SiteDialog(QDialog):
    """Can be accepted only if there are enough images and the share is chosen."""

    def __init__(self, usable: int, parent: QWidget) -> None:
        """``usable`` is the number of images that limits would be fitted to."""
        super().__init__(parent)
        self._usable = usable
        self.setWindowTitle(words.DIALOG_TITLE())
        explanation = QLabel(words.DIALOG_EXPLANATION())
        self.share = _ShareBox()
        self.share.setRange(_UNKNOWN, 100)
        self.share.setSpecialValueText("\u2013")
        self.share.setValue(_UNKNOWN)
        self.share.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.share.setAccessibleName(words.SHARE())
        self.share.setAccessibleDescription(_UNIT)
        self.share.valueChanged.connect(self._enable)
        caption = QLabel(words.SHARE())
        caption.setBuddy(self.share)
        row = QHBoxLayout()
        row.addWidget(caption)
        row.addWidget(self.share)
        row.addWidget(QLabel(_UNIT))
        row.addStretch(1)
        hint = styled(QLabel(words.SHARE_HINT()), "small")
        self.usable_line = styled(QLabel(words.usable_text(usable, FEWEST_IMAGES)), "small")
        self.accept_button = QPushButton(words.SAVE())
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        for label in (explanation, hint, self.usable_line):
            label.setWordWrap(True)
            label.setMinimumWidth(scaled(360))
        column.addWidget(explanation)
        column.addWidget(self.usable_line)
        column.addLayout(row)
        column.addWidget(hint)
        column.addLayout(answer_buttons(self, self.accept_button, words.CANCEL()))
        self.finished.connect(self.deleteLater)
        self._enable()

    @property
    def lesion_free(self) -> float:
        """The share of the images that shows no lesion, 0 to 1."""
        return self.share.value() / 100

    def _enable(self) -> None:
        is_chosen = self.share.value() != _UNKNOWN
        self.accept_button.setEnabled(is_chosen and self._usable >= FEWEST_IMAGES)


class _ShareBox(QSpinBox):
    """What is typed replaces all that was there, the dash too."""

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 Qt's name
        """Select all."""
        super().focusInEvent(event)
        # Not now: the click that gives the focus sets the cursor next.
        QTimer.singleShot(0, self, self.selectAll)
