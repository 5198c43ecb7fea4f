"""Switches of the overlay and the opacity of its fills."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QToolButton, QVBoxLayout, QWidget

from app.report.overlay import OverlayStyle
from app.ui.actions import Actions, shown_keys
from app.ui.theme import follow, scaled, styled
from app.ui.translation import follow_language, follow_words, worded
from app.ui.wrapping_row import WrappingRow
from app.words.panel import OPACITY, OPACITY_IN_PERCENT, OPACITY_TIP, OVERLAY, PERCENT

SWITCHES = ("outline", "fill", "axes", "possible")
_OPACITY_STEP = 5
"""Percent per key press."""


class OverlayControls(QWidget):
    """Changes an OverlayStyle; the switches are the actions of the same names."""

    changed = Signal(object)
    """The new OverlayStyle."""

    def __init__(
        self, actions: Actions, style: OverlayStyle, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._style = style
        self._actions = actions
        row = WrappingRow(6)
        for name in SWITCHES:
            action = actions[name]
            action.setChecked(getattr(style, name))
            action.toggled.connect(self._on_switched)
            button = QToolButton()
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            follow_words(button.setAccessibleName, action.statusTip)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            row.addWidget(button)
        self.opacity = QSlider(Qt.Orientation.Horizontal)
        self.opacity.setRange(0, 100)
        self.opacity.setPageStep(_OPACITY_STEP)
        follow_words(self.opacity.setAccessibleName, OPACITY_IN_PERCENT)
        follow_words(self.opacity.setToolTip, self._tip)
        self.opacity.setValue(round(style.opacity * 100))
        self.opacity.valueChanged.connect(self._on_opacity)
        self._percent = styled(QLabel(), "small")
        follow(self, lambda: self._percent.setFixedWidth(scaled(36)))
        self._percent.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        below = QHBoxLayout()
        below.setSpacing(10)
        below.addWidget(styled(worded(QLabel(), OPACITY), "small"))
        below.addWidget(self.opacity, 1)
        below.addWidget(self._percent)
        actions["opacity_up"].triggered.connect(self._more)
        actions["opacity_down"].triggered.connect(self._less)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(styled(worded(QLabel(), OVERLAY), "section"))
        column.addLayout(row)
        column.addLayout(below)
        self._show_percent()
        follow_language(self, self._show_percent)

    @property
    def overlay_style(self) -> OverlayStyle:
        """The style as chosen."""
        return self._style

    def _tip(self) -> str:
        weaker, stronger = (
            shown_keys(self._actions[name]) for name in ("opacity_down", "opacity_up")
        )
        return OPACITY_TIP(weaker=weaker, stronger=stronger)

    def _on_switched(self) -> None:
        chosen: dict[str, Any] = {name: self._actions[name].isChecked() for name in SWITCHES}
        self._change(replace(self._style, **chosen))

    def _on_opacity(self, percent: int) -> None:
        self._change(replace(self._style, opacity=percent / 100))
        self._show_percent()

    def _more(self) -> None:
        self.opacity.setValue(self.opacity.value() + _OPACITY_STEP)

    def _less(self) -> None:
        self.opacity.setValue(self.opacity.value() - _OPACITY_STEP)

    def _show_percent(self) -> None:
        self._percent.setText(PERCENT(percent=self.opacity.value()))

    def _change(self, style: OverlayStyle) -> None:
        self._style = style
        self.changed.emit(style)
