"""Images are retrieved from a node by DIMSE: whole, once, and in spite of what goes wrong."""

import sys
import threading

import numpy as np
import pytest
from cutting_proxy import cut_connections
from pacs_peers import (
    LOCAL,
    client,
    fault_of,
    gives,
    images,
    node_at,
    nothing,
    peer,
)
from ports import free_port
from pydicom import dcmread
from pynetdicom import evt
from senders import ultrasound

from app.domain.fault import WriteFault
from app.domain.pacs import PacsFault
from app.files.errors import OutputError, writing_error
from app.network.client import DimsePeer
from app.network.errors import NetworkError
from app.network.inbox import Inbox
from app.network.limits import Limits
from app.network.peer import Local
from app.network.receiver import ReceiverSettings, close_standing, open_standing
from app.network.stop import Stop
from app.network.syntaxes import GET, IMAGES, MOVE


def of_class(uid, sop_class):
    """An object of another SOP class."""
    dataset = ultrasound(uid, SOPClassUID=sop_class)
    dataset.file_meta.MediaStorageSOPClassUID = sop_class
    return dataset


def test_images_are_retrieved_whole(tmp_path):
    seen = []
    with peer([gives(images(3))]) as node:
        got = client(node).retrieve("1.2.3", "", tmp_path, lambda *at: seen.append(at))
    assert got.fault is None
    assert got.received == 3
    assert [dcmread(path).SOPInstanceUID for path in got.images] == [
        "1.2.3.1.1", "1.2.3.1.2", "1.2.3.1.3",
    ]  # fmt: skip
    assert seen[-1] == (3, 3)
    assert set(tmp_path.rglob("*.*")) == set(got.images)


def test_names_of_files_and_folders_are_no_uids(tmp_path):
    with peer([gives(images(3))]) as node:
        client(node).retrieve("1.2.3", "", tmp_path, nothing)
    assert [path for path in tmp_path.rglob("*") if "1.2.3" in path.name] == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
def test_only_the_owner_may_read_what_came(tmp_path):
    with peer([gives(images(1))]) as node:
        client(node).retrieve("1.2.3", "", tmp_path / "retrieved", nothing)
    assert (tmp_path / "retrieved").stat().st_mode & 0o077 == 0


def test_retrieving_again_doubles_nothing(tmp_path):
    with peer([gives(images(2))]) as node:
        first = client(node).retrieve("1.2.3", "", tmp_path, nothing)
        again = client(node).retrieve("1.2.3", "", tmp_path, nothing)
    assert first == again
    assert len(list(tmp_path.rglob("*.dcm"))) == 2


def test_what_a_node_could_not_give_is_counted(tmp_path):
    others = of_class("1.2.3.1.9", "1.2.840.10008.5.1.4.1.1.4")  # MR
    with peer([gives([*images(2), others])]) as node:
        got = client(node).retrieve("1.2.3", "", tmp_path, nothing)
    assert len(got.images) == 2
    assert got.fault is not None
    assert dict(got.fault.values) == {"node": "Peer", "received": 2, "failed": 1}


def test_results_of_other_programs_are_retrieved_with_the_images(tmp_path):
    """Presentation states of color images and label maps too, which pynetdicom may not know."""
    classes = ("1.2.840.10008.5.1.4.1.1.11.2", "1.2.840.10008.5.1.4.1.1.66.7")
    results = [of_class(f"1.2.3.2.{number}", one) for number, one in enumerate(classes)]
    with peer([gives([*images(1), *results])], classes=(GET, *IMAGES, *classes)) as node:
        got = client(node).retrieve("1.2.3", "", tmp_path, nothing)
    assert (got.received, len(got.images), got.fault) == (3, 1, None)


@pytest.mark.parametrize("uid", ["../../1", "1.2/3", "1.2.3.\0", "", "1" * 65, "CON"])
def test_a_name_that_is_no_uid_is_no_file(tmp_path, uid):
    inbox = Inbox(tmp_path / "inside", "1.2.3")
    assert inbox.keep(uid, b"") != 0
    assert not inbox.files
    assert not list(tmp_path.iterdir())


def test_a_connection_that_gets_lost_is_made_again(tmp_path):
    calls = []

    def give(event: evt.Event):
        calls.append(1)
        yield 3
        for number, dataset in enumerate(images(3)):
            if len(calls) == 1 and number == 2:
                event.assoc.abort()
                return
            yield 0xFF00, dataset

    with peer([(evt.EVT_C_GET, give)]) as node:
        got = client(node).retrieve("1.2.3", "", tmp_path, nothing)
    assert len(calls) == 2
    assert (got.received, got.fault) == (3, None)
    assert len(list(tmp_path.rglob("*.*"))) == 3


def test_a_connection_that_stays_lost_keeps_what_has_come(tmp_path):
    def give(event: evt.Event):
        yield 2
        yield 0xFF00, images(1)[0]
        event.assoc.abort()

    with peer([(evt.EVT_C_GET, give)]) as node:
        got = client(node).retrieve("1.2.3", "", tmp_path, nothing)
    assert got.received == 1
    assert got.fault is not None
    assert got.fault.code is PacsFault.LOST


