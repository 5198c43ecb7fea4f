"""The router's loop: what it does when the node, the disk, an object or the engine fails."""

import errno
import os
import shutil
import signal
import threading
import time
from collections import Counter
from contextlib import suppress
from pathlib import Path

import pytest
from fake_engine import NO_WEIGHTS

from app.domain.fault import ReadFault
from app.domain.pacs import PacsFault
from app.domain.receiving import ObjectFault
from app.files.errors import scan_error, writing_error
from app.listen.router import MOST_BEGUN, MOST_REFUSED, Router, Step
from app.network.errors import network_error
from app.network.nodes import Node
from app.network.queue import Queue, State
from app.stopping import Stopped, exit_code, stops_kept
from app.workers.engine import EngineStartError

NODE = Node("PACS", "PACS", "127.0.0.1", 104)


class Work:
    """What analyzes and sends; ``faults`` are raised one after another before it works."""

    def __init__(self) -> None:
        self.analyzed: Counter[str] = Counter()
        self.sent: Counter[str] = Counter()
        self.analyze_faults: list[BaseException] = []
        self.send_faults: list[BaseException] = []
        self.reports = []
        self.results = ("seg.dcm", "sr.dcm")

    def analyze(self, source: Path, folder: Path) -> None:
        if self.analyze_faults:
            raise self.analyze_faults.pop(0)
        name = source.read_bytes().decode()
        self.analyzed[name] += 1
        for result in self.results:
            (folder / result).write_text(f"{name} {result}")

    def send(self, path: Path) -> None:
        if self.send_faults:
            raise self.send_faults.pop(0)
        self.sent[path.read_text()] += 1

    def steps(self) -> list[Step]:
        return [one.step for one in self.reports if one.item is not None]


@pytest.fixture
def queue(tmp_path):
    opened = Queue(tmp_path / "queue")
    yield opened
    opened.close()


class Ended(KeyboardInterrupt):
    """Ends the router's loop, as a signal does."""


def run(queue: Queue, work: Work, until, wait_s: float = 0.02) -> None:
    """Let the router work until something is true."""
    end = time.monotonic() + 120

    def report(progress) -> None:
        work.reports.append(progress)

    router = Router(queue, work.analyze, work.send, report, first_wait_s=wait_s)
    arrived = router._arrived
    whole_wait = arrived.wait

    def check_time() -> None:
        assert time.monotonic() < end, f"it takes too long: {work.reports}"

    def wait(seconds: float) -> bool:
        if until():
            raise Ended
        return whole_wait(0.01)

    arrived.wait = wait
    try:
        with pytest.raises(Ended):
            router.run(check_time)
    finally:
        router.close(10)


def is_all(queue: Queue, state: State, number: int):
    return lambda: queue.counts().get(state, 0) == number


def test_each_object_is_analyzed_and_sent_once(queue):
    work = Work()
    for name in ("a", "b", "c"):
        queue.add(name, name.encode(), "SCANNER")
    run(queue, work, is_all(queue, State.DONE, 3))
    assert work.analyzed == {"a": 1, "b": 1, "c": 1}
    assert set(work.sent.values()) == {1}
    assert len(work.sent) == 6
    assert Counter(work.steps()) == {Step.ANALYZED: 3, Step.SENT: 3}


def test_an_object_without_results_is_done(queue):
    work = Work()
    work.results = ()
    queue.add("a", b"a", "SCANNER")
    run(queue, work, is_all(queue, State.DONE, 1))
    assert work.steps() == [Step.WITHOUT_RESULTS]


@pytest.mark.parametrize(
    "code",
    [PacsFault.NOT_LISTENING, PacsFault.REJECTED, PacsFault.NOT_ANSWERED, PacsFault.LOST],
)
def test_a_node_that_is_away_is_waited_for(queue, code):
    work = Work()
    work.send_faults = [network_error(code, NODE, host="a", port=1, seconds=1, reason="no")] * 4
    for name in ("a", "b"):
        queue.add(name, name.encode(), "SCANNER")
    run(queue, work, is_all(queue, State.DONE, 2))
    assert len(work.sent) == 4
    assert set(work.sent.values()) == {1}
    told = [one.fault.code for one in work.reports if one.item is None]
    assert told == [code]  # once, though it was tried five times


