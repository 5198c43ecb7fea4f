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
from fake_engine import NO_WEIGHTS

from app.crashes import CrashReports
from app.domain.edit import DrawnRegion
from app.words.message import say
from app.workers import child, engine_process
from app.workers.engine import Canceled, EngineError, EngineStartError
from app.workers.engine_process import EngineProcess
from models.torch_free.fault import EngineFault


def image(order=0, shape=(40, 60)):
    pixels = np.arange(np.prod(shape), dtype=np.int64).reshape(shape).astype(np.uint8)
    pixels.flat[0] = order
    return pixels


@pytest.fixture
def engine():
    with EngineProcess(serve=fake_engines.serve) as engine:
        yield engine


def test_info_has_device_and_models(engine):
    info = engine.info()
    assert say(info.device) == "fake device for auto, fp32 (as chosen)"
    assert info.advice == fake_engines.ADVICE
    assert info.models == "fake 1"


@pytest.mark.parametrize("shape", [(40, 60), (33, 41, 3), (1500, 1200)])
def test_prediction_comes_back_whole_and_read_only(engine, shape):
    pixels = image(shape=shape)
    prediction = engine.predict(pixels)
    expected = fake_engines.predict(pixels)
    np.testing.assert_array_equal(prediction.probability, expected.probability)
    assert prediction.probability.dtype == np.float32
    assert not prediction.probability.flags.writeable
    (candidate,) = prediction.candidates
    assert candidate.bbox == expected.candidates[0].bbox
    assert candidate.class_probabilities == fake_engines.PROBABILITIES
    assert candidate.mask.dtype == np.bool_
    assert candidate.mask.all()
    assert not candidate.mask.flags.writeable
    assert (prediction.models, prediction.device) == ("fake 1", engine.info().device)


def region_at(x, y):
    mask = np.ones((5, 7), np.bool_)
    mask[0, 0] = False
    return DrawnRegion.of((x, y, 7, 5), mask)


@pytest.mark.parametrize("shape", [(40, 60), (33, 41, 3), (1500, 1200)])
def test_a_region_is_judged_between_predictions(engine, shape):
    pixels = image(shape=shape)
    first = engine.predict(pixels)
    probability = np.zeros(shape[:2], np.float32)
    probability[20:25, 30:37] = 0.25
    answer = engine.judge(pixels, probability, region_at(30, 20), (1.0, 2.0, 3.0))
    assert answer == (0.25, 3.0, 34.0)
    np.testing.assert_array_equal(engine.predict(pixels).probability, first.probability)


def test_a_region_that_cannot_be_judged_is_an_error_and_the_engine_goes_on(engine):
    fails = image(fake_engines.FAIL)
    with pytest.raises(EngineError, match="The networks failed on this image"):
        engine.judge(fails, np.zeros(fails.shape, np.float32), region_at(0, 0), (0, 0, 0))
    assert engine.predict(image()).models == "fake 1"


def test_child_killed_while_it_judges_is_restarted(died_once, engine):
    pixels = image(fake_engines.DIE_ONCE)
    answer = engine.judge(pixels, np.zeros(pixels.shape, np.float32), region_at(0, 0), (0, 0, 3))
    assert answer == (0.0, 3, 34.0)
    assert died_once.exists()


def test_a_canceled_judgment_is_not_taken_for_the_next_answer(engine):
    slow = image(fake_engines.SLOW)
    canceling = cancel_later(engine, 0.3)
    with pytest.raises(Canceled):
        engine.judge(slow, np.zeros(slow.shape, np.float32), region_at(0, 0), (0, 0, 0))
    canceling.join()
    assert engine.predict(image()).models == "fake 1"


def test_failing_job_gives_its_message_and_the_engine_goes_on(engine):
    engine.info()
    pid = engine.pid
    with pytest.raises(EngineError, match="The networks failed on this image") as caught:
        engine.predict(image(fake_engines.FAIL))
    assert caught.value.message == fake_engines.FAULT_OF_IMAGE
    assert engine.predict(image()).models == "fake 1"
    assert engine.pid == pid


def test_child_killed_in_mid_job_is_restarted_and_the_job_done(died_once, engine):
    engine.info()
    pid = engine.pid
    pixels = image(fake_engines.DIE_ONCE)
    prediction = engine.predict(pixels)
    np.testing.assert_array_equal(prediction.probability, fake_engines.predict(pixels).probability)
    assert died_once.exists()
    assert engine.pid != pid


def test_child_killed_between_jobs_is_restarted(engine):
    engine.info()
    psutil.Process(engine.pid).kill()
    assert engine.predict(image()).models == "fake 1"


@pytest.mark.parametrize(
    ("order", "words"),
    [(fake_engines.FAULT, "crash_in_a_library"), (fake_engines.ERROR, "an unexpected error")],
)
def test_child_that_crashes_leaves_a_report_each_time(tmp_path, order, words):
    written = []
    reports = CrashReports(tmp_path)
    reports.on_report = written.append
    with EngineProcess(serve=fake_engines.serve, reports=reports) as engine:
        with pytest.raises(EngineError, match="stopped twice"):
            engine.predict(image(order))
        assert len(written) == 2
        assert all(words in path.read_text(encoding="utf-8") for path in written)
        psutil.Process(engine_pid(engine)).kill()
        engine.predict(image())
    assert len(written) == 2, "a child that was killed leaves nothing to report"


def engine_pid(engine):
    engine.info()
    return engine.pid


