"""What the window remembers between starts."""

import json
import re
import secrets
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QSettings

from app.domain.pseudonym import KEY_BYTES
from app.folders import RETRIEVED, own_folder
from app.network.nodes import (
    LARGEST_PORT,
    LOCAL_AE_TITLE,
    NODES,
    Node,
    is_ae_title,
    read_nodes,
    write_nodes,
)
from app.network.peer import ALL_ADDRESSES, Local
from app.report.letterhead import ReportOptions
from app.report.overlay import OverlayStyle
from app.report.text import showable
from app.ui.stored_regions import regions_from_text, regions_to_text
from app.ui.stored_value import (
    StoredValue,
    number_in,
    on_off,
    one_of,
    whole_in,
    write_on_off,
    write_optional,
)
from app.ui.theme import LARGEST_FONT_PX, SMALLEST_FONT_PX
from app.ui.translation import LANGUAGES, OF_SYSTEM
from app.ui.worklist_groups import Grouping
from app.ui.worklist_order import Order
from models.torch_free.cpus import threads_of
from models.torch_free.devices import DEVICE_NAMES
from models.torch_free.prediction import DEFAULT_THRESHOLD

_SWITCHES = ("outline", "fill", "axes", "possible")

_KEY = re.compile(rf"[0-9a-f]{{{2 * KEY_BYTES}}}")

_SERIALIZED = re.compile(rb"@(Variant|DateTime)\(")
"""Values that BUSight never writes. Qt trusts the lengths in them and crashes if one is wrong."""


def settings_path() -> Path:
    """Path of the settings file."""
    return own_folder() / "window.ini"


THEMES = ("dark", "light", "system")
_LONGEST_LINE = 120


def one_line(text: str) -> str:
    """Make a text one line that Qt can show, and no longer than fits on a report."""
    return " ".join(showable(text).split())[:_LONGEST_LINE]


def _ae_title(text: str) -> str:
    return text if is_ae_title(text) else LOCAL_AE_TITLE


def _port(text: str) -> int:
    return whole_in(1, LARGEST_PORT)(text) or Local().port


def _path(text: str) -> Path | None:
    is_path = bool(text) and "\0" not in text and Path(text).is_absolute()
    return Path(text) if is_path else None


