"""Many Scans: read the next ones and write the last ones while the networks are at several."""

import errno
from collections import deque
from collections.abc import Callable, Collection, Generator, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager, closing, nullcontext
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import partial
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Protocol

from app.crashes import brief
from app.domain.assessment import Assessment, assess
from app.domain.notice import JobFault
from app.domain.scan import Scan
from app.files.errors import OutputError, shown_name, writing_error
from app.files.inputs import Input, ResultKey
from app.files.output_kinds import MADE_IMAGE, OBJECT_KINDS, OutputKind, due_kinds
from app.files.pixel_sizes import NO_PIXEL_SIZES, PixelSizes
from app.files.reader import file_sha256, read_scan
from app.files.records import ResultRecord, failed_record, result_record
from app.files.results import Criteria
from app.ordered import Ordered
from app.report.objects import ObjectMaker
from app.report.outputs import check_outputs, write_outputs
from app.words.message import WordedError
from app.workers.engine import Canceled, Engine, EngineStartError
from app.workers.predict import predict_scan
from models.torch_free.cpus import usable
from models.torch_free.image_warning import ImageWarning
from models.torch_free.message import Message
from models.torch_free.operating_point import OperatingPoint
from models.torch_free.prediction import Prediction

if TYPE_CHECKING:
    from app.dicom.source import Export

AHEAD = 2
"""Scans that wait: read and not analyzed, analyzed and not the next in order, and for a writer."""

MOST_WRITERS = 8
"""Threads that write files; half as many as there are processors, which the networks need too."""

_DISK_FULL = (errno.ENOSPC, errno.EDQUOT)


@dataclass(frozen=True)
class BatchSettings:
    """What to do with each Scan; ``kinds`` are the files written beside the results.

    ``makes_studies`` says whether to make a study around an image that is not a DICOM file, so that
    DICOM objects can refer to it. ``export`` is what DICOM objects belong to, None for a new one.
    ``pixel_sizes`` are for images whose files have none.
    """

    output: Path
    kinds: frozenset[OutputKind]
    threshold: float
    operating_point: OperatingPoint
    makes_studies: bool = False
    export: "Export | None" = None
    pixel_sizes: PixelSizes = NO_PIXEL_SIZES

    def criteria(self, models: str) -> Criteria:
        """Give what results of these models depend on."""
        return Criteria(models, self.threshold, self.operating_point, self.pixel_sizes)


class Results(Protocol):
    """What a Batch needs of ResultsWriter."""

    def is_done(
        self, key: ResultKey, sha256: str, criteria: Criteria, outputs: Collection[OutputKind]
    ) -> bool:
        """Say whether these very bytes were analyzed in this way."""
        ...

    def frames(self, key: ResultKey) -> int:
        """Give the number of frames in the file of a Scan, 1 if it is not known."""
        ...

    def add(self, record: ResultRecord) -> None:
        """Take the line of a Scan whose files are written. Raises OutputError."""
        ...


class State(Enum):
    """How a Scan ended."""

    ANALYZED = auto()
    DONE_BEFORE = auto()
    FAILED = auto()


@dataclass(frozen=True)
class Outcome:
    """The end of one Scan; ``fault`` says why it failed, ``warnings`` are those of the networks."""

    key: ResultKey
    state: State
    fault: Message | None = None
    warnings: tuple[ImageWarning, ...] = ()


@dataclass(frozen=True)
class _Written:
    """A Scan whose files are written, with the line that is still to be, None for none."""

    entry: Input
    outcome: Outcome
    record: ResultRecord | None = None


_Write = Callable[[], _Written]


@dataclass(frozen=True)
class _Read:
    """What the reader made of an Input: a Scan, a fault, or neither if it was done before.

    ``frames`` is the number of frames in its file, 1 if that is not known.
    """

    entry: Input
    scan: Scan | None = None
    fault: Message | None = None
    frames: int = 1