def test_child_killed_twice_is_an_error_and_the_next_job_works(engine):
    with pytest.raises(EngineError) as caught:
        engine.predict(image(fake_engines.DIE))
    assert "try again" in str(caught.value)
    assert caught.value.message.code is EngineFault.DIED_ON_IMAGE
    assert not isinstance(caught.value, EngineStartError)
    assert engine.predict(image()).models == "fake 1"


def cancel_later(engine, seconds):
    timer = threading.Timer(seconds, engine.cancel)
    timer.start()
    return timer


def test_cancel_in_mid_job_and_the_next_answer_is_not_the_stale_one(engine):
    engine.info()
    pid = engine.pid
    timer = cancel_later(engine, 0.2)
    started = time.monotonic()
    with pytest.raises(Canceled):
        engine.predict(image(fake_engines.SLOW))
    assert time.monotonic() - started < fake_engines.SLOW_S
    timer.join()
    pixels = image(7, (50, 50))
    np.testing.assert_array_equal(
        engine.predict(pixels).probability, fake_engines.predict(pixels).probability
    )
    assert engine.pid == pid, "a healthy engine was thrown away"


def test_hanging_job_costs_a_restart_after_a_cancel(engine, monkeypatch):
    monkeypatch.setattr(engine_process, "PATIENCE_S", 0.3)
    engine.info()
    timer = cancel_later(engine, 0.2)
    with pytest.raises(Canceled):
        engine.predict(image(fake_engines.HANG))
    timer.join()
    assert engine.predict(image()).models == "fake 1"


def test_cancel_before_the_call_counts_by_ticket_and_only_for_older_ones(engine):
    ticket = engine.ticket()
    for _ in range(3):
        engine.cancel()
    with pytest.raises(Canceled):
        engine.predict(image(), ticket)
    assert engine.predict(image(), engine.ticket()).models == "fake 1"


def test_cancel_while_the_networks_load():
    with EngineProcess(serve=fake_engines.serve_slow_start) as engine:
        timer = cancel_later(engine, 0.2)
        with pytest.raises(Canceled):
            engine.info()
        timer.join()
        assert engine.info().models == "fake 1"


def test_missing_weights_give_the_message_of_the_child():
    with EngineProcess(serve=fake_engines.serve_without_weights) as engine:
        for _ in range(2):
            with pytest.raises(EngineStartError) as caught:
                engine.predict(image())
            assert caught.value.message == NO_WEIGHTS
            assert "manifest.json is missing" in str(caught.value)


def test_child_that_dies_while_loading_is_an_error_not_a_wait():
    with (
        EngineProcess(serve=fake_engines.serve_dead_at_start) as engine,
        pytest.raises(EngineStartError, match="doctor"),
    ):
        engine.info()


def test_close_leaves_no_process_even_in_mid_job(engine):
    engine.info()
    child = psutil.Process(engine.pid)
    timer = cancel_later(engine, 0.2)
    with pytest.raises(Canceled):
        engine.predict(image(fake_engines.HANG))
    timer.join()
    engine.close()
    assert not child.is_running()


PROGRAM = """
import sys, threading, time
sys.path[:0] = sys.argv[2:]
import fake_engines, numpy as np
from app.workers.engine_process import EngineProcess
if __name__ == '__main__':
    state = sys.argv[1]
    engine = EngineProcess() if state == 'importing' else EngineProcess(serve=fake_engines.serve)
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


@pytest.mark.parametrize("system", ["win32", "linux"])
def test_child_ignores_what_a_terminal_sends_to_all(system, monkeypatch):
    ignored = []
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(signal, "SIGBREAK", 21, raising=False)
    monkeypatch.setattr(signal, "signal", lambda number, how: ignored.append((number, how)))
    child._ignore_interrupts()
    expected = [signal.SIGINT, 21] if system == "win32" else [signal.SIGINT]
    assert ignored == [(number, signal.SIG_IGN) for number in expected]


def test_child_starts_on_a_system_without_signal_masks(monkeypatch):
    monkeypatch.delattr(signal, "pthread_sigmask", raising=False)
    with EngineProcess(serve=fake_engines.serve) as engine:
        assert engine.info().models == "fake 1"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends Ctrl-C to a console")
def test_child_ignores_ctrl_c(engine):
    engine.start()
    os.kill(engine.pid, signal.SIGINT)
    engine.info()
    pid = engine.pid
    os.kill(pid, signal.SIGINT)
    assert engine.predict(image()).models == "fake 1"
    assert engine.pid == pid


def test_the_program_s_process_never_meets_torch():
    code = "import sys, app.workers.controller; print([m for m in sys.modules if m == 'torch'])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_process_that_cannot_be_started_is_an_error(monkeypatch):
    def refuse(*_):
        raise OSError("no more processes")

    monkeypatch.setattr(engine_process, "Child", refuse)
    with (
        pytest.raises(EngineStartError, match=r"no more processes.*close other programs"),
        EngineProcess(serve=fake_engines.serve) as engine,
    ):
        engine.predict(image())


def test_threads_and_weights_reach_the_child(tmp_path):
    with EngineProcess(serve=fake_engines.serve_options, threads=3, weights=tmp_path) as engine:
        assert engine.info().models == f"weights {tmp_path}"
        assert engine.predict(image()).models == "threads 3"
        engine.threads = None
        assert engine.predict(image()).models == "threads None"


def test_spinning_is_bound_in_the_child_alone(monkeypatch):
    monkeypatch.delenv("OMP_WAIT_POLICY", raising=False)
    with EngineProcess(serve=fake_engines.serve_environment) as engine:
        assert "GOMP_SPINCOUNT" not in os.environ
        assert engine.info().models == "5000"
