"""Many Scans, one after another: read the next and write the last while the networks work."""

import errno
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path, PurePath, PurePosixPath
from threading import Lock
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from app.crashes import brief
from app.domain.assessment import Assessment, assess
from app.domain.operating_point import OperatingPoint
from app.domain.scan import Scan, on_whole
from app.files.errors import OutputError, ScanError, shown_name, writing_error
from app.files.inputs import Input, OutputKind
from app.files.maps import write_mask, write_probability
from app.files.own import spare_others
from app.files.reader import file_sha256, read_scan
from app.files.records import failed_record, result_record
from app.files.results import ResultsWriter
from app.workers.engine import EngineError, EngineInfo, EngineStartError
from models.torch_free.prediction import Prediction

AHEAD = 2
"""Scans that wait, read and not analysed, and as many that wait to be written."""

_DISK_FULL = (errno.ENOSPC, errno.EDQUOT)


class Networks(Protocol):
    """The part of the Engine that is needed here."""

    def info(self) -> EngineInfo:
        """Wait until the networks are loaded. Raises EngineStartError."""

    def predict(self, pixels: NDArray[np.uint8]) -> Prediction:
        """Analyse (H, W) or (H, W, 3) uint8. Raises EngineError, EngineStartError."""


@dataclass(frozen=True)
class BatchSettings:
    """What to do with each Scan; ``kinds`` are the files written beside the results."""

    output: Path
    kinds: frozenset[OutputKind]
    threshold: float
    operating_point: OperatingPoint


class State(Enum):
    """How a Scan ended."""

    ANALYSED = "analysed"
    DONE_BEFORE = "done before"
    FAILED = "failed"


@dataclass(frozen=True)
class Outcome:
    """The end of one Scan; ``error`` is a sentence where it failed."""

    file: PurePath
    state: State
    error: str | None = None
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Read:
    """What the reader has to say of an Input: a Scan, an error, or neither where it is done."""

    entry: Input
    scan: Scan | None = None
    error: str | None = None


class Batch:
    """One run over a list of Inputs.

    ``run`` works in the calling thread, with a thread that reads ahead and a thread that writes
    behind; both hold at most AHEAD Scans. However it ends, Ctrl-C included, what was handed to
    the writer is written first.
    """

    def __init__(self, networks: Networks, results: ResultsWriter, settings: BatchSettings) -> None:
        self._networks = networks
        self._results = results
        self._results_lock = Lock()  # the reader asks it, the writer adds to it
        self._settings = settings

    def run(
        self,
        inputs: Sequence[Input],
        report: Callable[[Outcome], None],
        finishing: AbstractContextManager[object] | None = None,
    ) -> None:
        """Analyse all Inputs and call ``report`` in this thread as each is finished.

        ``finishing`` surrounds the end, where what is done is still being written. Raises
        EngineStartError if the networks can't be loaded and OutputError if the disk is full. One
        Scan that fails stops nothing, whatever the error.
        """
        reader = ThreadPoolExecutor(1, "busight-reader")
        writer = ThreadPoolExecutor(1, "busight-writer")
        behind: deque[Future[Outcome]] = deque()
        try:
            # What other weights said is not done: which ones these are, only the engine knows.
            models = self._networks.info().models
            for read in self._read_ahead(reader, inputs, models):
                save = self._analyse(read)
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
        self, reader: ThreadPoolExecutor, inputs: Sequence[Input], models: str
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
            return _Read(entry, error=entry.error)
        try:
            sha256 = file_sha256(entry.path)
            with self._results_lock:
                is_done = self._results.is_done(
                    entry.relative,
                    sha256,
                    models=models,
                    threshold=self._settings.threshold,
                    operating_point=self._settings.operating_point,
                    outputs=self._settings.kinds,
                )
            return _Read(entry) if is_done else _Read(entry, scan=read_scan(entry.path))
        except Exception as error:  # noqa: BLE001 a library may raise anything of a strange file
            return _Read(entry, error=_sentence(entry, error))

    def _analyse(self, read: _Read) -> Callable[[], Outcome]:
        """Ask the networks; what comes back is left to be done by the writer."""
        entry, scan = read.entry, read.scan
        if read.error is not None:
            error = read.error
            return lambda: self._fail(entry, error)
        if scan is None:
            return lambda: Outcome(entry.relative, State.DONE_BEFORE)
        try:
            prediction = on_whole(scan, self._networks.predict(scan.looked_at))
        except EngineStartError:
            raise
        except Exception as error:  # noqa: BLE001 the next picture may do better
            sentence = _sentence(entry, error)
            return lambda: self._fail(entry, sentence)
        return lambda: self._save(entry, scan, prediction)

    def _fail(self, entry: Input, sentence: str) -> Outcome:
        record = failed_record(
            entry.relative,
            sentence,
            threshold=self._settings.threshold,
            operating_point=self._settings.operating_point,
        )
        try:
            with self._results_lock:
                self._results.add(record)
        except OutputError as error:
            # Without its line the picture is missed at the end of the run.
            _raise_if_full(error, self._settings.output)
        return Outcome(entry.relative, State.FAILED, sentence)

    def _save(self, entry: Input, scan: Scan, prediction: Prediction) -> Outcome:
        settings = self._settings
        outputs = {kind: entry.output(kind) for kind in sorted(settings.kinds)}
        try:
            assessment = assess(scan, prediction, settings.threshold, settings.operating_point)
            self._write(outputs, scan, prediction, assessment)
            record = result_record(entry.relative, scan, prediction, assessment, outputs)
            with self._results_lock:
                self._results.add(record)
        except Exception as error:  # noqa: BLE001 the next picture may do better
            _raise_if_full(error, self._settings.output)
            return self._fail(entry, _sentence(entry, error))
        return Outcome(entry.relative, State.ANALYSED, warnings=assessment.warnings)

    def _write(
        self,
        outputs: dict[OutputKind, PurePosixPath],
        scan: Scan,
        prediction: Prediction,
        assessment: Assessment,
    ) -> None:
        folder = self._settings.output
        for path in outputs.values():
            spare_others(folder, path)
        if "mask" in outputs:
            write_mask(folder / outputs["mask"], assessment.mask)
        if "probability" in outputs:
            write_probability(folder / outputs["probability"], prediction.probability)
        if "report" in outputs:
            # Here, because Qt is loaded only where a report is asked for.
            from app.report.page import Report
            from app.report.write import write_report

            created = datetime.now().astimezone()
            report = Report(scan, prediction, assessment, created)
            write_report(folder / outputs["report"], report)


def _raise_if_full(error: Exception, folder: Path) -> None:
    """Let an error end the run if the disk is full: no other picture can be written either."""
    cause = error.__cause__ if isinstance(error, OutputError) else error
    if isinstance(cause, OSError) and cause.errno in _DISK_FULL:
        raise writing_error(folder, cause) from cause


def _sentence(entry: Input, error: Exception) -> str:
    """Tell why a picture failed. Words of a library's error may be the file's, so none are told."""
    if isinstance(error, ScanError | OutputError | EngineError):
        return str(error)
    name = shown_name(entry.path)
    if isinstance(error, MemoryError):
        return f"'{name}' needs more memory than is free: close other programs and run it again."
    return (
        f"'{name}' could not be analysed because of an error in the program ({brief(error)}): "
        "save the picture anew as PNG and try that one."
    )
