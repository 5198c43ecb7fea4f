"""The worklist as a Qt model: one row per entry of the Session, in its order."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QPixmap

from app.domain.scan import Scan
from app.report.qimage import scan_to_qimage
from app.report.text import showable
from app.ui.wording import spoken
from app.words.message import say
from app.words.scan import frame_text
from app.workers.entry import NO_ENTRY, Entry
from app.workers.session import Session

Index = QModelIndex | QPersistentModelIndex

ENTRY_ROLE = Qt.ItemDataRole.UserRole
THUMBNAIL_ROLE = Qt.ItemDataRole.UserRole + 1

THUMBNAIL_WIDTH, THUMBNAIL_HEIGHT = 64, 48
_DENSITY = 2
"""Device pixels per logical pixel that thumbnails are made for."""


class WorklistModel(QAbstractListModel):
    """Rows of the worklist; follows the Session's signals."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._ids = [entry.id for entry in session.entries()]
        self._thumbnails: dict[int, QPixmap] = {}
        self._spoken: dict[int, str] = {}
        session.entry_added.connect(self._on_added)
        session.entry_changed.connect(self._on_changed)
        session.assessment_changed.connect(self._on_assessed)
        session.entry_removed.connect(self._on_removed)

    def row_of(self, entry_id: int) -> QModelIndex:
        """Index of an entry, invalid for NO_ENTRY."""
        return self.index(self._ids.index(entry_id)) if entry_id in self._ids else QModelIndex()

    def entry_id(self, index: Index) -> int:
        """Entry of an index, NO_ENTRY for an invalid one."""
        return self._ids[index.row()] if index.isValid() else NO_ENTRY

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 Qt's name
        """Count the rows."""
        return 0 if parent is not None and parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give what is shown of a row."""
        if not index.isValid() or self._ids[index.row()] not in self._session:
            return None
        entry = self._session.entry(self._ids[index.row()])
        if role == ENTRY_ROLE:
            return entry
        if role == THUMBNAIL_ROLE:
            return self._thumbnail(entry)
        if role == Qt.ItemDataRole.DisplayRole:
            return showable(entry.name)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(entry)
        if role == Qt.ItemDataRole.ToolTipRole:
            lines = [showable(entry.scan_id.source or entry.name)]
            if entry.scan is not None and (frame := frame_text(entry.scan)):
                lines.append(frame)
            if entry.fault is not None:
                lines.append(showable(say(entry.fault)))
            elif entry.assessment is not None:
                lines += map(say, entry.assessment.warnings)
            return "\n".join(lines)
        return None

    def _thumbnail(self, entry: Entry) -> QPixmap | None:
        if entry.id not in self._thumbnails:
            scan = entry.scan
            if scan is None:
                return None
            self._thumbnails[entry.id] = make_thumbnail(scan)
        return self._thumbnails[entry.id]

    def _on_added(self, entry_id: int) -> None:
        self.beginInsertRows(QModelIndex(), len(self._ids), len(self._ids))
        self._ids.append(entry_id)
        self.endInsertRows()

    def _on_changed(self, entry_id: int) -> None:
        index = self.row_of(entry_id)
        self.dataChanged.emit(index, index)

    def _on_assessed(self, entry_id: int) -> None:
        # While the slider moves, the words mostly stay the same, and drawing a row costs as much
        # as drawing the overlay.
        words = spoken(self._session.entry(entry_id))
        if self._spoken.get(entry_id) != words:
            self._spoken[entry_id] = words
            self._on_changed(entry_id)

    def _on_removed(self, entry_id: int) -> None:
        row = self._ids.index(entry_id)
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._ids[row]
        self._thumbnails.pop(entry_id, None)
        self._spoken.pop(entry_id, None)
        self.endRemoveRows()


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
