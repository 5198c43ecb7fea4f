"""The list of opened Scans on the left."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from app.ui.actions import Actions
from app.ui.settings import Settings
from app.ui.theme import PANEL_MARGIN, styled
from app.ui.translation import follow_language, worded
from app.ui.worklist_bar import WorklistBar
from app.ui.worklist_groups import Heading
from app.ui.worklist_model import EXPANDED_ROLE, WorklistModel
from app.ui.worklist_order import Filter
from app.ui.worklist_view import WorklistView
from app.words import worklist as words
from app.workers.entry import NO_ENTRY
from app.workers.session import Session

_LOOK_MS = 100
"""So long after the list moved it is told what is in view."""
_MENU = ("export", "export_picture", "print", "retry", "find_file", "remove")
_MENU_OF_SEVERAL = ("export", "export_pdf", *_MENU[1:])

_Flag = QItemSelectionModel.SelectionFlag


class Worklist(QWidget):
    """Shows the Session's entries; choosing one makes it current.

    The current entry and the selected ones stay what they are while sorting, filtering and
    searching, also if they are not shown.
    """

    chosen = Signal(int)
    """Id of the entry that the user chose."""
    selection_changed = Signal()
    """``selected`` may be another."""
    looked_at = Signal(object)
    """Ids of the entries whose rows are in view, from top to bottom."""

    def __init__(
        self,
        session: Session,
        actions: Actions,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setProperty("side", "left")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._actions = actions
        self._settings = settings
        self._selected: set[int] = set()
        self._at_group: int | None = None
        self._is_selecting = False
        self._is_followed = True
        """Whether the current row stays in view: until the reader scrolls away from it."""
        self.model = WorklistModel(session, self)
        order, is_reversed = settings.worklist_order
        self.model.sort_by(order, is_reversed=is_reversed)
        grouping = settings.worklist_grouping
        self.model.group_by(grouping)
        self.bar = WorklistBar(actions, order, grouping, is_reversed=is_reversed)
        self.view = WorklistView()
        self.view.setModel(self.model)
        self._hint = styled(QLabel(words.EMPTY()), "small")
        self._hint.setWordWrap(True)
        self._hint.setContentsMargins(PANEL_MARGIN, 0, PANEL_MARGIN, 0)
        self._all = styled(QToolButton(), "bare")
        self._all.setDefaultAction(actions["show_all"])
        self._count = styled(QLabel(), "small")
        self._lay_out()
        self._recount = QTimer(self, singleShot=True, interval=0)
        self._regroup = QTimer(self, singleShot=True, interval=0)
        self._look = QTimer(self, singleShot=True, interval=_LOOK_MS)
        self._follow = QTimer(self, singleShot=True, interval=0)
        self._connect()
        self._show_count()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(PANEL_MARGIN, 18, PANEL_MARGIN, 10)
        head.addWidget(styled(worded(QLabel(), words.WORKLIST), "section"))
        head.addStretch(1)
        head.addWidget(self._count)
        column = QVBoxLayout(self)
        # One pixel for the line beside the splitter.
        column.setContentsMargins(0, 0, 1, 8)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.bar)
        column.addWidget(self._hint)
        column.addSpacing(4)
        column.addWidget(self._all, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.view, 1)
        column.addStretch(0)

    def _connect(self) -> None:
        self._recount.timeout.connect(self._show_count)
        self._regroup.timeout.connect(self._show_headings)
        self._look.timeout.connect(self._tell_what_is_in_view)
        self._follow.timeout.connect(self._follow_current)
        self.bar.narrowed.connect(self._narrow)
        self.bar.sorted.connect(self._sort)
        self.bar.grouped.connect(self._group)
        self.bar.collapsed.connect(self._collapse_all)
        self.view.heading_used.connect(self._use_heading)
        self.view.cine_used.connect(self._use_cine)
        self.view.left_wanted.connect(self._go_left)
        self.bar.field.left.connect(self._go_to_found)
        self._actions["search"].triggered.connect(lambda _checked=False: self.bar.field.begin())
        self._actions["select_all"].triggered.connect(lambda _checked=False: self._select_all())
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._open_menu)
        self.view.verticalScrollBar().valueChanged.connect(lambda _value: self._on_scrolled())
        self.view.viewport().installEventFilter(self)
        selection = self.view.selectionModel()
        selection.currentChanged.connect(self._on_row_chosen)
        selection.selectionChanged.connect(self._on_selected)
        self._session.current_changed.connect(self._on_current_changed)
        self._session.entry_removed.connect(lambda entry_id: self._selected.discard(entry_id))
        follow_language(self, self._say_again)
        # After the view, which connected itself first. Thousands of entries may come in one turn
        # of the event loop: what can wait for its end is done once.
        self.model.modelAboutToBeReset.connect(self._note_heading)
        self.model.modelReset.connect(self._show_headings)
        self.model.modelReset.connect(self._select_again)
        for changed in (self.model.rowsInserted, self.model.rowsRemoved, self.model.rowsMoved):
            changed.connect(lambda *_: self._on_rows_changed())
        for told in (
            self._session.entry_added,
            self._session.entry_changed,
            self._session.entry_removed,
            self._session.entry_restored,
            self._session.assessment_changed,
            self._session.review_changed,
        ):
            told.connect(lambda _entry_id: self._recount.start())

    # What is shown and selected

    def selected(self) -> tuple[int, ...]:
        """Ids of the entries in the selected rows, in order; if none, of the current one.

        Of a cine in one row that is the frame that is shown, or else its key frame.
        """
        selected = tuple(map(self._shown, self._selected_rows()))
        current = self._session.current
        return selected or ((current,) if current != NO_ENTRY else ())

    def selected_frames(self) -> Sequence[Sequence[int]]:
        """Ids of all entries in each selected row: the frames of a cine, or a single entry."""
        cines = self.model.facts.cines
        return [cines.in_row(each) for each in self._selected_rows() or self.selected()]

    def is_selected(self, entry_id: int) -> bool:
        """Whether the row of an entry is selected."""
        return self.model.facts.cines.row_entry(entry_id) in self._selected

    def select(self, entry_ids: Sequence[int]) -> None:
        """Select the rows of these entries; which one is the current one stays as it is."""
        self._selected = set(map(self.model.facts.cines.row_entry, entry_ids))
        self._select_again()
        self.selection_changed.emit()

    def step(self, step: int) -> None:
        """Choose the entry ``step`` rows further down; at an end nothing happens."""
        entry_id = self.model.beside(self._session.current, step)
        if entry_id != NO_ENTRY:
            self._choose(self.model.row_of(entry_id))

    def neighbor(self, entry_ids: Sequence[int]) -> int:
        """What to show once these, which are shown, are gone: the one below, or else above."""
        gone = set(entry_ids)
        for step in (1, -1):
            entry_id = self.model.beside(entry_ids[-1 if step > 0 else 0], step)
            while entry_id in gone:
                entry_id = self.model.beside(entry_id, step)
            if entry_id != NO_ENTRY:
                return self.model.facts.shown(entry_id)
        return NO_ENTRY

    def next_without_verdict(self) -> int:
        """The next entry with an image, below the current one, then from the top, or NO_ENTRY."""
        ids, facts = self.model.ids(), self.model.facts
        below = self.model.beside(self._session.current, 1)
        start = ids.index(below) if below != NO_ENTRY else 0
        current = facts.cines.row_entry(self._session.current)
        for each in (*ids[start:], *ids[:start]):
            if each != current and facts.is_unreviewed(each):
                return facts.shown(each)
        return NO_ENTRY

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 Qt's name
        """Notice when more or less of the list can be seen."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._look.start()
        return super().eventFilter(watched, event)

    def _narrow(self) -> None:
        self.model.show_only(self.bar.filter, self.bar.text)
        self.bar.show_filter()
        self._show_count()

    def _sort(self) -> None:
        self.model.sort_by(self.bar.order, is_reversed=self.bar.is_reversed)
        self._settings.worklist_order = (self.bar.order, self.bar.is_reversed)

    def _go_to_found(self) -> None:
        """From the search field: to the current entry if it was found, or else to the first."""
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.view.currentIndex().isValid():
            self._choose(self.model.row_of(next(iter(self.model.ids()), NO_ENTRY)))

    def _select_all(self) -> None:
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.view.selectAll()

    def _selected_rows(self) -> list[int]:
        """Ids of the entries that the selected rows belong to, in order."""
        selected, session = self._selected, self._session
        return [each for each in self.model.ids() if each in selected and each in session]

    def _shown(self, row_entry: int) -> int:
        """The entry of a row that is the current one, or becomes it when the row is chosen."""
        current, facts = self._session.current, self.model.facts
        return current if facts.cines.row_entry(current) == row_entry else facts.shown(row_entry)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            flags = _Flag.ClearAndSelect | _Flag.Rows
            self.view.selectionModel().setCurrentIndex(index, flags)

    # From the view

    def _on_row_chosen(self, index: QModelIndex, _before: QModelIndex) -> None:
        entry_id = self.model.entry_id(index)
        if not self.model.is_changing and not self._is_selecting and entry_id in self._session:
            self.chosen.emit(self._shown(entry_id))

    def _on_selected(self) -> None:
        if not self.model.is_changing and not self._is_selecting:
            ids = self.model.row_ids()
            self._selected = {
                entry_id
                for part in self.view.selectionModel().selection().toList()
                for entry_id in ids[part.top() : part.bottom() + 1]
                if entry_id > NO_ENTRY
            }
            self.selection_changed.emit()

    def _tell_what_is_in_view(self) -> None:
        rows = self.view.rows_in_view() if self.view.isVisible() else range(0)
        seen = self.model.row_ids()[rows.start : rows.stop]
        facts = self.model.facts
        self.looked_at.emit(tuple(facts.shown(each) for each in seen if each in facts))

    def _on_scrolled(self) -> None:
        self._look.start()
        place = self.view.visualRect(self.model.row_of(self._session.current))
        self._is_followed = self.view.viewport().rect().contains(place)

    # From the Session and the model

    def _on_current_changed(self, entry_id: int) -> None:
        if entry_id != NO_ENTRY:  # it should be seen, though its group may be collapsed
            self.model.collapse([self.model.facts.group(entry_id)], is_collapsed=False)
        row_entry = self.model.facts.cines.row_entry(entry_id)
        if self.model.entry_id(self.view.currentIndex()) != row_entry or entry_id == NO_ENTRY:
            self.select((entry_id,))
        self._is_followed = True
        self._follow.start()

    def _say_again(self) -> None:
        self.model.say_again()
        self.bar.show_filter()
        self._show_count()

    def _show_headings(self) -> None:
        self.view.show_headings(self.model.heading_rows())

    # Groups

    def _group(self) -> None:
        self.model.group_by(self.bar.grouping)
        self._settings.worklist_grouping = self.bar.grouping

    def _collapse_all(self, is_collapsed: bool) -> None:  # noqa: FBT001 a signal's argument
        groups = [heading.group for heading in self.model.headings()]
        self.model.collapse(groups, is_collapsed=is_collapsed)

    def _use_heading(self, heading: Heading, is_collapsed: bool | None) -> None:  # noqa: FBT001
        self._go_to_group(heading.group)
        if is_collapsed is None:
            is_collapsed = not heading.is_collapsed
        self.model.collapse([heading.group], is_collapsed=is_collapsed)

    def _use_cine(self, index: QModelIndex) -> None:
        is_expanded: bool = index.data(EXPANDED_ROLE)
        self._expand(self.model.entry_id(index), is_expanded=not is_expanded)

    def _expand(self, entry_id: int, *, is_expanded: bool) -> bool:
        """Expand or collapse an entry's cine, and keep it in view; False if nothing changes."""
        if is_expanded and entry_id in self._selected:
            self._selected.add(self._shown(entry_id))
            self._selected.remove(entry_id)
        if not self.model.expand(entry_id, is_expanded=is_expanded):
            return False
        self._is_followed = False
        self.view.scrollTo(self.model.row_of(entry_id))
        self._recount.start()
        self.selection_changed.emit()
        return True

    def _go_left(self) -> None:
        entry_id = self.model.entry_id(self.view.currentIndex())
        if entry_id == NO_ENTRY:  # a filter may hide the current frame of an expanded cine
            entry_id = self._session.current
        if entry_id in self._session and not self._expand(entry_id, is_expanded=False):
            self._go_to_group(self.model.facts.group(entry_id))

    def _go_to_group(self, group: int) -> None:
        index = self.model.row_of_group(group)
        if index.isValid():
            self.view.selectionModel().setCurrentIndex(index, _Flag.NoUpdate)

    def _note_heading(self) -> None:
        """Remember which heading the keyboard is at; a reset forgets it."""
        heading = self.model.heading(self.view.currentIndex())
        self._at_group = None if heading is None else heading.group

    def _follow_current(self) -> None:
        """Scroll to the current row if rows moved it out of view, now that they are laid out."""
        current = self.model.row_of(self._session.current)
        if self._is_followed and current.isValid():
            self.view.scrollTo(current)
            self._is_followed = True

    def _on_rows_changed(self) -> None:
        self._look.start()
        self._follow.start()
        self._regroup.start()
        current = self.model.row_of(self._session.current)
        if self.view.currentIndex() != current:
            self._select_again()

    def _select_again(self) -> None:
        """Select in the view what was selected before rows came, went or were sorted."""
        self._look.start()
        self._follow.start()
        selection, model = QItemSelection(), self.view.selectionModel()
        self._selected = set(map(self.model.facts.cines.row_entry, self._selected))
        for first, last in _runs(self.model.row_ids(), self._selected):
            selection.select(self.model.index(first), self.model.index(last))
        current = self.model.row_of(self._session.current)
        if self._at_group is not None:
            current = self.model.row_of_group(self._at_group)
        self._at_group = None
        self._is_selecting = True
        self.view.setAutoScroll(not self.model.is_following)
        model.select(selection, _Flag.ClearAndSelect)
        model.setCurrentIndex(current, _Flag.NoUpdate)
        self.view.setAutoScroll(True)
        self._is_selecting = False
        if current.isValid() and not self.model.is_following:
            self.view.scrollTo(current)

    def _show_count(self) -> None:
        total = self.model.counts[Filter.ALL]
        if not total and self.model.is_filtered:
            self.bar.show_all()  # or what is opened next might not be shown, and nobody sees why
            return
        shown = self.model.accepted
        self.bar.setVisible(total > 0)
        self.bar.show_counts(self.model.counts)
        for name in ("search", "select_all", *(f"show_{kind}" for kind in Filter)):
            self._actions[name].setEnabled(total > 0)
        self._hint.setVisible(not shown)
        self._hint.setText(words.NONE_SHOWN() if total else words.EMPTY())
        self._all.setVisible(total > 0 and not shown)
        self.view.setVisible(total > 0)
        counts = self.model.counts
        done = total - counts[Filter.FAILED] - counts[Filter.UNFINISHED]
        self._count.setToolTip(words.ANALYZED(done=done, total=total) if total else "")
        if self.model.is_filtered:
            self._count.setText(words.SHOWN(shown=shown, total=total))
        else:
            self._count.setText(words.COUNT(done=done, total=total) if total else "")

    def _open_menu(self, place: QPoint) -> None:
        if self.model.entry_id(self.view.indexAt(place)) not in self._session:
            return
        menu = QMenu(self)
        for name in _MENU if len(self.selected()) == 1 else _MENU_OF_SEVERAL:
            menu.addAction(self._actions[name])
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.view.viewport().mapToGlobal(place))


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
