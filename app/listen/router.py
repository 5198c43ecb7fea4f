"""Receives objects, analyzes them, and sends what was found to a node: each exactly once."""

import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import NoReturn

from app.crashes import brief
from app.domain.fault import ReadFault
from app.domain.pacs import PacsFault
from app.domain.receiving import ObjectFault
from app.files.errors import OutputError, scan_error
from app.network.queue import Queue, QueuedObject, State, wait_s
from app.words.message import WordedError
from app.workers.engine import EngineStartError
from models.torch_free.message import Message

MOST_BEGUN = 10
"""How often an object is begun to be analyzed if the program ends each time, whoever ended it."""
MOST_REFUSED = 5
"""How often the node may refuse an object."""

_PAUSE_S = 1.0
"""How long nothing is looked for, unless something arrives."""
_DISK_PAUSE_S = 30.0

_REFUSALS = (
    PacsFault.NOT_STORED,
    PacsFault.NOT_DICOM,
    PacsFault.SYNTAX,
    PacsFault.SERVICE,
    ObjectFault.INTERNAL,
)
_NO_ROOM = "A7"
"""Status of a node whose disk is full, for a while."""
_REFUSING = range(400, 500)
_OF_THE_NODE = (407, 408, 425, 429)
"""HTTP statuses of a request that is refused; those of them that are not about what is in it."""

Analyze = Callable[[Path, Path], object]
"""Writes the results of an object, a DICOM file, into an empty folder, as DICOM files.

Raises WordedError for an object that can't be analyzed, and EngineStartError."""

Send = Callable[[Path], object]
"""Sends a file to the node. Raises NetworkError."""


class Step(Enum):
    """What happened to an object."""

    ANALYZED = auto()
    """Its results wait to be sent, or stay in the folder if there is no node."""
    SENT = auto()
    """Its results are at the node."""
    WITHOUT_RESULTS = auto()
    """There is nothing to analyze in it."""
    FAILED = auto()


@dataclass(frozen=True)
class Progress:
    """What happened to an object, or, without one, what keeps the router from going on."""

    item: QueuedObject | None
    step: Step | None = None
    fault: Message | None = None


Report = Callable[[Progress], object]


