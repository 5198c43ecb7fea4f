"""All figures of the selected Lesion, below the table; nothing without one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from app.domain.lesion import Lesion
from app.ui.theme import styled
from app.words.lesion_table import lesion_figures

_COLUMNS = 2


class LesionCard(QWidget):
    """Names and values in two columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: list[QLabel] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(3, 4, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(4)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(2 * column + 1, 1)
        self.hide()

    @property
    def values(self) -> tuple[str, ...]:
        """What is shown, in the order of ``lesion_figures``."""
        return () if self.isHidden() else tuple(label.text() for label in self._values)

    def show_lesion(self, lesion: Lesion | None) -> None:
        """Show the figures of a Lesion, or nothing."""
        figures = () if lesion is None else lesion_figures(lesion)
        if figures and not self._values:
            self._lay_out([name for name, _value in figures])
        for label, (_name, value) in zip(self._values, figures, strict=False):
            if label.text() != value:
                label.setText(value)
        self.setVisible(bool(figures))

    def _lay_out(self, names: list[str]) -> None:
        """Fill the columns one after the other."""
        rows = -(-len(names) // _COLUMNS)
        for place, name in enumerate(names):
            column, row = divmod(place, rows)
            value = styled(QLabel(), "small_text")
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._grid.addWidget(styled(QLabel(name), "small"), row, 2 * column)
            self._grid.addWidget(value, row, 2 * column + 1)
            self._values.append(value)
