"""One thread for the engine: the window's side of the AnalysisWorker."""

from itertools import count

from PySide6.QtCore import QObject, QThread, Signal, Slot

from app.domain.scan import Scan
from app.workers.criteria import Criteria
from app.workers.engine import Engine
from app.workers.requests import Analysis, AnalysisRequest
from app.workers.stored import Stored
from app.workers.worker import AnalysisWorker
from models.torch_free.message import Message


class AnalysisLane(QObject):
    """Gives one Scan at a time to the worker; outcomes of a canceled request are dropped."""

    engine_ready = Signal(object, object)
    engine_failed = Signal(object)
    succeeded = Signal(int, object)
    """The caller's key and the Analysis."""
    failed = Signal(int, object)
    """The caller's key and a Message."""
    canceled = Signal(int)
    """The caller's key, if something else canceled the engine."""
    _load_ordered = Signal(int)
    _run_ordered = Signal(object)

    def __init__(self, engine: Engine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._ids = count(1)
        self._running: tuple[int, int] | None = None
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
        """Whether ``analyze`` may be called: the engine is not loading and nothing runs."""
        return self._running is None and not self._is_loading

    @property
    def running(self) -> int | None:
        """Key of the Scan that is being analyzed."""
        return self._running[1] if self._running is not None else None

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
        self._running = (request.id, key)
        self._run_ordered.emit(request)

    def cancel(self) -> None:
        """Stop what runs; no outcome signal follows."""
        self._running = None
        self._engine.cancel()
        if self._is_loading:
            self._load()  # the cancel has ended the wait for the engine too

    def _load(self) -> None:
        self._is_loading = True
        self._load_ordered.emit(self._engine.ticket())

    def _end(self, request_id: int) -> int | None:
        """Return the key of the request, None if it has been canceled since."""
        if self._running is None or self._running[0] != request_id:
            return None
        key = self._running[1]
        self._running = None
        return key

    @Slot(object, object)
    def _on_engine_ready(self, device: Message, advice: Message | None) -> None:
        self._is_loading = False
        self.engine_ready.emit(device, advice)

    @Slot(object)
    def _on_engine_failed(self, fault: Message) -> None:
        self._is_loading = False
        self.engine_failed.emit(fault)

    @Slot(int, object)
    def _on_succeeded(self, request_id: int, analysis: Analysis) -> None:
        key = self._end(request_id)
        if key is not None:
            self.succeeded.emit(key, analysis)

    @Slot(int, object)
    def _on_failed(self, request_id: int, fault: Message) -> None:
        key = self._end(request_id)
        if key is not None:
            self.failed.emit(key, fault)

    @Slot(int)
    def _on_canceled(self, request_id: int) -> None:
        key = self._end(request_id)
        if key is not None:
            self.canceled.emit(key)
