"""Runs cases in worker processes. If one hangs or dies, this is a finding, and it is replaced."""

import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from pathlib import Path
from tempfile import TemporaryDirectory

from .limits import HARD_SECONDS
from .outcome import OTHER, Outcome
from .tally import Tally
from .worker import STDERR_FILE, serve

START_SECONDS = 60.0
"""Additional time for the first case of a worker, which loads libraries."""


class Worker:
    """One worker process and its current case."""

    def __init__(self, name: str, seed: int, patience: float = HARD_SECONDS) -> None:
        self._folder = TemporaryDirectory(prefix="busight-robustness-", ignore_cleanup_errors=True)
        self._patience = patience
        context = get_context("spawn")
        self.connection, theirs = context.Pipe()
        folder = Path(self._folder.name)
        arguments: tuple[Connection, str, int, Path] = (theirs, name, seed, folder)
        self._process = context.Process(target=serve, args=arguments, daemon=True)
        self._process.start()
        theirs.close()
        self._stderr = folder / STDERR_FILE
        self.number = -1
        self.is_idle, self.is_lost = True, False
        self._deadline = time.monotonic() + START_SECONDS

    def give(self, number: int) -> None:
        """Start a case."""
        is_first = self.number < 0
        self.number, self.is_idle = number, False
        self._deadline = time.monotonic() + self._patience + (START_SECONDS if is_first else 0)
        with suppress(OSError):  # it is dead; outcome() will report this
            self.connection.send(number)

    def outcome(self, timeout: float = 0.0) -> Outcome | None:
        """The outcome of the case; None while it runs, OTHER if the process died or hangs."""
        found: Outcome | None = None
        try:
            if self.connection.poll(timeout):
                found = self.connection.recv()
        except (EOFError, OSError):
            self._process.join()
            found = self._lost(f"ends with {self._process.exitcode}")
        if found is None and time.monotonic() > self._deadline:
            found = self._lost("hangs", self._patience)
        self.is_idle = found is not None
        return found

    def _lost(self, how: str, seconds: float = 0.0) -> Outcome:
        self.is_lost = True
        text = self._stderr.read_text(errors="replace")[-4000:] if self._stderr.exists() else ""
        return Outcome(OTHER, seconds, summary=how, text=text)

    def end(self) -> None:
        """Kill the process and remove its folder."""
        self._process.kill()
        self._process.join()
        self.connection.close()
        self._folder.cleanup()


@contextmanager
def _pool() -> Iterator[list[Worker]]:
    pool: list[Worker] = []
    try:
        yield pool
    finally:
        for worker in pool:
            worker.end()


def run_target(
    name: str,
    seed: int,
    *,
    seconds: float | None = None,
    cases: int | None = None,
    jobs: int = 1,
    patience: float = HARD_SECONDS,
) -> Tally:
    """Run cases of a target until the time is up or the number of cases is reached.

    ``patience`` is how many seconds one case may take.
    """
    tally, following = Tally(name), 0
    end = None if seconds is None else time.monotonic() + seconds

    def is_over() -> bool:
        return (cases is not None and following >= cases) or (
            end is not None and time.monotonic() > end
        )

    with _pool() as pool:
        while True:
            while len(pool) < jobs and not is_over():
                pool.append(Worker(name, seed, patience))
            for worker in pool:
                if worker.is_idle and not is_over():
                    worker.give(following)
                    following += 1
            busy = [worker for worker in pool if not worker.is_idle]
            if not busy:
                return tally
            wait([worker.connection for worker in busy], 0.5)
            for worker in busy:
                outcome = worker.outcome()
                if outcome is not None:
                    tally.add(worker.number, outcome)
                    if worker.is_lost:
                        worker.end()
                        pool.remove(worker)
