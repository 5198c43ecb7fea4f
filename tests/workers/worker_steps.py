"""Steps that the tests of the Session and the controller share."""

from pathlib import Path
from typing import Any

import cv2
import numpy as np
from PySide6.QtCore import SignalInstance
from pytestqt.qtbot import QtBot

from app.workers.controller import AnalysisController
from app.workers.entry import EntryState
from app.workers.session import Session
from models.torch_free.operating_point import OperatingPoint

POINTS = (
    OperatingPoint("high sensitivity", limit=0.3, acceptance_limit=0.5),
    OperatingPoint("high specificity", limit=0.9, acceptance_limit=0.5),
)
WAIT_MS = 20_000


def write_image(path: Path, order: int = 0, shape: tuple[int, int] = (100, 120)) -> Path:
    """Write an image with a bright square. ``order`` says what the fake engine does with it."""
    pixels = np.zeros(shape, np.uint8)
    pixels[30:70, 40:80] = 200
    pixels[0, 0] = order
    path.write_bytes(cv2.imencode(".png", pixels)[1].tobytes())
    return path


def record(signal: SignalInstance) -> list[Any]:
    """What the signal emits from now on: a value each, or a tuple of several."""
    received: list[Any] = []
    signal.connect(lambda *values: received.append(values if len(values) > 1 else values[0]))
    return received


def states(session: Session) -> list[EntryState]:
    return [entry.state for entry in session.entries()]


def open_and_wait(qtbot: QtBot, controller: AnalysisController, *paths: Path) -> None:
    with qtbot.waitSignal(controller.idle, timeout=WAIT_MS):
        controller.open_paths(paths)
