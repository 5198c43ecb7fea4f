"""One thread for files: jobs run on it one at a time, the most urgent first."""

import heapq
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import IntEnum
from itertools import count
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QThread, Signal, Slot

from app.domain.notice import JobFault
from app.words.message import WordedError
from app.workers.unexpected import internal_error
from models.torch_free.message import Message

_logger = logging.getLogger(__name__)

ResultT = TypeVar("ResultT")
ResultT_co = TypeVar("ResultT_co", covariant=True)


class FileJob(Protocol[ResultT_co]):
    """A job of app.workers.jobs."""

    def run(self) -> ResultT_co:
        """Do it. A WordedError carries a Message for the user."""
        ...


class Urgency(IntEnum):
    """What is run first: what the user waits for, then what frees memory."""

    SHOW = 0
    EXPORT = 1
    OPEN = 2
    COMPRESS = 3
    READ = 4
    BACKGROUND = 5


_UNSEEN = (Urgency.SHOW, Urgency.COMPRESS, Urgency.BACKGROUND)

_DROPPED = (Urgency.OPEN, Urgency.READ)
"""What a cancel drops. A report that was ordered is still written."""


_LOOK_S = 0.005
"""How often ``settle`` looks for an outcome."""


@dataclass(order=True)
class _Order:
    urgency: Urgency
    number: int
    job: FileJob[Any] = field(compare=False)
    done: Callable[[Any], None] = field(compare=False)
    failed: Callable[[Message], None] = field(compare=False)


class FileWorker(QObject):
    """Runs jobs on the thread it lives on; each ends with exactly one of its two signals."""

    succeeded = Signal(object)
    failed = Signal(object)

    @Slot(object)
    def run(self, job: FileJob[object]) -> None:
        """Run one job."""
        try:
            result = job.run()
        except WordedError as error:
            self.failed.emit(error.message)
        except MemoryError:
            self.failed.emit(Message(JobFault.OUT_OF_MEMORY))
        except Exception as error:
            # Whatever it was, the window must get an outcome, or it would wait forever.
            _logger.exception("a file job failed")
            self.failed.emit(internal_error(error))
        else:
            self.succeeded.emit(result)


class FileLane(QObject):
    """Gives jobs to a FileWorker on a QThread and their outcomes back, in the caller's thread."""

    settled = Signal()
    """A job has ended and its outcome has been handed on."""
    _ordered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers = count(1)
        self._waiting: list[_Order] = []
        self._running: _Order | None = None
        self._is_worker_free = True
        self._thread = QThread()
        self._worker = FileWorker()
        self._worker.moveToThread(self._thread)
        self._ordered.connect(self._worker.run)
        self._worker.succeeded.connect(self._on_succeeded)
        self._worker.failed.connect(self._on_failed)

    @property
    def is_busy(self) -> bool:
        """Whether a job that the user waits for runs or waits."""
        orders = [*self._waiting, *([self._running] if self._running else [])]
        return any(order.urgency not in _UNSEEN for order in orders)

    def start(self) -> None:
        """Start the thread; jobs given before wait for it."""
        self._thread.start()

    def settle(self) -> None:
        """Wait for the jobs that the user waits for and hand their outcomes on.

        For use where no event loop runs, before ``stop``.
        """
        while self.is_busy and self._thread.isRunning():
            time.sleep(_LOOK_S)
            QCoreApplication.sendPostedEvents(self)

    def stop(self) -> None:
        """Drop all jobs and end the thread once the running one is done."""
        self._waiting.clear()
        self._running = None
        self._thread.quit()
        self._thread.wait()

    def submit(
        self,
        job: FileJob[ResultT],
        urgency: Urgency,
        done: Callable[[ResultT], None],
        failed: Callable[[Message], None],
    ) -> None:
        """Run a job; then call ``done`` with its result or ``failed`` with a Message."""
        heapq.heappush(self._waiting, _Order(urgency, next(self._numbers), job, done, failed))
        self._next()

    def forget(self) -> None:
        """Drop the jobs of opening and reading, and the outcome of one that runs."""
        self._waiting = [order for order in self._waiting if order.urgency not in _DROPPED]
        heapq.heapify(self._waiting)
        if self._running is not None and self._running.urgency in _DROPPED:
            self._running = None

    def _next(self) -> None:
        if self._is_worker_free and self._waiting:
            self._is_worker_free = False
            self._running = heapq.heappop(self._waiting)
            self._ordered.emit(self._running.job)

    @Slot(object)
    def _on_succeeded(self, result: object) -> None:
        order = self._end()
        if order is not None:
            order.done(result)
        self._next()
        self.settled.emit()

    @Slot(object)
    def _on_failed(self, fault: Message) -> None:
        order = self._end()
        if order is not None:
            order.failed(fault)
        self._next()
        self.settled.emit()

    def _end(self) -> _Order | None:
        """Free the worker; return the order that ended, None if it was forgotten."""
        self._is_worker_free = True
        order, self._running = self._running, None
        return order
