import threading
from multiprocessing import Pipe

import numpy as np
import pytest
import torch

from models import service
from models.device import DeviceError
from models.torch_free.manifest import WeightsError
from models.torch_free.prediction import Candidate, Prediction
from models.torch_free.wire import Failed, Job, Ready, Refused, receive_prediction, send_array

SHAPE = (48, 64)


class FakePredictor:
    models = "fake 1"

    def __init__(self, device, weights):
        self.device_text = f"fake {device}"
        self.device_advice = "Buy a better one."

    def predict(self, pixels):
        if pixels[0, 0] == 1:
            raise RuntimeError("bad kernel.\nA long story follows")
        if pixels[0, 0] == 2:
            raise MemoryError
        self.device_text = "fake, moved"
        mask = np.eye(5, 7, dtype=np.bool_)
        candidate = Candidate((1, 2, 7, 5), mask, (0.1, 0.2, 0.7), is_faint=True)
        probability = pixels.astype(np.float32) / 255
        warnings = ("Is this a breast?",) if pixels[0, 0] == 3 else ()
        scan = (0.05, 0.2, 0.75)
        square = np.arange(36, dtype=np.uint16).reshape(6, 6) if pixels[0, 0] == 4 else None
        return Prediction(probability, (candidate,), scan, "fake 1", "fake", 0.5, warnings, square)


@pytest.fixture
def serve(monkeypatch):
    """Serves a Predictor class on a thread and gives the other end of the pipe."""
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


def ask(connection, first_pixel=9, threads=1):
    pixels = np.full(SHAPE, 128, np.uint8)
    pixels[0, 0] = first_pixel
    connection.send(Job(SHAPE, threads))
    send_array(connection, pixels)
    return pixels, connection.recv()


def test_answers_with_the_prediction(serve):
    connection = serve(FakePredictor)
    assert connection.recv() == Ready("fake cpu", "fake 1", "Buy a better one.")
    for _ in range(2):
        pixels, answer = ask(connection)
        prediction = receive_prediction(connection, answer)
        np.testing.assert_array_equal(prediction.probability, pixels.astype(np.float32) / 255)
        (candidate,) = prediction.candidates
        np.testing.assert_array_equal(candidate.mask, np.eye(5, 7, dtype=np.bool_))
        assert candidate.bbox == (1, 2, 7, 5)
        assert candidate.class_probabilities == (0.1, 0.2, 0.7)
        assert prediction.class_probabilities == (0.05, 0.2, 0.75)
        assert prediction.candidates[0].is_faint
        assert prediction.seconds == 0.5
        assert prediction.warnings == ()
        assert answer.device_text == "fake, moved"
        assert answer.device_advice == "Buy a better one."


def test_warnings_cross_the_pipe(serve):
    connection = serve(FakePredictor)
    connection.recv()
    _, answer = ask(connection, 3)
    assert receive_prediction(connection, answer).warnings == ("Is this a breast?",)


def test_the_square_crosses_the_pipe_if_there_is_one(serve):
    connection = serve(FakePredictor)
    connection.recv()
    for first_pixel in (4, 9, 4):
        _, answer = ask(connection, first_pixel)
        square = receive_prediction(connection, answer).square
        expected = np.arange(36, dtype=np.uint16).reshape(6, 6) if first_pixel == 4 else None
        assert np.array_equal(square, expected)


@pytest.mark.parametrize(("first_pixel", "word"), [(1, "bad kernel"), (2, "memory")])
def test_failure_is_one_sentence_and_the_service_goes_on(serve, first_pixel, word):
    connection = serve(FakePredictor)
    connection.recv()
    _, failed = ask(connection, first_pixel)
    assert isinstance(failed, Failed)
    assert word in failed.sentence
    assert "try again" in failed.sentence
    assert "long story" not in failed.sentence
    _, answer = ask(connection)
    assert receive_prediction(connection, answer).models == "fake 1"


@pytest.mark.parametrize("kind", [WeightsError, DeviceError])
def test_what_the_user_can_mend_is_passed_on_word_for_word(serve, kind):
    def refuse(device, weights):
        raise kind("The weights are gone: install BUSight again.")

    connection = serve(refuse)
    assert connection.recv() == Refused("The weights are gone: install BUSight again.")
    with pytest.raises(EOFError):
        connection.recv()


def test_any_other_trouble_at_the_start_is_told_too(serve):
    def break_down(device, weights):
        raise OSError("libcuda is broken")

    told = serve(break_down).recv()
    assert isinstance(told, Refused)
    assert "libcuda is broken" in told.sentence


def test_a_job_says_how_many_threads_it_may_use(serve, monkeypatch):
    used = []
    monkeypatch.setattr(torch, "set_num_threads", used.append)
    monkeypatch.setattr(torch, "get_num_threads", lambda: used[-1] if used else 99)
    connection = serve(FakePredictor)
    connection.recv()
    for threads in (3, 3, 2):
        _, answer = ask(connection, threads=threads)
        receive_prediction(connection, answer)
    assert used == [3, 2]


def test_own_weights_reach_the_predictor(monkeypatch, tmp_path):
    asked = []

    def refuse(device, weights):
        asked.append((device, weights))
        raise WeightsError("name another folder")

    monkeypatch.setattr(service, "Predictor", refuse)
    ours, theirs = Pipe()
    service.serve(theirs, "cpu", tmp_path)
    assert ours.recv() == Refused("name another folder")
    assert asked == [("cpu", tmp_path)]
