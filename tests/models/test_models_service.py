"""The engine's process: what it answers to jobs, and what it sends if something fails."""

import threading
from multiprocessing import Pipe
from typing import ClassVar

import numpy as np
import pytest
import torch

from app.words.message import english
from models import service
from models.device import DeviceError
from models.torch_free import cpus
from models.torch_free.devices import DeviceAdvice, DeviceInUse, DeviceReason
from models.torch_free.fault import WeightsFault, WeightsFix
from models.torch_free.image_warning import ImageWarning
from models.torch_free.manifest import WeightsError
from models.torch_free.message import Message
from models.torch_free.prediction import Candidate, ClassProbabilities, Prediction, WholeImage
from models.torch_free.wire import (
    Failed,
    Ready,
    Refused,
    RegionAnswer,
    receive_prediction,
    send_job,
    send_region_job,
)

SHAPE = (48, 64)
ON_CPU = Message.of(DeviceInUse.CPU, number_type="fp32", reason=DeviceReason.GPU_FULL)
ON_GPU = Message.of(
    DeviceInUse.GPU, name="fake", number_type="bf16", reason=DeviceReason.CUDA_FOUND
)
ADVICE = Message(DeviceAdvice.FREE_GPU)
NO_MANIFEST = Message.of(WeightsFault.NO_MANIFEST, fix=Message(WeightsFix.REINSTALL))
OF_REGION = ClassProbabilities(0.1, 0.2, 0.7)
OF_SCAN = ClassProbabilities(0.05, 0.2, 0.75)


WHOLE = WholeImage((1.0, 2.0, 3.0), ClassProbabilities(0.5, 0.25, 0.25))


class FakePredictor:
    models = "fake 1"
    is_on_gpu = False

    def __init__(self, device, weights):
        self.device = ON_CPU
        self.advice = ADVICE

    def predict(self, pixels):
        if pixels[0, 0] == 1:
            raise RuntimeError("bad kernel.\nA long story follows")
        if pixels[0, 0] == 2:
            raise MemoryError
        self.device = ON_GPU
        mask = np.eye(5, 7, dtype=np.bool_)
        candidate = Candidate((1, 2, 7, 5), mask, OF_REGION, is_faint=True)
        probability = pixels.astype(np.float32) / 255
        warnings = (ImageWarning.TWO_VIEWS,) if pixels[0, 0] == 3 else ()
        square = np.arange(36, dtype=np.uint16).reshape(6, 6) if pixels[0, 0] == 4 else None
        return Prediction(
            probability,
            (candidate,),
            OF_SCAN,
            "fake 1",
            self.device,
            0.5,
            warnings,
            square,
            WHOLE,
        )

    def judge(self, pixels, probability, region, image_logits):
        if pixels[0, 0] == 1:
            raise RuntimeError("bad kernel")
        assert region.mask.sum() == 5
        x, y, _, _ = region.bbox
        return ClassProbabilities(float(probability[y + 2, x + 2]), image_logits[2], 5.0)


@pytest.fixture
def serve(monkeypatch):
    """Serve a Predictor class on a thread; return the other end of the pipe."""
    ours, theirs = Pipe()
    threads = []

    def start(predictor):
        monkeypatch.setattr(service, "Predictor", predictor)

        def run():
            with theirs:
                service.serve(theirs, "cpu")

        threads.append(threading.Thread(target=run))
        threads[0].start()
        return ours

    yield start
    ours.close()
    threads[0].join(10)
    assert not threads[0].is_alive(), "the service outlives its pipe"


def ask(connection, first_pixel=9, threads=1, number=1):
    pixels = np.full(SHAPE, 128, np.uint8)
    pixels[0, 0] = first_pixel
    send_job(connection, number, pixels, threads)
    answer = connection.recv()
    assert answer.number == number
    return pixels, answer


def test_answers_with_the_prediction(serve):
    connection = serve(FakePredictor)
    ready = connection.recv()
    assert ready == Ready(ON_CPU, "fake 1", ADVICE, ready.takes)
    for _ in range(2):
        pixels, answer = ask(connection)
        prediction = receive_prediction(connection, answer)
        np.testing.assert_array_equal(prediction.probability, pixels.astype(np.float32) / 255)
        (candidate,) = prediction.candidates
        np.testing.assert_array_equal(candidate.mask, np.eye(5, 7, dtype=np.bool_))
        assert candidate.bbox == (1, 2, 7, 5)
        assert candidate.class_probabilities == OF_REGION
        assert prediction.class_probabilities == OF_SCAN
        assert prediction.candidates[0].is_faint
        assert prediction.seconds == 0.5
        assert prediction.whole_image == WHOLE
        assert prediction.warnings == ()
        assert prediction.device == answer.device == ON_GPU
        assert answer.advice == ADVICE


def test_warnings_cross_the_pipe(serve):
    connection = serve(FakePredictor)
    connection.recv()
    _, answer = ask(connection, 3)
    assert receive_prediction(connection, answer).warnings == (ImageWarning.TWO_VIEWS,)


def test_the_square_crosses_the_pipe_if_there_is_one(serve):
    connection = serve(FakePredictor)
    connection.recv()
    for first_pixel in (4, 9, 4):
        _, answer = ask(connection, first_pixel)
        square = receive_prediction(connection, answer).square
        expected = np.arange(36, dtype=np.uint16).reshape(6, 6) if first_pixel == 4 else None
        assert np.array_equal(square, expected)


