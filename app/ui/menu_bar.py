"""The menu bar: each group of actions is in one menu. On macOS it is the system's own bar."""

from PySide6.QtWidgets import QMenuBar

from app.ui.actions import Actions
from app.words.action import MENUS

GROUPS_OF_MENUS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("file", ("files",)),
    ("edit", ("edit", "lesions", "worklist")),
    ("view", ("image", "overlay")),
    ("scan", ("scans", "measure", "assessment")),
    ("help", ("help",)),
)
"""Menus in the order that programs have them in, with groups of app.ui.actions."""


def fill_menu_bar(bar: QMenuBar, actions: Actions) -> None:
    """Add a menu for each entry of the table, with lines between its groups."""
    for name, groups in GROUPS_OF_MENUS:
        menu = bar.addMenu(MENUS[name]())
        menu.setObjectName(name)
        for group in groups:
            menu.addSeparator()  # not drawn at the beginning of a menu
            menu.addActions([actions[each] for each in actions.groups[group]])
