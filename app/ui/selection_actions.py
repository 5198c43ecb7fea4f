"""What is done with the selected Scans, and with the queue of those to be analyzed."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import chain
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from app.ui.actions import Actions, shown_keys
from app.ui.exporting import DATA_EXPORTS
from app.ui.file_dialogs import ask_moved
from app.ui.history import History
from app.ui.settings import Settings
from app.ui.status_line import StatusLine
from app.ui.translation import follow_language
from app.ui.wording import name_of
from app.ui.worklist import Worklist
from app.words import undo as undo_words
from app.words import worklist as words
from app.words.action import ACTIONS
from app.workers.controller import AnalysisController
from app.workers.entry import UNFINISHED, Entry, EntryState
from app.workers.session import Session

_NAMES = {
    "export": words.EXPORT,
    "export_picture": words.EXPORT_PICTURES,
    "retry": words.RETRY,
    "remove": words.REMOVE,
}
_UNDONE = (EntryState.FAILED, EntryState.CANCELED)
_EXPORTS = ("export_pdf", "export_objects", "export_study")
"""Of all Scans, or of the selected ones if they are several."""


class SelectionActions(QObject):
    """Names the actions after the number of selected Scans and carries them out."""

    def __init__(
        self,
        session: Session,
        controller: AnalysisController,
        history: History,
        worklist: Worklist,
        status_line: StatusLine,
        actions: Actions,
        settings: Settings,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._controller = controller
        self._history = history
        self._worklist = worklist
        self._status_line = status_line
        self._actions = actions
        self._settings = settings
        self._window = window
        orders: dict[str, Callable[[], object]] = {
            "retry": self._retry,
            "remove": self._remove,
            "find_file": self._find_file,
            "cancel": self._cancel,
        }
        actions.connect_orders(orders)
        # In menus it works from anywhere, its key in the list only.
        actions["remove"].setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        worklist.view.addAction(actions["remove"])
        actions["pause"].triggered.connect(lambda is_paused: controller.pause(is_paused=is_paused))
        actions["cancel"].setEnabled(False)
        controller.busy_changed.connect(actions["cancel"].setEnabled)
        controller.paused.connect(self._on_paused)
        controller.round_ended.connect(self._on_round_ended)
        follow_language(self, lambda: self._on_paused(actions["pause"].isChecked()))
        follow_language(self, self.enable_actions)

    def enable_actions(self) -> None:
        """Enable what can be done with the selected entries, and name it."""
        entries = [self._session.entry(each) for each in self._worklist.selection.entries()]
        rows = self._rows()
        frames, to_retry = [*chain.from_iterable(rows)], _to_retry(rows)
        self._actions["remove"].setEnabled(bool(frames))
        self._actions["retry"].setEnabled(bool(to_retry))
        self._actions["find_file"].setEnabled(self._missing() is not None)
        works = any(each.state in UNFINISHED for each in self._session.round.entries())
        self._actions["pause"].setEnabled(works)
        for name, some, among in (
            ("remove", frames, frames),
            ("retry", to_retry, frames),
            ("export", _assessed(entries), entries),
            ("export_picture", _assessed(entries), entries),
        ):
            _name(self._actions[name], _NAMES[name], len(some) if len(among) > 1 else 0)
        for names, number in (
            (_EXPORTS, len(_assessed(entries))),
            (DATA_EXPORTS, len(_assessed(frames))),
        ):
            for name in names:
                named = partial(words.OF_SELECTED, action=ACTIONS[name].caption())
                _name(self._actions[name], named, number if len(entries) > 1 else 0)

    def _rows(self) -> list[list[Entry]]:
        """All entries in each of the selected rows."""
        rows = self._worklist.selection.frames()
        return [[self._session.entry(each) for each in row] for row in rows]

    def _retry(self) -> None:
        for entry in _to_retry(self._rows()):
            self._controller.retry(entry.id)

    def _remove(self) -> None:
        ids, current = (
            [*chain.from_iterable(self._worklist.selection.frames())],
            self._session.current,
        )
        if not ids:
            return
        neighbor = self._worklist.neighbor(ids)
        name = name_of(self._session.entry(ids[0]))
        # The current one last, or each of thousands would be shown when the one before it goes.
        self._history.remove(sorted(ids, key=lambda entry_id: entry_id == current))
        if current in ids and neighbor in self._session:
            self._session.set_current(neighbor)
        keys = shown_keys(self._actions["undo"])
        self._status_line.show_text(undo_words.REMOVED(len(ids), name=name, keys=keys))

    def _missing(self) -> Entry | None:
        entry = self._session.current_entry
        return entry if entry is not None and entry.is_missing else None

    def _find_file(self) -> None:
        entry = self._missing()
        if entry is not None:
            folder = str(Path(entry.scan_id.source).parent)
            path = ask_moved(self._window, folder, entry.name)
            if path is not None:
                self._settings.last_folder = str(path.parent)
                self._controller.find_again(entry.id, path)

    def _cancel(self) -> None:
        number = self._controller.cancel()
        if number:
            keys = shown_keys(self._actions["retry"])
            self._status_line.show_text(words.NOT_ANALYZED(number, keys=keys))

    def _on_paused(self, is_paused: bool) -> None:  # noqa: FBT001 a signal's argument
        action = self._actions["pause"]
        action.setChecked(is_paused)
        action.setText(words.RESUME() if is_paused else ACTIONS["pause"].caption())

    def _on_round_ended(self, analyzed: int, failed: int) -> None:
        keys = shown_keys(self._actions["show_failed"])
        told = words.ROUND_FAILED if failed else words.ROUND_ENDED
        self._status_line.show_text(told(analyzed=analyzed, failed=failed, keys=keys))


def _to_retry(rows: Iterable[Sequence[Entry]]) -> list[Entry]:
    """What can be analyzed again: of a cine only what failed or was canceled, if any was."""
    found = []
    for row in rows:
        undone = [each for each in row if each.state in _UNDONE]
        found += undone or [each for each in row if each.state not in UNFINISHED]
    return found


def _assessed(entries: Iterable[Entry]) -> list[Entry]:
    return [each for each in entries if each.assessment is not None]


def _name(action: QAction, named: Callable[[int], str], number: int) -> None:
    """Say how many it is about; 0 for the current Scan alone."""
    action.setText(named(number) if number else ACTIONS[action.objectName()].caption())
