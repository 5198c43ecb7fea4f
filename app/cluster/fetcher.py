"""Brings what workers have finished to the coordinator, on a thread of its own."""

from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError
from contextlib import suppress
from queue import Empty, SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from distributed import Client, Future

_TOGETHER = 64
"""Results that are asked for at once: each request takes some milliseconds."""


class Fetcher:
    """Calls ``deliver`` with the key and the result, or the error, of each watched future.

    On its own thread. A result that was lost with its worker comes as an error once the future
    is canceled.
    """

    def __init__(self, client: "Client", deliver: Callable[[str, object], None]) -> None:
        self._client = client
        self._deliver = deliver
        self._finished: SimpleQueue[Future | None] = SimpleQueue()
        Thread(target=self._run, name="busight-fetcher", daemon=True).start()

    def watch(self, future: "Future") -> None:
        """Deliver the result of a future when it is there."""
        future.add_done_callback(self._finished.put)

    def close(self) -> None:
        """Let the thread end. It is not waited for: a lost scheduler may hold it up."""
        self._finished.put(None)

    def _run(self) -> None:
        while futures := self._next():
            for future, result in zip(futures, self._results(futures), strict=True):
                self._deliver(future.key, result)

    def _next(self) -> "list[Future]":
        """Wait for a finished future and give it with those that are finished too."""
        found = [self._finished.get()]
        with suppress(Empty):
            while len(found) < _TOGETHER:
                found.append(self._finished.get_nowait())
        return [future for future in found if future is not None] if None not in found else []

    def _results(self, futures: "list[Future]") -> Iterator[object]:
        try:
            yield from self._client.gather(futures)
        except (Exception, CancelledError):  # noqa: BLE001 one of them failed, whatever the error
            for future in futures:
                try:
                    yield future.result()
                except (Exception, CancelledError) as error:  # noqa: BLE001 see above
                    yield error
