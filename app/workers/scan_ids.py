"""Which entry of the worklist stands for which Scan of which file."""

import os

from app.domain.scan import ScanId
from app.workers.entry import NO_ENTRY


class ScanIds:
    """Finds the id of an entry by its file and frame. Pasted images have no file: none is found."""

    def __init__(self) -> None:
        self._ids: dict[tuple[str, int], int] = {}

    def find(self, scan_id: ScanId) -> int:
        """Id of the entry that stands for a Scan, NO_ENTRY if there is none."""
        return self._ids.get(_key(scan_id), NO_ENTRY)

    def put(self, scan_id: ScanId, entry_id: int) -> None:
        """Let an entry stand for a Scan from now on."""
        if scan_id.source:
            self._ids[_key(scan_id)] = entry_id

    def put_if_free(self, scan_id: ScanId, entry_id: int) -> None:
        """Let an entry stand for a Scan unless another one does."""
        if self.find(scan_id) == NO_ENTRY:
            self.put(scan_id, entry_id)

    def discard(self, scan_id: ScanId, entry_id: int) -> None:
        """Let an entry not stand for a Scan any more, if it does."""
        if self.find(scan_id) == entry_id:
            del self._ids[_key(scan_id)]


def _key(scan_id: ScanId) -> tuple[str, int]:
    """Equal for Scans of one file, also if its path is spelled in another case on Windows."""
    return os.path.normcase(scan_id.source), scan_id.frame
