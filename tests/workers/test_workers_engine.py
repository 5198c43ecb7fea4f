import os
import signal
import subprocess
import sys
import threading
import time

import fake_engines
import numpy as np
import psutil
import pytest

from app.crashes import CrashReports
from app.workers import engine as engine_module
from app.workers.engine import Cancelled, Engine, EngineError, EngineStartError


def picture(order=0, shape=(40, 60)):
    pixels = np.arange(np.prod(shape), dtype=np.int64).reshape(shape).astype(np.uint8)
    pixels.flat[0] = order
    return pixels


@pytest.fixture
def engine():
    with Engine(serve=fake_engines.serve) as engine:
        yield engine


def test_info_tells_device_and_models(engine):
    info = engine.info()
    assert info.device_text == "fake device for auto"
    assert info.models == "fake 1"


@pytest.mark.parametrize("shape", [(40, 60), (33, 41, 3), (1500, 1200)])
def test_prediction_comes_back_whole_and_read_only(engine, shape):
    pixels = picture(shape=shape)
    prediction = engine.predict(pixels)
    expected = fake_engines.predict(pixels)
    np.testing.assert_array_equal(prediction.probability, expected.probability)
    assert prediction.probability.dtype == np.float32
    assert not prediction.probability.flags.writeable
    (candidate,) = prediction.candidates
    assert candidate.bbox == expected.candidates[0].bbox
    assert candidate.class_probabilities == (0.1, 0.2, 0.7)
    assert candidate.mask.dtype == np.bool_
    assert candidate.mask.all()
    assert not candidate.mask.flags.writeable
    assert (prediction.models, prediction.device) == ("fake 1", "fake device")


def test_failing_job_gives_its_sentence_and_the_engine_lives_on(engine):
    engine.info()
    pid = engine.pid
    with pytest.raises(EngineError, match=fake_engines.SENTENCE):
        engine.predict(picture(fake_engines.FAIL))
    assert engine.predict(picture()).models == "fake 1"
    assert engine.pid == pid


def test_child_killed_in_mid_job_is_restarted_and_the_job_done(died_once, engine):
    engine.info()
    pid = engine.pid
    pixels = picture(fake_engines.DIE_ONCE)
    prediction = engine.predict(pixels)
    np.testing.assert_array_equal(prediction.probability, fake_engines.predict(pixels).probability)
    assert died_once.exists()
    assert engine.pid != pid


def test_child_killed_between_jobs_is_restarted(engine):
    engine.info()
    os.kill(engine.pid, signal.SIGKILL)
    assert engine.predict(picture()).models == "fake 1"


@pytest.mark.parametrize(
    ("order", "words"),
    [(fake_engines.FAULT, "fall_in_a_library"), (fake_engines.ERROR, "nobody expected this")],
)
def test_child_that_falls_leaves_a_report_each_time(tmp_path, order, words):
    told = []
    reports = CrashReports(tmp_path)
    reports.tell = told.append
    with Engine(serve=fake_engines.serve, reports=reports) as engine:
        with pytest.raises(EngineError, match="stopped twice"):
            engine.predict(picture(order))
        assert len(told) == 2
        assert all(words in path.read_text() for path in told)
        os.kill(engine_pid(engine), signal.SIGKILL)
        engine.predict(picture())
    assert len(told) == 2, "of a child that was killed there is nothing to tell"


def engine_pid(engine):
    engine.info()
    return engine.pid


def test_child_killed_twice_is_one_sentence_and_the_next_job_works(engine):
    with pytest.raises(EngineError) as caught:
        engine.predict(picture(fake_engines.DIE))
    assert "try again" in str(caught.value)
    assert not isinstance(caught.value, EngineStartError)
    assert engine.predict(picture()).models == "fake 1"


def cancel_later(engine, seconds):
    timer = threading.Timer(seconds, engine.cancel)
    timer.start()
    return timer


def test_cancel_in_mid_job_and_the_next_answer_is_not_the_stale_one(engine):
    engine.info()
    pid = engine.pid
    timer = cancel_later(engine, 0.2)
    started = time.monotonic()
    with pytest.raises(Cancelled):
        engine.predict(picture(fake_engines.SLOW))
    assert time.monotonic() - started < fake_engines.SLOW_S
    timer.join()
    pixels = picture(7, (50, 50))
    np.testing.assert_array_equal(
        engine.predict(pixels).probability, fake_engines.predict(pixels).probability
    )
    assert engine.pid == pid, "a healthy engine was thrown away"


