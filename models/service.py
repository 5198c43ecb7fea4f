"""What runs in the engine's process: load the networks once, then answer jobs."""

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path
from threading import Lock

import cv2
import numpy as np
import torch

from models.device import DeviceError
from models.job_threads import JobThreads
from models.predictor import Predictor
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
    first, then for each Job a Prediction or Failed, for each RegionJob a RegionAnswer or Failed;
    several jobs run at a time, and whichever is done first is answered first.
    """
    cv2.setNumThreads(1)  # its share of a job is too small to divide
    job_threads = JobThreads()
    with suppress(EOFError, ConnectionError):  # the program has closed its end, or has died
        predictor = _load(connection, device, weights, job_threads)
        if predictor is not None:
            service = _Service(connection, predictor, job_threads)
            while True:
                service.take()
    job_threads.close()


def _load(
    connection: Connection, device: str, weights: Path | None, job_threads: JobThreads
) -> Predictor | None:
    # Of this thread: to divide the small operations of loading takes longer than to do them.
    torch.set_num_threads(1)
    try:
        predictor = Predictor(device, weights)
    except (WeightsError, DeviceError) as error:
        connection.send(Refused(error.message))
        return None
    except Exception as error:  # noqa: BLE001 the program must get an answer
        connection.send(Refused(Message.of(EngineFault.NOT_LOADED, error=_in_one_line(error))))
        return None
    takes = job_threads.takes(on_gpu=predictor.is_on_gpu)
    connection.send(Ready(predictor.device, predictor.models, predictor.advice, takes))
    return predictor


class _Service:
    """Takes jobs from the pipe and has them answered on threads."""

    def __init__(
        self, connection: Connection, predictor: Predictor, job_threads: JobThreads
    ) -> None:
        self._connection = connection
        self._predictor = predictor
        self._job_threads = job_threads
        self._sending = Lock()

    def take(self) -> None:
        """Receive a job and give it to the threads. Raises EOFError at the end of the pipe."""
        job: Job | RegionJob = self._connection.recv()
        pixels = receive_array(self._connection, job.shape, np.uint8)
        predictor = self._predictor
        run: Callable[[], Prediction | ClassProbabilities] = partial(predictor.predict, pixels)
        if isinstance(job, RegionJob):
            probability, region = receive_region(self._connection, job)
            run = partial(predictor.judge, pixels, probability, region, job.image_logits)
        answer = partial(self._answer, job.number, run)
        self._job_threads.run(answer, job.threads, on_gpu=predictor.is_on_gpu)

    def _answer(
        self, number: int, run: Callable[[], Prediction | ClassProbabilities]
    ) -> Callable[[], None]:
        """Run a job; give what sends its answer."""
        try:
            answer: Prediction | ClassProbabilities | Message = run()
        except MemoryError:
            answer = Message(EngineFault.OUT_OF_MEMORY)
        except Exception as error:  # noqa: BLE001 one image must not end the engine
            answer = Message.of(EngineFault.FAILED_ON_IMAGE, error=_in_one_line(error))
        return partial(self._send, number, answer)

    def _send(self, number: int, answer: Prediction | ClassProbabilities | Message) -> None:
        with self._sending, suppress(OSError):  # the program has closed its end
            self._send_one(number, answer)

    def _send_one(self, number: int, answer: Prediction | ClassProbabilities | Message) -> None:
        predictor = self._predictor
        if isinstance(answer, Message):
            self._connection.send(Failed(number, answer))
        elif isinstance(answer, Prediction):
            send_prediction(self._connection, number, answer, predictor.advice)
        else:
            message = RegionAnswer(
                number, answer, predictor.models, predictor.device, predictor.advice
            )
            self._connection.send(message)


def _in_one_line(error: Exception) -> str:
    """The type and the first line of an error, without a period at the end."""
    lines = str(error).strip().splitlines()
    return f"{type(error).__name__}: {lines[0].rstrip('.:')}" if lines else type(error).__name__
