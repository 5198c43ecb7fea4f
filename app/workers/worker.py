"""The worker that drives the engine: a thin wrap, one outcome signal a job."""

import logging

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.assessment import assess
from app.domain.scan import on_whole
from app.workers.engine import Cancelled, Engine, EngineError, EngineInfo, EngineStartError
from app.workers.requests import Analysis, AnalysisRequest

_logger = logging.getLogger(__name__)


class AnalysisWorker(QObject):
    """Lives on a QThread, which it blocks while the engine works; that is what it is for.

    Each request ends with exactly one of ``succeeded``, ``failed`` and ``cancelled``.
    """

    succeeded = Signal(int, object)
    """Id of the request and its Analysis."""
    failed = Signal(int, str)
    """Id of the request and a sentence that says what to do."""
    cancelled = Signal(int)
    """Id of the request."""
    engine_ready = Signal(str, str)
    """The device in use and why, and how to come by a better one; told when it is new."""
    engine_failed = Signal(str)
    """The networks cannot be loaded; told before the request fails that needed them."""

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self._engine = engine
        self._info: EngineInfo | None = None

    @Slot(int)
    def load(self, ticket: int) -> None:
        """Wait until the networks are loaded, and tell so; in silence if cancelled."""
        try:
            self._tell_info(ticket)
        except Cancelled:
            return
        except EngineError as error:
            self._tell_failure(str(error))
        except Exception as error:
            _logger.exception("the engine was not started")
            self._tell_failure(_unexpected(error))

    @Slot(object)
    def run(self, request: AnalysisRequest) -> None:
        """Analyse a Scan and assess it."""
        try:
            analysis = self._analyse(request)
        except Cancelled:
            self.cancelled.emit(request.id)
        except EngineError as error:
            if isinstance(error, EngineStartError):
                self._tell_failure(str(error))
            self.failed.emit(request.id, str(error))
        except Exception as error:
            # Whatever it was, the window must hear of it, or it would wait for ever.
            _logger.exception("an analysis failed")
            self.failed.emit(request.id, _unexpected(error))
        else:
            self.succeeded.emit(request.id, analysis)

    def _analyse(self, request: AnalysisRequest) -> Analysis:
        self._tell_info(request.ticket)
        scan = request.scan.whole
        prediction = on_whole(scan, self._engine.predict(scan.looked_at, request.ticket))
        self._tell_info(request.ticket)  # the device may have changed, for want of its memory
        assessment = assess(scan, prediction, request.threshold, request.operating_point)
        return Analysis(prediction, assessment)

    def _tell_info(self, ticket: int) -> None:
        info = self._engine.info(ticket)
        if info != self._info:
            self._info = info
            self.engine_ready.emit(info.device_text, info.device_advice)

    def _tell_failure(self, sentence: str) -> None:
        self._info = None
        self.engine_failed.emit(sentence)


def _unexpected(error: Exception) -> str:
    return (
        f"BUSight made an error ({type(error).__name__}: {error}): try again, and report it if it "
        "stays."
    )
