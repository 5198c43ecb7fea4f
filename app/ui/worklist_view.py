"""The list of the worklist. It is a table of one column, whose rows Qt lays out only when drawn.

A QListView asks the model for every row when any of them changes: 25 ms for 10,000.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from app.ui import theme
from app.ui.own_keys import claims_key, is_delete
from app.ui.theme import styled
from app.ui.translation import follow_words
from app.ui.worklist_delegate import HEADING_HEIGHT, ROW_HEIGHT, WorklistDelegate, arrow_place
from app.ui.worklist_model import EXPANDED_ROLE, HEADING_ROLE, WorklistModel
from app.words import worklist as words

_Move = QAbstractItemView.CursorAction

_COLLAPSES = {
    Qt.Key.Key_Left: True,
    Qt.Key.Key_Right: False,
    Qt.Key.Key_Return: None,
    Qt.Key.Key_Enter: None,
}
"""Keys on a heading, and whether each collapses its group; None for the other way round."""
_STEPS = {_Move.MoveUp: -1, _Move.MovePageUp: -1, _Move.MoveDown: 1, _Move.MovePageDown: 1}


class WorklistView(QTableView):
    """Shows a WorklistModel. Several rows can be selected, as in a file manager.

    A heading expands and collapses its group by a click, Enter, Right and Left. The row of a cine
    does so with its frames by Right, Left, and a click on its arrow. From any other row, Left
    collapses its cine or goes to its heading, as in a tree.
    """

    heading_used = Signal(object, object)
    """Heading, and whether its group is to be collapsed; None for the other way round."""
    cine_used = Signal(object)
    """Index of the first row of a cine that is to be expanded or collapsed."""
    left_wanted = Signal()
    """The cine of the current row is to be collapsed, or its heading to become the current one."""

    def __init__(self, model: WorklistModel) -> None:
        super().__init__()
        self.setModel(model)
        self._model = model
        self._headings: tuple[int, ...] = ()
        self._is_on_arrow = False
        """Whether the mouse button is down that was pressed on the arrow of a cine."""
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
        follow_words(self.setAccessibleName, words.WORKLIST)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        theme.follow(self, self._size_rows)
        self.clicked.connect(self._on_clicked)
        self._regroup = QTimer(self, singleShot=True, interval=0)
        self._regroup.timeout.connect(self._follow_headings)
        model.modelReset.connect(self._follow_headings)
        for changed in (model.rowsInserted, model.rowsRemoved, model.rowsMoved):
            changed.connect(lambda *_: self._regroup.start())

    def _follow_headings(self) -> None:
        rows = self._model.heading_rows()
        if rows or self._headings:
            before, self._headings = self._headings, tuple(rows)
            self._size_rows(before)

    def _size_rows(self, before: Sequence[int] = ()) -> None:
        header = self.verticalHeader()
        usual, height = theme.scaled(ROW_HEIGHT), theme.scaled(HEADING_HEIGHT)
        header.setDefaultSectionSize(usual)
        # The table would follow each of thousands of headings by itself.
        with QSignalBlocker(header):
            for row in before:  # a reset keeps the heights of rows that are still there
                if row < header.count():
                    header.resizeSection(row, usual)
            for row in self._headings:
                header.resizeSection(row, height)
        self.updateGeometries()
        self.viewport().update()

    def rows_in_view(self) -> range:
        """Rows of which at least a part can be seen."""
        height = self.viewport().height()
        first, last = self.rowAt(0), self.rowAt(height - 1)
        if first < 0:
            return range(0)
        return range(first, last + 1 if last >= 0 else self.model().rowCount())

    def _on_clicked(self, index: QModelIndex) -> None:
        heading = index.data(HEADING_ROLE)
        if heading is not None:
            self.heading_used.emit(heading, None)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 Qt's name
        """Expand or collapse a cine by its arrow, and leave the selection as it is."""
        self._is_on_arrow = self._uses_arrow(event)
        if not self._is_on_arrow:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 Qt's name
        """Select nothing while the button that was pressed on an arrow is down."""
        if not self._is_on_arrow:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 Qt's name
        """End the use of an arrow."""
        if not self._is_on_arrow:
            super().mouseReleaseEvent(event)
        self._is_on_arrow = False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 Qt's name
        """Take it for two presses if it is on an arrow."""
        self._is_on_arrow = self._uses_arrow(event)
        if not self._is_on_arrow:
            super().mouseDoubleClickEvent(event)

    def _uses_arrow(self, event: QMouseEvent) -> bool:
        index = self.indexAt(event.position().toPoint())
        if index.data(EXPANDED_ROLE) is None or event.button() != Qt.MouseButton.LeftButton:
            return False
        is_on_arrow = arrow_place(self.visualRect(index)).contains(event.position())
        if is_on_arrow:
            self.cine_used.emit(index)
        return is_on_arrow

    def event(self, event: QEvent) -> bool:
        """Keep Delete from the current Scan if no row is selected; its row may not be shown."""
        return claims_key(event, self._deletes_nothing) or super().event(event)

    def _deletes_nothing(self, event: QKeyEvent) -> bool:
        return is_delete(event) and not self.selectionModel().hasSelection()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 Qt's name
        """Expand or collapse a group or a cine, or go to a heading."""
        current = self.currentIndex()
        heading = current.data(HEADING_ROLE)
        if heading is not None and event.key() in _COLLAPSES:
            self.heading_used.emit(heading, _COLLAPSES[Qt.Key(event.key())])
        elif heading is None and event.key() == Qt.Key.Key_Left:
            self.left_wanted.emit()
        elif event.key() == Qt.Key.Key_Right and current.data(EXPANDED_ROLE) is False:
            self.cine_used.emit(current)
        else:
            super().keyPressEvent(event)

    def moveCursor(  # noqa: N802 Qt's name
        self, action: _Move, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Go to the first and last row by Home and End; if no row is current, to the nearest."""
        if action is _Move.MoveHome:
            return self.model().index(0, 0)
        if action is _Move.MoveEnd:
            return self.model().index(self.model().rowCount() - 1, 0)
        if not self.currentIndex().isValid():
            # The current entry is not shown. Qt would go to the first row, also when the list only
            # gets the focus.
            step = _STEPS.get(action)
            return QModelIndex() if step is None else self._model.row_beside_current(step)
        return super().moveCursor(action, modifiers)
