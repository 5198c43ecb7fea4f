"""Keeps the Assessments of entries that are not shown up to date, when there is time for it."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.domain.assessment import Assessment
from app.workers.file_lane import FileLane, Urgency
from app.workers.jobs import AssessJob
from app.workers.kept import Kept
from app.workers.session import Session
from models.torch_free.prediction import Prediction

REST_MS = 200
"""How long the threshold must rest: while it is dragged, all work for it would be in vain."""


class Reassessor(QObject):
    """Reassesses one stale entry after the other on the file lane, after all else there."""

    message = Signal(str)
    """One sentence about what went wrong."""

    def __init__(self, session: Session, lane: FileLane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._lane = lane
        self._is_running = False
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._rest.timeout.connect(self._assess_next)
        session.threshold_changed.connect(self.wait_for_rest)
        session.operating_point_changed.connect(self.wait_for_rest)

    @Slot()
    def wait_for_rest(self) -> None:
        """Look for stale entries once nothing has changed for REST_MS."""
        self._rest.start()

    def stop(self) -> None:
        """Look no more."""
        self._rest.stop()

    @Slot()
    def _assess_next(self) -> None:
        stale = self._session.stale()
        if not stale or self._is_running:
            return
        entry = self._session.entry(stale[0])
        if entry.kept_scan is None or entry.kept_prediction is None:
            return
        self._is_running = True
        self._lane.submit(
            AssessJob(
                entry.kept_scan,
                entry.kept_prediction,
                self._session.threshold,
                self._session.operating_point,
            ),
            Urgency.BACKGROUND,
            partial(self._on_assessed, entry.id, entry.kept_prediction),
            self._on_failed,
        )

    def _on_assessed(
        self, entry_id: int, prediction: Kept[Prediction], assessment: Assessment
    ) -> None:
        self._is_running = False
        if (
            entry_id in self._session
            and self._session.entry(entry_id).kept_prediction is prediction
        ):
            self._session.set_assessment(entry_id, assessment)
        if not self._rest.isActive():
            self._assess_next()

    def _on_failed(self, sentence: str) -> None:
        self._is_running = False
        self.message.emit(sentence)
