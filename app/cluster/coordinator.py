"""A run over many files on the workers of a Dask cluster.

Only the coordinator, the process of the command, writes results and the manifest. Dask brings
files to workers and results back; which worker gets which file is decided here, so that it is known
which file a worker had when it died.
"""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext, suppress
from dataclasses import dataclass, replace
from queue import Empty, SimpleQueue
from time import monotonic
from typing import TYPE_CHECKING, Any

from app.batch import Outcome
from app.cluster.arrival import keep_reply
from app.cluster.backlog import Backlog
from app.cluster.errors import ClusterError
from app.cluster.fetcher import Fetcher
from app.cluster.task import Reply, Setup, Task
from app.cluster.worker import UnknownRunError, end_engine, stop, work
from app.cluster.workers import Worker, Workers
from app.crashes import brief
from app.domain.cluster import ClusterFault
from app.domain.notice import JobFault
from app.files.errors import ScanError, reading_error, shown_name
from app.files.inputs import Input
from app.files.results import ResultsWriter
from app.files.run_manifest import RunManifest
from app.files.source import opened
from app.words.message import WordedError
from models.torch_free.message import Message

if TYPE_CHECKING:
    from distributed import Client, Future

MANIFEST = "cluster"
"""Name of the manifest of such a run."""

PATIENCE_S = 60.0
"""How long to wait for a worker if there is none."""

_STOP_S = 10.0
"""How long the Scans in work may take to end when the run is stopped."""
_TICK_S = 0.5
_MOST_BYTES = 1 << 29
"""Of inputs on their way to workers that do not see the files; a larger one travels alone."""


@dataclass(frozen=True)
class _Job:
    task: Task
    worker: Worker
    future: "Future"

    @property
    def size(self) -> int:
        return len(self.task.content or b"")


