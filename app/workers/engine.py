"""The engine as the rest of the program sees it, wherever it runs. No Qt, no torch."""

from dataclasses import dataclass
from types import TracebackType
from typing import Protocol, Self

import numpy as np
from numpy.typing import NDArray

from app.words.message import WordedError
from models.torch_free.message import Message
from models.torch_free.prediction import ClassProbabilities, Prediction
from models.torch_free.regions import Marked


class EngineError(WordedError):
    """A job could not be done."""


class EngineStartError(EngineError):
    """The networks could not be loaded, so no job can be done."""


class Canceled(Exception):  # noqa: N818 not an error: the user asked for it
    """The job was canceled."""


@dataclass(frozen=True)
class EngineInfo:
    """The device in use and why, the networks it holds, and how to get a better device if any.

    ``takes`` is how many calls of ``predict`` and ``judge`` from as many threads keep it busy.
    """

    device: Message
    models: str
    advice: Message | None = None
    takes: int = 1


class Engine(Protocol):
    """Runs the networks. Any threads may call it at the same time.

    One image alone is analyzed on all processors. A folder is done sooner if several threads call
    ``predict``, see EngineInfo: then several images are analyzed at a time. An image gets the same
    answer whatever else is analyzed. As a context manager it starts on entry and closes on exit.
    ``threads`` is how many threads the networks use on a CPU from the next job on, all jobs
    together; None for as many as are free. ``device`` is one of DEVICE_NAMES; another one is used
    from the next call of ``info``, ``predict`` or ``judge`` on.
    """

    threads: int | None
    device: str

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def start(self) -> None:
        """Begin to load the networks and return at once. Raises EngineStartError."""
        ...

    def close(self) -> None:
        """End it; a running call raises Canceled."""
        ...

    def ticket(self) -> int:
        """Give a ticket for one of the calls below; the next ``cancel`` makes it invalid."""
        ...

    def cancel(self) -> None:
        """Make every ticket given out so far invalid; a running call raises Canceled."""
        ...

    def info(self, ticket: int | None = None) -> EngineInfo:
        """Wait until the networks are loaded.

        Raises EngineStartError if they cannot be loaded (the next call tries again), and Canceled.
        """
        ...

    def predict(self, pixels: NDArray[np.uint8], ticket: int | None = None) -> Prediction:
        """Run the networks on (H, W) or (H, W, 3) uint8 pixels.

        With a ticket taken when the job was ordered, a ``cancel`` that came before this call counts
        too. Raises EngineError, EngineStartError and Canceled.
        """
        ...

    def judge(
        self,
        pixels: NDArray[np.uint8],
        probability: NDArray[np.float32],
        region: Marked,
        image_logits: tuple[float, float, float],
        ticket: int | None = None,
    ) -> ClassProbabilities:
        """Run the classifier on one region of (H, W) or (H, W, 3) uint8 pixels.

        ``probability`` (H, W) and ``image_logits`` are those of the image's Prediction. Ticket and
        errors are as for ``predict``.
        """
        ...
