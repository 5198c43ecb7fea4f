"""The worker that uses the engine and emits one outcome signal for each job."""

import logging

from PySide6.QtCore import QObject, Signal, Slot

from app.words.message import WordedError
from app.workers.engine import Canceled, Engine, EngineError, EngineInfo, EngineStartError
from app.workers.predict import judge_region, predict_scan
from app.workers.requests import Analysis, AnalysisRequest, JudgeRequest
from app.workers.unexpected import internal_error
from models.torch_free.message import Message
from models.torch_free.prediction import ClassProbabilities

_logger = logging.getLogger(__name__)


class AnalysisWorker(QObject):
    """Lives on a QThread of its own, which it blocks while the engine works.

    Each request ends with exactly one of ``succeeded``, ``failed`` and ``canceled``.
    """

    succeeded = Signal(int, object)
    """Id of the request and its Analysis, or the ClassProbabilities of the region."""
    failed = Signal(int, object)
    """Id of the request and a Message."""
    canceled = Signal(int)
    """Id of the request."""
    engine_ready = Signal(object, object)
    """Messages: the device in use and why, and how to get a better one or None; when it is new."""
    engine_failed = Signal(object)
    """Message why the networks cannot be loaded; before the request fails that needed them."""

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self._engine = engine
        self._info: EngineInfo | None = None

    @Slot(int)
    def load(self, ticket: int) -> None:
        """Wait until the networks are loaded, and emit the outcome unless canceled."""
        self._info = None
        try:
            self._report_info(ticket)
        except Canceled:
            return
        except EngineError as error:
            self._report_failure(error.message)
        except Exception as error:
            _logger.exception("the engine was not started")
            self._report_failure(internal_error(error))

    @Slot(object)
    def run(self, request: AnalysisRequest | JudgeRequest) -> None:
        """Analyze a Scan and assess it, or judge a region."""
        try:
            if isinstance(request, JudgeRequest):
                answer: Analysis | ClassProbabilities = self._judge(request)
            else:
                answer = self._analyze(request)
        except Canceled:
            self.canceled.emit(request.id)
        except EngineError as error:
            if isinstance(error, EngineStartError):
                self._report_failure(error.message)
            self.failed.emit(request.id, error.message)
        except WordedError as error:  # what is stored can't be read any more
            self.failed.emit(request.id, error.message)
        except Exception as error:
            # Whatever it was, the window must get an outcome, or it would wait forever.
            _logger.exception("a job of the engine failed")
            self.failed.emit(request.id, internal_error(error))
        else:
            self.succeeded.emit(request.id, answer)

    def _analyze(self, request: AnalysisRequest) -> Analysis:
        self._report_info(request.ticket)
        scan = request.scan.value
        prediction = predict_scan(self._engine, scan, request.ticket)
        self._report_info(request.ticket)  # the device changes if its memory is full
        return Analysis(prediction, request.criteria.assess(scan, prediction))

    def _judge(self, request: JudgeRequest) -> ClassProbabilities:
        self._report_info(request.ticket)
        answer = judge_region(
            self._engine,
            request.scan.value,
            request.prediction.value,
            request.edit.region,
            request.ticket,
        )
        self._report_info(request.ticket)
        return answer

    def _report_info(self, ticket: int) -> None:
        info = self._engine.info(ticket)
        if info != self._info:
            self._info = info
            self.engine_ready.emit(info.device, info.advice)

    def _report_failure(self, fault: Message) -> None:
        self._info = None
        self.engine_failed.emit(fault)