class Coordinator:
    """One run; ``note`` says what happens to workers, ``threads`` is for the networks or None."""

    def __init__(
        self,
        client: "Client",
        results: ResultsWriter,
        setup: Setup,
        threads: int | None,
        note: Callable[[Message], None],
    ) -> None:
        self._client = client
        self._results = results
        self._setup = setup
        self._threads = threads
        self._note = note
        self._events: SimpleQueue[tuple[str, Any]] = SimpleQueue()
        self._fetcher = Fetcher(client, lambda key, answer: self._events.put((key, answer)))
        self._workers = Workers(client, setup, self._fetcher.watch)
        self._noted: set[str] = set()
        self._jobs: dict[str, _Job] = {}
        self._models = ""
        self._is_stopping = False
        self._last_ready = monotonic()
        self.devices: dict[str, Message] = {}
        """What each worker that took part ran on, by its address."""
        self.given_up = 0
        self.not_finished = 0
        """Files."""

    def run(
        self,
        inputs: Sequence[Input],
        report: Callable[[Outcome], None],
        finishing: AbstractContextManager[object] | None = None,
        more: Callable[[int], None] = lambda _number: None,
    ) -> None:
        """Analyze all Inputs as ``Batch.run`` does, in any order.

        The lines of the results are in the order of the Inputs at the end. Raises ClusterError if
        the cluster is lost or can't work, and OutputError.
        """
        with RunManifest(self._setup.settings.output, MANIFEST) as manifest:
            backlog = Backlog(inputs, self._results, manifest, self._setup.settings, report, more)
            self._backlog, self._manifest = backlog, manifest
            self._report, self._more = report, more
            try:
                self._work()
            except KeyboardInterrupt:
                self._is_stopping = True
                raise
            except Exception as error:
                # Dask's calls raise many kinds of errors once the scheduler is gone.
                if isinstance(error, WordedError) or self._client.status == "running":
                    raise
                raise ClusterError(Message.of(ClusterFault.SCHEDULER_LOST)) from error
            finally:
                with finishing or nullcontext():
                    if self._is_stopping:
                        self._drain()
                    self._end()
                    self._results.arrange(entry.result_key.file for entry in inputs)
                    self.given_up = backlog.given_up
                    self.not_finished = len(inputs) - backlog.ended

    def _work(self) -> None:
        self._client.subscribe_topic("all", self._on_cluster_event)
        self._workers.set_up(list(self._client.scheduler_info()["workers"]))
        while self._jobs or not self._backlog.is_empty:
            has_more = self._give()
            self._handle_events(0.0 if has_more else _TICK_S)
            self._check()

    def _on_cluster_event(self, event: tuple[float, Any]) -> None:
        """Pass on, from Dask's thread, that workers came or went."""
        message = event[1]
        if isinstance(message, dict) and message.get("action") in ("add-worker", "remove-worker"):
            self._events.put(("", message))

    def _give(self) -> bool:
        """Give files to free workers; True if the search for one was only interrupted."""
        while worker := self._workers.idlest():
            task = self._backlog.next(self._setup.run, self._models)
            if task is None:
                break
            if not self._submit(task, worker):
                return False
        while (worker := self._workers.idlest()) and not worker.jobs:
            suspect = self._backlog.next_suspect()
            if suspect is None:
                break
            worker.is_alone = self._submit(suspect, worker)
        return worker is not None and not self._backlog.is_exhausted

    def _submit(self, task: Task, worker: Worker) -> bool:
        """Send a task; False if it has to wait because enough is on its way."""
        if not worker.info.sees_inputs:
            in_flight = sum(job.size for job in self._jobs.values())
            try:
                with opened(task.entry.path) as source:
                    if in_flight and in_flight + source.size > _MOST_BYTES:
                        self._backlog.give_back(task)
                        return False
                    task = replace(task, content=source.handle.read())
            except ScanError as error:
                self._backlog.fail(task.entry, error.message)
                return True
            except OSError as error:
                self._backlog.fail(task.entry, reading_error(task.entry.path, error).message)
                return True
        task = replace(task, threads=self._threads or self._workers.threads(worker))
        self._manifest.start(task.entry.result_key.file, worker.address)
        future = self._client.submit(
            work, task, workers=[worker.address], allow_other_workers=False, pure=False
        )
        self._jobs[future.key] = _Job(task, worker, future)
        worker.jobs.add(future.key)
        self._fetcher.watch(future)
        return True

    def _handle_events(self, timeout: float) -> None:
        """Wait for an event and handle it and those that are there too."""
        with suppress(Empty):
            key, value = self._events.get(timeout=timeout) if timeout else self._events.get_nowait()
            while True:
                if not key:
                    self._on_worker(value["action"], value["worker"], value.get("expected", False))
                elif not self._workers.take_info(key, value):
                    self._on_answer(key, value)
                key, value = self._events.get_nowait()

    def _on_worker(self, action: str, address: str, is_expected: bool) -> None:  # noqa: FBT001
        if action == "add-worker":
            if not self._is_stopping:
                self._workers.set_up([address])
            return
        worker = self._workers.remove(address)
        if worker is not None:
            if not is_expected:
                self._note(Message.of(ClusterFault.WORKER_DIED, worker=address))
            for key in sorted(worker.jobs):
                self._take_back(self._jobs.pop(key), has_died=not is_expected)

    def _take_back(self, job: _Job, *, has_died: bool) -> None:
        self._client.cancel([job.future], force=True)
        task = replace(job.task, content=None)
        if has_died:
            self._backlog.has_died(task)
        else:
            self._backlog.give_back(task)

    def _on_answer(self, key: str, answer: object) -> None:
        job = self._jobs.get(key)
        if job is None:
            return  # the worker left, and the file was given to another
        if isinstance(answer, UnknownRunError):
            # Another process has taken the place of the worker before Dask said so.
            self._on_worker("remove-worker", job.worker.address, is_expected=False)
            self._on_worker("add-worker", job.worker.address, is_expected=False)
            return
        del self._jobs[key]
        job.worker.jobs.discard(key)
        job.worker.is_alone = False
        entry = job.task.entry
        if isinstance(answer, Reply):
            self._keep(job, answer)
        elif type(answer).__name__ == "KilledWorker":
            self._take_back(job, has_died=True)
        elif isinstance(answer, Exception):
            name, error = shown_name(entry.path), brief(answer)
            self._backlog.fail(entry, Message.of(JobFault.IMAGE_INTERNAL, name=name, error=error))

    def _keep(self, job: _Job, reply: Reply) -> None:
        if reply.device is not None:
            self.devices[job.worker.address] = reply.device
        outcomes = keep_reply(
            job.task.entry, reply, self._results, self._manifest, self._setup.settings
        )
        if reply.more_frames:
            self._more(reply.more_frames)
        for outcome in outcomes:
            self._report(outcome)
        if reply.fault is not None:
            raise ClusterError(reply.fault)
        self._backlog.ended += not reply.is_cut_off

    def _check(self) -> None:
        """Raise ClusterError if the work can't go on."""
        if self._client.status != "running":
            raise ClusterError(Message.of(ClusterFault.SCHEDULER_LOST))
        workers = self._workers
        for address, refusal in workers.refusals.items():
            if address not in self._noted:
                self._noted.add(address)
                self._note(refusal)
        self._models = self._models or workers.models
        if workers.ready or workers.is_joining:
            self._last_ready = monotonic()
        elif workers.refusals:
            raise ClusterError(next(iter(workers.refusals.values())))
        elif monotonic() - self._last_ready > PATIENCE_S:
            fault = ClusterFault.WORKERS_LOST if self.devices else ClusterFault.NO_WORKERS
            raise ClusterError(Message.of(fault, seconds=round(PATIENCE_S)))

    def _drain(self) -> None:
        """Let the Scans in work end, and keep them."""
        with suppress(OSError):
            self._client.run(
                stop, self._setup.run, workers=self._workers.addresses, on_error="ignore"
            )
        deadline = monotonic() + _STOP_S
        while self._jobs and monotonic() < deadline and self._client.status == "running":
            self._handle_events(_TICK_S)

    def _end(self) -> None:
        """Let go of the workers."""
        self._fetcher.close()
        if self._client.status != "running":
            return
        with suppress(OSError):
            self._client.unsubscribe_topic("all")
            self._client.cancel([job.future for job in self._jobs.values()], force=True)
            self._client.run(
                end_engine, self._setup.run, workers=self._workers.addresses, on_error="ignore"
            )
