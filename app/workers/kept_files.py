"""Puts copies of the images' files into a project, a few at a time."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.storing import ProjectNotice
from app.files.errors import ScanError
from app.files.reader import file_sha256
from app.files.source import read_bytes
from app.store.source_files import LARGEST_BYTES, Outside
from app.store.study_store import StudyStore
from app.workers.file_lane import FileLane, Urgency
from models.torch_free.message import Message

_AT_ONCE_BYTES = 50_000_000
"""So much is read before it is written; what is open waits for the database meanwhile."""


@dataclass(frozen=True)
class Copied:
    """What a KeepFilesJob did: how many files are inside now, which it could not put there.

    ``is_all`` says whether nothing is left to do.
    """

    inside: int
    outside: frozenset[str]
    is_new: bool
    is_all: bool


@dataclass(frozen=True, eq=False)
class KeepFilesJob:
    """Put some of the missing files into the database, but not those with the hashes ``tried``."""

    store: StudyStore
    tried: frozenset[str]

    def run(self) -> Copied:
        """Raise StoreError."""
        missing = self.store.files_outside()
        files: list[tuple[str, bytes]] = []
        outside: set[str] = {one.sha256 for one in missing if one.sha256 in self.tried}
        read = 0
        is_all = True
        for one in missing:
            if one.sha256 in self.tried:
                continue
            if read > _AT_ONCE_BYTES:
                is_all = False
                break
            data = _read(one)
            if data is None:
                outside.add(one.sha256)
            else:
                files.append((one.sha256, data))
                read += len(data)
        inside = self.store.keep_files(files)
        return Copied(inside, frozenset(outside), bool(files), is_all)


def _read(one: Outside) -> bytes | None:
    """The bytes of a file at the first path that has it unchanged, None if none has."""
    for source in one.sources:
        path = Path(source)
        try:
            if file_sha256(path) == one.sha256:
                return read_bytes(path, LARGEST_BYTES)
        except (OSError, ScanError):
            continue
    return None


class KeptFiles(QObject):
    """Puts the files of a project's entries into it, and those of entries that come later."""

    message = Signal(object)
    """Message how many are inside, once all are that can be, or why it ended early."""

    def __init__(self, lane: FileLane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._store: StudyStore | None = None
        self._tried: frozenset[str] = frozenset()
        self._is_new = False
        self._is_running = False
        self._is_wanted = False

    def follow(self, store: StudyStore | None) -> None:
        """Keep the files of this project from now on, or of none."""
        self._store = store
        self._tried = frozenset()
        self._is_new = False
        self.look()

    def announce(self, store: StudyStore) -> None:
        """Do the same, and say so now and at the end, even if there is nothing to copy."""
        self.message.emit(Message.of(ProjectNotice.SAVING_FILES, name=store.path.stem))
        self.follow(store)
        self._is_new = True

    @Slot()
    def look(self) -> None:
        """See whether there is something to copy."""
        self._is_wanted = self._store is not None
        if self._store is not None and not self._is_running:
            self._is_running, self._is_wanted = True, False
            job = KeepFilesJob(self._store, self._tried)
            self._lane.submit(job, Urgency.BACKGROUND, self._for(self._store), self._on_failed)

    def _for(self, store: StudyStore) -> Callable[[Copied], None]:
        return lambda copied: self._on_copied(store, copied)

    def _on_copied(self, store: StudyStore, copied: Copied) -> None:
        self._is_running = False
        if store is not self._store:
            self.look()
            return
        self._tried |= copied.outside
        self._is_new |= copied.is_new
        if not copied.is_all or self._is_wanted:
            self.look()
        elif self._is_new:
            self._is_new = False
            self.message.emit(_told(store.path.stem, copied))

    def _on_failed(self, fault: Message) -> None:
        self._is_running = False
        self.message.emit(fault)


def _told(name: str, copied: Copied) -> Message:
    if not copied.outside:
        return Message.of(ProjectNotice.FILES_INSIDE, name=name, inside=copied.inside)
    return Message.of(
        ProjectNotice.FILES_OUTSIDE, name=name, inside=copied.inside, outside=len(copied.outside)
    )
