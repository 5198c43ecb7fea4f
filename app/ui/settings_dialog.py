"""The settings on one page. Each counts at once, and the window stays usable beside it."""

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.files.site_file import read_site_limits
from app.folders import folder_fault, own_folder
from app.report.letterhead import is_logo
from app.report.text import showable
from app.ui.file_dialogs import ask_folder, ask_logo, ask_site_limits
from app.ui.pacs_nodes import NodeList
from app.ui.pacs_rows import pacs_rows
from app.ui.setting_page import SettingPage
from app.ui.setting_rows import (
    ChoiceRow,
    LineRow,
    NumberRow,
    Options,
    PathRow,
    SettingRow,
    SwitchRow,
)
from app.ui.settings import THEMES, Settings
from app.ui.system_look import system_font_px
from app.ui.theme import LARGEST_FONT_PX, SMALLEST_FONT_PX, follow, scaled, styled
from app.ui.threads_menu import offered_threads
from app.ui.translation import OF_SYSTEM, available_languages, follow_language
from app.words import pacs
from app.words import settings as words
from app.words.about import CLOSE
from app.words.message import WordedError, say
from app.words.operating_point import operating_point_name
from app.words.window import FREE_THREADS, THREADS
from models.torch_free.devices import DEVICE_NAMES
from models.torch_free.manifest import WeightsError, manifest_in_use
from models.torch_free.operating_point import OperatingPoint

_SIZE = QSize(620, 740)

_NOTED = ("site_limits", "logo", "data_folder", "from_others")
"""Rows with a note under them."""


