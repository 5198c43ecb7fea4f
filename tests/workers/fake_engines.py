"""Children for the Engine that need no networks; the picture's first pixel says what to do."""

import contextlib
import ctypes
import os
import signal
import sys
import time
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path

import numpy as np

from app.workers.engine import serve_networks
from models.torch_free.prediction import Candidate, Prediction
from models.torch_free.wire import Failed, Ready, Refused, receive_array, send_prediction

FAIL, DIE, DIE_ONCE, SLOW, HANG, FAULT, ERROR = 201, 202, 203, 204, 205, 206, 207
SENTENCE = "The networks failed on this picture: try again."
NO_WEIGHTS = "The weights' manifest.json is missing or unreadable: install BUSight again."
ADVICE = "Buy a better one."
SLOW_S = 1.5
DIED_ONCE = "BUSIGHT_TEST_DIED_ONCE"
"""Environment variable with the path of a file that says that DIE_ONCE has died already."""


def predict(pixels: np.ndarray) -> Prediction:
    """Everything brighter than half is lesion, and one candidate holds all of the picture."""
    grey = pixels if pixels.ndim == 2 else pixels[..., 0]
    height, width = grey.shape
    probabilities = (0.1, 0.2, 0.7)
    whole = Candidate((0, 0, width, height), np.ones((height, width), np.bool_), probabilities)
    probability = (grey / np.float32(255)).astype(np.float32)
    return Prediction(probability, (whole,), probabilities, "fake 1", "fake device", 0.01)


def serve(connection: Connection, device: str) -> None:
    connection.send(Ready(f"fake device for {device}", "fake 1", ADVICE))
    while True:
        try:
            job = connection.recv()
        except EOFError:
            return
        pixels = receive_array(connection, job.shape, np.uint8)
        order = int(pixels.flat[0])
        if order == DIE or (order == DIE_ONCE and not Path(os.environ[DIED_ONCE]).exists()):
            if order == DIE_ONCE:
                Path(os.environ[DIED_ONCE]).touch()
            os.kill(os.getpid(), signal.SIGKILL)
        if order == FAULT:
            fall_in_a_library()
        if order == ERROR:
            raise ValueError("nobody expected this")
        if order == SLOW:
            time.sleep(SLOW_S)
        if order == HANG:
            time.sleep(3600)
        if order == FAIL:
            connection.send(Failed(SENTENCE))
        else:
            send_prediction(connection, f"fake device for {device}", predict(pixels), ADVICE)


def fall_in_a_library() -> None:
    ctypes.string_at(0)


def serve_telling(connection: Connection, device: str, weights: Path) -> None:
    """Say in the place of the models what was asked for."""
    connection.send(Ready(device, f"weights {weights}"))
    with contextlib.suppress(EOFError):
        while True:
            job = connection.recv()
            pixels = receive_array(connection, job.shape, np.uint8)
            answer = replace(predict(pixels), models=f"threads {job.threads}")
            send_prediction(connection, device, answer)


def serve_environment(connection: Connection, device: str) -> None:
    """Say in the place of the models how long OpenMP may spin when torch is imported."""

    class Torch:
        @staticmethod
        def serve(connection: Connection, device: str, weights: Path | None) -> None:
            connection.send(Ready(device, os.environ.get("GOMP_SPINCOUNT", "")))

    sys.modules["models.service"] = Torch
    serve_networks(connection, device)


def serve_without_weights(connection: Connection, device: str) -> None:
    connection.send(Refused(NO_WEIGHTS))


def serve_dead_at_start(connection: Connection, device: str) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def serve_slow_start(connection: Connection, device: str) -> None:
    time.sleep(SLOW_S)
    serve(connection, device)
