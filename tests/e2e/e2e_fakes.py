"""An engine without networks for the window's tests."""

import threading

import numpy as np

from app.domain.operating_point import Measurement, OperatingPoint
from app.workers.engine import Cancelled, EngineInfo, EngineStartError
from models.torch_free.prediction import Candidate, Prediction

POINTS = (
    OperatingPoint(
        "high sensitivity",
        0.3,
        0.5,
        known=Measurement(0.95, 0.72, 0.031, 0.12, 2551),
        left_out=Measurement(0.86, 0.66, 0.052, 0.19, 1234),
    ),
    # Accepts nothing of what the engine says.
    OperatingPoint("balanced", 0.5, 0.95, known=Measurement(0.88, 0.86, 0.03, 0.12, 2551)),
    OperatingPoint("high specificity", 0.85, 0.5, known=Measurement(0.74, 0.95, 0.03, 0.12, 2551)),
)
WAIT_MS = 20_000
NO_WEIGHTS = "The weights' manifest.json is missing or unreadable: install BUSight again."


class FakeEngine:
    """Takes a pixel's grey for its probability; the left half is malignant, the right benign."""

    def __init__(self):
        self.fails_to_start = False
        self.may_answer = threading.Event()
        self.may_answer.set()
        self.pictures = 0
        self.warnings = ()
        self._cancels = 0

    def start(self):
        pass

    def close(self):
        pass

    def ticket(self):
        return self._cancels

    def cancel(self):
        self._cancels += 1

    def info(self, ticket=None):
        if self.fails_to_start:
            raise EngineStartError(NO_WEIGHTS)
        return EngineInfo("CPU (no driver)", "fake 1", "Install the driver.")

    def predict(self, pixels, ticket=None):
        self.info()
        while not self.may_answer.wait(0.01):
            if ticket is not None and ticket < self._cancels:
                raise Cancelled
        self.pictures += 1
        grey = pixels if pixels.ndim == 2 else pixels[..., 0]
        height, width = grey.shape
        half = width // 2
        return Prediction(
            (grey / np.float32(255)).astype(np.float32),
            (
                Candidate((0, 0, half, height), np.ones((height, half), bool), (0.1, 0.1, 0.8)),
                Candidate((half, 0, half, height), np.ones((height, half), bool), (0.1, 0.8, 0.1)),
            ),
            (0.1, 0.1, 0.8),
            "fake 1",
            "CPU",
            0.01,
            self.warnings,
        )
