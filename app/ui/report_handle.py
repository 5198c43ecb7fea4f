"""A handle by which the report of the shown Scan is dragged into another program."""

import shutil
import weakref
from pathlib import Path
from tempfile import mkdtemp

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QDrag, QEnterEvent, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from app.files.stems import output_stem
from app.ui.icons import follow_icon
from app.ui.theme import styled
from app.ui.translation import follow_words
from app.words.window import COPIED, DRAG_REPORT, DRAG_REPORT_TIP
from app.workers.exports import Exporter
from app.workers.session import Session


class ReportHandle(QToolButton):
    """Makes the report as a PDF on another thread when the cursor comes, so that it is ready.

    A click or the space bar copies the file instead, so that it can be pasted. It lies in a folder
    that is deleted at the end.
    """

    note = Signal(str)
    """Words for the status line."""

    def __init__(self, session: Session, exporter: Exporter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "bare")
        self._session = session
        self._exporter = exporter
        self._folder = ""
        self._ready: Path | None = None
        self._pressed: QPoint | None = None
        self._number = 0
        self._copies = False
        """Whether the report is copied as soon as it is ready."""
        follow_icon(self, "drag")
        follow_words(self.setToolTip, DRAG_REPORT_TIP)
        follow_words(self.setAccessibleName, DRAG_REPORT)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.clicked.connect(self._copy)
        exporter.drafted.connect(self._on_drafted)
        for changed in (session.current_changed, session.assessment_changed):
            changed.connect(self._forget)
        self._forget()

    def _forget(self) -> None:
        """Drop a report that says something else than what is shown."""
        self._ready = None
        self._copies = False
        entry = self._session.current_entry
        self.setEnabled(entry is not None and entry.assessment is not None)

    def _prepare(self) -> None:
        entry = self._session.current_entry
        if self._ready is not None or entry is None or entry.assessment is None:
            return
        if not self._folder:
            self._folder = mkdtemp(prefix="busight-")
            weakref.finalize(self, shutil.rmtree, self._folder, ignore_errors=True)
        self._number += 1
        # A folder for each, because the one before may still be read where it was dropped.
        place = Path(self._folder, str(self._number))
        self._exporter.draft_report(entry.id, place / f"{output_stem(entry.name)}.report.pdf")

    def _on_drafted(self, path: Path) -> None:
        if path.parent.name == str(self._number):
            self._ready = path
            if self._copies:
                self._copy()

    def _copy(self) -> None:
        self._copies = self._ready is None
        if self._ready is None:
            self._prepare()
        else:
            QGuiApplication.clipboard().setMimeData(_file(self._ready))
            self.note.emit(COPIED())

    def _drag(self, path: Path) -> None:
        drag = QDrag(self)
        drag.setMimeData(_file(path))
        drag.setPixmap(self.icon().pixmap(self.iconSize()))
        drag.exec(Qt.DropAction.CopyAction)

    # Qt's events

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802 Qt's name
        """Make the report: it takes about half a second."""
        super().enterEvent(event)
        self._prepare()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 Qt's name
        """Begin."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()
            self._prepare()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 Qt's name
        """Drag once the cursor has moved far enough and the report is ready."""
        if self._pressed is None or self._ready is None:
            return
        moved = event.position().toPoint() - self._pressed
        if moved.manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None
            self._drag(self._ready)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 Qt's name
        """End: without a drag it was a click."""
        was_pressed, self._pressed = self._pressed is not None, None
        if was_pressed and self.rect().contains(event.position().toPoint()):
            self.click()


def _file(path: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    return data
