"""The engine's process as the program sees it: start it, ask it, stop it. No Qt, no torch."""

import importlib
import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

import numpy as np
from numpy.typing import NDArray

from app.crashes import CrashReports
from app.workers.child import Child, ChildDiedError, Serve
from models.torch_free.prediction import Prediction
from models.torch_free.spinning import bound_spinning
from models.torch_free.wire import (
    Answer,
    Failed,
    Job,
    Ready,
    Refused,
    receive_prediction,
    send_array,
)

ResultT = TypeVar("ResultT")

PATIENCE_S = 5.0
"""How long a new job waits for the engine to finish a cancelled one before it is restarted."""

TRIES = 2
"""How often a job is given to an engine that dies of it."""


class EngineError(Exception):
    """A job could not be done; the text is one sentence that says what to do."""


class EngineStartError(EngineError):
    """The networks could not be loaded, so no job can be done."""


class Cancelled(Exception):  # noqa: N818 not an error: the user asked for it
    """The job was cancelled."""


@dataclass(frozen=True)
class EngineInfo:
    """What the engine runs on and why, which networks it holds, how to come by a better device."""

    device_text: str
    models: str
    device_advice: str = ""

    @property
    def device_sentence(self) -> str:
        """All that is to be said of the device."""
        return f"{self.device_text}. {self.device_advice}".rstrip()


def serve_networks(connection: Connection, device: str, weights: Path | None = None) -> None:
    """Run the networks in the child process; ``weights`` is a folder with others than ours.

    Imported by name, so that neither the program's process nor a reader of its imports ever
    meets torch.
    """
    bound_spinning()
    try:
        service = importlib.import_module("models.service")
    except (ImportError, OSError) as error:  # Windows says OSError of a missing library
        connection.send(Refused(f"The networks cannot run here ({error}): install BUSight again."))
        return
    service.serve(connection, device, weights)


class Engine:
    """Owns the child process that holds the networks.

    ``serve`` is what runs in the child; tests give one without networks. One thread asks
    (``info``, ``predict``), any thread may ``cancel`` or set ``threads``: how many the networks
    use on a CPU from the next job on, None for what the machine has free. ``weights`` is a folder
    with other weights than the program's. Starts the child when it is first needed and again when
    it has died; ``reports`` hears of that.
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
        self._device = device
        self._serve = serve if weights is None else partial(serve, weights=weights)
        self._reports = reports
        self._context = get_context("spawn")
        self._child: Child | None = None
        self._info: EngineInfo | None = None
        self._unanswered = False
        self._lock = threading.Lock()
        self._cancels = 0
        self._woken = False
        self._wake_reader, self._wake_writer = self._context.Pipe(duplex=False)

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def pid(self) -> int | None:
        """Process id of the child, None where there is none now."""
        return self._child.pid if self._child is not None else None

    def start(self) -> None:
        """Start the child if there is none, without waiting until its networks are loaded.

        Raises EngineStartError where the system starts no process.
        """
        if self._child is None:
            try:
                faults = self._reports.faults if self._reports is not None else None
                self._child = Child(
                    self._context, self._serve, self._device, self._wake_reader, faults
                )
            except OSError as error:
                raise EngineStartError(
                    f"The engine's process could not be started ({error}): close other programs, "
                    "then try again."
                ) from error

    def ticket(self) -> int:
        """Ask for the right to run until the next ``cancel``; to be given to info or predict."""
        with self._lock:
            return self._cancels

    def info(self, ticket: int | None = None) -> EngineInfo:
        """Wait until the networks are loaded.

        Raises EngineStartError where they cannot be loaded (the next call tries again) and
        Cancelled.
        """
        return self._try(self._ready, self.ticket() if ticket is None else ticket)

    def predict(self, pixels: NDArray[np.uint8], ticket: int | None = None) -> Prediction:
        """Run the networks on a Scan's pixels, (H, W) or (H, W, 3) uint8.

        A ticket taken when the job was ordered makes a ``cancel`` count that came before this
        call. Raises EngineError, EngineStartError and Cancelled.
        """
        return self._try(
            lambda ticket: self._answer(pixels, ticket),
            self.ticket() if ticket is None else ticket,
        )

    def cancel(self) -> None:
        """Make every ticket given out so far worthless; a running call raises Cancelled."""
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
        """Do the work with a child that lives, a second time where it died of the first."""
        for _ in range(TRIES):
            self._check(ticket)
            self.start()
            try:
                return work(ticket)
            except ChildDiedError:
                loaded = self._info is not None
                self._discard()
                if self._reports is not None:
                    self._reports.collect()
        if loaded:
            raise EngineError(
                "The engine stopped twice on this picture, probably for want of memory: "
                "close other programs or use a smaller picture, then try again."
            )
        raise EngineStartError(
            "The engine stopped twice while it loaded its networks: close other programs, then "
            "try again; 'busight doctor' shows more."
        )

    def _ready(self, ticket: int) -> EngineInfo:
        if self._info is None:
            self._wait(ticket)
            message = self._living().receive()
            if isinstance(message, Refused):
                self._discard()
                raise EngineStartError(message.sentence)
            if not isinstance(message, Ready):
                raise ChildDiedError
            self._info = EngineInfo(message.device_text, message.models, message.device_advice)
        return self._info

    def _answer(self, pixels: NDArray[np.uint8], ticket: int) -> Prediction:
        self._ready(ticket)
        self._settle(ticket)
        child = self._living()
        with child.talking() as connection:
            connection.send(Job(pixels.shape, self.threads))
            send_array(connection, pixels)
        self._unanswered = True
        self._wait(ticket)
        answer = self._receive()
        if isinstance(answer, Failed):
            raise EngineError(answer.sentence)
        return answer

    def _settle(self, ticket: int) -> None:
        """Drop the answer to a job that was cancelled; restart an engine that never gives it."""
        if not self._unanswered:
            return
        if self._wait(ticket, PATIENCE_S):
            self._receive()
        else:
            self._discard()
            self.start()
            self._ready(ticket)

    def _receive(self) -> Prediction | Failed:
        child = self._living()
        message = child.receive()
        if isinstance(message, Failed):
            self._unanswered = False
            return message
        if not isinstance(message, Answer):
            raise ChildDiedError
        with child.talking() as connection:
            prediction = receive_prediction(connection, message)
        self._unanswered = False
        self._info = EngineInfo(message.device_text, message.models, message.device_advice)
        return prediction

    def _wait(self, ticket: int, timeout: float | None = None) -> bool:
        """Wait until the child has something to say; False where it takes too long."""
        while True:
            self._check(ticket)
            woken, spoke = self._living().wait(timeout)
            if not woken:
                return spoke
            with self._lock:
                self._wake_reader.recv_bytes()
                self._woken = False

    def _check(self, ticket: int) -> None:
        with self._lock:
            if self._cancels > ticket:
                raise Cancelled

    def _living(self) -> Child:
        if self._child is None:
            raise ChildDiedError
        return self._child

    def _discard(self) -> None:
        child, self._child = self._child, None
        self._info = None
        self._unanswered = False
        if child is not None:
            child.end()
