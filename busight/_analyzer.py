"""Analyzing one image or many."""

import os
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor, wait
from multiprocessing import current_process
from numbers import Real
from pathlib import Path
from types import TracebackType
from typing import Literal, Self, TypeVar, overload

from app.files.site_file import read_site_limits
from app.workers.engine import Engine
from app.workers.predict import predict_scan
from busight._engine import LibraryEngine
from busight._errors import AnalysisError, Error, ReadError, UsageError, errors_translated
from busight._results import Result
from busight._scans import PathLike, Scan, Source, Spacing, checked_path, scan_of
from models.torch_free.devices import DEVICE_NAMES
from models.torch_free.manifest import manifest_in_use
from models.torch_free.operating_point import OperatingPoint
from models.torch_free.prediction import DEFAULT_THRESHOLD, Prediction

Device = Literal["auto", "cpu", "cuda"]
OperatingPointName = Literal["high sensitivity", "balanced", "high specificity"]

_Analyzed = tuple[Scan, Prediction]
_Given = TypeVar("_Given")

_AHEAD = 3
"""Scans that are read or wait for the caller, beside those that the networks are at."""

_MOST_THREADS = 40
"""Threads that wait for the engine: more than it takes at a time, on a GPU too."""

_LOOK_S = 0.5
"""How often a thread that waits looks for Ctrl-C."""


def analyze(
    source: Source,
    *,
    frame: int = 0,
    spacing: Spacing | None = None,
    device: Device = "auto",
    threshold: float = DEFAULT_THRESHOLD,
    operating_point: OperatingPointName | None = None,
    site: PathLike | None = None,
) -> Result:
    """Analyze one image: the path of a file, an array or a Scan.

    This loads the networks, which takes a second or two: for several images use an Analyzer, whose
    arguments and errors are the same.

    >>> import numpy as np
    >>> busight.analyze(np.zeros((200, 300), np.uint8), spacing=0.1).lesions
    ()
    """
    with Analyzer(
        device=device, threshold=threshold, operating_point=operating_point, site=site
    ) as analyzer:
        return analyzer.analyze(source, frame=frame, spacing=spacing)


