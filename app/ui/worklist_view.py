"""The list of the worklist. It is a table of one column, whose rows Qt lays out only when drawn.

A QListView asks the model for every row when any of them changes: 25 ms for 10,000.
"""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from app.ui.theme import styled
from app.ui.worklist_delegate import GROUP_HEIGHT, ROW_HEIGHT, WorklistDelegate
from app.words import worklist as words

_Move = QAbstractItemView.CursorAction


class WorklistView(QTableView):
    """Shows a WorklistModel. Several rows can be selected, as in a file manager."""

    def __init__(self) -> None:
        super().__init__()
        self._is_grouped = False
        styled(self, "scans")
        self.setItemDelegate(WorklistDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(words.WORKLIST())
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)

    def show_groups(self, starts: Sequence[int]) -> None:
        """Make room for a name over each of these rows."""
        header = self.verticalHeader()
        if starts or self._is_grouped:
            header.setDefaultSectionSize(ROW_HEIGHT)  # of all rows
            for row in starts:
                header.resizeSection(row, ROW_HEIGHT + GROUP_HEIGHT)
        self._is_grouped = bool(starts)

    def rows_in_view(self) -> range:
        """Rows of which at least a part can be seen."""
        height = self.viewport().height()
        first, last = self.rowAt(0), self.rowAt(height - 1)
        if first < 0:
            return range(0)
        return range(first, last + 1 if last >= 0 else self.model().rowCount())

    def moveCursor(  # noqa: N802 Qt's name
        self, action: _Move, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Go to the first and last row by Home and End, which in a table stay in the row."""
        if action is _Move.MoveHome:
            return self.model().index(0, 0)
        if action is _Move.MoveEnd:
            return self.model().index(self.model().rowCount() - 1, 0)
        return super().moveCursor(action, modifiers)
