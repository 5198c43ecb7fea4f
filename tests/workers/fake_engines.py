"""Children for EngineProcess that need no networks; the image's first pixel says what to do."""

import contextlib
import ctypes
import os
import sys
import threading
import time
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path
from types import ModuleType

import numpy as np
import psutil
from fake_engine import MODELS, NO_WEIGHTS, Pixels, brightness, device, one_candidate
from numpy.typing import NDArray

from app.workers.engine_process import serve_networks
from models.torch_free.devices import DeviceAdvice
from models.torch_free.fault import EngineFault
from models.torch_free.message import Message
from models.torch_free.prediction import ClassProbabilities, Prediction
from models.torch_free.regions import Marked
from models.torch_free.wire import (
    Failed,
    Ready,
    Refused,
    RegionAnswer,
    RegionJob,
    receive_array,
    receive_region,
    send_prediction,
)

FAIL, DIE, DIE_ONCE, SLOW, HANG, FAULT, ERROR = 201, 202, 203, 204, 205, 206, 207
AFTER_DEATH = 208
"""Hangs until a child has died."""
FAULT_OF_IMAGE = Message.of(EngineFault.FAILED_ON_IMAGE, error="ValueError")
ADVICE = Message(DeviceAdvice.FREE_GPU)
PROBABILITIES = ClassProbabilities(0.1, 0.2, 0.7)
SLOW_S = 1.5
DIED_ONCE = "BUSIGHT_TEST_DIED_ONCE"
"""Environment variable with the path of a file that says that a child has died already."""


def predict(pixels: Pixels) -> Prediction:
    """Everything brighter than half is lesion, and one candidate covers the whole image."""
    return one_candidate(brightness(pixels), PROBABILITIES)


def judge(
    probability: NDArray[np.float32], region: Marked, image_logits: tuple[float, float, float]
) -> ClassProbabilities:
    """Answer with what has arrived."""
    x, y, width, height = region.bbox
    inside = probability[y : y + height, x : x + width][region.mask]
    return ClassProbabilities(float(inside.mean()), image_logits[2], float(region.mask.sum()))


def serve(connection: Connection, name: str) -> None:
    in_use = device(f"fake device for {name}")
    connection.send(Ready(in_use, MODELS, ADVICE))
    while True:
        try:
            job = connection.recv()
        except EOFError:
            return
        pixels = receive_array(connection, job.shape, np.uint8)
        sent = receive_region(connection, job) if isinstance(job, RegionJob) else None
        order = int(pixels.flat[0])
        obey(order)
        if order == FAIL:
            connection.send(Failed(job.number, FAULT_OF_IMAGE))
        elif sent is not None:
            judged = judge(*sent, job.image_logits)
            connection.send(RegionAnswer(job.number, judged, MODELS, in_use, ADVICE))
        else:
            answer = replace(predict(pixels), device=in_use)
            send_prediction(connection, job.number, answer, ADVICE)


def serve_several(connection: Connection, name: str) -> None:
    """Serve three images at a time, each on a thread."""
    sending = threading.Lock()

    def answer(number: int, pixels: Pixels) -> None:
        obey(int(pixels.flat[0]))
        with sending:
            if pixels.flat[0] == FAIL:
                connection.send(Failed(number, FAULT_OF_IMAGE))
            else:
                send_prediction(connection, number, predict(pixels))

    connection.send(Ready(device(name), MODELS, takes=3))
    with contextlib.suppress(EOFError):
        while True:
            job = connection.recv()
            arguments = (job.number, receive_array(connection, job.shape, np.uint8))
            threading.Thread(target=answer, args=arguments, daemon=True).start()


def has_died() -> bool:
    return Path(os.environ[DIED_ONCE]).exists()


def obey(order: int) -> None:
    """Do what the first pixel says before the job is answered."""
    if order == DIE or (order == DIE_ONCE and not has_died()):
        if DIED_ONCE in os.environ:
            Path(os.environ[DIED_ONCE]).touch()
        die()
    while order == AFTER_DEATH and not has_died():
        time.sleep(0.01)
    if order == FAULT:
        crash_in_a_library()
    if order == ERROR:
        raise ValueError("an unexpected error")
    if order == SLOW:
        time.sleep(SLOW_S)
    if order == HANG:
        time.sleep(3600)


def die() -> None:
    """End this process as a kill by the system does."""
    psutil.Process().kill()
    time.sleep(60)


def crash_in_a_library() -> None:
    ctypes.string_at(0)


def serve_options(connection: Connection, name: str, weights: Path) -> None:
    """Answer with the options in the place of the models."""
    connection.send(Ready(device(name), f"weights {weights}"))
    with contextlib.suppress(EOFError):
        while True:
            job = connection.recv()
            pixels = receive_array(connection, job.shape, np.uint8)
            answer = replace(predict(pixels), models=f"threads {job.threads}")
            send_prediction(connection, job.number, answer)


def serve_environment(connection: Connection, name: str) -> None:
    """Answer, in the place of the models, how long OpenMP may spin when torch is imported."""
    service = ModuleType("models.service")

    def serve(connection: Connection, name: str, weights: Path | None) -> None:
        connection.send(Ready(device(name), os.environ.get("GOMP_SPINCOUNT", "")))

    vars(service)["serve"] = serve
    sys.modules["models.service"] = service
    serve_networks(connection, name)


def serve_without_weights(connection: Connection, name: str) -> None:
    connection.send(Refused(NO_WEIGHTS))


def serve_dead_at_start(connection: Connection, name: str) -> None:
    die()


def serve_slow_start(connection: Connection, name: str) -> None:
    time.sleep(SLOW_S)
    serve(connection, name)
