"""One thread for the engine: the window's side of the AnalysisWorker."""

from dataclasses import dataclass
from itertools import count

from PySide6.QtCore import QObject, QThread, Signal, Slot

from app.domain.edit import Outlining
from app.domain.scan import Scan
from app.workers.criteria import Criteria
from app.workers.engine import Engine
from app.workers.requests import AnalysisRequest, JudgeRequest
from app.workers.stored import Stored
from app.workers.worker import AnalysisWorker
from models.torch_free.message import Message
from models.torch_free.prediction import Prediction


@dataclass(frozen=True, eq=False)
class _Running:
    """What the worker is at; ``edit`` is None if it analyzes a Scan."""

    request_id: int
    key: int
    edit: Outlining | None = None


class AnalysisLane(QObject):
    """Gives one Scan or region at a time to the worker; a canceled request has no outcome."""

    engine_ready = Signal(object, object)
    engine_failed = Signal(object)
    succeeded = Signal(int, object)
    """The caller's key and the Analysis."""
    failed = Signal(int, object)
    """The caller's key and a Message."""
    canceled = Signal(int)
    """The caller's key, if something else canceled the engine."""
    judged = Signal(int, object, object)
    """The caller's key, the Edit and the ClassProbabilities of its region."""
    judging_failed = Signal(int, object, object)
    """The caller's key, the Edit and a Message."""
    _load_ordered = Signal(int)
    _run_ordered = Signal(object)

    def __init__(self, engine: Engine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._ids = count(1)
        self._running: _Running | None = None
        self._is_loading = False
        self._thread = QThread()
        self._worker = AnalysisWorker(engine)
        self._worker.moveToThread(self._thread)
        self._load_ordered.connect(self._worker.load)
        self._run_ordered.connect(self._worker.run)
        self._worker.engine_ready.connect(self._on_engine_ready)
        self._worker.engine_failed.connect(self._on_engine_failed)
        self._worker.succeeded.connect(self._on_succeeded)
        self._worker.failed.connect(self._on_failed)
        self._worker.canceled.connect(self._on_canceled)

    @property
    def is_free(self) -> bool:
        """Whether ``analyze`` or ``judge`` may be called.

        The engine must not be loading, and nothing may run.
        """
        return self._running is None and not self._is_loading

    @property
    def running(self) -> int | None:
        """Key of the Scan that is being analyzed, or of which a region is being judged."""
        return self._running.key if self._running is not None else None

    def start(self) -> None:
        """Start the thread, and on it the engine."""
        self._thread.start()
        if self._running is None:
            self._load()

    def stop(self) -> None:
        """Cancel, end the thread, then the engine."""
        self._running = None
        self._engine.cancel()
        self._thread.quit()
        self._thread.wait()
        self._engine.close()

    def analyze(self, key: int, scan: Stored[Scan], criteria: Criteria) -> None:
        """Analyze a Scan; one outcome signal with this key follows unless it is canceled."""
        request = AnalysisRequest(
            id=next(self._ids),
            ticket=self._engine.ticket(),
            scan=scan,
            criteria=criteria,
        )
        self._running = _Running(request.id, key)
        self._run_ordered.emit(request)

    def judge(
        self, key: int, scan: Stored[Scan], prediction: Stored[Prediction], edit: Outlining
    ) -> None:
        """Judge the region of an Edit; ``judged`` or ``judging_failed`` follow unless canceled."""
        request = JudgeRequest(
            id=next(self._ids),
            ticket=self._engine.ticket(),
            scan=scan,
            prediction=prediction,
            edit=edit,
        )
        self._running = _Running(request.id, key, edit)
        self._run_ordered.emit(request)

    def cancel(self) -> None:
        """Stop what runs; no outcome signal follows."""
        self._running = None
        self._engine.cancel()
        if self._is_loading:
            self._load()  # the cancel has ended the wait for the engine too

    def reload(self) -> None:
        """Load the networks again if need be: the engine is to use another device."""
        if self._thread.isRunning():
            self._load()

    def _load(self) -> None:
        self._is_loading = True
        self._load_ordered.emit(self._engine.ticket())

    def _end(self, request_id: int) -> _Running | None:
        """Return what the request was, None if it has been canceled since."""
        if self._running is None or self._running.request_id != request_id:
            return None
        ended, self._running = self._running, None
        return ended

    @Slot(object, object)
    def _on_engine_ready(self, device: Message, advice: Message | None) -> None:
        self._is_loading = False
        self.engine_ready.emit(device, advice)

    @Slot(object)
    def _on_engine_failed(self, fault: Message) -> None:
        self._is_loading = False
        self.engine_failed.emit(fault)

    @Slot(int, object)
    def _on_succeeded(self, request_id: int, answer: object) -> None:
        ended = self._end(request_id)
        if ended is not None and ended.edit is not None:
            self.judged.emit(ended.key, ended.edit, answer)
        elif ended is not None:
            self.succeeded.emit(ended.key, answer)

    @Slot(int, object)
    def _on_failed(self, request_id: int, fault: Message) -> None:
        ended = self._end(request_id)
        if ended is not None and ended.edit is not None:
            self.judging_failed.emit(ended.key, ended.edit, fault)
        elif ended is not None:
            self.failed.emit(ended.key, fault)

    @Slot(int)
    def _on_canceled(self, request_id: int) -> None:
        ended = self._end(request_id)
        if ended is not None:
            self.canceled.emit(ended.key)
