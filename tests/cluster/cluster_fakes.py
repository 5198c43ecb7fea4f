"""Engines for workers of a cluster. A worker finds them by the name of this module."""

import errno
import os
import signal
import time
from pathlib import Path
from typing import Any
from unittest import mock

import numpy as np
from fake_engine import FakeEngine, bright_is_lesion
from numpy.typing import NDArray

from app.files.errors import writing_error
from models.torch_free.prediction import Prediction

POISON = 250
"""Gray level of the first pixel of an image that kills its worker."""


def fake(*_arguments: Any, **_options: Any) -> FakeEngine:
    return FakeEngine()


def other_weights(*_arguments: Any, **_options: Any) -> FakeEngine:
    return FakeEngine(models=f"fake of process {os.getpid()}")


def deadly(*_arguments: Any, **_options: Any) -> FakeEngine:
    """As some damaged file might kill a decoder, an image with the poison kills the process."""

    def predict(pixels: NDArray[np.uint8]) -> Prediction:
        if pixels.flat[0] == POISON:
            os.kill(os.getpid(), signal.SIGTERM if os.name == "nt" else signal.SIGKILL)
        return bright_is_lesion(pixels)

    return FakeEngine(predict)


class _OnFullDisk(FakeEngine):
    """While it is open, its process can't write masks."""

    _full = mock.patch("app.report.outputs.write_mask", lambda path, _mask: _write_nothing(path))

    def start(self) -> None:
        super().start()
        self._full.start()

    def close(self) -> None:
        self._full.stop()
        super().close()


def _write_nothing(path: Path) -> None:
    error = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    raise writing_error(path, error) from error


def on_full_disk(*_arguments: Any, **_options: Any) -> FakeEngine:
    return _OnFullDisk()


def gated(gate: Path, *_arguments: Any, **_options: Any) -> FakeEngine:
    """An engine that answers while the gate, a file, is there."""

    def predict(pixels: NDArray[np.uint8]) -> Prediction:
        while not gate.exists():
            time.sleep(0.01)
        return bright_is_lesion(pixels)

    return FakeEngine(predict)
