"""Gives cases to worker processes; one that hangs or dies is a finding, and another takes over."""

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
from .worker import SAID, serve

START_SECONDS = 60.0
"""On top for a worker's first case: it loads libraries."""


class Worker:
    """One worker process and the case it is at."""

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
        self._said = folder / SAID
        self.number = -1
        self.is_idle, self.is_lost = True, False
        self._deadline = time.monotonic() + START_SECONDS

    def give(self, number: int) -> None:
        """Let it try a case."""
        is_first = self.number < 0
        self.number, self.is_idle = number, False
        self._deadline = time.monotonic() + self._patience + (START_SECONDS if is_first else 0)
        with suppress(OSError):  # it is dead, as collecting will tell
            self.connection.send(number)

    def outcome(self, timeout: float = 0.0) -> Outcome | None:
        """What became of the case; None while it is at it. OTHER where it died or hangs."""
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
        words = self._said.read_text(errors="replace")[-4000:] if self._said.exists() else ""
        return Outcome(OTHER, seconds, summary=how, text=words)

    def end(self) -> None:
        """Kill it and take its folder away."""
        self._process.kill()
        self._process.join()
        self.connection.close()
        self._folder.cleanup()


@contextmanager
def _crew() -> Iterator[list[Worker]]:
    crew: list[Worker] = []
    try:
        yield crew
    finally:
        for worker in crew:
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
    """Try cases of a target until the time is up or so many are done.

    ``patience`` is how many seconds one may take.
    """
    tally, following = Tally(name), 0
    end = None if seconds is None else time.monotonic() + seconds

    def is_over() -> bool:
        return (cases is not None and following >= cases) or (
            end is not None and time.monotonic() > end
        )

    with _crew() as crew:
        while True:
            while len(crew) < jobs and not is_over():
                crew.append(Worker(name, seed, patience))
            for worker in crew:
                if worker.is_idle and not is_over():
                    worker.give(following)
                    following += 1
            busy = [worker for worker in crew if not worker.is_idle]
            if not busy:
                return tally
            wait([worker.connection for worker in busy], 0.5)
            for worker in busy:
                outcome = worker.outcome()
                if outcome is not None:
                    tally.add(worker.number, outcome)
                    if worker.is_lost:
                        worker.end()
                        crew.remove(worker)