class Analyzer:
    """Keeps the networks loaded, for use in a ``with`` block. Any thread may call it.

    ``device`` is 'auto', 'cpu' or 'cuda'. A pixel counts as lesion if its probability is at least
    ``threshold``, which is between 0 and 1. ``operating_point`` is the name of one of those of the
    model card, 'high sensitivity' by default. ``site`` is a file of the command ``busight site``,
    whose limits then say what is accepted as a lesion. Raises UsageError for other values,
    ReadError if that file can't be read, and EngineError if the weights are damaged.

    >>> with busight.Analyzer(operating_point="balanced") as analyzer:
    ...     for result in analyzer.map(["resources/phantom/phantom_one.png"]):
    ...         print(result.scan.path, result.risk_label)
    resources/phantom/phantom_one.png benign
    """

    def __init__(
        self,
        *,
        device: Device = "auto",
        threshold: float = DEFAULT_THRESHOLD,
        operating_point: OperatingPointName | None = None,
        site: PathLike | None = None,
    ) -> None:
        if device not in DEVICE_NAMES:
            raise UsageError(f"'device' is one of {', '.join(DEVICE_NAMES)}, not {device!r}.")
        self._device = device
        self._threshold = _checked_threshold(threshold)
        self._point = _point(operating_point, site)
        self._engine: LibraryEngine | None = None
        self._lane: ThreadPoolExecutor | None = None
        self._at_once = 1
        self._process = 0

    def __enter__(self) -> Self:
        if self._lane is not None:
            raise UsageError("This Analyzer is in use already: make another one.")
        if current_process().daemon:
            raise UsageError(
                "A worker of multiprocessing.Pool can't start the process of the networks: use "
                "concurrent.futures.ProcessPoolExecutor, or one Analyzer for all."
            )
        engine = LibraryEngine(self._device)
        with errors_translated():
            engine.start()
        self._engine = engine
        self._lane = ThreadPoolExecutor(_MOST_THREADS, "busight-analysis")
        self._process = os.getpid()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        engine, lane = self._engine, self._lane
        self._engine = self._lane = None
        if engine is not None and lane is not None and self._process == os.getpid():
            engine.cancel()
            lane.shutdown(cancel_futures=True)
            engine.close()

    def analyze(self, source: Source, *, frame: int = 0, spacing: Spacing | None = None) -> Result:
        """Analyze one image: the path of a file, an array or a Scan.

        ``frame`` counts from 0, and ``spacing`` is the size of a pixel in mm, see ``read``. Raises
        ReadError, AnalysisError, EngineError and UsageError.
        """
        self._check_open()
        scan = scan_of(source, frame=frame, spacing=spacing)
        return self._result(_outcome(self._order(scan)))

    @overload
    def map(
        self, sources: Iterable[Source], *, return_errors: Literal[False] = False
    ) -> Iterator[Result]: ...

    @overload
    def map(
        self, sources: Iterable[Source], *, return_errors: Literal[True]
    ) -> Iterator[Result | Error]: ...

    def map(
        self, sources: Iterable[Source], *, return_errors: bool = False
    ) -> Iterator[Result | Error]:
        """Analyze many images and give a Result for each, in their order.

        The next ones are read, by another thread, and analyzed while the caller works with a
        Result; a few are in memory at a time, however many there are. A file with several frames
        gives its first one, so ``map(frames(path))`` is for videos. An image that fails ends it
        with its error; with ``return_errors`` the error takes the place of its Result, except an
        EngineError.
        """
        if isinstance(sources, str | bytes | os.PathLike | Scan):
            raise UsageError("'map' takes several images: use 'analyze' for one.")
        self._check_open()
        return self._map(iter(sources), return_errors=return_errors)

    def _map(self, sources: Iterator[Source], *, return_errors: bool) -> Iterator[Result | Error]:
        reader = ThreadPoolExecutor(1, "busight-reader")
        waiting: deque[Future[Future[_Analyzed] | Error | None]] = deque()

        def read_next() -> Future[_Analyzed] | Error | None:
            """Order an image as soon as it is read; None after the last one."""
            for source in sources:
                try:
                    scan = scan_of(source)
                except Error as error:
                    return error
                return self._order(scan)
            return None

        try:
            while True:
                self._check_open()
                while len(waiting) < self._at_once + _AHEAD:
                    waiting.append(reader.submit(read_next))
                ordered = _waited_for(waiting.popleft())
                if ordered is None:
                    return
                yield self._next(ordered, return_errors=return_errors)
        finally:
            if self._process == os.getpid():
                reader.shutdown(cancel_futures=True)
                for one in waiting:
                    _cancel(one)

    def _next(self, ordered: Future[_Analyzed] | Error, *, return_errors: bool) -> Result | Error:
        try:
            if isinstance(ordered, Error):
                raise ordered
            return self._result(_outcome(ordered))
        except (ReadError, AnalysisError, UsageError) as error:
            if not return_errors or self._lane is None:
                raise
            return error

    def _order(self, scan: Scan) -> Future[_Analyzed]:
        """Have a thread wait for the networks."""
        engine, lane = self._engine, self._lane
        if engine is None or lane is None:
            raise _not_open()
        ticket = engine.ticket()
        try:
            return lane.submit(self._analyzed, engine, scan, ticket)
        except RuntimeError as error:  # another thread has just left the block
            raise _not_open() from error

    def _check_open(self) -> None:
        """Raise UsageError outside of the block, and in a copy of the process that fork has made.

        A copy has none of the threads, so it would wait without end.
        """
        if self._lane is None:
            raise _not_open()
        if self._process != os.getpid():
            raise UsageError("An Analyzer works in the process that opened it: open another one.")

    def _analyzed(self, engine: Engine, scan: Scan, ticket: int) -> _Analyzed:
        prediction = predict_scan(engine, scan._inner, ticket)
        self._at_once = engine.info(ticket).takes
        return scan, prediction

    def _result(self, analyzed: _Analyzed) -> Result:
        return Result._of(*analyzed, self._threshold, self._point)


def _outcome(future: Future[_Given]) -> _Given:
    """Wait for what was ordered. Raises the errors of the library."""
    with errors_translated():
        try:
            return _waited_for(future)
        except CancelledError as error:
            raise _not_open() from error


def _waited_for(future: Future[_Given]) -> _Given:
    """Wait for its result. On Windows, only a wait that ends lets Ctrl-C through."""
    while not wait([future], _LOOK_S).done:
        pass
    return future.result()


def _cancel(read: Future[Future[_Analyzed] | Error | None]) -> None:
    """Drop an image that nobody waits for any more."""
    if not read.cancelled() and read.exception() is None:
        ordered = read.result()
        if isinstance(ordered, Future):
            ordered.cancel()


def _not_open() -> UsageError:
    return UsageError("Use the Analyzer in its block: 'with busight.Analyzer() as analyzer:'.")


def _checked_threshold(threshold: object) -> float:
    if isinstance(threshold, Real) and 0.0 <= float(threshold) <= 1.0:
        return float(threshold)
    raise UsageError(f"'threshold' is a number from 0 to 1, not {threshold!r}.")


def _point(name: str | None, site: PathLike | None) -> OperatingPoint:
    with errors_translated():
        manifest = manifest_in_use()
    points = {point.name: point for point in manifest.operating_points}
    name = name or next(iter(points))
    if name not in [*points]:
        raise UsageError(f"'operating_point' is one of {', '.join(points)}, not {name!r}.")
    if site is None:
        return points[name]
    with errors_translated():
        return read_site_limits(Path(checked_path(site)), manifest).of(points[name])
