"""Chooses the operating point and shows what was measured at it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.actions import Actions
from app.ui.theme import styled
from app.ui.translation import follow_language, worded
from app.ui.wrapping_row import WrappingRow
from app.words.operating_point import measured_lines, operating_point_name
from app.words.panel import OPERATING_POINT, OPERATING_POINT_NAME, operating_point_tip
from models.torch_free.operating_point import OperatingPoint


class OperatingPointChooser(QWidget):
    """One button per point, side by side, with the measured values of the chosen one below."""

    chosen = Signal(str)
    """Name of the point that the user chose."""

    def __init__(
        self,
        points: Sequence[OperatingPoint],
        actions: Actions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._points: dict[str, OperatingPoint] = {}
        self._actions: dict[str, QAction] = {}
        self.buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        row = WrappingRow(6, fill=True)
        for place, point in enumerate(points, start=1):
            action = actions[f"point_{place}"]
            button = styled(worded(QPushButton(), action.text), "choice")
            button.setCheckable(True)
            self._group.addButton(button)
            self._actions[point.name], self.buttons[point.name] = action, button
            follow_language(button, partial(self._describe, point.name))
            row.addWidget(button)
        self._group.buttonClicked.connect(self._on_clicked)
        self._measured = styled(QLabel(), "tiny")
        self._measured.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(styled(worded(QLabel(), OPERATING_POINT), "section"))
        column.addLayout(row)
        column.addWidget(self._measured)
        self.show_points(points)

    def show_points(self, points: Sequence[OperatingPoint]) -> None:
        """Describe points of the same names, whose limits may be others than before."""
        self._points = {point.name: point for point in points}
        for name in self._points:
            self._describe(name)

    def _describe(self, name: str) -> None:
        button, action, point = self.buttons[name], self._actions[name], self._points[name]
        tip = operating_point_tip(point)
        button.setAccessibleName(OPERATING_POINT_NAME(name=operating_point_name(point)))
        button.setAccessibleDescription(tip)
        button.setToolTip(f"{action.toolTip()}\n{tip}")

    @property
    def measured(self) -> str:
        """The text about the chosen point."""
        return self._measured.text()

    def show_chosen(self, name: str) -> None:
        """Mark a point as chosen without emitting it."""
        self.buttons[name].setChecked(True)
        self._measured.setText("\n".join(measured_lines(self._points[name])))

    def _on_clicked(self, clicked: QPushButton) -> None:
        self.chosen.emit(next(name for name, button in self.buttons.items() if button is clicked))
