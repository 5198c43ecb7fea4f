"""The menu bar: each group of actions is in one menu. On macOS it is the system's own bar."""

from PySide6.QtWidgets import QMenu, QMenuBar

from app.ui.actions import Actions
from app.ui.translation import follow_words
from app.words.action import GROUPS, MENUS

GROUPS_OF_MENUS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("file", ("files", "export")),
    ("edit", ("edit", "lesions", "drawing", "worklist")),
    ("view", ("image", "overlay")),
    ("scan", ("scans", "cine", "review", "measure", "assessment")),
    ("help", ("help",)),
)
"""Menus in the order that programs have them in, with groups of app.ui.actions."""

_SUBMENUS = frozenset(
    {"export", "drawing", "worklist", "overlay", "cine", "review", "measure", "assessment"}
)
"""Groups behind an entry of their own: with all in one list, a menu is higher than a screen."""

_LAST = "quit"
"""Stands alone at the end of its menu, where it isn't chosen by mistake."""


def fill_menu_bar(bar: QMenuBar, actions: Actions) -> None:
    """Add a menu for each entry of the table, with lines between its groups."""
    for name, groups in GROUPS_OF_MENUS:
        menu = bar.addMenu("")
        follow_words(menu.setTitle, MENUS[name])
        menu.setObjectName(name)
        was_submenu = False
        for group in groups:
            is_submenu = group in _SUBMENUS
            if not (is_submenu and was_submenu):
                menu.addSeparator()  # not drawn at the beginning of a menu
            was_submenu = is_submenu
            if is_submenu:
                add_submenu(menu, actions, group)
            else:
                names = [each for each in actions.groups[group] if each != _LAST]
                menu.addActions([actions[each] for each in names])
        if any(_LAST in actions.groups[group] for group in groups):
            menu.addSeparator()
            menu.addAction(actions[_LAST])


def add_submenu(menu: QMenu, actions: Actions, group: str) -> None:
    """Add an entry that opens the actions of a group."""
    submenu = menu.addMenu("")
    follow_words(submenu.setTitle, GROUPS[group])
    submenu.setObjectName(group)
    submenu.addActions([actions[each] for each in actions.groups[group]])
