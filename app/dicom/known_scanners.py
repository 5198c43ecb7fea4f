"""What a person has chosen for the images of a scanner, kept from one export to the next."""

import json
from contextlib import suppress
from pathlib import Path

from app.domain.cleaning import Cleaning
from app.domain.ultrasound_region import box_of
from app.files.atomic import atomic_write

FILE_NAME = "scanners.json"
_PARTS = ("tissue", "blacked", "allowed")


class KnownScanners:
    """A file in the folder of settings. If it can't be read, no scanner is known.

    A scanner is named by the key that ``scanner_key`` gives. What is remembered counts at once, and
    is in the file once it is saved.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE_NAME
        self._new: dict[str, Cleaning] = {}

    def cleaning(self, scanner: str | None) -> Cleaning | None:
        """What was chosen for a scanner, None if nothing was or the file names no scanner."""
        if scanner in self._new:
            return self._new[scanner]
        kept = None if scanner is None else self._read().get(scanner)
        with suppress(KeyError, TypeError, ValueError):
            if isinstance(kept, dict):
                return Cleaning(**{part: tuple(map(box_of, kept[part])) for part in _PARTS})
        return None

    def remember(self, scanner: str, cleaning: Cleaning) -> None:
        """Use it instead of what was chosen before."""
        self._new[scanner] = cleaning

    def save(self) -> None:
        """Keep what was remembered. Raises OutputError."""
        if not self._new:
            return
        kept = self._read()
        for scanner, cleaning in self._new.items():
            kept[scanner] = {part: getattr(cleaning, part) for part in _PARTS}
        atomic_write(self._path, json.dumps(kept, indent=1).encode())

    def _read(self) -> dict[str, object]:
        with suppress(OSError, ValueError):
            kept = json.loads(self._path.read_bytes())
            if isinstance(kept, dict):
                return kept
        return {}