class SettingsDialog(QDialog):
    """Lays out the rows. It is filled again in another language."""

    changed = Signal(str)
    """Name of the value that a person has changed."""

    def __init__(
        self, settings: Settings, points: Sequence[OperatingPoint], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._points = points
        self.rows: dict[str, SettingRow] = {}
        self.notes: dict[str, QLabel] = {}
        self._page = SettingPage()
        self._at_once = _note()
        self._close = QPushButton()
        self._close.setAutoDefault(False)
        self._close.clicked.connect(self.close)
        below = QHBoxLayout()
        below.addWidget(self._at_once, 1)
        below.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 14, 16)
        column.setSpacing(14)
        column.addWidget(self._page, 1)
        column.addLayout(below)
        # Not within the signal of the box that chose the language: it is deleted then.
        self._refill = QTimer(self, singleShot=True, interval=0)
        self._refill.timeout.connect(self._fill)
        self._fill()
        follow_language(self, self._refill.start)
        follow(self, self._fit)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 Qt's name
        """Begin at the first row."""
        super().showEvent(event)
        next(iter(self.rows.values())).control.setFocus()

    def show_values(self) -> None:
        """Show what is kept: some of it can be chosen elsewhere in the window."""
        for row in self.rows.values():
            row.show()
        self._show_notes()

    def _fit(self) -> None:
        room = self.screen().availableSize() * 0.9
        self.resize(QSize(scaled(_SIZE.width()), scaled(_SIZE.height())).boundedTo(room))

    def _fill(self) -> None:
        focused = next((name for name, row in self.rows.items() if row.control.hasFocus()), "")
        self.setWindowTitle(words.TITLE())
        self._at_once.setText(words.APPLIED_AT_ONCE())
        self._close.setText(CLOSE())
        self.notes = {name: _note() for name in _NOTED}
        sections = (
            (words.WINDOW(), self._window()),
            (words.ANALYSIS(), self._analysis()),
            (words.REPORT(), self._report()),
            (words.DATA(), self._data()),
            (pacs.PACS(), pacs_rows(self._settings)),
        )
        self.rows = {row.name: row for _, rows in sections for row in rows}
        self.nodes = NodeList(self._settings)
        self.nodes.changed.connect(lambda: self.changed.emit("nodes"))
        self.nodes.told.connect(self._page.scroll_to_end)
        self._page.fill(sections, self.notes, self.nodes)
        for row in self.rows.values():
            row.changed.connect(self._on_changed)
        self.show_values()
        if focused:
            self.rows[focused].control.setFocus()

    def _window(self) -> tuple[SettingRow, ...]:
        themes = [(name, words.THEMES[name]()) for name in THEMES]
        sizes: list[tuple[int | None, str]] = [
            (size, words.PIXELS(size=size)) for size in range(SMALLEST_FONT_PX, LARGEST_FONT_PX + 1)
        ]
        of_system = words.FONT_SIZE_OF_THE_SYSTEM(size=system_font_px())
        return (
            self._choice(
                "language",
                words.LANGUAGE(),
                [(OF_SYSTEM, words.LANGUAGE_OF_THE_SYSTEM()), *available_languages().items()],
            ),
            self._choice("theme", words.THEME(), themes),
            self._choice("font_px", words.FONT_SIZE(), [(None, of_system), *sizes]),
        )

    def _analysis(self) -> tuple[SettingRow, ...]:
        points = []
        for point in self._points:
            name = operating_point_name(point)
            points.append((point.name, name[:1].upper() + name[1:]))
        devices = [(name, words.DEVICES[name]()) for name in DEVICE_NAMES]
        threads = [
            (number, FREE_THREADS() if number is None else THREADS(number))
            for number in offered_threads(os.cpu_count() or 1)
        ]
        return (
            self._choice("operating_point", words.OPERATING_POINT(), points),
            PathRow(
                self._settings,
                "site_limits",
                words.SITE_LIMITS(),
                self._ask_site_limits,
                words.NONE_CHOSEN(),
            ),
            NumberRow(self._settings, "threshold", words.THRESHOLD()),
            self._choice("device", words.DEVICE(), devices),
            self._choice("threads", words.THREADS(), threads),
        )

    def _ask_site_limits(self) -> Path | None:
        path = ask_site_limits(self, self._settings.last_folder)
        if path is None:
            return None
        try:
            read_site_limits(path, manifest_in_use())
        except (WordedError, WeightsError) as error:
            self.notes["site_limits"].setText(say(error.message))
            return None
        return path

    def _report(self) -> tuple[SettingRow, ...]:
        def ask() -> Path | None:
            return ask_logo(self, self._settings.last_folder)

        return (
            LineRow(self._settings, "reader", words.READER()),
            LineRow(self._settings, "institution", words.INSTITUTION()),
            PathRow(self._settings, "logo", words.LOGO(), ask, words.NONE_CHOSEN()),
            SwitchRow(self._settings, "report_table", words.REPORT_TABLE()),
            SwitchRow(self._settings, "report_details", words.REPORT_DETAILS()),
        )

    def _data(self) -> tuple[SettingRow, ...]:
        own = str(own_folder())
        return (
            PathRow(self._settings, "data_folder", words.DATA_FOLDER(), self._ask_data_folder, own),
        )

    def _ask_data_folder(self) -> Path | None:
        now = str(self._settings.data_folder or own_folder())
        folder = ask_folder(self, words.DATA_FOLDER_TITLE(), now)
        if folder is not None and folder_fault(folder) is not None:
            unusable = words.DATA_FOLDER_UNUSABLE(folder=showable(str(folder)))
            self.notes["data_folder"].setText(unusable)
            return None
        return folder

    def _on_changed(self, name: str) -> None:
        self._show_notes()
        self.changed.emit(name)

    def _show_notes(self) -> None:
        logo = self._settings.logo
        unreadable = logo is not None and not is_logo(logo)
        self.notes["logo"].setText(words.LOGO_UNREADABLE() if unreadable else "")
        self.notes["logo"].setVisible(unreadable)
        self.notes["site_limits"].setText(words.SITE_LIMITS_NOTE())
        self.notes["data_folder"].setText(words.DATA_FOLDER_NOTE())
        self.notes["from_others"].setText(pacs.LOCAL_NOTE())

    def _choice(self, name: str, caption: str, options: Options) -> SettingRow:
        return ChoiceRow(self._settings, name, caption, options)


def _note() -> QLabel:
    note = styled(QLabel(), "small")
    note.setWordWrap(True)
    return note
