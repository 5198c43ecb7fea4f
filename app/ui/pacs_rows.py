"""Rows of the settings: how this program shows itself to PACS nodes."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSpinBox

from app.network.nodes import LARGEST_PORT
from app.ui.setting_rows import LineRow, SettingRow, SwitchRow
from app.ui.settings import Settings
from app.words import pacs as words


def pacs_rows(settings: Settings) -> tuple[SettingRow, ...]:
    """Make the rows."""
    return (
        LineRow(settings, "local_ae_title", words.LOCAL_AE_TITLE()),
        _PortRow(settings, "local_port", words.LOCAL_PORT()),
        SwitchRow(settings, "receives", words.RECEIVES()),
        SwitchRow(settings, "from_others", words.FROM_OTHERS()),
    )


class _PortRow(SettingRow):
    """The number of a port."""

    def __init__(self, settings: Settings, name: str, caption: str) -> None:
        self._box = _Port()
        self._box.setAccessibleName(caption)
        super().__init__(settings, name, caption, self._box)
        self._box.valueChanged.connect(self.change)

    def _show(self, value: Any) -> None:
        self._box.setValue(value)


class _Port(QSpinBox):
    """Leaves the wheel to the page that it is on, unless it has the focus."""

    def __init__(self) -> None:
        super().__init__()
        self.setRange(1, LARGEST_PORT)
        self.lineEdit().setTextMargins(6, 0, 0, 0)  # as in the other rows
        self.lineEdit().setAcceptDrops(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 Qt's name
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
