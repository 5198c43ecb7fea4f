"""Finds any action of the window by its words and runs it: opened by a key, closed by Escape."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QAction, QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.ui import theme
from app.ui.actions import Actions, shown_keys
from app.ui.cover import Cover
from app.ui.translation import follow_language, follow_words
from app.words.action import ACTIONS, NO_ACTION_FOUND, SEARCH_ACTIONS

_WIDTH, _ROW_HEIGHT, _ROWS = 560, 34, 10
_TOP = 64
_ACTION_ROLE = Qt.ItemDataRole.UserRole
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class CommandPalette(Cover):
    """A search field over a list of actions. The arrow keys choose, Enter runs."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = actions
        follow_words(self.setAccessibleName, ACTIONS["palette"].caption)
        self.field = QLineEdit()
        follow_words(self.field.setPlaceholderText, SEARCH_ACTIONS)
        follow_words(self.field.setAccessibleName, SEARCH_ACTIONS)
        self.field.setAcceptDrops(False)
        self.field.textChanged.connect(self._search)
        follow_language(self, lambda: self._search(self.field.text()))
        self.field.installEventFilter(self)
        self.list = QListWidget()
        follow_words(self.list.setAccessibleName, ACTIONS["palette"].caption)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The keys stay in the field, which passes on those that move in the list.
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setItemDelegate(_ActionDelegate(self.list))
        self.list.itemClicked.connect(self._run)
        self.setFocusProxy(self.field)
        column = QVBoxLayout(self.card)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)

    def open(self) -> None:
        """Show all actions that can be run now, and those that can't in gray below."""
        self.field.clear()
        self._search("")
        super().open()

    def card_place(self) -> QRect:
        """Place the card at the top, where the eyes are when the field is typed into."""
        width = min(theme.scaled(_WIDTH), self.width() - 24)
        height = min(_ROWS * theme.scaled(_ROW_HEIGHT) + 72, self.height() - _TOP - 12)
        return QRect((self.width() - width) // 2, _TOP, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 Qt's name
        """Move in the list and run from the field."""
        if watched is self.field and isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.KeyPress:
                if event.key() in _MOVES:
                    self._move(event)
                    return True
                if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                    self._run(self.list.currentItem())
                    return True
            elif event.type() is QEvent.Type.ShortcutOverride and event.key() in _MOVES:
                event.accept()  # or the window would take them for the worklist
                return True
        return super().eventFilter(watched, event)

    def _move(self, event: QKeyEvent) -> None:
        step = _ROWS if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) else 1
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_PageUp):
            step = -step
        row = min(max(self.list.currentRow() + step, 0), self.list.count() - 1)
        self.list.setCurrentRow(row)

    def _search(self, text: str) -> None:
        wanted = text.casefold().split()
        found = [each for each in self._actions if all(one in _words(each) for one in wanted)]
        found = [each for each in found if each is not self._actions["palette"]]
        found.sort(key=lambda each: (not each.isEnabled(), not _begins(each, text)))
        self.list.clear()
        for action in found:
            item = QListWidgetItem(action.statusTip())
            item.setData(_ACTION_ROLE, action)
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, shown_keys(action))
            self.list.addItem(item)
        if not found:
            nothing = QListWidgetItem(NO_ACTION_FOUND())
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(nothing)
        self.list.setCurrentRow(0 if found else -1)

    def _run(self, item: QListWidgetItem | None) -> None:
        action = item.data(_ACTION_ROLE) if item is not None else None
        if isinstance(action, QAction) and action.isEnabled():
            # First, so that the action finds the focus where it was.
            self.dismiss()
            action.trigger()


def _words(action: QAction) -> str:
    return f"{action.text()} {action.statusTip()}".casefold()


def _begins(action: QAction, text: str) -> bool:
    return any(one.casefold().startswith(text.casefold()) for one in _captions(action))


def _captions(action: QAction) -> tuple[str, str]:
    return action.text(), action.statusTip()


class _ActionDelegate(QStyledItemDelegate):
    """Draws what an action does at the left and its keys at the right."""

    def sizeHint(  # noqa: N802 Qt's name
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(200, theme.scaled(_ROW_HEIGHT))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        action, colors = index.data(_ACTION_ROLE), theme.colors()
        row = QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(option.font)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.accent_wash))
            painter.drawRoundedRect(row, 6, 6)
        enabled = isinstance(action, QAction) and action.isEnabled()
        place = row.adjusted(12, 0, -12, 0)
        keys = shown_keys(action) if isinstance(action, QAction) else ""
        vertical = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(colors.dim if enabled else colors.faint))
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | vertical, keys)
        place.setRight(place.right() - option.fontMetrics.horizontalAdvance(keys) - 16)
        painter.setPen(QColor(colors.text if enabled else colors.faint))
        words = option.fontMetrics.elidedText(
            index.data(), Qt.TextElideMode.ElideRight, place.width()
        )
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | vertical, words)
        painter.restore()
