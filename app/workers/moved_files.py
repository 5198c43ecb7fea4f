"""Finds missing files again: one that the user points at, and others that moved with it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.domain.scan import ScanId
from app.files.errors import shown_name
from app.files.source import is_there
from app.workers.entry import NO_ENTRY
from app.workers.file_lane import FileLane, Urgency
from app.workers.session import Session


@dataclass(frozen=True)
class LookJob:
    """Look which of some files are there."""

    paths: tuple[Path, ...]

    def run(self) -> list[Path]:
        """Leave out those that aren't, or that can't be looked at."""
        return [path for path in self.paths if is_there(path)]


class MovedFiles(QObject):
    """Gives missing entries their new source and has them read again."""

    message = Signal(object)
    """Message about what went wrong."""

    def __init__(
        self,
        session: Session,
        lane: FileLane,
        retry: Callable[[int], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._lane = lane
        self._retry = retry

    def find_again(self, entry_id: int, path: Path) -> None:
        """Read an entry from here, and others from its old folder if the new one has their files.

        If the file is in the worklist already, that entry is shown instead.
        """
        old, new = Path(self._session.entry(entry_id).scan_id.source), path.absolute()
        known = self._session.find(self._moved(entry_id, new))
        if known not in (NO_ENTRY, entry_id):
            self._session.set_current(known)
            return
        self._move(entry_id, new)
        others = {
            entry.id: new.parent / Path(entry.scan_id.source).name
            for entry in self._session.entries()
            if entry.is_missing and Path(entry.scan_id.source).parent == old.parent
        }
        if others:
            job = LookJob(tuple(others.values()))
            done = partial(self._on_found, others)
            self._lane.submit(job, Urgency.OPEN, done, self.message.emit)

    def _on_found(self, others: dict[int, Path], found: list[Path]) -> None:
        there = set(found)
        for entry_id, path in others.items():
            if path not in there or entry_id not in self._session:
                continue
            is_free = self._session.find(self._moved(entry_id, path)) == NO_ENTRY
            if is_free and self._session.entry(entry_id).is_missing:
                self._move(entry_id, path)

    def _moved(self, entry_id: int, path: Path) -> ScanId:
        return self._session.entry(entry_id).scan_id._replace(source=str(path))

    def _move(self, entry_id: int, path: Path) -> None:
        self._session.set_source(entry_id, self._moved(entry_id, path), shown_name(path))
        self._retry(entry_id)
