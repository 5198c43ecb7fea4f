"""Threads that run the engine's jobs: several jobs at a time, or one on all processors.

Threads of OpenMP that share one job wait for each other after each of its many operations. Jobs
that have a thread each need not wait, so several at a time get more done, and one alone is done
soonest on all processors.
"""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from threading import Lock

import torch

from models.threads import Threads

MOST_AT_ONCE = 8
"""Jobs at a time on a processor. Python's lock is held for about a tenth of each."""

ON_GPU = 32
"""Jobs at a time on a GPU: one batch of images that it is at, and the next one."""


def jobs_at_once(processors: int, usable: int) -> int:
    """How many jobs to run at a time on some of the ``usable`` processors.

    If it is all of them, one more fills the gaps in which others wait for Python's lock.
    """
    at_once = min(processors, MOST_AT_ONCE)
    return at_once + 1 if 1 < processors == usable else at_once


class JobThreads:
    """Runs jobs on its threads.

    On a busy machine one job alone gets fewer threads, because they wait for each other. Several
    jobs do not: the system shares the processors among them and other programs.
    """

    def __init__(self) -> None:
        self._threads = Threads()
        self._lock = Lock()
        self._under_way = 0
        self._alone, self._together = _Pool(1, 1), _Pool(1, 1)

    def takes(self, *, on_gpu: bool) -> int:
        """How many jobs to give it before the first one is done: one of them waits."""
        usable = self._threads.usable
        return ON_GPU if on_gpu else jobs_at_once(usable, usable) + 1

    def run(
        self, job: Callable[[], Callable[[], None]], wanted: int | None, *, on_gpu: bool
    ) -> None:
        """Have a job run that raises nothing, and return at once.

        What it gives is called after it: then the job is over for those that come next. ``wanted``
        is how many processors all jobs together may use, None for those that are free.
        """
        usable = self._threads.usable
        processors = wanted or usable
        at_once = ON_GPU if on_gpu else jobs_at_once(processors, usable)
        each = 1 if on_gpu else processors // min(processors, MOST_AT_ONCE)
        with self._lock:
            if self._under_way and at_once > 1:
                pool = self._together = self._together.of(at_once, each)
            else:
                pool = self._alone = self._alone.of(1, self._threads.number(wanted))
            self._under_way += 1
            pool.submit(self._run, job)

    def close(self) -> None:
        """Wait for the jobs under way."""
        for pool in (self._alone, self._together):
            pool.shutdown()

    def _run(self, job: Callable[[], Callable[[], None]]) -> None:
        end = job()
        with self._lock:
            self._under_way -= 1
        end()


class _Pool(ThreadPoolExecutor):
    """Threads that each have some threads of torch, a number that belongs to who sets it."""

    def __init__(self, threads: int, of_torch: int) -> None:
        super().__init__(
            threads, "busight-job", initializer=partial(torch.set_num_threads, of_torch)
        )
        self._size = (threads, of_torch)

    def of(self, threads: int, of_torch: int) -> "_Pool":
        """Give itself if it has that many, else another one in its place."""
        if self._size == (threads, of_torch):
            return self
        self.shutdown(wait=False)
        return _Pool(threads, of_torch)
