"""What goes over the pipe between the program and the engine's process. No torch here.

The program numbers its jobs, and an answer has the number of its job: several may be under way.
Small objects are dataclasses sent with ``Connection.send``. Arrays follow their dataclass as
raw bytes in pieces: unpickling the probability map of a large Scan would hold the interpreter's
lock, and so block the window, for as long as the copy takes; a piece holds it for less than a
millisecond. Shared memory would save a copy, but containers often allow little of it, and a process
that writes past that is killed.
"""

from dataclasses import dataclass
from math import prod
from multiprocessing.connection import Connection
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from models.torch_free.image_warning import ImageWarning
from models.torch_free.message import Message
from models.torch_free.prediction import (
    Candidate,
    ClassProbabilities,
    Prediction,
    WholeImage,
)
from models.torch_free.regions import Marked

ItemT = TypeVar("ItemT", bound=np.generic)

PIECE = 1 << 20
"""Bytes of an array that are sent at a time."""


@dataclass(frozen=True)
class Ready:
    """The networks are loaded.

    ``device`` is a Message of a DeviceInUse, ``advice`` one of a DeviceAdvice: how to use a better
    device, None if there is nothing to do. ``takes`` is how many jobs may be under way.
    """

    device: Message
    models: str
    advice: Message | None = None
    takes: int = 1


@dataclass(frozen=True)
class Refused:
    """The networks cannot be loaded, and why. The process ends."""

    message: Message


@dataclass(frozen=True)
class Job:
    """An image to analyze; its uint8 pixels of this shape follow.

    ``threads`` is how many threads the networks use on a CPU, for all jobs together; None leaves it
    to them.
    """

    number: int
    shape: tuple[int, ...]
    threads: int | None = None


@dataclass(frozen=True)
class RegionJob:
    """A region of an analyzed image to judge.

    The image's pixels follow as for a Job, then its probability map (H, W) float32, then the mask
    of the region, bool, at the size of its ``bbox``. ``image_logits`` are those of the Prediction.
    """

    number: int
    shape: tuple[int, ...]
    bbox: tuple[int, int, int, int]
    image_logits: tuple[float, float, float]
    threads: int | None = None


@dataclass(frozen=True)
class RegionAnswer:
    """The answer to a RegionJob. ``device`` and ``advice`` are as in Ready."""

    number: int
    class_probabilities: ClassProbabilities
    models: str
    device: Message
    advice: Message | None


@dataclass(frozen=True, eq=False)
class SentRegion:
    """A region as it comes out of the pipe, see models.torch_free.regions.Marked."""

    bbox: tuple[int, int, int, int]
    mask: NDArray[np.bool_]


@dataclass(frozen=True)
class Failed:
    """The job failed, and why."""

    number: int
    message: Message


@dataclass(frozen=True)
class CandidateHead:
    """A Candidate without its mask, which follows as (height, width) bool."""

    bbox: tuple[int, int, int, int]
    class_probabilities: ClassProbabilities
    is_faint: bool


@dataclass(frozen=True)
class Answer:
    """A Prediction without its arrays, which follow: the map, each candidate's mask, the square.

    ``side`` is that of the square, 0 if the Prediction has none. ``device`` and ``advice`` are as
    in Ready, or new if the device has changed since.
    """

    number: int
    shape: tuple[int, int]
    candidates: tuple[CandidateHead, ...]
    class_probabilities: ClassProbabilities
    models: str
    device: Message
    advice: Message | None
    seconds: float
    warnings: tuple[ImageWarning, ...]
    side: int
    whole_image: WholeImage | None


def send_array(connection: Connection, array: NDArray[np.generic]) -> None:
    """Send the bytes of an array, in C order and in pieces."""
    data = np.ascontiguousarray(array).reshape(-1).view(np.uint8).data
    for start in range(0, len(data), PIECE):
        connection.send_bytes(data[start : start + PIECE])


def receive_array(
    connection: Connection, shape: tuple[int, ...], dtype: type[ItemT]
) -> NDArray[ItemT]:
    """Receive what ``send_array`` sent as a read-only array; EOFError if the sender died."""
    array = np.empty(shape, dtype)
    size = prod(shape) * array.itemsize
    data = array.reshape(-1).view(np.uint8).data
    received = 0
    while received < size:
        received += connection.recv_bytes_into(data, received)
    array.flags.writeable = False
    return array


def send_prediction(
    connection: Connection, number: int, prediction: Prediction, advice: Message | None = None
) -> None:
    """Answer the job of this number. ``advice`` is as in Ready."""
    height, width = prediction.probability.shape
    heads = tuple(
        CandidateHead(one.bbox, one.class_probabilities, one.is_faint)
        for one in prediction.candidates
    )
    connection.send(
        Answer(
            number=number,
            shape=(height, width),
            candidates=heads,
            class_probabilities=prediction.class_probabilities,
            models=prediction.models,
            device=prediction.device,
            advice=advice,
            seconds=prediction.seconds,
            warnings=prediction.warnings,
            side=0 if prediction.square is None else len(prediction.square),
            whole_image=prediction.whole_image,
        )
    )
    send_array(connection, prediction.probability.astype(np.float32, copy=False))
    for candidate in prediction.candidates:
        send_array(connection, candidate.mask)
    if prediction.square is not None:
        send_array(connection, prediction.square)


def receive_prediction(connection: Connection, answer: Answer) -> Prediction:
    """Receive the arrays that follow an Answer and join them to the Prediction."""
    probability = receive_array(connection, answer.shape, np.float32)
    candidates = tuple(
        Candidate(
            head.bbox,
            receive_array(connection, (head.bbox[3], head.bbox[2]), np.bool_),
            head.class_probabilities,
            head.is_faint,
        )
        for head in answer.candidates
    )
    square = receive_array(connection, (answer.side,) * 2, np.uint16) if answer.side else None
    return Prediction(
        probability=probability,
        candidates=candidates,
        class_probabilities=answer.class_probabilities,
        models=answer.models,
        device=answer.device,
        seconds=answer.seconds,
        warnings=answer.warnings,
        square=square,
        whole_image=answer.whole_image,
    )


def send_job(
    connection: Connection, number: int, pixels: NDArray[np.uint8], threads: int | None
) -> None:
    """Order that an image is analyzed."""
    connection.send(Job(number, pixels.shape, threads))
    send_array(connection, pixels)


def send_region_job(
    connection: Connection,
    number: int,
    pixels: NDArray[np.uint8],
    probability: NDArray[np.float32],
    region: Marked,
    image_logits: tuple[float, float, float],
    threads: int | None,
) -> None:
    """Order that a region is judged."""
    connection.send(RegionJob(number, pixels.shape, region.bbox, image_logits, threads))
    send_array(connection, pixels)
    send_array(connection, probability.astype(np.float32, copy=False))
    send_array(connection, region.mask)


def receive_region(
    connection: Connection, job: RegionJob
) -> tuple[NDArray[np.float32], SentRegion]:
    """Receive what follows the pixels of a RegionJob: the map, and the region."""
    probability = receive_array(connection, job.shape[:2], np.float32)
    _, _, width, height = job.bbox
    return probability, SentRegion(job.bbox, receive_array(connection, (height, width), np.bool_))
