"""What a person has chosen for the images of a scanner, kept from one export to the next."""

import json
from contextlib import suppress
from pathlib import Path

from app.domain.cleaning import Cleaning
from app.domain.ultrasound_region import Box
from app.files.atomic import atomic_write

FILE_NAME = "scanners.json"
_PARTS = ("tissue", "blacked", "allowed")


class KnownScanners:
    """A file in the folder of settings. If it can't be read, no scanner is known.

    A scanner is a text that app.dicom.image_file gives.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE_NAME

    def cleaning(self, scanner: str) -> Cleaning | None:
        """What was chosen for a scanner, None if nothing was."""
        kept = self._read().get(scanner)
        with suppress(KeyError, TypeError, ValueError):
            if isinstance(kept, dict):
                return Cleaning(**{part: tuple(map(_box, kept[part])) for part in _PARTS})
        return None

    def remember(self, scanner: str, cleaning: Cleaning) -> None:
        """Keep it instead of what was chosen before. Raises OutputError."""
        kept = self._read()
        kept[scanner] = {part: getattr(cleaning, part) for part in _PARTS}
        atomic_write(self._path, json.dumps(kept, indent=1).encode())

    def _read(self) -> dict[str, object]:
        with suppress(OSError, ValueError):
            kept = json.loads(self._path.read_bytes())
            if isinstance(kept, dict):
                return kept
        return {}


def _box(numbers: object) -> Box:
    x, y, width, height = map(int, numbers)  # type: ignore[call-overload]
    if min(x, y) < 0 or min(width, height) < 1:
        raise ValueError("no box")
    return x, y, width, height