class Batch:
    """One run over a list of Inputs.

    ``run`` passes Scans on in the calling thread: from one thread that reads ahead to as many as
    keep the engine busy, and from them to those that write. What is under way has a limit in each
    place, and results are in the order of the Inputs. However it ends, Ctrl-C included, everything
    that was given to the writers is written first.
    """

    def __init__(self, engine: Engine, results: Results, settings: BatchSettings) -> None:
        self._engine = engine
        self._results = results
        self._results_lock = Lock()  # the reader reads it, another thread adds to it
        self._settings = settings
        self._objects = ObjectMaker(makes_studies=settings.makes_studies, export=settings.export)

    def run(
        self,
        inputs: Sequence[Input],
        report: Callable[[Outcome], None],
        finishing: AbstractContextManager[object] | None = None,
        more: Callable[[int], None] = lambda _number: None,
    ) -> None:
        """Analyze all Inputs and call ``report`` in this thread as each is finished.

        If a file has several frames, each is analyzed, and ``more`` is told the number of those
        after the first. ``finishing`` surrounds the end, while the last results are being written.
        Raises EngineStartError if the networks can't be loaded and OutputError if the disk is full.
        A Scan that fails stops nothing, whatever the error.
        """
        reader = ThreadPoolExecutor(1, "busight-reader")
        writers = ThreadPoolExecutor(self._writers(), "busight-writer")
        rows = ThreadPoolExecutor(1, "busight-rows")
        behind = Ordered[Outcome](self._writers() + AHEAD)
        try:
            # Results of other weights do not count as done, and only the engine knows which it has.
            info = self._engine.info()
            reads = self._read_files(reader, inputs, info.models, more)
            with closing(self._analyzed(reads, info.takes)) as analyzed:
                for pixels, write in analyzed:
                    for _, outcome in behind.taken(pixels):
                        report(outcome)
                    behind.put(pixels, rows.submit(self._end, writers.submit(write)))
        finally:
            with finishing or nullcontext():
                reader.shutdown(cancel_futures=True)
                writers.shutdown()
                rows.shutdown()
            for _, outcome in behind.rest():
                report(outcome)

    def _writers(self) -> int:
        # Objects of a study share series, in which they are numbered.
        if self._settings.kinds.intersection(OBJECT_KINDS):
            return 1
        return max(2, min(MOST_WRITERS, usable() // 2))

    def _analyzed(
        self, reads: Iterable[_Read], at_once: int
    ) -> Generator[tuple[int, _Write], None, None]:
        """Keep the engine busy; give the pixels of each Scan in order, and what writes it."""
        analysts = ThreadPoolExecutor(at_once, "busight-analysis")
        under_way = Ordered[_Write](at_once + AHEAD)
        try:
            for read in reads:
                pixels = 0 if read.scan is None else read.scan.height * read.scan.width
                yield from under_way.taken(pixels)
                under_way.put(pixels, analysts.submit(self._analyze, read))
            yield from under_way.rest()
        finally:
            # What is being analyzed when the run is broken off is not waited for.
            analysts.shutdown(wait=False, cancel_futures=True)

    def _read_files(
        self,
        reader: ThreadPoolExecutor,
        inputs: Sequence[Input],
        models: str,
        more: Callable[[int], None],
    ) -> Iterator[_Read]:
        """Read each file, and after its first frame the others."""
        for read in self._read_ahead(reader, inputs, models):
            others = range(1, read.frames) if read.entry.frame == 0 else range(0)
            if others:
                more(len(others))
            yield read
            frames = (replace(read.entry, frame=frame) for frame in others)
            yield from self._read_ahead(reader, frames, models)

    def _read_ahead(
        self, reader: ThreadPoolExecutor, inputs: Iterable[Input], models: str
    ) -> Iterator[_Read]:
        waiting: deque[Future[_Read]] = deque()
        for entry in inputs:
            waiting.append(reader.submit(self._read, entry, models))
            if len(waiting) > AHEAD:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()

    def _read(self, entry: Input, models: str) -> _Read:
        if entry.error is not None:
            return _Read(entry, fault=entry.error)
        try:
            sha256 = file_sha256(entry.path)
            with self._results_lock:
                if self._results.is_done(
                    entry.result_key,
                    sha256,
                    self._settings.criteria(models),
                    self._settings.kinds,
                ):
                    return _Read(entry, frames=self._results.frames(entry.result_key))
            scan = read_scan(entry.path, entry.frame)
            if self._settings.kinds.intersection(OBJECT_KINDS):
                self._objects.check(scan)
            return _Read(entry, scan=scan, frames=scan.frames)
        except Exception as error:  # noqa: BLE001 a library may raise anything for a damaged file
            return _Read(entry, fault=_fault(entry, error))

    def _analyze(self, read: _Read) -> _Write:
        """Run the networks; the call that is returned is for a writer."""
        entry, scan = read.entry, read.scan
        if read.fault is not None:
            return partial(self._failed, entry, read.fault)
        if scan is None:
            return partial(_Written, entry, Outcome(entry.result_key, State.DONE_BEFORE))
        try:
            prediction = predict_scan(self._engine, scan)
        except (EngineStartError, Canceled):
            raise
        except Exception as error:  # noqa: BLE001 the next image may succeed
            return partial(self._failed, entry, _fault(entry, error))
        return partial(self._write, entry, scan, prediction)

    def _failed(self, entry: Input, fault: Message) -> _Written:
        record = failed_record(
            entry.relative,
            fault,
            frame=entry.frame,
            threshold=self._settings.threshold,
            operating_point=self._settings.operating_point,
        )
        return _Written(entry, Outcome(entry.result_key, State.FAILED, fault), record)

    def _write(self, entry: Input, scan: Scan, prediction: Prediction) -> _Written:
        """Write the files of a Scan."""
        settings = self._settings
        try:
            edits = settings.pixel_sizes.edits(entry.relative.as_posix(), scan)
            point = settings.operating_point
            assessment = assess(scan, prediction, settings.threshold, point, edits)
            outputs = {kind: entry.output(kind) for kind in self._due(scan, assessment)}
            record = result_record(entry.relative, scan, prediction, assessment, outputs)
            check_outputs(settings.output, outputs)
            write_outputs(settings.output, outputs, scan, prediction, assessment, self._objects)
        except Exception as error:  # noqa: BLE001 the next image may succeed
            raise_if_full(error, settings.output)
            return self._failed(entry, _fault(entry, error))
        outcome = Outcome(entry.result_key, State.ANALYZED, warnings=assessment.warnings)
        return _Written(entry, outcome, record)

    def _end(self, writing: Future[_Written]) -> Outcome:
        """Add the line of a Scan as soon as its files are written."""
        return self._add(writing.result())

    def _add(self, written: _Written) -> Outcome:
        if written.record is None:
            return written.outcome
        try:
            with self._results_lock:
                self._results.add(written.record)
        except Exception as error:
            raise_if_full(error, self._settings.output)
            if written.outcome.state is State.FAILED:
                if not isinstance(error, OutputError):
                    raise
                return written.outcome  # the missing line is reported at the end of the run
            return self._add(self._failed(written.entry, _fault(written.entry, error)))
        return written.outcome

    def _due(self, scan: Scan, assessment: Assessment) -> tuple[OutputKind, ...]:
        """What is written of a Scan."""
        kinds = due_kinds(
            self._settings.kinds, has_lesions=bool(assessment.lesions), frames=scan.frames
        )
        if scan.header is None and set(kinds).intersection(OBJECT_KINDS):
            return (*kinds, MADE_IMAGE)
        return kinds


def raise_if_full(error: Exception, folder: Path) -> None:
    """Let an error end the run if the disk is full: no other image can be written either."""
    cause = error.__cause__ if isinstance(error, OutputError) else error
    if isinstance(cause, OSError) and cause.errno in _DISK_FULL:
        raise writing_error(folder, cause) from cause


def _fault(entry: Input, error: Exception) -> Message:
    """Say why an image failed, without the text of a library's error, which may quote the file."""
    if isinstance(error, WordedError):
        return error.message
    name = shown_name(entry.path)
    if isinstance(error, MemoryError):
        return Message.of(JobFault.IMAGE_OUT_OF_MEMORY, name=name)
    return Message.of(JobFault.IMAGE_INTERNAL, name=name, error=brief(error))