class Router:
    """Works through a queue: analyzes in the calling thread, sends in another one.

    Without ``analyze``, objects are received and wait. Without ``send``, results wait.
    """

    def __init__(
        self,
        queue: Queue,
        analyze: Analyze | None,
        send: Send | None,
        report: Report,
        first_wait_s: float = 2.0,
    ) -> None:
        self._queue = queue
        self._analyze, self._send, self._report = analyze, send, report
        self._unit_s = first_wait_s / wait_s(1)
        self._arrived, self._analyzed = threading.Event(), threading.Event()
        self._stopped = threading.Event()
        self._sender = threading.Thread(target=self._send_all, name="busight-sender", daemon=True)

    def keep(self, uid: str, data: bytes, sender: str) -> None:
        """Keep a received object, as ``Queue.add`` does."""
        if self._queue.add(uid, data, sender):
            self._arrived.set()

    def run(self, check_stop: Callable[[], object]) -> NoReturn:
        """Work until KeyboardInterrupt, which ``check_stop`` raises too.

        Raises EngineStartError; then too, nothing is lost.
        """
        if self._send is not None:
            self._sender.start()
        while True:
            check_stop()
            item = None
            try:
                item = self._next(State.RECEIVED) if self._analyze is not None else None
                if item is None or self._analyze is None:
                    self._arrived.wait(_PAUSE_S)
                    self._arrived.clear()
                else:
                    self._analyze_one(item, self._analyze)
            except OutputError as error:
                self._wait_for_disk(item, error)

    def close(self, patience_s: float) -> None:
        """Send no more, and wait until what is being sent has ended."""
        self._stopped.set()
        self._analyzed.set()
        if self._sender.is_alive():
            self._sender.join(patience_s)

    def _next(self, state: State) -> QueuedObject | None:
        return self._queue.next(state, time.time())

    def _analyze_one(self, item: QueuedObject, analyze: Analyze) -> None:
        if item.tries >= MOST_BEGUN:
            self._fail(item, Message(ObjectFault.ENDS_PROGRAM))
            return
        queue, file = self._queue, self._queue.file(item.key)
        try:
            queue.begin(item)
            results = queue.keep_results(item, lambda folder: analyze(file, folder))
        except (KeyboardInterrupt, EngineStartError):
            self._uncount(item)
            raise
        except OutputError:
            if not queue.is_lost(item.key):
                raise
            self._fail_lost(item)
        except WordedError as error:
            self._fail(item, error.message)
        except Exception as error:  # noqa: BLE001 the next object may succeed
            self._fail(item, Message.of(ObjectFault.INTERNAL, error=brief(error)))
        else:
            step = Step.ANALYZED if results else Step.WITHOUT_RESULTS
            self._report(Progress(item, step))
            self._analyzed.set()

    def _wait_for_disk(self, item: QueuedObject | None, error: OutputError) -> None:
        self._report(Progress(None, fault=error.message))
        pause_s = _DISK_PAUSE_S * self._unit_s
        if item is not None:
            self._uncount(item, time.time() + pause_s)
        self._stopped.wait(pause_s)

    def _uncount(self, item: QueuedObject, until: float = 0.0) -> None:
        """Forget a try that did not fail because of the object, and put off the next one."""
        with suppress(OutputError):
            self._queue.put_off(item, until, counted=False)

    def _fail(self, item: QueuedObject, fault: Message) -> None:
        self._queue.fail(item, str(fault.code.value))
        self._report(Progress(item, Step.FAILED, fault))

    def _fail_lost(self, item: QueuedObject) -> None:
        file = self._queue.file(item.key)
        self._fail(item, scan_error(ReadFault.NOT_FOUND, file).message)

    def _send_all(self) -> None:
        failures = 0
        while not self._stopped.is_set():
            item = None
            try:
                item = self._next(State.ANALYZED)
                if item is None or self._send is None:
                    self._analyzed.wait(_PAUSE_S)
                    self._analyzed.clear()
                    continue
                fault = self._send_one(item, self._send)
            except OutputError as error:
                fault = error.message
            except Exception as error:  # noqa: BLE001 this thread has to go on
                fault = Message.of(ObjectFault.INTERNAL, error=brief(error))
            if fault is not None and item is not None:
                self._uncount(item, time.time())  # the next one may be sent
            if fault is None:
                failures = 0
            elif fault.code is not PacsFault.CANCELED:
                if failures == 0:
                    self._report(Progress(None, fault=fault))
                failures += 1
                self._stopped.wait(wait_s(failures) * self._unit_s)

    def _send_one(self, item: QueuedObject, send: Send) -> Message | None:
        """Send an object's results; the Message says why no object can be sent just now."""
        try:
            results = self._queue.results(item.key)
        except FileNotFoundError:
            self._analyze_again(item)
            return None
        refusal: Message | None = None
        for path in results:
            fault = _send_file(path, send)
            if fault is not None and not _is_refusal(fault):
                return fault
            refusal = refusal or fault
        if refusal is None:
            self._queue.finish(item)
            self._report(Progress(item, Step.SENT))
        else:
            self._refused(item, refusal)
        return None

    def _analyze_again(self, item: QueuedObject) -> None:
        if self._queue.is_lost(item.key):
            self._fail_lost(item)
        else:
            self._queue.analyze_again(item)
            self._arrived.set()

    def _refused(self, item: QueuedObject, fault: Message) -> None:
        tries = item.tries + 1
        if tries >= MOST_REFUSED:
            self._fail(item, fault)
        else:
            self._queue.put_off(item, time.time() + wait_s(tries) * self._unit_s)


def _send_file(path: Path, send: Send) -> Message | None:
    """Send a result and let go of it, or say why not."""
    try:
        send(path)
        path.unlink()
    except WordedError as error:
        return error.message
    except Exception as error:  # noqa: BLE001 the next object may succeed
        return Message.of(ObjectFault.INTERNAL, error=brief(error))
    return None


def _is_refusal(fault: Message) -> bool:
    """Whether a fault is about one object, and not about the node or the way to it."""
    status = dict(fault.values).get("status", "")
    if fault.code is PacsFault.HTTP:
        return status in _REFUSING and status not in _OF_THE_NODE
    return fault.code in _REFUSALS and not str(status).startswith(_NO_ROOM)
