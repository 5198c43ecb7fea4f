"""What runs on a worker: one engine for each run, and one file after another.

Dask calls ``set_up`` and ``end_engine`` in a worker's main thread, the others in its pool.
"""

import multiprocessing
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from tempfile import TemporaryDirectory, gettempdir

from app.about import software
from app.batch import Batch, BatchSettings, Outcome
from app.cluster.rows import Rows
from app.cluster.task import Reply, Setup, Task, WorkerInfo
from app.domain.cluster import ClusterFault
from app.files.errors import writing_error
from app.files.inputs import Input
from app.files.output_kinds import QT_KINDS
from app.words.message import WordedError
from app.workers.engine import Engine
from models.torch_free.cpus import usable
from models.torch_free.manifest import WeightsError, manifest_in_use
from models.torch_free.message import Message


class UnknownRunError(Exception):
    """The process is not set up for the run: it took the place of a worker that died."""


class _CutOff(BaseException):
    """The run is to end before the next frame."""


@dataclass
class _Run:
    """A run that this process works for; ``painting`` keeps Qt for reports."""

    setup: Setup
    engine: Engine
    painting: object
    sees_output: bool
    stopped: threading.Event = field(default_factory=threading.Event)


_runs: dict[str, _Run] = {}


def set_up(setup: Setup) -> WorkerInfo:
    """Begin to load the networks, and Qt if there are reports to write, which is quick.

    A worker of another version, or that can't work, is not set up and says why.
    """
    sees_output = setup.output.is_seen() and os.access(setup.settings.output, os.W_OK)
    try:
        fault = _mismatch(setup)
        if fault is None:
            # Dask makes its workers daemons, which may have no children; the engine is one that
            # ends with this process.
            multiprocessing.current_process().daemon = False
            painting = _painting() if setup.settings.kinds.intersection(QT_KINDS) else None
            engine = setup.make_engine()
            engine.start()
            _runs[setup.run] = _Run(setup, engine, painting, sees_output)
    except (WordedError, WeightsError) as error:
        fault = error.message
    return WorkerInfo(
        fault,
        processors=usable(),
        sees_inputs=setup.first_input is not None and setup.first_input.is_seen(),
        sees_output=sees_output,
    )


def wait_for_networks(run: str, info: WorkerInfo) -> WorkerInfo:
    """Wait until the networks are loaded and complete what ``set_up`` gave."""
    try:
        engine = _run(run).engine.info()
    except WordedError as error:
        return replace(info, fault=error.message)
    return replace(info, models=engine.models, device=engine.device, takes=engine.takes)


def work(task: Task) -> Reply:
    """Analyze one file and write its outputs, or give them back if the folder is not seen here.

    A Scan that fails is among the outcomes. Raises UnknownRunError.
    """
    run = _run(task.run)
    if run.stopped.is_set():
        return Reply((), (), is_cut_off=True)
    try:
        return _analyze(run, task)
    except OSError as error:  # of the folder for files that are not seen here
        return Reply((), (), fault=writing_error(Path(gettempdir()), error).message)


def _analyze(run: _Run, task: Task) -> Reply:
    run.engine.threads = task.threads
    with _places(run, task) as (entry, settings):
        rows = Rows(task)
        outcomes: list[Outcome] = []
        more_frames, is_cut_off = 0, False

        def report(outcome: Outcome) -> None:
            nonlocal is_cut_off
            outcomes.append(outcome)
            if run.stopped.is_set() and not is_cut_off:
                is_cut_off = True
                raise _CutOff

        def add_frames(number: int) -> None:
            nonlocal more_frames
            more_frames += number

        fault = None
        try:
            Batch(run.engine, rows, settings).run([entry], report, more=add_frames)
        except WordedError as error:
            fault = error.message
        except _CutOff:
            is_cut_off = len(outcomes) <= more_frames  # else it was the last frame
        files = {} if run.sees_output else _contents(settings.output)
        device = run.engine.info().device if fault is None else None
    return Reply(
        tuple(outcomes), tuple(rows.records), files, more_frames, device, fault, is_cut_off
    )


def stop(run: str) -> None:
    """Let what is being analyzed end after the frame at hand."""
    if run in _runs:
        _runs[run].stopped.set()


def end_engine(run: str) -> None:
    """End the engine of a run that is over."""
    if run in _runs:
        _runs.pop(run).engine.close()


def _run(name: str) -> _Run:
    try:
        return _runs[name]
    except KeyError:
        raise UnknownRunError from None


def _mismatch(setup: Setup) -> Message | None:
    """Say why this worker's results would not be those of the others."""
    if software() != setup.software:
        # The coordinator adds which worker it is.
        return Message.of(ClusterFault.OTHER_SOFTWARE, theirs=software(), ours=setup.software)
    if manifest_in_use(setup.weights).sha256 != setup.weights_sha256:
        return Message.of(ClusterFault.OTHER_WEIGHTS)
    return None


def _painting() -> object:
    from app.report.gui import ensure_gui_application

    return ensure_gui_application()


@contextmanager
def _places(run: _Run, task: Task) -> Iterator[tuple[Input, BatchSettings]]:
    """Give the Input to read, and settings with the folder to write to."""
    entry, settings = task.entry, run.setup.settings
    if task.content is None and run.sees_output:
        yield entry, settings
        return
    with TemporaryDirectory(prefix="busight-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        if task.content is not None:
            path = folder / "in" / entry.path.name
            path.parent.mkdir()
            path.write_bytes(task.content)
            entry = replace(entry, path=path)
        if not run.sees_output:
            settings = replace(settings, output=folder / "out")
            settings.output.mkdir()
        yield entry, settings


def _contents(folder: Path) -> dict[str, bytes]:
    paths = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}
