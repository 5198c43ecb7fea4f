"""Drives reading, analysis and export for the window, on threads other than the window's."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from app.workers.engine import Engine
from app.workers.session import Session


class AnalysisController(QObject):
    """Takes orders from the window and keeps the Session up to date.

    Every method returns at once; what happens is told by the Session's signals and these. Files
    are read and written on one thread, the engine is driven on another, so that an export never
    waits behind a long queue of analyses. Pictures are analysed in the order of the worklist, the
    current one first.
    """

    engine_ready = Signal(str)
    """The device in use and why, for the status line; again when it changes."""
    engine_failed = Signal(str)
    """The networks cannot be loaded; the sentence says what to do. ``retry`` tries again."""
    progress = Signal(int, int, str)
    """Pictures done and to be done since the last ``idle``, and the name of the one at work."""
    idle = Signal()
    """Nothing is left to read, analyse or export."""
    message = Signal(str)
    """One sentence for the status bar."""
    exported = Signal(str)
    """Path of the report, or of the folder of reports, that has been written."""
    export_failed = Signal(str)
    """One sentence that says what to do; the Session is as it was."""

    def __init__(self, session: Session, engine: Engine, parent: QObject | None = None) -> None:
        super().__init__(parent)

    def start(self) -> None:
        """Start the threads and, in the background, the engine; best after the first paint."""

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open files and folders; the first new Scan that can be read becomes the current one.

        A path that is in the worklist already is shown instead of opened again.
        """

    def open_pixels(self, pixels: NDArray[np.uint8], name: str) -> None:
        """Open a pasted picture, (H, W) or (H, W, 3) RGB, an array that nobody else changes."""

    def cancel(self) -> None:
        """Stop the running job and all that wait; their entries become cancelled."""

    def retry(self, entry_id: int) -> None:
        """Read (where that failed) and analyse an entry again; nothing if it is on its way."""

    def export_report(self, entry_id: int, path: Path) -> None:
        """Write the report of an analysed entry, over what is at ``path``."""

    def export_reports(self, folder: Path) -> None:
        """Write the reports of all analysed entries, ``<stem>.report.png``, over no other file."""

    def shutdown(self) -> None:
        """Cancel, end the threads and the engine; the controller is of no use after it."""
