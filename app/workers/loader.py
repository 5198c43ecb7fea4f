"""Brings entries of an earlier start to hand when they are shown, and finds missing files."""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.fault import MISSING
from app.files.errors import reading_error
from app.files.source import is_there
from app.workers.file_lane import FileLane, Urgency
from app.workers.session import Session
from app.workers.stored import Stored
from models.torch_free.message import Message

_RECENT = 12
"""So many entries stay at hand, so that stepping back and forth reads nothing again."""


@dataclass(frozen=True, eq=False)
class LoadJob:
    """Read what is stored of an entry."""

    stored: tuple[Stored[Any], ...]

    def run(self) -> tuple[object, ...]:
        """Raise ScanError or StoreError. Whoever refers to the values keeps them at hand."""
        return tuple(one.value for one in self.stored)


@dataclass(frozen=True)
class MissingJob:
    """Find out which of some files, by the ids of their entries, are missing."""

    sources: tuple[tuple[int, str], ...]

    def run(self) -> dict[int, Message]:
        """Raise nothing."""
        paths = ((entry_id, Path(source)) for entry_id, source in self.sources)
        return {
            entry_id: reading_error(path, FileNotFoundError()).message
            for entry_id, path in paths
            if not is_there(path)
        }


class Loader(QObject):
    """Reads the current entry on the file lane if it is not at hand."""

    message = Signal(object)
    """Message why an entry can't be shown as it was."""
    prepared = Signal(int)
    """Id of an entry that ``prepare`` has brought to hand."""

    def __init__(self, session: Session, lane: FileLane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._lane = lane
        self._recent: deque[tuple[object, ...]] = deque(maxlen=_RECENT)
        self._prepared: set[int] = set()
        session.current_changed.connect(self._on_current_changed)
        session.resumed.connect(self._find_missing)

    def prepare(self, entry_ids: Sequence[int]) -> None:
        """Read or decode entries that will be shown soon, as many as stay at hand."""
        for entry_id in entry_ids[:_RECENT]:
            entry = self._session.entry(entry_id)
            is_ready = all(one.is_decoded for one in entry.stored)
            if not is_ready and entry_id not in self._prepared:
                self._prepared.add(entry_id)
                self._lane.submit(
                    LoadJob(entry.stored),
                    Urgency.SHOW,
                    partial(self._on_prepared, entry_id),
                    partial(self._on_not_prepared, entry_id, entry.stored),
                )

    def _on_prepared(self, entry_id: int, values: tuple[object, ...]) -> None:
        self._prepared.discard(entry_id)
        self._recent.append(values)
        self.prepared.emit(entry_id)

    def _on_not_prepared(
        self, entry_id: int, stored: Sequence[Stored[Any]], fault: Message
    ) -> None:
        self._prepared.discard(entry_id)
        self._on_failed(entry_id, stored, fault)

    @Slot(int)
    def _on_current_changed(self, entry_id: int) -> None:
        entry = self._session.current_entry
        if entry is not None and not entry.is_at_hand:
            self._lane.submit(
                LoadJob(entry.stored),
                Urgency.SHOW,
                partial(self._on_loaded, entry_id),
                partial(self._on_failed, entry_id, entry.stored),
            )

    def _on_loaded(self, entry_id: int, values: tuple[object, ...]) -> None:
        self._recent.append(values)
        if entry_id in self._session:
            self._session.take_up(entry_id)

    def _on_failed(self, entry_id: int, stored: Sequence[Stored[Any]], fault: Message) -> None:
        """Say that the file is missing, or read and analyze it again if anything else is wrong."""
        self.message.emit(fault)
        if entry_id in self._session and self._session.entry(entry_id).stored == stored:
            is_missing = fault.code in MISSING
            self._session.set_unread(entry_id, fault if is_missing else None)

    @Slot(object)
    def _find_missing(self, entry_ids: Sequence[int]) -> None:
        sources = tuple(
            (entry.id, entry.scan_id.source)
            for entry in map(self._session.entry, entry_ids)
            if entry.needs_its_file
        )
        self._lane.submit(
            MissingJob(sources), Urgency.BACKGROUND, self._on_missing, self.message.emit
        )

    def _on_missing(self, faults: dict[int, Message]) -> None:
        for entry_id, fault in faults.items():
            if entry_id in self._session and not self._session.entry(entry_id).is_at_hand:
                self._session.set_unread(entry_id, fault)
