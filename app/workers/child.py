"""One child process and the pipe to it."""

import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from multiprocessing import get_context, parent_process
from multiprocessing.connection import Connection, wait
from pathlib import Path

Serve = Callable[..., None]
"""What runs in the child process. It takes its end of the pipe, the device asked for, and
``weights``, a folder, if one was named."""


class ChildDiedError(Exception):
    """The child process has ended, or sent something unexpected."""


def _run(connection: Connection, prepare: Callable[[], object] | None) -> None:
    """Serve in the child what the program says."""
    threading.Thread(target=_die_with_parent, name="busight-parent", daemon=True).start()
    _ignore_interrupts()
    if prepare is not None:
        with suppress(Exception):  # what is served does it again, and says what is wrong
            prepare()
    try:
        serve, device, faults = connection.recv()
    except EOFError:
        return  # the program ends without having needed it
    from app.crashes import faults_logged  # here, so that the process starts sooner

    with faults_logged(faults):
        serve(connection, device)


def _ignore_interrupts() -> None:
    """Ignore Ctrl-C, and on Windows Ctrl-Break, which reach every process of the terminal.

    The program decides what is still to be finished, and then ends the child.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform == "win32":
        signal.signal(signal.SIGBREAK, signal.SIG_IGN)


def _die_with_parent() -> None:
    """End this process as soon as the program is gone, whatever runs in it."""
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


@contextmanager
def interrupts_blocked() -> Iterator[None]:
    """Let a process that is started here block Ctrl-C from the start, if the system can do that.

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


class Standby:
    """A process that calls ``prepare`` and waits to be told what to serve, and then is a Child."""

    def __init__(self, prepare: Callable[[], object] | None = None) -> None:
        """Start it. Raises OSError."""
        context = get_context("spawn")
        self.connection, theirs = context.Pipe()
        # A daemon is ended with the program even if nobody ends it.
        self.process = context.Process(
            target=_run, args=(theirs, prepare), name="busight-engine", daemon=True
        )
        with interrupts_blocked():
            self.process.start()
        # With our copy of its end closed, its death shows as the end of the stream.
        theirs.close()
        self._has_ended = False

    def end(self) -> None:
        """Kill it and wait until it is gone. May be called again."""
        if not self._has_ended:
            self._has_ended = True
            self.connection.close()
            self.process.kill()
            self.process.join()
            self.process.close()


class Child:
    """A process that runs ``serve`` at the other end of a pipe; it ends with the program."""

    def __init__(
        self,
        standby: Standby,
        serve: Serve,
        device: str,
        wake: Connection,
        faults: Path | None,
    ) -> None:
        """Let a process serve. ``wake`` becomes readable when a wait is to be interrupted.

        The child writes a fault that ends it to the file ``faults``, or to stderr for None.
        """
        self._wake = wake
        self._standby = standby
        self._connection, self._process = standby.connection, standby.process
        with suppress(BrokenPipeError):  # it has died, as ``wait`` will tell
            self._connection.send((serve, device, faults))

    @property
    def pid(self) -> int | None:
        """Its process id."""
        return self._process.pid

    def wait(self, timeout: float | None) -> tuple[bool, bool]:
        """Wait for the wake pipe or the child: (is woken, has a message).

        Both are False after ``timeout`` seconds. Raises ChildDiedError if the child has died and
        sent nothing more.
        """
        ready = wait([self._wake, self._connection, self._process.sentinel], timeout)
        is_woken, has_message = self._wake in ready, self._connection in ready
        if ready and not is_woken and not has_message:
            raise ChildDiedError
        return is_woken, has_message

    def receive(self) -> object:
        """Return its next message. Raises ChildDiedError if it died while it was sending."""
        with self.pipe() as pipe:
            message: object = pipe.recv()
        return message

    @contextmanager
    def pipe(self) -> Iterator[Connection]:
        """Give our end of the pipe; a broken pipe becomes ChildDiedError."""
        try:
            yield self._connection
        except (EOFError, OSError) as error:
            raise ChildDiedError from error

    def kill(self) -> None:
        """Kill it; it holds nothing worth keeping. For any thread, even while another one waits."""
        self._process.kill()

    def end(self) -> None:
        """Kill it and wait until it is gone."""
        self._standby.end()
