"""What is done with PACS nodes, on threads of its own: a node may let wait for a minute."""

import logging
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import Thread
from typing import TypeVar, cast

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.notice import JobFault
from app.network.errors import NetworkError
from app.network.nodes import Node
from app.network.peer import Local, Peer, Progress, Retrieved, peer_of
from app.network.stop import Stop
from app.words.message import WordedError
from models.torch_free.fault import EngineFault
from models.torch_free.message import Message

_logger = logging.getLogger(__name__)

_PATIENCE_S = 5.0
"""How long a task waits for the end of one that was canceled, and that may still hold the port at
which images come."""

ResultT = TypeVar("ResultT")


class PacsLane(QObject):
    """One task with a node at a time. Its outcome comes in the window's thread."""

    progressed = Signal(int, int)
    """Objects that are done, and how many there are, 0 if it is not known."""
    _told = Signal(int, int, int)
    _ended = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._number = 0
        self._stop: Stop | None = None
        self._thread: Thread | None = None
        self._done: Callable[[object], None] = _ignore
        self._failed: Callable[[Message], None] = _ignore
        self._told.connect(self._on_told)
        self._ended.connect(self._on_ended)

    @property
    def is_busy(self) -> bool:
        """Whether a task goes on."""
        return self._stop is not None

    def start(
        self,
        work: Callable[[Stop, Progress], ResultT],
        done: Callable[[ResultT], None],
        failed: Callable[[Message], None],
    ) -> None:
        """Cancel what goes on; do ``work``; then call ``done`` or ``failed``."""
        self.cancel()
        self._number += 1
        self._stop = stop = Stop()
        self._done, self._failed = cast(Callable[[object], None], done), failed
        # As a daemon it does not hold the program at its end, nor would its end lose anything:
        # files are written whole or not at all.
        arguments = (self._number, work, stop, self._thread)
        self._thread = Thread(target=self._run, args=arguments, daemon=True)
        self._thread.start()

    def cancel(self) -> None:
        """Break off what goes on. Its outcome is not told."""
        if self._stop is not None:
            self._number += 1
            stop, self._stop = self._stop, None
            stop.request()

    def _run(
        self,
        number: int,
        work: Callable[[Stop, Progress], object],
        stop: Stop,
        before: Thread | None,
    ) -> None:
        if before is not None:
            before.join(_PATIENCE_S)
        result, fault = None, None
        try:
            result = work(stop, lambda done, total: self._tell(number, done, total))
        except WordedError as error:
            fault = error.message
        except MemoryError:
            fault = Message(JobFault.OUT_OF_MEMORY)
        except Exception as error:
            # The text of an error that nobody expected may hold what is in a file.
            _logger.exception("a task with a PACS node failed")
            fault = Message.of(EngineFault.INTERNAL, error=type(error).__name__)
        with suppress(RuntimeError):  # the window has gone meanwhile
            self._ended.emit(number, result, fault)

    def _tell(self, number: int, done: int, total: int) -> None:
        with suppress(RuntimeError):
            self._told.emit(number, done, total)

    @Slot(int, int, int)
    def _on_told(self, number: int, done: int, total: int) -> None:
        if number == self._number:
            self.progressed.emit(done, total)

    @Slot(int, object, object)
    def _on_ended(self, number: int, result: object, fault: Message | None) -> None:
        if number != self._number:
            return
        self._stop = None
        if fault is None:
            self._done(result)
        else:
            self._failed(fault)


def _ignore(_outcome: object) -> None:
    pass


@dataclass(frozen=True)
class Wanted:
    """A series to retrieve, or a study if ``series_uid`` is ''."""

    study_uid: str
    series_uid: str = ""


def retrieve_all(
    node: Node,
    local: Local,
    wanted: Sequence[Wanted],
    folder: Path,
    stop: Stop,
    progress: Progress,
) -> Retrieved:
    """Retrieve one after the other. What has come stays if a later one fails.

    Raises NetworkError if nothing was received, OutputError if a file can't be written.
    """
    peer: Peer = peer_of(node, local, stop)
    images: list[Path] = []
    received, fault = 0, None
    for one in wanted:
        onward = partial(_onward, progress, received)
        try:
            got = peer.retrieve(one.study_uid, one.series_uid, folder, onward)
        except NetworkError as error:
            stop.check()
            fault = fault or error.message
            continue
        received += got.received
        images += [path for path in got.images if path not in images]
        fault = fault or got.fault
    if not received and fault is not None:
        raise NetworkError(fault)
    return Retrieved(tuple(images), received, fault)


def _onward(progress: Progress, before: int, done: int, total: int) -> None:
    progress(before + done, before + total)
