"""The engine in a process of its own: start it, give it jobs, stop it. No Qt, no torch."""

import logging
import threading
from concurrent.futures import Future
from functools import partial
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from time import monotonic
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from app.crashes import CrashReports
from app.workers.child import Child, ChildDiedError, Serve, Standby
from app.workers.engine import Engine, EngineError, EngineInfo, EngineStartError
from app.workers.engine_jobs import TRIES, EngineJobs, Send
from app.workers.service_import import import_service
from models.torch_free.fault import EngineFault
from models.torch_free.message import Message
from models.torch_free.prediction import ClassProbabilities, Prediction
from models.torch_free.regions import Marked
from models.torch_free.wire import (
    Answer,
    Failed,
    Ready,
    Refused,
    RegionAnswer,
    receive_prediction,
    send_job,
    send_region_job,
)

ResultT = TypeVar("ResultT")

PATIENCE_S = 5.0
"""How long a new job waits for the child to finish a canceled one before it is restarted."""

LOOK_S = 0.5
"""How often a thread that waits for an answer looks for Ctrl-C: a wait without end ignores it on
Windows."""

_logger = logging.getLogger(__name__)


def serve_networks(connection: Connection, device: str, weights: Path | None = None) -> None:
    """Run the networks in the child process; ``weights`` is a folder with others than ours."""
    try:
        service = import_service()
    except (ImportError, OSError) as error:  # Windows raises OSError for a missing library
        message = Message.of(EngineFault.LIBRARY_MISSING, error=str(error))
        connection.send(Refused(message))
        return
    service.serve(connection, device, weights)


