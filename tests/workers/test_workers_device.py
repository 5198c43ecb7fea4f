"""The engine uses another device from the next job on, and the window says so at once."""

import numpy as np
import pytest
from fake_engine import FakeEngine
from fake_engines import serve

from app.words.message import say
from app.workers.analysis_lane import AnalysisLane
from app.workers.engine_process import EngineProcess

WAIT_MS = 30_000


@pytest.fixture
def pixels():
    return np.full((8, 8), 7, np.uint8)


def test_another_device_from_the_next_job_on(pixels):
    with EngineProcess("cpu", serve) as engine:
        assert "for cpu" in say(engine.predict(pixels).device)
        first = engine.pid
        engine.device = "cuda"
        assert engine.pid == first, "nothing is ended while it may be at work"
        assert "for cuda" in say(engine.predict(pixels).device)
        second = engine.pid
        assert second != first
        engine.device = "cuda"
        engine.predict(pixels)
        assert engine.pid == second


def test_the_device_is_reported_without_a_job():
    with EngineProcess("cpu", serve) as engine:
        assert "for cpu" in say(engine.info().device)
        engine.device = "auto"
        assert "for auto" in say(engine.info().device)


def test_the_lane_is_free_again_after_a_reload(qtbot):
    engine = FakeEngine()
    lane = AnalysisLane(engine)
    lane.reload()  # before its thread runs, there is nothing to load
    assert lane.is_free
    with qtbot.waitSignal(lane.engine_ready, timeout=WAIT_MS):
        lane.start()
    for _ in range(2):
        with qtbot.waitSignal(lane.engine_ready, timeout=WAIT_MS):
            lane.reload()
            assert not lane.is_free
        assert lane.is_free
    lane.stop()
