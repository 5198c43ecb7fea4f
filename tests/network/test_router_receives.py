"""The receiver and the queue together: what a scanner is answered, and what is then there."""

import errno
import os
from pathlib import Path

import pytest
from senders import AET, association, cut_after, send, ultrasound

from app.listen.router import Router
from app.network import queue as queue_module
from app.network.queue import Queue, State
from app.network.receiver import Receiver, ReceiverSettings


@pytest.fixture
def queue(tmp_path):
    opened = Queue(tmp_path / "queue")
    yield opened
    opened.close()


@pytest.fixture
def port(queue):
    router = Router(queue, None, None, lambda _progress: None)
    receiver = Receiver(ReceiverSettings(AET, 0), router.keep)
    yield receiver.port
    receiver.close()


def test_a_full_disk_loses_and_doubles_nothing(queue, port, monkeypatch):
    whole_write = queue_module.write_durably
    room = 2

    def write(path: Path, data: bytes) -> None:
        nonlocal room
        if room == 0:
            path.write_bytes(data[:100])
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        room -= 1
        whole_write(path, data)

    monkeypatch.setattr(queue_module, "write_durably", write)
    images = [ultrasound(f"1.2.3.{number}") for number in range(1, 5)]
    assert send(port, *images) == [0, 0, 0xA700, 0xA700]
    assert queue.counts() == {State.RECEIVED: 2}
    room = 9
    assert send(port, *images) == [0] * 4
    assert queue.counts() == {State.RECEIVED: 4}


def test_of_an_object_that_comes_by_half_nothing_is_there(queue, port, tmp_path):
    images = [ultrasound("1.2.3.1"), ultrasound("1.2.3.2")]
    size = len(images[0].PixelData)
    with cut_after(port, size + 2500) as half, association(half, images) as opened:
        assert opened.send_c_store(images[0]).Status == 0
        assert opened.send_c_store(images[1]).get("Status") is None
    assert queue.counts() == {State.RECEIVED: 1}
    assert len(list((tmp_path / "queue" / "received").iterdir())) == 1
    assert not list((tmp_path / "queue" / "incoming").iterdir())
    assert send(port, *images) == [0, 0]
    assert queue.counts() == {State.RECEIVED: 2}