@pytest.mark.parametrize(
    ("code", "status"),
    [
        (PacsFault.NOT_STORED, "A700"),
        (PacsFault.HTTP, 408),
        (PacsFault.HTTP, 429),
        (PacsFault.HTTP, 503),
    ],
)
def test_a_node_without_room_or_time_is_waited_for(queue, code, status):
    work = Work()
    full = network_error(code, NODE, name="a", status=status)
    work.send_faults = [full] * (MOST_REFUSED + 2)
    queue.add("a", b"a", "SCANNER")
    run(queue, work, is_all(queue, State.DONE, 1), wait_s=0.005)
    assert set(work.sent.values()) == {1}


@pytest.mark.parametrize(
    ("code", "status"),
    [(PacsFault.NOT_STORED, "C000"), (PacsFault.HTTP, 409), (PacsFault.HTTP, 413)],
)
def test_an_object_that_the_node_refuses_keeps_no_other_away(queue, code, status):
    work = Work()
    refused = network_error(code, NODE, name="a", status=status)

    def send(path: Path) -> None:
        if path.read_text() == "a seg.dcm":
            raise refused
        work.sent[path.read_text()] += 1

    work.send = send
    for name in ("a", "b"):
        queue.add(name, name.encode(), "SCANNER")
    run(queue, work, is_all(queue, State.FAILED, 1), wait_s=0.005)
    assert work.sent == {"a sr.dcm": 1, "b seg.dcm": 1, "b sr.dcm": 1}
    failed = work.reports[-1]
    assert (failed.step, failed.fault.code) == (Step.FAILED, code)
    assert work.analyzed == {"a": 1, "b": 1}


def test_an_object_at_which_the_node_hangs_up_keeps_no_other_away(queue):
    work = Work()

    def send(path: Path) -> None:
        if path.read_text().startswith("a"):
            raise network_error(PacsFault.LOST, NODE)
        work.sent[path.read_text()] += 1

    work.send = send
    for name in ("a", "b", "c"):
        queue.add(name, name.encode(), "SCANNER")
    run(queue, work, is_all(queue, State.DONE, 2), wait_s=0.005)
    assert set(work.sent) == {"b seg.dcm", "b sr.dcm", "c seg.dcm", "c sr.dcm"}


def test_an_object_that_cannot_be_read_fails_and_the_next_goes_on(queue):
    work = Work()
    work.analyze_faults = [
        scan_error(ReadFault.DAMAGED_DICOM, Path("a")),
        ZeroDivisionError("the name of a patient"),
    ]
    for name in ("a", "b", "c"):
        queue.add(name, name.encode(), "SCANNER")
    run(queue, work, is_all(queue, State.DONE, 1))
    assert queue.counts() == {State.DONE: 1, State.FAILED: 2}
    codes = [one.fault.code for one in work.reports if one.step is Step.FAILED]
    assert codes == [ReadFault.DAMAGED_DICOM, ObjectFault.INTERNAL]
    assert "the name of a patient" not in str(work.reports)


def test_an_object_whose_file_is_gone_fails_and_the_others_go_on(queue):
    work = Work()
    for name in ("a", "b", "c"):
        queue.add(name, name.encode(), "SCANNER")
    lost = queue.next(State.RECEIVED, time.time())
    queue.file(lost.key).unlink()
    run(queue, work, is_all(queue, State.DONE, 2))
    assert work.analyzed == {"b": 1, "c": 1}
    (failed,) = (one for one in work.reports if one.step is Step.FAILED)
    assert (failed.item.number, failed.fault.code) == (lost.number, ReadFault.NOT_FOUND)
    # Sent again, it is tried again.
    assert queue.add("a", b"a", "SCANNER")
    run(queue, work, is_all(queue, State.DONE, 3))


def test_a_file_that_cannot_be_opened_is_tried_again_after_the_others(queue):
    work = Work()
    for name in ("a", "b", "c"):
        queue.add(name, name.encode(), "SCANNER")
    locked = queue.file(queue.next(State.RECEIVED, time.time()).key)
    analyze = work.analyze

    def analyze_unlocked(source: Path, folder: Path) -> None:
        if source == locked and len(work.analyzed) < 2:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        analyze(source, folder)

    work.analyze = analyze_unlocked
    run(queue, work, is_all(queue, State.DONE, 3), wait_s=0.002)
    assert list(work.analyzed) == ["b", "c", "a"]


