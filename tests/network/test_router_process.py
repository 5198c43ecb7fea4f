"""The router as a process: it is killed, stopped, and meets nodes that are away or hang."""

import io
import os
import random
import signal
import socket
import sys
import threading
import time
from collections import Counter

import pytest
from ports import free_port
from pydicom import dcmread
from routers import LESION, RunningRouter, running_router, wait_until
from senders import AET, association, cut_after, send, ultrasound

from app.network.receiver import Receiver, ReceiverSettings

OBJECTS_PER_KILL = 3
KINDS = "seg,sr"
PATIENCE_S = 120


class Node:
    """A node that counts what it is given."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.times: Counter[str] = Counter()
        self.sources: dict[str, str] = {}

    def keep(self, uid: str, data: bytes, sender: str) -> None:
        dataset = dcmread(io.BytesIO(data))
        with self.lock:
            self.times[uid] += 1
            self.sources[uid] = f"{dataset.Modality} {_source(dataset)}"


def _source(dataset) -> str:
    """The SOP Instance UID of the image that an object is about."""
    if dataset.Modality == "SEG":
        return (
            dataset.ReferencedSeriesSequence[0]
            .ReferencedInstanceSequence[0]
            .ReferencedSOPInstanceUID
        )
    evidence = dataset.CurrentRequestedProcedureEvidenceSequence[0]
    return evidence.ReferencedSeriesSequence[0].ReferencedSOPSequence[0].ReferencedSOPInstanceUID


@pytest.fixture
def node():
    return Node()


@pytest.fixture
def node_port(node):
    receiver = Receiver(ReceiverSettings("PACS", 0), node.keep)
    yield receiver.port
    receiver.close()


def images(number: int):
    return [ultrasound(f"1.2.3.1.{one}", LESION) for one in range(1, number + 1)]


def expected(number: int) -> list[str]:
    uids = [f"1.2.3.1.{one}" for one in range(1, number + 1)]
    return sorted(f"{kind} {uid}" for uid in uids for kind in ("SEG", "SR"))


def send_until_taken(port: int, datasets, is_over: threading.Event) -> None:
    """What a scanner does: it sends each object until that is confirmed."""
    waiting = list(datasets)
    while waiting and not is_over.is_set():
        with association(port, waiting) as opened:
            while waiting and opened.is_established:
                try:
                    status = opened.send_c_store(waiting[0]).get("Status")
                except (RuntimeError, ValueError):
                    break
                if status == 0:
                    waiting.pop(0)
                elif status is None:
                    break
        time.sleep(0.05)


def waiting(folder):
    """Objects in a queue. Path.rglob fails if a folder is deleted meanwhile."""
    return [name for _, _, names in os.walk(folder) for name in names if name.endswith(".dcm")]


# pynetdicom, as the scanner, leaves the sockets of refused connections to the collector.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.timeout(600)
def test_killed_at_any_point_each_object_is_analyzed_and_sent_once(
    tmp_path, node, node_port, request
):
    options = ("--analyze", "--send-to", f"PACS@127.0.0.1:{node_port}", "--write", KINDS)
    port, folder = free_port(), tmp_path / "queue"
    kills = request.config.getoption("--kills")
    objects = OBJECTS_PER_KILL * kills
    is_over = threading.Event()
    sender = threading.Thread(target=send_until_taken, args=(port, images(objects), is_over))
    sender.start()
    generator = random.Random(18)
    try:
        for _ in range(kills):
            router = RunningRouter(folder, port, options)
            try:
                router.wait_for("In the queue")
                time.sleep(generator.uniform(0.0, 0.4))
            finally:
                router.kill()
        with running_router(folder, *options, port=port) as router:
            wait_until(lambda: not sender.is_alive(), lambda: router.lines)
            # What is not in the queue is not sent again.
            wait_until(lambda: not waiting(folder), lambda: router.lines)
    finally:
        is_over.set()
        sender.join()
    # One SEG and one SR for each image: a second analysis would have made others.
    assert sorted(node.sources.values()) == expected(objects)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no such signals")
def test_ends_on_a_signal_and_goes_on_later(tmp_path, node, node_port):
    options = ("--analyze", "--send-to", f"PACS@127.0.0.1:{node_port}", "--write", KINDS)
    with running_router(tmp_path, *options) as router:
        assert send(router.port, *images(8)) == [0] * 8
        router.process.send_signal(signal.SIGTERM)
        assert router.process.wait(PATIENCE_S) == 128 + signal.SIGTERM
    with running_router(tmp_path, *options):
        wait_until(lambda: len(node.sources) >= 16, lambda: sorted(node.sources))
    assert sorted(node.sources.values()) == expected(8)
    assert max(node.times.values()) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no such signals")
def test_a_node_that_hangs_holds_up_neither_receiving_nor_the_end(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        options = ("--analyze", "--send-to", f"PACS@127.0.0.1:{port}", "--write", KINDS)
        with running_router(tmp_path, *options) as router:
            assert send(router.port, *images(2)) == [0, 0]
            router.wait_for("object 2 from SCANNER: analyzed")
            router.process.send_signal(signal.SIGINT)
            assert router.process.wait(PATIENCE_S) == 130


def test_a_node_that_comes_late_gets_everything(tmp_path, node):
    port = free_port()
    options = ("--analyze", "--send-to", f"PACS@127.0.0.1:{port}", "--write", KINDS)
    with running_router(tmp_path, *options) as router:
        assert send(router.port, *images(2)) == [0, 0]
        router.wait_for("It is tried again")
        receiver = Receiver(ReceiverSettings("PACS", port), node.keep)
        try:
            wait_until(lambda: len(node.sources) == 4, lambda: router.lines)
        finally:
            receiver.close()
    assert sorted(node.sources.values()) == expected(2)


def test_a_connection_to_the_node_that_is_cut_loses_and_doubles_nothing(tmp_path, node, node_port):
    with cut_after(node_port, 5000) as port:
        options = ("--analyze", "--send-to", f"PACS@127.0.0.1:{port}", "--write", KINDS)
        with running_router(tmp_path, *options) as router:
            assert send(router.port, *images(3)) == [0] * 3
            router.wait_for("It is tried again")
    options = ("--analyze", "--send-to", f"PACS@127.0.0.1:{node_port}", "--write", KINDS)
    with running_router(tmp_path, *options):
        wait_until(lambda: len(node.sources) == 6, lambda: sorted(node.sources))
    assert sorted(node.sources.values()) == expected(3)


def test_says_one_line_for_each_object_and_nothing_of_the_patient(tmp_path, node, node_port):
    options = ("--analyze", "--send-to", f"PACS@127.0.0.1:{node_port}", "--write", "sr")
    broken = ultrasound("1.2.3.9", LESION, Rows=5000)
    report = ultrasound("1.2.3.8", LESION)
    report.SOPClassUID = "1.2.840.10008.5.1.4.1.1.7"  # a Secondary Capture
    report.file_meta.MediaStorageSOPClassUID = report.SOPClassUID
    with running_router(tmp_path, "--aet", AET, *options) as router:
        assert send(router.port, *images(1), broken, report) == [0] * 3
        for line in (
            "object 1 from SCANNER: results sent",
            "object 2 from SCANNER: failed (",
            "object 3 from SCANNER: nothing to send",
        ):
            router.wait_for(line)
        said = "".join(router.lines)
    for word in ("Secret", "SECRET", "1970", "1.2.3."):
        assert word not in said


def test_two_routers_do_not_share_a_folder(tmp_path):
    with running_router(tmp_path) as router:
        second = RunningRouter(tmp_path, free_port(), ())
        try:
            assert second.process.wait(PATIENCE_S) == 2
        finally:
            second.kill()
        assert send(router.port, *images(1)) == [0]