def test_hanging_job_costs_a_restart_after_a_cancel(engine, monkeypatch):
    monkeypatch.setattr(engine_module, "PATIENCE_S", 0.3)
    engine.info()
    timer = cancel_later(engine, 0.2)
    with pytest.raises(Cancelled):
        engine.predict(picture(fake_engines.HANG))
    timer.join()
    assert engine.predict(picture()).models == "fake 1"


def test_cancel_before_the_call_counts_by_ticket_and_only_for_older_ones(engine):
    ticket = engine.ticket()
    for _ in range(3):
        engine.cancel()
    with pytest.raises(Cancelled):
        engine.predict(picture(), ticket)
    assert engine.predict(picture(), engine.ticket()).models == "fake 1"


def test_cancel_while_the_networks_load():
    with Engine(serve=fake_engines.serve_slow_start) as engine:
        timer = cancel_later(engine, 0.2)
        with pytest.raises(Cancelled):
            engine.info()
        timer.join()
        assert engine.info().models == "fake 1"


def test_missing_weights_are_told_in_the_child_s_own_sentence():
    with Engine(serve=fake_engines.serve_without_weights) as engine:
        for _ in range(2):
            with pytest.raises(EngineStartError) as caught:
                engine.predict(picture())
            assert str(caught.value) == fake_engines.NO_WEIGHTS


def test_child_that_dies_while_loading_is_a_sentence_not_a_wait():
    with (
        Engine(serve=fake_engines.serve_dead_at_start) as engine,
        pytest.raises(EngineStartError, match="doctor"),
    ):
        engine.info()


def test_close_leaves_no_process_even_in_mid_job(engine):
    engine.info()
    child = psutil.Process(engine.pid)
    timer = cancel_later(engine, 0.2)
    with pytest.raises(Cancelled):
        engine.predict(picture(fake_engines.HANG))
    timer.join()
    engine.close()
    assert not child.is_running()


PROGRAM = """
import sys, threading, time
sys.path[:0] = sys.argv[2:]
import fake_engines, numpy as np
from app.workers.engine import Engine
if __name__ == '__main__':
    state = sys.argv[1]
    engine = Engine() if state == 'importing' else Engine(serve=fake_engines.serve)
    engine.start()
    if state != 'importing':
        engine.info()
    if state == 'working':
        hang = np.full((40, 60), fake_engines.HANG, np.uint8)
        threading.Thread(target=engine.predict, args=(hang,), daemon=True).start()
        time.sleep(0.3)
    print(engine.pid, flush=True)
    time.sleep(60)
"""


def is_alive(process):
    try:
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


@pytest.mark.parametrize(
    ("state", "wait"),
    [("importing", 0.2), ("importing", 0.7), ("working", 0.0), ("waiting", 0.0)],
)
def test_children_end_within_a_second_when_the_program_is_killed(state, wait):
    program = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, state, *sys.path], stdout=subprocess.PIPE, text=True
    )
    program.stdout.readline()
    time.sleep(wait)
    children = psutil.Process(program.pid).children(recursive=True)
    assert children
    program.kill()
    program.communicate()
    deadline = time.monotonic() + 1
    while any(map(is_alive, children)) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not any(map(is_alive, children))


def test_child_is_deaf_to_ctrl_c(engine):
    engine.start()
    os.kill(engine.pid, signal.SIGINT)
    engine.info()
    pid = engine.pid
    os.kill(pid, signal.SIGINT)
    assert engine.predict(picture()).models == "fake 1"
    assert engine.pid == pid


def test_the_program_s_process_never_meets_torch():
    code = "import sys, app.workers.controller; print([m for m in sys.modules if m == 'torch'])"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"


def test_a_process_that_cannot_be_started_is_said(monkeypatch):
    def refuse(*_):
        raise OSError("no more processes")

    monkeypatch.setattr(engine_module, "Child", refuse)
    with (
        pytest.raises(EngineStartError, match=r"no more processes.*close other programs"),
        Engine(serve=fake_engines.serve) as engine,
    ):
        engine.predict(picture())


def test_threads_and_weights_reach_the_child(tmp_path):
    with Engine(serve=fake_engines.serve_telling, threads=3, weights=tmp_path) as engine:
        assert engine.info().models == f"weights {tmp_path}"
        assert engine.predict(picture()).models == "threads 3"
        engine.threads = None
        assert engine.predict(picture()).models == "threads None"


def test_spinning_is_bound_in_the_child_alone(monkeypatch):
    monkeypatch.delenv("OMP_WAIT_POLICY", raising=False)
    with Engine(serve=fake_engines.serve_environment) as engine:
        assert "GOMP_SPINCOUNT" not in os.environ
        assert engine.info().models == "5000"
