"""Many Scans, one after another: read the next and write the last while the networks work."""

import errno
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from enum import Enum, auto
from pathlib import Path
from threading import Lock

from app.crashes import brief
from app.domain.assessment import Assessment, assess
from app.domain.notice import JobFault
from app.domain.scan import Scan
from app.files.errors import OutputError, shown_name, writing_error
from app.files.inputs import Input, ResultKey
from app.files.output_kinds import MADE_IMAGE, OBJECT_KINDS, OutputKind, due_kinds
from app.files.reader import file_sha256, read_scan
from app.files.records import failed_record, result_record
from app.files.results import ResultsWriter
from app.report.objects import ObjectMaker
from app.report.outputs import write_outputs
from app.words.message import WordedError
from app.workers.engine import Engine, EngineStartError
from app.workers.predict import predict_scan
from models.torch_free.image_warning import ImageWarning
from models.torch_free.message import Message
from models.torch_free.operating_point import OperatingPoint
from models.torch_free.prediction import Prediction

AHEAD = 2
"""Scans that wait, read and not analyzed, and as many that wait to be written."""

_DISK_FULL = (errno.ENOSPC, errno.EDQUOT)


@dataclass(frozen=True)
class BatchSettings:
    """What to do with each Scan; ``kinds`` are the files written beside the results.

    ``makes_studies`` says whether to make a study around an image that is not a DICOM file, so that
    DICOM objects can refer to it.
    """

    output: Path
    kinds: frozenset[OutputKind]
    threshold: float
    operating_point: OperatingPoint
    makes_studies: bool = False


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

    ``run`` works in the calling thread, with one thread that reads ahead and one that writes the
    results; both hold at most AHEAD Scans. However it ends, Ctrl-C included, everything that was
    given to the writer is written first.
    """

    def __init__(self, engine: Engine, results: ResultsWriter, settings: BatchSettings) -> None:
        self._engine = engine
        self._results = results
        self._results_lock = Lock()  # the reader reads it, the writer adds to it
        self._settings = settings
        self._objects = ObjectMaker(makes_studies=settings.makes_studies)

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
        writer = ThreadPoolExecutor(1, "busight-writer")
        behind: deque[Future[Outcome]] = deque()
        try:
            # Results of other weights do not count as done, and only the engine knows which it has.
            models = self._engine.info().models
            for read in self._read_ahead(reader, inputs, models, more):
                save = self._analyze(read)
                while len(behind) >= AHEAD or (behind and behind[0].done()):
                    report(behind.popleft().result())
                behind.append(writer.submit(save))
        finally:
            with finishing or nullcontext():
                reader.shutdown(cancel_futures=True)
                writer.shutdown()
            for future in behind:
                report(future.result())

    def _read_ahead(
        self,
        reader: ThreadPoolExecutor,
        inputs: Sequence[Input],
        models: str,
        more: Callable[[int], None],
    ) -> Iterator[_Read]:
        unread = deque(inputs)
        waiting: deque[Future[_Read]] = deque()
        while unread or waiting:
            while unread and len(waiting) <= AHEAD:
                waiting.append(reader.submit(self._read, unread.popleft(), models))
            read = waiting.popleft().result()
            if read.entry.frame == 0 and read.frames > 1:
                unread.extendleft(
                    replace(read.entry, frame=frame) for frame in range(read.frames - 1, 0, -1)
                )
                more(read.frames - 1)
            yield read

    def _read(self, entry: Input, models: str) -> _Read:
        if entry.error is not None:
            return _Read(entry, fault=entry.error)
        try:
            sha256 = file_sha256(entry.path)
            with self._results_lock:
                is_done = self._results.is_done(
                    entry.result_key,
                    sha256,
                    models=models,
                    threshold=self._settings.threshold,
                    operating_point=self._settings.operating_point,
                    outputs=self._settings.kinds,
                )
                if is_done:
                    return _Read(entry, frames=self._results.frames(entry.result_key))
            scan = read_scan(entry.path, entry.frame)
            if self._settings.kinds.intersection(OBJECT_KINDS):
                self._objects.check(scan)
            return _Read(entry, scan=scan, frames=scan.frames)
        except Exception as error:  # noqa: BLE001 a library may raise anything for a damaged file
            return _Read(entry, fault=_fault(entry, error))

    def _analyze(self, read: _Read) -> Callable[[], Outcome]:
        """Run the networks; the call that is returned is for the writer."""
        entry, scan = read.entry, read.scan
        if read.fault is not None:
            fault = read.fault
            return lambda: self._fail(entry, fault)
        if scan is None:
            return lambda: Outcome(entry.result_key, State.DONE_BEFORE)
        try:
            prediction = predict_scan(self._engine, scan)
        except EngineStartError:
            raise
        except Exception as error:  # noqa: BLE001 the next image may succeed
            fault = _fault(entry, error)
            return lambda: self._fail(entry, fault)
        return lambda: self._save(entry, scan, prediction)

    def _fail(self, entry: Input, fault: Message) -> Outcome:
        record = failed_record(
            entry.relative,
            fault,
            frame=entry.frame,
            threshold=self._settings.threshold,
            operating_point=self._settings.operating_point,
        )
        try:
            with self._results_lock:
                self._results.add(record)
        except OutputError as error:
            # The missing line is reported at the end of the run.
            _raise_if_full(error, self._settings.output)
        return Outcome(entry.result_key, State.FAILED, fault)

    def _save(self, entry: Input, scan: Scan, prediction: Prediction) -> Outcome:
        settings = self._settings
        try:
            assessment = assess(scan, prediction, settings.threshold, settings.operating_point)
            outputs = {kind: entry.output(kind) for kind in self._due(scan, assessment)}
            write_outputs(settings.output, outputs, scan, prediction, assessment, self._objects)
            record = result_record(entry.relative, scan, prediction, assessment, outputs)
            with self._results_lock:
                self._results.add(record)
        except Exception as error:  # noqa: BLE001 the next image may succeed
            _raise_if_full(error, self._settings.output)
            return self._fail(entry, _fault(entry, error))
        return Outcome(entry.result_key, State.ANALYZED, warnings=assessment.warnings)

    def _due(self, scan: Scan, assessment: Assessment) -> tuple[OutputKind, ...]:
        """What is written of a Scan."""
        kinds = due_kinds(
            self._settings.kinds, has_lesions=bool(assessment.lesions), frames=scan.frames
        )
        if scan.header is None and set(kinds).intersection(OBJECT_KINDS):
            return (*kinds, MADE_IMAGE)
        return kinds


def _raise_if_full(error: Exception, folder: Path) -> None:
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