def test_a_full_disk_ends_it_and_leaves_no_part(tmp_path, monkeypatch):
    monkeypatch.setattr("app.network.inbox.atomic_write", _full)
    with peer([gives(images(3))]) as node, pytest.raises(OutputError) as error:
        client(node).retrieve("1.2.3", "", tmp_path, nothing)
    assert error.value.message.code is WriteFault.DISK_FULL
    assert not list(tmp_path.rglob("*.*"))


def _full(path, _data):
    raise writing_error(path, OSError(28, "No space left on device"))


def test_retrieving_can_be_canceled_while_the_node_says_nothing(tmp_path):
    stop, is_canceled = Stop(), threading.Event()
    limits = Limits(connect_s=600.0, association_s=600.0, answer_s=600.0)

    def give(_event: evt.Event):
        yield 1
        stop.request()
        is_canceled.wait()
        yield 0xFF00, images(1)[0]

    with peer([(evt.EVT_C_GET, give)]) as node:
        try:
            with pytest.raises(NetworkError) as error:
                DimsePeer(node, LOCAL, stop, limits).retrieve("1.2.3", "", tmp_path, nothing)
        finally:
            is_canceled.set()
    assert fault_of(error) is PacsFault.CANCELED


def test_a_node_without_c_get_moves(tmp_path):
    """The receiver is open only meanwhile, at the port that the node knows."""
    local = Local("BUSIGHT", port=free_port())
    with moving_peer(local.port, images(2)) as node:
        got = client(node, local=local).retrieve("1.2.3", "", tmp_path, nothing)
    assert (got.received, got.fault) == (2, None)
    uids = sorted(dcmread(path).SOPInstanceUID for path in got.images)
    assert uids == ["1.2.3.1.1", "1.2.3.1.2"]


def test_what_a_node_forwards_during_c_move_is_not_taken_for_its_answer(tmp_path):
    """An image of another patient, which comes to the window, not into the study."""
    arrived = []
    standing = open_standing(ReceiverSettings("BUSIGHT", 0), lambda uid, *_: arrived.append(uid))
    local = Local("BUSIGHT", standing.port)
    foreign = ultrasound("1.2.4.1", StudyInstanceUID="1.2.4")
    try:
        with moving_peer(local.port, [*images(1), foreign]) as node:
            got = client(node, local=local).retrieve("1.2.3", "", tmp_path, nothing)
    finally:
        close_standing(standing)
    assert [dcmread(path).SOPInstanceUID for path in got.images] == ["1.2.3.1.1"]
    assert arrived == ["1.2.4.1"]


def moving_peer(port, datasets):
    """A node without C-GET that sends data sets to a port of this computer."""

    def move(_event: evt.Event):
        yield ("127.0.0.1", port)
        yield len(datasets)
        for dataset in datasets:
            yield 0xFF00, dataset

    def request(entity):
        for one in IMAGES:
            entity.add_requested_context(one)

    return peer([(evt.EVT_C_MOVE, move)], [MOVE], prepare=request)


def test_a_node_that_does_not_know_where_to_move(tmp_path):
    handlers = [(evt.EVT_C_MOVE, lambda _event: iter([(None, None)]))]
    with peer(handlers, [MOVE]) as node, pytest.raises(NetworkError) as error:
        client(node).retrieve("1.2.3", "", tmp_path, nothing)
    assert fault_of(error) is PacsFault.DESTINATION
    assert "BUSIGHT" in str(error.value)


def test_an_object_that_is_cut_on_its_way_is_asked_for_again(tmp_path):
    large = ultrasound("1.2.3.1.2", np.zeros((2000, 2000), np.uint8))
    with (
        peer([gives([*images(1), large])]) as node,
        cut_connections(node.port, times=1, received=1_000_000) as port,
    ):
        got = client(node_at(port)).retrieve("1.2.3", "", tmp_path, nothing)
    assert (got.received, got.fault) == (2, None)
    assert dcmread(got.images[1]).pixel_array.shape == (2000, 2000)
    assert len(list(tmp_path.rglob("*.*"))) == 2


def test_of_an_object_that_stays_cut_no_part_is_kept(tmp_path):
    large = ultrasound("1.2.3.1.2", np.zeros((2000, 2000), np.uint8))
    with (
        peer([gives([*images(1), large])]) as node,
        cut_connections(node.port, times=9, received=1_000_000) as port,
    ):
        got = client(node_at(port)).retrieve("1.2.3", "", tmp_path, nothing)
    assert [dcmread(path).SOPInstanceUID for path in got.images] == ["1.2.3.1.1"]
    assert got.fault is not None
    assert got.fault.code is PacsFault.LOST
    assert len(list(tmp_path.rglob("*.*"))) == 1
