"""The real window, Session and controller over an engine without networks."""

import threading

import cv2
import numpy as np
import pytest

from app import compose
from app.domain.assessment import OperatingPoint
from app.ui.settings import Settings
from app.ui.theme import apply_theme
from app.workers.engine import Cancelled, EngineInfo, EngineStartError
from models.prediction import Candidate, Prediction

POINTS = (
    OperatingPoint("high sensitivity", 0.3, 0.95, 0.72, 2551),
    OperatingPoint("balanced", 0.5, 0.88, 0.86, 2551),
    OperatingPoint("high specificity", 0.85, 0.74, 0.95, 2551),
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
        return EngineInfo("CPU (no CUDA device found)", "fake 1")

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
            0.5,
            "fake 1",
            "CPU",
            0.01,
        )


@pytest.fixture(scope="session", autouse=True)
def theme(qapp):
    apply_theme(qapp)


@pytest.fixture
def engine():
    return FakeEngine()


@pytest.fixture
def settings_file(tmp_path):
    return tmp_path / "settings" / "window.ini"


@pytest.fixture
def open_window(qtbot, engine, settings_file, monkeypatch):
    """Opens windows over the same settings, as the program does at each start."""
    monkeypatch.setattr(compose, "_operating_points", lambda: POINTS)
    opened = []

    def open_one():
        window = compose.build_window(engine, Settings(settings_file))
        opened.append(window)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        qtbot.waitUntil(lambda: "Loading" not in window.status_line.device.whole, timeout=WAIT_MS)
        return window

    yield open_one
    for window in opened:
        engine.may_answer.set()
        window.close()
        window.deleteLater()


@pytest.fixture
def window(open_window):
    return open_window()


@pytest.fixture
def picture(tmp_path):
    """Writes pictures with a bright square at the left and a paler one at the right."""

    def write(name="case.png"):
        pixels = np.full((240, 320), 20, np.uint8)
        pixels[60:140, 40:120] = 230
        pixels[80:160, 200:280] = 130
        # Each its own content, and no name that OpenCV would have to understand.
        pixels[0, :8] = [ord(letter) % 90 for letter in name.ljust(8)[:8]]
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(cv2.imencode(".png", pixels)[1].tobytes())
        return path

    return write
