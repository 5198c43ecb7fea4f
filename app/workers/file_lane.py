"""One thread for files: jobs run on it one at a time, the most urgent first."""

import heapq
import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import IntEnum
from itertools import count
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, QThread, Signal, Slot

from app.files.errors import OutputError, ScanError

_logger = logging.getLogger(__name__)

ResultT = TypeVar("ResultT")
ResultT_co = TypeVar("ResultT_co", covariant=True)


class FileJob(Protocol[ResultT_co]):
    """A job of app.workers.jobs."""

    def run(self) -> ResultT_co:
        """Do it; ScanError and OutputError carry a sentence for the user."""
        ...


class Urgency(IntEnum):
    """What comes first: what the user waits for in front of a dialog, then what frees memory."""

    EXPORT = 0
    OPEN = 1
    PACK = 2
    READ = 3
    BACKGROUND = 4


_UNSEEN = (Urgency.PACK, Urgency.BACKGROUND)

_DROPPED = (Urgency.OPEN, Urgency.READ)
"""What a cancel drops. A report that was asked for is written all the same."""


@dataclass(order=True)
class _Order:
    urgency: Urgency
    number: int
    job: FileJob[Any] = field(compare=False)
    done: Callable[[Any], None] = field(compare=False)
    failed: Callable[[str], None] = field(compare=False)


class FileWorker(QObject):
    """Runs jobs on the thread it lives on; each ends with exactly one of its two signals."""

    succeeded = Signal(object)
    failed = Signal(str)

    @Slot(object)
    def run(self, job: FileJob[object]) -> None:
        """Run one job."""
        try:
            result = job.run()
        except (ScanError, OutputError) as error:
            self.failed.emit(str(error))
        except MemoryError:
            self.failed.emit("The memory did not suffice: close other programs, then try again.")
        except Exception as error:
            # Whatever it was, the window must hear of it, or it would wait for ever.
            _logger.exception("a file job failed")
            self.failed.emit(
                f"BUSight made an error ({type(error).__name__}: {error}): try again, and report "
                "it if it stays.",
            )
        else:
            self.succeeded.emit(result)


class FileLane(QObject):
    """Gives jobs to a FileWorker on a QThread and their outcomes back, in the caller's thread."""

    settled = Signal()
    """A job has ended and its outcome has been told."""
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
        failed: Callable[[str], None],
    ) -> None:
        """Run a job; then call ``done`` with its result or ``failed`` with a sentence."""
        heapq.heappush(self._waiting, _Order(urgency, next(self._numbers), job, done, failed))
        self._next()

    def forget(self) -> None:
        """Drop the jobs of opening and reading, the running one's outcome too."""
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

    @Slot(str)
    def _on_failed(self, sentence: str) -> None:
        order = self._end()
        if order is not None:
            order.failed(sentence)
        self._next()
        self.settled.emit()

    def _end(self) -> _Order | None:
        """Free the worker; return the order that ended, None where it was forgotten."""
        self._is_worker_free = True
        order, self._running = self._running, None
        return order
