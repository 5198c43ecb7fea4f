"""What is under way, in order, with a limit."""

from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future
from typing import Generic, TypeVar

MOST_PIXELS = 1 << 26
"""Pixels of all Scans in a line, unless it is a single one: memory has a limit."""

GivenT = TypeVar("GivenT")


class Ordered(Generic[GivenT]):
    """A line of at most ``most`` Scans that are being worked on.

    Results leave it in order, each with the pixels of its Scan.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._line: deque[tuple[int, Future[GivenT]]] = deque()

    def put(self, pixels: int, future: Future[GivenT]) -> None:
        """Add a Scan with this many pixels at the end."""
        self._line.append((pixels, future))

    def taken(self, pixels: int) -> Iterator[tuple[int, GivenT]]:
        """Take what is done at the front, and wait until there is room for one more Scan."""
        while self._line and (self._line[0][1].done() or self._is_full(pixels)):
            yield self._first()

    def rest(self) -> Iterator[tuple[int, GivenT]]:
        """Take everything, waiting for it."""
        while self._line:
            yield self._first()

    def _first(self) -> tuple[int, GivenT]:
        pixels, future = self._line.popleft()
        return pixels, future.result()

    def _is_full(self, pixels: int) -> bool:
        held = sum(one for one, _ in self._line)
        return len(self._line) >= self._most or held + pixels > MOST_PIXELS
