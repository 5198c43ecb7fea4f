"""All figures of the selected Lesion, below the table; nothing without one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from app.domain.lesion import Lesion
from app.ui.theme import follow, font_pixels, styled
from app.ui.translation import worded
from app.words.lesion_table import SCALED_BY_HAND, lesion_figures

_COLUMNS = 2
_MOST_IN_COLUMNS = 16
"""Size of text up to which there is room for two."""


class LesionCard(QWidget):
    """Names and values in two columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: list[tuple[QLabel, QLabel]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(3, 4, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(4)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(2 * column + 1, 1)
        self._by_hand = styled(worded(QLabel(self), SCALED_BY_HAND), "small")
        self.hide()

    @property
    def values(self) -> tuple[str, ...]:
        """What is shown, in the order of ``lesion_figures``."""
        return () if self.isHidden() else tuple(value.text() for _, value in self._labels)

    def show_lesion(self, lesion: Lesion | None, *, is_scaled_by_hand: bool = False) -> None:
        """Show the figures of a Lesion, or nothing, and whether a person set the pixel size."""
        figures = () if lesion is None else lesion_figures(lesion)
        if figures and not self._labels:
            self._lay_out(len(figures))
        for labels, texts in zip(self._labels, figures, strict=False):
            for label, text in zip(labels, texts, strict=True):
                if label.text() != text:
                    label.setText(text)
        self._by_hand.setVisible(is_scaled_by_hand)
        self.setVisible(bool(figures))

    def _lay_out(self, number: int) -> None:
        for _ in range(number):
            name, value = styled(QLabel(), "small"), styled(QLabel(), "small_text")
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._labels.append((name, value))
        follow(self, self._place)

    def _place(self) -> None:
        """Fill the columns one after the other; there is one column of large words."""
        columns = 1 if font_pixels() > _MOST_IN_COLUMNS else _COLUMNS
        rows = -(-len(self._labels) // columns)
        for place, (name, value) in enumerate(self._labels):
            column, row = divmod(place, rows)
            self._grid.addWidget(name, row, 2 * column)
            self._grid.addWidget(value, row, 2 * column + 1)
        self._grid.addWidget(self._by_hand, rows, 0, 1, 2 * _COLUMNS)
