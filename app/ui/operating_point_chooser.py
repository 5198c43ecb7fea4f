"""Chooses the operating point and shows what was measured at it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.assessment import OperatingPoint
from app.ui.theme import styled


class OperatingPointChooser(QWidget):
    """One button a point, side by side, with the measured values of the chosen one below."""

    chosen = Signal(str)
    """Name of the point that the user chose."""

    def __init__(self, points: Sequence[OperatingPoint], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points = {point.name: point for point in points}
        self.buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(6)
        for place, point in enumerate(points, start=1):
            button = styled(
                QPushButton(
                    _capital(point.name),
                ),
                "choice",
            )
            button.setCheckable(True)
            button.setAccessibleName(f"Operating point {point.name}")
            button.setAccessibleDescription(measured_text(point))
            button.setToolTip(
                f"Suspicious from a malignancy of {point.limit:.2f} on (Ctrl+{place})"
            )
            self._group.addButton(button)
            self.buttons[point.name] = button
            row.addWidget(button, 1)
        self._group.buttonClicked.connect(self._on_clicked)
        self._measured = styled(QLabel(), "small")
        self._measured.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(styled(QLabel("Operating point"), "section"))
        column.addLayout(row)
        column.addWidget(self._measured)

    @property
    def measured(self) -> str:
        """What is said of the chosen point."""
        return self._measured.text()

    def show_chosen(self, name: str) -> None:
        """Mark a point as chosen without telling anybody."""
        self.buttons[name].setChecked(True)
        self._measured.setText(measured_text(self._points[name]))

    def _on_clicked(self, clicked: QPushButton) -> None:
        self.chosen.emit(next(name for name, button in self.buttons.items() if button is clicked))


def measured_text(point: OperatingPoint) -> str:
    """Sensitivity and specificity with the number of pictures that they come from."""
    if not point.pictures:
        return "Not measured: the weights cannot be read."
    return (
        f"Sensitivity {point.sensitivity:.2f}, specificity {point.specificity:.2f}\n"
        f"measured on {point.pictures:,} held-out pictures"
    )


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]
