"""The button with the menu of all tools that draw lesions. It shows which one is in use."""

from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from app.ui import theme
from app.ui.actions import Actions
from app.ui.icons import icon
from app.ui.translation import follow_language, follow_words
from app.words.drawing import TOOLS, TOOLS_IN_USE, TOOLS_TIP

_ICON = "draw"
"""While no tool is in use."""


class DrawButton(QToolButton):
    """Its menu has the actions of the group 'drawing'."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named = [actions[name] for name in actions.groups["drawing"]]
        self._draw = actions["draw"]
        self._tools = [action for action in named if action.isCheckable()]
        menu = QMenu(self)
        menu.addActions(named)
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        follow_words(self.setText, TOOLS)
        self.setCheckable(True)
        for action in self._tools:
            action.toggled.connect(self._show_tool)
        self._draw.enabledChanged.connect(self.setEnabled)
        self.setEnabled(self._draw.isEnabled())
        theme.follow(self, self._show_tool)
        follow_language(self, self._show_tool)

    def _show_tool(self) -> None:
        tool = next((action for action in self._tools if action.isChecked()), None)
        self.setChecked(tool is not None)
        self.setIcon(icon(tool.objectName() if tool else _ICON))
        tip = TOOLS_IN_USE(tool=tool.text()) if tool else TOOLS_TIP()
        self.setToolTip(tip)
        self.setAccessibleName(tip)
