"""Asks how long a measured distance is in mm."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.measurement import ManualMeasurement, measured_value
from app.domain.scale import pixel_size
from app.ui.answer_buttons import answer_buttons
from app.ui.decimal_box import DecimalBox
from app.ui.theme import scaled, styled
from app.words import scale as words

_LONGEST_MM = 500.0
_FIRST_MM = 10.0
"""Depth scales have a mark at every 10 mm."""


class ScaleDialog(QDialog):
    """Can be accepted only with a length that gives a possible pixel size."""

    chosen = Signal(float, bool)
    """Width of a pixel in mm, and whether it is for the other frames too."""

    def __init__(
        self, caliper: ManualMeasurement, aspect: float, other_frames: int, parent: QWidget
    ) -> None:
        """``other_frames`` of the same source could get the same scale; 0 if there are none.

        ``aspect`` is the height of a pixel by its width.
        """
        super().__init__(parent)
        self._caliper = caliper
        self._aspect = aspect
        self.setWindowTitle(words.TITLE())
        length_px, _ = measured_value(caliper, None, aspect)
        explanation = QLabel(words.EXPLANATION(length=f"{length_px:.0f}"))
        explanation.setWordWrap(True)
        explanation.setMinimumWidth(scaled(360))
        self.length = DecimalBox()
        self.length.setRange(0.1, _LONGEST_MM)
        self.length.setDecimals(1)
        self.length.setValue(_FIRST_MM)
        self.length.setAccessibleName(words.LENGTH())
        self.length.selectAll()
        self.length.valueChanged.connect(self._show_size)
        caption = QLabel(words.LENGTH())
        caption.setBuddy(self.length)
        row = QHBoxLayout()
        row.addWidget(caption)
        row.addWidget(self.length)
        row.addStretch(1)
        self.size_line = styled(QLabel(), "small")
        self.frames = QCheckBox(words.OTHER_FRAMES(max(other_frames, 1)))
        self.frames.setChecked(True)
        self.frames.setVisible(other_frames > 0)
        self.accept_button = QPushButton(words.SET())
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(explanation)
        column.addLayout(row)
        column.addWidget(self.size_line)
        column.addWidget(self.frames)
        column.addLayout(answer_buttons(self, self.accept_button, words.CANCEL()))
        self.accepted.connect(self._choose)
        self.finished.connect(self.deleteLater)
        self._show_size()

    def _show_size(self) -> None:
        length_px, _ = measured_value(self._caliper, None, self._aspect)
        is_possible = self._size() is not None
        size = self.length.value() / max(length_px, 1e-3)
        self.size_line.setText(words.pixel_text(size, self._aspect, is_possible=is_possible))
        self.accept_button.setEnabled(is_possible)

    def _size(self) -> float | None:
        return pixel_size(self._caliper, self.length.value(), self._aspect)

    def _choose(self) -> None:
        size = self._size()
        if size is not None:
            self.chosen.emit(size, self.frames.isVisibleTo(self) and self.frames.isChecked())