def ask_region(connection, first_pixel=9):
    pixels = np.full(SHAPE, 128, np.uint8)
    pixels[0, 0] = first_pixel
    probability = np.linspace(0, 1, pixels.size, dtype=np.float32).reshape(SHAPE)
    region = Candidate((1, 2, 7, 5), np.eye(5, 7, dtype=np.bool_), OF_REGION)
    send_region_job(connection, 5, pixels, probability, region, (1.0, 2.0, 3.0), 1)
    return probability, connection.recv()


def test_answers_about_one_region(serve):
    connection = serve(FakePredictor)
    connection.recv()
    _, answer = ask(connection)
    receive_prediction(connection, answer)
    probability, answer = ask_region(connection)
    expected = (float(probability[4, 3]), 3.0, 5.0)
    assert answer == RegionAnswer(5, ClassProbabilities(*expected), "fake 1", ON_GPU, ADVICE)


def test_after_a_region_that_fails_the_service_continues(serve):
    connection = serve(FakePredictor)
    connection.recv()
    assert isinstance(ask_region(connection, 1)[1], Failed)
    assert isinstance(ask_region(connection)[1], RegionAnswer)


@pytest.mark.parametrize(("first_pixel", "word"), [(1, "bad kernel"), (2, "memory")])
def test_after_a_failure_the_service_continues(serve, first_pixel, word):
    connection = serve(FakePredictor)
    connection.recv()
    _, failed = ask(connection, first_pixel)
    assert isinstance(failed, Failed)
    sentence = english(failed.message)
    assert word in sentence
    assert "try again" in sentence
    assert "long story" not in sentence
    _, answer = ask(connection)
    assert receive_prediction(connection, answer).models == "fake 1"


@pytest.mark.parametrize("kind", [WeightsError, DeviceError])
def test_what_the_user_can_fix_is_passed_on_unchanged(serve, kind):
    def refuse(device, weights):
        raise kind(NO_MANIFEST)

    connection = serve(refuse)
    assert connection.recv() == Refused(NO_MANIFEST)
    with pytest.raises(EOFError):
        connection.recv()


def test_any_other_error_at_the_start_is_reported_too(serve):
    def break_down(device, weights):
        raise OSError("libcuda is broken")

    refused = serve(break_down).recv()
    assert isinstance(refused, Refused)
    assert "OSError: libcuda is broken" in english(refused.message)


class CountingPredictor(FakePredictor):
    """Notes how many threads torch has; waits while ``may_answer`` is not set."""

    used: ClassVar[list[int]] = []
    begun = threading.Semaphore(0)
    may_answer = threading.Event()

    def predict(self, pixels):
        self.used.append(torch.get_num_threads())
        self.begun.release()
        assert self.may_answer.wait(10)
        return super().predict(pixels)


@pytest.fixture
def counting(serve, monkeypatch):
    """A service on four processors, and the numbers of threads that it used."""
    monkeypatch.setattr(cpus, "usable", lambda: 4)
    monkeypatch.setattr(cpus.OtherProcesses, "busy", lambda self: 0.0)
    monkeypatch.setattr(CountingPredictor, "used", [])
    monkeypatch.setattr(CountingPredictor, "begun", threading.Semaphore(0))
    connection = serve(CountingPredictor)
    CountingPredictor.may_answer.set()
    assert connection.recv().takes == 6, "one on each processor, one in the gaps, one that waits"
    yield connection, CountingPredictor.used
    CountingPredictor.may_answer.set()


def test_an_image_alone_gets_all_threads(counting):
    connection, used = counting
    for threads in (3, 3, 2, None):
        _, answer = ask(connection, threads=threads)
        receive_prediction(connection, answer)
    assert used == [3, 3, 2, 4]


@pytest.mark.parametrize(("threads", "at_once"), [(None, 5), (4, 5), (3, 3), (1, 1)])
def test_several_images_are_analyzed_at_a_time_with_a_thread_each(counting, threads, at_once):
    connection, used = counting
    CountingPredictor.may_answer.clear()
    send_job(connection, 0, np.full(SHAPE, 9, np.uint8), threads)
    assert CountingPredictor.begun.acquire(timeout=10)
    for number in range(1, 7):
        send_job(connection, number, np.full(SHAPE, 9, np.uint8), threads)
    # The first one was alone when it came.
    for _ in range(at_once if at_once > 1 else 0):
        assert CountingPredictor.begun.acquire(timeout=10)
    assert not CountingPredictor.begun.acquire(timeout=0.05), "more are at work than may be"
    CountingPredictor.may_answer.set()
    numbers = []
    for _ in range(7):
        answer = connection.recv()
        receive_prediction(connection, answer)
        numbers.append(answer.number)
    assert sorted(numbers) == list(range(7))
    assert used == [threads or 4, *[1] * 6]


def test_own_weights_reach_the_predictor(monkeypatch, tmp_path):
    asked = []

    def refuse(device, weights):
        asked.append((device, weights))
        raise WeightsError(NO_MANIFEST)

    monkeypatch.setattr(service, "Predictor", refuse)
    ours, theirs = Pipe()
    service.serve(theirs, "cpu", tmp_path)
    assert ours.recv() == Refused(NO_MANIFEST)
    assert asked == [("cpu", tmp_path)]
