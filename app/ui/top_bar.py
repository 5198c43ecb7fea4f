"""The bar at the top: the program's name and the most frequent actions."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from app.about import APP_NAME
from app.ui import theme
from app.ui.actions import Actions
from app.ui.draw_button import DrawButton
from app.ui.icons import app_icon
from app.ui.theme import styled
from app.ui.translation import follow_language, follow_words

_GROUPS = (("open", "open_folder"), ("fit", "actual", "overlay"))
_ICON = 18


class TopBar(QWidget):
    """Buttons for actions, each with icon and caption."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("top")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        sign = QLabel()
        sign.setPixmap(app_icon().pixmap(QSize(28, 28), self.devicePixelRatioF()))
        self._buttons: list[QToolButton] = []
        self._row = row = QHBoxLayout(self)
        self._with_words = 0
        row.setContentsMargins(16, 0, 16, 1)
        row.setSpacing(6)
        row.addWidget(sign)
        row.addSpacing(4)
        row.addWidget(styled(QLabel(APP_NAME), "name"))
        for group in _GROUPS:
            row.addSpacing(22)
            for name in group:
                row.addWidget(self._button(actions, name))
        draw = DrawButton(actions)
        draw.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._buttons.append(draw)
        row.addWidget(draw)
        row.addStretch(1)
        row.addWidget(self._button(actions, "help"))
        theme.follow(self, self._measure)
        follow_language(self, self._measure)

    def _button(self, actions: Actions, name: str) -> QToolButton:
        # An icon in the color of words could hardly be seen on the accent color.
        is_primary = name == "open"
        button = styled(QToolButton(), "primary" if is_primary else "")
        button.setDefaultAction(actions[name])
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        follow_words(button.setAccessibleName, actions[name].statusTip)
        if is_primary:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        else:
            self._buttons.append(button)
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 Qt's name
        """Have words beside the icons if there is room for them."""
        super().resizeEvent(event)
        self._fit_words()

    def _measure(self) -> None:
        """Follow the size of text and the language."""
        self.setFixedHeight(26 + theme.scaled(26))
        for button in self._buttons:
            button.setIconSize(QSize(theme.scaled(_ICON), theme.scaled(_ICON)))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._row.invalidate()
        self._with_words = self._row.sizeHint().width()
        self._fit_words()

    def _fit_words(self) -> None:
        beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        fits = self._with_words <= self.width()
        for button in self._buttons:
            button.setToolButtonStyle(beside if fits else Qt.ToolButtonStyle.ToolButtonIconOnly)
