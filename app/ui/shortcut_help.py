"""The page of keyboard shortcuts."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.ui.actions import LOUPE_KEY, Actions, shown_hold_key, shown_keys
from app.ui.cover import Cover
from app.ui.theme import follow, scaled, styled
from app.ui.translation import follow_language, follow_words, worded
from app.words.action import ACTIONS, GROUPS, HIDE_WHILE_HELD, LOUPE_WHILE_HELD, MOUSE

_COLUMNS = 3
_WIDEST = 172
"""Pixels that a text may take in one line, so that two columns fit into the smallest window."""
_FOCUS_FRAME, _PADDING = 1, 9
"""Width of the frame around the page that has the focus, and what is between it and words."""

Section = tuple[str, list[tuple[str, str]]]
"""A title, and keys with what each does."""


class ShortcutHelp(Cover):
    """All shortcuts on one page. It scrolls if the window is too small for it."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        follow_words(self.setAccessibleName, ACTIONS["help"].caption)
        self._actions = actions
        self._area = area = _FittingArea()
        self.setFocusProxy(area)  # so that the arrow keys scroll
        follow(area, self._show)
        follow_language(area, self._show)
        heading = styled(worded(QLabel(), ACTIONS["help"].caption), "heading")
        heading.setIndent(_FOCUS_FRAME + _PADDING)  # in line with the page
        layout = QVBoxLayout(self.card)
        layout.setContentsMargins(14, 24, 12, 18)
        layout.setSpacing(10)
        layout.addWidget(heading)
        layout.addWidget(area)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 Qt's name
        """Have as many columns as there is room for."""
        if event.size().width() != event.oldSize().width():
            self._show()
        super().resizeEvent(event)

    def _show(self) -> None:
        for columns in range(_COLUMNS, 0, -1):
            self._area.show_page(_page(self._actions, columns))
            if self.card.minimumSizeHint().width() <= self.room().width():
                break


class _FittingArea(QScrollArea):
    """Wants to be as large as its content, and scrolls if it can't be."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        follow_words(self.setAccessibleName, ACTIONS["help"].caption)

    def show_page(self, page: QWidget) -> None:
        """Take a page; the one before is deleted."""
        self.setWidget(page)
        bar = self.verticalScrollBar().sizeHint().width()
        self.setMinimumWidth(page.sizeHint().width() + bar + 2 * _FOCUS_FRAME)

    def sizeHint(self) -> QSize:  # noqa: N802 Qt's name
        page = self.widget()
        return super().sizeHint() if page is None else page.sizeHint()


def _page(actions: Actions, most: int) -> QWidget:
    columns = QHBoxLayout(page := styled(QWidget(), "inside"))
    columns.setContentsMargins(_PADDING, _PADDING, _PADDING, _PADDING)
    columns.setSpacing(20)
    for sections in _in_columns(_sections(actions), most):
        column = QVBoxLayout()
        column.setSpacing(18)
        for title, pairs in sections:
            column.addLayout(_grid(title, pairs))
        column.addStretch(1)
        columns.addLayout(column)
    return page


def _sections(actions: Actions) -> list[Section]:
    sections = []
    for group, names in actions.groups.items():
        named = (actions[name] for name in names)
        pairs = [(keys, each.statusTip()) for each in named if (keys := shown_keys(each))]
        if group == "overlay":
            pairs.insert(0, (shown_hold_key(), HIDE_WHILE_HELD()))
        if group == "image":
            pairs.append((shown_hold_key(LOUPE_KEY), LOUPE_WHILE_HELD()))
        sections.append((GROUPS[group](), pairs))
    sections.append((GROUPS["mouse"](), [(move(), effect()) for move, effect in MOUSE]))
    return sections


def _in_columns(sections: Sequence[Section], most: int) -> list[list[Section]]:
    """Deal sections out in their order, so that the highest column is as low as it can be."""
    heights = [len(pairs) + 2 for _title, pairs in sections]
    for highest in range(max(heights), sum(heights) + 1):
        columns: list[list[Section]] = [[]]
        filled = 0
        for section, height in zip(sections, heights, strict=True):
            if filled + height > highest:
                columns.append([])
                filled = 0
            columns[-1].append(section)
            filled += height
        if len(columns) <= most:
            break
    return columns


def _grid(title: str, pairs: list[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(5)
    grid.setColumnStretch(1, 1)
    grid.addWidget(styled(QLabel(title), "section"), 0, 0, 1, 2)
    for row, (keys, words) in enumerate(pairs, start=1):
        key = styled(QLabel(keys), "key")
        grid.addWidget(key, row, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(_effect(words), row, 1)
    return grid


def _effect(words: str) -> QLabel:
    label = styled(QLabel(words), "dim")
    label.ensurePolished()
    widest = scaled(_WIDEST)
    if label.sizeHint().width() > widest:
        label.setWordWrap(True)
        label.setFixedWidth(widest)
    return label
