"""Being stopped from outside: by Ctrl-C, by SIGTERM, on Windows by Ctrl-Break."""

import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import NoReturn

if sys.platform == "win32":
    STOPS = (signal.SIGINT, signal.SIGTERM, signal.SIGBREAK)
else:
    STOPS = (signal.SIGINT, signal.SIGTERM)


class Stopped(KeyboardInterrupt):
    """A signal that asks the program to end; it is handled wherever Ctrl-C is."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


def exit_code(stop: KeyboardInterrupt) -> int:
    """What a shell reports for a program that a signal ended: 128 plus the signal's number."""
    return 128 + (stop.number if isinstance(stop, Stopped) else signal.SIGINT)


@contextmanager
def stops_raised() -> Iterator[None]:
    """Raise Stopped in this thread, the main one, when such a signal comes."""
    with _handled(STOPS[1:], _raise):
        yield


@contextmanager
def stops_kept() -> Iterator[Callable[[], None]]:
    """Raise Stopped when such a signal or Ctrl-C comes; the function raises it again.

    Python drops an exception that a signal raises while an object is finalized.
    """
    came: list[Stopped] = []

    def stop(number: int, _frame: FrameType | None) -> NoReturn:
        came.append(Stopped(number))
        raise came[-1]

    def check() -> None:
        if came:
            raise came[-1]

    with _handled(STOPS, stop):
        yield check


@contextmanager
def stops_ignored() -> Iterator[None]:
    """Ignore such signals, Ctrl-C included, in the main thread for a while."""
    with _handled(STOPS, signal.SIG_IGN):
        yield


def _raise(number: int, _frame: FrameType | None) -> NoReturn:
    raise Stopped(number)


@contextmanager
def _handled(
    signals: tuple[signal.Signals, ...],
    handler: Callable[[int, FrameType | None], object] | signal.Handlers,
) -> Iterator[None]:
    before = {one: signal.signal(one, handler) for one in signals}
    try:
        yield
    finally:
        for one, former in before.items():
            signal.signal(one, former)
