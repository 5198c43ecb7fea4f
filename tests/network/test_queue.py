"""The queue of the router: its order, and what it makes of an end at any point."""

import errno
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from app.domain.fault import WriteFault
from app.files.errors import OutputError, output_error
from app.network import queue as queue_module
from app.network.queue import Queue, QueueError, State

NOW = 1000.0


@pytest.fixture
def open_queue(tmp_path):
    opened = []

    def make() -> Queue:
        while opened:
            opened.pop().close()
        opened.append(Queue(tmp_path / "queue"))
        return opened[-1]

    yield make
    for one in opened:
        one.close()


def _results(*names: str):
    def write(folder: Path) -> None:
        for name in names:
            (folder / name).write_bytes(b"result")

    return write


def test_an_object_goes_through_all_states_and_leaves_no_file(open_queue, tmp_path):
    queue = open_queue()
    assert queue.add("1.2.3", b"image", "SCANNER")
    item = queue.next(State.RECEIVED, NOW)
    assert (item.number, item.sender) == (1, "SCANNER")
    assert queue.file(item.key).read_bytes() == b"image"
    assert queue.keep_results(item, _results("seg.dcm", "sr.dcm")) == 2
    assert queue.next(State.RECEIVED, NOW) is None
    item = queue.next(State.ANALYZED, NOW)
    for path in queue.results(item.key):
        path.unlink()
    queue.finish(item)
    assert queue.counts() == {State.DONE: 1}
    assert [one.name for one in (tmp_path / "queue").rglob("*.dcm")] == []


def test_an_object_that_comes_again_is_not_queued_again(open_queue):
    queue = open_queue()
    assert queue.add("1.2.3", b"image", "SCANNER")
    assert not queue.add("1.2.3", b"image", "SCANNER")
    queue.keep_results(queue.next(State.RECEIVED, NOW), _results())
    assert not queue.add("1.2.3", b"image", "SCANNER")
    queue = open_queue()
    assert not queue.add("1.2.3", b"image", "SCANNER")
    assert queue.counts() == {State.DONE: 1}


def test_an_object_that_failed_is_tried_again_when_it_comes_again(open_queue):
    queue = open_queue()
    queue.add("1.2.3", b"image", "SCANNER")
    queue.fail(queue.next(State.RECEIVED, NOW), "some_code")
    assert queue.counts() == {State.FAILED: 1}
    assert queue.add("1.2.3", b"image", "SCANNER")
    item = queue.next(State.RECEIVED, NOW)
    queue.keep_results(item, _results("seg.dcm"))
    queue.fail(item, "refused")
    # Its results are sent again as they are: new ones would be other objects.
    assert queue.add("1.2.3", b"image", "SCANNER")
    assert queue.counts() == {State.ANALYZED: 1}
    assert len(queue.results(item.key)) == 1


def test_objects_are_taken_in_their_order_and_those_put_off_later(open_queue):
    queue = open_queue()
    for uid in ("1.1", "1.2"):
        queue.add(uid, b"image", "SCANNER")
    first = queue.next(State.RECEIVED, NOW)
    queue.put_off(first, NOW + 60)
    second = queue.next(State.RECEIVED, NOW + 61)
    assert second.number == 2
    queue.finish(second)
    assert queue.next(State.RECEIVED, NOW + 59) is None
    again = queue.next(State.RECEIVED, NOW + 61)
    assert (again.number, again.tries) == (1, 1)


def test_tries_that_ended_the_program_are_counted(open_queue):
    queue = open_queue()
    queue.add("1.2.3", b"image", "SCANNER")
    for tries in range(3):
        item = queue.next(State.RECEIVED, NOW)
        assert item.tries == tries
        queue.begin(item)
        queue = open_queue()


def test_results_are_kept_whole_or_not_at_all(open_queue):
    queue = open_queue()
    queue.add("1.2.3", b"image", "SCANNER")
    item = queue.next(State.RECEIVED, NOW)

    def breaks(folder: Path) -> None:
        (folder / "seg.dcm").write_bytes(b"result")
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with pytest.raises(OutputError) as caught:
        queue.keep_results(item, breaks)
    assert caught.value.message.code is WriteFault.DISK_FULL
    queue = open_queue()
    assert queue.next(State.ANALYZED, NOW) is None
    assert queue.next(State.RECEIVED, NOW) == item


