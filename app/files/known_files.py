"""What is known of the files that were read last, so that each of their frames is read at once."""

from collections import OrderedDict
from dataclasses import dataclass, field
from threading import Lock

from app.domain.ultrasound_region import Box

FileKey = tuple[str, int, int]
"""Path, size, and time of the last change in ns (of an archive's member its checksum)."""

_MOST = 4
"""A cine that is shown and one that is analyzed, and some around them."""


@dataclass(eq=False)
class KnownFile:
    """Of one file: the hash of its bytes, '' if it is not known yet, and where its frames are.

    ``tissue`` is what was found by content in the first image that was read of each shape, so that
    it is the same for all frames.
    """

    sha256: str = ""
    layout: object = None
    tissue: dict[tuple[int, ...], Box | None] = field(default_factory=dict)


class KnownFiles:
    """Remembers some files as long as they do not change. For any number of threads."""

    def __init__(self) -> None:
        self._files: OrderedDict[FileKey, KnownFile] = OrderedDict()
        self._lock = Lock()

    def of(self, key: FileKey) -> KnownFile:
        """Give what is known of a file; nothing, if it was not among the last ones."""
        with self._lock:
            known = self._files.setdefault(key, KnownFile())
            self._files.move_to_end(key)
            if len(self._files) > _MOST:
                self._files.popitem(last=False)
            return known
