"""Tasks with PACS nodes beside the window."""

import threading
from pathlib import Path

import pytest

from app.domain.pacs import PacsFault
from app.network.errors import NetworkError, network_error
from app.network.nodes import Node
from app.network.peer import Local, Retrieved
from app.network.stop import Stop
from app.workers import pacs
from app.workers.pacs import PacsLane, Wanted, retrieve_all
from models.torch_free.fault import EngineFault

NODE = Node("PACS", "PACS", "127.0.0.1")
WAIT_MS = 5000


def run(qtbot, work):
    lane, outcomes = PacsLane(), []
    lane.start(work, outcomes.append, outcomes.append)
    qtbot.waitUntil(lambda: not lane.is_busy, timeout=WAIT_MS)
    return outcomes


def test_a_result_and_a_failure_come_once(qtbot):
    def fail(_stop, _progress):
        raise network_error(PacsFault.LOST, NODE)

    assert run(qtbot, lambda _stop, _progress: 7) == [7]
    (message,) = run(qtbot, fail)
    assert message.code is PacsFault.LOST


def test_an_error_that_nobody_expected_is_told_without_its_text(qtbot, caplog):
    """Its text may be what is in a file."""

    def fail(_stop, _progress):
        raise ValueError("Secret^Name")

    (message,) = run(qtbot, fail)
    assert message.code is EngineFault.INTERNAL
    assert "Secret" not in str(message)
    caplog.clear()


def test_what_is_canceled_is_not_told(qtbot):
    lane, outcomes, progress = PacsLane(), [], []
    go_on, ended = threading.Event(), threading.Event()
    lane.progressed.connect(lambda *values: progress.append(values))

    def work(stop, tell):
        go_on.wait(5)
        tell(1, 2)
        ended.set()
        stop.check()

    lane.start(work, outcomes.append, outcomes.append)
    assert lane.is_busy
    lane.cancel()
    assert not lane.is_busy
    go_on.set()
    assert ended.wait(5)
    lane.start(lambda _stop, _tell: "next", outcomes.append, outcomes.append)
    qtbot.waitUntil(lambda: not lane.is_busy, timeout=WAIT_MS)
    assert outcomes == ["next"]
    assert progress == []


def test_a_task_waits_for_the_end_of_the_canceled_one_and_the_window_does_not(qtbot):
    """Until then, the port at which images come is in use."""
    lane, outcomes = PacsLane(), []
    begun, go_on, port = threading.Event(), threading.Event(), threading.Lock()

    def canceled(_stop, _tell):
        with port:
            begun.set()
            go_on.wait(5)

    def following(_stop, _tell):
        assert port.acquire(blocking=False)
        return "retrieved"

    lane.start(canceled, outcomes.append, outcomes.append)
    assert begun.wait(5)
    lane.cancel()
    lane.start(following, outcomes.append, outcomes.append)
    qtbot.wait(50)  # the window goes on, and the task has not begun
    assert lane.is_busy
    go_on.set()
    qtbot.waitUntil(lambda: not lane.is_busy, timeout=WAIT_MS)
    assert outcomes == ["retrieved"]


class FakePeer:
    """Gives what it has for a study, or raises it."""

    def __init__(self, studies):
        self.studies = studies

    def retrieve(self, study_uid, _series_uid, _folder, progress):
        got = self.studies[study_uid]
        if isinstance(got, Exception):
            raise got
        progress(1, got.received)
        return got


@pytest.fixture
def retrieve(monkeypatch):
    def run_with(*studies):
        named = dict(enumerate(studies))
        monkeypatch.setattr(pacs, "peer_of", lambda *_: FakePeer(named))
        progress = []
        wanted = [Wanted(number) for number in named]
        got = retrieve_all(
            NODE, Local(), wanted, Path(), Stop(), lambda *values: progress.append(values)
        )
        return got, progress

    return run_with


def test_a_study_that_fails_does_not_keep_the_others_away(retrieve):
    lost = network_error(PacsFault.LOST, NODE)
    one, other = Retrieved((Path("a"),), 2, None), Retrieved((Path("b"),), 1, None)
    got, progress = retrieve(one, lost, other)
    assert got == Retrieved((Path("a"), Path("b")), 3, lost.message)
    assert progress == [(1, 2), (3, 3)]


def test_if_all_fail_the_first_reason_is_told(retrieve):
    first, second = (network_error(code, NODE) for code in (PacsFault.LOST, PacsFault.LOGIN))
    with pytest.raises(NetworkError) as error:
        retrieve(first, second)
    assert error.value.message.code is PacsFault.LOST