@pytest.mark.parametrize("is_there", [True, False])
def test_results_that_are_gone_are_made_again_or_given_up(queue, tmp_path, is_there):
    work = Work()
    items = []
    for name in ("a", "b", "c"):
        queue.add(name, name.encode(), "SCANNER")
        items.append(item := queue.next(State.RECEIVED, time.time()))
        file = queue.file(item.key)
        queue.keep_results(item, lambda folder, file=file: work.analyze(file, folder))
    shutil.rmtree(tmp_path / "queue" / "results" / items[0].key)
    if not is_there:
        queue.file(items[0].key).unlink()
    done = 3 if is_there else 2
    run(queue, work, is_all(queue, State.DONE, done))
    assert work.analyzed == {"a": 1 + is_there, "b": 1, "c": 1}
    assert set(work.sent.values()) == {1}
    assert len(work.sent) == 2 * done
    codes = [one.fault.code for one in work.reports if one.step is Step.FAILED]
    assert codes == ([] if is_there else [ReadFault.NOT_FOUND])


def test_a_full_disk_is_waited_for(queue):
    work = Work()
    full = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    work.analyze_faults = [writing_error(Path("a"), full)] * (MOST_BEGUN + 1)
    queue.add("a", b"a", "SCANNER")
    run(queue, work, is_all(queue, State.DONE, 1), wait_s=0.0005)
    assert work.analyzed == {"a": 1}


@pytest.mark.parametrize("state", [State.RECEIVED, State.ANALYZED])
def test_a_queue_that_cannot_be_read_for_a_moment_is_waited_for(queue, monkeypatch, state):
    work = Work()
    broken = writing_error(Path("queue"), OSError(errno.EIO, os.strerror(errno.EIO)))
    faults, whole_next = [broken], queue.next

    def next_one(wanted: State, now: float):
        if wanted is state and faults:
            raise faults.pop()
        return whole_next(wanted, now)

    monkeypatch.setattr(queue, "next", next_one)
    queue.add("a", b"a", "SCANNER")
    run(queue, work, is_all(queue, State.DONE, 1))
    assert set(work.sent.values()) == {1}
    assert [one.fault for one in work.reports if one.item is None] == [broken.message]


def test_an_object_that_ends_the_program_each_time_is_given_up(queue):
    work = Work()
    queue.add("a", b"a", "SCANNER")
    for _ in range(MOST_BEGUN):
        queue.begin(queue.next(State.RECEIVED, time.time()))  # and then the program was gone
    queue.add("b", b"b", "SCANNER")
    run(queue, work, is_all(queue, State.DONE, 1))
    assert work.analyzed == {"b": 1}
    failed = next(one for one in work.reports if one.step is Step.FAILED)
    assert failed.fault.code is ObjectFault.ENDS_PROGRAM


@pytest.mark.parametrize("error", [EngineStartError(NO_WEIGHTS), KeyboardInterrupt()])
def test_networks_that_cannot_be_loaded_or_a_stop_are_not_the_objects_fault(queue, error):
    queue.add("a", b"a", "SCANNER")
    for _ in range(MOST_BEGUN + 1):
        work = Work()
        work.analyze_faults = [error]
        router = Router(queue, work.analyze, work.send, work.reports.append)
        with pytest.raises(type(error)):
            router.run(lambda: None)
        router.close(10)
    run(queue, work, is_all(queue, State.DONE, 1))
    assert set(work.sent.values()) == {1}


def test_what_arrives_twice_at_once_is_kept_once(queue):
    router = Router(queue, None, None, lambda _progress: None)
    threads = [threading.Thread(target=router.keep, args=("a", b"a", "X")) for _ in range(8)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert queue.counts() == {State.RECEIVED: 1}


def test_a_stop_that_python_drops_is_raised_again():
    with stops_kept() as check_stop:
        check_stop()
        with suppress(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)
        with pytest.raises(Stopped) as stopped:
            check_stop()
    assert exit_code(stopped.value) == 130
