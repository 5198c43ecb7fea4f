"""The list of opened Scans on the left."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from app.ui.actions import Actions
from app.ui.settings import Settings
from app.ui.theme import PANEL_MARGIN, styled
from app.ui.translation import follow_language, worded
from app.ui.worklist_bar import WorklistBar
from app.ui.worklist_groups import Heading
from app.ui.worklist_model import EXPANDED_ROLE, WorklistModel
from app.ui.worklist_order import Filter
from app.ui.worklist_selection import WorklistSelection
from app.ui.worklist_view import WorklistView
from app.words import worklist as words
from app.workers.entry import NO_ENTRY
from app.workers.session import Session

_LOOK_MS = 100
"""So long after the list moved it is told what is in view."""
_MENU = ("export", "export_picture", "print", "retry", "find_file", "remove")
_MENU_OF_SEVERAL = ("export", "export_pdf", *_MENU[1:])


class Worklist(QWidget):
    """Shows the Session's entries, filtered, sorted and grouped as the bar above them says."""

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
        self.model = WorklistModel(session, self)
        order, is_reversed = settings.worklist_order
        self.model.sort_by(order, is_reversed=is_reversed)
        grouping = settings.worklist_grouping
        self.model.group_by(grouping)
        self.bar = WorklistBar(actions, order, grouping, is_reversed=is_reversed)
        self.view = WorklistView(self.model)
        self.selection = WorklistSelection(session, self.model, self.view)
        self._hint = styled(QLabel(words.EMPTY()), "small")
        self._hint.setWordWrap(True)
        self._hint.setContentsMargins(PANEL_MARGIN, 0, PANEL_MARGIN, 0)
        self._all = styled(QToolButton(), "bare")
        self._all.setDefaultAction(actions["show_all"])
        self._count = styled(QLabel(), "small")
        self._lay_out()
        self._recount = QTimer(self, singleShot=True, interval=0)
        self._look = QTimer(self, singleShot=True, interval=_LOOK_MS)
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
        self._look.timeout.connect(self._tell_what_is_in_view)
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
        self.view.viewport().installEventFilter(self)
        follow_language(self, self._say_again)
        for moved in (
            self.view.verticalScrollBar().valueChanged,
            self.model.modelReset,
            self.model.rowsInserted,
            self.model.rowsRemoved,
            self.model.rowsMoved,
        ):
            moved.connect(lambda *_: self._look.start())
        # Thousands of entries may come in one turn of the event loop: these are counted once.
        self.model.modelReset.connect(self._recount.start)
        for told in (
            self._session.entry_added,
            self._session.entry_changed,
            self._session.entry_removed,
            self._session.entry_restored,
            self._session.assessment_changed,
            self._session.review_changed,
        ):
            told.connect(lambda _entry_id: self._recount.start())

    def step(self, step: int) -> None:
        """Choose the entry ``step`` rows further down; at an end nothing happens."""
        entry_id = self.model.beside(self._session.current, step)
        if entry_id != NO_ENTRY:
            self.selection.choose(entry_id)

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
            self.selection.choose(next(iter(self.model.ids()), NO_ENTRY))

    def _select_all(self) -> None:
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.view.selectAll()

    def _tell_what_is_in_view(self) -> None:
        rows = self.view.rows_in_view() if self.view.isVisible() else range(0)
        seen = self.model.row_ids()[rows.start : rows.stop]
        facts = self.model.facts
        self.looked_at.emit(tuple(facts.shown(each) for each in seen if each in facts))

    def _say_again(self) -> None:
        self.model.say_again()
        self.bar.show_filter()
        self._show_count()

    # Groups

    def _group(self) -> None:
        self.model.group_by(self.bar.grouping)
        self._settings.worklist_grouping = self.bar.grouping

    def _collapse_all(self, is_collapsed: bool) -> None:  # noqa: FBT001 a signal's argument
        groups = [heading.group for heading in self.model.headings()]
        self.model.collapse(groups, is_collapsed=is_collapsed)

    def _use_heading(self, heading: Heading, is_collapsed: bool | None) -> None:  # noqa: FBT001
        self.selection.go_to_group(heading.group)
        if is_collapsed is None:
            is_collapsed = not heading.is_collapsed
        self.model.collapse([heading.group], is_collapsed=is_collapsed)

    def _use_cine(self, index: QModelIndex) -> None:
        is_expanded: bool = index.data(EXPANDED_ROLE)
        self.selection.expand(self.model.entry_id(index), is_expanded=not is_expanded)

    def _go_left(self) -> None:
        entry_id = self.model.entry_id(self.view.currentIndex())
        if entry_id == NO_ENTRY:  # a filter may hide the current frame of an expanded cine
            entry_id = self._session.current
        if entry_id not in self._session:
            return
        cines = self.model.facts.cines
        frames = cines.entries(cines.source(entry_id))
        is_shown = any(self.model.row_of(each).isValid() for each in frames)
        if not (is_shown and self.selection.expand(entry_id, is_expanded=False)):
            self.selection.go_to_group(self.model.facts.group(entry_id))

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
        is_entry = self.model.entry_id(self.view.indexAt(place)) in self._session
        if not is_entry or not self.view.selectionModel().hasSelection():
            return
        menu = QMenu(self)
        for name in _MENU if len(self.selection.entries()) == 1 else _MENU_OF_SEVERAL:
            menu.addAction(self._actions[name])
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.view.viewport().mapToGlobal(place))
