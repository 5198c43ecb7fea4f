"""Thumbnails of Scans, made one at a time between events, so that scrolling never waits."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QPixmap

from app.domain.scan import Scan
from app.report.qimage import scan_to_qimage

THUMBNAIL_WIDTH, THUMBNAIL_HEIGHT = 64, 48
_DENSITY = 2
"""Device pixels per logical pixel that thumbnails are made for."""

_KEPT = 1000
"""Each takes 50 kB."""
_ASKED = 40
"""More rows than this are never in view."""


class Thumbnails(QObject):
    """Thumbnails by the ids of entries; those that were not asked for lately are forgotten."""

    made = Signal(int)
    """Id of an entry whose thumbnail is there now."""

    def __init__(self, scan_of: Callable[[int], Scan | None], parent: QObject) -> None:
        """``scan_of`` gives the Scan of an entry, None if it has none any more."""
        super().__init__(parent)
        self._scan_of = scan_of
        self._made: dict[int, QPixmap] = {}
        self._asked: dict[int, None] = {}
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._make_one)

    def get(self, entry_id: int) -> QPixmap | None:
        """Give the thumbnail of an entry that has a Scan; if there is none, order it."""
        thumbnail = self._made.pop(entry_id, None)
        if thumbnail is not None:
            self._made[entry_id] = thumbnail  # now the youngest
            return thumbnail
        self._asked.pop(entry_id, None)
        self._asked[entry_id] = None
        if len(self._asked) > _ASKED:
            del self._asked[next(iter(self._asked))]
        self._timer.start()
        return None

    def forget(self, entry_id: int) -> None:
        """Drop the thumbnail of an entry that is gone or has another Scan."""
        self._made.pop(entry_id, None)
        self._asked.pop(entry_id, None)

    def _make_one(self) -> None:
        if not self._asked:
            return
        entry_id, _ = self._asked.popitem()
        if self._asked:
            self._timer.start()
        scan = self._scan_of(entry_id)
        if scan is None:
            return
        self._made[entry_id] = make_thumbnail(scan)
        if len(self._made) > _KEPT:
            del self._made[next(iter(self._made))]
        self.made.emit(entry_id)


def make_thumbnail(
    scan: Scan, width: int = THUMBNAIL_WIDTH, height: int = THUMBNAIL_HEIGHT
) -> QPixmap:
    """The middle of an image, scaled to ``width`` by ``height`` logical pixels."""
    wanted_width, wanted_height = width * _DENSITY, height * _DENSITY
    # Every n-th pixel first: scaling all of an 8192 x 8192 image would block the window.
    step = max(1, min(scan.width // (2 * wanted_width), scan.height // (2 * wanted_height)))
    image = scan_to_qimage(scan.pixels[::step, ::step]).scaled(
        wanted_width,
        wanted_height,
        Qt.AspectRatioMode.KeepAspectRatioByExpanding,
        Qt.TransformationMode.SmoothTransformation,
    )
    middle = image.copy(
        (image.width() - wanted_width) // 2,
        (image.height() - wanted_height) // 2,
        wanted_width,
        wanted_height,
    )
    made = QPixmap.fromImage(middle)
    made.setDevicePixelRatio(_DENSITY)
    return made
