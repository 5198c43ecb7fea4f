"""A field for a number with decimals."""

from PySide6.QtCore import QLocale
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QDoubleSpinBox


class DecimalBox(QDoubleSpinBox):
    """Shows a decimal point in every language, as all numbers of the program; takes a comma too."""

    def __init__(self) -> None:
        super().__init__()
        self.setLocale(QLocale.c())

    def validate(self, text: str, place: int, /) -> tuple[QValidator.State, str, int]:
        """Turn a comma that is typed into a point."""
        return super().validate(text.replace(",", "."), place)
