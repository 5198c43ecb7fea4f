"""The page with the rows of the settings. It scrolls, and reflows on a small screen."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QWidget

from app.ui.setting_rows import SettingRow
from app.ui.theme import follow, scaled, styled

Section = tuple[str, tuple[SettingRow, ...]]

_BESIDE = 440
"""Pixels from which on captions are beside their controls, in every language."""


class SettingPage(QScrollArea):
    """Captions are beside their controls, or above them if the page is narrow."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._is_at_end = False
        self._bar = self.verticalScrollBar()
        self._bar.valueChanged.connect(self._on_scrolled)
        self._bar.rangeChanged.connect(self._on_range)
        self._grid = QGridLayout()
        self._placed: list[tuple[int, SettingRow, QLabel | None]] = []
        follow(self, self._place)

    def fill(self, sections: Sequence[Section], notes: Mapping[str, QLabel], last: QWidget) -> None:
        """Show other rows, with notes below those that have one, and ``last`` below all."""
        before = self.takeWidget()
        page = styled(QWidget(), "inside")
        grid = self._grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 10, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        self._placed = []
        line = 0
        for title, rows in sections:
            grid.setRowMinimumHeight(line, 12 if line else 0)
            grid.addWidget(styled(QLabel(title), "section"), line + 1, 0, 1, 3)
            line += 2
            for row in rows:
                self._placed.append((line, row, notes.get(row.name)))
                line += 3
        self._place()
        grid.addWidget(last, line, 0, 1, 3)
        grid.setRowStretch(line + 1, 1)
        self.setWidget(page)
        if before is not None:  # not within a signal of one of its controls
            before.deleteLater()

    def scroll_to_end(self) -> None:
        """Show the end of ``last``, also if it grows later."""
        self._is_at_end = True
        self._bar.setValue(self._bar.maximum())

    def _on_scrolled(self, value: int) -> None:
        self._is_at_end = value == self._bar.maximum() > 0

    def _on_range(self, _least: int, most: int) -> None:
        if self._is_at_end:
            self._bar.setValue(most)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 Qt's name
        """Place the captions anew."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        column = 1 if self.viewport().width() >= scaled(_BESIDE) else 0
        for line, row, note in self._placed:
            first = 0
            if row.label.text():
                first = column
                row.label.setWordWrap(not column)
                self._grid.addWidget(row.label, line + column, 0, 1, 2 - column)
            self._grid.addWidget(row.control, line + 1, first, 1, 2 - first)
            self._grid.addWidget(row.reset, line + 1, 2)
            if note is not None:
                self._grid.addWidget(note, line + 2, column, 1, 2 - column)
