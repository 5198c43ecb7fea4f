"""The row above the worklist: search field, and the menus of filters and orders."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QIcon, QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget

from app.ui.actions import Actions
from app.ui.icons import icon
from app.ui.theme import PANEL_MARGIN, styled
from app.ui.worklist_order import Filter, Order
from app.words import worklist as words
from app.words.action import ACTIONS


class WorklistBar(QWidget):
    """What the user wants to see of the worklist, and in which order."""

    narrowed = Signal()
    """``filter`` or ``text`` is another one."""
    sorted = Signal()
    """``order`` or ``is_reversed`` is another one."""

    def __init__(self, actions: Actions, order: Order, *, is_reversed: bool) -> None:
        super().__init__()
        self._filters = {kind: actions[f"show_{kind}"] for kind in Filter}
        self.field = SearchField()
        self.field.textChanged.connect(self.narrowed)
        self._filter_button = _menu_button(icon("filter"), words.FILTER_BY())
        self._fill_filters()
        self._sort_button = _menu_button(icon("sort"), words.SORT_BY())
        self._orders: dict[Order, QAction] = {}
        self._reverse = QAction(words.REVERSED(), self)
        self._fill_orders(order, is_reversed=is_reversed)
        row = QHBoxLayout(self)
        row.setContentsMargins(PANEL_MARGIN - 10, 0, PANEL_MARGIN - 10, 10)
        row.setSpacing(6)
        row.addWidget(self.field, 1)
        row.addWidget(self._filter_button)
        row.addWidget(self._sort_button)

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
            action = self._orders[order] = menu.addAction(words.ORDERS[order]())
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


class SearchField(QLineEdit):
    """Escape clears it and gives the focus back, Enter and Down go to what was found."""

    left = Signal()
    """The user goes on to the list."""

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(words.SEARCH())
        self.setAccessibleName(words.SEARCH_IN())
        self.setToolTip(words.SEARCH_IN())
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
        """Keep Escape from canceling the analysis."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

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


def _menu_button(sign: QIcon, caption: str) -> QToolButton:
    button = styled(QToolButton(), "bare")
    button.setIcon(sign)
    button.setIconSize(QSize(18, 18))
    button.setToolTip(caption)
    button.setAccessibleName(caption)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
