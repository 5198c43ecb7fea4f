"""Which part of the screen a person chose to be judged, for a scanner or for a single file."""

from collections.abc import Callable

from app.domain.scan import Scan
from app.domain.scanner import (
    names_tissue,
    scanner_of,
    share_screen,
    with_choice,
    with_region,
)
from app.domain.ultrasound_region import Box
from app.workers.entry import UNFINISHED
from app.workers.session import Session


class ChosenRegions:
    """Gives Scans the chosen region when they are read, and the present ones a new choice."""

    def __init__(self, session: Session, begin: Callable[[], object]) -> None:
        """``begin`` reads and analyzes what waits."""
        self._session = session
        self._begin = begin
        self._of_sources: dict[str, Box] = {}
        self.of_scanners: dict[str, Box] = {}
        """By the keys of scanners."""

    def applied(self, scan: Scan) -> Scan:
        """The Scan with what was chosen for it."""
        box = self._of_sources.get(scan.source)
        if box is not None and not names_tissue(scan):
            return with_region(scan, box)
        return with_choice(scan, self.of_scanners)

    def choose(self, scan: Scan, box: Box) -> None:
        """Judge only this box in all Scans of the same scanner, or source if none is named."""
        scanner = scanner_of(scan)
        if scanner is not None:
            self.of_scanners[scanner] = box
        elif scan.source:
            self._of_sources[scan.source] = box
        for entry in self._session.entries():
            stored = entry.stored_scan
            if stored is None or entry.state in UNFINISHED:
                continue
            if entry.id == self._session.current and entry.scan is not None:
                self._session.set_scan(entry.id, with_region(entry.scan, box))
            elif share_screen(scan, stored.blank) and not names_tissue(stored.blank):
                self._session.set_unread(entry.id)
        self._begin()
