"""The engine in a process of its own: start it, give it jobs, stop it. No Qt, no torch."""

import importlib
import threading
from collections.abc import Callable
from functools import partial
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from app.crashes import CrashReports
from app.workers.child import Child, ChildDiedError, Serve
from app.workers.engine import Canceled, Engine, EngineError, EngineInfo, EngineStartError
from models.torch_free.fault import EngineFault
from models.torch_free.message import Message
from models.torch_free.prediction import ClassProbabilities, Prediction
from models.torch_free.regions import Marked
from models.torch_free.spinning import bound_spinning
from models.torch_free.wire import (
    Answer,
    Failed,
    Job,
    Ready,
    Refused,
    RegionAnswer,
    receive_prediction,
    send_array,
    send_region_job,
)

ResultT = TypeVar("ResultT")

Send = Callable[[Connection], None]
"""Sends a job through the pipe."""

PATIENCE_S = 5.0
"""How long a new job waits for the child to finish a canceled one before it is restarted."""

TRIES = 2
"""How often a job is given to a child that dies of it."""


def serve_networks(connection: Connection, device: str, weights: Path | None = None) -> None:
    """Run the networks in the child process; ``weights`` is a folder with others than ours.

    The service is imported by name, so that the program's process never imports torch.
    """
    bound_spinning()
    try:
        service = importlib.import_module("models.service")
    except (ImportError, OSError) as error:  # Windows raises OSError for a missing library
        message = Message.of(EngineFault.LIBRARY_MISSING, error=str(error))
        connection.send(Refused(message))
        return
    service.serve(connection, device, weights)


