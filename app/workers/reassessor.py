"""Updates the Assessments of entries that are not shown, when there is time for it."""

from collections import deque
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.domain.assessment import Assessment
from app.workers.entry import Entry
from app.workers.file_lane import FileLane, Urgency
from app.workers.jobs import AssessJob
from app.workers.session import Session
from app.workers.stored import Stored
from models.torch_free.prediction import Prediction

REST_MS = 200
"""How long the threshold must rest: while it is dragged, every Assessment is soon out of date."""


class Reassessor(QObject):
    """Reassesses one stale entry after the other on the file lane, after all other jobs there."""

    message = Signal(object)
    """Message about what went wrong."""

    def __init__(self, session: Session, lane: FileLane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._lane = lane
        self._is_running = False
        self._stale: deque[int] = deque()
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._rest.timeout.connect(self._begin)
        session.threshold_changed.connect(self.wait_for_rest)
        session.operating_point_changed.connect(self.wait_for_rest)
        session.operating_points_changed.connect(self.wait_for_rest)
        session.edits_changed.connect(self.wait_for_rest)
        session.resumed.connect(self.wait_for_rest)

    @Slot()
    def wait_for_rest(self) -> None:
        """Start on the stale entries once nothing has changed for REST_MS."""
        self._rest.start()

    def stop(self) -> None:
        """Start nothing more."""
        self._rest.stop()

    @Slot()
    def _begin(self) -> None:
        self._stale = deque(self._session.stale())
        if not self._is_running:
            self._assess_next()

    def _assess_next(self) -> None:
        while self._stale:
            entry_id = self._stale.popleft()
            if entry_id in self._session and self._session.fresh_assessment(entry_id) is None:
                self._assess(self._session.entry(entry_id))
                if self._is_running:
                    return

    def _assess(self, entry: Entry) -> None:
        if entry.stored_scan is None or entry.stored_prediction is None:
            return
        self._is_running = True
        self._lane.submit(
            AssessJob(entry.stored_scan, entry.stored_prediction, self._session.criteria(entry.id)),
            Urgency.BACKGROUND,
            partial(self._on_assessed, entry.id, entry.stored_prediction),
            partial(self._on_failed, entry.id),
        )

    def _on_assessed(
        self, entry_id: int, prediction: Stored[Prediction], assessment: Assessment
    ) -> None:
        self._is_running = False
        if entry_id in self._session:
            if self._session.entry(entry_id).stored_prediction is prediction:
                self._session.set_assessment(entry_id, assessment)
            else:
                self._stale.append(entry_id)
        if not self._rest.isActive():
            self._assess_next()

    def _on_failed(self, entry_id: int, message: object) -> None:
        """Have the entry analyzed again: it would fail again each time."""
        self._is_running = False
        self.message.emit(message)
        if entry_id in self._session:
            self._session.set_unread(entry_id)
        if not self._rest.isActive():
            self._assess_next()
