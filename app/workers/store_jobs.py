"""Work on the study database, which is done outside of the window's thread."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from app.store.kept import KeptScan, content_of
from app.store.step_rows import KeptSteps
from app.store.study_store import Changes, StudyStore
from app.words.message import WordedError
from app.workers.entry import Entry
from app.workers.resuming import resumed_entry
from app.workers.stored import StoredScan
from models.torch_free.message import Message


@dataclass(frozen=True, eq=False)
class Opened:
    """The entries of an earlier start with their keys, and what else KeptStudies hold."""

    entries: tuple[tuple[int, Entry], ...]
    aside: frozenset[int]
    settings: Mapping[str, str]
    steps: KeptSteps
    notice: Message | None


@dataclass(frozen=True, eq=False)
class OpenJob:
    """Open the database and read it, except for what is large."""

    store: StudyStore
    models: str

    def run(self) -> Opened:
        """Raise StoreError."""
        kept = self.store.open(self.models)
        entries = tuple(
            (one.key, resumed_entry(one, self.store, self.models)) for one in kept.scans
        )
        return Opened(entries, kept.aside, kept.settings, kept.steps, kept.notice)


@dataclass(frozen=True, eq=False)
class CloseJob:
    """Close the database."""

    store: StudyStore

    def run(self) -> None:
        """Raise nothing."""
        self.store.close()


@dataclass(frozen=True, eq=False)
class TidyJob:
    """Delete what is not needed any more and make the daily backup."""

    store: StudyStore

    def run(self) -> None:
        """Raise StoreError."""
        self.store.tidy()


@dataclass(frozen=True, eq=False)
class SaveJob:
    """Save changes; ``contents`` are the Scans that entries have now, by key.

    The result is what was saved of them.
    """

    store: StudyStore
    changes: Changes
    contents: dict[int, StoredScan]

    def run(self) -> tuple[KeptScan, ...]:
        """Raise StoreError."""
        scans = tuple(map(self._with_content, self.changes.scans))
        self.store.save(replace(self.changes, scans=scans))
        return tuple(_without_png(scan) for scan in scans if scan.content is not None)

    def _with_content(self, scan: KeptScan) -> KeptScan:
        stored = self.contents.get(scan.key)
        if stored is None:
            return scan
        try:
            return replace(scan, content=content_of(stored.value))
        except WordedError:  # its file has gone since: it is read again at the next start
            return scan


def _without_png(scan: KeptScan) -> KeptScan:
    content = scan.content
    return scan if content is None else replace(scan, content=replace(content, png=b""))
