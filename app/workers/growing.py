"""Grows lesions from clicks on a thread of its own: it takes longer than a frame of the screen."""

import threading
from contextlib import suppress

from PySide6.QtCore import QObject, Signal

from app.domain.growing import grow_in
from app.domain.lesion import Point
from app.domain.scan import Scan
from models.torch_free.prediction import Prediction


class Grower(QObject):
    """Answers each order once, unless it is gone by then."""

    grown = Signal(int, object, object)
    """Id of the entry, the place (x, y), and the DrawnRegion or None."""

    def start(self, entry_id: int, scan: Scan, prediction: Prediction, place: Point) -> None:
        """Grow a region around a place of a Scan."""
        threading.Thread(
            target=self._grow, args=(entry_id, scan, prediction, place), daemon=True
        ).start()

    def _grow(self, entry_id: int, scan: Scan, prediction: Prediction, place: Point) -> None:
        region = grow_in(scan, prediction.probability, place)
        with suppress(RuntimeError):  # the window is gone
            self.grown.emit(entry_id, place, region)
