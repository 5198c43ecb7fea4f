"""An Engine without a process: pictures are judged by a function of their pixels."""

from dataclasses import replace

import numpy as np

from app.workers.engine import EngineInfo
from models.torch_free.manifest import Manifest
from models.torch_free.prediction import Candidate, Prediction

POINTS = [
    {"name": "high sensitivity", "limit": 0.2, "acceptance_limit": 0.5},
    {"name": "high specificity", "limit": 0.9, "acceptance_limit": 0.95},
]


def manifest(_weights=None):
    return Manifest("test", {"operating_points": POINTS})


def prediction(probability):
    height, width = probability.shape
    probabilities = (0.1, 0.4, 0.5)
    everywhere = Candidate((0, 0, width, height), np.ones((height, width), bool), probabilities)
    return Prediction(probability, (everywhere,), probabilities, "fake 1", "fake device", 0.01)


def bright_is_lesion(pixels):
    return prediction((pixels / np.float32(255)).astype(np.float32))


class FakeEngine:
    """Stands for Engine; ``pictures`` are the pixels it was asked about."""

    def __init__(self, predict=bright_is_lesion, models="fake 1"):
        self._predict = predict
        self._models = models
        self.pictures = []
        self.device = None
        self.options = {}
        self.is_open = False

    def __call__(self, device, **options):
        self.device, self.options = device, options
        return self

    def __enter__(self):
        self.is_open = True
        return self

    def __exit__(self, *error):
        self.is_open = False

    def info(self):
        return EngineInfo("fake device (as chosen)", self._models)

    def predict(self, pixels):
        assert self.is_open
        self.pictures.append(pixels)
        return replace(self._predict(pixels), models=self._models)
