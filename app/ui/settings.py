"""What the window remembers between starts."""

import re
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QSettings

from app.folders import own_folder
from app.report.overlay import OverlayStyle
from app.ui.worklist_order import Order
from models.torch_free.cpus import threads_of

_SWITCHES = ("outline", "fill", "axes", "possible")

_SERIALIZED = re.compile(rb"@(Variant|DateTime)\(")
"""Values that BUSight never writes. Qt trusts the lengths in them and crashes if one is wrong."""


def settings_path() -> Path:
    """Path of the settings file."""
    return own_folder() / "window.ini"


class Settings:
    """Layout of the window, overlay, operating point, threads, last folder, order of the worklist.

    They are in an INI file. The threshold is left out: it belongs to the Scans of the worklist, and
    without them every start begins at the default. A value that cannot be read counts as not set.
    """

    def __init__(self, path: Path) -> None:
        _set_aside_if_damaged(path)
        self._store = QSettings(str(path), QSettings.Format.IniFormat)

    def layout(self, name: str) -> QByteArray | None:
        """State of a window or splitter as Qt saved it."""
        value = self._store.value(f"layout/{name}")
        return value if isinstance(value, QByteArray) and not value.isEmpty() else None

    def set_layout(self, name: str, state: QByteArray) -> None:
        """Remember the state of a window or splitter."""
        self._store.setValue(f"layout/{name}", state)

    @property
    def operating_point(self) -> str:
        """Name of the last chosen operating point, empty if there is none."""
        return self._text("operating_point")

    @operating_point.setter
    def operating_point(self, name: str) -> None:
        self._store.setValue("operating_point", name)

    @property
    def threads(self) -> int | None:
        """Processor threads of the networks, None for as many as are free."""
        return threads_of(self._text("threads"))

    @threads.setter
    def threads(self, number: int | None) -> None:
        self._store.setValue("threads", str(number or ""))

    @property
    def worklist_order(self) -> tuple[Order, bool]:
        """What the worklist is sorted by, and whether in the other direction than usual."""
        name = self._text("worklist/order")
        order = Order(name) if name in list(Order) else Order.OPENED
        return order, self._text("worklist/reversed") == "true"

    @worklist_order.setter
    def worklist_order(self, chosen: tuple[Order, bool]) -> None:
        order, is_reversed = chosen
        self._store.setValue("worklist/order", order.value)
        self._store.setValue("worklist/reversed", "true" if is_reversed else "false")

    @property
    def last_folder(self) -> str:
        """Folder of the last opened or exported file, empty if it is gone."""
        folder = self._text("last_folder")
        try:
            return folder if folder and Path(folder).is_dir() else ""
        except (OSError, ValueError):  # not a valid name of a folder
            return ""

    @last_folder.setter
    def last_folder(self, folder: str) -> None:
        self._store.setValue("last_folder", folder)

    @property
    def overlay_style(self) -> OverlayStyle:
        """How the overlay was last drawn."""
        style = OverlayStyle()
        for switch in _SWITCHES:
            text = self._text(f"overlay/{switch}")
            if text in ("true", "false"):
                switched: dict[str, Any] = {switch: text == "true"}
                style = replace(style, **switched)
        try:
            opacity = float(self._text("overlay/opacity"))
        except ValueError:
            return style
        return replace(style, opacity=opacity) if 0.0 <= opacity <= 1.0 else style

    @overlay_style.setter
    def overlay_style(self, style: OverlayStyle) -> None:
        for switch in _SWITCHES:
            self._store.setValue(f"overlay/{switch}", "true" if getattr(style, switch) else "false")
        self._store.setValue("overlay/opacity", f"{style.opacity:.2f}")

    def save(self) -> None:
        """Write the file now."""
        self._store.sync()

    def _text(self, key: str) -> str:
        value: Any = self._store.value(key, "")
        return value if isinstance(value, str) else ""


def _set_aside_if_damaged(path: Path) -> None:
    """Rename a file that would crash Qt; its values count as not set."""
    with suppress(OSError):
        if _SERIALIZED.search(path.read_bytes()):
            path.replace(path.with_name(f"{path.name}.damaged"))
