"""Analyzing one image or many."""

from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from multiprocessing import current_process
from types import TracebackType
from typing import Literal, Self, TypeVar, overload

from app.workers.predict import predict_scan
from busight._engine import LibraryEngine
from busight._errors import AnalysisError, Error, ReadError, UsageError, errors_translated
from busight._results import Result
from busight._scans import Scan, Source, Spacing, scan_of
from models.torch_free.devices import DEVICE_NAMES
from models.torch_free.manifest import manifest_in_use
from models.torch_free.operating_point import OperatingPoint
from models.torch_free.prediction import DEFAULT_THRESHOLD, Prediction

Device = Literal["auto", "cpu", "cuda"]
OperatingPointName = Literal["high sensitivity", "balanced", "high specificity"]

_Analyzed = tuple[Scan, Prediction]
_Given = TypeVar("_Given")

_IN_FLIGHT = 4
"""Scans that are read, analyzed or wait for the caller: a few before the networks and after."""


def analyze(
    source: Source,
    *,
    frame: int = 0,
    spacing: Spacing | None = None,
    device: Device = "auto",
    threshold: float = DEFAULT_THRESHOLD,
    operating_point: OperatingPointName | None = None,
) -> Result:
    """Analyze one image: the path of a file, an array or a Scan.

    This loads the networks, which takes a second or two: for several images use an Analyzer, whose
    arguments and errors are the same.

    >>> import numpy as np
    >>> busight.analyze(np.zeros((200, 300), np.uint8), spacing=0.1).lesions
    ()
    """
    with Analyzer(device=device, threshold=threshold, operating_point=operating_point) as analyzer:
        return analyzer.analyze(source, frame=frame, spacing=spacing)


class Analyzer:
    """Keeps the networks loaded, for use in a ``with`` block. Any thread may call it.

    ``device`` is 'auto', 'cpu' or 'cuda'. A pixel counts as lesion from the ``threshold`` on, 0 to
    1. ``operating_point`` is the name of one of those of the model card, 'high sensitivity' by
    default. Raises UsageError for other values and EngineError if the weights are damaged.

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
    ) -> None:
        if device not in DEVICE_NAMES:
            raise UsageError(f"'device' is one of {', '.join(DEVICE_NAMES)}, not {device!r}.")
        if not 0.0 <= threshold <= 1.0:
            raise UsageError(f"'threshold' lies between 0 and 1; {threshold} does not.")
        self._device = device
        self._threshold = threshold
        self._point = _point(operating_point)
        self._engine: LibraryEngine | None = None
        self._lane: ThreadPoolExecutor | None = None

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
        self._lane = ThreadPoolExecutor(1, "busight-engine")
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        engine, lane = self._engine, self._lane
        self._engine = self._lane = None
        if engine is not None and lane is not None:
            engine.cancel()
            lane.shutdown(cancel_futures=True)
            engine.close()

    def analyze(self, source: Source, *, frame: int = 0, spacing: Spacing | None = None) -> Result:
        """Analyze one image: the path of a file, an array or a Scan.

        ``frame`` counts from 0, and ``spacing`` is the size of a pixel in mm, see ``read``. Raises
        ReadError, AnalysisError, EngineError and UsageError.
        """
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
        if self._lane is None:
            raise _not_open()
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
                while len(waiting) < _IN_FLIGHT:
                    waiting.append(reader.submit(read_next))
                ordered = waiting.popleft().result()
                if ordered is None:
                    return
                yield self._next(ordered, return_errors=return_errors)
        finally:
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
        """Have the networks run by the one thread that may call the engine."""
        engine, lane = self._engine, self._lane
        if engine is None or lane is None:
            raise _not_open()
        ticket = engine.ticket()
        try:
            return lane.submit(lambda: (scan, predict_scan(engine, scan._inner, ticket)))
        except RuntimeError as error:  # another thread has just left the block
            raise _not_open() from error

    def _result(self, analyzed: _Analyzed) -> Result:
        return Result._of(*analyzed, self._threshold, self._point)


def _outcome(future: Future[_Given]) -> _Given:
    """Wait for what was ordered. Raises the errors of the library."""
    with errors_translated():
        try:
            return future.result()
        except CancelledError as error:
            raise _not_open() from error


def _cancel(read: Future[Future[_Analyzed] | Error | None]) -> None:
    """Drop an image that nobody waits for any more."""
    if not read.cancelled() and read.exception() is None:
        ordered = read.result()
        if isinstance(ordered, Future):
            ordered.cancel()


def _not_open() -> UsageError:
    return UsageError("Use the Analyzer in its block: 'with busight.Analyzer() as analyzer:'.")


def _point(name: str | None) -> OperatingPoint:
    with errors_translated():
        points = {point.name: point for point in manifest_in_use().operating_points}
    name = name or next(iter(points))
    if name not in points:
        raise UsageError(f"'operating_point' is one of {', '.join(points)}, not {name!r}.")
    return points[name]