class Settings:
    """What a person chose, and how the window was left.

    They are in an INI file. The threshold of the worklist is left out: it belongs to its Scans, and
    without them every start begins at ``threshold``. A value that cannot be read counts as not set.
    """

    operating_point = StoredValue("operating_point", str)
    """Name of the last chosen operating point, empty if there is none."""
    threshold = StoredValue("threshold", number_in(0.0, 1.0, DEFAULT_THRESHOLD))
    """The mask threshold that a new worklist has and that a reset goes to."""
    device = StoredValue("device", one_of(DEVICE_NAMES))
    threads = StoredValue("threads", threads_of, write_optional)
    """Processor threads of the networks, None for as many as are free."""
    site_limits = StoredValue("site_limits", _path, write_optional)
    """File with acceptance limits of a site; None for the usual ones."""
    language = StoredValue("language", one_of((OF_SYSTEM, *LANGUAGES)))
    theme = StoredValue("theme", one_of(THEMES))
    font_px = StoredValue("font_px", whole_in(SMALLEST_FONT_PX, LARGEST_FONT_PX), write_optional)
    """Height of usual text in logical pixels, None for that of the system."""
    reader = StoredValue("reader/name", one_line)
    """Name of who reads: it signs edits, verdicts and notes. Empty if it is not set."""
    institution = StoredValue("report/institution", one_line)
    logo = StoredValue("report/logo", _path, write_optional)
    """Image file for reports. Whether it is there and can be read is seen when a report is made."""
    report_table = StoredValue("report/table", on_off(default=True), write_on_off)
    report_details = StoredValue("report/details", on_off(default=True), write_on_off)
    data_folder = StoredValue("data_folder", _path, write_optional)
    """Where the study database is from the next start on, None for the program's own folder."""
    local_ae_title = StoredValue("pacs/ae_title", _ae_title)
    """AE title of this program."""
    local_port = StoredValue("pacs/port", _port)
    """Where images come in by C-MOVE."""
    from_others = StoredValue("pacs/from_others", on_off(default=False), write_on_off)
    """Whether they may come from other computers."""
    receives = StoredValue("pacs/receives", on_off(default=False), write_on_off)
    """Whether the nodes may send images while the window is open."""
    tour_seen = StoredValue("tour/seen", on_off(default=False), write_on_off)
    """Whether the tour was started once; until then the empty window offers it."""

    image_regions = StoredValue("image_regions", regions_from_text, regions_to_text)
    """The part of the screen that a person chose for each scanner."""

    def __init__(self, path: Path) -> None:
        _set_aside_if_damaged(path)
        self._nodes_path = path.with_name(NODES)
        self._store = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def nodes(self) -> tuple[Node, ...]:
        """The PACS nodes. They have a file of their own, which holds their passwords."""
        return read_nodes(self._nodes_path)

    @nodes.setter
    def nodes(self, nodes: Sequence[Node]) -> None:
        """Keep them. Raises OutputError."""
        write_nodes(self._nodes_path, nodes)

    @property
    def local(self) -> Local:
        """How this program shows itself to PACS nodes."""
        host = ALL_ADDRESSES if self.from_others else Local().host
        return Local(self.local_ae_title, self.local_port, host)

    @property
    def retrieved_folder(self) -> Path:
        """Where images that come from a PACS are kept."""
        return (self.data_folder or self._nodes_path.parent) / RETRIEVED

    @property
    def folder(self) -> Path:
        """Where the settings are."""
        return Path(self._store.fileName()).parent

    def layout(self, name: str) -> QByteArray | None:
        """State of a window or splitter as Qt saved it."""
        value = self._store.value(f"layout/{name}")
        return value if isinstance(value, QByteArray) and not value.isEmpty() else None

    def set_layout(self, name: str, state: QByteArray) -> None:
        """Remember the state of a window or splitter."""
        self._store.setValue(f"layout/{name}", state)

    @property
    def report_options(self) -> ReportOptions:
        """What reports have on them."""
        return ReportOptions(
            self.institution,
            self.logo,
            has_table=self.report_table,
            has_details=self.report_details,
        )

    def default(self, name: str) -> Any:
        """The value of this name if nothing was set."""
        stored: StoredValue[Any] = vars(type(self))[name]
        return stored.default

    @property
    def worklist_order(self) -> tuple[Order, bool]:
        """What the worklist is sorted by, and whether in the other direction than usual."""
        name = self.text("worklist/order")
        order = Order(name) if name in list(Order) else Order.OPENED
        return order, self.text("worklist/reversed") == "true"

    @worklist_order.setter
    def worklist_order(self, chosen: tuple[Order, bool]) -> None:
        order, is_reversed = chosen
        self._store.setValue("worklist/order", order.value)
        self._store.setValue("worklist/reversed", "true" if is_reversed else "false")

    @property
    def worklist_grouping(self) -> Grouping:
        """What the worklist is grouped by."""
        name = self.text("worklist/grouping")
        return Grouping(name) if name in list(Grouping) else Grouping.NONE

    @worklist_grouping.setter
    def worklist_grouping(self, grouping: Grouping) -> None:
        self._store.setValue("worklist/grouping", grouping.value)

    @property
    def project(self) -> str:
        """Path of the project that was open last, empty if there was none."""
        return self.text("project/open")

    @project.setter
    def project(self, path: str) -> None:
        self._store.setValue("project/open", path)

    @property
    def recent_projects(self) -> list[str]:
        """Paths of projects, the one that was opened last first."""
        try:
            paths = json.loads(self.text("project/recent") or "[]")
        except ValueError:
            return []
        return [each for each in paths if isinstance(each, str)] if isinstance(paths, list) else []

    @recent_projects.setter
    def recent_projects(self, paths: Sequence[str]) -> None:
        self._store.setValue("project/recent", json.dumps(list(paths)))

    @property
    def pseudonym_key(self) -> bytes:
        """The key of this installation's pseudonyms, see app.domain.pseudonym."""
        text = self.text("project/key")
        if not _KEY.fullmatch(text):
            text = secrets.token_hex(KEY_BYTES)
            self._store.setValue("project/key", text)
        return bytes.fromhex(text)

    @property
    def last_folder(self) -> str:
        """Folder of the last opened or exported file, empty if it is gone."""
        folder = self.text("last_folder")
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
            text = self.text(f"overlay/{switch}")
            if text in ("true", "false"):
                switched: dict[str, Any] = {switch: text == "true"}
                style = replace(style, **switched)
        try:
            opacity = float(self.text("overlay/opacity"))
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

    def text(self, key: str) -> str:
        """Give what is kept for a key, '' if there is nothing."""
        value: Any = self._store.value(key, "")
        return value if isinstance(value, str) else ""

    def set_text(self, key: str, text: str) -> None:
        """Keep a text."""
        self._store.setValue(key, text)


def _set_aside_if_damaged(path: Path) -> None:
    """Rename a file that would crash Qt; its values count as not set."""
    with suppress(OSError):
        if _SERIALIZED.search(path.read_bytes()):
            path.replace(path.with_name(f"{path.name}.damaged"))