def test_results_whose_commit_failed_are_made_again(open_queue, monkeypatch):
    queue = open_queue()
    queue.add("1.2.3", b"image", "SCANNER")
    item = queue.next(State.RECEIVED, NOW)

    def full(*_arguments: object, **_values: object) -> None:
        raise output_error(WriteFault.DISK_FULL, Path("queue"))

    with monkeypatch.context() as patched:
        patched.setattr(queue, "_set", full)
        with pytest.raises(OutputError):
            queue.keep_results(item, _results("seg.dcm"))
    assert queue.keep_results(item, _results("sr.dcm")) == 1
    assert queue.counts() == {State.ANALYZED: 1}
    assert [one.name for one in queue.results(item.key)] == ["sr.dcm"]


def test_on_a_full_disk_nothing_of_an_object_is_kept(open_queue, monkeypatch, tmp_path):
    queue = open_queue()

    def full(path: Path, data: bytes) -> None:
        path.write_bytes(data[:2])
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patched:
        patched.setattr(queue_module, "write_durably", full)
        with pytest.raises(OutputError) as caught:
            queue.add("1.2.3", b"image", "SCANNER")
    assert caught.value.message.code is WriteFault.DISK_FULL
    files = [one for one in (tmp_path / "queue").rglob("*") if one.is_file()]
    assert all(one.name.startswith("queue.sqlite") for one in files)
    assert queue.add("1.2.3", b"image", "SCANNER")


END_AT = """
import os, sys
from pathlib import Path
from app.network import queue as module
from app.network.queue import Queue, State

point, folder = sys.argv[1], Path(sys.argv[2])
queue = Queue(folder)

def ending(function, when):
    def call(*arguments, **values):
        if when == "before":
            os._exit(9)
        function(*arguments, **values)
        os._exit(9)
    return call

name, when = point.split(":")
if name == "rename":
    module.rename_durably = ending(module.rename_durably, when)
elif name == "write":
    module.write_durably = ending(module.write_durably, when)
elif name == "remove":
    Queue._remove_files = ending(Queue._remove_files, when)
stage = sys.argv[3]
if stage == "add":
    queue.add("1.2.3", b"image", "SCANNER")
item = queue.next(State.RECEIVED, 0) or queue.next(State.ANALYZED, 0)
if stage == "analyze":
    queue.keep_results(item, lambda folder: (folder / "seg.dcm").write_bytes(b"result"))
if stage == "finish":
    queue.finish(item)
sys.exit("it did not end where it should")
"""


def _end(folder: Path, point: str, stage: str) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", END_AT, point, folder, stage], capture_output=True, text=True
    )
    assert ran.returncode == 9, ran.stderr


@pytest.mark.parametrize("point", ["write:before", "write:after", "rename:before", "rename:after"])
def test_what_was_not_confirmed_to_the_sender_comes_again(open_queue, tmp_path, point):
    _end(tmp_path / "queue", point, "add")
    queue = open_queue()
    assert queue.counts() == {}
    assert not list((tmp_path / "queue" / "received").iterdir())
    assert queue.add("1.2.3", b"image", "SCANNER")


@pytest.mark.parametrize(
    ("point", "state"), [("rename:before", State.RECEIVED), ("rename:after", State.ANALYZED)]
)
def test_results_that_are_whole_are_not_made_again(open_queue, tmp_path, point, state):
    open_queue().add("1.2.3", b"image", "SCANNER")
    open_queue().close()
    _end(tmp_path / "queue", point, "analyze")
    queue = open_queue()
    assert queue.counts() == {state: 1}
    item = queue.next(state, NOW)
    assert queue.file(item.key).read_bytes() == b"image"
    if state is State.ANALYZED:
        assert [one.name for one in queue.results(item.key)] == ["seg.dcm"]


def test_files_of_what_is_done_go_at_the_next_start(open_queue, tmp_path):
    queue = open_queue()
    queue.add("1.2.3", b"image", "SCANNER")
    queue.keep_results(queue.next(State.RECEIVED, NOW), _results("seg.dcm"))
    queue.close()
    _end(tmp_path / "queue", "remove:before", "finish")
    queue = open_queue()
    assert queue.counts() == {State.DONE: 1}
    assert not list((tmp_path / "queue").rglob("*.dcm"))


def test_a_queue_that_is_no_database_gives_a_sentence(tmp_path):
    (tmp_path / "queue.sqlite").write_bytes(b"no database" * 1000)
    with pytest.raises(QueueError, match="choose another folder"):
        Queue(tmp_path)


def test_the_database_names_no_object(open_queue, tmp_path):
    queue = open_queue()
    queue.add("1.2.840.99.1", b"image", "SCANNER")
    queue.close()
    with closing(sqlite3.connect(tmp_path / "queue" / "queue.sqlite")) as database:
        rows = database.execute("SELECT * FROM objects").fetchall()
    assert "1.2.840.99.1" not in str(rows)
