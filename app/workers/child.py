"""One child process and the pipe to it."""

import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing import parent_process
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnContext
from pathlib import Path

from app.crashes import faults_logged

Serve = Callable[..., None]
"""What runs in the child process. It takes its end of the pipe, the device asked for, and
``weights``, a folder, if one was named."""


class ChildDiedError(Exception):
    """The child process has ended, or talks nonsense."""


def _run(serve: Serve, connection: Connection, device: str, faults: Path | None) -> None:
    """Serve in the child, deaf to Ctrl-C, which reaches every process of the terminal.

    The program decides what is still to be finished, and then ends the child.
    """
    threading.Thread(target=_die_with_parent, name="busight-parent", daemon=True).start()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform == "win32":
        signal.signal(signal.SIGBREAK, signal.SIG_IGN)
    with faults_logged(faults):
        serve(connection, device)


def _die_with_parent() -> None:
    """End this process as soon as the program is gone, whatever runs in it."""
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """Let a process that is started here be born deaf to Ctrl-C, where the system can do that.

    Its first tenths of a second, spent on imports, would otherwise end in a traceback.
    """
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


class Child:
    """A process that runs ``serve`` at the other end of a pipe; it dies with the program."""

    def __init__(
        self,
        context: SpawnContext,
        serve: Serve,
        device: str,
        wake: Connection,
        faults: Path | None,
    ) -> None:
        """Start it. ``wake`` becomes readable when a wait is to be interrupted.

        ``faults`` is a file for what it says of a fault that ends it; without one it tells stderr.
        """
        self._wake = wake
        self._connection, theirs = context.Pipe()
        # A daemon is ended with the program even where nobody calls end.
        self._process = context.Process(
            target=_run,
            args=(serve, theirs, device, faults),
            name="busight-engine",
            daemon=True,
        )
        with _interrupts_held():
            self._process.start()
        # With our copy of its end closed, the child's death shows as the end of the stream.
        theirs.close()

    @property
    def pid(self) -> int | None:
        """Its process id."""
        return self._process.pid

    def wait(self, timeout: float | None) -> tuple[bool, bool]:
        """Wait for the wake pipe or the child: (woken, spoke), both False when time is up.

        Raises ChildDiedError where it has died and said nothing more.
        """
        ready = wait([self._wake, self._connection, self._process.sentinel], timeout)
        woken, spoke = self._wake in ready, self._connection in ready
        if ready and not woken and not spoke:
            raise ChildDiedError
        return woken, spoke

    def receive(self) -> object:
        """Return its next message; ChildDiedError where it died in the middle."""
        with self.talking() as connection:
            message: object = connection.recv()
        return message

    @contextmanager
    def talking(self) -> Iterator[Connection]:
        """Lend the pipe; a broken pipe becomes ChildDiedError."""
        try:
            yield self._connection
        except (EOFError, OSError) as error:
            raise ChildDiedError from error

    def end(self) -> None:
        """Kill it, for it holds nothing worth keeping, and wait until it is gone."""
        self._connection.close()
        self._process.kill()
        self._process.join()
        self._process.close()
