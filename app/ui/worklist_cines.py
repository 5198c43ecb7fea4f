"""Which entries of the worklist are frames of one file, and which of these files are expanded."""

from bisect import insort
from collections import defaultdict
from collections.abc import Sequence

from app.domain.scan import ScanId


class Cines:
    """The entries of each file. Those of a cine have one row together, unless it is expanded."""

    def __init__(self) -> None:
        self._places: dict[int, ScanId] = {}
        self._frames: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
        """By file, number and id of each frame in the worklist, sorted."""
        self._expanded: set[str] = set()

    def put(self, entry_id: int, scan_id: ScanId) -> None:
        """Say which frame an entry is: a new one, or one whose file was moved."""
        if self._places.get(entry_id) != scan_id:
            self.remove(entry_id)
            self._places[entry_id] = scan_id
            if scan_id.source:  # what was pasted has none
                insort(self._frames[scan_id.source], (scan_id.frame, entry_id))

    def remove(self, entry_id: int) -> None:
        """Forget an entry; nothing happens if there is none."""
        source, frame = self._places.pop(entry_id, ScanId(""))
        if source:
            self._frames[source].remove((frame, entry_id))
            if not self._frames[source]:
                del self._frames[source]

    def source(self, entry_id: int) -> str:
        """The file of an entry, empty if it has none or there is no such entry."""
        return self._places[entry_id].source if entry_id in self._places else ""

    def entries(self, source: str) -> Sequence[int]:
        """Ids of the entries of a file, by frame."""
        return [each for _, each in self._frames.get(source, ())]

    def is_cine(self, entry_id: int) -> bool:
        """Whether several frames of an entry's file are in the worklist."""
        frames = self._frames.get(self.source(entry_id), ())
        # A file can be there twice: opened again after it was removed, and restored.
        return len(frames) > 1 and frames[0][0] != frames[-1][0]

    def is_collapsed(self, entry_id: int) -> bool:
        """Whether an entry is a frame of a cine in one row."""
        return self.source(entry_id) not in self._expanded and self.is_cine(entry_id)

    def is_expanded(self, entry_id: int) -> bool:
        """Whether an entry is a frame of a cine of which each frame has a row."""
        return self.source(entry_id) in self._expanded and self.is_cine(entry_id)

    def expand(self, entry_id: int, *, is_expanded: bool) -> None:
        """Give each frame of an entry's file a row, or all of them one."""
        source = self.source(entry_id)
        if is_expanded:
            self._expanded.add(source)
        else:
            self._expanded.discard(source)

    def in_row(self, entry_id: int) -> Sequence[int]:
        """Ids of the entries that are in one row with an entry, by frame; itself if alone."""
        return self.entries(self.source(entry_id)) if self.is_collapsed(entry_id) else (entry_id,)

    def row_entry(self, entry_id: int) -> int:
        """The entry in whose row an entry is: the first of ``in_row``."""
        if self.is_collapsed(entry_id):
            return self._frames[self.source(entry_id)][0][1]
        return entry_id