class EngineProcess(Engine):
    """Owns the child process that holds the networks.

    ``serve`` is what runs in the child; tests pass one without networks. ``weights`` is a folder
    with other weights than the program's. The child is started when it is first needed and again
    after it has died; ``reports`` collects what it wrote about a fault.
    """

    def __init__(
        self,
        device: str = "auto",
        serve: Serve = serve_networks,
        reports: CrashReports | None = None,
        threads: int | None = None,
        weights: Path | None = None,
    ) -> None:
        self.threads = threads
        self.device = device
        self._childs_device = device
        self._serve = serve if weights is None else partial(serve, weights=weights)
        self._reports = reports
        self._context = get_context("spawn")
        self._child: Child | None = None
        self._info: EngineInfo | None = None
        self._has_unread_answer = False
        self._lock = threading.Lock()
        self._cancels = 0
        self._woken = False
        self._wake_reader, self._wake_writer = self._context.Pipe(duplex=False)

    @property
    def pid(self) -> int | None:
        """Process id of the child, None if there is none now."""
        return self._child.pid if self._child is not None else None

    def start(self) -> None:
        """Start the child if there is none, without waiting until its networks are loaded.

        Raises EngineStartError if the system starts no process.
        """
        if self._child is None:
            self._childs_device = self.device
            try:
                faults = self._reports.faults if self._reports is not None else None
                self._child = Child(
                    self._context, self._serve, self._childs_device, self._wake_reader, faults
                )
            except OSError as error:
                message = Message.of(EngineFault.NOT_STARTED, error=str(error))
                raise EngineStartError(message) from error

    def ticket(self) -> int:
        """Give a ticket: the number of cancels so far."""
        with self._lock:
            return self._cancels

    def info(self, ticket: int | None = None) -> EngineInfo:
        """Wait until the networks are loaded."""
        return self._try(self._ready, self.ticket() if ticket is None else ticket)

    def predict(self, pixels: NDArray[np.uint8], ticket: int | None = None) -> Prediction:
        """Run the networks in the child."""
        answer = self._run(lambda pipe: self._send_job(pipe, pixels), ticket)
        if not isinstance(answer, Prediction):
            raise TypeError("the child has judged a region instead of an image")
        return answer

    def judge(
        self,
        pixels: NDArray[np.uint8],
        probability: NDArray[np.float32],
        region: Marked,
        image_logits: tuple[float, float, float],
        ticket: int | None = None,
    ) -> ClassProbabilities:
        """Judge a region in the child."""
        answer = self._run(
            lambda pipe: send_region_job(
                pipe, pixels, probability, region, image_logits, self.threads
            ),
            ticket,
        )
        if isinstance(answer, Prediction):
            raise TypeError("the child has analyzed an image instead of judging a region")
        return answer

    def cancel(self) -> None:
        """Count a cancel, and wake the thread that waits for the child."""
        with self._lock:
            self._cancels += 1
            if not self._woken:
                self._woken = True
                self._wake_writer.send_bytes(b"!")

    def close(self) -> None:
        """End the child. No other call may be running."""
        self._discard()
        self._wake_reader.close()
        self._wake_writer.close()

    def _try(self, work: Callable[[int], ResultT], ticket: int) -> ResultT:
        """Do the work, a second time with a new child if the first one died of it."""
        for _ in range(TRIES):
            self._check(ticket)
            if self._childs_device != self.device:
                self._discard()
            self.start()
            try:
                return work(ticket)
            except ChildDiedError:
                was_loaded = self._info is not None
                self._discard()
                if self._reports is not None:
                    self._reports.collect()
        if was_loaded:
            raise EngineError(Message(EngineFault.DIED_ON_IMAGE))
        raise EngineStartError(Message(EngineFault.DIED_WHILE_LOADING))

    def _ready(self, ticket: int) -> EngineInfo:
        if self._info is None:
            self._wait(ticket)
            message = self._running_child().receive()
            if isinstance(message, Refused):
                self._discard()
                raise EngineStartError(message.message)
            if not isinstance(message, Ready):
                raise ChildDiedError
            self._info = EngineInfo(message.device, message.models, message.advice)
        return self._info

    def _run(self, send: Send, ticket: int | None) -> Prediction | ClassProbabilities:
        """Give the child a job and return its answer."""
        return self._try(
            lambda ticket: self._answer(send, ticket), self.ticket() if ticket is None else ticket
        )

    def _send_job(self, pipe: Connection, pixels: NDArray[np.uint8]) -> None:
        pipe.send(Job(pixels.shape, self.threads))
        send_array(pipe, pixels)

    def _answer(self, send: Send, ticket: int) -> Prediction | ClassProbabilities:
        self._ready(ticket)
        self._drop_unread_answer(ticket)
        with self._running_child().pipe() as pipe:
            send(pipe)
        self._has_unread_answer = True
        self._wait(ticket)
        answer = self._receive()
        if isinstance(answer, Failed):
            raise EngineError(answer.message)
        return answer

    def _drop_unread_answer(self, ticket: int) -> None:
        """Read the answer to a canceled job; restart a child that does not give it in time."""
        if not self._has_unread_answer:
            return
        if self._wait(ticket, PATIENCE_S):
            self._receive()
        else:
            self._discard()
            self.start()
            self._ready(ticket)

    def _receive(self) -> Prediction | ClassProbabilities | Failed:
        child = self._running_child()
        message = child.receive()
        if isinstance(message, Failed):
            self._has_unread_answer = False
            return message
        answer: Prediction | ClassProbabilities
        if isinstance(message, RegionAnswer):
            answer = message.class_probabilities
        elif isinstance(message, Answer):
            with child.pipe() as pipe:
                answer = receive_prediction(pipe, message)
        else:
            raise ChildDiedError
        self._has_unread_answer = False
        self._info = EngineInfo(message.device, message.models, message.advice)
        return answer

    def _wait(self, ticket: int, timeout: float | None = None) -> bool:
        """Wait until the child sends something; False if that takes longer than ``timeout``."""
        while True:
            self._check(ticket)
            is_woken, has_message = self._running_child().wait(timeout)
            if not is_woken:
                return has_message
            with self._lock:
                self._wake_reader.recv_bytes()
                self._woken = False

    def _check(self, ticket: int) -> None:
        with self._lock:
            if self._cancels > ticket:
                raise Canceled

    def _running_child(self) -> Child:
        if self._child is None:
            raise ChildDiedError
        return self._child

    def _discard(self) -> None:
        child, self._child = self._child, None
        self._info = None
        self._has_unread_answer = False
        if child is not None:
            child.end()
