"""Which rows of the worklist are selected, and which is the current one."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QTimer,
    Signal,
)

from app.ui.worklist_model import WorklistModel
from app.ui.worklist_view import WorklistView
from app.workers.entry import NO_ENTRY
from app.workers.session import Session

_Flag = QItemSelectionModel.SelectionFlag


class WorklistSelection(QObject):
    """The current entry and the selected ones, in the Session and in the view.

    They stay what they are while sorting, filtering and searching, also if they are not shown.
    The view scrolls with the current row until the reader scrolls away from it.
    """

    chosen = Signal(int)
    """Id of the entry that the user chose."""
    changed = Signal()
    """``entries`` may be others."""

    def __init__(self, session: Session, model: WorklistModel, view: WorklistView) -> None:
        super().__init__(view)
        self._session = session
        self._model = model
        self._view = view
        self._selected: set[int] = set()
        """Entries that the selected rows belong to."""
        self._at_group: int | None = None
        """Group whose heading the keyboard is at, while the rows are reset."""
        self._is_selecting = False
        """Whether the view is told what is selected: then that is no choice of the user."""
        self._is_followed = True
        self._follow = QTimer(self, singleShot=True, interval=0)
        self._follow.timeout.connect(self._follow_current)
        view.verticalScrollBar().valueChanged.connect(lambda _value: self._on_scrolled())
        view.selectionModel().currentChanged.connect(self._on_row_chosen)
        view.selectionModel().selectionChanged.connect(self._on_selected)
        session.current_changed.connect(self._on_current_changed)
        session.entry_removed.connect(lambda entry_id: self._selected.discard(entry_id))
        # After the view, which connected itself first.
        model.modelAboutToBeReset.connect(self._note_heading)
        model.modelReset.connect(self._select_again)
        for changed in (model.rowsInserted, model.rowsRemoved, model.rowsMoved):
            changed.connect(lambda *_: self._on_rows_changed())

    def entries(self) -> tuple[int, ...]:
        """Ids of the entries in the selected rows, in order; if none, of the current one.

        Of a cine in one row that is the frame that is shown, or else its key frame.
        """
        selected = tuple(map(self._shown, self._rows()))
        current = self._session.current
        return selected or ((current,) if current != NO_ENTRY else ())

    def frames(self) -> Sequence[Sequence[int]]:
        """Ids of all entries in each selected row: the frames of a cine, or a single entry."""
        cines = self._model.facts.cines
        return [cines.in_row(each) for each in self._rows() or self.entries()]

    def is_selected(self, entry_id: int) -> bool:
        """Whether the row of an entry is selected."""
        return self._model.facts.cines.row_entry(entry_id) in self._selected

    def select(self, entry_ids: Iterable[int]) -> None:
        """Select the rows of these entries; which one is the current one stays as it is."""
        self._selected = set(entry_ids)
        self._select_again()
        self.changed.emit()

    def choose(self, entry_id: int) -> None:
        """Select the row of an entry alone, and make it the current one, if it is shown."""
        index = self._model.row_of(entry_id)
        if index.isValid():
            flags = _Flag.ClearAndSelect | _Flag.Rows
            self._view.selectionModel().setCurrentIndex(index, flags)

    def go_to_group(self, group: int) -> None:
        """Go to the heading of a group, if it is shown; what is selected stays so."""
        index = self._model.row_of_group(group)
        if index.isValid():
            self._view.selectionModel().setCurrentIndex(index, _Flag.NoUpdate)

    def expand(self, entry_id: int, *, is_expanded: bool) -> bool:
        """Expand or collapse an entry's cine, and keep it in view; False if nothing changes."""
        if is_expanded and entry_id in self._selected:
            self._selected = self._selected - {entry_id} | {self._shown(entry_id)}
        if not self._model.expand(entry_id, is_expanded=is_expanded):
            return False
        self._is_followed = False
        self._view.scrollTo(self._model.row_of(entry_id))
        self.changed.emit()
        return True

    def _rows(self) -> Sequence[int]:
        """Ids of the entries that the selected rows belong to, in order."""
        selected, session = self._selected, self._session
        return [each for each in self._model.ids() if each in selected and each in session]

    def _shown(self, row_entry: int) -> int:
        """The entry of a row that is the current one, or becomes it when the row is chosen."""
        current, facts = self._session.current, self._model.facts
        return current if facts.cines.row_entry(current) == row_entry else facts.shown(row_entry)

    # From the view

    def _on_row_chosen(self, index: QModelIndex, _before: QModelIndex) -> None:
        entry_id = self._model.entry_id(index)
        if not self._model.is_changing and not self._is_selecting and entry_id in self._session:
            self.chosen.emit(self._shown(entry_id))

    def _on_selected(self) -> None:
        if not self._model.is_changing and not self._is_selecting:
            ids = self._model.row_ids()
            self._selected = {
                entry_id
                for part in self._view.selectionModel().selection().toList()
                for entry_id in ids[part.top() : part.bottom() + 1]
                if entry_id > NO_ENTRY
            }
            self.changed.emit()

    def _on_scrolled(self) -> None:
        place = self._view.visualRect(self._model.row_of(self._session.current))
        self._is_followed = self._view.viewport().rect().contains(place)

    # From the Session and the model

    def _on_current_changed(self, entry_id: int) -> None:
        if entry_id != NO_ENTRY:  # it should be seen, though its group may be collapsed
            self._model.collapse([self._model.facts.group(entry_id)], is_collapsed=False)
        row_entry = self._model.facts.cines.row_entry(entry_id)
        if self._model.entry_id(self._view.currentIndex()) != row_entry or entry_id == NO_ENTRY:
            self.select((entry_id,))
        self._is_followed = True
        self._follow.start()

    def _note_heading(self) -> None:
        """Remember which heading the keyboard is at; a reset forgets it."""
        heading = self._model.heading(self._view.currentIndex())
        self._at_group = None if heading is None else heading.group

    def _follow_current(self) -> None:
        """Scroll to the current row if rows moved it out of view, now that they are laid out."""
        current = self._model.row_of(self._session.current)
        if self._is_followed and current.isValid():
            self._view.scrollTo(current)
            self._is_followed = True

    def _on_rows_changed(self) -> None:
        self._follow.start()
        if self._view.currentIndex() != self._model.row_of(self._session.current):
            self._select_again()

    def _select_again(self) -> None:
        """Select in the view what was selected before rows came, went or were sorted."""
        self._follow.start()
        selection, model = QItemSelection(), self._view.selectionModel()
        self._selected = set(map(self._model.facts.cines.row_entry, self._selected))
        for first, last in _runs(self._model.row_ids(), self._selected):
            selection.select(self._model.index(first), self._model.index(last))
        current = self._model.row_of(self._session.current)
        if self._at_group is not None:
            current = self._model.row_of_group(self._at_group)
        self._at_group = None
        self._is_selecting = True
        self._view.setAutoScroll(not self._model.is_following)
        model.select(selection, _Flag.ClearAndSelect)
        model.setCurrentIndex(current, _Flag.NoUpdate)
        self._view.setAutoScroll(True)
        self._is_selecting = False
        if current.isValid() and not self._model.is_following:
            self._view.scrollTo(current)


def _runs(ids: Sequence[int], wanted: set[int]) -> list[tuple[int, int]]:
    """First and last row of each run of rows whose ids are wanted."""
    runs: list[tuple[int, int]] = []
    for row, entry_id in enumerate(ids):
        if entry_id in wanted:
            if runs and runs[-1][1] == row - 1:
                runs[-1] = (runs[-1][0], row)
            else:
                runs.append((row, row))
    return runs