class EngineProcess(Engine):
    """Owns the child process that holds the networks.

    ``serve`` is what runs in the child; tests pass one without networks. ``weights`` is a folder
    with other weights than the program's. The child is started when it is first needed and again
    after it has died; ``reports`` collects what it wrote about a fault. ``standby`` becomes the
    first child, if there is one. A thread of its own talks to the child, so that any number of
    threads can wait for their answers.
    """

    def __init__(
        self,
        device: str = "auto",
        serve: Serve = serve_networks,
        reports: CrashReports | None = None,
        threads: int | None = None,
        weights: Path | None = None,
        standby: Standby | None = None,
    ) -> None:
        self.threads = threads
        self.device = device
        self._childs_device = device
        self._serve = serve if weights is None else partial(serve, weights=weights)
        self._reports = reports
        self._standby = standby
        self._context = get_context("spawn")
        self._jobs = EngineJobs()
        self._child: Child | None = None
        self._child_lock = threading.Lock()
        self._info: EngineInfo | None = None
        self._deaths_at_start = 0
        self._patient_until: float | None = None
        self._thread: threading.Thread | None = None
        self._wake_lock = threading.Lock()
        self._woken = False
        self._wake_reader, self._wake_writer = self._context.Pipe(duplex=False)

    @property
    def pid(self) -> int | None:
        """Process id of the child, None if there is none now."""
        child = self._child
        return child.pid if child is not None else None

    def start(self) -> None:
        """Start the child if there is none, without waiting until its networks are loaded.

        Raises EngineStartError if the system starts no process.
        """
        with self._child_lock:
            if self._jobs.is_closed:
                return
            if self._child is None:
                self._childs_device = self.device
                try:
                    self._child = self._new_child()
                except OSError as error:
                    message = Message.of(EngineFault.NOT_STARTED, error=str(error))
                    raise EngineStartError(message) from error
            if self._thread is None:
                self._thread = threading.Thread(
                    target=self._talk, name="busight-engine", daemon=True
                )
                self._thread.start()
        self._wake()

    def ticket(self) -> int:
        """Give a ticket: the number of cancels so far."""
        return self._jobs.ticket()

    def info(self, ticket: int | None = None) -> EngineInfo:
        """Wait until the networks are loaded."""
        self._jobs.check(ticket)
        known = self._info
        if known is not None and self._childs_device == self.device:
            return known
        return self._answer(EngineInfo, None, ticket)

    def predict(self, pixels: NDArray[np.uint8], ticket: int | None = None) -> Prediction:
        """Run the networks in the child."""

        def send(pipe: Connection, number: int) -> None:
            send_job(pipe, number, pixels, self.threads)

        return self._answer(Prediction, send, ticket)

    def judge(
        self,
        pixels: NDArray[np.uint8],
        probability: NDArray[np.float32],
        region: Marked,
        image_logits: tuple[float, float, float],
        ticket: int | None = None,
    ) -> ClassProbabilities:
        """Judge a region in the child."""

        def send(pipe: Connection, number: int) -> None:
            send_region_job(pipe, number, pixels, probability, region, image_logits, self.threads)

        return self._answer(ClassProbabilities, send, ticket)

    def cancel(self) -> None:
        """Cancel all jobs; the child finishes those that it is at."""
        self._jobs.cancel()
        self._wake()

    def close(self) -> None:
        """End the child."""
        if self._jobs.is_closed:
            return
        self._jobs.close()
        self._wake()
        child = self._child
        if child is not None:
            child.kill()  # the thread may be sending to it
        if self._thread is not None:
            self._thread.join()
        self._discard()
        with self._wake_lock:
            self._wake_reader.close()
            self._wake_writer.close()

    def _new_child(self) -> Child:
        faults = self._reports.faults if self._reports is not None else None
        process, self._standby = self._standby or Standby(), None
        return Child(process, self._serve, self._childs_device, self._wake_reader, faults)

    def _answer(self, kind: type[ResultT], send: Send | None, ticket: int | None) -> ResultT:
        """Wait for the answer to a job, which is of this kind."""
        future = self._jobs.add(send, ticket)
        try:
            self.start()
            answer = _wait(future)
        except BaseException:  # Ctrl-C too: nobody waits for the answer any more
            self._jobs.give_up(future)
            raise
        if not isinstance(answer, kind):
            raise TypeError(f"the child has answered with {type(answer).__name__}")
        return answer

    def _wake(self) -> None:
        """Wake the thread that talks to the child."""
        with self._wake_lock:
            if not self._woken and not self._wake_writer.closed:
                self._woken = True
                self._wake_writer.send_bytes(b"!")

    def _talk(self) -> None:
        """Talk to the child until ``close`` is called."""
        while not self._jobs.is_closed:
            try:
                self._exchange()
            except ChildDiedError:
                self._bury()
            except EngineStartError as error:
                self._discard()
                self._jobs.fail(error)
            except Exception as error:
                _logger.exception("the engine's process was given up")
                self._discard()
                self._jobs.fail(error)

    def _exchange(self) -> None:
        """Give the child jobs, wait until something happens, and take what the child has sent."""
        self._prepare()
        if self._info is not None and self._childs_device == self.device:
            for question in self._jobs.questions():
                self._jobs.settle(question, self._info)
            while (order := self._jobs.next(self._info.takes)) is not None:
                number, send = order
                with self._running_child().pipe() as pipe:
                    send(pipe, number)
        if self._wait_for_child():
            self._receive()

    def _prepare(self) -> None:
        """Have the right child if there is something to do, and none that hangs."""
        is_other = self._childs_device != self.device
        if is_other and self._jobs.is_wanted and not self._jobs.is_at_work:
            self._discard()
        if not self._jobs.is_held_up:
            self._patient_until = None
        elif self._patient_until is None:
            self._patient_until = monotonic() + PATIENCE_S
        elif monotonic() >= self._patient_until:
            self._discard()
            self._jobs.take_back(died=False)
        if self._child is None and self._jobs.is_wanted:
            self.start()

    def _wait_for_child(self) -> bool:
        """Wait until the child sends something (True), or somebody wakes us or patience ends."""
        until = self._patient_until
        patience = None if until is None else max(0.0, until - monotonic())
        if self._child is None:
            is_woken, has_message = self._wake_reader.poll(patience), False
        else:
            is_woken, has_message = self._child.wait(patience)
        if is_woken:
            with self._wake_lock:
                self._wake_reader.recv_bytes()
                self._woken = False
        return has_message

    def _receive(self) -> None:
        child = self._running_child()
        message = child.receive()
        if isinstance(message, Refused):
            raise EngineStartError(message.message)
        if isinstance(message, Ready):
            self._deaths_at_start = 0
            self._info = EngineInfo(message.device, message.models, message.advice, message.takes)
            return
        answer: Prediction | ClassProbabilities | EngineError
        if self._info is None or not isinstance(message, Failed | Answer | RegionAnswer):
            raise ChildDiedError
        if isinstance(message, Failed):
            answer = EngineError(message.message)
        else:
            if isinstance(message, RegionAnswer):
                answer = message.class_probabilities
            else:
                with child.pipe() as pipe:
                    answer = receive_prediction(pipe, message)
            self._info = EngineInfo(
                message.device, message.models, message.advice, self._info.takes
            )
        self._jobs.answer(message.number, answer)

    def _bury(self) -> None:
        """Let the jobs be done by another child, unless it died of them for the last time."""
        was_loaded = self._info is not None
        self._discard()
        if self._reports is not None:
            self._reports.collect()
        self._jobs.take_back(died=True)
        if not was_loaded:
            self._deaths_at_start += 1
            if self._deaths_at_start >= TRIES:
                self._deaths_at_start = 0
                self._jobs.fail(EngineStartError(Message(EngineFault.DIED_WHILE_LOADING)))

    def _running_child(self) -> Child:
        if self._child is None:
            raise ChildDiedError
        return self._child

    def _discard(self) -> None:
        with self._child_lock:
            child, self._child = self._child, None
            self._info = None
            self._patient_until = None
            if child is not None:
                child.end()


def _wait(future: Future[object]) -> object:
    while True:
        try:
            return future.result(LOOK_S)
        except TimeoutError:
            if future.done():  # meanwhile, or with a TimeoutError of its own
                return future.result()
