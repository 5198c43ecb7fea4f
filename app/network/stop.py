"""Ends what is going on with a node, from another thread."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from threading import Lock

from app.network.errors import canceled


class Stop:
    """A request to end. Whoever waits for a node says how the wait is broken off."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._is_requested = False
        self._break_off: Callable[[], object] | None = None

    def request(self) -> None:
        """Break off what is going on, and keep anything else from beginning."""
        with self._lock:
            self._is_requested = True
            break_off = self._break_off
        if break_off is not None:
            with suppress(Exception):  # it may have ended by itself in this moment
                break_off()

    @property
    def is_requested(self) -> bool:
        """Whether the end was requested."""
        return self._is_requested

    def check(self) -> None:
        """Raise the NetworkError that says so if the end was requested."""
        if self._is_requested:
            raise canceled()

    @contextmanager
    def breaks_off(self, break_off: Callable[[], object]) -> Iterator[None]:
        """Call ``break_off`` if the end is requested meanwhile. Raises NetworkError if it was."""
        with self._lock:
            requested = self._is_requested
            self._break_off = break_off
        try:
            if requested:
                break_off()
                raise canceled()
            yield
        finally:
            with self._lock:
                self._break_off = None
