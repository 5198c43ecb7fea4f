"""What runs in the engine's process: load the networks once, then answer one job after another."""

from collections.abc import Callable
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path

import numpy as np

from models.device import DeviceError
from models.predictor import Predictor
from models.threads import Threads
from models.torch_free.fault import EngineFault
from models.torch_free.manifest import WeightsError
from models.torch_free.message import Message
from models.torch_free.prediction import ClassProbabilities, Prediction
from models.torch_free.wire import (
    Failed,
    Job,
    Ready,
    Refused,
    RegionAnswer,
    RegionJob,
    receive_array,
    receive_region,
    send_prediction,
)


def serve(connection: Connection, device: str, weights: Path | None = None) -> None:
    """Load the networks for ``device`` and answer jobs until the other end of the pipe closes.

    ``weights`` is a folder with weights to use instead of the program's. Sends Ready or Refused
    first, then for each Job a Prediction or Failed, for each RegionJob a RegionAnswer or Failed.
    """
    threads = Threads()
    try:
        predictor = _load(connection, device, weights)
        while predictor is not None:
            _answer(connection, predictor, threads)
    except (EOFError, ConnectionError):
        return  # the program has closed its end, or has died


def _load(connection: Connection, device: str, weights: Path | None) -> Predictor | None:
    try:
        predictor = Predictor(device, weights)
    except (WeightsError, DeviceError) as error:
        connection.send(Refused(error.message))
        return None
    except Exception as error:  # noqa: BLE001 the program must get an answer
        connection.send(Refused(Message.of(EngineFault.NOT_LOADED, error=_in_one_line(error))))
        return None
    connection.send(Ready(predictor.device, predictor.models, predictor.advice))
    return predictor


def _answer(connection: Connection, predictor: Predictor, threads: Threads) -> None:
    job: Job | RegionJob = connection.recv()
    pixels = receive_array(connection, job.shape, np.uint8)
    run: Callable[[], Prediction | ClassProbabilities] = partial(predictor.predict, pixels)
    if isinstance(job, RegionJob):
        probability, region = receive_region(connection, job)
        run = partial(predictor.judge, pixels, probability, region, job.image_logits)
    try:
        threads.use(job.threads)
        answer = run()
    except MemoryError:
        connection.send(Failed(Message(EngineFault.OUT_OF_MEMORY)))
    except Exception as error:  # noqa: BLE001 one image must not end the engine
        connection.send(Failed(Message.of(EngineFault.FAILED_ON_IMAGE, error=_in_one_line(error))))
    else:
        if isinstance(answer, Prediction):
            send_prediction(connection, answer, predictor.advice)
        else:
            connection.send(
                RegionAnswer(answer, predictor.models, predictor.device, predictor.advice)
            )


def _in_one_line(error: Exception) -> str:
    """The type and the first line of an error, without a period at the end."""
    lines = str(error).strip().splitlines()
    return f"{type(error).__name__}: {lines[0].rstrip('.:')}" if lines else type(error).__name__
