"""Which files are still to be given out, and which of them may end a worker."""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from time import monotonic

from app.batch import BatchSettings, Outcome, State
from app.cluster.task import Task
from app.domain.cluster import ClusterFault
from app.files.errors import ScanError, shown_name
from app.files.inputs import Input, ResultKey
from app.files.reader import file_sha256
from app.files.records import failed_record
from app.files.results import ResultsWriter
from app.files.run_manifest import FileState, RunManifest
from models.torch_free.message import Message

TIMES = 3
"""A file during which so many workers died is given up."""

_AT_ONCE_S = 0.2
"""How long to look for a file that is not done yet before events are handled again."""


class Backlog:
    """Gives the files of a run that are not done, in order.

    A file that a worker had when it died is tried once more after all others, alone on a worker:
    then it is known whether the file was the reason. Results and manifest take what is known of
    files without a worker: that they can't be found or are given up. ``report`` and ``more`` are
    those of the run.
    """

    def __init__(
        self,
        inputs: Sequence[Input],
        results: ResultsWriter,
        manifest: RunManifest,
        settings: BatchSettings,
        report: Callable[[Outcome], None],
        more: Callable[[int], None],
    ) -> None:
        self._unseen: Iterator[Input] = iter(inputs)
        self._again: deque[Task] = deque()
        self._suspects: deque[Task] = deque()
        self._results = results
        self._manifest = manifest
        self._settings = settings
        self._report = report
        self._more = more
        self._known = frozenset(results.files)
        self.is_exhausted = False
        """Whether all files were looked at."""
        self.given_up = 0
        self.ended = 0
        """Files, with those that were done before."""

    @property
    def is_empty(self) -> bool:
        """Whether all files were given out."""
        return self.is_exhausted and not self._again and not self._suspects

    def next(self, run: str, models: str) -> Task | None:
        """Give the next file, None if there is none or if it takes long to find one."""
        if self._again:
            return self._again.popleft()
        began = monotonic()
        while monotonic() - began < _AT_ONCE_S:
            entry = next(self._unseen, None)
            if entry is None:
                self.is_exhausted = True
                return None
            task = self._task(entry, run, models)
            if task is None:
                continue
            if not self._deaths(task):
                return task
            self._add_suspect(task)
        return None

    def next_suspect(self) -> Task | None:
        """Give the next file to be tried alone, once all others were given out."""
        if self.is_exhausted and not self._again and self._suspects:
            return self._suspects.popleft()
        return None

    def give_back(self, task: Task) -> None:
        """Take back a file that was not finished, for no reason of its own."""
        (self._suspects if self._deaths(task) else self._again).append(task)

    def has_died(self, task: Task) -> None:
        """Take back a file whose worker died."""
        code = ClusterFault.WORKER_DIED.value
        self._manifest.end(task.entry.result_key.file, FileState.FAILED, fault_code=code)
        self._add_suspect(task)

    def fail(self, entry: Input, fault: Message) -> None:
        """Write down that a file failed, of which no worker says more."""
        settings = self._settings
        record = failed_record(
            entry.relative,
            fault,
            frame=entry.frame,
            threshold=settings.threshold,
            operating_point=settings.operating_point,
        )
        self._results.add(record)
        code = str(fault.code.value)
        self._manifest.end(entry.result_key.file, FileState.FAILED, fault_code=code)
        self.ended += 1
        self._report(Outcome(entry.result_key, State.FAILED, fault))

    def _deaths(self, task: Task) -> int:
        code = ClusterFault.WORKER_DIED.value
        return self._manifest.failures(task.entry.result_key.file, code)

    def _add_suspect(self, task: Task) -> None:
        times = self._deaths(task)
        if times < TIMES:
            self._suspects.append(task)
            return
        self.given_up += 1
        name = shown_name(task.entry.path)
        self.fail(task.entry, Message.of(ClusterFault.GIVEN_UP, name=name, times=times))

    def _task(self, entry: Input, run: str, models: str) -> Task | None:
        """Give the task of a file, None if nothing is to be done."""
        if entry.error is not None:
            self.fail(entry, entry.error)
            return None
        # Absolute, because a worker has another working directory.
        task = Task(run, replace(entry, path=entry.path.absolute()), threads=1)
        if entry.result_key.file not in self._known:
            return task
        try:
            sha256 = file_sha256(entry.path)
        except (OSError, ScanError):
            return task  # the worker says what is wrong
        frames = self._results.frames(entry.result_key)
        done = frozenset(
            frame for frame in range(frames) if self._is_done(entry, frame, sha256, models)
        )
        if len(done) < frames:
            return replace(task, done=done, sha256=sha256, frames=frames)
        self.ended += 1
        if frames > 1:
            self._more(frames - 1)
        for frame in range(frames):
            self._report(Outcome(ResultKey(entry.result_key.file, frame), State.DONE_BEFORE))
        return None

    def _is_done(self, entry: Input, frame: int, sha256: str, models: str) -> bool:
        return self._results.is_done(
            ResultKey(entry.result_key.file, frame),
            sha256,
            self._settings.criteria(models),
            self._settings.kinds,
        )
