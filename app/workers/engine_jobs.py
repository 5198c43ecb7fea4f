"""The jobs of the engine: those that wait, those that its child is at, and which one is next."""

from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass, field
from itertools import count
from multiprocessing.connection import Connection
from threading import Lock
from typing import Any

from app.workers.engine import Canceled, EngineError
from models.torch_free.fault import EngineFault
from models.torch_free.message import Message

Send = Callable[[Connection, int], None]
"""Sends a job, with its number, through the pipe."""

TRIES = 2
"""How often a job is given to a child that dies of it."""


@dataclass(eq=False)
class EngineJob:
    """Something to be answered: a job for the child, or if ``send`` is None, what the engine is.

    ``deaths`` is how many children died while they were at it.
    """

    ticket: int
    send: Send | None
    future: Future[Any] = field(default_factory=Future)
    deaths: int = 0


class EngineJobs:
    """Any thread may call it.

    If the child dies while it is at several jobs, any of them may be the reason. Each is then
    given to the next child alone, so that only the one that is the reason fails.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._numbers = count(1)
        self._cancels = 0
        self._is_closed = False
        self._waiting: deque[EngineJob] = deque()
        self._sent: dict[int, EngineJob] = {}

    def ticket(self) -> int:
        """Give a ticket: the number of cancels so far."""
        with self._lock:
            return self._cancels

    def check(self, ticket: int | None) -> None:
        """Raise Canceled if there was a cancel since the ticket was given."""
        with self._lock:
            self._check(ticket)

    def add(self, send: Send | None, ticket: int | None) -> Future[Any]:
        """Add a job; its future gets the answer. Raises Canceled."""
        with self._lock:
            self._check(ticket)
            job = EngineJob(self._cancels if ticket is None else ticket, send)
            self._waiting.append(job)
            return job.future

    def give_up(self, future: Future[Any]) -> None:
        """Cancel one job."""
        with self._lock:
            future.cancel()

    def cancel(self) -> None:
        """Make all tickets given so far invalid, and the jobs with them canceled."""
        with self._lock:
            self._cancels += 1
            for job in self._all():
                _fail(job, Canceled())

    def close(self) -> None:
        """Cancel all jobs, and those to come."""
        self.cancel()
        with self._lock:
            self._is_closed = True

    @property
    def is_closed(self) -> bool:
        """Whether ``close`` was called."""
        return self._is_closed

    @property
    def is_wanted(self) -> bool:
        """Whether a job waits."""
        with self._lock:
            self._forget_done()
            return bool(self._waiting)

    @property
    def is_at_work(self) -> bool:
        """Whether the child is at a job, even if nobody waits for it any more."""
        return bool(self._sent)

    @property
    def is_held_up(self) -> bool:
        """Whether jobs wait for the child to finish one that was canceled."""
        with self._lock:
            self._forget_done()
            return bool(self._waiting) and self._has_canceled()

    def questions(self) -> list[EngineJob]:
        """Take the waiting ones that ask what the engine is."""
        with self._lock:
            asked = [job for job in self._waiting if job.send is None]
            self._waiting = deque(job for job in self._waiting if job.send is not None)
            return asked

    def settle(self, job: EngineJob, answer: object) -> None:
        """Give the answer to a job that was taken."""
        with self._lock:
            if not job.future.done():
                job.future.set_result(answer)

    def next(self, most: int) -> tuple[int, Send] | None:
        """Take the next job if the child, which takes ``most`` at a time, is to have it now."""
        with self._lock:
            self._forget_done()
            if not self._waiting or self._has_canceled():
                return None
            first = self._waiting[0]
            is_alone = first.deaths > 0 or any(job.deaths for job in self._sent.values())
            if first.send is None or len(self._sent) >= (1 if is_alone else most):
                return None
            number = next(self._numbers)
            self._sent[number] = self._waiting.popleft()
            return number, first.send

    def answer(self, number: int, answer: object) -> None:
        """Give the answer to a job, or if it is an EngineError, raise it there.

        Raises KeyError if the child is not at this job.
        """
        with self._lock:
            job = self._sent.pop(number)
            if isinstance(answer, EngineError):
                _fail(job, answer)
            elif not job.future.done():
                job.future.set_result(answer)

    def take_back(self, *, died: bool) -> None:
        """Let the jobs that the child was at wait again, because it is gone.

        ``died`` says whether by itself: a job that a child died of for the last time fails.
        """
        with self._lock:
            for job in reversed(self._sent.values()):
                job.deaths += died
                if job.deaths == TRIES:
                    _fail(job, EngineError(Message(EngineFault.DIED_ON_IMAGE)))
                self._waiting.appendleft(job)
            self._sent.clear()

    def fail(self, error: Exception) -> None:
        """Fail all jobs; the child, if there is one, is at none."""
        with self._lock:
            for job in self._all():
                _fail(job, error)
            self._waiting.clear()
            self._sent.clear()

    def _all(self) -> Iterator[EngineJob]:
        yield from self._waiting
        yield from self._sent.values()

    def _check(self, ticket: int | None) -> None:
        if self._is_closed or (ticket is not None and ticket < self._cancels):
            raise Canceled

    def _has_canceled(self) -> bool:
        return any(job.future.done() for job in self._sent.values())

    def _forget_done(self) -> None:
        """Drop what was canceled or failed before it was sent."""
        while self._waiting and self._waiting[0].future.done():
            self._waiting.popleft()


def _fail(job: EngineJob, error: Exception) -> None:
    if not job.future.done():
        job.future.set_exception(error)
