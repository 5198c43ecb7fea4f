"""Frames that were decoded together with the one that was asked for."""

from collections.abc import Iterator

from app.domain.scan import Scan
from app.files.known_files import FileKey

_LARGEST = 64 << 20
"""Bytes of pixels that are kept."""
_MOST = 32
"""Frames that are decoded ahead; the one that was asked for waits for them."""


class FramesAhead:
    """A video or GIF is decoded from its beginning to reach a frame.

    So that going through a cine does not do that for each frame, the next ones are kept too, of
    the file that was read last and as long as it does not change. For one thread at a time.
    """

    def __init__(self) -> None:
        self._key: FileKey | None = None
        self._scans: dict[int, Scan] = {}

    def take(self, key: FileKey, frame: int) -> Scan | None:
        """Give a frame that is kept, and keep it no longer."""
        if self._key != key:
            return None
        return self._scans.pop(frame, None)

    def keep(self, key: FileKey, scans: Iterator[Scan]) -> None:
        """Keep as many of the next frames as there is room for.

        One that can't be decoded ends it: its error is raised when it is asked for.
        """
        self._key, self._scans = key, {}
        size = 0
        try:
            for scan in scans:
                self._scans[scan.frame] = scan
                size += scan.pixels.nbytes
                if len(self._scans) >= _MOST or size >= _LARGEST:
                    return
        except Exception:  # noqa: BLE001, S110 decoders raise anything on a damaged file
            pass
