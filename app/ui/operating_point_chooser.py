"""Chooses the operating point and shows what was measured at it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.operating_point import Measurement, OperatingPoint
from app.report.verdict import limit_number, measured_lines
from app.ui.actions import Actions
from app.ui.theme import styled


class OperatingPointChooser(QWidget):
    """One button a point, side by side, with the measured values of the chosen one below."""

    chosen = Signal(str)
    """Name of the point that the user chose."""

    def __init__(
        self,
        points: Sequence[OperatingPoint],
        actions: Actions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._points = {point.name: point for point in points}
        self.buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(6)
        for place, point in enumerate(points, start=1):
            action = actions[f"point_{place}"]
            button = styled(QPushButton(action.text()), "choice")
            button.setCheckable(True)
            button.setAccessibleName(f"Operating point {point.name}")
            button.setAccessibleDescription(_explained(point))
            button.setToolTip(f"{action.toolTip()}\n{_explained(point)}")
            self._group.addButton(button)
            self.buttons[point.name] = button
            row.addWidget(button, 1)
        self._group.buttonClicked.connect(self._on_clicked)
        self._measured = styled(QLabel(), "tiny")
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
        self._measured.setText("\n".join(measured_lines(self._points[name])))

    def _on_clicked(self, clicked: QPushButton) -> None:
        self.chosen.emit(next(name for name, button in self.buttons.items() if button is clicked))


def _explained(point: OperatingPoint) -> str:
    return "\n".join(
        (
            f"Suspicious from a malignancy of {limit_number(point.limit)} on.",
            "Accepted as a lesion from a lesion probability of "
            f"{limit_number(point.acceptance_limit)} on.",
            _figures("Known sites", point.known),
            _figures("A new site (left-out sets)", point.left_out),
        )
    )


def _figures(where: str, measured: Measurement | None) -> str:
    if measured is None:
        return f"{where}: not measured"
    return (
        f"{where}, {measured.pictures:,} pictures:\n"
        f"    sensitivity {measured.sensitivity:.2f}, specificity {measured.specificity:.2f},\n"
        f"    lesions lost {measured.lesions_lost:.2f}, "
        f"normals marked {measured.normals_marked:.2f}"
    )
