"""An engine without networks and without a process."""

import threading
from collections.abc import Callable
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from app.workers.engine import Canceled, Engine, EngineError, EngineInfo, EngineStartError
from models.torch_free.devices import DeviceInUse, DeviceReason
from models.torch_free.fault import WeightsFault, WeightsFix
from models.torch_free.image_warning import ImageWarning
from models.torch_free.message import Message
from models.torch_free.prediction import Candidate, ClassProbabilities, Prediction, WholeImage
from models.torch_free.regions import Marked

Pixels = NDArray[np.uint8]
Predict = Callable[[Pixels], Prediction]

MODELS = "fake 1"
PROBABILITIES = ClassProbabilities(0.1, 0.4, 0.5)
JUDGED = ClassProbabilities(0.2, 0.7, 0.1)
"""What it says of every region that it is to judge."""
CALM_IMAGE = WholeImage((3.0, 0.0, -1.0), ClassProbabilities(0.9, 0.07, 0.03))
"""What it says of every image as a whole."""
NO_WEIGHTS = Message.of(WeightsFault.NO_MANIFEST, fix=WeightsFix.REINSTALL)


def device(name: str = "fake device") -> Message:
    """In words 'fake device, fp32 (as chosen)'."""
    return Message.of(DeviceInUse.GPU, name=name, number_type="fp32", reason=DeviceReason.CHOSEN)


def brightness(pixels: Pixels) -> NDArray[np.float32]:
    """A probability map: that of a pixel is its gray level."""
    gray = pixels if pixels.ndim == 2 else pixels[..., 0]
    return (gray / np.float32(255)).astype(np.float32)


def full_box(x: int, width: int, height: int, probabilities: ClassProbabilities) -> Candidate:
    """A candidate that fills its box, which begins at the top and at ``x``."""
    return Candidate((x, 0, width, height), np.ones((height, width), np.bool_), probabilities)


def one_candidate(
    probability: NDArray[np.float32],
    probabilities: ClassProbabilities = PROBABILITIES,
) -> Prediction:
    """The Prediction with this map and one candidate that covers all of it."""
    height, width = probability.shape
    candidate = full_box(0, width, height, probabilities)
    return Prediction(
        probability, (candidate,), probabilities, MODELS, device(), 0.01, whole_image=CALM_IMAGE
    )


def bright_is_lesion(pixels: Pixels) -> Prediction:
    """Everything brighter than half is lesion, and one candidate covers the whole image."""
    return one_candidate(brightness(pixels))


class FakeEngine(Engine):
    """Computes its Predictions with a function, several at a time if ``takes`` says so.

    ``images`` are the pixels that it was given, ``judged`` the regions that it was to judge, which
    fails with ``judge_fault``. With ``start_fault`` it can't be started,
    ``warnings`` are those of every Prediction, and it answers only while ``may_answer`` is set.
    """

    def __init__(self, predict: Predict = bright_is_lesion, models: str = MODELS) -> None:
        self.threads: int | None = None
        self.device = "auto"
        self.takes = 1
        self.images: list[Pixels] = []
        self.judged: list[Marked] = []
        self.judge_fault: Message | None = None
        self.start_fault: Message | None = None
        self.warnings: tuple[ImageWarning, ...] = ()
        self.advice: Message | None = None
        self.may_answer = threading.Event()
        self.may_answer.set()
        self.is_closed = False
        self._predict = predict
        self._models = models
        self._cancels = 0

    def start(self) -> None:
        self.is_closed = False

    def close(self) -> None:
        self.is_closed = True

    def ticket(self) -> int:
        return self._cancels

    def cancel(self) -> None:
        self._cancels += 1

    def info(self, ticket: int | None = None) -> EngineInfo:
        if self.start_fault is not None:
            raise EngineStartError(self.start_fault)
        return EngineInfo(device(), self._models, self.advice, self.takes)

    def predict(self, pixels: Pixels, ticket: int | None = None) -> Prediction:
        self._wait(ticket)
        self.images.append(pixels)
        prediction = self._predict(pixels)
        warnings = (*prediction.warnings, *self.warnings)
        return replace(prediction, models=self._models, warnings=warnings)

    def judge(
        self,
        pixels: Pixels,
        probability: NDArray[np.float32],
        region: Marked,
        image_logits: tuple[float, float, float],
        ticket: int | None = None,
    ) -> ClassProbabilities:
        self._wait(ticket)
        assert probability.shape == pixels.shape[:2]
        if self.judge_fault is not None:
            raise EngineError(self.judge_fault)
        self.judged.append(region)
        return JUDGED

    def _wait(self, ticket: int | None) -> None:
        assert not self.is_closed
        self.info(ticket)
        while not self.may_answer.wait(0.01):
            if ticket is not None and ticket < self._cancels:
                raise Canceled
