"""The frames of a video or cine: each is an entry of its own, all have one source."""

from collections.abc import Iterable, Iterator
from functools import partial

from PySide6.QtCore import QObject

from app.domain.key_frame import key_frame
from app.workers.entry import NO_ENTRY, Entry
from app.workers.portions import Portions
from app.workers.session import Session


def frames_of(session: Session, entry: Entry) -> tuple[int, ...]:
    """Ids of the entries of all frames of a source, NO_ENTRY for one that is not in the worklist.

    Empty if the source has only one frame or was not read yet.
    """
    number = _number_of_frames(session, entry)
    if number < 2:
        return ()
    return tuple(session.find(entry.scan_id._replace(frame=frame)) for frame in range(number))


def key_frames(entries: Iterable[Entry]) -> Iterator[Entry]:
    """Analyzed entries in their order; of each cine only the key frame, or else the first."""
    cines: dict[str, dict[int, Entry]] = {}
    for entry in entries:
        if entry.stored_scan is None or entry.stored_prediction is None:
            continue
        # What was pasted has no source.
        source = entry.scan_id.source or str(entry.id)
        cines.setdefault(source, {})[entry.scan_id.frame] = entry
    for frames in cines.values():
        assessed = {frame: one.assessment for frame, one in frames.items() if one.assessment}
        key = key_frame(assessed)
        yield frames[min(frames) if key is None else key]


def neighbors_first(session: Session, entry: Entry) -> Iterator[int]:
    """Ids of the other frames of an entry's source: the next, the one before, and so on."""
    frames = frames_of(session, entry)
    at = entry.scan_id.frame
    for distance in range(1, len(frames)):
        for frame in (at + distance, at - distance):
            if 0 <= frame < len(frames) and frames[frame] != NO_ENTRY:
                yield frames[frame]


def onward(session: Session, entry: Entry) -> Iterator[int]:
    """Ids of the other frames of an entry's source: those after it, then those before it.

    Reading them in this order decodes a video only twice.
    """
    frames = frames_of(session, entry)
    at = entry.scan_id.frame
    for entry_id in (*frames[at + 1 :], *frames[:at]):
        if entry_id != NO_ENTRY:
            yield entry_id


def _number_of_frames(session: Session, entry: Entry) -> int:
    """As the entry was read, or else the first frame of its source."""
    stored = entry.stored_scan
    if stored is None and entry.scan_id.frame:
        first = session.find(entry.scan_id._replace(frame=0))
        stored = session.entry(first).stored_scan if first != NO_ENTRY else None
    return 1 if stored is None or not entry.scan_id.source else stored.blank.frames


class FrameAdder(Portions):
    """Adds the other frames of a source to the worklist, some at a time."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def add_frames(self, entry: Entry) -> None:
        """Add the frames of the entry's source that are missing; the entry has been read."""
        frames = enumerate(frames_of(self._session, entry))
        self.order(
            partial(self._add, entry, frame) for frame, entry_id in frames if entry_id == NO_ENTRY
        )

    def _add(self, first: Entry, frame: int) -> None:
        """Add a frame unless it is there, or the first one was removed meanwhile."""
        scan_id = first.scan_id._replace(frame=frame)
        if first.id in self._session and self._session.find(scan_id) == NO_ENTRY:
            self._session.add(scan_id, first.name)
