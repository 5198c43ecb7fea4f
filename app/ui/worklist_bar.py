"""The row above the worklist: search field, and the menus of filters and orders."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget

from app.ui.actions import Actions
from app.ui.icons import follow_icon
from app.ui.own_keys import claims_key
from app.ui.theme import PANEL_MARGIN, styled
from app.ui.translation import follow_words
from app.ui.worklist_groups import Grouping
from app.ui.worklist_order import Filter, Order
from app.words import worklist as words
from app.words.action import ACTIONS
from app.words.text import Text


class WorklistBar(QWidget):
    """What the user wants to see of the worklist, and in which order."""

    narrowed = Signal()
    """``filter`` or ``text`` is another one."""
    sorted = Signal()
    """``order`` or ``is_reversed`` is another one."""
    grouped = Signal()
    """``grouping`` is another one."""
    collapsed = Signal(bool)
    """All groups are to be collapsed, or expanded."""

    def __init__(
        self, actions: Actions, order: Order, grouping: Grouping, *, is_reversed: bool
    ) -> None:
        super().__init__()
        self._filters = {kind: actions[f"show_{kind}"] for kind in Filter}
        self.field = SearchField()
        self.field.textChanged.connect(self.narrowed)
        self._filter_button = _menu_button("filter", words.FILTER_BY)
        self._fill_filters()
        self._sort_button = _menu_button("sort", words.SORT_BY)
        self._orders: dict[Order, QAction] = {}
        self._reverse = QAction(self)
        follow_words(self._reverse.setText, words.REVERSED)
        self._fill_orders(order, is_reversed=is_reversed)
        self._group_button = _menu_button("group", words.GROUP_BY)
        self._groupings: dict[Grouping, QAction] = {}
        self._collapse, self._expand = QAction(self), QAction(self)
        self._fill_groupings(grouping)
        row = QHBoxLayout(self)
        row.setContentsMargins(PANEL_MARGIN - 10, 0, PANEL_MARGIN - 10, 10)
        row.setSpacing(6)
        row.addWidget(self.field, 1)
        row.addWidget(self._filter_button)
        row.addWidget(self._sort_button)
        row.addWidget(self._group_button)

    @property
    def filter(self) -> Filter:
        """The chosen kind of entries."""
        return next(kind for kind, action in self._filters.items() if action.isChecked())

    @property
    def text(self) -> str:
        """What is searched for."""
        return self.field.text()

    @property
    def order(self) -> Order:
        """The chosen order."""
        return next(order for order, action in self._orders.items() if action.isChecked())

    @property
    def is_reversed(self) -> bool:
        """Whether the other direction is chosen."""
        return self._reverse.isChecked()

    @property
    def grouping(self) -> Grouping:
        """The chosen grouping."""
        return next(kind for kind, action in self._groupings.items() if action.isChecked())

    def show_all(self) -> None:
        """Choose no filter, and search for nothing."""
        self.field.clear()
        self._filters[Filter.ALL].setChecked(True)
        self.narrowed.emit()

    def show_counts(self, counts: Mapping[Filter, int]) -> None:
        """Name the number of entries of each kind in the menu."""
        for kind, action in self._filters.items():
            caption = ACTIONS[f"show_{kind}"].caption()
            action.setText(words.WITH_NUMBER(what=caption, number=counts[kind]))

    def show_filter(self) -> None:
        """Mark the filter's button while it hides entries."""
        kind = self.filter
        active = kind is not Filter.ALL
        name = words.FILTERED_BY(what=ACTIONS[f"show_{kind}"].caption())
        self._filter_button.setAccessibleName(name if active else words.FILTER_BY())
        self._filter_button.setToolTip(name if active else words.FILTER_BY())
        if self._filter_button.property("active") != active:
            self._filter_button.setProperty("active", active)
            self._filter_button.style().polish(self._filter_button)

    def _fill_filters(self) -> None:
        menu, group = QMenu(self), QActionGroup(self)
        for kind, action in self._filters.items():
            group.addAction(action)
            menu.addAction(action)
            if kind is not Filter.ALL:
                action.triggered.connect(self.narrowed)
        self._filters[Filter.ALL].setChecked(True)
        self._filters[Filter.ALL].triggered.connect(self.show_all)
        self._filter_button.setMenu(menu)

    def _fill_orders(self, chosen: Order, *, is_reversed: bool) -> None:
        menu, group = QMenu(self), QActionGroup(self)
        for order in Order:
            action = self._orders[order] = menu.addAction("")
            follow_words(action.setText, words.ORDERS[order])
            action.setCheckable(True)
            action.setChecked(order is chosen)
            action.triggered.connect(self.sorted)
            group.addAction(action)
        menu.addSeparator()
        self._reverse.setCheckable(True)
        self._reverse.setChecked(is_reversed)
        self._reverse.triggered.connect(self.sorted)
        menu.addAction(self._reverse)
        self._sort_button.setMenu(menu)

    def _fill_groupings(self, chosen: Grouping) -> None:
        menu, group = QMenu(self), QActionGroup(self)
        for grouping in Grouping:
            action = self._groupings[grouping] = menu.addAction("")
            follow_words(action.setText, words.GROUPINGS[grouping])
            action.setCheckable(True)
            action.setChecked(grouping is chosen)
            action.triggered.connect(self._on_grouped)
            group.addAction(action)
        menu.addSeparator()
        follow_words(self._collapse.setText, words.COLLAPSE_ALL)
        follow_words(self._expand.setText, words.EXPAND_ALL)
        self._collapse.triggered.connect(lambda: self.collapsed.emit(True))  # noqa: FBT003
        self._expand.triggered.connect(lambda: self.collapsed.emit(False))  # noqa: FBT003
        menu.addActions([self._collapse, self._expand])
        self._group_button.setMenu(menu)
        self._enable_collapsing()

    def _on_grouped(self) -> None:
        self._enable_collapsing()
        self.grouped.emit()

    def _enable_collapsing(self) -> None:
        for action in (self._collapse, self._expand):
            action.setEnabled(self.grouping is not Grouping.NONE)


class SearchField(QLineEdit):
    """Escape clears it and gives the focus back, Enter and Down go to what was found."""

    left = Signal()
    """The user goes on to the list."""

    def __init__(self) -> None:
        super().__init__()
        follow_words(self.setPlaceholderText, words.SEARCH)
        follow_words(self.setAccessibleName, words.SEARCH_IN)
        follow_words(self.setToolTip, words.SEARCH_IN)
        self.setAcceptDrops(False)
        self._focused_before: QWidget | None = None

    def begin(self) -> None:
        """Take the focus."""
        focused = QApplication.focusWidget()
        if focused is not self:
            self._focused_before = focused
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def event(self, event: QEvent) -> bool:
        """Keep Escape from the window."""
        wanted = claims_key(event, lambda key: key.key() == Qt.Key.Key_Escape)
        return wanted or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 Qt's name
        """Leave by Escape, Enter or Down."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            before, self._focused_before = self._focused_before, None
            if before is not None and before.isVisible() and before.isEnabled():
                before.setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _menu_button(sign: str, caption: Text) -> QToolButton:
    button = styled(QToolButton(), "bare")
    follow_icon(button, sign)
    follow_words(button.setToolTip, caption)
    follow_words(button.setAccessibleName, caption)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
