"""The bar at the top: the program's name and the most frequent actions."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from app.about import APP_NAME
from app.ui.actions import Actions
from app.ui.icons import app_icon
from app.ui.theme import styled

_GROUPS = (("open", "open_folder"), ("fit", "actual", "overlay"))
_ICON = 18


class TopBar(QWidget):
    """Buttons for actions, each with icon and caption."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("top")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(52)
        sign = QLabel()
        sign.setPixmap(app_icon().pixmap(QSize(28, 28), self.devicePixelRatioF()))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 1)
        row.setSpacing(6)
        row.addWidget(sign)
        row.addSpacing(4)
        row.addWidget(styled(QLabel(APP_NAME), "name"))
        for group in _GROUPS:
            row.addSpacing(22)
            for name in group:
                row.addWidget(_button(actions, name, "primary" if name == "open" else ""))
        row.addStretch(1)
        row.addWidget(_button(actions, "help"))


def _button(actions: Actions, name: str, kind: str = "") -> QToolButton:
    button = styled(QToolButton(), kind)
    button.setDefaultAction(actions[name])
    # An icon in the color of words could hardly be seen on the accent color.
    beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly if kind else beside)
    button.setIconSize(QSize(_ICON, _ICON))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAccessibleName(actions[name].statusTip())
    return button
